import { describe, expect, test } from 'vitest'
import { type Belop, kroner } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import type {
  AnsattId,
  BehovId,
  EtterspurtId,
  LinjeId,
  LofteId,
  MeldepliktId,
  NotatId,
  SakId,
  TilbudId,
  UtbetalingId,
  VedtakId,
} from '../felles/id.ts'
import { enSak, innvilget, medregnet, nodhjelpskommando } from '../testdata/enSak.ts'
import { avsluttSamtale, enSamtale, etLofte } from '../testdata/enSamtale.ts'
import { enSoknad, S1, soknadId } from '../testdata/enSoknad.ts'
import { personId, SOKER } from '../testdata/etBarn.ts'
import {
  besvart,
  folgOpp,
  klarTilForslag,
  medVilkar,
  taOppForBrudd,
  tattOppForBrudd,
  vurder,
} from '../testdata/etBrudd.ts'
import { etNotat } from '../testdata/etNotat.ts'
import {
  BOTILBUD,
  ENDRET,
  foreslaAnnet,
  gi,
  medAnnet,
  medHjelp,
  NEI_NODHJELP,
  NODHJELP,
  id as opptaksId,
  RADGIVNING,
  slutter,
  taOpp as taOppSiste,
  varslet,
} from '../testdata/etOpptak.ts'
import { etSamtykke } from '../testdata/etSamtykke.ts'
import { brevet, etterspor, LONN } from '../testdata/etterspurt.ts'
import { settVilkar, vilkarId } from '../testdata/etVilkar.ts'
import { LESERSVAR } from '../testdata/lesersvar.ts'
import { MASKIN, prov, SIVERT, TUVA } from '../testdata/verden.ts'
import { rammer } from '../utbetaling/ramme.ts'
import { andreleserForAlle } from '../vedtak/andreleserkrav.ts'
import type { Leserfakta } from '../vedtak/lesing/typer.ts'
import type { Vilkarkommando } from '../vilkar/kommandoer.ts'
import type { Linjebeslutning } from '../vurdering/hendelser.ts'
import { livsoppholdId } from '../vurdering/linjerFraSoknad.ts'
import { AVSLAG, type Avslagskode } from './avslag.ts'
import type { Utfort } from './omgivelse.ts'
import { tomSak } from './tilstand.ts'
import { type SakKommando, utfor } from './utfor.ts'

const FINNES_IKKE = 'finnes-ikke'
const linjeId = (id: string) => id as LinjeId
const vedtakId = (id: string) => id as VedtakId

const enFamilie = () =>
  enSak()
    .medBarn('Emil', '2021-05-04')
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000).medInntekt('barnetrygd', 'Barnetrygd', 1968))
const iArbeid = () => enFamilie().tattTilBehandling()
const kartlagt = () => iArbeid().altKartlagt().medPeriode()
const vurdert = () => kartlagt().alleLinjerBesluttet().alleBarnVurdert()
const foreslatt = () => vurdert().foreslatt()
const foresla: SakKommando = {
  type: 'foreslaVedtak',
  soknadId: S1,
  utfall: 'innvilget',
  begrunnelse: 'De trenger det.',
}
const besvar = (paa: string): SakKommando => ({
  type: 'besvarAlleBarna',
  svar: 'ja',
  kanal: 'kontor',
  dato: dato(paa),
  merknad: '',
  settVersjon: 0,
})
const beslutt = (
  id: string,
  beslutning: Extract<SakKommando, { type: 'besluttLinje' }>['beslutning'],
  settVersjon = 1,
): SakKommando => ({ type: 'besluttLinje', soknadId: S1, linjeId: linjeId(id), beslutning, settVersjon })
const nyLinje = (mer: Partial<Extract<SakKommando, { type: 'settLinje' }>['linje']>): SakKommando => ({
  type: 'settLinje',
  soknadId: S1,
  linjeId: linjeId('ny'),
  linje: {
    slag: 'utgift',
    post: 'annet',
    tekst: 'Busskort',
    hyppighet: 'manedlig',
    kilde: 'samtale',
    ...(mer as object),
  },
  settVersjon: 0,
})
type Ord = { [F in keyof Innvilget]?: Innvilget[F] | undefined }
type Innvilget = Extract<Linjebeslutning, { utfall: 'innvilget' }>
const husleie = (endring: Ord): SakKommando =>
  beslutt('s1/utgift:0', { ...innvilget(kroner(9000)), ...endring } as Linjebeslutning)
const LAN = {
  slag: 'lan',
  hvorfor: 'Feriepengene kommer i juni.',
  evne: 'Hun har 4 500 til overs.',
  forsteAvdrag: maned('2027-06'),
  avdrag: kroner(4500),
  antall: 2,
} as const
const ARVER = { ...innvilget(kroner(2000)), reduksjon: 'Arver vinterdressen.' } as Linjebeslutning
const sosken = () =>
  enSak()
    .medBarn('Emil', '2021-05-04')
    .medBarn('Sana', '2022-01-03')
    .medSoknad()
    .tattTilBehandling()
    .medPeriode()
    .medPolicy({
      normer: [
        {
          gyldigFra: maned('2026-01'),
          satser: { barn_0_5: kroner(3000) },
          kilde: 'Oppdiktet norm',
          vedtaksreferanse: '1/26',
          oppdiktet: true,
        },
      ],
    })
const notat = (id: string, tekst: string): SakKommando => etNotat({ notatId: id as NotatId, tekst })
const periode = (fra: string, til: string): SakKommando => ({
  type: 'settPeriode',
  soknadId: S1,
  fra: maned(fra),
  til: maned(til),
  settVersjon: 0,
})
const avsluttet = () =>
  iArbeid().utfor({ type: 'avsluttSoknad', soknadId: S1, avslutning: 'trukket', grunn: 'Hun ringte.' })
const fatt = (id: VedtakId): SakKommando => ({
  type: 'fattVedtak',
  vedtakId: id,
  merknad: '',
  lesersvar: LESERSVAR,
})

const fortelling = {
  type: 'fortellOmTilbud',
  tilbudId: 'nasjonal/bua' as TilbudId,
  til: [SOKER],
  om: [],
  maate: 'kontor',
  dato: dato('2026-11-20'),
} as const satisfies SakKommando

