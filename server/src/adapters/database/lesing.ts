import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Hendelse, Registrert } from '@handlingsrom/domene/sak/strom'
import { sql } from 'kysely'
import type { Tx } from './database.ts'
import { oppgrader } from './oppgradering.ts'
import type { HendelseRad } from './skjema.ts'

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
  return rader.map(r => registrert<H>(r, data.get(r.nr)?.toString('utf8') ?? null))
}

type Hendelsesrad = Pick<HendelseRad, 'nr' | 'type' | 'versjon' | 'tidspunkt' | 'aktor' | 'kommando_id'>

const registrert = <H extends Hendelse>(r: Hendelsesrad, data: string | null): Registrert<H> => ({
  nr: r.nr,
  tidspunkt: tidspunkt(r.tidspunkt),
  // Skrevet av `skrivHendelser` fra de samme typene; `verifiser` finner det som er endret siden.
  aktor: JSON.parse(r.aktor) as Aktor,
  kommandoId: r.kommando_id as KommandoId,
  hendelse: hendelseAv(r.type, r.versjon, data) as unknown as H,
})

/**
 * Flere strømmer i to spørringer, hver som `lesStrom` leser den. De som ikke finnes, er ikke med. Hver strøm kommer som én rad med JSON, satt sammen av
 * databasen: en rad for hver hendelse kostet mer å ta imot enn å tolke (docs/maalinger.md).
 */
export async function lesStrommer<H extends Hendelse = Hendelse>(
  tx: Tx,
  strommer: readonly string[],
): Promise<ReadonlyMap<string, readonly Registrert<H>[]>> {
  const ut = new Map<string, readonly Registrert<H>[]>()
  if (strommer.length === 0) return ut
  const { rows: rader } = await sql<{ strom: string; rader: string }>`
    select strom, '[' || string_agg(concat('[', nr, ',', to_json(type), ',', versjon, ',"', tidspunkt, '",', to_json(aktor), ',',
      to_json(kommando_id), ']'), ',' order by nr) || ']' as rader
    from hendelse where kommune = ${tx.kommune} and strom = any(${strommer}) group by strom`.execute(tx.db)
  const { rows: innhold } = await sql<{ strom: string; data: string }>`
    select strom, '[' || string_agg(concat('[', nr, ',', convert_from(data, 'UTF8'), ']'), ',') || ']' as data
    from hendelse_innhold where kommune = ${tx.kommune} and strom = any(${strommer}) group by strom`.execute(
    tx.db,
  )
  const data = new Map(innhold.map(i => [i.strom, i.data]))
  const aktor = huskende()
  for (const r of rader) {
    const lest = new Map(JSON.parse(data.get(r.strom) ?? '[]') as [number, Lest][])
    ut.set(
      r.strom,
      (JSON.parse(r.rader) as Radverdier[]).map(([nr, type, versjon, tid, av, kommando_id]) => ({
        nr,
        tidspunkt: tidspunkt(tid),
        aktor: aktor(av),
        kommandoId: kommando_id as KommandoId,
        hendelse: lestHendelse(type, versjon, lest.get(nr) ?? null) as unknown as H,
      })),
    )
  }
  return ut
}

type Radverdier = [
  nr: number,
  type: string,
  versjon: number,
  tidspunkt: string,
  aktor: string,
  kommando: string,
]

/** Den samme aktøren står på hendelse etter hendelse, og tolkes én gang. Aktører endres aldri. */
function huskende(): (tekst: string) => Aktor {
  const kjent = new Map<string, Aktor>()
  return tekst => {
    const fra = kjent.get(tekst)
    if (fra) return fra
    const ny = JSON.parse(tekst) as Aktor
    kjent.set(tekst, ny)
    return ny
  }
}

type Lest = Readonly<Record<string, unknown>>
function hendelseAv(type: string, versjon: number, data: string | null): unknown {
  return lestHendelse(type, versjon, data === null ? null : (JSON.parse(data) as Lest))
}

const lestHendelse = (type: string, versjon: number, lest: Lest | null): unknown =>
  lest === null
    ? ({ type: 'innholdKassert', opprinneligType: type } satisfies InnholdKassert)
    : oppgrader(type, versjon, lest)

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
