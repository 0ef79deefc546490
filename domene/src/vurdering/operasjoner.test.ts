import { describe, expect, test } from 'vitest'
import { type Belop, kroner, ore, STORSTE_BELOP } from '../felles/belop.ts'
import { maned } from '../felles/dato.ts'
import type { LinjeId } from '../felles/id.ts'
import { vurderingslinjer } from '../sak/tilstand.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak, innvilget, medregnet } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { etBarn, personId } from '../testdata/etBarn.ts'
import { beslutningskommando } from '../testdata/vurderingskommandoer.ts'
import type { Linjebeslutning, Linjeinnhold, Utgangspunkt } from './hendelser.ts'

const HUSLEIE = 's1/utgift:0' as LinjeId
const LONN = 's1/inntekt:0' as LinjeId
const soknad = () => enSoknad().medUtgift('husleie', 'Husleie', 9000).medInntekt('lonn', 'Lønn', 14_200)
const enFamilie = () => enSak().medBarn('Emil', '2021-05-04').medSoknad(soknad()).tattTilBehandling()
const linje = (sak: ReturnType<typeof enFamilie>, id: string) =>
  vurderingslinjer(sak.sak, S1).find(l => l.linjeId === id)
const innhold: Linjeinnhold = {
  slag: 'utgift',
  post: 'husleie',
  tekst: 'Husleie etter ny kontrakt',
  faktisk: kroner(9500),
  hyppighet: 'manedlig',
  kilde: 'dokument',
}
const sett = (settVersjon: number, endring: Partial<Linjeinnhold> = {}, id = HUSLEIE): SakKommando => ({
  type: 'settLinje',
  soknadId: S1,
  linjeId: id,
  linje: { ...innhold, ...endring } as Linjeinnhold,
  settVersjon,
})
const fjern = (
  settVersjon = 1,
  linjeId = HUSLEIE,
  grunn = 'Betalt av kommunen.',
): Extract<SakKommando, { type: 'fjernLinje' }> => ({
  type: 'fjernLinje',
  soknadId: S1,
  linjeId,
  grunn,
  settVersjon,
})
const periode = (fra: string, til: string, settVersjon = 0): SakKommando => ({
  type: 'settPeriode',
  soknadId: S1,
  fra: maned(fra),
  til: maned(til),
  settVersjon,
})

describe('linjene', () => {
  test('fylles ut fra søknaden, og ingenting er innvilget', () => {
    expect(vurderingslinjer(enFamilie().sak, S1).map(l => [l.innhold.tekst, l.beslutning])).toEqual([
      ['Livsopphold', undefined],
      ['Livsopphold', undefined],
      ['Lønn', undefined],
      ['Husleie', undefined],
    ])
  })

  test('et barn som ikke bor her, får ingen egen livsoppholdslinje', () => {
    const sak = enSak().medBarn('Emil', '2021-05-04', etBarn().borIkkeHer()).medSoknad()
    expect(vurderingslinjer(sak.sak, S1).map(l => l.linjeId)).toEqual(['livsopphold/soker'])
  })

  test('en rad søkeren har strøket, blir ikke en linje', () => {
    const sak = enSak().medSoknad(enSoknad().medInntekt('lonn', 'Gammel jobb', 100, true))
    expect(vurderingslinjer(sak.sak, S1).length).toBe(1)
  })

  test('en linje som rettes, mister beslutningen: et menneske må se på beløpet igjen', () => {
    const besluttet = enFamilie().beslutt(HUSLEIE, innvilget(kroner(9000)))
    expect(linje(besluttet, HUSLEIE)?.beslutning).toMatchObject({ belop: kroner(9000) })
    expect(linje(besluttet.utfor(sett(2)), HUSLEIE)).toMatchObject({ versjon: 3 })
    expect(linje(besluttet.utfor(sett(2)), HUSLEIE)?.beslutning).toBeUndefined()
  })

  test('en linje som er fjernet, kan settes inn igjen og vises da', () => {
    const igjen = enFamilie().utfor(fjern(), sett(0))
    expect(linje(igjen, HUSLEIE)).toMatchObject({ innhold: { tekst: 'Husleie etter ny kontrakt' } })
  })

  test('en livsoppholdslinje som er fjernet, kommer ikke tilbake av seg selv', () => {
    const id = 'livsopphold/emil' as LinjeId
    const uten = enFamilie().utfor({ ...fjern(0, id), fordi: 'ikke-sokt' })
    expect(linje(uten, id)).toBeUndefined()
  })

  test.each([
    { faktisk: ore(0), ok: true, fordi: 'null er et beløp' },
    { faktisk: -1 as Belop, ok: false, fordi: 'en utgift er aldri negativ' },
    { faktisk: STORSTE_BELOP, ok: true, fordi: 'grensen er med' },
    { faktisk: ore(STORSTE_BELOP + 1), ok: false, fordi: 'over grensen er det en tastefeil' },
    { faktisk: 0.5 as Belop, ok: false, fordi: 'halve øre finnes ikke' },
    { faktisk: Number.NaN as Belop, ok: false, fordi: 'det er ikke et tall' },
  ])('faktisk beløp $faktisk godtas: $ok, fordi $fordi', ({ faktisk, ok }) => {
    expect(enFamilie().prov(sett(1, { faktisk })).ok).toBe(ok)
  })
})