const taOpp = (grunn: 'endrede-forhold' | 'ugyldig' | 'ikke-til-skade' | 'ikke-underrettet') => ({
  type: 'taOppVedtak' as const,
  gjenopptak:
    grunn === 'endrede-forhold'
      ? { slag: 'endring' as const, grunn, begrunnelse: 'Hun har fått jobb.' }
      : { slag: 'omgjoring' as const, grunn, begrunnelse: 'Et beløp er glemt.' },
})
const tattOpp = (grunn: Parameters<typeof taOpp>[0]) => {
  const fattet = foreslatt().fattetAv()
  const id = fattet.sak.vedtak.vedtak[0]?.vedtakId ?? vedtakId('')
  return fattet.utfor({ ...taOpp(grunn), vedtakId: id })
}

const stopp = { type: 'stoppUtbetaling', grunn: 'Kontoen er feil.' } as const
/** Alt i det første vedtaket til søkeren, med det galt som prøves. */
const planen = (
  s: ReturnType<typeof iArbeid>,
  { ore, forfall = '2026-11-20' }: { ore?: number; forfall?: string } = {},
): SakKommando => {
  const v = s.sak.vedtak.vedtak.find(x => x.status === 'fattet')
  if (v?.status !== 'fattet') throw new Error('Ingen vedtak')
  return {
    type: 'planleggUtbetalinger',
    vedtakId: v.vedtakId,
    utbetalinger: rammer(v).map(r => ({
      post: r.post,
      belop: (ore ?? r.vedtatt) as Belop,
      mottaker: { slag: 'soker' },
      forfall: dato(forfall),
    })),
    settVersjon: 0,
  }
}
const planlagt = () => {
  const s = iArbeid().medNodhjelp()
  return s.utfor(planen(s))
}
const fulgt = (endring: Partial<Vilkarkommando<'folgOppVilkar'>>) => {
  const fattet = vurdert().utfor(settVilkar()).foreslatt().fattetAv()
  return fattet.prov({
    type: 'folgOppVilkar',
    vedtakId: fattet.sak.vedtak.vedtak[0]?.vedtakId ?? vedtakId(''),
    vilkarId: vilkarId('v1'),
    utfall: 'ikke-oppfylt',
    grunn: 'Hun kom ikke.',
    dato: fattet.dato,
    ...endring,
  })
}

const lesere = (endring: Partial<Leserfakta> = {}) => ({
  gradert: true,
  ansatte: [
    { ansattId: SIVERT, fagansvarlig: true, iKrets: true, naer: false, ...endring },
    { ansattId: TUVA, fagansvarlig: true, iKrets: true, naer: false },
  ],
})
/** Tuva har foreslått i en gradert sak, og gir forslaget til noen. */
const giLeser = (
  om: ReturnType<typeof lesere> | { gradert: false; ansatte: [] } = lesere(),
  { til = SIVERT, av = TUVA, s = foreslatt() } = {},
): Utfort => s.medLesere(om).som(av).prov({ type: 'giTilLeser', vedtakId: s.forslagId(), ansattId: til })

