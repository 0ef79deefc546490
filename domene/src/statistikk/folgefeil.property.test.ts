import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { Kontrollnavn, Kontrollutfall } from '../kontroll/resultat.ts'
import { FOLGEPUNKTER, folgefeil } from './folgefeil.ts'
import type { MedKontor } from './kontorbilde.ts'
import { malepunktbilde } from './malepunktbilde.ts'
import { MINSTE_TALL } from './smaTall.ts'
import { tertialFor } from './tertial.ts'

const PERIODE = '2026-2'
type Valg = Partial<Omit<MedKontor, 'funn'>> & { readonly funn?: MedKontor['funn'] }
const rad = (nr: number, { funn = {}, ...resten }: Valg = {}): MedKontor => ({
  sakId: `s${nr}`,
  dato: dato('2026-06-10'),
  fattet: '2026-06-10T09:00:00.000Z',
  forste: true,
  avslag: false,
  kontor: 'Nav Fjordvik',
  barn: 1,
  utgave: 1,
  funn,
  ...resten,
})
const familier = (antall: number, fra: number, V2: Kontrollutfall, K3: Kontrollutfall, mer: Valg = {}) =>
  Array.from({ length: antall }, (_, i) => rad(fra + i, { funn: { V2, V3: V2, K3 }, ...mer }))
const v2 = (rader: readonly MedKontor[]) => folgefeil(rader, PERIODE).find(x => x.punkt === 'V2')
const kontor = (begge: number, bareVurdering: number, bareSvar: number, ingen: number) => [
  ...familier(begge, 0, 'mangler', 'mangler'),
  ...familier(bareVurdering, 100, 'mangler', 'krever-skjonn'),
  ...familier(bareSvar, 200, 'krever-skjonn', 'mangler'),
  ...familier(ingen, 300, 'krever-skjonn', 'ingen-mangel-funnet'),
]

describe('følgefeilen for kontoret', () => {
  test('av familiene der vurderingen mangler noe, er det talt hvor mange det også mangler svar hos', () => {
    expect(v2(kontor(14, 8, 20, 60))).toEqual({
      punkt: 'V2',
      status: 'vises',
      ruter: { begge: 14, bareVurdering: 8, bareSvar: 20, ingen: 60 },
    })
  })
  test.each([
    { fordi: 'alle fire er store nok', tall: [5, 5, 5, 5], status: 'vises' },
    { fordi: 'én rute peker på fire familier', tall: [4, 20, 20, 20], status: 'for-fa' },
    { fordi: 'én rute peker på fire familier', tall: [20, 4, 20, 20], status: 'for-fa' },
    { fordi: 'én rute peker på fire familier', tall: [20, 20, 4, 20], status: 'for-fa' },
    { fordi: 'én rute peker på fire familier', tall: [20, 20, 20, 4], status: 'for-fa' },
    {
      fordi: 'en tom rute sier at alle i den ene er med i den andre',
      tall: [20, 0, 20, 20],
      status: 'for-fa',
    },
    {
      fordi: 'ingen mangler noe i vurderingen: ikke noe å følge',
      tall: [0, 0, 20, 20],
      status: 'ingen-mangler',
    },
    { fordi: 'ingen familier', tall: [0, 0, 0, 0], status: 'for-fa' },
  ])('$tall: $status, fordi $fordi', ({ tall, status }) => {
    expect(v2(kontor(...(tall as [number, number, number, number])))?.status).toBe(status)
  })
  test('står «mangler» slått sammen med noe i målepunktet, vises ikke figuren: kanten ville sagt det som er skjult', () => {
    const rader = [...kontor(14, 8, 20, 60), ...familier(3, 500, 'krever-skjonn', 'krever-skjonn')]
    // Tre «venter på skjønn» i K3 slås sammen med det minste av de andre.
    const medTre = rader.map(r =>
      r.funn.K3 === 'krever-skjonn' && Number(r.sakId.slice(1)) < 500
        ? { ...r, funn: { ...r.funn, K3: 'ingen-mangel-funnet' as const } }
        : r,
    )
    const k3 = malepunktbilde(medTre, PERIODE).punkter.find(p => p.malepunkt === 'K3')
    expect(k3?.grupper?.some(g => g.deler.join() === 'mangler')).toBe(false)
    expect(v2(medTre)?.status).toBe('for-fa')
  })
  test('familier der det ene målepunktet ikke kunne regnes, er ikke med, og er de få, vises ikke figuren', () => {
    const uten = (n: number) => Array.from({ length: n }, (_, i) => rad(600 + i, { funn: { V2: 'mangler' } }))
    expect(v2([...kontor(14, 8, 20, 60), ...uten(3)])?.status).toBe('for-fa')
    expect(v2([...kontor(14, 8, 20, 60), ...uten(6)])).toMatchObject({
      ruter: { begge: 14, bareVurdering: 8 },
    })
  })
  test.each([
    {
      fordi: 'alle de førstes svar er der, så resten er kjent: to familier',
      forste: 18,
      tall: [14, 20, 20, 60],
    },
    { fordi: 'resten er fem', forste: 15, tall: [14, 20, 20, 60], vises: true },
  ])(
    'er rutene kjent i et utvalg, vises figuren bare når ingen er liten der eller i resten: $fordi',
    ({ forste, tall, vises = false }) => {
      // De første: mangler i vurderingen, og ingen som mangler svar.
      const rader = kontor(...(tall as [number, number, number, number])).map((r, i) => ({
        ...r,
        forste: i >= 14 && i < 14 + forste,
      }))
      expect(v2(rader)?.status).toBe(vises ? 'vises' : 'for-fa')
    },
  )
  test('det samme gjelder en måned og et kontor', () => {
    const med = (mer: (i: number) => Partial<MedKontor>) =>
      v2(kontor(14, 20, 20, 60).map((r, i) => ({ ...r, ...mer(i) })))?.status
    const iDelen = (n: number) => (i: number) => i >= 14 && i < 14 + n
    expect([18, 15].map(n => med(i => ({ dato: dato(iDelen(n)(i) ? '2026-07-01' : '2026-06-10') })))).toEqual(
      ['for-fa', 'vises'],
    )
    expect([18, 15].map(n => med(i => ({ kontor: iDelen(n)(i) ? 'Nav Sandnes' : 'Nav Fjordvik' })))).toEqual([
      'for-fa',
      'vises',
    ])
  })
  test('det en leser har funnet i orden, mangler ikke', () => {
    const rader = kontor(14, 8, 20, 60)
    const lest = rader.map((r, i) => (i < 7 ? { ...r, bekreftet: ['V2' as const] } : r))
    expect(v2(lest)).toMatchObject({ ruter: { begge: 7, bareVurdering: 8, bareSvar: 27, ingen: 60 } })
  })
})