describe('perioden', () => {
  test.each([
    { fra: '2026-12', til: '2026-12', ok: true, fordi: 'én måned' },
    { fra: '2026-12', til: '2027-11', ok: true, fordi: 'tolv måneder' },
    { fra: '2026-12', til: '2027-12', ok: false, fordi: 'tretten måneder' },
    { fra: '2026-12', til: '2026-11', ok: false, fordi: 'slutter før den begynner' },
  ])('$fra–$til godtas: $ok, fordi $fordi', ({ fra, til, ok }) => {
    expect(enFamilie().prov(periode(fra, til)).ok).toBe(ok)
  })
})

describe('en inntekt', () => {
  const medType = (type: Parameters<ReturnType<typeof enSoknad>['medInntekt']>[0]) =>
    enSak()
      .medSoknad(enSoknad().medInntekt(type, 'Inntekt', 1000))
      .tattTilBehandling()
      .medPeriode()
  const regn = (kr: number): SakKommando => ({
    type: 'besluttLinje',
    soknadId: S1,
    linjeId: LONN,
    beslutning: medregnet(kroner(kr)),
    settVersjon: 1,
  })

  test.each([
    { type: 'lonn', kr: 1000, kode: undefined, fordi: 'lønn kan regnes med' },
    { type: 'barnetrygd', kr: 0, kode: undefined, fordi: 'null kroner er å holde den utenfor' },
    { type: 'barnetrygd', kr: 1, kode: 'holdes-utenfor', fordi: 'ikke én krone barnetrygd regnes med' },
    { type: 'utvidet-barnetrygd', kr: 1, kode: 'holdes-utenfor', fordi: 'utvidet er også barnetrygd' },
    { type: 'nav-ukjent', kr: 1000, kode: 'uavklart-inntekt', fordi: 'den kan være barnetrygd' },
    { type: 'barnebidrag', kr: 1000, kode: undefined, fordi: 'bidraget vurderes av et menneske' },
  ] as const)('$type med $kr kr gir $kode, fordi $fordi', ({ type, kr, kode }) => {
    const svar = medType(type).prov(regn(kr))
    expect(svar.ok ? undefined : svar.feil.kode).toBe(kode)
  })

  test.each([
    { type: 'lonn', kr: 1000, kode: undefined, fordi: 'det er det de faktisk har' },
    { type: 'lonn', kr: 1000.01, kode: 'ma-begrunnes', fordi: 'ett øre mer enn de faktisk har' },
    { type: 'lonn', kr: 999.99, kode: 'ma-begrunnes', fordi: 'ett øre mindre er også noen som har valgt' },
    { type: 'barnetrygd', kr: 0, kode: undefined, fordi: 'det er loven som holder den utenfor' },
    {
      type: 'oppspart',
      kr: 1000,
      kode: 'ma-begrunnes',
      fordi: 'loven lar et menneske avgjøre om den teller',
    },
    { type: 'ukjent', kr: 1000, kode: 'ma-begrunnes', fordi: 'ingen vet hva de faktisk har' },
  ] as const)('$type, $kr av 1000 uten et ord om hvorfor, gir $kode, fordi $fordi', ({ type, kr, kode }) => {
    const barnetrygd = type === 'barnetrygd' || type === 'oppspart'
    const sak = medType(barnetrygd ? 'barnetrygd' : 'lonn').utfor({
      type: 'settLinje',
      soknadId: S1,
      linjeId: LONN,
      linje: {
        slag: 'inntekt',
        inntektstype: barnetrygd ? 'barnetrygd' : 'lonn',
        tekst: 'Inntekt',
        hyppighet: 'manedlig',
        kilde: 'samtale',
        ...(type === 'ukjent' ? {} : { faktisk: kroner(1000) }),
        ...(type === 'oppspart' ? { art: 'oppspart' as const } : {}),
      },
      settVersjon: 1,
    })
    const uten = { ...medregnet(kroner(kr)), begrunnelse: ' ' }
    const svar = sak.prov({ ...regn(kr), beslutning: uten, settVersjon: 2 } as SakKommando)
    expect(svar.ok ? undefined : svar.feil.kode).toBe(kode)
  })

  test('kan ikke innvilges', () => {
    const k = { ...regn(0), beslutning: innvilget(kroner(1)) } as SakKommando
    expect(medType('lonn').prov(k)).toMatchObject({ feil: { kode: 'feil-slag-linje' } })
  })
})

