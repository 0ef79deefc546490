import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Hendelse, Registrert } from '@handlingsrom/domene/sak/strom'
import type { Tx } from './database.ts'
import { oppgrader } from './oppgradering.ts'

export type UtfortKommando = {
  readonly kommandoId: KommandoId
  readonly fingeravtrykk: string
  readonly fraNr: number
  /** Mindre enn `fraNr` når kommandoen ikke førte til noen hendelse. */
  readonly tilNr: number
  readonly svar: string | null
}

/** Står i stedet for en hendelse der innholdet er kassert. Folder skal gå forbi den. */
export type InnholdKassert = { readonly type: 'innholdKassert'; readonly opprinneligType: string }

/**
 * Hele strømmen i rekkefølge, i den formen hendelsene har i dag. Tom når strømmen ikke finnes. To spørringer og ingen join: uten
 * statistikk, som i en ny database og alltid i den innebygde, gjør databasen en slik join kvadratisk i strømmens lengde.
 */
export async function lesStrom<H extends Hendelse = Hendelse>(
  tx: Tx,
  strom: string,
): Promise<Registrert<H>[]> {
  const rader = await tx.db
    .selectFrom('hendelse')
    .select(['nr', 'type', 'versjon', 'tidspunkt', 'aktor', 'kommando_id'])
    .where('kommune', '=', tx.kommune)
    .where('strom', '=', strom)
    .orderBy('nr')
    .execute()
  const innhold = await tx.db
    .selectFrom('hendelse_innhold')
    .select(['nr', 'data'])
    .where('kommune', '=', tx.kommune)
    .where('strom', '=', strom)
    .execute()
  const data = new Map(innhold.map(i => [i.nr, i.data]))
  return rader.map(r => ({
    nr: r.nr,
    tidspunkt: tidspunkt(r.tidspunkt),
    // Skrevet av `skrivHendelser` fra de samme typene; `verifiser` finner det som er endret siden.
    aktor: JSON.parse(r.aktor) as Aktor,
    kommandoId: r.kommando_id as KommandoId,
    hendelse: hendelseAv(r.type, r.versjon, data.get(r.nr) ?? null) as unknown as H,
  }))
}

function hendelseAv(type: string, versjon: number, data: Buffer | null): unknown {
  if (data === null) return { type: 'innholdKassert', opprinneligType: type } satisfies InnholdKassert
  const lest: unknown = JSON.parse(data.toString('utf8'))
  return oppgrader(type, versjon, lest as Readonly<Record<string, unknown>>)
}

/** Kommandoen slik den ble utført første gang, eller null. Samme id gir samme svar; annet fingeravtrykk er en annen kommando. */
export async function finnKommando(
  tx: Tx,
  strom: string,
  kommandoId: KommandoId,
): Promise<UtfortKommando | null> {
  const rad = await tx.db
    .selectFrom('kommando')
    .selectAll()
    .where('kommune', '=', tx.kommune)
    .where('strom', '=', strom)
    .where('kommando_id', '=', kommandoId)
    .executeTakeFirst()
  if (!rad) return null
  return {
    kommandoId,
    fingeravtrykk: rad.fingeravtrykk,
    fraNr: rad.fra_nr,
    tilNr: rad.til_nr,
    svar: rad.svar,
  }
}
