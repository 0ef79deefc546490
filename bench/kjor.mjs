// npm run bench            lister målingene
// npm run bench skriv      kjører én; alt etter navnet går videre til målingen
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MALINGER = {
  skriv:
    'én kommando med projeksjoner, oppslagslogg og utboks mot de samme radene i rå SQL   [--postgres 200] [--innebygd 60]',
  apneSak:
    'åpne en sak med åtte barn og fem års historie, mot bare å lese strømmen            [--postgres 200] [--innebygd 60]',
  brev: 'et varmt og et kaldt vedtaksbrev                                                  [--antall 50]',
  start: 'kald og varm start av den bygde tjenesten til /isready svarer 200                 [--antall 5]',
  krasj:
    'kill -9 mens det skrives; kvittert mot lagret                                      [--postgres 200] [--innebygd 50]',
  misdannet:
    'skadede søknader og filer gjennom mottaket: ingen feil, ingenting borte, flatt minne  [--soknader 20000] [--filer 2000]',
}

const [navn, ...resten] = process.argv.slice(2)
if (navn === undefined || !Object.hasOwn(MALINGER, navn)) {
  if (navn !== undefined) console.error(`Det er ingen måling som heter «${navn}».\n`)
  console.log('Bruk: npm run bench -- <navn> [valg]\n')
  for (const [n, hva] of Object.entries(MALINGER)) console.log(`  ${n.padEnd(10)} ${hva}`)
  console.log(
    '\nPostgreSQL: BENCH_PG (standard postgres://postgres@127.0.0.1:5432/postgres). Egne databaser, hr_bench_*, slettes etterpå.',
  )
  process.exit(navn === undefined ? 0 : 2)
}
const fil = fileURLToPath(new URL(`./${navn}.ts`, import.meta.url))
const barn = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', fil, ...resten], { stdio: 'inherit' })
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => barn.kill(signal))
barn.on('exit', kode => process.exit(kode ?? 1))
