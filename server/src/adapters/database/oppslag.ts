import type { AnsattId, PersonId, SakId } from '@handlingsrom/domene/felles/id'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Tx } from './database.ts'
import { kanonisk } from './kanonisk.ts'

export type Oppslag = {
  readonly id: string
  readonly tidspunkt: Tidspunkt
  readonly ansattId: AnsattId
  readonly formal: string
  readonly sakId: SakId | null
  readonly personIder: readonly PersonId[]
  /** Hva slags opplysninger som ble vist, aldri innholdet. */
  readonly kategori: string
  readonly antall: number
}
export type Sikkerhetshendelse = {
  readonly id: string
  readonly tidspunkt: Tidspunkt
  readonly ansattId: AnsattId | null
  readonly hendelse: string
  readonly regel: string | null
  /** En id, aldri et navn eller et nummer. */
  readonly ressurs: string | null
  readonly data: unknown
}

/** Skrives i samme transaksjon som svaret leses i: uten rad, intet svar. */
export async function loggOppslag(tx: Tx, o: Oppslag): Promise<void> {
  await tx.db
    .insertInto('oppslagslogg')
    .values({
      kommune: tx.kommune,
      id: o.id,
      tidspunkt: o.tidspunkt,
      ansatt_id: o.ansattId,
      formal: o.formal,
      sak_id: o.sakId,
      person_ids: kanonisk(o.personIder),
      kategori: o.kategori,
      antall: o.antall,
      segl_nr: null,
    })
    .execute()
}

export async function loggSikkerhet(tx: Tx, s: Sikkerhetshendelse): Promise<void> {
  await tx.db
    .insertInto('sikkerhetslogg')
    .values({
      kommune: tx.kommune,
      id: s.id,
      tidspunkt: s.tidspunkt,
      ansatt_id: s.ansattId,
      hendelse: s.hendelse,
      regel: s.regel,
      ressurs: s.ressurs,
      data: kanonisk(s.data ?? null),
      segl_nr: null,
    })
    .execute()
}

/** Hvem som har sett saken, nyest først, høyst 1000. */
export async function oppslagISak(tx: Tx, sakId: SakId): Promise<readonly Oppslag[]> {
  const rader = await tx.db
    .selectFrom('oppslagslogg')
    .selectAll()
    .where('kommune', '=', tx.kommune)
    .where('sak_id', '=', sakId)
    .orderBy('tidspunkt', 'desc')
    .orderBy('id', 'desc')
    .limit(1000)
    .execute()
  return rader.map(r => ({
    id: r.id,
    tidspunkt: r.tidspunkt as Tidspunkt,
    ansattId: r.ansatt_id as AnsattId,
    formal: r.formal,
    sakId: r.sak_id as SakId | null,
    personIder: JSON.parse(r.person_ids) as PersonId[],
    kategori: r.kategori,
    antall: r.antall,
  }))
}