describe('en utgift', () => {
  const NORM = {
    gyldigFra: maned('2026-01'),
    satser: { enslig: kroner(8000), barn_0_5: kroner(3000) },
    kilde: 'Oppdiktet norm',
    vedtaksreferanse: '1/26',
    oppdiktet: true,
  }
  const medNorm = () =>
    enFamilie()
      .medPeriode()
      .medPolicy({ normer: [NORM] })
  const BIDRAG = { slag: 'bidrag' } as const
  type Innvilget = Extract<Linjebeslutning, { utfall: 'innvilget' }>
  type Ord = { [F in keyof Innvilget]?: Innvilget[F] | undefined }
  const emil = (belop: Belop, tekst: Ord): SakKommando => ({
    type: 'besluttLinje',
    soknadId: S1,
    linjeId: 'livsopphold/emil' as LinjeId,
    beslutning: {
      utfall: 'innvilget',
      belop,
      hjemmel: '18',
      begrunnelse: '',
      form: BIDRAG,
      ...tekst,
    } as Linjebeslutning,
    settVersjon: 0,
  })

  test.each([
    { belop: kroner(3000), tekst: {}, kode: 'er-det-nok-mangler', fordi: 'likt normen må besvares' },
    { belop: kroner(3000), tekst: { erDetNok: 'Ja, hun har …' }, kode: undefined, fordi: 'det er besvart' },
    { belop: kroner(3000.01), tekst: {}, kode: 'ma-begrunnes', fordi: 'ett øre over er et avvik' },
    { belop: kroner(2999.99), tekst: {}, kode: 'ma-begrunnes', fordi: 'ett øre under er et avvik' },
    {
      belop: kroner(3500),
      tekst: { begrunnelse: 'Trener mye.' },
      kode: 'belop-ikke-vurdert',
      fordi: 'behovet sier ikke hvor mye',
    },
    {
      belop: kroner(3500),
      tekst: { begrunnelse: 'Trener mye.', belopsvurdering: 'Snittet av tre måneder.' },
      kode: undefined,
      fordi: 'behovet og beløpet er begrunnet hver for seg',
    },
    {
      belop: kroner(2500),
      tekst: { begrunnelse: 'Får mat i barnehagen.', belopsvurdering: 'Fem måltider i uka.' },
      kode: undefined,
      fordi: 'hun er eneste barn, og da er det ingen stordrift å påstå',
    },
    {
      belop: kroner(3000),
      tekst: { erDetNok: 'Ja.', form: undefined },
      kode: 'form-mangler',
      fordi: 'formen er ikke valgt',
    },
    {
      belop: kroner(3000),
      tekst: { erDetNok: 'Ja.', maned: maned('2026-12') },
      kode: undefined,
      fordi: 'i perioden',
    },
    {
      belop: kroner(3000),
      tekst: { erDetNok: 'Ja.', maned: maned('2027-01') },
      kode: 'maned-utenfor-perioden',
      fordi: 'etter perioden',
    },
    { belop: -1 as Belop, tekst: { begrunnelse: 'x' }, kode: 'ugyldig-belop', fordi: 'negativt' },
    { belop: (2 ** 53) as Belop, tekst: { begrunnelse: 'x' }, kode: 'ugyldig-belop', fordi: 'for stort' },
  ])('$belop øre mot normen gir $kode, fordi $fordi', ({ belop, tekst, kode }) => {
    const svar = medNorm().prov(emil(belop, tekst))
    expect(svar.ok ? undefined : svar.feil.kode).toBe(kode)
  })

  test('får barnet en ny norm senere i perioden, må også den besvares når beløpet er likt den', () => {
    // Fra nyttår er normen en annen: 3 100 i stedet for 3 000.
    const nyttar = {
      ...NORM,
      gyldigFra: maned('2027-01'),
      satser: { ...NORM.satser, barn_0_5: kroner(3100) },
    }
    const over = enFamilie()
      .medPeriode('2026-12', '2027-02')
      .medPolicy({ normer: [NORM, nyttar] })
    const kode = (belop: Belop, tekst = {}) => {
      const svar = over.prov(emil(belop, tekst))
      return svar.ok ? undefined : svar.feil.kode
    }
    expect([kode(kroner(3000)), kode(kroner(3100)), kode(kroner(3050))]).toEqual([
      'er-det-nok-mangler',
      'er-det-nok-mangler',
      'ma-begrunnes',
    ])
    expect(kode(kroner(3100), { erDetNok: 'Ja, hun har …' })).toBeUndefined()
  })

  test('uten norm og sats for måneden avgjøres den på faktiske utgifter, og ingenting stopper', () => {
    expect(
      enFamilie()
        .medPeriode('2031-01')
        .prov(emil(kroner(3000), { begrunnelse: 'Så mye koster det.', belopsvurdering: 'Det er nok.' })).ok,
    ).toBe(true)
  })
})

