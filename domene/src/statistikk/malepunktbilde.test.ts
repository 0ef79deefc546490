import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { Kontrollutfall } from '../kontroll/resultat.ts'
import { angriper } from '../testdata/angrep.ts'
import { malepunktbilde, type Utvalg } from './malepunktbilde.ts'
import type { Kontrollert } from './malepunktgrupper.ts'
import { skjermedeManeder } from './skjerming.ts'
import { MINSTE_TALL } from './smaTall.ts'

const rad = (sak: number, K1: Kontrollutfall, endring: Partial<Kontrollert> = {}): Kontrollert => ({
  sakId: `s${sak}`,
  dato: dato('2026-10-05'),
  forste: true,
  avslag: false,
  barn: 2,
  utgave: 8,
  funn: { K1 },
  ...endring,
  fattet: endring.fattet ?? `${endring.dato ?? '2026-10-05'}T09:00:00.000Z`,
})
const mange = (n: number, fra: number, K1: Kontrollutfall, endring: Partial<Kontrollert> = {}) =>
  Array.from({ length: n }, (_, i) => rad(fra + i, K1, endring))
const k1 = (rader: readonly Kontrollert[], utvalg: Utvalg = 'alle') =>
  malepunktbilde(rader, '2026-3', utvalg).punkter.find(p => p.malepunkt === 'K1')
const grupper = (rader: readonly Kontrollert[], utvalg?: Utvalg) =>
  k1(rader, utvalg)?.grupper?.map(g => `${g.deler.join('+')} ${g.antall}`) ?? null

