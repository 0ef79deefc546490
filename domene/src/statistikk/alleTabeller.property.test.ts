import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { MaltIndikator } from '../indikator/definisjoner.ts'
import type { Maling } from '../indikator/maling.ts'
import { angriper, type Vist } from '../testdata/angrep.ts'
import { arsbilde } from './arsbilde.ts'
import { datasett } from './datasett.ts'
import { folgefeil } from './folgefeil.ts'
import { indikatorserier, type Periodetall } from './indikatorbilde.ts'
import type { MedKontor } from './kontorbilde.ts'
import { iUtvalg, malepunktbilde, UTVALG } from './malepunktbilde.ts'
import type { Del } from './malepunktgrupper.ts'
import { sammensetning } from './sammensetning.ts'
import { MINSTE_TALL } from './smaTall.ts'
import type { Tertial } from './tertial.ts'

/**
 * Alt som vises av ett kontor, lagt oppå hverandre: målepunktene i hvert utvalg, månedene, året i rapporten, indikatorene og datasettet. Filene har de samme tallene som
 * sidene. Angriperen får det verste: hver familie har ett vedtak, så et antall vedtak er et antall familier, og hun vet at tabellene gjelder de samme.
 */
type Rute = {
  readonly p: Tertial
  readonly forste: boolean
  readonly avslag: boolean
  /** 0: vedtaket er med i indikatorene, men familien har ingen barn og er ikke i målepunktene. */
  readonly barn: number
  readonly k3: Del
  /** Vurderingen av hvert barn. Bare i angrepet på følgefeilen; ellers er den den samme for alle. */
  readonly v2: Del
  /** Svaret på den ene indikatoren det spørres om. De andre har sine egne svar, som angriperen ikke kan blande med disse. */
  readonly ja: boolean
}
type Krav = (r: Rute) => boolean

const TERTIALER: readonly Tertial[] = ['2026-1', '2026-2', '2026-3']
const BRUKT: readonly Tertial[] = ['2026-1', '2026-2']
const DAG: Readonly<Record<string, string>> = { '2026-1': '2026-02-10', '2026-2': '2026-06-10' }
const JA_NEI = [true, false]
const FUNN: readonly Del[] = ['mangler', 'ingen-mangel-funnet']
const MED_SKJONN: readonly Del[] = [...FUNN, 'krever-skjonn']

const ruter = (
  barna: readonly number[],
  funn: readonly Del[],
  v2: readonly Del[],
  ja: readonly boolean[],
  avslagene: readonly boolean[] = JA_NEI,
) =>
  BRUKT.flatMap(p =>
    JA_NEI.flatMap(forste =>
      avslagene.flatMap(avslag =>
        barna.flatMap(barn =>
          funn.flatMap(k3 =>
            v2.flatMap((v): readonly Rute[] => ja.map(j => ({ p, forste, avslag, barn, k3, v2: v, ja: j }))),
          ),
        ),
      ),
    ),
  )
const RUTER = ruter([0, 1, 2, 4], FUNN, ['ingen-mangel-funnet'], JA_NEI)
/** Til følgefeilen: to målepunkter av de samme familiene, og indikatorene bare som antall. Ett utvalg er delt, og ett er alle. */
const FOLGERUTER = ruter([1, 4], MED_SKJONN, FUNN, [false], [false])

const medBarn: Krav = r => r.barn > 0
const og =
  (...krav: readonly Krav[]): Krav =>
  r =>
    krav.every(k => k(r))
const iPeriode =
  (p: string): Krav =>
  r =>
    r.p === p || p === '2026'

/** Nevneren til hver indikator, i de samme familiene. */
const NEVNERE: Readonly<Partial<Record<MaltIndikator, Krav>>> = {
  retur: () => true,
  'paragraf-19': r => r.avslag,
  'fysisk-mote': og(medBarn, r => r.forste),
  'langvarig-med-barn': og(medBarn, r => !r.avslag),
}
const INDIKATORER = Object.keys(NEVNERE) as readonly MaltIndikator[]
const ALLE_INDIKATORER: readonly MaltIndikator[] = [...INDIKATORER, 'barnets-syn']

