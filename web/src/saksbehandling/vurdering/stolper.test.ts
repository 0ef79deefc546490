import type { Linjevisning, Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { describe, expect, it } from 'vitest'
import { stolpebilde } from './stolper.ts'

const av = { ansattId: '', navn: 'Ingrid Moen' }
const linje = (endring: Partial<Linjevisning>): Linjevisning => ({
  linjeId: '',
  versjon: 1,
  slag: 'utgift',
  post: 'annet',
  inntektstype: null,
  tekst: '',
  gjelder: null,
  faktisk: null,
  hyppighet: 'manedlig',
  kilde: 'soknad',
  dato: null,
  art: null,
  dokument: null,
  deltid: null,
  bosted: null,
  samvarsgrad: null,
  livsopphold: null,
  tillegg: null,
  endretSiden: false,
  norm: null,
  sats: null,
  kategori: null,
  endringer: [],
  holdesUtenfor: 'nei',
  beslutning: null,
  paragraf19: null,
  grunner: { behov: [], koblingsversjon: 0, hvilerPaIngenting: false },
  ...endring,
})
const bestemt = (
  utfall: 'innvilget' | 'avslatt' | 'medregnet',
  belop: number | null,
  hjemmel: '18' | '19' | null = '18',
) => ({ beslutning: { utfall, belop, hjemmel, begrunnelse: '', erDetNok: null, av } })
const regnestykke = (endring: Partial<Vurderingsvisning['regnestykke']>) => ({
  utgifter18: 0,
  inntekter: 0,
  stonad18: 0,
  stonad19: 0,
  perManed: 0,
  engang: 0,
  overskudd: false,
  ubesluttede: [],
  utenfor: 0,
  ...endring,
})

const FAMILIEN = {
  linjer: [
    linje({ post: 'livsopphold', ...bestemt('innvilget', 6000) }),
    linje({ post: 'livsopphold', ...bestemt('innvilget', 2000) }),
    linje({ post: 'husleie', ...bestemt('innvilget', 9000) }),
    linje({ post: 'strom', ...bestemt('innvilget', 1000) }),
    linje({ post: 'sfo', ...bestemt('innvilget', 2000) }),
    linje({ post: 'fritid', hyppighet: 'engang', ...bestemt('innvilget', 700) }),
    linje({ post: 'reise', ...bestemt('innvilget', 300, '19') }),
    linje({ post: 'annet', ...bestemt('avslatt', null) }),
    linje({ post: 'helse', faktisk: 500 }),
    linje({
      linjeId: 'l',
      slag: 'inntekt',
      post: null,
      tekst: 'Lønn',
      ...bestemt('medregnet', 15_000, null),
    }),
    linje({
      linjeId: 'b',
      slag: 'inntekt',
      post: null,
      tekst: 'Barnetrygd',
      faktisk: 4000,
      holdesUtenfor: 'ja',
    }),
  ],
  regnestykke: regnestykke({ utgifter18: 20_000, inntekter: 15_000, stonad18: 5000 }),
}

describe('bildet av regnestykket', () => {
  it('deler utgiftene i livsopphold, bolig og annet: bare det som er bestemt per måned etter § 18', () => {
    expect(stolpebilde(FAMILIEN).utgifter).toEqual([
      { id: 'livsopphold', navn: 'livsopphold', belop: 8000, andel: 0.4 },
      { id: 'bolig', navn: 'bolig', belop: 10_000, andel: 0.5 },
      { id: 'annet', navn: 'annet', belop: 2000, andel: 0.1 },
    ])
  })

  it('viser hva som dekker dem, og stønaden er resten', () => {
    const b = stolpebilde(FAMILIEN)
    expect([b.inntekter, b.stonad]).toEqual([
      [{ id: 'l', navn: 'Lønn', belop: 15_000, andel: 0.75 }],
      { id: 'stonad', navn: null, belop: 5000, andel: 0.25 },
    ])
  })

  it('barnetrygden står for seg, uten andel i noen stolpe', () => {
    const b = stolpebilde(FAMILIEN)
    expect([b.utenfor, b.inntekter.some(i => i.navn === 'Barnetrygd')]).toEqual([
      [{ id: 'b', navn: 'Barnetrygd', belop: 4000 }],
      false,
    ])
  })

  it('blir aldri lengre enn hele, heller ikke når inntekten er større enn utgiftene', () => {
    const b = stolpebilde({
      linjer: [
        linje({ post: 'husleie', ...bestemt('innvilget', 10_000) }),
        linje({ slag: 'inntekt', post: null, tekst: 'Lønn', ...bestemt('medregnet', 40_000, null) }),
      ],
      regnestykke: regnestykke({ utgifter18: 10_000, inntekter: 40_000, overskudd: true }),
    })
    expect([b.utgifter[0]?.andel, b.inntekter[0]?.andel, b.stonad.andel]).toEqual([0.25, 1, 0])
  })

  it('er tomt, ikke delt på null, når ingenting er bestemt', () => {
    expect(stolpebilde({ linjer: [], regnestykke: regnestykke({}) })).toEqual({
      utgifter: [],
      inntekter: [],
      stonad: { id: 'stonad', navn: null, belop: 0, andel: 0 },
      utenfor: [],
    })
  })
})
