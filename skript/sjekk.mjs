// npm run check: det som er raskt nok til å kjøres før hver innlevering.
import { krevForutsetninger } from './forutsetninger.mjs'
import { lagStegliste } from './steg.mjs'

await krevForutsetninger()
const { format, grenser, regelsider, typer, vitest } = await import('./sjekker.mjs')
const { steg, tall, feilede } = lagStegliste()

await steg('format og lint', format)
await steg('grenser', grenser)
await steg('typer', typer)
await steg('regelsidene', regelsider)
await steg('kjernen og kontrakten', () => vitest(['--project=domene', '--project=kontrakt']))

console.log(`${tall.bestatt} passed, ${tall.feilet} failed`)
process.exit(feilede.length === 0 ? 0 : 1)