/** En vei til hver eneste grunn. Typen krever en oppføring per kode: en ny kode uten vei kompilerer ikke. */
const VEI: Record<Avslagskode, () => Utfort> = {
  'sak-finnes-ikke': () => {
    const v = enSak()
    return utfor(tomSak('ny' as SakId), { type: 'taSak' }, {
      ...v,
      naa: null,
      nyId: null,
      tid: null,
    } as never)
  },
  'soknad-finnes-ikke': () => iArbeid().prov({ type: 'taTilBehandling', soknadId: soknadId(FINNES_IKKE) }),
  'person-finnes-ikke': () =>
    iArbeid().prov({
      type: 'taUtAvHusstanden',
      personId: personId(FINNES_IKKE),
      fra: dato('2026-11-01'),
      grunn: 'Flyttet.',
      settVersjon: 0,
    }),
  'barn-finnes-ikke': () =>
    iArbeid().prov({
      type: 'utelatKartlegging',
      personId: personId(FINNES_IKKE),
      grunn: 'annet',
      tekst: 'Grunn.',
    }),
  'linje-finnes-ikke': () => iArbeid().prov(beslutt(FINNES_IKKE, innvilget(kroner(1)), 0)),
  'vedtak-finnes-ikke': () => iArbeid().prov(fatt(vedtakId(FINNES_IKKE))),
  'notat-finnes-ikke': () =>
    iArbeid().prov({
      type: 'rettNotat',
      notatId: FINNES_IKKE as NotatId,
      rettelse: 'Det var tirsdag.',
      grunn: 'Feil dag.',
    }),
  'tilbud-finnes-ikke': () => enFamilie().prov({ ...fortelling, tilbudId: FINNES_IKKE as TilbudId }),
  'mottaker-mangler': () => enFamilie().prov({ ...fortelling, til: [] }),
  'samtykke-mangler': () =>
    enFamilie().prov({ type: 'kontaktTilbud', samtykkeNr: 1, dato: dato('2026-11-20'), hva: 'Ringte.' }),
  'opphold-bare-voksne': () =>
    enFamilie().prov({
      type: 'vurderOpphold',
      personId: personId('Emil'),
      grunnlag: 'ukjent',
      kilde: 'annet',
      dato: dato('2026-11-20'),
      begrunnelse: 'Ingen vet.',
      settVersjon: 0,
    }),
  'opphold-ikke-vurdert': () =>
    iArbeid().prov({
      type: 'vurderSamlet',
      soknadId: S1,
      avgjorende: '',
      brukersSyn: '',
      brukersSynTelte: '',
      alternativer: '',
      formal: '',
      opphold: 'Kortet går ut i desember.',
      settVersjon: 0,
    }),
  'samtykke-finnes-ikke': () =>
    enFamilie().prov({
      type: 'trekkSamtykke',
      nr: 99,
      av: SOKER,
      maate: 'muntlig',
      dato: dato('2026-11-20'),
    }),
  'samtykke-om-mangler': () => enFamilie().prov(etSamtykke({ om: [] })),
  'samtykke-for-voksen': () =>
    enFamilie()
      .medVoksen('Olav')
      .prov(etSamtykke({ om: [personId('Olav')] })),
  'for-ung-til-samtykke': () =>
    enFamilie().prov(etSamtykke({ av: personId('Emil'), om: [personId('Emil')] })),
  'barnets-ord-mangler': () => enFamilie().prov(etSamtykke({ barnetSier: [] })),
  'samtykke-ufullstendig': () => enFamilie().prov(etSamtykke({ formal: ' ' })),
  'samtykke-om-andre': () => {
    const sak = enFamilie().utfor(etSamtykke({ om: [SOKER] }))
    return sak.prov({
      type: 'registrerOpplysning',
      personId: personId('Emil'),
      tema: 'skole',
      svar: { tilstand: 'kartlagt', tekst: 'Trives.' },
      sagtAv: 'skole',
      kanal: 'telefon',
      dato: dato('2026-11-20'),
      grunnlag: { grunnlag: 'samtykke', samtykkeNr: sak.sak.samtykker[0]?.nr ?? -1, spurtOm: 'Trivsel' },
      settVersjon: 0,
    })
  },
  'kan-ikke-faa-utdrag': () =>
    enFamilie().prov({ type: 'lagUtdrag', personId: personId('Emil'), spraak: 'nb' }),
  'samtykke-utlopt': () =>
    enFamilie().prov({
      type: 'giTilbudssamtykke',
      tilbudId: fortelling.tilbudId,
      av: SOKER,
      om: [],
      hva: 'Navn og alder.',
      maate: 'kontor',
      dato: dato('2026-11-20'),
      til: dato('2026-11-19'),
    }),
  'finnes-allerede': () => enFamilie().utfor(notat('n1', 'Ringte.')).prov(notat('n1', 'Ringte igjen.')),
  'samtale-finnes-ikke': () => enSak().prov(avsluttSamtale()),
  'samtale-ikke-journalfort': () => enSak().utfor(enSamtale()).prov(avsluttSamtale()),
  'referat-mangler': () =>
    enSak()
      .utfor(enSamtale({ annenInstans: { navn: 'Barnehagen' } }), notat('n1', 'De har plass.'))
      .prov(avsluttSamtale()),
  'samtale-er-avsluttet': () =>
    enSak().utfor(enSamtale(), notat('n1', 'Emil vil spille.'), avsluttSamtale()).prov(avsluttSamtale()),
  'tolkegrunn-mangler': () => enSak().prov(enSamtale({ tolk: { behov: 'ja', brukt: 'ikke' } })),
  'lofte-finnes-ikke': () =>
    enSak().prov({ type: 'gjorOppLofte', lofteId: FINNES_IKKE as LofteId, utfall: 'holdt', tekst: '' }),
  'frist-mangler': () => enSak().prov(etLofte({ slag: 'ring-tilbake' })),
  'frist-er-passert': () => enSak().prov(etLofte({ innen: dato('2026-11-19') })),
  'svar-finnes-ikke': () =>
    iArbeid().prov({
      type: 'trekkOpplysning',
      personId: personId('Emil'),
      tema: 'skole',
      nr: 9999,
      grunn: 'Feil barn.',
      settVersjon: 0,
    }),
  'behov-finnes-ikke': () =>
    iArbeid().prov({
      type: 'gjenapneBehov',
      behovId: FINNES_IKKE as BehovId,
      grunn: 'Det holdt ikke.',
      settVersjon: 0,
    }),
  'behov-er-besvart': () =>
    iArbeid()
      .medBehov('b1')
      .besvartBehov('b1')
      .prov({
        type: 'besvarBehov',
        behovId: 'b1' as BehovId,
        svar: 'nei',
        begrunnelse: 'Likevel ikke.',
        settVersjon: 2,
      }),
  'vilkar-finnes-ikke': () => fulgt({ vilkarId: vilkarId(FINNES_IKKE) }),
  'vilkarstid-baklengs': () => iArbeid().prov(settVilkar({ til: dato('2026-10-31') })),
  'vilkar-ikke-begynt': () => fulgt({ dato: dato('2026-10-31') }),
  'vurdering-finnes-ikke': () =>
    iArbeid().prov({
      type: 'vurderMeldepliktInnsyn',
      vurderingId: FINNES_IKKE as MeldepliktId,
      innsyn: { merke: 'kan-vises' },
    }),
  'grunnlag-mangler': () =>
    iArbeid().prov({
      type: 'registrerOpplysning',
      personId: personId('Emil'),
      tema: 'fritid',
      svar: { tilstand: 'kartlagt', tekst: 'Går på korps.' },
      sagtAv: 'skole',
      kanal: 'telefon',
      dato: dato('2026-11-01'),
      settVersjon: 0,
    }),
  'innsynsgrunn-mangler': () =>
    iArbeid().prov({
      type: 'registrerOpplysning',
      personId: personId('Emil'),
      tema: 'fritid',
      svar: { tilstand: 'kartlagt', tekst: 'Går på korps.' },
      sagtAv: 'mor',
      kanal: 'telefon',
      dato: dato('2026-11-01'),
      innsyn: { merke: 'unntas' },
      settVersjon: 0,
    }),
  'tema-glemt': () =>
    iArbeid().prov({
      type: 'velgOmfang',
      omfang: 'akutt',
      naa: ['skole'],
      senere: ['fritid'],
      begrunnelse: 'Akutt.',
      innen: dato('2027-01-10'),
      settVersjon: 0,
    }),
  'vurderingsdel-mangler': () =>
    enSak().prov(
      etNotat({
        slag: 'vurdering',
        tekst: '',
        deler: { fakta: 'Emil har ett par sko.', vurdering: '', konklusjon: 'Vi spør igjen.' },
      }),
    ),
  'forsok-ufullstendig': () =>
    enSak().prov(
      etNotat({ slag: 'forsok', forsok: { kanal: 'telefon', hvem: ' ', resultat: 'svarte-ikke' } }),
    ),
  'ikke-undersokt-ufullstendig': () =>
    enSak().prov(etNotat({ slag: 'ikke-undersokt', ikkeUndersokt: { grunn: 'rakk-ikke' }, tema: ['skole'] })),
  'referat-ufullstendig': () => enSak().prov(etNotat({ slag: 'referat' })),
  'undersokt-ubesvart': () => enSak().prov(etNotat({ slag: 'kontor' })),
  'tekst-mangler': () => enFamilie().prov(notat('n1', '  ')),
  'dato-i-fremtiden': () => enFamilie().prov(besvar('2026-11-21')),
  'dato-for-tidlig': () =>
    iArbeid().prov({
      type: 'sendForelopigSvar',
      soknadId: S1,
      forventetSvar: dato('2026-11-20'),
      grunn: 'Vi venter.',
    }),
  'ugyldig-periode': () => iArbeid().prov(periode('2026-12', '2026-11')),
  'ugyldig-belop': () => kartlagt().prov(beslutt('s1/utgift:0', innvilget(-1 as Belop))),
  'feil-slag-linje': () => kartlagt().prov(beslutt('s1/utgift:0', medregnet(kroner(1)))),
  'holdes-utenfor': () => kartlagt().prov(beslutt('s1/inntekt:0', medregnet(kroner(1968)))),
  'dokument-finnes-ikke': () => kartlagt().prov(nyLinje({ dokument: 'borte' })),
  'ugyldig-deltid': () => kartlagt().prov(nyLinje({ deltid: { dagerHer: 15, avDager: 14 } })),
  'uavklart-inntekt': () =>
    enSak()
      .medSoknad(enSoknad().medInntekt('nav-ukjent', 'Utbetaling fra Nav', 500))
      .tattTilBehandling()
      .medPeriode()
      .prov(beslutt('s1/inntekt:0', medregnet(kroner(500)))),
  'er-det-nok-mangler': () =>
    kartlagt()
      .medPolicy({
        normer: [
          {
            gyldigFra: maned('2026-01'),
            satser: { barn_0_5: kroner(3000) },
            kilde: 'Oppdiktet norm',
            vedtaksreferanse: '1/26',
            oppdiktet: true,
          },
        ],
      })
      .prov(beslutt('livsopphold/emil', innvilget(kroner(3000)), 0)),
  'belop-ikke-vurdert': () => kartlagt().prov(husleie({ belop: kroner(8999), belopsvurdering: '' })),
  'reduksjon-ikke-begrunnet': () => sosken().prov(beslutt('livsopphold/emil', innvilget(kroner(2000)), 0)),
  'reduksjon-lik-sosken': () =>
    sosken()
      .beslutt('livsopphold/sana', ARVER)
      .prov(beslutt('livsopphold/emil', ARVER, 0)),
  'form-mangler': () => kartlagt().prov(husleie({ form: undefined })),
  'lan-ikke-vurdert': () => kartlagt().prov(husleie({ form: { ...LAN, evne: '' } })),
  'lanevilkar-stemmer-ikke': () => kartlagt().prov(husleie({ form: { ...LAN, antall: 3 } })),
  'depositumsvilkar-mangler': () =>
    iArbeid().prov({
      type: 'foreslaAnnetVedtak',
      soknadId: S1,
      begrunnelse: 'De må flytte.',
      annet: {
        slag: 'depositum',
        belop: kroner(30_000),
        hjemmel: '18',
        form: { slag: 'bidrag' },
        vilkar: { dekker: '', vedSlutt: '' },
        barna: [],
        avgjorSoknaden: false,
      },
    }),
  'livsopphold-tatt-bort': () =>
    kartlagt().prov({
      type: 'fjernLinje',
      soknadId: S1,
      linjeId: livsoppholdId(SOKER),
      grunn: 'De klarer seg.',
      settVersjon: 0,
    }),
  'soknaden-gjelder-mer': () =>
    iArbeid().prov({
      type: 'foreslaAnnetVedtak',
      soknadId: S1,
      begrunnelse: 'De trenger et råd.',
      annet: {
        slag: 'radgivning',
        hva: 'Hjelp til å ordne gjelden.',
        start: dato('2026-11-27'),
        hvorforStart: '',
        avgjorSoknaden: true,
      },
    }),
  'garanti-ufullstendig': () =>
    kartlagt().prov(
      husleie({ form: { slag: 'garanti', hvorfor: '', gjelder: '', til: dato('2027-01-01') } }),
    ),
  'saerlige-grunner-mangler': () =>
    kartlagt().prov(husleie({ form: { slag: 'varer-tjenester', hva: 'Mat', saerligeGrunner: '' } })),
  'mottaker-ufullstendig': () => kartlagt().prov(husleie({ mottaker: { navn: '', hvorfor: '' } })),
  'mottaker-uten-samtykke': () =>
    kartlagt().prov(husleie({ mottaker: { navn: 'Utleieren', hvorfor: 'Han spurte.' } })),
  'maned-utenfor-perioden': () => kartlagt().prov(husleie({ maned: maned('2027-05') })),
  'endret-av-andre': () => kartlagt().prov(beslutt('s1/utgift:0', innvilget(kroner(1)), 7)),
  'soknad-er-ferdig': () => avsluttet().prov(periode('2026-12', '2026-12')),
  'ikke-tatt-til-behandling': () => enFamilie().prov(foresla),
  'allerede-tatt': () => iArbeid().prov({ type: 'taTilBehandling', soknadId: S1 }),
  'alle-barna-ubesvart': () => iArbeid().medPeriode().alleLinjerBesluttet().alleBarnVurdert().prov(foresla),
  'barn-ikke-kartlagt': () =>
    iArbeid().alleBarnaErMed().medPeriode().alleLinjerBesluttet().alleBarnVurdert().prov(foresla),
  'barn-ikke-vurdert': () => kartlagt().alleLinjerBesluttet().prov(foresla),
  'paragraf-19-ikke-vurdert': () =>
    vurdert().beslutt('s1/utgift:0', { utfall: 'avslatt', begrunnelse: 'Utleier dekker den.' }).prov(foresla),
  'ikke-menneske': () => vurdert().somAktor(MASKIN).prov(foresla),
  'linje-ikke-besluttet': () => kartlagt().alleBarnVurdert().prov(foresla),
  'gir-ingenting': () =>
    iArbeid()
      .medPeriode()
      .beslutt('s1/utgift:0', innvilget(kroner(0)))
      .prov(foresla),
  'avslag-gir-noe': () => vurdert().prov({ ...foresla, utfall: 'avslatt' } as SakKommando),
  'periode-mangler': () => iArbeid().altKartlagt().prov(foresla),
  'forslag-finnes': () => foreslatt().prov(foresla),
  'ikke-foreslatt': () => {
    const fattet = foreslatt().fattetAv(SIVERT)
    return fattet.som(SIVERT).prov(fatt(fattet.sak.vedtak.vedtak[0]?.vedtakId ?? vedtakId('')))
  },
  'forslag-utdatert': () => {
    const endret = foreslatt().medPeriode('2027-01')
    return endret.som(SIVERT).prov(fatt(endret.forslagId()))
  },
  'leseren-har-ikke-svart': () => {
    const forslag = foreslatt()
    return forslag.som(SIVERT).prov({ type: 'fattVedtak', vedtakId: forslag.forslagId(), merknad: '' })
  },
  'egen-godkjenning': () => {
    const forslag = foreslatt()
    return forslag.prov(fatt(forslag.forslagId()))
  },
  inhabil: () => vurdert().utfor({ type: 'meldInhabil', grunn: 'Søkeren er søsteren min.' }).prov(foresla),
  'foreslatt-av-inhabil': () => {
    const forslag = foreslatt().utfor({ type: 'meldInhabil', grunn: 'Søkeren er søsteren min.' })
    return forslag.som(SIVERT).prov(fatt(forslag.forslagId()))
  },
  'forelder-vernet': () => {
    const { verden } = iArbeid()
    const soker = verden.personer[SOKER]
    if (!soker) throw new Error('Søkeren mangler')
    const personer = { ...verden.personer, [SOKER]: { ...soker, gradering: 'fortrolig' as const } }
    return prov(
      { ...verden, personer },
      {
        type: 'vurderBarn',
        soknadId: S1,
        personId: personId('Emil'),
        vurdere: 'Trenger sko.',
        vekte: '',
        vise: '',
        foreldresyn: {
          sagtAv: 'mor',
          mener: 'Ja.',
          telte: '',
          brev: { slag: 'tas-med', grunn: 'Avgjørende' },
        },
        settVersjon: 0,
      },
    )
  },
  'ma-begrunnes': () => iArbeid().prov({ type: 'meldInhabil', grunn: '' }),
  'allerede-utfort': () => iArbeid().utfor({ type: 'taSak' }).prov({ type: 'taSak' }),
  'vedtak-gjelder-ikke': () => {
    const s = taOppSiste(medHjelp(NODHJELP))
    return s.utfor(gi(NODHJELP, opptaksId(s))).prov({ ...taOpp('endrede-forhold'), vedtakId: opptaksId(s) })
  },
  'ikke-tatt-opp': () => iArbeid().prov({ type: 'avbrytGjenopptak', soknadId: S1, grunn: 'Det står.' }),
  'provd-for-fa-ganger': () => {
    const s = foreslatt().fattetAv()
    return s.prov({
      type: 'forOppringning',
      vedtakId: s.sak.vedtak.vedtak[0]?.vedtakId ?? vedtakId(''),
      notatId: 'n-ring' as NotatId,
      utfall: 'nadde-ikke',
      kanal: 'telefon',
      dato: s.dato,
      hvem: 'Moren',
      tekst: 'Ingen svarer.',
      gjelder: [],
      innsyn: { merke: 'kan-vises' },
    })
  },
  'forhandsvarsel-mangler': () => tattOpp('endrede-forhold').prov(foresla),
  'for-varselet': () =>
    tattOpp('ugyldig')
      .utfor({ type: 'varsleOmEndring', soknadId: S1, hva: 'Beløpet til mat.', frist: dato('2026-12-04') })
      .prov({ type: 'merkVarselUtlevert', soknadId: S1, maate: 'overlevert', dato: dato('2026-11-19') }),
  'forhandsvarsel-frist': () =>
    tattOpp('ugyldig')
      .utfor(
        { type: 'varsleOmEndring', soknadId: S1, hva: 'Beløpet til mat.', frist: dato('2026-12-04') },
        { type: 'merkVarselUtlevert', soknadId: S1, maate: 'overlevert', dato: dato('2026-11-20') },
      )
      .prov(foresla),
  'varsel-kan-ikke-utelates': () =>
    tattOppForBrudd().prov({
      type: 'utelatVarsel',
      soknadId: S1,
      unntak: 'kjenner-saken',
      begrunnelse: 'Hun vet det.',
    }),
  'ikke-tatt-opp-for-brudd': () => tattOpp('endrede-forhold').prov(vurder()),
  'reduksjon-ikke-varslet': () => {
    const s = medVilkar({ varsel: { svar: 'nei', ord: 'Ikke her.' } })
    return s.utfor(folgOpp(s, 'ikke-oppfylt')).prov(taOppForBrudd(s))
  },
  'vilkar-ikke-brutt': () => medVilkar().prov(taOppForBrudd(medVilkar())),
  'vedtaket-er-utlopt': () => {
    const s = medVilkar().den('2027-01-01')
    return s.utfor(folgOpp(s, 'ikke-oppfylt')).prov(taOppForBrudd(s))
  },
  'reduksjon-ikke-avveid': () => besvart().prov(foresla),
  'reduksjon-svaret-mangler': () =>
    besvart()
      .utfor(vurder({ svaret: '' }))
      .prov(foresla),
  'reduksjon-barnet-mangler': () =>
    besvart()
      .utfor(vurder({ barna: [] }))
      .prov(foresla),
  'reduksjon-tid': () => klarTilForslag().medPeriode('2027-01', '2027-02').prov(foresla),
  'reduksjon-er-stans': () => klarTilForslag().prov({ ...foresla, utfall: 'avslatt' } as SakKommando),
  'omgjoring-til-skade': () =>
    tattOpp('ikke-til-skade')
      .beslutt('s1/utgift:0', innvilget(kroner(1)))
      .prov(foresla),
  'vedtaket-er-utlevert': () => {
    const s = foreslatt().fattetAv().medBrev()
    const id = s.sak.vedtak.vedtak[0]?.vedtakId ?? vedtakId('')
    return s
      .utfor({ type: 'merkBrevUtlevert', vedtakId: id, maate: 'post', dato: s.dato })
      .prov({ ...taOpp('ikke-underrettet'), vedtakId: id })
  },
  'vedtaket-har-ingen-tid': () => {
    const s = medAnnet(NEI_NODHJELP)
    const ute = { slag: 'endring', grunn: 'perioden-utlopt', begrunnelse: 'Ny tid.' } as const
    return s.prov({ type: 'taOppVedtak', vedtakId: opptaksId(s), gjenopptak: ute })
  },
  'erstattes-av-annet': () => {
    const s = taOppSiste(medAnnet(NEI_NODHJELP))
    return s.prov(foreslaAnnet(slutter('nodhjelp'), { erstatter: opptaksId(s) }))
  },
  'ny-er-til-skade': () => {
    const s = taOppSiste(medAnnet(RADGIVNING))
    return s.prov(foreslaAnnet(slutter('radgivning'), { erstatter: opptaksId(s) }))
  },
  'akutt-til-skade': () => {
    const s = varslet(taOppSiste(medHjelp(NODHJELP), ENDRET))
    return s.prov(gi({ ...NODHJELP, belop: kroner(1) }, opptaksId(s)))
  },
  'erstattes-ikke-etter-7': () => {
    const s = taOppSiste(medHjelp(NODHJELP))
    const haster = { forelopigEtter7: 'Alene på vakt, og ingen mat i huset.' }
    return s.prov({ ...gi(NODHJELP, opptaksId(s)), ...haster })
  },
  'opphor-tid': () => {
    const s = varslet(taOppSiste(medHjelp(BOTILBUD), ENDRET))
    const til = BOTILBUD.gjelderTil
    return s.prov(foreslaAnnet(slutter('midlertidig-botilbud', { til }), { erstatter: opptaksId(s) }))
  },
  'gitt-ikke-besvart': () => {
    const s = varslet(taOppSiste(medHjelp(NODHJELP), ENDRET))
    const { erGitt: _, ...uten } = slutter('nodhjelp')
    return s.prov(foreslaAnnet(uten, { erstatter: opptaksId(s) }))
  },
  'noe-er-gitt': () => {
    const s = varslet(taOppSiste(medHjelp(NODHJELP), ENDRET))
    return s.prov(foreslaAnnet(slutter('nodhjelp', { erGitt: true }), { erstatter: opptaksId(s) }))
  },
  'hjelpen-er-gitt': () => {
    const s = varslet(taOppSiste(medHjelp(NODHJELP), ENDRET))
    const betaling = { post: 'engang', belop: NODHJELP.belop, mottaker: { slag: 'soker' } } as const
    const plan = s.utfor({
      type: 'planleggUtbetalinger',
      vedtakId: opptaksId(s),
      utbetalinger: [{ ...betaling, forfall: dato('2026-11-21') }],
      settVersjon: 0,
    })
    return plan.den('2026-11-22').prov(foreslaAnnet(slutter('nodhjelp'), { erstatter: opptaksId(s) }))
  },
  'lest-annen-utgave': () => {
    const s = foreslatt()
    return s.som(SIVERT).prov({ ...fatt(s.forslagId()), lestVersjon: 0 } as SakKommando)
  },
  'venter-ikke-pa-leser': () => {
    const s = foreslatt()
    const vedtakId = s.forslagId()
    return s
      .utfor({ type: 'trekkForslag', vedtakId, grunn: 'Feil måned.' })
      .medLesere(lesere())
      .prov({ type: 'giTilLeser', vedtakId, ansattId: SIVERT })
  },
  'leser-trengs-ikke': () => giLeser({ gradert: false, ansatte: [] }),
  'leser-er-deg': () => giLeser(lesere(), { til: TUVA }),
  'leser-inhabil': () =>
    giLeser(lesere(), {
      s: foreslatt().som(SIVERT).utfor({ type: 'meldInhabil', grunn: 'Nabo.' }),
    }),
  'leser-har-arbeidet': () => giLeser(lesere(), { til: TUVA, av: 'nora' as AnsattId }),
  'leser-ikke-fagansvarlig': () => giLeser(lesere({ fagansvarlig: false })),
  'leser-utenfor-kretsen': () => giLeser(lesere({ iKrets: false })),
  'leser-kan-ikke': () => giLeser(lesere({ naer: true })),
  'ikke-endret': () => {
    const s = foreslatt()
    const om = { vedtakId: s.forslagId(), ref: 'emil/skole', lestVersjon: 1, grunn: '' }
    return s.prov({ ...om, type: 'svarPaEndring', svar: 'skriv-om' })
  },
  'kommentar-finnes-ikke': () => {
    const s = foreslatt()
    return s.prov({
      type: 'besvarKommentar',
      vedtakId: s.forslagId(),
      kommentarId: 'ukjent',
      tekst: 'Svar.',
    })
  },
  'utbetaling-finnes-ikke': () =>
    iArbeid().prov({ ...stopp, utbetalingId: FINNES_IKKE as UtbetalingId, settVersjon: 0 }),
  'utbetaling-er-ferdig': () => {
    const s = planlagt()
    const u = s.sak.utbetalinger[0]
    const peker = { utbetalingId: u?.utbetalingId ?? ('' as UtbetalingId), settVersjon: u?.versjon ?? 0 }
    const betalt = s.utfor({
      type: 'registrerUtbetalt',
      ...peker,
      lestVersjon: peker.settVersjon,
      dato: dato('2026-11-20'),
    })
    return betalt.prov({ ...stopp, ...peker, settVersjon: betalt.sak.utbetalinger[0]?.versjon ?? 0 })
  },
  'utbetalingssum-stemmer-ikke': () =>
    iArbeid()
      .medNodhjelp()
      .prov(planen(iArbeid().medNodhjelp(), { ore: 1 })),
  'utbetaling-annen-form': () => {
    const s = iArbeid()
    const k = nodhjelpskommando(s.verden)
    const gitt = s.utfor({ ...k, innhold: { ...k.innhold, form: 'varer-eller-tjenester' } })
    return gitt.prov(planen(gitt))
  },
  'forfall-passert': () => {
    const s = iArbeid().medNodhjelp()
    return s.prov(planen(s, { forfall: '2026-11-19' }))
  },
  'for-vedtaket': () => {
    const s = planlagt()
    const u = s.sak.utbetalinger[0]
    const peker = { utbetalingId: u?.utbetalingId ?? ('' as UtbetalingId), settVersjon: u?.versjon ?? 0 }
    return s.prov({
      type: 'registrerUtbetalt',
      ...peker,
      lestVersjon: peker.settVersjon,
      dato: dato('2026-11-19'),
    })
  },
  'vedtak-er-erstattet': () => {
    const nytt = tattOpp('ikke-til-skade').utfor(foresla).fattetAv()
    return nytt.prov(planen(nytt))
  },
  'etterspurt-finnes-ikke': () =>
    iArbeid().prov({
      type: 'merkEtterspurtUtlevert',
      etterspurtId: FINNES_IKKE as EtterspurtId,
      maate: 'post',
      dato: dato('2026-11-20'),
    }),
  'etterspurt-uten-vedtak': () => foreslatt().fattetAv().prov(etterspor()),
  'ingen-dokumenter': () => iArbeid().prov(etterspor({ dokumenter: [] })),
  'dokument-uten-navn': () => iArbeid().prov(etterspor({ dokumenter: [{ ...LONN, hva: ' ' }] })),
  'dokument-uten-grunn': () => iArbeid().prov(etterspor({ dokumenter: [{ ...LONN, hvorfor: '' }] })),
  'selv-forst-mangler': () => iArbeid().prov(etterspor({ selvForst: ' ' })),
  'for-etterspurt': () => {
    const s = iArbeid().utfor(etterspor())
    const om = { etterspurtId: brevet(s.sak).etterspurt.etterspurtId, dato: dato('2026-11-19') }
    return s.prov({ ...om, type: 'merkEtterspurtUtlevert', maate: 'post' })
  },
  'dokumentkrav-er-lukket': () => {
    const s = iArbeid().utfor(etterspor())
    const trukket = s.utfor({ ...brevet(s.sak).krav(0), type: 'trekkDokumentkrav', grunn: 'Vi har det.' })
    return trukket.prov({ ...brevet(trukket.sak).krav(0), type: 'trekkDokumentkrav', grunn: 'Igjen.' })
  },
  'mottatt-uten-ord': () => {
    const s = iArbeid().utfor(etterspor())
    return s.prov({ ...brevet(s.sak).krav(0), type: 'merkDokumentkravMottatt', dokumenter: [], ord: ' ' })
  },
  'frist-ikke-senere': () => {
    const s = iArbeid().utfor(etterspor())
    const { etterspurt } = brevet(s.sak)
    const frist = dato('2026-12-04')
    return s.prov({ ...etterspurt, type: 'utsettDokumentfrist', frist, grunn: 'Hun ringte.' })
  },
  'egen-etterkontroll': () => {
    const gitt = iArbeid().medNodhjelp()
    const id = gitt.sak.vedtak.vedtak[0]?.vedtakId ?? vedtakId('')
    return gitt.prov({ type: 'utforEtterkontroll', vedtakId: id, merknad: 'Sett.' })
  },
}

