import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { byggForelopigSvar } from '@handlingsrom/domene/brev/forelopigSvar'
import { byggVedtaksbrev } from '@handlingsrom/domene/brev/vedtaksbrev'
import {
  avslagNynorsk,
  delvisMed19,
  etBrevgrunnlag,
  etForelopigSvar,
  nodhjelp,
} from '@handlingsrom/domene/testdata/brevgrunnlag'
import { PDFDocument } from 'pdf-lib'
import { afterAll, describe, expect, test } from 'vitest'
import { lagPdf, stoppPdf } from './lagPdf.ts'

const finnes = (program: string): boolean => spawnSync(program, ['--version']).error === undefined
const mappe = mkdtempSync(join(tmpdir(), 'handlingsrom-pdf-'))
const kjor = (program: string, flagg: readonly string[], pdf: Uint8Array): string => {
  const fil = join(mappe, 'brev.pdf')
  writeFileSync(fil, pdf)
  return execFileSync(program, [...flagg, fil, ...(program === 'pdftotext' ? ['-'] : [])], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}
const vedtak = byggVedtaksbrev(etBrevgrunnlag())
const latin = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1')

afterAll(() => {
  stoppPdf()
  rmSync(mappe, { recursive: true, force: true })
})

test('det samme brevet gir de samme bytene, også fra en ny prosess', async () => {
  const forste = await lagPdf(vedtak)
  const andre = await lagPdf(vedtak)
  stoppPdf()
  const fraNyProsess = await lagPdf(vedtak)
  expect(Buffer.compare(forste, andre)).toBe(0)
  expect(Buffer.compare(forste, fraNyProsess)).toBe(0)
})

test('datoen i filen er brevets, ikke klokkens', async () => {
  const dokument = await PDFDocument.load(await lagPdf(vedtak), { updateMetadata: false })
  expect(dokument.getCreationDate()?.toISOString()).toBe('2026-11-20T00:00:00.000Z')
  expect(dokument.getModificationDate()?.toISOString()).toBe('2026-11-20T00:00:00.000Z')
})

test.each([
  ['bokmål', vedtak, 'nb-NO'],
  ['nynorsk', byggVedtaksbrev(avslagNynorsk()), 'nn-NO'],
])('språket er merket: %s', async (_navn, brev, lang) => {
  expect(latin(await lagPdf(brev))).toContain(`/Lang (${lang})`)
})

test('filen har merkene for PDF/A-2a og PDF/UA-1, og vinduet viser tittelen', async () => {
  const pdf = latin(await lagPdf(vedtak))
  for (const merke of [
    '<pdfaid:part>2<',
    '<pdfaid:conformance>A<',
    '<pdfuaid:part>1<',
    '/DisplayDocTitle true',
  ]) {
    expect(pdf).toContain(merke)
  }
})

describe.skipIf(!finnes('pdfinfo'))('lest av poppler', () => {
  test('filen er merket (tagged) og har tittel', async () => {
    const info = kjor('pdfinfo', [], await lagPdf(vedtak))
    expect(info).toMatch(/Tagged: +yes/)
    expect(info).toMatch(/Title: +Vedtak om økonomisk sosialhjelp/)
  })

  test('strukturen har én H1, overskrifter i rekkefølge, tabell med overskriftsceller og liste', async () => {
    const struktur = kjor('pdfinfo', ['-struct'], await lagPdf(vedtak))
    expect(struktur.match(/\bH1\b/g)).toHaveLength(1)
    for (const merke of ['H2', 'H3', 'Table', 'THead', 'TH', 'TD', 'L', 'LI', 'P']) {
      expect(struktur).toMatch(new RegExp(`^ *${merke}\\b`, 'm'))
    }
  })

  test('navn med samiske bokstaver kommer ut igjen som tekst', async () => {
    const navn = 'Áile Čuđi Šaŋgo Máŧŧu Ž. Ïå'
    const tekst = kjor(
      'pdftotext',
      ['-raw'],
      await lagPdf(byggForelopigSvar(etForelopigSvar({ mottaker: { navn, adresse: [] } }))),
    )
    expect(tekst).toContain(navn)
  })

  test.each([
    '#set page(fill: red) #panic("x")',
    '*fet* _kursiv_ `kode` ~ -- ...',
    'pris $x^2$ og <merke> @kilde',
    '= Overskrift',
    '\\u{1f600} [a](b) // kommentar /* b */',
    '"sitat" og \'enkelt\'',
  ])('det noen skriver er tekst, aldri oppmerking: %s', async grunn => {
    const tekst = kjor('pdftotext', ['-raw'], await lagPdf(byggForelopigSvar(etForelopigSvar({ grunn }))))
    expect(tekst.replace(/\s+/g, ' ')).toContain(grunn)
  })

  test('tegn skriften mangler blir synlige, og stanser aldri brevet', async () => {
    const grunn = 'Hei 😀 مرحبا \u202eomvendt\u0000 c\u030c'
    const tekst = kjor('pdftotext', ['-raw'], await lagPdf(byggForelopigSvar(etForelopigSvar({ grunn }))))
    expect(tekst).toContain('Hei □ □□□□□ omvendt č')
  })
})

test.skipIf(!finnes('qpdf')).each([
  ['innvilget', vedtak],
  ['delvis med § 19', byggVedtaksbrev(delvisMed19())],
  ['avslag', byggVedtaksbrev(avslagNynorsk())],
  ['nødhjelp', byggVedtaksbrev(nodhjelp())],
  ['foreløpig svar', byggForelopigSvar(etForelopigSvar())],
])('qpdf finner ingen feil i filen: %s', async (_navn, brev) => {
  expect(kjor('qpdf', ['--check'], await lagPdf(brev))).toContain('No syntax or stream encoding errors')
})