describe('et lavere beløp til et barn med søsken (S-097, S-098)', () => {
  const NORM = {
    gyldigFra: maned('2026-01'),
    satser: { barn_0_5: kroner(3000) },
    kilde: 'Oppdiktet norm',
    vedtaksreferanse: '1/26',
    oppdiktet: true,
  }
  const sosken = () =>
    enFamilie()
      .medBarn('Sana', '2022-01-03')
      .medPeriode()
      .medPolicy({ normer: [NORM] })
  const lavere = (kr: number, reduksjon?: string) => ({
    ...innvilget(kroner(kr)),
    ...(reduksjon === undefined ? {} : { reduksjon }),
  })
  const kode = (sak: ReturnType<typeof sosken>, kr: number, reduksjon?: string) => {
    const svar = sak.prov(beslutningskommando(sak.sak, S1, 'livsopphold/emil', lavere(kr, reduksjon)))
    return svar.ok ? undefined : svar.feil.kode
  }
  const ARVER = 'Emil arver hele vinterdressen, og den er hel.'
  test.each([
    { kr: 2999.99, grunn: undefined, kode: 'reduksjon-ikke-begrunnet', fordi: 'ett øre under normen' },
    { kr: 2999.99, grunn: ' ', kode: 'reduksjon-ikke-begrunnet', fordi: 'blank tekst er ingen grunn' },
    { kr: 2999.99, grunn: ARVER, kode: undefined, fordi: 'grunnen gjelder akkurat ham' },
    { kr: 3000.01, grunn: undefined, kode: undefined, fordi: 'over normen er ingen reduksjon' },
  ])('$kr kroner med «$grunn» gir $kode, fordi $fordi', ({ kr, grunn, kode: ventet }) => {
    expect(kode(sosken(), kr, grunn)).toBe(ventet)
  })

  test('den samme grunnen til et søsken er ingen grunn, heller ikke med et annet navn i', () => {
    const sana = sosken().beslutt(
      'livsopphold/sana',
      lavere(2500, 'Sana arver hele vinterdressen og den er hel'),
    )
    expect(kode(sana, 2500, ARVER)).toBe('reduksjon-lik-sosken')
    expect(kode(sana, 2500, 'Emil har fått sko av en nabo, i riktig størrelse.')).toBeUndefined()
  })
})