/** En setning som ber henne gjøre noe, sier hva som kan gjøres i stedet, eller at en kollega må. */
const HVA_HUN_KAN_GJORE =
  /(?:^|[.:,;] (?:eller )?)(?:Finn|Gå|Kartlegg|Last|Legg|Les|Logg|Regn|Rett|Se|Send|Sett|Skriv|Spør|Svar|Ta|Trekk|Velg|Vent|Åpne) |En kollega må |kan føres i |må sendes på nytt|må være /

describe('hver grunn til å si nei', () => {
  test.each(Object.keys(AVSLAG) as Avslagskode[])('%s kan nås fra en vanlig sak', kode => {
    expect(VEI[kode]()).toMatchObject({ ok: false, feil: { kode } })
  })

  test.each(Object.entries(AVSLAG))('%s sier på norsk hva som må til', (_, { setning }) => {
    expect(setning).toMatch(/^[A-ZÆØÅ].*\.$/s)
    expect(setning).toMatch(HVA_HUN_KAN_GJORE)
  })
})

test.each([
  'varsel-kan-ikke-utelates',
  'vedtaket-er-utlopt',
  'reduksjon-ikke-avveid',
  'reduksjon-barnet-mangler',
  'reduksjon-tid',
  'soknaden-gjelder-mer',
] as const)('%s er vårt valg, og viser ikke til noen lov (ADR 0029, 0035)', kode => {
  expect(AVSLAG[kode]).not.toHaveProperty('hjemmel')
})

