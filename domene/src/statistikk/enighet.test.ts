import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LESEUTFALL, type Leseutfall } from '../kontroll/malepunkt.ts'
import type { Kontrollutfall } from '../kontroll/resultat.ts'
import { enighet, kappa, type Lesepar, tellDroftinger, wilson } from './enighet.ts'

const ganger = (n: number, leser: Leseutfall, kontroll: Kontrollutfall | undefined): readonly Lesepar[] =>
  Array.from({ length: n }, () => ({ leser, kontroll }))
const om = (par: readonly Lesepar[]) => enighet({ V3: par }).find(p => p.malepunkt === 'V3')
const rund = (x: number) => Math.round(x * 1000) / 1000
const ja = 'ingen-mangel-funnet'

describe('Wilsons intervall, mot tall regnet for hånd', () => {
  test.each([
    { treff: 24, av: 37, fra: 0.488, til: 0.782, fordi: 'skissens V3: 65 % (49–78)' },
    { treff: 31, av: 38, fra: 0.666, til: 0.908, fordi: 'skissens K2: 82 % (67–91)' },
    { treff: 0, av: 10, fra: 0, til: 0.278, fordi: 'ingen treff har likevel en øvre grense' },
    { treff: 10, av: 10, fra: 0.722, til: 1, fordi: 'bare treff har likevel en nedre' },
  ])('$treff av $av: $fordi', ({ treff, av, fra, til }) => {
    const i = wilson(treff, av)
    expect([rund(i.fra), rund(i.til)]).toEqual([fra, til])
  })
})

describe('kappa, mot tall regnet for hånd', () => {
  test.each([
    // po = 35/50 = 0,7; pe = 0,5·0,6 + 0,5·0,4 = 0,5; κ = 0,4; ± 1,96·√(0,21/50)/0,5 = 0,254
    { f: { begge: 20, leser: 5, kontroll: 10, ingen: 15 }, verdi: 0.4, fra: 0.146, til: 0.654 },
    // po = 0,5 og pe = 0,5: det samme som å gjette
    { f: { begge: 10, leser: 10, kontroll: 10, ingen: 10 }, verdi: 0, fra: -0.31, til: 0.31 },
    { f: { begge: 0, leser: 20, kontroll: 20, ingen: 0 }, verdi: -1, fra: -1, til: -1 },
  ])('$verdi', ({ f, verdi, fra, til }) => {
    const k = kappa(f)
    expect(k && [rund(k.verdi), rund(k.intervall.fra), rund(k.intervall.til)]).toEqual([verdi, fra, til])
  })
  test('sier den ene det samme i alle sakene, sier kappa ingenting', () => {
    expect(kappa({ begge: 0, leser: 0, kontroll: 0, ingen: 40 })).toBeNull()
    expect(kappa({ begge: 0, leser: 14, kontroll: 0, ingen: 28 })).toBeNull()
    expect(kappa({ begge: 14, leser: 0, kontroll: 28, ingen: 0 })).toBeNull()
    expect(kappa({ begge: 0, leser: 0, kontroll: 0, ingen: 0 })).toBeNull()
  })
})

