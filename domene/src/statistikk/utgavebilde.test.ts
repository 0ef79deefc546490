import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { malepunktbilde } from './malepunktbilde.ts'
import type { Kontrollert } from './malepunktgrupper.ts'
import { MINSTE_TALL } from './smaTall.ts'
import { UTGAVEDELER, type Utgavedel, utgavebilde } from './utgavebilde.ts'

const OMREGNET: Record<Utgavedel, Kontrollert['omregnet']> = {
  likt: {
    utgave: 11,
    regnet: '2026-11-30T08:00:00.000Z',
    funn: { K1: 'mangler', O: 'mangler' },
    kunneIkke: [],
  },
  annerledes: { utgave: 11, regnet: '2026-11-30T09:00:00.000Z', funn: { K1: 'ikke-aktuelt' }, kunneIkke: [] },
  'kunne-ikke': { utgave: 11, regnet: '2026-11-30T08:00:00.000Z', funn: {}, kunneIkke: ['K1', 'form'] },
  uten: undefined,
}
const rad = (del: Utgavedel, i: number): Kontrollert => {
  const omregnet = OMREGNET[del]
  return {
    sakId: `${del}-${i}`,
    dato: dato('2026-10-05'),
    fattet: '2026-10-05T09:00:00.000Z',
    forste: true,
    avslag: false,
    barn: 1,
    utgave: 10,
    funn: { K1: 'mangler' },
    ...(omregnet ? { omregnet } : {}),
  }
}
const mange = (n: Readonly<Partial<Record<Utgavedel, number>>>) =>
  UTGAVEDELER.flatMap(del => Array.from({ length: n[del] ?? 0 }, (_, i) => rad(del, i)))
const vist = (rader: readonly Kontrollert[]) =>
  utgavebilde(rader, '2026-3')?.grupper?.map(g => `${g.deler.join('+')} ${g.antall}`)

describe('to utgaver side om side, talt for hånd', () => {
  test('uten en omregning er det ingenting ved siden av', () => {
    expect(utgavebilde(mange({ uten: 20 }), '2026-3')).toBeNull()
  })
  test('et punkt den gamle utgaven ikke hadde, er ikke et annet svar; en kontroll som kastet, er talt for seg', () => {
    expect(vist(mange({ likt: 12, annerledes: 7, 'kunne-ikke': 5, uten: 6 }))).toEqual([
      'likt 12',
      'annerledes 7',
      'kunne-ikke 5',
      'uten 6',
    ])
  })
  test('tidspunktet er det til den siste raden, og utgaven den nyeste', () => {
    expect(utgavebilde(mange({ likt: 5, annerledes: 5 }), '2026-3')).toMatchObject({
      utgave: 11,
      regnet: '2026-11-30T09:00:00.000Z',
    })
  })
  test('bare det siste vedtaket til hver familie teller', () => {
    const igjen = mange({ annerledes: 9 }).map(r => ({ ...r, sakId: r.sakId.replace('annerledes', 'likt') }))
    const foer = mange({ likt: 9 }).map(r => ({ ...r, fattet: '2026-09-02T09:00:00.000Z' }))
    expect(vist([...igjen, ...foer])?.filter(g => !g.endsWith(' 0'))).toEqual(['annerledes 9'])
  })
  test('en del med én til fire familier står aldri alene, heller ikke de som mangler', () => {
    expect(vist(mange({ likt: 20, annerledes: 2 }))).toEqual(['likt+annerledes 22', 'kunne-ikke 0', 'uten 0'])
    const tall = fc.integer({ min: 0, max: 9 })
    fc.assert(
      fc.property(tall, tall, tall, tall, (likt, annerledes, kunne, uten) => {
        const b = utgavebilde(mange({ likt, annerledes, 'kunne-ikke': kunne, uten }), '2026-3')
        for (const g of b?.grupper ?? []) expect(g.antall === 0 || g.antall >= MINSTE_TALL).toBe(true)
      }),
    )
  })
})

test('et målepunkt som ikke kunne regnes da vedtaket ble fattet, er talt, selv om de andre er med', () => {
  const delvis = mange({ uten: 8 }).map((r, i): Kontrollert => (i < 3 ? { ...r, kunneIkke: ['V2'] } : r))
  const annet = mange({ likt: 4 }).map((r): Kontrollert => ({ ...r, kunneIkke: ['form'] }))
  expect(malepunktbilde([...delvis, ...annet], '2026-3').ikkeKontrollert).toBe(3)
})