test.each([
  ['reduksjon-ikke-varslet', 'sosialtjenesteloven §§ 20 tredje ledd og 20 a fjerde ledd'],
  ['vilkar-ikke-brutt', 'sosialtjenesteloven §§ 20 tredje ledd og 20 a fjerde ledd'],
  ['reduksjon-er-stans', 'sosialtjenesteloven §§ 20 tredje ledd og 20 a fjerde ledd'],
  ['vilkar-ikke-begynt', 'sosialtjenesteloven §§ 20 og 20 a'],
] as const)('%s gjelder vilkår etter begge paragrafene, og viser til begge', (kode, hjemmel) => {
  expect(AVSLAG[kode]).toMatchObject({ hjemmel })
})

describe('nødhjelp stoppes aldri av noe som mangler', () => {
  test.each([
    ['søknaden er ikke tatt til behandling', enFamilie()],
    ['barnet er ikke kartlagt og perioden ikke satt', iArbeid()],
    ['spørsmålet om alle barna er ubesvart', iArbeid().medPeriode()],
    ['et forslag venter hos en kollega', foreslatt()],
    ['søknaden er ferdig behandlet', foreslatt().fattetAv(SIVERT)],
    ['søknaden er trukket', avsluttet()],
    ['kommunen krever andreleser', iArbeid().medPolicy({ andreleser: andreleserForAlle(true) })],
    ['barnets fødselsdato er ukjent', enSak().medBarn('Ukjent').medSoknad()],
    ['søknaden er på papir og saken uten tildeling', enSak().medSoknad(enSoknad().paPapir())],
  ])('når %s', (_, sak) => {
    expect(sak.prov(nodhjelpskommando(sak.verden))).toMatchObject({ ok: true })
  })

  test('bare et menneske kan innvilge den', () => {
    const sak = iArbeid().somAktor(MASKIN)
    expect(sak.prov(nodhjelpskommando(sak.verden))).toMatchObject({ feil: { kode: 'ikke-menneske' } })
  })
})

