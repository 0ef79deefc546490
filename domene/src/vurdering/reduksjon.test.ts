import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { maned } from '../felles/dato.ts'
import type { AnsattId } from '../felles/id.ts'
import type { Linjebeslutning, Utgangspunkt } from './hendelser.ts'
import { erUnderForDeltid, erUnderUtgangspunktet, trenger19 } from './reduksjon.ts'

const innvilget = (kr: number, hjemmel: '18' | '19' = '18'): Linjebeslutning => ({
  utfall: 'innvilget',
  belop: kroner(kr),
  hjemmel,
  begrunnelse: 'x',
})

const AVSLATT = { utfall: 'avslatt', begrunnelse: 'x' } as const

describe('under utgangspunktet', () => {
  test.each([
    { kr: 2999.99, mot: [3000], svar: true, fordi: 'ett øre under' },
    { kr: 3000, mot: [3000], svar: false, fordi: 'likt' },
    { kr: 3000.01, mot: [3000], svar: false, fordi: 'over' },
    { kr: 3500, mot: [3000, 4000], svar: true, fordi: 'under i den andre måneden' },
    { kr: 3000, mot: [3000, 4000], svar: false, fordi: 'likt i en måned er ikke en reduksjon' },
    { kr: 0, mot: [undefined], svar: false, fordi: 'uten norm er det ikke lavere enn noe' },
  ])('$kr mot $mot er $svar, fordi $fordi', ({ kr, mot, svar }) => {
    const utgangspunkter = mot.map(m => (m === undefined ? undefined : kroner(m)))
    expect(erUnderUtgangspunktet(kroner(kr), utgangspunkter)).toBe(svar)
  })
})

type Linjedata = Parameters<typeof trenger19>[0]
const enLinje = (mer: {
  faktisk?: number
  b?: Linjebeslutning
  norm?: (number | undefined)[]
  sats?: number
  utgangspunkt?: Utgangspunkt
  deltid?: boolean
}): Linjedata => ({
  innhold: {
    slag: 'utgift',
    post: mer.norm ? 'livsopphold' : 'annet',
    tekst: 'Linjen',
    hyppighet: 'manedlig',
    kilde: 'samtale',
    ...(mer.faktisk === undefined ? {} : { faktisk: kroner(mer.faktisk) }),
    ...(mer.deltid ? { deltid: { dagerHer: 5, avDager: 14 } } : {}),
  },
  ...(mer.b ? { beslutning: { ...mer.b, av: KARI } } : {}),
  ...(mer.norm
    ? {
        grunnlag: {
          utgangspunkt: mer.utgangspunkt ?? 'kommunal-norm',
          kategori: 'enslig',
          maneder: mer.norm.map((n, i) => ({
            maned: maned(`2027-0${i + 1}`),
            ...(n === undefined ? {} : { norm: kroner(n) }),
            ...(mer.sats === undefined ? {} : { sats: kroner(mer.sats) }),
          })),
        },
      }
    : {}),
})
const KARI = { type: 'ansatt', id: 'kari' as AnsattId } as const

describe('§ 19 må vurderes for linjen', () => {
  test.each([
    { l: { faktisk: 1000 }, svar: false, fordi: 'ingen har bestemt noe' },
    { l: { faktisk: 1000, b: AVSLATT }, svar: true, fordi: 'alt er avslått' },
    { l: { b: AVSLATT }, svar: true, fordi: 'alt er avslått, og ingen vet hva det koster' },
    { l: { faktisk: 1000, b: innvilget(999.99) }, svar: true, fordi: 'ett øre er avslått' },
    { l: { faktisk: 1000, b: innvilget(1000) }, svar: false, fordi: 'alt er dekket' },
    { l: { faktisk: 1000, b: innvilget(1200) }, svar: false, fordi: 'mer enn alt er dekket' },
    { l: { b: innvilget(10) }, svar: false, fordi: 'ingen vet hva som skulle vært dekket' },
    {
      l: { b: innvilget(0) },
      svar: false,
      fordi: 'paret deler én sats, og den andres linje kan stå med null',
    },
    {
      l: { faktisk: 1000, b: innvilget(500, '19') },
      svar: false,
      fordi: 'linjen er selv vurdert etter § 19',
    },
    { l: { norm: [9000], b: innvilget(1) }, svar: true, fordi: 'én krone av normen er dekket' },
    { l: { norm: [9000], b: innvilget(8999.99) }, svar: true, fordi: 'ett øre under normen' },
    { l: { norm: [9000], b: innvilget(9000) }, svar: false, fordi: 'likt normen' },
    { l: { norm: [9000], b: innvilget(5000, '19') }, svar: false, fordi: 'gitt etter § 19' },
    { l: { norm: [undefined], b: innvilget(5000) }, svar: false, fordi: 'ingen norm er kjent' },
    { l: { norm: [9000, 9500], b: innvilget(9000) }, svar: false, fordi: 'likt den første måneden' },
    {
      l: { norm: [9000, 9500], b: innvilget(9100) },
      svar: true,
      fordi: 'under normen fra den andre måneden',
    },
    {
      l: { norm: [9000], sats: 7000, b: innvilget(7000), utgangspunkt: 'statlige-satser' as const },
      svar: false,
      fordi: 'kommunen har valgt satsene, og beløpet er satsen',
    },
    {
      l: { norm: [9000], sats: 7000, b: innvilget(6999), utgangspunkt: 'statlige-satser' as const },
      svar: true,
      fordi: 'under satsen kommunen har valgt',
    },
    {
      l: { norm: [9000], b: innvilget(5000), deltid: true },
      svar: false,
      fordi: 'barnet er her en del av tiden: kontrollen spør, og sperrer ikke',
    },
    { l: { norm: [9000], b: innvilget(0), deltid: true }, svar: true, fordi: 'ingenting er også da et nei' },
  ])('$l gir $svar, fordi $fordi', ({ l, svar }) => {
    expect(trenger19(enLinje(l))).toBe(svar)
  })

  test.each([
    {
      l: { norm: [9000], b: innvilget(5000), deltid: true },
      svar: true,
      fordi: 'lavere, og her bare noen dager',
    },
    { l: { norm: [9000], b: innvilget(9000), deltid: true }, svar: false, fordi: 'likt normen' },
    {
      l: { norm: [9000], b: innvilget(5000) },
      svar: false,
      fordi: 'barnet er her hele tiden: delvis avslått',
    },
    { l: { norm: [9000], b: innvilget(0), deltid: true }, svar: false, fordi: 'null er avslått' },
  ])('en deltidslinje $l spørres det om: $svar, fordi $fordi', ({ l, svar }) => {
    expect(erUnderForDeltid(enLinje(l))).toBe(svar)
  })
})
