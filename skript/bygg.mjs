// Bygger det som skal kjøre: serveren, PDF-barnet, nettsidene og en ferdig migrert tom database. Hopper over det som er ferskt.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { krevForutsetninger } from './forutsetninger.mjs'
import { kjor, ROT, sekunder, verktoy } from './steg.mjs'

const finnPakkefil = createRequire(join(ROT, 'server/package.json')).resolve
const KJERNE = ['domene/src', 'kontrakt/src']
const FELLES = ['package-lock.json', 'tsconfig.felles.json', 'skript/bygg.mjs']

/** Stegene i rekkefølge: hva de bygger av, hva de lager, og hvordan. */
export const BYGGESTEG = [
  {
    navn: 'server',
    kilder: [...KJERNE, 'server/src', ...FELLES],
    lager: ['server/dist/handlingsrom.mjs', 'server/dist/pdf-arbeider.mjs'],
    bygg: byggServer,
  },
  {
    navn: 'nettsider',
    kilder: [...KJERNE, 'web/src', 'web/public', 'web/index.html', 'web/vite.config.ts', ...FELLES],
    lager: ['web/dist/saksbehandling/index.html'],
    bygg: () =>
      verktoy('vite/bin/vite.js', ['build', 'web', '--config', 'web/vite.config.ts', '--logLevel', 'warn']),
  },
  {
    navn: 'tom-database',
    // Bare det som bestemmer tabellene: bildet tar ti sekunder å lage og skal ikke lages om for hver endring i serveren.
    kilder: ['server/src/adapters/database/migrasjoner', 'server/src/adapters/database/migrer.ts', ...FELLES],
    lager: ['server/dist/tom-database.tar'],
    bygg: () =>
      kjor(process.execPath, ['--import', 'tsx', 'skript/databasebilde.ts', 'server/dist/tom-database.tar']),
  },
]

async function byggServer() {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: ROT,
    entryPoints: {
      handlingsrom: 'server/src/cli/handlingsrom.ts',
      'pdf-arbeider': 'server/src/adapters/pdf/pdf-arbeider.ts',
    },
    outdir: 'server/dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    sourcemap: true,
    packages: 'external',
    logLevel: 'warning',
    plugins: [egnePakker],
  })
  return { kode: 0, ut: '' }
}

/** Pakkene fra npm hentes når serveren kjører; våre egne bakes inn, for de finnes bare som TypeScript. */
const egnePakker = {
  name: 'egne-pakker',
  setup(bygging) {
    bygging.onResolve({ filter: /^@handlingsrom\// }, ({ path }) => {
      const [, pakke, ...resten] = path.split('/')
      return { path: join(ROT, pakke, 'src', `${resten.join('/')}.ts`) }
    })
    // JSON fra en pakke bakes også inn: Node 20 advarer om hver JSON-modul den laster selv.
    bygging.onResolve({ filter: /^[^.].*\.json$/ }, ({ path }) => ({ path: finnPakkefil(path) }))
  },
}

/** Ett avtrykk av alt et steg bygger av. Testene er ikke med: de endrer ikke det som kjører. */
export function avtrykk(kilder, rot = ROT) {
  const sum = createHash('sha256')
  for (const fil of kilder.flatMap(kilde => filerI(join(rot, kilde)))) {
    sum.update(relative(rot, fil)).update('\0').update(readFileSync(fil)).update('\0')
  }
  return sum.digest('hex')
}

function filerI(sti) {
  if (!existsSync(sti)) return []
  if (statSync(sti).isFile()) return [sti]
  return readdirSync(sti, { recursive: true, encoding: 'utf8' })
    .filter(fil => !/\.test\.tsx?$/.test(fil))
    .map(fil => join(sti, fil))
    .filter(fil => statSync(fil).isFile())
    .sort()
}

/** Bygger det som ikke er ferskt, og skriver en linje for hvert steg. Svarer med utskriften når et steg gikk galt. */
export async function bygg({ alt = false, bare = BYGGESTEG.map(steg => steg.navn) } = {}) {
  mkdirSync(join(ROT, '.tmp'), { recursive: true })
  for (const steg of BYGGESTEG.filter(s => bare.includes(s.navn))) {
    const start = Date.now()
    const merke = join(ROT, `.tmp/bygget-${steg.navn}`)
    const na = avtrykk(steg.kilder)
    const ferskt = existsSync(merke) && readFileSync(merke, 'utf8') === na
    if (!alt && ferskt && steg.lager.every(fil => existsSync(join(ROT, fil)))) continue
    const { kode, ut } = await steg.bygg().catch(feil => ({ kode: 1, ut: String(feil?.message ?? feil) }))
    if (kode !== 0) return `Byggingen av ${steg.navn} gikk ikke:\n${ut}`
    writeFileSync(merke, na)
    console.log(`✓ Bygget ${steg.navn} (${sekunder(Date.now() - start)})`)
  }
  return null
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await krevForutsetninger()
  const feil = await bygg({ alt: process.argv.includes('--alt') })
  if (feil === null) console.log('Alt er bygget.')
  else {
    console.error(feil)
    process.exitCode = 1
  }
}
