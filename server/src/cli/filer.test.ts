import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { finnSoknader } from './filer.ts'

/** En mappe med disse filene; innholdet er stien selv, så det kan kjennes igjen. */
function mappe(...stier: readonly string[]): string {
  const rot = mkdtempSync(join(tmpdir(), 'hr-filer-'))
  for (const sti of stier) {
    mkdirSync(dirname(join(rot, sti)), { recursive: true })
    writeFileSync(join(rot, sti), sti.endsWith('metadata.json') ? METADATA : sti)
  }
  return rot
}
const METADATA = JSON.stringify({ digisosId: 'd-1', eksternRef: 'e-1' })
const lest = (rot: string) =>
  finnSoknader(rot).soknader.map(s => {
    const { soknad, filer } = s.les()
    return [s.fil, String(soknad), filer.map(f => [f.filnavn, String(f.innhold)])]
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

test('det som ikke er en søknad og ikke hører til en, blir nevnt', () => {
  const rot = mappe('a/soknad.json', 'les-meg.txt', 'b/skann.pdf', 'c.json')
  symlinkSync('/etc/hostname', join(rot, 'a', 'lenke.pdf'))
  expect(finnSoknader(rot).utenom).toEqual(['a/lenke.pdf', 'b/skann.pdf', 'les-meg.txt'])
})

test.each([
  ['lesbare metadata gir identiteten og er ingen fil', METADATA, { digisosId: 'd-1', eksternRef: 'e-1' }, []],
  ['uleselige metadata blir med som fil', '{', undefined, ['metadata.json']],
])('%s', (_navn, innhold, metadata, filer) => {
  const rot = mappe('soknad.json')
  writeFileSync(join(rot, 'metadata.json'), innhold)
  const inn = finnSoknader(rot).soknader[0]?.les()
  expect([inn?.metadata, inn?.filer.map(f => f.filnavn)]).toEqual([metadata, filer])
})
