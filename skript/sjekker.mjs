// Sjekkene som test og check deler. Hver svarer på om den holdt, og med utskriften når den ikke gjorde det.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { kjor, noenOmGangen, ROT, verktoy } from './steg.mjs'

export const format = () => somSjekk(verktoy('@biomejs/biome/bin/biome', ['ci', '--colors=off', '.']))
export const grenser = () => somSjekk(kjor(process.execPath, ['skript/grenser.mjs']))
export const krav = () => somSjekk(kjor(process.execPath, ['skript/krav.mjs', '--sjekk']))
export const regelsider = () => somSjekk(verktoy('tsx/dist/cli.mjs', ['skript/regelverk.ts', '--sjekk']))
export const dodKode = () => somSjekk(verktoy('knip/bin/knip.js', ['--no-progress']))

async function somSjekk(kjoring) {
  const { kode, ut } = await kjoring
  return { ok: kode === 0, ut }
}

const PROSJEKTER = [
  'domene/tsconfig.json',
  'domene/tsconfig.test.json',
  'kontrakt/tsconfig.json',
  'server/tsconfig.json',
  'web/tsconfig.json',
  'e2e/tsconfig.json',
  'bench/tsconfig.json',
  'skript/tsconfig.json',
]

/** Typene i alle pakkene, to om gangen: hver tsc bruker en kjerne og en halv gigabyte. */
export async function typer() {
  const svar = await noenOmGangen(PROSJEKTER, 2, prosjekt =>
    verktoy('typescript/bin/tsc', [
      '-p',
      prosjekt,
      '--pretty',
      'false',
      '--incremental',
      '--tsBuildInfoFile',
      `.tmp/${prosjekt.replace('/', '-')}.tsbuildinfo`,
    ]).then(({ kode, ut }) => ({
      // En pakke uten filer ennå (TS18003) har ingen typer å sjekke.
      ok: kode === 0 || ut.includes('error TS18003'),
      ut: kode === 0 || ut.includes('error TS18003') ? '' : `${prosjekt}\n${ut}`,
    })),
  )
  return { ok: svar.every(s => s.ok), ut: svar.map(s => s.ut).join('') }
}

/**
 * Testene i Vitest, talt én for én.
 *
 * @param {readonly string[]} argumenter
 */
export async function vitest(argumenter) {
  const rapport = join(ROT, '.tmp/vitest.json')
  mkdirSync(join(ROT, '.tmp'), { recursive: true })
  rmSync(rapport, { force: true })
  const { kode, ut } = await verktoy('vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${rapport}`,
    ...argumenter,
  ])
  if (!existsSync(rapport)) return { ok: false, ut, bestatt: 0, feilet: 1 }
  const tall = JSON.parse(readFileSync(rapport, 'utf8'))
  // En fil som ikke lar seg laste, har ingen tester i rapporten, men er én feil.
  const uleste = tall.testResults.filter(
    fil => fil.status === 'failed' && fil.assertionResults.length === 0,
  ).length
  return {
    ok: kode === 0,
    ut,
    bestatt: tall.numPassedTests,
    feilet: tall.numFailedTests + uleste,
    ...(tall.numPendingTests > 0 ? { merknad: `${tall.numPendingTests} hoppet over` } : {}),
  }
}
