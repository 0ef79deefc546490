import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Dato, dato } from '../felles/dato.ts'
import { TEMA } from '../kartlegging/tema.ts'
import { angriper, type Vist } from '../testdata/angrep.ts'
import { barnedelinger, type DeltBarn, TIDSGRUPPER } from './barnedelinger.ts'
import { MINSTE_TALL } from './smaTall.ts'
import { usetteBarn } from './usetteBarn.ts'

const IDAG = dato('2026-11-22')
const FODT = ['2026-01-01', '2022-06-01', '2018-06-01', '2013-06-01', '2009-06-01']
const OMFANGENE = ['forstegang', 'langvarig', 'ikke-valgt'] as const
/** En slags familie med ett barn. Angriperen kjenner slagene, men ikke hvor mange det er av hvert. */
type Slag = {
  readonly alder: number
  readonly tid: (typeof TIDSGRUPPER)[number]
  readonly omfang: (typeof OMFANGENE)[number]
  readonly spurt: boolean
}
const SLAGENE: readonly Slag[] = FODT.flatMap((_, alder) =>
  TIDSGRUPPER.flatMap(tid =>
    OMFANGENE.flatMap(omfang => [true, false].map(spurt => ({ alder, tid, omfang, spurt }))),
  ),
)
const erLite = (n: number) => n > 0 && n < MINSTE_TALL

test('ingen av delingene, og ingen forskjell mellom dem, sier hvor få familier som er eller ikke er spurt', () => {
  let [sma, delt, temaene] = [0, 0, 0]
  const familier = fc.array(
    fc.record({ slag: fc.constantFrom(...SLAGENE), antall: fc.constantFrom(1, 2, 3, 4, 5, 6, 9, 20) }),
    { minLength: 2, maxLength: 12 },
  )
  fc.assert(
    fc.property(familier, f => {
      const barn = f.flatMap(({ slag, antall }, i) =>
        Array.from({ length: antall }, (_, n): DeltBarn => {
          const tilstand = slag.spurt ? 'kartlagt' : 'ikke-spurt'
          return {
            sakId: `${i}-${n}`,
            fodt: FODT[slag.alder] as Dato,
            tid: slag.tid,
            omfang: slag.omfang === 'ikke-valgt' ? null : slag.omfang,
            tema: TEMA.map(tema => ({ tema, tilstand })),
          }
        }),
      )
      const vist: Vist<Slag>[] = []
      const se = (
        iGruppen: (s: Slag) => boolean,
        antall: number | null | undefined,
        prosent: number | null | undefined,
      ) => {
        if (antall === null || antall === undefined) return
        vist.push({ hvilke: iGruppen, antall })
        // Prosenten er rund, og gruppen kjent: hun regner seg fram til antallet.
        if (prosent !== null && prosent !== undefined)
          vist.push({
            hvilke: s => iGruppen(s) && !s.spurt,
            antall: barn.filter((_, i) => iGruppen(slagene[i] as Slag) && !(slagene[i] as Slag).spurt).length,
          })
      }
      const slagene = f.flatMap(({ slag, antall }) => Array.from({ length: antall }, () => slag))
      const alder = usetteBarn(barn, [], IDAG)
      for (const [i, n] of alder.barn.entries()) se(s => s.alder === i, n, alder.tema[0]?.ruter[i]?.ikkeSpurt)
      const { tid, omfang } = barnedelinger(barn, IDAG)
      for (const [d, felt] of [
        [tid, 'tid'],
        [omfang, 'omfang'],
      ] as const) {
        if (!d) continue
        delt++
        const rad = d.tema[0]?.ikkeSpurt
        if (rad) temaene++
        for (const [i, g] of d.grupper.entries())
          se(s => s[felt] === g.gruppe && (alder.barn[s.alder] ?? 0) > 0, g.barn, rad?.[i])
      }
      const regnUt = angriper(SLAGENE, vist)
      const deler: [string, (s: Slag) => boolean][] = [
        ...FODT.map((_, i): [string, (s: Slag) => boolean] => [`alder ${i}`, s => s.alder === i]),
        ...TIDSGRUPPER.map((g): [string, (s: Slag) => boolean] => [g, s => s.tid === g]),
        ...OMFANGENE.map((g): [string, (s: Slag) => boolean] => [g, s => s.omfang === g]),
      ]
      const mal: [string, (s: Slag) => boolean][] = deler.flatMap(
        ([navn, inne]): [string, (s: Slag) => boolean][] => [
          [navn, inne],
          [`${navn}, ikke spurt`, s => inne(s) && !s.spurt],
          [`${navn}, spurt`, s => inne(s) && s.spurt],
        ],
      )
      const kryss = deler.flatMap(([a, iA]) =>
        deler.map(([b, iB]): [string, (s: Slag) => boolean] => [`${a} og ${b}`, s => iA(s) && iB(s)]),
      )
      for (const [navn, inne] of [...mal, ...kryss]) {
        if (!erLite(slagene.filter(inne).length)) continue
        sma++
        expect(regnUt(inne), navn).toBeNull()
      }
    }),
    { numRuns: 400, seed: 20261130 },
  )
  expect([sma > 500, delt > 100, temaene > 60]).toEqual([true, true, true])
})
