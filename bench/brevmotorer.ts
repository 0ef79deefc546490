import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Brev } from '@handlingsrom/domene/brev/struktur'
import { byggVedtaksbrev } from '@handlingsrom/domene/brev/vedtaksbrev'
import { delvisMed19 } from '@handlingsrom/domene/testdata/brevgrunnlag'
import { lagArbeider } from '@handlingsrom/server/adapters/pdf/arbeider'
import { tilBrevdata } from '@handlingsrom/server/adapters/pdf/brevdata'
import { pakketUt } from '@handlingsrom/server/adapters/pdf/pakketUt'
import { startNettleser } from '../e2e/nettleser.ts'
import { apnePdfmake, chromiumBrev, PDFMAKE } from './felles/brevandre.ts'
import { skrivHode, talletEtter } from './felles/maskin.ts'
import { skrivForhold, skrivRad, tidtatt } from './felles/statistikk.ts'

skrivHode('brevmotorer')
const [antall, mange] = [talletEtter('antall', 40), talletEtter('mange', 1000)]
const brev: Brev = byggVedtaksbrev(delvisMed19())
const data = JSON.stringify(tilBrevdata(brev))

const typst = lagArbeider()
const pdfmake = apnePdfmake()
const nettleser = await startNettleser()
const side = await nettleser.newPage()
const motorer = {
  typst: () => typst.utfor('brev', data),
  [`pdfmake ${PDFMAKE}`]: () => pdfmake(brev),
  [`Chromium ${nettleser.version()}`]: () => chromiumBrev(side, brev),
} as const
const tider = Object.fromEntries(Object.keys(motorer).map(n => [n, [] as number[]]))

for (const [navn, lag] of Object.entries(motorer)) {
  for (let i = 0; i < 5; i++) await lag()
  const [a, b] = [await lag(), await lag()]
  const alt = Buffer.from(a).toString('latin1')
  const lik = sum(a) === sum(b) ? 'like' : 'ulike'
  const sprak = /\/Lang\s*(?:\([^)]*\)|<[^>]*>)/u.exec(alt)?.[0] ?? 'uten /Lang'
  const merker = pakketUt(a).match(/\/S\s*\/(?:H[1-6]|P|Table|TH|TD|L|LI)\b/gu)?.length ?? 0
  console.log(
    `${navn.padEnd(26)} ${Math.round(a.length / 1024)} kB, to ganger: ${lik} byte, ${merker} merkede deler, ${sprak}`,
  )
}
for (let i = 0; i < antall; i++)
  for (const [navn, lag] of Object.entries(motorer)) tider[navn]?.push((await tidtatt(lag)).ms)
await nettleser.close()
const egen = tider.typst ?? []
for (const [navn, t] of Object.entries(tider)) skrivRad(navn, t)
for (const [navn, t] of Object.entries(tider))
  if (navn !== 'typst') skrivForhold(`${navn} mot typst`, t, egen)
typst.stopp()

await tusenBrev('slik den kjører: byttes ut etter 500 brev', {})
await tusenBrev('uten bytte, for å se om minnet vokser', { maksJobber: 1e9, maksMinneMb: 1e9 })

async function tusenBrev(navn: string, valg: Parameters<typeof lagArbeider>[0]): Promise<void> {
  const arbeider = lagArbeider(valg)
  const minne: string[] = []
  let topp = 0
  for (let i = 1; i <= mange; i++) {
    await arbeider.utfor('brev', JSON.stringify(tilBrevdata({ ...brev, saksreferanse: `2026-${i}` })))
    // Barnet byttes ut akkurat ved 500, så det som står, er det meste det har hatt så langt.
    topp = Math.max(topp, rss(arbeider.pid()))
    if ([mange / 10, mange / 2, mange].includes(i))
      minne.push(`${i}: barn høyst ${topp} MB, forelder ${rss(process.pid)} MB`)
  }
  arbeider.stopp()
  console.log(`\n# ${mange} brev, ${navn}\n  RSS etter ${minne.join(' · ')}`)
}

function sum(pdf: Uint8Array): string {
  return createHash('sha256').update(pdf).digest('hex')
}

/** Det residente minnet til en prosess i MB, 0 når den ikke finnes nå. Bare Linux har `/proc`. */
function rss(pid: number | undefined): number {
  try {
    const kb = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Math.round(Number(kb) / 1024)
  } catch {
    return 0
  }
}
