import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dato, leggTilDager } from '../felles/dato.ts'
import { RETURGRUNNER, type Returgrunn } from '../vedtak/hendelser.ts'
import { type Returrad, returbilde } from './returbilde.ts'
import { MINSTE_TALL } from './smaTall.ts'
import { manederI, tertialFor, valgbareTertialer } from './tertial.ts'

const retur = (sak: number, dag = '2026-11-20', grunner: readonly Returgrunn[] = ['V2']): Returrad => ({
  sakId: `s${sak}`,
  dato: dato(dag),
  grunner,
})
const fra = (antall: number, ...mer: Parameters<typeof retur> extends [number, ...infer R] ? R : never) =>
  Array.from({ length: antall }, (_, i) => retur(i, ...mer))
const V2 = (rader: readonly Returrad[]) => returbilde(rader, '2026-3').find(g => g.grunn === 'V2')?.antall

test.each([
  { dag: '2026-01-01', t: '2026-1', fordi: 'første dag i januar' },
  { dag: '2026-04-30', t: '2026-1', fordi: 'siste dag i april' },
  { dag: '2026-05-01', t: '2026-2', fordi: 'første dag i mai' },
  { dag: '2026-08-31', t: '2026-2', fordi: 'siste dag i august' },
  { dag: '2026-09-01', t: '2026-3', fordi: 'første dag i september' },
  { dag: '2026-12-31', t: '2026-3', fordi: 'siste dag i året' },
])('$dag er i $t: $fordi', ({ dag, t }) => {
  expect(tertialFor(dato(dag))).toBe(t)
})
test('seks perioder kan velges, nyeste først, over nyttår', () => {
  expect(valgbareTertialer(dato('2026-05-10'))).toEqual([
    '2026-2',
    '2026-1',
    '2025-3',
    '2025-2',
    '2025-1',
    '2024-3',
  ])
  expect(manederI('2025-3')).toEqual({ ar: 2025, fra: 9, til: 12 })
})

describe('små tall', () => {
  test.each([
    { hva: 'ingen returer', rader: [], antall: null, fordi: '«ingen» sier noe om alle' },
    { hva: 'fire familier', rader: fra(4), antall: null, fordi: 'fire kan være noen man kjenner' },
    { hva: 'fem familier', rader: fra(5), antall: 5, fordi: 'grensen er fem' },
    {
      hva: 'ti returer i fire familier',
      rader: [...fra(4), ...fra(4), ...fra(2)],
      antall: null,
      fordi: 'det er familiene som kan kjennes igjen, ikke returene',
    },
    {
      hva: 'sju returer i fem familier',
      rader: [...fra(5), ...fra(2)],
      antall: 7,
      fordi: 'hver retur teller',
    },
    {
      hva: 'fem, men én i forrige periode',
      rader: [...fra(4), retur(9, '2026-08-31')],
      antall: null,
      fordi: 'bare perioden teller',
    },
  ])('$hva: $antall, fordi $fordi', ({ rader, antall }) => {
    expect(V2(rader)).toBe(antall)
  })
})

test('en retur med to grunner teller på begge', () => {
  const bilde = returbilde(fra(5, '2026-11-20', ['V2', 'sprak']), '2026-3')
  expect(bilde.filter(g => g.antall === 5).map(g => g.grunn)).toEqual(['V2', 'sprak'])
})

test('ingen grunn vises med færre familier enn grensen, og ingen rad bærer noe annet enn grunn og tall', () => {
  const rad = fc.record({
    sakId: fc.integer({ min: 0, max: 9 }).map(String),
    dato: fc.integer({ min: 0, max: 400 }).map(n => leggTilDager(dato('2026-01-01'), n)),
    grunner: fc.subarray([...RETURGRUNNER], { minLength: 1 }),
  })
  fc.assert(
    fc.property(fc.array(rad, { maxLength: 60 }), rader => {
      for (const { grunn, antall, ...mer } of returbilde(rader, '2026-2')) {
        expect(mer).toEqual({})
        const familier = new Set(
          rader.filter(r => tertialFor(r.dato) === '2026-2' && r.grunner.includes(grunn)).map(r => r.sakId),
        )
        expect(antall === null).toBe(familier.size < MINSTE_TALL)
      }
    }),
  )
})