describe('enigheten om et målepunkt', () => {
  test('37 leste: 24 enige, og «delvis» er talt som mangler; resten står utenfor', () => {
    const par = [
      ...ganger(10, 'ikke', 'mangler'),
      ...ganger(4, 'delvis', 'mangler'),
      ...ganger(10, 'oppfylt', ja),
      ...ganger(7, 'delvis', ja),
      ...ganger(6, 'oppfylt', 'mangler'),
      ...ganger(5, 'ikke-aktuelt', 'mangler'),
      ...ganger(8, 'oppfylt', 'krever-skjonn'),
      ...ganger(2, 'ikke', 'ikke-aktuelt'),
      ...ganger(1, 'ikke', undefined),
    ]
    expect(om(par)).toMatchObject({ slag: 'tall', lest: 37, enige: 24, utenfor: 16, andel: 24 / 37 })
  })
  test.each([
    { n: 29, uenige: 9, slag: 'for-faa', fordi: '29 lesinger er for få' },
    { n: 30, uenige: 9, slag: 'tall', fordi: '30 er nok' },
    { n: 30, uenige: 4, slag: 'faa-uenige', fordi: 'fire uenige peker på noen' },
    { n: 30, uenige: 0, slag: 'faa-uenige', fordi: 'ingen uenige sies ikke annerledes enn fire' },
    { n: 30, uenige: 5, slag: 'tall', fordi: 'fem gjør det ikke' },
    { n: 30, uenige: 26, slag: 'faa-enige', fordi: 'fire enige peker også på noen' },
    { n: 30, uenige: 25, slag: 'tall', fordi: 'fem enige gjør det ikke' },
  ])('$fordi: $slag', ({ n, uenige, slag }) => {
    expect(om([...ganger(n - uenige, 'oppfylt', ja), ...ganger(uenige, 'ikke', ja)])?.slag).toBe(slag)
  })
  test.each([
    {
      begge: 10,
      leser: 10,
      kontroll: 10,
      ingen: 10,
      utenfor: 0,
      vist: ['tall', 0],
      fordi: 'alle rutene har nok',
    },
    {
      begge: 10,
      leser: 5,
      kontroll: 0,
      ingen: 20,
      utenfor: 5,
      vist: ['tall', 5],
      fordi: 'en tom rute peker ikke på noen; fem er nok',
    },
    {
      begge: 10,
      leser: 4,
      kontroll: 6,
      ingen: 20,
      utenfor: 4,
      vist: ['faa', null],
      fordi: 'fire i en rute, fire utenfor',
    },
    {
      begge: 1,
      leser: 10,
      kontroll: 10,
      ingen: 20,
      utenfor: 1,
      vist: ['faa', null],
      fordi: 'én i en rute, én utenfor',
    },
    {
      begge: 20,
      leser: 5,
      kontroll: 5,
      ingen: 4,
      utenfor: 0,
      vist: ['faa', 0],
      fordi: 'også når ruten er «ingen»',
    },
    {
      begge: 0,
      leser: 14,
      kontroll: 0,
      ingen: 28,
      utenfor: 0,
      vist: ['ensidig', 0],
      fordi: 'kontrollen sa det samme i alle',
    },
  ])('kappa og de utenfor: $fordi', ({ begge, leser, kontroll, ingen, utenfor, vist }) => {
    const p = om([
      ...ganger(begge, 'ikke', 'mangler'),
      ...ganger(leser, 'delvis', ja),
      ...ganger(kontroll, 'oppfylt', 'mangler'),
      ...ganger(ingen, 'oppfylt', ja),
      ...ganger(utenfor, 'ikke-aktuelt', ja),
    ])
    expect(p?.slag === 'tall' && [p.kappa.slag, p.utenfor]).toEqual(vist)
  })
  test('det som er skjult, er det samme enten det er ingen eller fire', () => {
    const med = (uenige: number) => om([...ganger(40 - uenige, 'oppfylt', ja), ...ganger(uenige, 'ikke', ja)])
    expect(med(4)).toEqual(med(0))
  })
  test('lik en langsom og åpenbar omtelling', () => {
    const utfall = fc.constantFrom<Kontrollutfall | undefined>(
      'mangler',
      ja,
      'krever-skjonn',
      'ikke-aktuelt',
      undefined,
    )
    const par = fc.record({ leser: fc.constantFrom(...LESEUTFALL), kontroll: utfall })
    const slag = new Set<string>()
    fc.assert(
      fc.property(fc.array(par, { minLength: 20, maxLength: 150, size: 'max' }), liste => {
        const svar = om(liste)
        let [enige, uenige] = [0, 0]
        for (const p of liste) {
          if (p.leser === 'ikke-aktuelt') continue
          if (p.kontroll !== 'mangler' && p.kontroll !== ja) continue
          const leserSierMangler = p.leser === 'delvis' || p.leser === 'ikke'
          if (leserSierMangler === (p.kontroll === 'mangler')) enige++
          else uenige++
        }
        slag.add(svar?.slag ?? '')
        const utenfor = liste.length - enige - uenige
        expect([svar?.lest, svar?.utenfor]).toEqual([
          enige + uenige,
          utenfor >= 1 && utenfor <= 4 ? null : utenfor,
        ])
        if (svar?.slag !== 'tall') return
        expect([svar.enige, svar.lest - svar.enige]).toEqual([enige, uenige])
        expect(svar.intervall.fra).toBeLessThan(svar.andel)
        expect(svar.intervall.til).toBeGreaterThan(svar.andel)
      }),
      { numRuns: 300 },
    )
    expect(slag).toEqual(new Set(['for-faa', 'tall']))
  })
})

describe('det drøftingene kom til', () => {
  const SVAR = ['a', 'b', 'c'] as const
  const gitt = (a: number, b: number, c = 0) => [
    ...Array<'a'>(a).fill('a'),
    ...Array<'b'>(b).fill('b'),
    ...Array<'c'>(c).fill('c'),
  ]
  test.each([
    { fordi: 'ingen er drøftet', g: gitt(0, 0), antall: 0, svar: { a: 0, b: 0, c: 0 } },
    { fordi: 'fire er for få', g: gitt(4, 0), antall: null, svar: null },
    { fordi: 'fem som kom til det samme', g: gitt(5, 0), antall: 5, svar: { a: 5, b: 0, c: 0 } },
    { fordi: 'ett av svarene er gitt én gang', g: gitt(5, 1), antall: 6, svar: null },
    { fordi: 'alle svarene mange ganger', g: gitt(5, 6, 7), antall: 18, svar: { a: 5, b: 6, c: 7 } },
  ])('$fordi', ({ g, antall, svar }) => expect(tellDroftinger(SVAR, g)).toEqual({ antall, svar }))
})
