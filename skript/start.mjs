// npm start: fra en fersk kloning til en tjeneste som svarer. Hvert steg sier fra når det er ferdig.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { bygg } from './bygg.mjs'
import { krevForutsetninger } from './forutsetninger.mjs'
import { ROT } from './steg.mjs'

await krevForutsetninger()
const feil = await bygg()
if (feil !== null) {
  console.error(feil)
  process.exit(1)
}

const tjener = spawn(
  process.execPath,
  ['--enable-source-maps', `${ROT}server/dist/handlingsrom.mjs`, 'serve'],
  {
    stdio: 'inherit',
  },
)
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) {
  // Ctrl+C går til hele prosessgruppen: tjeneren har fått det selv. SIGTERM går bare til oss, og må bringes videre.
  process.on(signal, () => {
    if (!(signal === 'SIGINT' && process.stdin.isTTY)) tjener.kill(signal)
  })
}
tjener.on('error', oppstartsfeil => {
  console.error(`Tjeneren lot seg ikke starte: ${oppstartsfeil.message}`)
  process.exit(1)
})
tjener.on('exit', (kode, signal) => process.exit(kode ?? 128 + (signal ? constants.signals[signal] : 1)))
