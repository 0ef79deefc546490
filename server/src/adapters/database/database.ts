import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as vent } from 'node:timers/promises'
import { erKommune, type Kommune } from '@handlingsrom/domene/felles/id'
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { erKapplop, LagerUtilgjengelig } from './feil.ts'
import { apneInnebygd, type Kilde } from './innebygd.ts'
import { kjorMigrasjoner, type Slag } from './migrer.ts'
import type { Skjema } from './skjema.ts'

/** Én transaksjon i én kommune. Alle funksjoner i lageret tar den først. */
export type Tx = { readonly kommune: Kommune; readonly db: Transaction<Skjema> }

export type Rolle = 'handlingsrom_app' | 'handlingsrom_kassasjon' | 'handlingsrom_forsegler'
export type Transaksjonsvalg = {
  /** Hvor mange ganger arbeidet prøves når noen andre skrev først. Standard 8. */
  readonly forsok?: number
  readonly rolle?: Rolle
}

export type Database = {
  readonly slag: Slag
  /** Kjører `fn` som applikasjonsrollen i én kommune. Ved kappløp rulles alt tilbake, og `fn` kjøres på nytt. */
  iTransaksjon<T>(kommune: Kommune, fn: (tx: Tx) => Promise<T>, valg?: Transaksjonsvalg): Promise<T>
  /** Kjører `fn` som eieren av databasen, uten kommune. Bare for oppsett: migrering, kommuneregister, tester. */
  somSystem<T>(fn: (db: Transaction<Skjema>) => Promise<T>): Promise<T>
  /** Kjører migrasjonene som mangler, og svarer med navnene deres. */
  migrer(): Promise<readonly string[]>
  /** Sant når databasen svarer. */
  svarer(): Promise<boolean>
  lukk(): Promise<void>
}

export type Databasekonfig = {
  readonly databaseUrl?: string | undefined
  readonly datamappe: string
  /** Ferdig migrert bilde for en tom innebygd database (lages av bygget). */
  readonly bilde?: string | undefined
}

export async function apneDatabase(konfig: Databasekonfig): Promise<Database> {
  if (konfig.databaseUrl === undefined) {
    return databaseOver('innebygd', await apneInnebygd(konfig.datamappe, konfig.bilde))
  }
  return databaseOver('postgres', await apnePostgres(konfig.databaseUrl))
}

async function apnePostgres(url: string): Promise<Kilde> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 })
  // En ledig forbindelse som brytes, skal ikke ta ned prosessen: bassenget åpner en ny ved neste spørring.
  pool.on('error', () => undefined)
  // Det samme for en forbindelse i bruk: spørringen får feilen, men uten en lytter ville hendelsen stanset prosessen.
  pool.on('connect', klient => klient.on('error', () => undefined))
  try {
    await pool.query('select 1')
  } catch (feil) {
    await pool.end()
    const hvorfor = feil instanceof Error ? feil.message : String(feil)
    throw new LagerUtilgjengelig(
      `Får ikke kontakt med PostgreSQL på adressen i DATABASE_URL (${hvorfor}). ` +
        'Sjekk at adressen, brukeren og passordet stemmer, og at databasen kjører.',
    )
  }
  return { pool, lukk: () => pool.end() }
}

const iGang = new AsyncLocalStorage<true>()

/** For arbeid som settes i gang fra en transaksjon, men skal gå for seg selv etterpå. */
export const utenforTransaksjonen = <T>(fn: () => T): T => iGang.exit(fn)

export function databaseOver(slag: Slag, kilde: Kilde): Database {
  const db = new Kysely<Skjema>({ dialect: new PostgresDialect({ pool: kilde.pool }) })
  const transaksjon = <T>(fn: (tx: Transaction<Skjema>) => Promise<T>): Promise<T> => {
    // En transaksjon inni en annen ville ventet på seg selv for alltid i den innebygde databasen.
    if (iGang.getStore()) throw new Error('En transaksjon kan ikke åpnes inni en annen')
    return iGang.run(true, () => db.transaction().execute(fn))
  }
  return {
    slag,
    iTransaksjon: (kommune, fn, valg = {}) => {
      if (!erKommune(kommune)) throw new Error('Kommunekoden er ikke fire siffer')
      // Uten «jit»: å oversette en spørring tok et halvt sekund, og spørringene her varer noen millisekunder (docs/maalinger.md).
      const oppsett = sql.raw(
        `set local jit = off; set local role ${valg.rolle ?? 'handlingsrom_app'}; set local app.kommune = '${kommune}'`,
      )
      return medNyeForsok(valg.forsok ?? 8, () =>
        transaksjon(async tx => {
          await oppsett.execute(tx)
          return fn({ kommune, db: tx })
        }),
      )
    },
    somSystem: transaksjon,
    migrer: () => kjorMigrasjoner(db, slag),
    svarer: () =>
      sql`select 1`.execute(db).then(
        () => true,
        () => false,
      ),
    lukk: () => kilde.lukk(),
  }
}

/** Venter litt lenger og litt tilfeldig for hver gang, slik at to som kolliderte ikke kolliderer igjen i takt. */
async function medNyeForsok<T>(forsok: number, fn: () => Promise<T>): Promise<T> {
  for (let nr = 1; ; nr++) {
    try {
      return await fn()
    } catch (feil) {
      if (nr >= forsok || !erKapplop(feil)) throw feil
      await vent(Math.random() * 5 * 2 ** nr)
    }
  }
}