type Familier = readonly { readonly rute: Rute; readonly antall: number }[]
const enkeltvis = (f: Familier) =>
  f.flatMap(({ rute, antall }, i) =>
    Array.from({ length: antall }, (_, n) => ({ rute, sakId: `s${i}-${n}` })),
  )

const somRader = (f: Familier): readonly MedKontor[] =>
  enkeltvis(f)
    .filter(({ rute }) => medBarn(rute))
    .map(({ rute: r, sakId }) => ({
      sakId,
      kontor: 'Nav Fjordvik',
      dato: dato(DAG[r.p] ?? ''),
      fattet: `${DAG[r.p]}T09:00:00.000Z`,
      forste: r.forste,
      avslag: r.avslag,
      barn: r.barn,
      utgave: 1,
      funn: { K3: r.k3 as 'mangler', V2: r.v2 as 'mangler' },
    }))

const somMalinger = (f: Familier): readonly Maling[] =>
  enkeltvis(f).flatMap(({ rute, sakId }) => [
    ...INDIKATORER.filter(i => NEVNERE[i]?.(rute)).map(indikator => ({
      indikator,
      sakId,
      enhet: sakId,
      dato: dato(DAG[rute.p] ?? ''),
      verdi: Number(rute.ja),
    })),
    // Ett barn for hver familie med barn: da er antallet barn også et antall familier.
    ...(medBarn(rute)
      ? [
          {
            indikator: 'barnets-syn' as const,
            sakId,
            enhet: sakId,
            dato: dato(DAG[rute.p] ?? ''),
            verdi: Number(rute.ja),
          },
        ]
      : []),
  ])
const NEVNER = (i: string): Krav =>
  i === 'barnets-syn' ? medBarn : (NEVNERE[i as MaltIndikator] ?? (() => false))

const vist = (hvilke: Krav, antall: number | null | undefined): readonly Vist<Rute>[] =>
  antall === null || antall === undefined ? [] : [{ hvilke, antall }]
const PUNKTER = { K3: 'k3', V2: 'v2' } as const
type Angrepet = keyof typeof PUNKTER
const del =
  (deler: readonly string[], punkt: Angrepet = 'K3'): Krav =>
  r =>
    medBarn(r) && deler.includes(r[PUNKTER[punkt]])
const svak = del(['mangler'], 'V2')
const utenSvar = del(['mangler'])
const ikke =
  (krav: Krav): Krav =>
  r =>
    medBarn(r) && !krav(r)

