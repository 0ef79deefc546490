import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { finnSoknader } from './filer.ts'

/** En mappe med disse filene; innholdet er stien selv, så det kan kjennes igjen. */
function mappe(...stier: readonly string[]): string {
  const rot = mkdtempSync(join(tmpdir(), 'hr-filer-'))
  for (const sti of stier) {
    mkdirSync(dirname(join(rot, sti)), { recursive: true })
    writeFileSync(join(rot, sti), sti.toLowerCase().endsWith('metadata.json') ? METADATA : sti)
  }
  return rot
}
const METADATA = JSON.stringify({ digisosId: 'd-1', eksternRef: 'e-1' })
const lest = (rot: string) =>
  finnSoknader(rot).meldinger.map(s => {
    const { soknad, filer } = s.les().inn
    return [s.fil, String(soknad), filer.map(f => [f.filnavn, String(f.innhold)])]
  })
/** Meldingene med navnene på det som er i dem; en søknad er merket. */
const delt = (rot: string) =>
  finnSoknader(rot).meldinger.map(m => {
    const { soknad, vedlegg, filer, metadata } = m.les().inn
    const deler = [soknad ? 'søknad' : '', vedlegg ? 'liste' : '', ...filer.map(f => f.filnavn)]
    return [m.fil, deler.filter(Boolean).join(' '), metadata?.digisosId]
  })

test('filer i undermapper følger søknaden, med stien som navn', () => {
  const rot = mappe('a/soknad.json', 'a/vedlegg.json', 'a/x.pdf', 'a/mai/x.pdf', 'a/mai/juni/liste.json')
  expect(lest(rot)).toEqual([
    [
      'a/soknad.json',
      'a/soknad.json',
      [
        ['mai/juni/liste.json', 'a/mai/juni/liste.json'],
        ['mai/x.pdf', 'a/mai/x.pdf'],
        ['x.pdf', 'a/x.pdf'],
      ],
    ],
  ])
  expect(finnSoknader(rot).utenom).toEqual([])
})

test('en undermappe med sin egen soknad.json er sin egen søknad, etter den den ligger i', () => {
  const rot = mappe(
    'a/soknad.json',
    'a/b/soknad.json',
    'a/b/y.pdf',
    'a/c/d/soknad.json',
    'a/c/z.pdf',
    'e.json',
  )
  expect(lest(rot)).toEqual([
    ['a/soknad.json', 'a/soknad.json', [['c/z.pdf', 'a/c/z.pdf']]],
    ['a/b/soknad.json', 'a/b/soknad.json', [['y.pdf', 'a/b/y.pdf']]],
    ['a/c/d/soknad.json', 'a/c/d/soknad.json', []],
    ['e.json', 'e.json', []],
  ])
})

test('lenker og annet som ikke er filer, blir nevnt hver for seg med en grunn', () => {
  const rot = mappe('a/soknad.json', 'c.json')
  symlinkSync('/etc/hostname', join(rot, 'a', 'lenke.pdf'))
  symlinkSync('/etc', join(rot, 'mappelenke'))
  symlinkSync(join(rot, 'a'), join(rot, 'a', 'ring'))
  const { utenom, meldinger } = finnSoknader(rot)
  expect(utenom.map(u => u.fil)).toEqual(['a/lenke.pdf', 'a/ring', 'mappelenke'])
  expect(utenom.every(u => /lenke/.test(u.grunn))).toBe(true)
  expect(meldinger.map(m => m.fil)).toEqual(['a/soknad.json', 'c.json'])
})

test('en mappe uten søknad er vedlegg som kommer etter den, når vedlegg.json eller metadata holder dem sammen', () => {
  expect(delt(mappe('a/vedlegg.json', 'a/x.pdf', 'a/mai/y.pdf', 'b/metadata.json', 'b/z.pdf'))).toEqual([
    ['a/vedlegg.json', 'liste mai/y.pdf x.pdf', undefined],
    ['b/metadata.json', 'metadata.json z.pdf', 'd-1'],
  ])
})

test('ellers er hver fil for seg, og en JSON-fil er en søknad', () => {
  expect(delt(mappe('les-meg.txt', 'b/skann.pdf', 'c.json', 'v/vedlegg.json', 'v/d.json'))).toEqual([
    ['b/skann.pdf', 'skann.pdf', undefined],
    ['c.json', 'søknad', undefined],
    ['les-meg.txt', 'les-meg.txt', undefined],
    ['v/vedlegg.json', 'liste', undefined],
    ['v/d.json', 'søknad', undefined],
  ])
})

test('vedlegg med egne metadata i søknadens mappe er sin egen melding', () => {
  expect(delt(mappe('soknad.json', 'x.pdf', 'senere/metadata.json', 'senere/y.pdf'))).toEqual([
    ['soknad.json', 'søknad x.pdf', undefined],
    ['senere/metadata.json', 'metadata.json y.pdf', 'd-1'],
  ])
})

test('store bokstaver i navnene er det samme', () => {
  expect(delt(mappe('a/SOKNAD.JSON', 'a/Vedlegg.json', 'a/Metadata.json', 'a/X.PDF', 'B.JSON'))).toEqual([
    ['B.JSON', 'søknad', undefined],
    ['a/SOKNAD.JSON', 'søknad liste X.PDF', 'd-1'],
  ])
})

test('en fil som er blitt borte, hindrer ikke resten av meldingen', () => {
  const rot = mappe('a/soknad.json', 'a/x.pdf', 'a/y.pdf')
  const [melding] = finnSoknader(rot).meldinger
  rmSync(join(rot, 'a', 'x.pdf'))
  const svar = melding?.les()
  expect(svar?.inn.filer.map(f => f.filnavn)).toEqual(['y.pdf'])
  expect(svar?.uleste).toEqual([{ fil: 'a/x.pdf', grunn: expect.stringMatching(/ENOENT/) }])
})

test.each([
  ['en søknad', 'soknad.json', '{}', 'søknad'],
  ['en søknad uten .json', 'soknad', '{}', 'søknad'],
  ['en vedleggsliste', 'vedlegg.json', '{}', 'liste'],
  ['en PDF', 'lønn.pdf', '%PDF-1.4', 'lønn.pdf'],
])('en nevnt fil kan være %s', (_navn, fil, innhold, ventet) => {
  const rot = mappe()
  writeFileSync(join(rot, fil), innhold)
  expect(delt(join(rot, fil))).toEqual([[fil, ventet, undefined]])
})

test.each([
  ['lesbare metadata gir identiteten og er ingen fil', METADATA, { digisosId: 'd-1', eksternRef: 'e-1' }, []],
  ['uleselige metadata blir med som fil', '{', undefined, ['metadata.json']],
])('%s', (_navn, innhold, metadata, filer) => {
  const rot = mappe('soknad.json')
  writeFileSync(join(rot, 'metadata.json'), innhold)
  const inn = finnSoknader(rot).meldinger[0]?.les().inn
  expect([inn?.metadata, inn?.filer.map(f => f.filnavn)]).toEqual([metadata, filer])
})