describe('målepunktene, talt for hånd', () => {
  const tjue = [...mange(8, 0, 'mangler'), ...mange(12, 100, 'ingen-mangel-funnet')]
  test('delene står side om side, og null vises', () => {
    expect(grupper(tjue)).toEqual([
      'mangler 8',
      'ingen-mangel-funnet 12',
      'krever-skjonn 0',
      'lest 0',
      'ikke-aktuelt 0',
    ])
  })
  test('en familie teller én gang, med det siste vedtaket', () => {
    const igjen = mange(8, 0, 'ingen-mangel-funnet', { dato: dato('2026-11-09') })
    expect(grupper([...tjue, ...igjen])?.[1]).toBe('ingen-mangel-funnet 20')
  })
  test.each([
    { hva: 'senere samme dag', fattet: ['2026-10-05T08:00:00.000Z', '2026-10-05T13:00:00.000Z'] },
    { hva: 'samme måned', fattet: ['2026-10-05T08:00:00.000Z', '2026-10-19T08:00:00.000Z'] },
    { hva: 'et millisekund', fattet: ['2026-10-05T08:00:00.000Z', '2026-10-05T08:00:00.001Z'] },
  ])('$hva: det siste er det som ble fattet sist, uansett rekkefølgen radene kommer i', ({ fattet }) => {
    const [forst, sist] = fattet.map((f, i) =>
      mange(20, 0, i === 0 ? 'mangler' : 'ingen-mangel-funnet', { fattet: f, dato: dato(f.slice(0, 10)) }),
    )
    for (const rader of [
      [...(forst ?? []), ...(sist ?? [])],
      [...(sist ?? []), ...(forst ?? [])],
    ])
      expect(grupper(rader)?.slice(0, 2)).toEqual(['mangler 0', 'ingen-mangel-funnet 20'])
  })
  test('en familie uten barn, og et vedtak i en annen periode, er ikke med', () => {
    const utenom = [
      ...mange(9, 300, 'mangler', { barn: 0 }),
      ...mange(9, 400, 'mangler', { dato: dato('2026-08-31') }),
    ]
    expect(grupper([...tjue, ...utenom])?.[0]).toBe('mangler 8')
  })
  test('den som er lest og funnet i orden, er lest, ikke «ingen mangel»', () => {
    const lest = mange(6, 500, 'krever-skjonn', { bekreftet: ['K1'] })
    expect(grupper([...tjue, ...lest])).toContain('lest 6')
  })
  test('den som er lest og funnet å mangle noe, mangler noe, hva kontrollen enn så; der punktet ikke er aktuelt, står det', () => {
    const lest = mange(6, 500, 'krever-skjonn', { funnetMangler: ['K1'] })
    const uaktuell = mange(6, 550, 'ikke-aktuelt', { funnetMangler: ['K1'], bekreftet: ['K1'] })
    expect(grupper([...tjue, ...lest])?.[0]).toBe('mangler 14')
    expect(grupper([...tjue, ...uaktuell])?.[0]).toBe('mangler 8')
  })
  test('en del med én til fire familier slås sammen med den minste andre', () => {
    expect(grupper([...tjue, ...mange(2, 600, 'krever-skjonn')])).toEqual([
      'mangler+krever-skjonn 10',
      'ingen-mangel-funnet 12',
      'lest 0',
      'ikke-aktuelt 0',
    ])
  })
  test('er de færre enn fem til sammen, vises ingenting', () => {
    expect(grupper(mange(4, 0, 'mangler'))).toBeNull()
    expect(k1(mange(4, 0, 'mangler'))?.antall).toBeNull()
  })
  test('et utvalg kan ikke trekkes fra det hele', () => {
    const rader = [
      ...mange(8, 0, 'mangler', { forste: false }),
      ...mange(2, 50, 'mangler'),
      ...mange(20, 100, 'ingen-mangel-funnet'),
    ]
    // De to i «første gang» kunne ellers regnes ut: 10 − 8.
    expect(grupper(rader, 'lopende')?.[0]).toBe('mangler+ingen-mangel-funnet 8')
  })
  test('et utvalg og resten av familiene får de samme gruppene', () => {
    const rader = [
      ...mange(6, 0, 'mangler', { forste: false }),
      ...mange(1, 50, 'ingen-mangel-funnet', { forste: false }),
      ...mange(20, 100, 'ingen-mangel-funnet'),
      ...mange(8, 200, 'krever-skjonn'),
    ]
    const deler = (u: Utvalg) => k1(rader, u)?.grupper?.map(g => g.deler.join('+'))
    expect(deler('lopende')?.[0]).toBe('mangler+ingen-mangel-funnet')
    expect(deler('forste')).toEqual(deler('lopende'))
  })
  test('skjuler K1 hvor mange det ikke er aktuelt for, gjør K2 det også', () => {
    const begge = (n: number, fra: number, K1: Kontrollutfall, K2: Kontrollutfall) =>
      mange(n, fra, K1, { funn: { K1, K2 } })
    const rader = [
      ...begge(2, 0, 'mangler', 'mangler'),
      ...begge(9, 20, 'ingen-mangel-funnet', 'mangler'),
      ...begge(6, 40, 'ikke-aktuelt', 'ikke-aktuelt'),
    ]
    expect(grupper(rader)?.[0]).toBe('mangler+ikke-aktuelt 8')
    const k2 = malepunktbilde(rader, '2026-3').punkter.find(p => p.malepunkt === 'K2')
    expect(k2?.antall).toBeNull()
  })
  test('O1–O3 sier bare om det er gjort, og bare for alle familiene', () => {
    const rader = [
      ...mange(7, 0, 'mangler', { funn: { O: 'mangler', O1: 'mangler' } }),
      ...mange(8, 20, 'mangler', { funn: { O: 'ingen-mangel-funnet', O1: 'mangler' } }),
      ...mange(9, 40, 'mangler', { funn: { O: 'ingen-mangel-funnet', O1: 'ingen-mangel-funnet' } }),
    ]
    const o1 = (r: readonly Kontrollert[], u: Utvalg = 'alle') => {
      const p = malepunktbilde(r, '2026-3', u).punkter.find(x => x.malepunkt === 'O1')
      return (
        p && [p.grupper?.filter(g => g.antall > 0).map(g => `${g.deler.join('+')} ${g.antall}`), p.maneder]
      )
    }
    expect(o1(rader)).toEqual([['mangler+krever-skjonn 15', 'ingen-mangel-funnet 9'], undefined])
    expect(o1(rader, 'forste')).toBeUndefined()
    // To familier fikk oppfølging på en annen måte: 11 − 9.
    expect(o1(rader.filter(r => r.sakId < 's20' || r.sakId > 's25'))?.[0]).toHaveLength(1)
  })
  test('ingen saker i perioden: tomt, ikke null prosent', () => {
    const b = malepunktbilde([], '2026-3')
    expect(b.antall).toBe(0)
    expect(b.punkter.every(p => p.antall === 0)).toBe(true)
  })
  test('det kontrollene ikke kunne regne, telles for seg', () => {
    const b = malepunktbilde([...tjue, rad(900, 'mangler', { funn: {} })], '2026-3')
    expect(b.ikkeKontrollert).toBe(1)
    expect(b.antall).toBe(20)
  })
  test('månedene: den ene som peker på noen, skjules sammen med en til', () => {
    const m = (maned: string, n: number, fra: number) => [
      ...mange(n, fra, 'mangler', { dato: dato(`2026-${maned}-10`) }),
      ...mange(10, fra + 500, 'ingen-mangel-funnet', { dato: dato(`2026-${maned}-10`) }),
    ]
    const b = k1([...m('09', 6, 0), ...m('10', 7, 20), ...m('11', 2, 40), ...m('12', 9, 60)])
    expect(b?.maneder?.map(x => x.mangler)).toEqual([null, 7, null, 9])
  })
})

