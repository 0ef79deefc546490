import { type Kysely, sql, type Transaction } from 'kysely'
import { LagerUtilgjengelig } from './feil.ts'
import { sha256 } from './kjede.ts'
import { MIGRASJONER } from './migrasjoner/alle.ts'
import type { Skjema } from './skjema.ts'

export type Slag = 'innebygd' | 'postgres'
export type Migrasjon = { readonly navn: string; readonly sql: (slag: Slag) => string }

/** Et tall ingen andre bruker: låsen som gjør at to som starter samtidig, ikke migrerer samtidig. */
const MIGRASJONSLAAS = 7_205_114_001

/** Fingeravtrykk av alle migrasjonene; nøkkelen til et ferdig databasebilde. */
export const migrasjonsavtrykk = (slag: Slag): string =>
  sha256(Buffer.from(MIGRASJONER.map(m => m.navn + m.sql(slag)).join('\n'))).slice(0, 16)

/** Kjører det som mangler, hver migrasjon i sin transaksjon. Svarer med navnene på dem som ble kjørt. */
export async function kjorMigrasjoner(db: Kysely<Skjema>, slag: Slag): Promise<readonly string[]> {
  await sql`create table if not exists migrering (navn text primary key, avtrykk text not null)`.execute(db)
  const kjort: string[] = []
  for (const migrasjon of MIGRASJONER) {
    const ny = await db
      .transaction()
      .execute(tx => kjorEn(tx, migrasjon, slag))
      .catch(forklar)
    if (ny) kjort.push(migrasjon.navn)
  }
  return kjort
}

/** En vanlig databasebruker får ikke lage roller. Da sier vi hva den som drifter databasen, må gjøre én gang. */
function forklar(feil: unknown): never {
  if (feil instanceof Error && 'code' in feil && feil.code === '42501') {
    throw new LagerUtilgjengelig(
      `Brukeren i DATABASE_URL mangler en rettighet (${feil.message}). Brukeren må eie databasen, og den som drifter den, ` +
        'må lage rollene handlingsrom_app, handlingsrom_kassasjon og handlingsrom_forsegler (create role … nologin) ' +
        'og dele dem ut til brukeren (grant … to …).',
    )
  }
  throw feil
}

async function kjorEn(tx: Transaction<Skjema>, migrasjon: Migrasjon, slag: Slag): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(${MIGRASJONSLAAS})`.execute(tx)
  const tekst = migrasjon.sql(slag)
  const avtrykk = sha256(Buffer.from(tekst))
  const { rows } = await sql<{ avtrykk: string }>`
    select avtrykk from migrering where navn = ${migrasjon.navn}`.execute(tx)
  const forrige = rows[0]
  if (forrige !== undefined) {
    if (forrige.avtrykk === avtrykk) return false
    throw new LagerUtilgjengelig(
      `Databasen er laget med en annen utgave av migrasjonen ${migrasjon.navn} enn denne versjonen har. ` +
        'Start med den versjonen som laget den, eller bruk en tom datamappe.',
    )
  }
  await sql.raw(tekst).execute(tx)
  await sql`insert into migrering (navn, avtrykk) values (${migrasjon.navn}, ${avtrykk})`.execute(tx)
  return true
}