describe('den som er inhabil (forvaltningsloven §§ 6 og 7)', () => {
  const inhabil = () => iArbeid().utfor({ type: 'meldInhabil', grunn: 'Søkeren er søsteren min.' })

  test('kan ikke innvilge nødhjelp uten å si hvorfor det ikke kan vente', () => {
    const sak = inhabil()
    expect(sak.prov(nodhjelpskommando(sak.verden))).toMatchObject({ feil: { kode: 'inhabil' } })
  })

  test('kan treffe en foreløpig avgjørelse med grunn, og den blir en oppgave å gjennomgå', () => {
    const sak = inhabil()
    const svar = sak.prov({
      ...nodhjelpskommando(sak.verden),
      forelopigEtter7: 'Ingen kollega er på jobb før mandag.',
    })
    expect(svar).toMatchObject({
      ok: true,
      verdi: [{ godkjenning: { forelopigEtter7: 'Ingen kollega er på jobb før mandag.' } }],
    })
  })

  test('er hun inhabil uten å ha meldt det, som nær familie, blir grunnen også stående', () => {
    const sak = iArbeid()
    const svar = sak.prov({ ...nodhjelpskommando(sak.verden), forelopigEtter7: 'Alene på vakt.' })
    expect(svar).toMatchObject({ ok: true, verdi: [{ godkjenning: { forelopigEtter7: 'Alene på vakt.' } }] })
  })

  test('mister tildelingen, og kan verken ta saken igjen eller få den', () => {
    const sak = iArbeid().utfor({ type: 'taSak' }, { type: 'meldInhabil', grunn: 'Nær slekt.' })
    expect(sak.sak.tildelt).toEqual([])
    expect(sak.prov({ type: 'taSak' })).toMatchObject({ feil: { kode: 'inhabil' } })
    expect(sak.prov({ type: 'tildelSak', ansattId: TUVA })).toMatchObject({ feil: { kode: 'inhabil' } })
  })

  test.each(['fattVedtak', 'returnerVedtak'] as const)('kan ikke %s', type => {
    const sak = foreslatt().som(SIVERT).utfor({ type: 'meldInhabil', grunn: 'Nabo.' })
    const k = { vedtakId: sak.forslagId(), merknad: '', grunner: ['V2'], kommentar: 'Se her.' } as const
    expect(sak.prov({ ...k, type } as SakKommando)).toMatchObject({ feil: { kode: 'inhabil' } })
  })

  test('kan heller ikke gjøre etterkontrollen av nødhjelp', () => {
    const sak = iArbeid().medNodhjelp().som(SIVERT).utfor({ type: 'meldInhabil', grunn: 'Nabo.' })
    const id = sak.sak.vedtak.vedtak[0]?.vedtakId ?? vedtakId('')
    expect(sak.prov({ type: 'utforEtterkontroll', vedtakId: id, merknad: 'Sett.' })).toMatchObject({
      feil: { kode: 'inhabil' },
    })
  })
})

