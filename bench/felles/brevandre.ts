import { readFileSync } from 'node:fs'
import { skrivDato, skrivTall } from '@handlingsrom/domene/brev/ord'
import type { Brev, Brevdel, Setning } from '@handlingsrom/domene/brev/struktur'
import { skriftstier } from '@handlingsrom/server/adapters/pdf/ressurser'
import type { Page } from '@playwright/test'
import { hentPakke } from './pakke.ts'

/** Det samme brevet i to andre motorer, med den samme skriften og det samme oppsettet, så tiden kan sammenlignes. */
export const PDFMAKE = '0.3.11'

type Pdfmake = {
  setFonts(fonts: object): void
  setUrlAccessPolicy(policy: () => boolean): void
  setLocalAccessPolicy(policy: () => boolean): void
  createPdf(dokument: object): { getBuffer(): Promise<Uint8Array> }
}

export function apnePdfmake(): (brev: Brev) => Promise<Uint8Array> {
  const pdfmake = hentPakke('pdfmake', PDFMAKE) as Pdfmake
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  const [normal = '', bold = normal] = skriftstier()
  pdfmake.setFonts({ SourceSans3: { normal, bold, italics: normal, bolditalics: bold } })
  return async brev => pdfmake.createPdf(somPdfmake(brev)).getBuffer()
}

const setningene = (setninger: readonly Setning[]) =>
  setninger.map(s => ({ text: `${s.tekst} `, bold: s.uthevet === true }))
const belop = (r: { verdi: { slag: 'belop'; belop: never } | { slag: 'utenfor'; tekst: string } }): string =>
  r.verdi.slag === 'belop' ? skrivTall(r.verdi.belop) : r.verdi.tekst
const radene = (d: Brevdel & { slag: 'tabell' }): string[][] => [
  ...d.rader.map(r => [r.tekst, belop(r as never)]),
  ...(d.sum ? [[d.sum.tekst, skrivTall(d.sum.belop)]] : []),
]

const somPdfmake = (brev: Brev): object => ({
  pageSize: 'A4',
  pageMargins: [85, 68, 96, 74],
  lang: `${brev.malform}-NO`,
  info: { title: brev.tittel, author: brev.avsender.kontor },
  subset: 'PDF/A-2a',
  tagged: true,
  displayTitle: true,
  defaultStyle: { font: 'SourceSans3', fontSize: 11 },
  content: [
    { text: `${brev.avsender.kontor}   ${skrivDato(brev.dato, brev.malform)} · sak ${brev.saksreferanse}` },
    { text: [brev.mottaker.navn, ...brev.mottaker.adresse].join('\n'), margin: [0, 24] },
    ...brev.deler.map(d => {
      if (d.slag === 'overskrift')
        return { text: d.tekst, bold: true, fontSize: 24 - d.niva * 4, margin: [0, 12, 0, 4] }
      if (d.slag === 'avsnitt') return { text: setningene(d.setninger), margin: [0, 0, 0, 8] }
      if (d.slag === 'liste') return { ul: d.punkter.map(p => p.tekst) }
      return { table: { headerRows: 1, widths: ['*', 'auto'], body: [[...d.kolonner], ...radene(d)] } }
    }),
  ],
})

/** Utskrift fra Chromium av det samme brevet som HTML. Siden og nettleseren er åpne fra før: det er det varme brevet. */
export async function chromiumBrev(side: Page, brev: Brev): Promise<Uint8Array> {
  await side.setContent(somHtml(brev), { waitUntil: 'load' })
  await side.evaluate(() => document.fonts.ready)
  return side.pdf({ format: 'A4', tagged: true, outline: true, preferCSSPageSize: true })
}

const SKRIFTER = skriftstier().map(
  (sti, i) =>
    `@font-face{font-family:S;font-weight:${i === 0 ? 400 : 600};src:url(data:font/ttf;base64,${readFileSync(sti).toString('base64')})}`,
)
const html = (t: string): string => t.replace(/[&<>]/gu, c => `&#${c.charCodeAt(0)};`)

function somHtml(brev: Brev): string {
  const deler = brev.deler.map(d => {
    if (d.slag === 'overskrift') return `<h${d.niva}>${html(d.tekst)}</h${d.niva}>`
    if (d.slag === 'avsnitt') return `<p>${d.setninger.map(s => html(s.tekst)).join(' ')}</p>`
    if (d.slag === 'liste') return `<ul>${d.punkter.map(p => `<li>${html(p.tekst)}</li>`).join('')}</ul>`
    const hode = d.kolonner.map(k => `<th scope=col>${html(k)}</th>`).join('')
    const rader = radene(d).map(r => `<tr>${r.map(c => `<td>${html(c)}</td>`).join('')}</tr>`)
    return `<table><thead><tr>${hode}</tr></thead><tbody>${rader.join('')}</tbody></table>`
  })
  const hode = `<p><b>${html(brev.avsender.kontor)}</b> ${skrivDato(brev.dato, brev.malform)} · sak ${html(brev.saksreferanse)}</p>`
  const mottaker = `<p>${[brev.mottaker.navn, ...brev.mottaker.adresse].map(html).join('<br>')}</p>`
  return `<!doctype html><html lang="${brev.malform}"><title>${html(brev.tittel)}</title><style>${SKRIFTER.join('')}@page{margin:24mm 34mm 26mm 30mm}body{font:11pt/1.4 S}table{width:100%;border-collapse:collapse}td:last-child{text-align:right}</style>${hode}${mottaker}${deler.join('')}</html>`
}
