// npm run bench            lister målingene
// npm run bench skriv      kjører én; alt etter navnet går videre til målingen
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MALINGER = {
  skriv:
    'én kommando med projeksjoner, oppslagslogg og utboks mot de samme radene i rå SQL   [--postgres 200] [--innebygd 60]',
  apneSak:
    'åpne en sak med åtte barn og fem års historie, mot bare å lese strømmen            [--postgres 200] [--innebygd 60]',
  kartlegging:
    'den tyngste familien (8 barn, 5 år, 3040 svar), og Min dag med 1000 egne saker            [--postgres 60] [--innebygd 30] [--saker 1000]',
  nettleser:
    'samtalen med den tyngste familien i Chromium: til første nyttige bilde, og fra tast til skjerm   [--innebygd 1] [--taster 400]',
  brev: 'et varmt og et kaldt vedtaksbrev                                                  [--antall 50]',
  regnestykke:
    'regnestykket med full forklaring mot json-rules-engine og zen-engine på den samme tabellen   [--antall 2000]',
  brevmotorer:
    'det samme brevet av Typst, pdfmake og utskrift fra Chromium, og 1000 brev med minnet målt   [--antall 40] [--mange 1000]',
  start: 'kald og varm start av den bygde tjenesten til /isready svarer 200                 [--antall 5]',
  krasj:
    'kill -9 mens det skrives; kvittert mot lagret                                      [--postgres 200] [--innebygd 50]',
  tekstkontroll:
    'tekstkontrollene mot de merkede tekstene: presisjon og dekning per kontroll             [--feil: feilene i halvdelen det stilles inn på]',
  portefolje:
    'lag en oppdiktet portefølje, og mål lister, internkontroll, kontroller og ombygging ved hver størrelse   [--storrelser 1000,5000] [--antall 20]',
  skala:
    'mange saker på to kjerner: lage, alle kontrollene fra hendelsene, ombygging, oversikten, minnet ved hver størrelse, og om det generatoren plantet, er det produktet viser   [--storrelser 1000,10000] [--arbeidere 2] [--bruk <databaseadresse>,<databaseadresse>: blir stående, én for hver størrelse] [--bare sider,kontroller,bygg,sannhet] [--idag ÅÅÅÅ-MM-DD: dagen porteføljen i --bruk ble laget]',
  sok: 'søk på navn og saksnummer i en stor kommune, mot spørringen uten indeks   [--storrelser 1000,10000,131000] [--antall 30]',
  blandet:
    'lesing og skriving om hverandre over HTTP, med 1, 16 og 64 klienter, med og uten port og oppslagslogg   [--saker 1000] [--sekunder 6] [--runder 3] [--klienter 1,16,64] [--bruk <databaseadresse>]',
  misdannet:
    'skadede søknader og filer gjennom mottaket: ingen feil, ingenting borte, flatt minne  [--soknader 20000] [--filer 2000]',
}

const [navn, ...resten] = process.argv.slice(2)
if (navn === undefined || !Object.hasOwn(MALINGER, navn)) {
  if (navn !== undefined) console.error(`Det er ingen måling som heter «${navn}».\n`)
  console.log('Bruk: npm run bench -- <navn> [valg]\n')
  for (const [n, hva] of Object.entries(MALINGER)) console.log(`  ${n.padEnd(12)} ${hva}`)
  console.log(
    '\nPostgreSQL: BENCH_PG (standard postgres://postgres@127.0.0.1:5432/postgres). Egne databaser, hr_bench_*, slettes etterpå.',
  )
  process.exit(navn === undefined ? 0 : 2)
}
const fil = fileURLToPath(new URL(`./${navn}.ts`, import.meta.url))
const barn = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', fil, ...resten], { stdio: 'inherit' })
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => barn.kill(signal))
barn.on('exit', kode => process.exit(kode ?? 1))
