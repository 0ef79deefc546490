// npm test: alt som skal holde, fra en fersk kloning. Stopper ikke ved første feil; slutter med «N passed, N failed».
import { krevForutsetninger } from './forutsetninger.mjs'
import { lagStegliste, sekunder } from './steg.mjs'

const start = Date.now()
await krevForutsetninger()

// Resten bruker pakkene fra node_modules og lastes først når de er på plass.
const { bygg } = await import('./bygg.mjs')
const { reiser } = await import('./reiser.mjs')
const { dodKode, format, grenser, krav, typer, vitest } = await import('./sjekker.mjs')
const postgres = Boolean(process.env.HANDLINGSROM_TEST_DATABASE_URL?.trim())
const { steg, tall, feilede } = lagStegliste()

await steg('format og lint', format)
await steg('grenser', grenser)
await steg('typer', typer)
await steg('død kode', dodKode)
await steg('krav', krav)
await steg(
  postgres ? 'enhet, egenskap, fasit, integrasjon (begge databaser)' : 'enhet, egenskap, fasit, integrasjon',
  () => vitest([]),
)
await steg('bygg', async () => {
  const feil = await bygg()
  return { ok: feil === null, ut: feil ?? '' }
})
await steg('reiser i nettleseren (innebygd database)', () => reiser({ lager: 'innebygd' }))
if (postgres) await steg('reiser i nettleseren (PostgreSQL)', () => reiser({ lager: 'postgres' }))
else console.log('– PostgreSQL er ikke prøvd: HANDLINGSROM_TEST_DATABASE_URL er ikke satt')

console.log(
  `\n${feilede.length === 0 ? 'Alt holdt' : `Holdt ikke: ${feilede.join(' · ')}`} (${sekunder(Date.now() - start)})`,
)
console.log(`${tall.bestatt} passed, ${tall.feilet} failed`)
process.exit(feilede.length === 0 ? 0 : 1)
