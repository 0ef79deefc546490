import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Kommune } from '@handlingsrom/domene/felles/id'
import { lagBilde, migrasjonsavtrykk } from '../src/adapters/database/bilde.ts'
import { apneDatabase, type Database, databaseOver } from '../src/adapters/database/database.ts'
import { apneIMinnet } from '../src/adapters/database/innebygd.ts'
import { opprettKommune } from '../src/adapters/database/kommuner.ts'
import { lagEgenDatabase } from './egenDatabase.ts'

const MELLOMLAGER = fileURLToPath(new URL('../../.tmp/', import.meta.url))
/** Kommunen testene arbeider i, og en nabo som aldri skal sees. */
export const TESTKOMMUNE = '9901' as Kommune
export const NABOKOMMUNE = '9902' as Kommune

/** En fersk, migrert database i minnet. Bildet lages én gang per utgave av migrasjonene og ligger i `.tmp/`. */
export async function apneTestdatabase(): Promise<Database> {
  const fil = await testbilde()
  const kilde = await apneIMinnet(new Blob([readFileSync(fil)]))
  return databaseOver('innebygd', kilde)
}

/** Stien til det ferdig migrerte bildet; bygges når det mangler. */
export async function testbilde(): Promise<string> {
  const fil = join(MELLOMLAGER, `pg-${migrasjonsavtrykk('innebygd')}.tar`)
  if (existsSync(fil)) return fil
  await lagBilde(fil, { pakk: false, forbered: somTestkommuner })
  return fil
}

/** PostgreSQL-serveren testene har fått. En tom verdi er det samme som ingen. */
export const testpostgres = (miljo: NodeJS.ProcessEnv = process.env): string | undefined =>
  miljo.HANDLINGSROM_TEST_DATABASE_URL?.trim() || undefined

/** En egen database på PostgreSQL som slettes når den lukkes. Krever HANDLINGSROM_TEST_DATABASE_URL. */
export async function apneTestpostgres(): Promise<Database> {
  const adresse = testpostgres()
  if (adresse === undefined) throw new Error('HANDLINGSROM_TEST_DATABASE_URL er ikke satt')
  const egen = await lagEgenDatabase(adresse, 'hr_test')
  const db = await apneDatabase({ databaseUrl: egen.url, datamappe: MELLOMLAGER })
  await db.migrer()
  await somTestkommuner(db)
  return {
    ...db,
    lukk: async () => {
      await db.lukk()
      await egen.slett()
    },
  }
}

async function somTestkommuner(db: Database): Promise<void> {
  for (const kommune of [TESTKOMMUNE, NABOKOMMUNE]) {
    await db.somSystem(tx =>
      opprettKommune(tx, {
        kommune,
        navn: `Testkommune ${kommune}`,
        kontornavn: `Nav Test ${kommune}`,
        erDemo: true,
        nummer: [{ nummer: kommune, type: 'kommunenummer', gyldigFra: '2020-01-01' }],
      }),
    )
  }
}

/** For `describe.each(databaser)`: den innebygde alltid, PostgreSQL når adressen er satt. */
export const databaser: readonly (readonly ['innebygd' | 'postgres', () => Promise<Database>])[] =
  testpostgres() === undefined
    ? [['innebygd', apneTestdatabase]]
    : [
        ['innebygd', apneTestdatabase],
        ['postgres', apneTestpostgres],
      ]
