import { byggForelopigSvar } from '@handlingsrom/domene/brev/forelopigSvar'
import { byggOversettelse } from '@handlingsrom/domene/brev/oversettelse'
import { byggVedtaksbrev } from '@handlingsrom/domene/brev/vedtaksbrev'
import { dato } from '@handlingsrom/domene/felles/dato'
import { utdragsark } from '@handlingsrom/domene/innsyn/utdragsark'
import { skjemaFor } from '@handlingsrom/domene/kartlegging/skjema/skjema'
import {
  avslagNynorsk,
  delvisMed19,
  etBrevgrunnlag,
  etForelopigSvar,
  nodhjelp,
} from '@handlingsrom/domene/testdata/brevgrunnlag'
import { enSak } from '@handlingsrom/domene/testdata/enSak'
import { personId, SOKER } from '@handlingsrom/domene/testdata/etBarn'
import { kartleggingsark } from '@handlingsrom/domene/utskrift/kartleggingsark'
import { PDFDocument } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, expect, test } from 'vitest'
import { lagArkPdf, lagPdf, stoppPdf } from './lagPdf.ts'
import { pakketUt } from './pakketUt.ts'

/** Leser filen slik en PDF-leser gjør, og gir seg ved første feil i den. */
async function les(pdf: Uint8Array) {
  const dokument = await getDocument({ data: new Uint8Array(pdf), stopAtErrors: true, verbosity: 0 }).promise
  const sider = await Promise.all(
    Array.from({ length: dokument.numPages }, (_, i) => dokument.getPage(i + 1)),
  )
  const tekster = await Promise.all(sider.map(side => side.getTextContent()))
  return {
    merket: await dokument.getMarkInfo(),
    roller: (await Promise.all(sider.map(side => side.getStructTree()))).flatMap(roller),
    tekst: tekster
      .flatMap(t => t.items)
      .map(bit => ('str' in bit ? `${bit.str}${bit.hasEOL ? ' ' : ''}` : ''))
      .join('')
      .replace(/\s+/g, ' '),
  }
}
type Gren = { readonly role?: string; readonly children?: readonly unknown[] }
const roller = (gren: Gren | null): readonly string[] =>
  gren === null
    ? []
    : [...(gren.role ? [gren.role] : []), ...(gren.children ?? []).flatMap(barn => roller(barn as Gren))]

const vedtak = byggVedtaksbrev(etBrevgrunnlag())
const oversatt = byggOversettelse(byggVedtaksbrev, { ...delvisMed19(), malform: 'nb' })
const latin = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1')

afterAll(() => stoppPdf())

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
  ['engelsk til hjelp', oversatt, 'en-GB'],
])('språket er merket: %s', async (_navn, brev, lang) => {
  expect(latin(await lagPdf(brev))).toContain(`/Lang (${lang})`)
})

