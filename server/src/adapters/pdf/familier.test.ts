import { byggVedtaksbrev } from '@handlingsrom/domene/brev/vedtaksbrev'
import { BREVFAMILIER } from '@handlingsrom/domene/testdata/brevfamilier'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, describe, expect, test } from 'vitest'
import { lagPdf, stoppPdf } from './lagPdf.ts'

afterAll(() => stoppPdf())

type Gren = { readonly role?: string; readonly children?: readonly unknown[] }
const flat = (g: Gren | null): readonly Gren[] =>
  g === null ? [] : [g, ...(g.children ?? []).flatMap(b => flat(b as Gren))]
const antall = (grener: readonly Gren[], rolle: string): number => grener.filter(g => g.role === rolle).length

async function les(pdf: Uint8Array) {
  const d = await getDocument({ data: new Uint8Array(pdf), stopAtErrors: true, verbosity: 0 }).promise
  const sider = await Promise.all(Array.from({ length: d.numPages }, (_, i) => d.getPage(i + 1)))
  const grener = (await Promise.all(sider.map(s => s.getStructTree()))).flatMap(t => flat(t as Gren | null))
  const tekst = (await Promise.all(sider.map(s => s.getTextContent())))
    .map(t => t.items.map(b => ('str' in b ? b.str : '')).join(' '))
    .map(t => t.replace(/\s+/gu, ' '))
  const { info, metadata } = await d.getMetadata()
  return { grener, tekst, om: `${JSON.stringify(info)} ${metadata?.getRaw() ?? ''}` }
}

describe.each(BREVFAMILIER.map(([navn, g]) => [navn, g()] as const))('PDF-en til %s', (_navn, g) => {
  const brev = byggVedtaksbrev(g)

  test('har strukturen brevet har: overskrifter, tabeller med hode for hver kolonne, og lister', async () => {
    const { grener } = await les(await lagPdf(brev))
    const overskrifter = (niva: number) =>
      brev.deler.filter(d => d.slag === 'overskrift' && d.niva === niva).length
    const tabeller = brev.deler.filter(d => d.slag === 'tabell')
    const lister = brev.deler.filter(d => d.slag === 'liste')
    expect([1, 2, 3].map(n => antall(grener, `H${n}`))).toEqual([1, 2, 3].map(overskrifter))
    expect(antall(grener, 'Table')).toBe(tabeller.length)
    expect(antall(grener, 'TH')).toBe(tabeller.length * 2)
    expect(antall(grener, 'L')).toBe(lister.length)
    expect(antall(grener, 'LI')).toBe(lister.flatMap(l => (l.slag === 'liste' ? l.punkter : [])).length)
  })

  test('har ingen opplysning om noen i metadataene: bare tittelen, kontoret og datoen', async () => {
    const { om } = await les(await lagPdf(brev))
    expect(om).toContain(brev.tittel)
    const hemmelig = [
      g.mottaker.navn,
      ...g.mottaker.adresse,
      g.saksbehandler,
      g.saksreferanse,
      ...g.barn.map(b => b.navn),
    ]
    for (const ord of hemmelig.flatMap(o => [o, ...o.split(' ').filter(l => l.length > 4)]))
      if (!brev.avsender.kontor.includes(ord)) expect(om).not.toContain(ord)
  })

  test('viser hvert tegn: ingen bokstav mangler i skriften', async () => {
    const { tekst } = await les(await lagPdf(brev))
    expect(tekst.join(' ')).not.toContain('□')
    expect(tekst.join(' ')).toContain(brev.mottaker.navn)
  })

  test('har verken en side som bare er en overskrift, eller en overskrift nederst på en side', async () => {
    const { tekst } = await les(await lagPdf(brev))
    const overskrifter = brev.deler.flatMap(d => (d.slag === 'overskrift' ? [d.tekst] : []))
    for (const side of tekst) {
      const uten = side.replace(/(Sak|Side) [\d-]+.*$/u, '').trim()
      expect(uten.length).toBeGreaterThan(120)
      for (const o of overskrifter) expect(uten.endsWith(o)).toBe(false)
    }
  })
})
