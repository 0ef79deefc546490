import { dato } from '@handlingsrom/domene/felles/dato'
import { byggRapport } from '@handlingsrom/domene/rapport/dokument/bygg'
import { sjekklisteark } from '@handlingsrom/domene/sjekkliste/sjekklisteark'
import { etRapportgrunnlag, rapporttall } from '@handlingsrom/domene/testdata/enRapport'
import { PDFDocument } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, describe, expect, test } from 'vitest'
import { lagArkPdf, lagRapportPdf, stoppPdf } from './lagPdf.ts'
import { pakketUt } from './pakketUt.ts'

afterAll(() => stoppPdf())

type Gren = { readonly role?: string; readonly alt?: string; readonly children?: readonly unknown[] }
const flat = (g: Gren | null): readonly Gren[] =>
  g === null ? [] : [g, ...(g.children ?? []).flatMap(b => flat(b as Gren))]

async function les(pdf: Uint8Array) {
  const d = await getDocument({ data: new Uint8Array(pdf), stopAtErrors: true, verbosity: 0 }).promise
  const sider = await Promise.all(Array.from({ length: d.numPages }, (_, i) => d.getPage(i + 1)))
  const grener = (await Promise.all(sider.map(s => s.getStructTree()))).flatMap(t => flat(t as Gren | null))
  const tekst = (await Promise.all(sider.map(s => s.getTextContent()))).map(t =>
    t.items.map(b => ('str' in b ? `${b.str}${b.hasEOL ? '\n' : ''}` : '')).join(''),
  )
  const { info, metadata } = await d.getMetadata()
  return { grener, tekst, om: `${JSON.stringify(info)} ${metadata?.getRaw() ?? ''}` }
}
const antall = (grener: readonly Gren[], rolle: string): number => grener.filter(g => g.role === rolle).length

describe.each(['nb', 'nn'] as const)('rapporten som PDF, på %s', malform => {
  const g = etRapportgrunnlag()
  const rapport = byggRapport({ ...g, rapport: { ...g.rapport, malform } })

  test('gir de samme bytene av det samme, også fra en ny prosess', async () => {
    const forste = await lagRapportPdf(rapport)
    stoppPdf()
    expect(Buffer.compare(forste, await lagRapportPdf(rapport))).toBe(0)
  })

  test('ser ut som gullfilen, side for side', async () => {
    const { tekst } = await les(await lagRapportPdf(rapport))
    const sider = tekst.map((t, i) => `== Side ${i + 1} ==\n${t.trim()}\n`).join('\n')
    await expect(sider).toMatchFileSnapshot(`golden/rapport-${malform}.txt`)
  })

  test('er merket: språk, tittel, PDF/A-2a og PDF/UA-1, og datoen er den dagen den ble sendt', async () => {
    const pdf = await lagRapportPdf(rapport)
    const latin = Buffer.from(pdf).toString('latin1')
    for (const merke of [
      `/Lang (${malform}-NO)`,
      '<pdfaid:part>2<',
      '<pdfaid:conformance>A<',
      '<pdfuaid:part>1<',
      '/DisplayDocTitle true',
    ])
      expect(latin).toContain(merke)
    const d = await PDFDocument.load(pdf, { updateMetadata: false })
    expect([d.getTitle(), d.getCreationDate()?.toISOString()]).toEqual([
      'Internkontroll og tilsyn 2026',
      '2027-02-10T00:00:00.000Z',
    ])
  })

  test('har én H1, en H2 for hvert kapittel, og en figur med alt i ord for hvert bilde', async () => {
    const pdf = await lagRapportPdf(rapport)
    const { grener } = await les(pdf)
    const deler = rapport.kapitler.flatMap(k => k.deler)
    const hvor = (slag: string) => deler.filter(d => d.slag === slag).length
    expect([1, 2, 3].map(n => antall(grener, `H${n}`))).toEqual([
      1,
      rapport.kapitler.length,
      hvor('overskrift'),
    ])
    expect(antall(grener, 'Figure')).toBe(hvor('diagram'))
    const alt = grener.flatMap(x => (x.role === 'Figure' && x.alt ? [x.alt] : []))
    const fasit = deler.flatMap(d => (d.slag === 'diagram' ? [d.alt] : []))
    expect(alt.toSorted()).toEqual(fasit.toSorted())
    expect(pakketUt(pdf).match(/\/S \/Table\b/gu)?.length).toBe(hvor('tabell'))
    expect(antall(grener, 'TH')).toBeGreaterThan(0)
  })

  test('har ingen navn i metadataene: bare tittelen, kontoret og datoen', async () => {
    const { om } = await les(await lagRapportPdf(rapport))
    expect(om).toContain('Nav Lyngvær')
    expect(om).not.toMatch(/Per|Anders|Myrvold|sak-|spørres/u)
  })

  test('viser hvert tegn', async () => {
    expect((await les(await lagRapportPdf(rapport))).tekst.join(' ')).not.toContain('□')
  })
})

test('et år uten vedtak blir en rapport på få sider, uten tomme bilder', async () => {
  const { tekst, grener } = await les(
    await lagRapportPdf(byggRapport(etRapportgrunnlag({ tall: rapporttall(0, 0), sendt: null }))),
  )
  expect(tekst.length).toBeLessThan(4)
  expect(antall(grener, 'Figure')).toBe(0)
  expect(tekst[0]).toContain('Utkast')
})

test('det lederen skriver, blir aldri til oppmerking', async () => {
  const skrevet = '#panic("x") *fet* $x$ = Overskrift [a](b) <merke>'
  const g = etRapportgrunnlag()
  const { tekst } = await les(
    await lagRapportPdf(byggRapport({ ...g, rapport: { ...g.rapport, ord: { innledning: skrevet } } })),
  )
  expect(tekst[0]?.replaceAll('\n', ' ')).toContain(skrevet)
})

test.each(['nb', 'nn', 'en'] as const)('sjekklisten er på én side, på %s', async spraak => {
  const ark = sjekklisteark({ spraak, dato: dato('2026-11-30'), avsender: 'Nav' })
  expect((await les(await lagArkPdf(ark))).tekst).toHaveLength(1)
})
