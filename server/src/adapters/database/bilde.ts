import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Database, databaseOver } from './database.ts'
import { apneIMinnet } from './innebygd.ts'

/** Navnet bæres av migrasjonene, slik at et gammelt bilde aldri brukes med nye migrasjoner. */
export { migrasjonsavtrykk } from './migrer.ts'

/**
 * Lager et ferdig migrert bilde av en tom innebygd database. En tom mappe som starter fra det, er oppe på ett sekund;
 * uten bygger PGlite alt fra grunnen på 8–14. `forbered` legger inn det som skal være der fra før (brukes av testene).
 */
export async function lagBilde(
  fil: string,
  valg: { readonly pakk: boolean; readonly forbered?: (db: Database) => Promise<void> },
): Promise<void> {
  mkdirSync(dirname(fil), { recursive: true })
  const kilde = await apneIMinnet()
  const db = databaseOver('innebygd', kilde)
  await db.migrer()
  await valg.forbered?.(db)
  const bilde = await kilde.pglite.dumpDataDir(valg.pakk ? 'gzip' : 'none')
  await db.lukk()
  // To kan bygge samtidig: hver skriver sin fil, og den siste flyttes på plass hel.
  const midlertidig = `${fil}.${process.pid}`
  writeFileSync(midlertidig, Buffer.from(await bilde.arrayBuffer()))
  renameSync(midlertidig, fil)
}