/** Det samme, talt på den seneste og dummeste måten: hver familie for seg, hver rute for seg, uten noe av det figuren bruker. */
function taltForHand(rader: readonly MedKontor[], punkt: 'V2' | 'V3') {
  const saker = [...new Set(rader.map(r => r.sakId))]
  const siste = saker.flatMap(sakId => {
    const egne = rader.filter(r => r.sakId === sakId && r.barn > 0 && tertialFor(r.dato) === PERIODE)
    return egne.filter(r => egne.every(x => x === r || x.fattet < r.fattet))
  })
  const funn = (r: MedKontor, p: Kontrollnavn): string => {
    const f = r.funn[p] ?? 'ikke-aktuelt'
    return f !== 'ikke-aktuelt' && (r.bekreftet ?? []).some(b => b === p) ? 'lest' : f
  }
  let [begge, bareVurdering, bareSvar, ingen] = [0, 0, 0, 0]
  for (const r of siste) {
    const [v, k] = [funn(r, punkt), funn(r, 'K3')]
    if (v === 'ikke-aktuelt' || k === 'ikke-aktuelt') continue
    if (v === 'mangler' && k === 'mangler') begge++
    if (v === 'mangler' && k !== 'mangler') bareVurdering++
    if (v !== 'mangler' && k === 'mangler') bareSvar++
    if (v !== 'mangler' && k !== 'mangler') ingen++
  }
  return { begge, bareVurdering, bareSvar, ingen }
}

test('figuren er det samme som når hver familie telles for hånd, kantene er målepunktenes egne tall, og ingen rute er under fem', () => {
  const UTFALL: readonly Kontrollutfall[] = [
    'mangler',
    'mangler',
    'krever-skjonn',
    'ingen-mangel-funnet',
    'ikke-aktuelt',
  ]
  const enRad = fc.record({
    sakId: fc.nat({ max: 90 }).map(n => `s${n}`),
    dag: fc.constantFrom('2026-04-30', '2026-05-01', '2026-06-10', '2026-08-31', '2026-09-01'),
    fattet: fc.nat({ max: 999_999 }),
    barn: fc.constantFrom(0, 1, 1, 2, 5),
    V2: fc.constantFrom(...UTFALL.slice(0, 4)),
    V3: fc.constantFrom(...UTFALL.slice(0, 4)),
    K3: fc.constantFrom(...UTFALL.slice(0, 4)),
    lest: fc.constantFrom([], [], [], ['V2'] as const, ['K3'] as const),
  })
  let vist = 0
  fc.assert(
    fc.property(
      fc.uniqueArray(enRad, { minLength: 60, maxLength: 220, size: 'max', selector: r => r.fattet }),
      deler => {
        const rader = deler.map(d =>
          rad(0, {
            sakId: d.sakId,
            dato: dato(d.dag),
            fattet: `2026-06-10T09:00:00.${String(d.fattet).padStart(6, '0')}Z`,
            barn: d.barn,
            funn: { V2: d.V2, V3: d.V3, K3: d.K3 },
            bekreftet: [...d.lest],
          }),
        )
        const bilde = malepunktbilde(rader, PERIODE)
        for (const x of folgefeil(rader, PERIODE)) {
          if (x.status !== 'vises') continue
          vist++
          expect(x.ruter).toEqual(taltForHand(rader, x.punkt))
          expect(Math.min(...Object.values(x.ruter))).toBeGreaterThanOrEqual(MINSTE_TALL)
          const mangler = (p: string) =>
            bilde.punkter.find(b => b.malepunkt === p)?.grupper?.find(g => g.deler.join() === 'mangler')
              ?.antall
          expect(mangler(x.punkt)).toBe(x.ruter.begge + x.ruter.bareVurdering)
          expect(mangler('K3')).toBe(x.ruter.begge + x.ruter.bareSvar)
        }
      },
    ),
    { numRuns: 150, seed: 109 },
  )
  expect(vist).toBeGreaterThan(30)
  expect(FOLGEPUNKTER).toEqual(['V2', 'V3'])
})