function altSomErVist(
  f: Familier,
  egen: MaltIndikator,
  figuren: 'uten-v2' | 'uten' | 'med' = 'uten-v2',
): readonly Vist<Rute>[] {
  const erAngrepet = (p: string): p is Angrepet => p in PUNKTER && !(p === 'V2' && figuren === 'uten-v2')
  const [rader, malinger] = [somRader(f), somMalinger(f)]
  const bilder = TERTIALER.map(p => malepunktbilde(rader, p))
  const punkter = arsbilde(bilder).flatMap(p =>
    erAngrepet(p.malepunkt) ? [{ ...p, malepunkt: p.malepunkt }] : [],
  )
  const serier = indikatorserier(ALLE_INDIKATORER, malinger, [2026])
  const sammensetninger = TERTIALER.map(p => sammensetning(rader, p))
  return [
    ...BRUKT.flatMap(p =>
      UTVALG.flatMap(u => {
        const b = malepunktbilde(rader, p, u)
        const her = og(iPeriode(p), medBarn, iUtvalg[u] as Krav)
        return [
          ...vist(her, b.antall),
          ...b.punkter.flatMap(({ malepunkt, grupper, maneder }) =>
            !erAngrepet(malepunkt)
              ? []
              : [
                  ...(grupper ?? []).flatMap(g => vist(og(her, del(g.deler, malepunkt)), g.antall)),
                  ...(maneder ?? []).flatMap(m =>
                    DAG[p]?.startsWith(m.maned)
                      ? [...vist(og(her, del(['mangler'], malepunkt)), m.mangler), ...vist(her, m.av)]
                      : [],
                  ),
                ],
          ),
        ]
      }),
    ),
    ...BRUKT.flatMap(p =>
      folgefeil(rader, p).flatMap(x =>
        figuren === 'med' && x.punkt === 'V2' && x.status === 'vises'
          ? [
              ...vist(og(iPeriode(p), svak, utenSvar), x.ruter.begge),
              ...vist(og(iPeriode(p), svak, ikke(utenSvar)), x.ruter.bareVurdering),
              ...vist(og(iPeriode(p), ikke(svak), utenSvar), x.ruter.bareSvar),
              ...vist(og(iPeriode(p), ikke(svak), ikke(utenSvar)), x.ruter.ingen),
            ]
          : [],
      ),
    ),
    // Rapporten: året for målepunktet.
    ...punkter.flatMap(p =>
      (p.samlet ?? []).flatMap(g =>
        vist(
          og(r => !p.utelatt.includes(r.p), del(g.deler, p.malepunkt)),
          g.antall,
        ),
      ),
    ),
    ...serier.flatMap(s =>
      [
        ...s.tertialer.map(t => [t.periode, t.tall] as const),
        ...s.ar.map(a => [`${a.ar}`, a.tall] as const),
      ].flatMap(([p, tall]) => tallene(og(iPeriode(p), NEVNER(s.indikator)), tall, s.indikator === egen)),
    ),
    ...datasett({ sammensetninger, punkter, serier, tertialer: TERTIALER, behov: [], undersokelse: [] })
      .filter(r => r.kategori !== 'treff' || r.variabel === egen)
      .flatMap(r => vist(og(iPeriode(r.periode), kategorien(r)), r.antall)),
  ]
}

function tallene(nevner: Krav, tall: Periodetall, medDeler: boolean): readonly Vist<Rute>[] {
  if (tall.status !== 'vises') return tall.status === 'ingen' ? vist(nevner, 0) : []
  return [
    ...vist(nevner, tall.antall),
    ...(medDeler
      ? vist(
          og(nevner, r => r.ja),
          tall.deler[0],
        )
      : []),
  ]
}

function kategorien({
  emne,
  variabel,
  kategori,
}: {
  emne: string
  variabel: string
  kategori: string
}): Krav {
  const deler = kategori.split('|')
  if (emne === 'malepunkt') return del(deler, variabel as Angrepet)
  if (emne === 'indikator') return og(NEVNER(variabel), r => kategori === 'i alt' || r.ja)
  if (variabel === 'barn-i-familien')
    return r => medBarn(r) && deler.includes(r.barn > 3 ? '4-eller-flere' : `${r.barn}`)
  const felt = variabel === 'forste-vedtak' ? 'forste' : 'avslag'
  return r => medBarn(r) && deler.includes(r[felt] ? 'ja' : 'nei')
}