describe('månedene', () => {
  test('skjuler perioden «mangler» i en gruppe, sier ikke månedene hva den er', () => {
    const rader = [
      ...mange(6, 0, 'mangler', { dato: dato('2026-09-10') }),
      ...mange(6, 20, 'mangler'),
      ...mange(2, 40, 'krever-skjonn'),
      ...mange(20, 100, 'ingen-mangel-funnet'),
      ...mange(20, 200, 'ingen-mangel-funnet', { dato: dato('2026-09-10') }),
    ]
    expect(grupper(rader)?.[0]).toBe('mangler+krever-skjonn 14')
    expect(k1(rader)?.maneder?.every(m => m.mangler === null)).toBe(true)
  })

  test('ingen måneder, heller ikke lagt sammen, gir et lite tall når summen for perioden er kjent', () => {
    const antall = fc.constantFrom(0, 0, 1, 2, 3, 4, 5, 6, 9, 20)
    let prover = 0
    fc.assert(
      fc.property(
        fc.array(fc.record({ treff: antall, resten: antall }), { minLength: 4, maxLength: 4 }),
        m => {
          const sum = (felt: 'treff' | 'resten') => m.reduce((n, x) => n + x[felt], 0)
          fc.pre(!erLite(sum('treff')) && !erLite(sum('resten')))
          const vises = skjermedeManeder(m)
          for (const felt of ['treff', 'resten'] as const) {
            const kjent = m.flatMap((x, i) =>
              vises[i] ? [{ hvilke: (j: number) => i === j, antall: x[felt] }] : [],
            )
            const regnUt = angriper([0, 1, 2, 3], [{ hvilke: () => true, antall: sum(felt) }, ...kjent])
            for (let valg = 1; valg < 16; valg++) {
              const inne = (i: number) => (valg & (1 << i)) !== 0
              if (!erLite(m.reduce((n, x, i) => n + (inne(i) ? x[felt] : 0), 0))) continue
              prover++
              expect(regnUt(inne), `${felt} ${valg}`).toBeNull()
            }
          }
        },
      ),
      { numRuns: 2000, seed: 20261129 },
    )
    expect(prover).toBeGreaterThan(1000)
  })
})
const erLite = (n: number): boolean => n > 0 && n < MINSTE_TALL