describe('når to ansatte endrer det samme, får den siste se det som står', () => {
  const barn = (settVersjon: number): SakKommando => ({
    type: 'vurderBarn',
    soknadId: S1,
    personId: personId('Emil'),
    vurdere: 'Min tekst',
    vekte: '',
    vise: '',
    settVersjon,
  })
  const velg = (utgangspunkt: Utgangspunkt, settVersjon = 0): SakKommando => ({
    type: 'velgUtgangspunkt',
    soknadId: S1,
    utgangspunkt,
    settVersjon,
  })
  const beslutt = (settVersjon: number): SakKommando => ({
    type: 'besluttLinje',
    soknadId: S1,
    linjeId: HUSLEIE,
    beslutning: innvilget(kroner(1)),
    settVersjon,
  })

  test.each([
    { navn: 'en linje', k: sett(1), gjeldende: { versjon: 2 } },
    { navn: 'et beløp', k: beslutt(1), gjeldende: { beslutning: { belop: kroner(9000) } } },
    { navn: 'et barns vurdering', k: barn(0), gjeldende: { vekte: 'Laget veier tyngst.' } },
    { navn: 'en linje hun fjerner', k: fjern(1), gjeldende: { beslutning: { belop: kroner(9000) } } },
    { navn: 'perioden', k: periode('2027-01', '2027-02'), gjeldende: { fra: '2026-12', til: '2026-12' } },
    { navn: 'utgangspunktet', k: velg('statlige-satser'), gjeldende: { utgangspunkt: 'kommunal-norm' } },
  ])('$navn', ({ k, gjeldende }) => {
    const endret = enFamilie()
      .alleBarnVurdert()
      .medPeriode()
      .utfor(velg('kommunal-norm'))
      .beslutt(HUSLEIE, innvilget(kroner(9000)))
    expect(endret.prov(k)).toMatchObject({ feil: { kode: 'endret-av-andre', gjeldende } })
  })

  test('en linje en annen har fjernet, vises med grunnen hun skrev', () => {
    expect(
      enFamilie()
        .utfor(fjern())
        .prov(fjern(1, HUSLEIE, 'Søkeren tok feil.')),
    ).toMatchObject({
      feil: { kode: 'endret-av-andre', gjelder: HUSLEIE, gjeldende: { fjernet: 'Betalt av kommunen.' } },
    })
  })

  test('den som har sett at linjen er fjernet, får vite at den ikke finnes lenger', () => {
    expect(enFamilie().utfor(fjern()).prov(fjern(2))).toMatchObject({ feil: { kode: 'linje-finnes-ikke' } })
  })

  test('perioden og utgangspunktet er hver sin ting', () => {
    const satt = enFamilie().medPeriode()
    expect(satt.prov(velg('statlige-satser')).ok).toBe(true)
    expect(satt.prov(periode('2027-01', '2027-01', 1)).ok).toBe(true)
  })

  test.each([
    { k: periode('2026-12', '2027-01'), hendelse: 'PeriodeSatt' },
    { k: velg('statlige-satser'), hendelse: 'UtgangspunktValgt' },
    { k: fjern(), hendelse: 'LinjeFjernet' },
  ])('versjonen hun så, blir ikke en del av $hendelse', ({ k, hendelse }) => {
    const svar = enFamilie().prov(k)
    const { settVersjon: _, ...resten } = k as Extract<SakKommando, { settVersjon: number }>
    expect(svar).toEqual({ ok: true, verdi: [{ ...resten, type: hendelse }] })
  })

  test('ulike linjer er aldri en konflikt', () => {
    const endret = enFamilie()
      .beslutt(HUSLEIE, innvilget(kroner(9000)))
      .medPeriode()
    expect(
      endret.prov({ ...beslutt(1), linjeId: LONN, beslutning: medregnet(kroner(1)) } as SakKommando).ok,
    ).toBe(true)
  })
})
