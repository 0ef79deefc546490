import { describe, expect, test } from 'vitest'
import type { Grunnlag } from '../../felles/brev/brevrader.ts'
import { brevrader } from '../../felles/brev/brevrader.ts'
import { brukerAv, flytt, iFastRekkefolge, nesteBruker, setningssteder } from './setninger.ts'

const g = (type: string, ref: string): Grunnlag => ({
  type,
  ref,
  navn: null,
  tekst: null,
  kilde: null,
  dato: null,
  tall: null,
})
const setning = (tekst: string, ...grunnlag: Grunnlag[]) => ({
  tekst,
  standard: false,
  andreBrev: false,
  teller: true,
  endret: false,
  grunnlag,
})
const rader = brevrader([
  { slag: 'overskrift', kapittel: 'barna', tekst: 'Eirik', niva: 3 },
  {
    slag: 'avsnitt',
    kapittel: 'barna',
    barn: { personId: 'p1', navn: 'Eirik' },
    setninger: [setning('a', g('opplysning', 'x')), setning('b'), setning('c', g('opplysning', 'x'))],
  },
])
const steder = setningssteder(rader)

test('en norm som endres for en senere måned, lyser opp setningen om normen, og bare den', () => {
  const om = setningssteder(
    brevrader([
      {
        slag: 'avsnitt',
        kapittel: 'beregning',
        barn: null,
        setninger: [setning('normen', g('norm', 'norm/2026-12')), setning('annet', g('opplysning', 'x'))],
      },
    ]),
  )
  expect(brukerAv(om, 'norm/2027-01').map(s => s.setning.tekst)).toEqual(['normen'])
  expect(brukerAv(om, 'x').map(s => s.setning.tekst)).toEqual(['annet'])
})

test('grunnene står alltid i samme rekkefølge: linje, opplysning, skjønn, lov', () => {
  const blandet = [
    g('lov', '4'),
    g('skjonn', '3'),
    g('opplysning', '2b'),
    g('linje', '1'),
    g('opplysning', '2a'),
  ]
  expect(iFastRekkefolge(blandet).map(x => x.ref)).toEqual(['1', '2b', '2a', '3', '4'])
})

test('hver setning vet hvor den står', () => {
  expect(steder.map(s => [s.om, s.nr, s.antall])).toEqual([
    ['Eirik', 1, 3],
    ['Eirik', 2, 3],
    ['Eirik', 3, 3],
  ])
})

describe('fra en opplysning', () => {
  test('går det rundt setningene som hviler på den', () => {
    expect(brukerAv(steder, 'x').map(s => s.setning.tekst)).toEqual(['a', 'c'])
    const forste = nesteBruker(steder, 'x', undefined)
    const andre = nesteBruker(steder, 'x', forste?.id)
    expect([forste, andre, nesteBruker(steder, 'x', andre?.id)].map(s => s?.setning.tekst)).toEqual([
      'a',
      'c',
      'a',
    ])
  })
  test('som ingen bruker, er det ikke noe sted å gå', () => {
    expect(nesteBruker(steder, 'y', undefined)).toBeUndefined()
  })
})

test.each([
  { fra: undefined, steg: 1, til: 'a', fordi: 'pil ned begynner øverst' },
  { fra: 0, steg: 1, til: 'b', fordi: 'neste' },
  { fra: 2, steg: 1, til: 'c', fordi: 'nederst er det slutt' },
  { fra: 0, steg: -1, til: 'a', fordi: 'øverst er det slutt' },
] as const)('$steg fra $fra gir $til, fordi $fordi', ({ fra, steg, til }) => {
  expect(flytt(steder, fra === undefined ? undefined : steder[fra]?.id, steg)?.setning.tekst).toBe(til)
})
