/**
 * Tar bilder av sider i flere bredder og begge temaer, og kjører axe på hver. Feiler (1) ved axe-funn, CSP-brudd, feil i konsollen,
 * vannrett rulling eller kall ut av huset.
 *
 *   npx tsx e2e/skjermbilder.ts --url http://localhost:5174/_komponenter --ut /tmp/bilder [--navn komponenter]
 *                               [--bredder 1280,360] [--tema light,dark] [--spraak nb]
 */
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from '@playwright/test'
import { startNettleser } from './nettleser.ts'

const { values: valg } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:5174/_komponenter' },
    ut: { type: 'string', default: 'test-results/bilder' },
    navn: { type: 'string', default: 'side' },
    bredder: { type: 'string', default: '1280,360' },
    tema: { type: 'string', default: 'light,dark' },
    spraak: { type: 'string', default: 'nb' },
  },
})

async function enSide(nettleser: Browser, bredde: number, tema: string): Promise<readonly string[]> {
  const funn: string[] = []
  const kontekst = await nettleser.newContext({ viewport: { width: bredde, height: 900 }, locale: 'nb-NO' })
  await kontekst.addInitScript(
    ([t, s]) => {
      localStorage.setItem('handlingsrom.tema', t ?? '')
      localStorage.setItem('handlingsrom.spraak', s ?? '')
    },
    [tema, valg.spraak],
  )
  const side = await kontekst.newPage()
  const egen = new URL(valg.url).origin
  side.on('request', kall => {
    if (!kall.url().startsWith(egen) && !/^(blob|data):/.test(kall.url()))
      funn.push(`kall ut av huset: ${kall.url()}`)
  })
  side.on('console', melding => {
    // Eksempelsiden har ingen tjener; manglende svar er ikke et funn der.
    if (melding.type() === 'error' && !/Failed to load resource/.test(melding.text()))
      funn.push(melding.text())
  })
  side.on('pageerror', feil => funn.push(String(feil)))
  await side.goto(valg.url)
  await side.getByRole('heading', { level: 1 }).waitFor()
  await side.waitForTimeout(1500)
  const rulling = await side.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (rulling > 0) funn.push(`siden er ${rulling} px for bred`)
  await side.screenshot({ path: `${valg.ut}/${valg.navn}-${bredde}-${tema}.png`, fullPage: true })
  const axe = await new AxeBuilder({ page: side })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  for (const brudd of axe.violations)
    for (const node of brudd.nodes)
      funn.push(`axe ${brudd.id}: ${node.target.join(' ')} – ${node.failureSummary?.replaceAll('\n', ' ')}`)
  await kontekst.close()
  return funn.map(f => `${bredde} ${tema}: ${f}`)
}

mkdirSync(valg.ut, { recursive: true })
const nettleser = await startNettleser()
const alle: string[] = []
try {
  for (const bredde of valg.bredder.split(',').map(Number))
    for (const tema of valg.tema.split(',')) alle.push(...(await enSide(nettleser, bredde, tema)))
} finally {
  await nettleser.close()
}
for (const funn of alle) console.error(funn)
console.log(alle.length === 0 ? `Ingen funn. Bildene ligger i ${valg.ut}` : `${alle.length} funn`)
process.exitCode = alle.length === 0 ? 0 : 1