test('det som står på norsk i en oversettelse, er merket som norsk for den som hører filen lest opp', async () => {
  const merket = (pdf: Uint8Array) => pakketUt(pdf).match(/\/Lang \(nb-NO\)/gu)?.length ?? 0
  const norske = oversatt.deler.filter(d => d.slag === 'avsnitt' && d.setninger[0]?.lang === 'nb').length
  expect(norske).toBeGreaterThan(5)
  expect(merket(await lagPdf(oversatt))).toBeGreaterThanOrEqual(norske)
  expect(pakketUt(await lagPdf(vedtak))).not.toContain('/Lang (en-GB)')
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

test('filen er merket (tagged) og har tittel', async () => {
  const pdf = await lagPdf(vedtak)
  expect((await les(pdf)).merket).toMatchObject({ Marked: true, Suspects: false })
  expect((await PDFDocument.load(pdf, { updateMetadata: false })).getTitle()).toBe(
    'Vedtak om økonomisk sosialhjelp',
  )
})

test('strukturen har én H1, overskrifter, tabell med overskriftsceller og liste', async () => {
  const { roller } = await les(await lagPdf(vedtak))
  expect(roller.filter(r => r === 'H1')).toHaveLength(1)
  expect(roller).toEqual(expect.arrayContaining(['H2', 'H3', 'Table', 'THead', 'TH', 'TD', 'L', 'LI', 'P']))
})

test('navn med samiske bokstaver kommer ut igjen som tekst', async () => {
  const navn = 'Áile Čuđi Šaŋgo Máŧŧu Ž. Ïå'
  const brev = byggForelopigSvar(etForelopigSvar({ mottaker: { navn, adresse: [] } }))
  expect((await les(await lagPdf(brev))).tekst).toContain(navn)
})

test.each([
  '#set page(fill: red) #panic("x")',
  '*fet* _kursiv_ `kode` ~ -- ...',
  'pris $x^2$ og <merke> @kilde',
  '= Overskrift',
  '\\u{1f600} [a](b) // kommentar /* b */',
  '"sitat" og \'enkelt\'',
])('det noen skriver er tekst, aldri oppmerking: %s', async grunn => {
  const { tekst } = await les(await lagPdf(byggForelopigSvar(etForelopigSvar({ grunn }))))
  expect(tekst).toContain(grunn)
})

test('tegn skriften mangler blir synlige, og stanser aldri brevet', async () => {
  const grunn = 'Hei 😀 مرحبا \u202eomvendt\u0000 c\u030c'
  const { tekst } = await les(await lagPdf(byggForelopigSvar(etForelopigSvar({ grunn }))))
  expect(tekst).toContain('Hei □ □□□□□ omvendt č')
})

test.each([
  ['innvilget', vedtak],
  ['delvis med § 19', byggVedtaksbrev(delvisMed19())],
  ['avslag', byggVedtaksbrev(avslagNynorsk())],
  ['nødhjelp', byggVedtaksbrev(nodhjelp())],
  ['foreløpig svar', byggForelopigSvar(etForelopigSvar())],
  ['oversatt til hjelp', oversatt],
])('filen leses uten feil, og hver setning i brevet står i den: %s', async (_navn, brev) => {
  const pdf = await lagPdf(brev)
  await expect(PDFDocument.load(pdf, { throwOnInvalidObject: true })).resolves.toBeDefined()
  const { tekst } = await les(pdf)
  const skrevet = brev.deler.flatMap(d =>
    d.slag === 'overskrift'
      ? [d.tekst]
      : d.slag === 'avsnitt'
        ? d.setninger.map(s => s.tekst)
        : d.slag === 'liste'
          ? d.punkter.map(s => s.tekst)
          : d.rader.map(r => r.tekst),
  )
  expect(skrevet.length).toBeGreaterThan(5)
  for (const s of skrevet) expect(tekst).toContain(s.replace(/\s+/g, ' '))
})

test.each(['nb', 'nn', 'en'] as const)(
  'kartleggingsarket på %s er merket, og rutene er pynt',
  async spraak => {
    const dag = dato('2026-11-23')
    const skjema = skjemaFor(dag)
    const ark = kartleggingsark({
      spraak,
      dato: dag,
      avsender: 'Nav Sundfjære',
      skjema,
      barn: [],
      utfylt: false,
    })
    const pdf = await lagArkPdf(ark)
    expect(Buffer.compare(pdf, await lagArkPdf(ark))).toBe(0)
    const lest = await les(pdf)
    expect(lest.merket?.Marked).toBe(true)
    expect(lest.roller).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'P']))
    expect(lest.tekst).toContain(ark.tittel)
    expect(latin(pdf)).toContain(spraak === 'en' ? '(en-GB)' : `(${spraak}-NO)`)
  },
)

test.each(['nb', 'nn', 'en'] as const)(
  'utdraget på %s er merket, og teksten er som fasiten',
  async spraak => {
    const s = enSak()
      .medBarn('Áile', '2015-02-03')
      .utfor({
        type: 'registrerOpplysning',
        personId: personId('Áile'),
        tema: 'skole',
        svar: { tilstand: 'kartlagt', tekst: 'Trives, men mangler PC. 😊' },
        sagtAv: 'mor',
        sagtAvPerson: SOKER,
        kanal: 'kontor',
        dato: dato('2026-11-20'),
        settVersjon: 0,
      })
    const pdf = await lagArkPdf(
      utdragsark({
        spraak,
        dato: dato('2026-11-23'),
        saksnummer: '2026-0001',
        sak: s.sak,
        leser: { slag: 'forelder', personId: SOKER, paa: dato('2026-11-20') },
        personer: s.personer,
      }),
    )
    const lest = await les(pdf)
    expect(lest.merket?.Marked).toBe(true)
    expect(lest.roller).toEqual(expect.arrayContaining(['H1', 'H2', 'P']))
    expect(latin(pdf)).toContain(spraak === 'en' ? '(en-GB)' : `(${spraak}-NO)`)
    await expect(`${lest.tekst}\n`).toMatchFileSnapshot(`golden/utdrag-${spraak}.txt`)
  },
)
