// npm run e2e -- [argumenter til Playwright]: bygger, og kjører reisene mot den innebygde databasen (--postgres for PostgreSQL).
import { krevForutsetninger } from './forutsetninger.mjs'
import { lagStegliste } from './steg.mjs'

await krevForutsetninger()
const { bygg } = await import('./bygg.mjs')
const { reiser } = await import('./reiser.mjs')
const argumenter = process.argv.slice(2).filter(a => a !== '--postgres')
const lager = process.argv.includes('--postgres') ? 'postgres' : 'innebygd'
if (lager === 'postgres' && !process.env.HANDLINGSROM_TEST_DATABASE_URL?.trim()) {
  console.error(
    '--postgres krever HANDLINGSROM_TEST_DATABASE_URL, for eksempel postgres://postgres@127.0.0.1:5432/postgres.',
  )
  process.exit(2)
}
const feil = await bygg()
if (feil !== null) {
  console.error(feil)
  process.exit(1)
}
const { steg, feilede } = lagStegliste()
await steg(`reiser i nettleseren (${lager})`, () => reiser({ lager, argumenter }))
process.exit(feilede.length === 0 ? 0 : 1)
