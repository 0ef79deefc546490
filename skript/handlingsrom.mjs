#!/usr/bin/env node
// npx handlingsrom: samme program som tjeneren, bygget når det trengs. Alt som ikke er svaret, skrives til stderr.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const skriv = console.log
console.log = (...ord) => console.error(...ord)
const { krevForutsetninger } = await import('./forutsetninger.mjs')
const { bygg } = await import('./bygg.mjs')
await krevForutsetninger()
const feil = await bygg({ bare: ['server', 'tom-database'] })
console.log = skriv
if (feil !== null) {
  console.error(feil)
  process.exit(1)
}

const { ROT } = await import('./steg.mjs')
const program = spawn(
  process.execPath,
  ['--enable-source-maps', `${ROT}server/dist/handlingsrom.mjs`, ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT']))
  process.on(signal, () => program.kill(signal))
program.on('exit', (kode, signal) => process.exit(kode ?? 128 + (signal ? constants.signals[signal] : 1)))
