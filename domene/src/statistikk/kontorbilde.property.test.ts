import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { angriper, type Vist } from '../testdata/angrep.ts'
import { kontorbilde, type MedKontor } from './kontorbilde.ts'
import { iUtvalg, malepunktbilde, UTVALG } from './malepunktbilde.ts'
import { DELER, type Del } from './malepunktgrupper.ts'
import { MINSTE_TALL } from './smaTall.ts'

type Rute = { readonly kontor: string; readonly k1: Del; readonly k2: Del; readonly forste: boolean }
type Krav = (r: Rute) => boolean

const KONTORER = ['Nord', 'Sør', 'Øst']
const RUTER: readonly Rute[] = KONTORER.flatMap(kontor =>
  DELER.flatMap(k1 =>
    (['mangler', 'ingen-mangel-funnet', 'ikke-aktuelt'] as Del[]).flatMap(k2 =>
      [true, false].map(forste => ({ kontor, k1, k2, forste })),
    ),
  ),
)
type Familier = readonly { readonly rute: Rute; readonly antall: number }[]

const somRader = (f: Familier): readonly MedKontor[] =>
  f.flatMap(({ rute, antall }, i) =>
    Array.from({ length: antall }, (_, n) => ({
      sakId: `s${i}-${n}`,
      dato: dato('2026-02-10'),
      fattet: '2026-02-10T09:00:00.000Z',
      kontor: rute.kontor,
      forste: rute.forste,
      avslag: false,
      barn: 1,
      utgave: 1,
      // V5 gjelder alle, så angriperen kjenner antallet familier ved hvert kontor som vises der.
      funn: {
        K1: rute.k1 === 'lest' ? ('mangler' as const) : rute.k1,
        K2: rute.k2 as 'mangler',
        V5: 'mangler' as const,
      },
      ...(rute.k1 === 'lest' ? { bekreftet: ['K1' as const] } : {}),
    })),
  )

const vist = (hvilke: Krav, antall: number | null | undefined): readonly Vist<Rute>[] =>
  antall === null || antall === undefined ? [] : [{ hvilke, antall }]

/** Alt den som ser kommunen, får se av én periode, for to målepunkter: kommunen i hvert utvalg, og kontorene ved siden av hverandre. */
function altSomErVist(f: Familier): readonly Vist<Rute>[] {
  const rader = somRader(f)
  const hele = UTVALG.flatMap(u => {
    const b = malepunktbilde(rader, '2026-1', u)
    const her = iUtvalg[u]
    const med: Krav = r => her({ forste: r.forste, avslag: false, barn: 1 })
    const k1 = b.punkter.find(p => p.malepunkt === 'K1')
    return [
      ...vist(med, b.antall),
      ...(k1?.grupper ?? []).flatMap(g => vist(r => med(r) && g.deler.includes(r.k1), g.antall)),
      ...(b.punkter.find(p => p.malepunkt === 'K2')?.grupper ?? []).flatMap(g =>
        vist(r => med(r) && g.deler.includes(r.k2), g.antall),
      ),
    ]
  })
  const kontorene = (kontorbilde(rader, '2026-1') ?? [])
    .filter(p => p.malepunkt === 'K1' || p.malepunkt === 'K2' || p.malepunkt === 'V5')
    .flatMap(p => {
      const del = (deler: readonly Del[]): Krav =>
        p.malepunkt === 'K1'
          ? r => deler.includes(r.k1)
          : p.malepunkt === 'K2'
            ? r => deler.includes(r.k2)
            : () => deler.includes('mangler')
      return [
        ...(p.kommunen ?? []).flatMap(g => vist(del(g.deler), g.antall)),
        ...p.kontorer.flatMap(k =>
          (k.grupper ?? []).flatMap(g => vist(r => r.kontor === k.kontor && del(g.deler)(r), g.antall)),
        ),
      ]
    })
  return [...hele, ...kontorene]
}

const MALENE: readonly { readonly navn: string; readonly inne: Krav }[] = [
  ...DELER.flatMap(d => [
    { navn: d, inne: (r: Rute) => r.k1 === d },
    ...KONTORER.map(k => ({ navn: `${d} ${k}`, inne: (r: Rute) => r.k1 === d && r.kontor === k })),
  ]),
  ...KONTORER.flatMap(k => [
    { navn: k, inne: (r: Rute) => r.kontor === k },
    { navn: `ikke ${k}`, inne: (r: Rute) => r.kontor !== k },
    { navn: `første ${k}`, inne: (r: Rute) => r.kontor === k && r.forste },
  ]),
]

test('kommunen minus kontorene som vises, gir aldri et lite tall', () => {
  const familier = fc.array(
    fc.record({ rute: fc.constantFrom(...RUTER), antall: fc.constantFrom(1, 2, 3, 4, 5, 6, 9, 20, 40) }),
    { minLength: 2, maxLength: 18 },
  )
  let [sma, viste] = [0, 0]
  const funnet = new Map<string, string>()
  fc.assert(
    fc.property(familier, f => {
      const alt = altSomErVist(f)
      viste += (kontorbilde(somRader(f), '2026-1') ?? []).flatMap(p =>
        p.kontorer.filter(k => k.grupper && p.malepunkt === 'K1'),
      ).length
      const regnUt = angriper(RUTER, alt)
      for (const { navn, inne } of MALENE) {
        const n = f.reduce((s, x) => s + (inne(x.rute) ? x.antall : 0), 0)
        if (n === 0 || n >= MINSTE_TALL) continue
        sma++
        if (regnUt(inne) !== null) funnet.set(navn, JSON.stringify(f))
      }
    }),
    { numRuns: 300, seed: 20261130 },
  )
  expect([sma > 200, viste > 100]).toEqual([true, true])
  expect([...funnet]).toEqual([])
})
