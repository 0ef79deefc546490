import { expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { kontorbilde, type MedKontor } from './kontorbilde.ts'

type Utfall = 'mangler' | 'ingen-mangel-funnet' | 'ikke-aktuelt'
const familier = (kontor: string | null, k1: Utfall, antall: number): readonly MedKontor[] =>
  Array.from({ length: antall }, (_, n) => ({
    sakId: `${kontor}-${k1}-${n}`,
    dato: dato('2026-02-10'),
    fattet: '2026-02-10T09:00:00.000Z',
    kontor,
    forste: false,
    avslag: false,
    barn: 1,
    utgave: 1,
    funn: { K1: k1 },
  }))
const k1 = (rader: readonly MedKontor[]) => {
  const p = kontorbilde(rader, '2026-1')?.find(x => x.malepunkt === 'K1')
  const tall = (g: { antall: number; deler: readonly string[] }) =>
    g.antall === 0 ? [] : [`${g.deler.join('+')} ${g.antall}`]
  return (
    p && [
      ...p.kontorer.map(k => [k.kontor, k.grupper?.flatMap(tall) ?? null]),
      ['kommunen', p.kommunen?.flatMap(tall) ?? null],
    ]
  )
}

test('ett kontor er ikke flere', () => {
  expect(kontorbilde(familier('Nav Nord', 'mangler', 20), '2026-1')).toBeNull()
})
test('kontorene står etter navn, uansett tallene, og kommunen er summen', () => {
  const rader = [
    ...familier('Nav Øst', 'mangler', 30),
    ...familier('Nav Nord', 'mangler', 6),
    ...familier('Nav Nord', 'ingen-mangel-funnet', 9),
  ]
  expect(k1(rader)).toEqual([
    ['Nav Nord', ['mangler 6', 'ingen-mangel-funnet 9']],
    ['Nav Øst', ['mangler 30']],
    ['kommunen', ['mangler 36', 'ingen-mangel-funnet 9']],
  ])
})
test('en liten del ved ett kontor slås sammen likt for alle', () => {
  const rader = [
    ...familier('Nav Nord', 'mangler', 3),
    ...familier('Nav Nord', 'ingen-mangel-funnet', 9),
    ...familier('Nav Sør', 'mangler', 20),
  ]
  expect(JSON.stringify(k1(rader))).not.toMatch(/mangler 3|mangler 20|mangler 23|funnet 9"/)
})
test('et lite kontor tar med seg det minste av de andre, så ingen av dem kan trekkes fra kommunen', () => {
  const rader = [
    ...familier('Nav Nord', 'mangler', 3),
    ...familier('Nav Sør', 'mangler', 8),
    ...familier('Nav Øst', 'mangler', 40),
  ]
  expect(k1(rader)).toEqual([
    ['Nav Nord', null],
    ['Nav Sør', null],
    ['Nav Øst', ['mangler 40']],
    ['kommunen', ['mangler 51']],
  ])
})
test('en familie som har flyttet, telles én gang, ved kontoret som fattet det siste vedtaket', () => {
  const [forst] = familier('Nav Sør', 'mangler', 1)
  const flyttet = { ...forst, kontor: 'Nav Nord', fattet: '2026-03-01T09:00:00.000Z' } as MedKontor
  const rader = [forst as MedKontor, flyttet, ...familier('Nav Nord', 'ingen-mangel-funnet', 0)]
  const fylt = [...rader, ...familier('Nav Nord', 'mangler', 4), ...familier('Nav Øst', 'mangler', 5)]
  expect(k1(fylt)?.[0]).toEqual(['Nav Nord', ['mangler 5']])
})