describe('ingen er andreleser for sitt eget (T13)', () => {
  const lest = (sak: ReturnType<typeof foreslatt>, av: string) => sak.som(av).prov(fatt(sak.forslagId()))
  const nei = { ok: false, feil: { kode: 'egen-godkjenning' } }
  const linjeAv = (id: string) =>
    kartlagt()
      .alleLinjerBesluttet()
      .alleBarnVurdert()
      .som(id)
      .beslutt('s1/utgift:0', innvilget(kroner(9000)))

  test('en kollega uten spor i vurderingen kan lese og fatte', () => {
    expect(lest(foreslatt(), SIVERT)).toMatchObject({ ok: true })
  })

  test('den som bestemte én linje, kan ikke', () => {
    expect(lest(linjeAv(SIVERT).som(TUVA).foreslatt(), SIVERT)).toMatchObject(nei)
  })

  test('den som bestemte en linje en annen siden har rettet, kan heller ikke', () => {
    const rettet = linjeAv(SIVERT)
      .som(TUVA)
      .beslutt('s1/utgift:0', innvilget(kroner(9500)))
    expect(lest(rettet.foreslatt(), SIVERT)).toMatchObject(nei)
  })

  test('den som vurderte ett barn, kan ikke, selv om teksten siden er skrevet om', () => {
    const sak = kartlagt().alleLinjerBesluttet().som(SIVERT).alleBarnVurdert().som(TUVA).alleBarnVurdert()
    expect(lest(sak.foreslatt(), SIVERT)).toMatchObject(nei)
  })

  test('den som foreslo første gang, kan ikke lese det en annen foreslår etter returen', () => {
    const forslag = vurdert().som('nora').foreslatt()
    const returnert = forslag
      .som(SIVERT)
      .utfor({ type: 'returnerVedtak', vedtakId: forslag.forslagId(), grunner: ['V2'], kommentar: 'Emil?' })
    expect(lest(returnert.som(TUVA).foreslatt(), 'nora')).toMatchObject(nei)
  })

  test('den som foreslo noe som siden ble trukket, kan ikke lese det neste', () => {
    const forslag = vurdert().som('nora').foreslatt()
    const trukket = forslag.utfor({ type: 'trekkForslag', vedtakId: forslag.forslagId(), grunn: 'Feil.' })
    expect(lest(trukket.som(TUVA).foreslatt(), 'nora')).toMatchObject(nei)
  })

  test('den som returnerte, kan lese igjen: en retur er ikke arbeid med vurderingen', () => {
    const forslag = foreslatt()
    const returnert = forslag
      .som(SIVERT)
      .utfor({ type: 'returnerVedtak', vedtakId: forslag.forslagId(), grunner: ['V2'], kommentar: 'Emil?' })
    expect(lest(returnert.som(TUVA).foreslatt(), SIVERT)).toMatchObject({ ok: true })
  })

  test('den som foreslo, kan heller ikke returnere sitt eget', () => {
    const sak = foreslatt()
    expect(
      sak.prov({
        type: 'returnerVedtak',
        vedtakId: sak.forslagId(),
        grunner: ['annet'],
        kommentar: 'Til meg selv.',
      }),
    ).toMatchObject(nei)
  })

  test('der kommunen har bestemt det, fatter saksbehandleren selv, og det står hvordan', () => {
    const sak = foreslatt().utenAndreleser()
    expect(sak.prov(fatt(sak.forslagId()))).toMatchObject({
      ok: true,
      verdi: [{ godkjenning: { maate: 'uten-andreleser', av: TUVA } }],
    })
  })
})