/** Det som ikke skal kunne regnes ut når det er lite: hver del, i hvert tertial og i året. */
const malene = (egen: MaltIndikator): readonly { readonly navn: string; readonly inne: Krav }[] =>
  ['2026-1', '2026-2', '2026'].flatMap(p =>
    (
      [
        ['uten barn', r => r.barn === 0],
        ['ett barn', r => r.barn === 1],
        ['to barn', r => r.barn === 2],
        ['fire barn', r => r.barn === 4],
        ['første', og(medBarn, r => r.forste)],
        ['ikke første', og(medBarn, r => !r.forste)],
        ['avslag', og(medBarn, r => r.avslag)],
        ['ikke avslag', og(medBarn, r => !r.avslag)],
        ['alle avslag', r => r.avslag],
        ['ingen avslag', r => !r.avslag],
        ['mangler', del(['mangler'])],
        ['ingen mangel', del(['ingen-mangel-funnet'])],
        ['mangler, første', og(del(['mangler']), r => r.forste)],
        ['mangler, ikke første', og(del(['mangler']), r => !r.forste)],
        ['mangler, avslag', og(del(['mangler']), r => r.avslag)],
        ['svak', svak],
        ['svak, første', og(svak, r => r.forste)],
        ['svak, avslag', og(svak, r => r.avslag)],
        ['svak og uten svar', og(svak, utenSvar)],
        ['svak og uten svar, første', og(svak, utenSvar, r => r.forste)],
        ['svak og uten svar, avslag', og(svak, utenSvar, r => r.avslag)],
        ['svak, med svar', og(svak, ikke(utenSvar))],
        ['svak, med svar, første', og(svak, ikke(utenSvar), r => r.forste)],
        ['svak, med svar, avslag', og(svak, ikke(utenSvar), r => r.avslag)],
        ['ikke svak, uten svar', og(ikke(svak), utenSvar)],
        ['ikke svak, uten svar, første', og(ikke(svak), utenSvar, r => r.forste)],
        ['ikke svak, uten svar, avslag', og(ikke(svak), utenSvar, r => r.avslag)],
        ['hverken svak eller uten svar', og(ikke(svak), ikke(utenSvar))],
        ['ja', og(NEVNER(egen), r => r.ja)],
        ['nei', og(NEVNER(egen), r => !r.ja)],
      ] as readonly (readonly [string, Krav])[]
    ).map(([navn, inne]) => ({ navn: `${navn} ${p}`, inne: og(iPeriode(p), inne) })),
  )

const kontorer = (ruterne: readonly Rute[], linjer: { minLength: number; maxLength: number }) =>
  fc.array(
    fc.record({ rute: fc.constantFrom(...ruterne), antall: fc.constantFrom(1, 2, 3, 4, 5, 6, 9, 20, 40) }),
    linjer,
  )
/** De små tallene i kontoret. */
const smaTall = (f: Familier, egen: MaltIndikator) =>
  malene(egen).filter(({ inne }) => {
    const n = f.reduce((sum, x) => sum + (inne(x.rute) ? x.antall : 0), 0)
    return n > 0 && n < MINSTE_TALL
  })

test.each(ALLE_INDIKATORER)(
  'alle tabellene av ett kontor og %s, lagt oppå hverandre, gir aldri et lite tall',
  egen => {
    let [sma, viste] = [0, 0]
    const funnet = new Set<string>()
    fc.assert(
      fc.property(kontorer(RUTER, { minLength: 2, maxLength: 12 }), f => {
        const alt = altSomErVist(f, egen)
        viste += alt.length
        const regnUt = angriper(RUTER, alt)
        for (const { navn, inne } of smaTall(f, egen)) {
          sma++
          if (regnUt(inne) !== null) funnet.add(navn)
        }
      }),
      { numRuns: 25, seed: 20261130 },
    )
    expect([sma > 50, viste > 1000]).toEqual([true, true])
    expect([...funnet]).toEqual([])
  },
)

// Ruter av to målepunkter som alt kan regnes ut når det ene ligger helt inni det andre (ADR 0065), er ikke følgefeilens; men den skal aldri legge til en.
test('følgefeilen, lagt oppå målepunktene i hvert utvalg og alle de andre tabellene, gir aldri et lite tall til', () => {
  let [sma, viste] = [0, 0]
  const funnet = new Set<string>()
  fc.assert(
    fc.property(kontorer(FOLGERUTER, { minLength: 12, maxLength: 30 }), f => {
      if (!BRUKT.some(p => folgefeil(somRader(f), p).some(x => x.punkt === 'V2' && x.status === 'vises')))
        return
      viste++
      const regnUt = angriper(FOLGERUTER, altSomErVist(f, 'retur', 'med'))
      const sett = smaTall(f, 'retur').filter(({ inne }) => {
        sma++
        return regnUt(inne) !== null
      })
      if (sett.length === 0) return
      const utenFiguren = angriper(FOLGERUTER, altSomErVist(f, 'retur', 'uten'))
      for (const { navn, inne } of sett) if (utenFiguren(inne) === null) funnet.add(navn)
    }),
    { numRuns: 70, seed: 20261130 },
  )
  expect([sma > 10, viste > 5]).toEqual([true, true])
  expect([...funnet]).toEqual([])
})
