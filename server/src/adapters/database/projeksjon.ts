import { sql } from 'kysely'
import type { Tx } from './database.ts'
import { skrivRader } from './masseskriving.ts'
import type { Skjema } from './skjema.ts'

/** Tabellene som bygges av hendelsene, og kolonnen som sier hvilken strøm radene hører til. */
export const PROJEKSJONER = {
  p_person: 'person_id',
  p_person_ident: 'person_id',
  p_navneord: 'person_id',
  p_sak: 'sak_id',
  p_sak_person: 'sak_id',
  p_tildeling: 'sak_id',
  p_inhabil: 'sak_id',
  p_soknad: 'sak_id',
  p_oppgave: 'sak_id',
  p_barn: 'sak_id',
  p_vedtak: 'sak_id',
  p_venter: 'sak_id',
  p_brevsetning: 'sak_id',
  p_kontroll: 'sak_id',
  p_kontroll_apen: 'sak_id',
  p_indikator: 'sak_id',
  p_saksprove: 'prove_id',
  p_saksprove_sak: 'prove_id',
  p_lesing: 'lesing_id',
  p_internkontroll: 'strom_id',
} as const

export type Projeksjon = keyof typeof PROJEKSJONER
/** En rad uten `kommune`: den settes fra transaksjonen og kan ikke bli en annen. */
export type ProjeksjonRad<T extends Projeksjon> = Omit<Skjema[T], 'kommune'>

/** Bytter ut alle radene strømmen har i tabellen. Tomt svar betyr at strømmen ikke lenger har noen. */
export async function erstattRader<T extends Projeksjon>(
  tx: Tx,
  tabell: T,
  strom: string,
  rader: readonly ProjeksjonRad<T>[],
): Promise<void> {
  const nokkel = PROJEKSJONER[tabell]
  for (const rad of rader) {
    if ((rad as Readonly<Record<string, unknown>>)[nokkel] !== strom) {
      throw new Error(`En rad i ${tabell} hører til en annen strøm`)
    }
  }
  await sql`delete from ${sql.table(tabell)} where kommune = ${tx.kommune} and ${sql.ref(nokkel)} = ${strom}`.execute(
    tx.db,
  )
  if (rader.length === 0) return
  const verdier = rader.map(rad => ({ ...rad, kommune: tx.kommune }))
  // Kysely kan ikke se at en rad i tabell T er en rad i tabell T når T er en typeparameter; signaturen over har sikret det.
  await tx.db
    .insertInto(tabell)
    .values(verdier as never)
    .execute()
}

/** Radene til mange strømmer som ikke har noen fra før: ett kall for hver tabell, hvor mange de enn er. */
export async function skrivProjeksjonsrader(
  tx: Tx,
  deler: readonly { readonly [T in Projeksjon]?: readonly ProjeksjonRad<T>[] }[],
): Promise<void> {
  for (const tabell of Object.keys(PROJEKSJONER) as Projeksjon[])
    await skrivRader(
      tx,
      tabell,
      deler.flatMap(d => (d[tabell] ?? []).map(rad => ({ ...rad, kommune: tx.kommune }))),
    )
}

/** Tømmer lesesiden i kommunen, slik at den kan bygges på nytt fra hendelsene. */
export async function tomProjeksjoner(tx: Tx): Promise<void> {
  for (const tabell of Object.keys(PROJEKSJONER) as Projeksjon[]) {
    await sql`delete from ${sql.table(tabell)} where kommune = ${tx.kommune}`.execute(tx.db)
  }
}

/** Alle rader i fast rekkefølge, til sammenligning før og etter en ombygging. */
export async function alleRader<T extends Projeksjon>(tx: Tx, tabell: T): Promise<readonly Skjema[T][]> {
  const { rows } = await sql<Skjema[T]>`
    select * from ${sql.table(tabell)} t where kommune = ${tx.kommune} order by t::text collate "C"`.execute(
    tx.db,
  )
  return rows
}
