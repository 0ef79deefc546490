import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import { sql } from 'kysely'
import type { Tx } from './database.ts'

/**
 * Hvilke saker en liste kan handle om, funnet uten å lese alle sakene i kommunen. Utvalget er alltid romslig: det kan ha saker leseren
 * ikke får se, aldri mangle en hun skulle sett. Porten avgjør hver av dem etterpå (ADR 0053).
 */
const ider = async (sporring: { execute(tx: Tx['db']): Promise<{ rows: { sak_id: string }[] }> }, tx: Tx) =>
  (await sporring.execute(tx.db)).rows.map(r => r.sak_id)

/** De hun har selv. */
export const sakerHos = (tx: Tx, ansattId: string): Promise<readonly string[]> =>
  ider(
    sql<{
      sak_id: string
    }>`select sak_id from p_tildeling where kommune = ${tx.kommune} and ansatt_id = ${ansattId}`,
    tx,
  )

/** Dem et menneske er i. */
export const sakerMed = (tx: Tx, personId: PersonId): Promise<readonly string[]> =>
  ider(
    sql<{
      sak_id: string
    }>`select distinct sak_id from p_sak_person where kommune = ${tx.kommune} and person_id = ${personId}`,
    tx,
  )

/**
 * Det Min dag kan vise: hennes egne, det som haster, det som venter på en leser eller på kretsen, det ingen har, og sakene i `ogsa`. For
 * kretsen også hver sak med noen som er gradert, eller som registeret ikke kjenner.
 */
export async function sakerTilMinDag(
  tx: Tx,
  s: AnsattSubjekt,
  ogsa: readonly string[],
): Promise<readonly string[]> {
  const k = tx.kommune
  const graderte = s.iKrets
    ? sql`
      union select sp.sak_id from p_sak_person sp
        join p_person p on p.kommune = sp.kommune and p.person_id = sp.person_id
        where sp.kommune = ${k} and p.gradering not in ('ugradert', 'klientadresse')
      union select sp.sak_id from p_sak_person sp
        where sp.kommune = ${k}
        and not exists (select 1 from p_person p where p.kommune = sp.kommune and p.person_id = sp.person_id)`
    : sql``
  return ider(
    sql<{ sak_id: string }>`
      select sak_id from p_tildeling where kommune = ${k} and ansatt_id = ${s.ansattId}
      union select sak_id from p_oppgave where kommune = ${k} and for_rolle in ('andreleser', 'krets', 'alle')
      union select sak_id from p_oppgave where kommune = ${k} and type = 'akutt'
      union select sak_id from p_soknad where kommune = ${k} and status = 'mottatt'
      union select unnest(${[...ogsa]}::text[])
      ${graderte}`,
    tx,
  )
}

/** Der det er noe åpent: en søknad som ikke er avgjort, eller noe som må gjøres. */
export const sakerMedNoeApent = (tx: Tx): Promise<readonly string[]> =>
  ider(
    sql<{ sak_id: string }>`
      select sak_id from p_soknad where kommune = ${tx.kommune} and status in ('mottatt', 'under-behandling')
      union select sak_id from p_oppgave where kommune = ${tx.kommune}
      union select sak_id from p_sak s where kommune = ${tx.kommune}
        and not exists (select 1 from p_tildeling t where t.kommune = s.kommune and t.sak_id = s.sak_id)`,
    tx,
  )
