import { AVSLAG, type Avslagskode } from '@handlingsrom/domene/sak/avslag'
import { ET_REFERAT } from '@handlingsrom/domene/testdata/etNotat'
import { FINNES_IKKE } from '@handlingsrom/domene/tilgang/svar'
import type { Sakkommandokropp } from '@handlingsrom/kontrakt/sak/kommandoer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneGang, type Gang } from '../../../test/gang.ts'
import { apneTesthus, FOLK, type Hvem, type Testhus } from '../../../test/hus.ts'
import { INGEN_ID, KROPPER } from '../../../test/kropper.ts'
import { databaser } from '../../../test/testdatabase.ts'
import { apneTjener, type Klient, type Svar } from '../../../test/tjener.ts'

type Vei = {
  /** Fører saken dit nei-et møtes. */
  readonly dit?: (g: Gang) => Promise<unknown>
  readonly nei: (g: Gang) => Promise<Svar>
} & (
  | { readonly status: 409 | 412 | 422 }
  /** Ingen møter koden over HTTP; et annet nei står foran, og det er det som prøves. */
  | { readonly stengt: string; readonly istedet: readonly [status: number, kode: string, setning: string] }
)

const LONNSLIPP = { slag: 'lonnslipp', hva: 'For november', hvorfor: 'Vi må se lønna' } as const
const etterspor = (g: Gang, endring: { hva?: string; hvorfor?: string }) =>
  g.nei('ingrid', 'ettersporDokumentasjon', { dokumenter: [{ ...LONNSLIPP, ...endring }] })
/** Det siste brevet om dokumentasjon, med det første kravet i det. */
const brevet = async (g: Gang) => {
  const [e] = (await g.soknaden()).etterspurt
  const etterspurtId = e?.etterspurtId ?? INGEN_ID
  return { etterspurtId, kravId: e?.krav[0]?.kravId ?? INGEN_ID, settVersjon: e?.versjon ?? 0 }
}
const foresla = (g: Gang) => g.nei('ingrid', 'foreslaVedtak', {})
const beslutning = {
  utfall: 'innvilget',
  belop: 950_000,
  hjemmel: '18',
  begrunnelse: 'Trenger det',
  belopsvurdering: 'Så mye koster det',
  form: { slag: 'bidrag' },
} as const
const LAN = {
  slag: 'lan',
  hvorfor: 'Feriepengene kommer i juni',
  evne: 'Hun har 4 000 til overs',
  forsteAvdrag: '2027-06',
  avdrag: 475_000,
  antall: 2,
} as const
/** Husleien slik den ville vært dekket, med det ene som mangler. */
const husleie =
  (endring: Record<string, unknown>) =>
  async (g: Gang): Promise<Svar> => {
    const { linjeId, versjon } = await g.linje('Husleie')
    const medFeil = { ...beslutning, ...endring } as typeof beslutning
    return g.nei('ingrid', 'besluttLinje', { linjeId, beslutning: medFeil, settVersjon: versjon })
  }
const livsopphold = (belop: number, reduksjon?: string) => ({
  ...beslutning,
  belop,
  ...(reduksjon === undefined ? {} : { reduksjon }),
})
const beslutt = async (g: Gang, hvem: Hvem, tekst: string, person?: string) => {
  const { linjeId, versjon } = await g.linje(tekst, person)
  return g.ja(hvem, 'besluttLinje', { linjeId, beslutning, settVersjon: versjon })
}
const regnMed = async (g: Gang, tekst: string) => {
  const { linjeId, versjon } = await g.linje(tekst)
  const medregnet = { utfall: 'medregnet', belop: 100, begrunnelse: '' } as const
  return g.nei('ingrid', 'besluttLinje', { linjeId, beslutning: medregnet, settVersjon: versjon })
}
const inntekt = (g: Gang, inntektstype: 'barnetrygd' | 'nav-ukjent', tekst: string) =>
  g.ja('ingrid', 'settLinje', {
    linjeId: `ny/${inntektstype}`,
    linje: { slag: 'inntekt', inntektstype, tekst, hyppighet: 'manedlig', kilde: 'samtale' },
  })
const enLinje = {
  slag: 'utgift',
  post: 'annet',
  tekst: 'Busskort',
  hyppighet: 'manedlig',
  kilde: 'samtale',
} as const
/** Hele nødhjelpen til søkeren i dag, med det galt som prøves. */
const planlegg = async (g: Gang, hva: 'ja' | 'nei', endring: Record<string, unknown>): Promise<Svar> => {
  const { belop } = KROPPER.innvilgNodhjelp.innhold
  const mottaker = { slag: 'soker' } as const
  const u = { post: 'engang', belop, mottaker, forfall: '2026-12-24', ...endring } as const
  return g[hva]('ingrid', 'planleggUtbetalinger', { utbetalinger: [u] })
}
const betalingen = async (g: Gang) => {
  const u = (await g.vedtaket()).utbetalingsplan?.poster[0]?.utbetalinger[0]
  const settVersjon = u?.versjon ?? 0
  return { utbetalingId: u?.utbetalingId ?? INGEN_ID, settVersjon, lestVersjon: settVersjon }
}
const vilkaret = (g: Gang, endring: { readonly til?: string } = {}) => ({
  ...KROPPER.settVilkar.vilkar,
  gjelder: g.soker,
  ...endring,
})
const VARSLET = '0193ffff-0000-7000-8000-00000000dddd'
const forBrudd = (vilkarId: string) =>
  ({ slag: 'vilkarsbrudd', grunn: 'vilkarsbrudd', vilkarId, begrunnelse: 'Hun kom ikke.' }) as const
const fattNytt = async (g: Gang) => {
  g.vedtakId = (await g.ja('ingrid', 'foreslaVedtak', {})).json().nyId
  await g.ja('gro', 'fattVedtak', {})
}
/** Et vedtak ved siden av søknaden, fattet. */
const annet = async (g: Gang, om: Sakkommandokropp<'foreslaAnnetVedtak'>['annet']) => {
  g.vedtakId = (await g.ja('ingrid', 'foreslaAnnetVedtak', { annet: om })).json().nyId
  await g.ja('gro', 'fattVedtak', {})
}
/** Foreslår at hjelpen i vedtaket slutter. */
const slutt = async (g: Gang, endring: { readonly til?: string; readonly erGitt?: boolean }) => {
  const barna = [g.emil, await g.barn('Sana')].map(personId => ({ personId, ord: 'Får det hun trenger.' }))
  const om = { slag: 'opphor', hva: 'nodhjelp', vurdering19: 'Fikk lønn.', avgjorSoknaden: false } as const
  return g.nei('ingrid', 'foreslaAnnetVedtak', { annet: { ...om, barna, ...endring }, erstatter: g.vedtakId })
}
const brutt = (g: Gang, vilkarId: string) =>
  g.ja('ingrid', 'folgOppVilkar', { vilkarId, utfall: 'ikke-oppfylt', dato: '2026-11-20' })
/** Saken i fortellingen er ikke gradert. De andre grunnene møtes i en gradert sak, i `server/test/tilgang/giTilLeser.test.ts`. */
const iGradertSak = {
  stengt: 'saken er ikke gradert, og det sies først; prøvd i giTilLeser.test.ts',
  istedet: [422, 'leser-trengs-ikke', AVSLAG['leser-trengs-ikke'].setning],
  nei: (g: Gang) => g.nei('ingrid', 'giTilLeser', { ansattId: FOLK.gro.id }),
} as const
const NOTAT = '0193ffff-0000-7000-8000-00000000aaaa'
const REFERAT = '0193ffff-0000-7000-8000-00000000aaab'
const SAMTALE = '0193ffff-0000-7000-8000-00000000bbbb'

/** Vedtaket som er tatt opp igjen, mens et nytt foreslås to ganger. */
let erstattet = ''

/**
 * Hver kode, i den rekkefølgen de møtes når én sak føres fra søknad til avslutning. Typen krever en oppføring per kode: en ny kode
 * uten vei kompilerer ikke.
 */
const VEIER: Record<Avslagskode, Vei> = {
  'sak-finnes-ikke': {
    stengt: 'porten svarer først, likt enten saken ikke finnes eller ikke skal sees',
    istedet: [404, 'finnes-ikke', FINNES_IKKE],
    nei: g => g.fremmed('ukjent-sak', 'taSak'),
  },
  'ikke-menneske': {
    stengt:
      'bare ansatte har en økt; integrasjonen ser ingen sak, og alle linjer er bestemt av noen som var logget inn',
    istedet: [404, 'finnes-ikke', FINNES_IKKE],
    nei: g => g.fremmed('integrasjon', 'foreslaVedtak'),
  },
  'ikke-tatt-til-behandling': { status: 409, nei: foresla },
  'soknad-finnes-ikke': { status: 422, nei: g => g.nei('ingrid', 'taTilBehandling', { soknadId: INGEN_ID }) },
  'allerede-tatt': {
    status: 422,
    dit: g => g.ja('ingrid', 'taTilBehandling', {}),
    nei: g => g.nei('ingrid', 'taTilBehandling', {}),
  },
  'allerede-utfort': { status: 422, nei: g => g.nei('ingrid', 'merkDokumenterSett', {}) },
  'person-finnes-ikke': {
    status: 422,
    nei: g => g.nei('ingrid', 'taUtAvHusstanden', { personId: INGEN_ID }),
  },
  'barn-finnes-ikke': { status: 422, nei: g => g.nei('ingrid', 'utelatKartlegging', { personId: INGEN_ID }) },
  'linje-finnes-ikke': { status: 422, nei: g => g.nei('ingrid', 'fjernLinje', { linjeId: 'finnes-ikke' }) },
  'vedtak-finnes-ikke': { status: 422, nei: g => g.nei('ingrid', 'trekkForslag', { vedtakId: INGEN_ID }) },
  'notat-finnes-ikke': { status: 422, nei: g => g.nei('ingrid', 'rettNotat', { notatId: INGEN_ID }) },
  'finnes-allerede': {
    status: 422,
    dit: g => g.ja('ingrid', 'ferdigstillNotat', { notatId: NOTAT }),
    nei: g => g.nei('ingrid', 'ferdigstillNotat', { notatId: NOTAT, tekst: 'Et annet notat' }),
  },
  'tilbud-finnes-ikke': {
    status: 422,
    nei: g => g.nei('ingrid', 'fortellOmTilbud', { tilbudId: 'nasjonal/finnes-ikke' }),
  },
  'mottaker-mangler': { status: 422, nei: g => g.nei('ingrid', 'fortellOmTilbud', { til: [] }) },
  'samtykke-mangler': { status: 409, nei: g => g.nei('ingrid', 'kontaktTilbud', {}) },
  'samtykke-utlopt': {
    status: 422,
    nei: g => g.nei('ingrid', 'giTilbudssamtykke', { av: g.soker, til: '2026-11-21' }),
  },
  'opphold-bare-voksne': {
    status: 422,
    nei: g => g.nei('ingrid', 'vurderOpphold', { personId: g.emil }),
  },
  'opphold-ikke-vurdert': {
    status: 422,
    nei: g => g.nei('ingrid', 'vurderSamlet', { opphold: 'Kortet går ut i desember.' }),
  },
  'samtykke-finnes-ikke': { status: 422, nei: g => g.nei('ingrid', 'trekkSamtykke', { nr: 9999 }) },
  'samtykke-om-mangler': {
    status: 422,
    nei: g => g.nei('ingrid', 'giSamtykke', { av: g.soker, om: [] }),
  },
  'samtykke-for-voksen': {
    status: 409,
    nei: g => g.nei('ingrid', 'giSamtykke', { av: g.emil, om: [g.soker] }),
  },
  'for-ung-til-samtykke': {
    status: 422,
    nei: g => g.nei('ingrid', 'giSamtykke', { av: g.emil, om: [g.emil] }),
  },
  'barnets-ord-mangler': {
    status: 422,
    nei: g => g.nei('ingrid', 'giSamtykke', { av: g.soker, om: [g.emil] }),
  },
  'samtykke-ufullstendig': {
    status: 422,
    nei: g => g.nei('ingrid', 'giSamtykke', { av: g.soker, om: [g.soker], formal: ' ' }),
  },
  'samtykke-om-andre': {
    status: 422,
    dit: g => g.ja('ingrid', 'giSamtykke', { av: g.soker, om: [g.soker] }),
    nei: async g =>
      g.nei('ingrid', 'registrerOpplysning', {
        personId: g.emil,
        tema: 'nettverk',
        sagtAv: 'skole',
        grunnlag: { grunnlag: 'samtykke', samtykkeNr: await g.lengde(), spurtOm: 'Venner' },
      }),
  },
  'kan-ikke-faa-utdrag': { status: 422, nei: g => g.nei('ingrid', 'lagUtdrag', { personId: g.emil }) },
  'samtale-finnes-ikke': { status: 422, nei: g => g.nei('ingrid', 'avsluttSamtale', {}) },
  'samtale-ikke-journalfort': {
    status: 409,
    dit: g => g.ja('ingrid', 'startSamtale', { samtaleId: SAMTALE, annenInstans: { navn: 'Barnehagen' } }),
    nei: g => g.nei('ingrid', 'avsluttSamtale', { samtaleId: SAMTALE }),
  },
  'referat-mangler': {
    status: 409,
    nei: g => g.nei('ingrid', 'avsluttSamtale', { samtaleId: SAMTALE, notatId: NOTAT }),
  },
  'samtale-er-avsluttet': {
    status: 409,
    dit: async g => {
      await g.ja('ingrid', 'ferdigstillNotat', { notatId: REFERAT, slag: 'referat', referat: ET_REFERAT })
      await g.ja('ingrid', 'avsluttSamtale', { samtaleId: SAMTALE, notatId: REFERAT })
    },
    nei: g => g.nei('ingrid', 'endreSamtale', { samtaleId: SAMTALE, settVersjon: 2 }),
  },
  'tolkegrunn-mangler': {
    status: 422,
    nei: g => g.nei('ingrid', 'startSamtale', { tolk: { behov: 'ja', brukt: 'ikke' } }),
  },
  'lofte-finnes-ikke': { status: 422, nei: g => g.nei('ingrid', 'gjorOppLofte', {}) },
  'frist-mangler': { status: 422, nei: g => g.nei('ingrid', 'giLofte', { slag: 'ring-tilbake' }) },
  'frist-er-passert': { status: 422, nei: g => g.nei('ingrid', 'giLofte', { innen: '2026-11-20' }) },
  'vilkar-finnes-ikke': { status: 422, nei: g => g.nei('ingrid', 'fjernVilkar', {}) },
  'vilkarstid-baklengs': {
    status: 422,
    nei: g => g.nei('ingrid', 'settVilkar', { vilkar: vilkaret(g, { til: '2026-11-30' }) }),
  },
  'svar-finnes-ikke': { status: 422, nei: g => g.nei('ingrid', 'trekkOpplysning', { nr: 9999 }) },
  'behov-finnes-ikke': { status: 422, nei: g => g.nei('ingrid', 'besvarBehov', {}) },
  'behov-er-besvart': {
    status: 409,
    dit: async g => {
      await g.ja('ingrid', 'meldBehov', { behovId: NOTAT })
      return g.ja('ingrid', 'besvarBehov', { behovId: NOTAT })
    },
    nei: g => g.nei('ingrid', 'besvarBehov', { behovId: NOTAT, settVersjon: 2 }),
  },
  'vurdering-finnes-ikke': { status: 422, nei: g => g.nei('ingrid', 'vurderMeldepliktInnsyn', {}) },
  'grunnlag-mangler': {
    status: 422,
    nei: g => g.nei('ingrid', 'registrerOpplysning', { personId: g.emil, sagtAv: 'skole' }),
  },
  'innsynsgrunn-mangler': {
    status: 422,
    nei: g => g.nei('ingrid', 'registrerOpplysning', { personId: g.emil, innsyn: { merke: 'unntas' } }),
  },
  'tema-glemt': { status: 422, nei: g => g.nei('ingrid', 'velgOmfang', { naa: ['skole'] }) },
  'vurderingsdel-mangler': {
    status: 422,
    nei: g => g.nei('ingrid', 'ferdigstillNotat', { slag: 'vurdering' }),
  },
  'forsok-ufullstendig': {
    status: 422,
    nei: g => g.nei('ingrid', 'ferdigstillNotat', { slag: 'forsok' }),
  },
  'ikke-undersokt-ufullstendig': {
    status: 422,
    nei: g => g.nei('ingrid', 'ferdigstillNotat', { slag: 'ikke-undersokt' }),
  },
  'referat-ufullstendig': {
    status: 422,
    nei: g => g.nei('ingrid', 'ferdigstillNotat', { slag: 'referat' }),
  },
  'undersokt-ubesvart': { status: 422, nei: g => g.nei('ingrid', 'ferdigstillNotat', { slag: 'kontor' }) },
  'tekst-mangler': { status: 422, nei: g => g.nei('ingrid', 'ferdigstillNotat', { tekst: ' \n ' }) },
  'ma-begrunnes': { status: 422, nei: g => g.nei('ingrid', 'avsluttSoknad', { grunn: '' }) },
  'dato-i-fremtiden': { status: 422, nei: g => g.nei('ingrid', 'ferdigstillNotat', { dato: '2026-11-23' }) },
  'dato-for-tidlig': {
    status: 422,
    nei: g => g.nei('ingrid', 'sendForelopigSvar', { forventetSvar: '2026-11-22' }),
  },
  'ugyldig-periode': { status: 422, nei: g => g.nei('ingrid', 'settPeriode', { til: '2026-11' }) },
  'ugyldig-belop': {
    stengt: 'kontrakten stopper beløp utenfor grensene før kommandoen leses, med sin egen setning',
    istedet: [400, 'ugyldig-foresporsel', 'Beløpet kan ikke være negativt. Skriv null eller mer.'],
    nei: g => g.nei('ingrid', 'besluttLinje', { beslutning: { ...beslutning, belop: -1 } }),
  },
  'periode-mangler': { status: 409, nei: foresla },
  'linje-ikke-besluttet': { status: 409, dit: g => g.ja('ingrid', 'settPeriode', {}), nei: foresla },
  'gir-ingenting': {
    status: 409,
    dit: async g => {
      const { linjeId, versjon } = await g.linje('Husleie')
      const ingenting = { ...beslutning, belop: 0 }
      return g.ja('ingrid', 'besluttLinje', { linjeId, beslutning: ingenting, settVersjon: versjon })
    },
    nei: foresla,
  },
  'avslag-gir-noe': {
    status: 409,
    dit: async g => {
      const { linjeId, versjon } = await g.linje('Husleie')
      return g.ja('ingrid', 'besluttLinje', { linjeId, beslutning, settVersjon: versjon })
    },
    nei: g => g.nei('ingrid', 'foreslaVedtak', { utfall: 'avslatt' }),
  },
  'livsopphold-tatt-bort': {
    status: 409,
    nei: async g => {
      const { linjeId, versjon } = await g.linje('Livsopphold', g.soker)
      return g.nei('ingrid', 'fjernLinje', { linjeId, settVersjon: versjon })
    },
  },
  'endret-av-andre': { status: 412, nei: g => g.nei('ingrid', 'settPeriode', { til: '2027-01' }) },
  'feil-slag-linje': { status: 422, nei: g => regnMed(g, 'Husleie') },
  'holdes-utenfor': {
    status: 409,
    dit: g => inntekt(g, 'barnetrygd', 'Barnetrygd'),
    nei: g => regnMed(g, 'Barnetrygd'),
  },
  'dokument-finnes-ikke': {
    status: 422,
    nei: g =>
      g.nei('ingrid', 'settLinje', { linjeId: 'ny/dokument', linje: { ...enLinje, dokument: 'borte' } }),
  },
  'ugyldig-deltid': {
    status: 422,
    nei: g =>
      g.nei('ingrid', 'settLinje', {
        linjeId: 'ny/deltid',
        linje: { ...enLinje, deltid: { dagerHer: 15, avDager: 14 } },
      }),
  },
  'uavklart-inntekt': {
    status: 409,
    dit: g => inntekt(g, 'nav-ukjent', 'Noe fra Nav'),
    nei: g => regnMed(g, 'Noe fra Nav'),
  },
  'er-det-nok-mangler': {
    status: 409,
    nei: async g => {
      const { linjeId, norm } = await g.linje('Livsopphold', g.soker)
      return g.nei('ingrid', 'besluttLinje', { linjeId, beslutning: { ...beslutning, belop: norm ?? -1 } })
    },
  },
  'belop-ikke-vurdert': { status: 422, nei: husleie({ belop: 949_900, belopsvurdering: ' ' }) },
  'form-mangler': { status: 422, nei: husleie({ form: undefined }) },
  'lan-ikke-vurdert': { status: 409, nei: husleie({ form: { ...LAN, evne: ' ' } }) },
  'lanevilkar-stemmer-ikke': { status: 422, nei: husleie({ form: { ...LAN, antall: 3 } }) },
  'depositumsvilkar-mangler': {
    status: 422,
    nei: g =>
      g.nei('ingrid', 'foreslaAnnetVedtak', {
        annet: {
          slag: 'depositum',
          belop: 3_000_000,
          hjemmel: '18',
          form: { slag: 'bidrag' },
          vilkar: { dekker: '', vedSlutt: '' },
          barna: [],
          avgjorSoknaden: false,
        },
      }),
  },
  'soknaden-gjelder-mer': {
    status: 409,
    nei: g =>
      g.nei('ingrid', 'foreslaAnnetVedtak', {
        annet: {
          slag: 'radgivning',
          hva: 'Hjelp til å ordne gjelden',
          start: '2027-01-04',
          hvorforStart: '',
          avgjorSoknaden: true,
        },
      }),
  },
  'garanti-ufullstendig': {
    status: 422,
    nei: husleie({ form: { slag: 'garanti', hvorfor: 'Godtas', gjelder: '', til: '2029-12-31' } }),
  },
  'saerlige-grunner-mangler': {
    status: 409,
    nei: husleie({ form: { slag: 'varer-tjenester', hva: 'Mat', saerligeGrunner: '' } }),
  },
  'mottaker-ufullstendig': { status: 422, nei: husleie({ mottaker: { navn: '', hvorfor: 'Ba om det' } }) },
  'mottaker-uten-samtykke': {
    status: 409,
    nei: husleie({ mottaker: { navn: 'Utleieren', hvorfor: 'Han spurte' } }),
  },
  'maned-utenfor-perioden': { status: 422, nei: husleie({ maned: '2027-05' }) },
  'reduksjon-ikke-begrunnet': {
    status: 409,
    dit: g =>
      g.ja('ingrid', 'leggTilBarn', {
        person: {
          fornavn: 'Sana',
          etternavn: 'Haugdal',
          fodselsdato: '2019-09-01',
          adressebeskyttelse: 'nei',
        },
      }),
    nei: async g => {
      const { linjeId } = await g.linje('Livsopphold', g.emil)
      return g.nei('ingrid', 'besluttLinje', { linjeId, beslutning: livsopphold(100_000) })
    },
  },
  'reduksjon-lik-sosken': {
    status: 409,
    dit: async g => {
      const { linjeId } = await g.linje('Livsopphold', g.emil)
      const emil = livsopphold(100_000, 'Emil arver alt, og det er helt.')
      return g.ja('ingrid', 'besluttLinje', { linjeId, beslutning: emil })
    },
    nei: async g => {
      const { linjeId } = await g.linje('Livsopphold', await g.barn('Sana'))
      const lik = livsopphold(100_000, 'Sana arver alt, og det er helt.')
      return g.nei('ingrid', 'besluttLinje', { linjeId, beslutning: lik })
    },
  },
  'alle-barna-ubesvart': { status: 409, dit: g => beslutt(g, 'turid', 'Husleie'), nei: foresla },
  'barn-ikke-kartlagt': { status: 409, dit: g => g.ja('ingrid', 'besvarAlleBarna', {}), nei: foresla },
  'forelder-vernet': {
    status: 409,
    dit: g =>
      g.ja('ingrid', 'registrerOpplysning', {
        personId: g.emil,
        tema: 'andre-behov',
        svar: { tilstand: 'kartlagt', tekst: 'Sagt', detaljer: [{ slag: 'utfordring', hva: 'vold' }] },
      }),
    nei: g =>
      g.nei('ingrid', 'vurderBarn', {
        personId: g.emil,
        foreldresyn: {
          sagtAv: 'mor',
          mener: 'At laget betyr mest',
          telte: '',
          brev: { slag: 'tas-med', grunn: 'Avgjørende' },
        },
      }),
  },
  'barn-ikke-vurdert': {
    status: 409,
    dit: async g => {
      for (const personId of [g.emil, await g.barn('Sana')])
        await g.ja('ingrid', 'registrerOpplysning', { personId })
    },
    nei: foresla,
  },
  'paragraf-19-ikke-vurdert': {
    status: 409,
    dit: async g => {
      await g.ja('ingrid', 'vurderBarn', { personId: g.emil })
      await g.ja('ingrid', 'vurderBarn', { personId: await g.barn('Sana'), vurdere: 'Sana trives' })
      const { linjeId, versjon } = await g.linje('Strøm')
      await g.ja('ingrid', 'besluttLinje', { linjeId, settVersjon: versjon })
    },
    nei: foresla,
  },
  'forslag-finnes': {
    status: 409,
    dit: async g => {
      const { linjeId, versjon } = await g.linje('Strøm')
      await g.ja('ingrid', 'vurderParagraf19', { linjeId, settVersjon: versjon })
      const emil = await g.linje('Livsopphold', g.emil)
      await g.ja('ingrid', 'vurderParagraf19', { linjeId: emil.linjeId, settVersjon: emil.versjon })
      g.vedtakId = (await g.ja('ingrid', 'foreslaVedtak', {})).json().nyId
    },
    nei: foresla,
  },
  'egen-godkjenning': { status: 409, nei: g => g.nei('turid', 'fattVedtak', {}) },
  'lest-annen-utgave': { status: 412, nei: g => g.nei('gro', 'fattVedtak', { lestVersjon: 0 }) },
  'leseren-har-ikke-svart': { status: 409, nei: g => g.nei('gro', 'fattVedtak', { lesersvar: [] }) },
  'leser-trengs-ikke': {
    status: 422,
    nei: g => g.nei('ingrid', 'giTilLeser', { ansattId: FOLK.gro.id }),
  },
  'leser-er-deg': iGradertSak,
  'leser-inhabil': iGradertSak,
  'leser-har-arbeidet': iGradertSak,
  'leser-ikke-fagansvarlig': iGradertSak,
  'leser-utenfor-kretsen': iGradertSak,
  'leser-kan-ikke': iGradertSak,
  'ikke-endret': { status: 422, nei: g => g.nei('ingrid', 'svarPaEndring', {}) },
  'kommentar-finnes-ikke': { status: 422, nei: g => g.nei('ingrid', 'besvarKommentar', {}) },
  'forslag-utdatert': {
    status: 412,
    dit: g => g.ja('ingrid', 'settPeriode', { til: '2027-01', settVersjon: 1 }),
    nei: g => g.nei('gro', 'fattVedtak', {}),
  },
  'ikke-foreslatt': {
    status: 409,
    dit: g => g.ja('ingrid', 'trekkForslag', {}),
    nei: g => g.nei('turid', 'fattVedtak', {}),
  },
  'venter-ikke-pa-leser': {
    status: 422,
    nei: g => g.nei('ingrid', 'giTilLeser', { ansattId: FOLK.gro.id }),
  },
  'egen-etterkontroll': {
    stengt: 'porten tar den som innvilget, før kjernen spørres (T13)',
    istedet: [403, 'egen-godkjenning', 'Du har selv foreslått vedtaket. En annen må lese og godkjenne det.'],
    dit: async g => {
      g.vedtakId = (await g.ja('turid', 'innvilgNodhjelp', {})).json().nyId
    },
    nei: g => g.nei('turid', 'utforEtterkontroll', {}),
  },
  inhabil: {
    status: 409,
    dit: async g => {
      await g.ja('per', 'tildelSak', { ansattId: FOLK.tuva.id })
      await g.ja('tuva', 'meldInhabil', {})
    },
    nei: g => g.nei('per', 'tildelSak', { ansattId: FOLK.tuva.id }),
  },
  'etterspurt-finnes-ikke': { status: 422, nei: g => g.nei('ingrid', 'trekkDokumentkrav', {}) },
  'etterspurt-uten-vedtak': {
    stengt: 'veien går gjennom et fattet vedtak; den er prøvd i etterspurt.test.ts',
    istedet: [422, 'ingen-dokumenter', 'Brevet ber ikke om noe ennå. Legg til minst ett dokument.'],
    nei: g => g.nei('ingrid', 'ettersporDokumentasjon', { dokumenter: [] }),
  },
  'ingen-dokumenter': {
    status: 422,
    nei: g => g.nei('ingrid', 'ettersporDokumentasjon', { dokumenter: [] }),
  },
  'dokument-uten-navn': { status: 422, nei: g => etterspor(g, { hva: ' ' }) },
  'dokument-uten-grunn': { status: 409, nei: g => etterspor(g, { hvorfor: '' }) },
  'selv-forst-mangler': {
    status: 409,
    nei: g => g.nei('ingrid', 'ettersporDokumentasjon', { selvForst: ' ' }),
  },
  'for-etterspurt': {
    status: 422,
    dit: g => g.ja('ingrid', 'ettersporDokumentasjon', {}),
    nei: async g => g.nei('ingrid', 'merkEtterspurtUtlevert', { ...(await brevet(g)), dato: '2026-11-01' }),
  },
  'mottatt-uten-ord': {
    status: 422,
    nei: async g => g.nei('ingrid', 'merkDokumentkravMottatt', { ...(await brevet(g)), ord: ' ' }),
  },
  'frist-ikke-senere': {
    status: 422,
    nei: async g => g.nei('ingrid', 'utsettDokumentfrist', { ...(await brevet(g)), frist: '2026-12-10' }),
  },
  'dokumentkrav-er-lukket': {
    status: 409,
    dit: async g => g.ja('ingrid', 'trekkDokumentkrav', await brevet(g)),
    nei: async g => g.nei('ingrid', 'trekkDokumentkrav', await brevet(g)),
  },
  'utbetaling-finnes-ikke': { status: 422, nei: g => g.nei('ingrid', 'stoppUtbetaling', {}) },
  'utbetalingssum-stemmer-ikke': { status: 422, nei: g => planlegg(g, 'nei', { belop: 1 }) },
  'forfall-passert': { status: 422, nei: g => planlegg(g, 'nei', { forfall: '2026-11-20' }) },
  'for-vedtaket': {
    status: 422,
    dit: g => planlegg(g, 'ja', {}),
    nei: async g => g.nei('ingrid', 'registrerUtbetalt', { ...(await betalingen(g)), dato: '2026-11-01' }),
  },
  'utbetaling-er-ferdig': {
    status: 409,
    dit: async g => g.ja('ingrid', 'annullerUtbetaling', await betalingen(g)),
    nei: async g => g.nei('ingrid', 'stoppUtbetaling', await betalingen(g)),
  },
  'utbetaling-annen-form': {
    status: 409,
    dit: async g => {
      const { innhold } = KROPPER.innvilgNodhjelp
      const varer = { ...innhold, form: 'varer-eller-tjenester' } as const
      g.vedtakId = (await g.ja('turid', 'innvilgNodhjelp', { innhold: varer })).json().nyId
    },
    nei: g => planlegg(g, 'nei', {}),
  },
  'ikke-tatt-opp': { status: 422, nei: g => g.nei('ingrid', 'avbrytGjenopptak', {}) },
  'provd-for-fa-ganger': {
    status: 409,
    dit: async g => {
      await g.ja('ingrid', 'settVilkar', { vilkar: vilkaret(g) })
      g.vedtakId = (await g.ja('ingrid', 'foreslaVedtak', {})).json().nyId
      await g.ja('gro', 'fattVedtak', {})
    },
    nei: g =>
      g.nei('ingrid', 'forOppringning', { utfall: 'nadde-ikke', tekst: 'Gir opp', dato: '2026-11-22' }),
  },
  'vedtaket-er-utlevert': {
    status: 409,
    dit: g => g.ja('ingrid', 'merkBrevUtlevert', { maate: 'post', dato: '2026-11-22' }),
    nei: g =>
      g.nei('ingrid', 'taOppVedtak', {
        gjenopptak: { slag: 'omgjoring', grunn: 'ikke-underrettet', begrunnelse: 'De har ikke fått det.' },
      }),
  },
  'forhandsvarsel-mangler': {
    status: 409,
    dit: async g => {
      const gjenopptak = { slag: 'endring', grunn: 'endrede-forhold', begrunnelse: 'Ny jobb' } as const
      await g.ja('ingrid', 'taOppVedtak', { gjenopptak })
    },
    nei: foresla,
  },
  'vilkar-ikke-begynt': {
    status: 422,
    nei: g => g.nei('ingrid', 'folgOppVilkar', { dato: '2026-11-01' }),
  },
  'for-varselet': {
    status: 422,
    dit: g => g.ja('ingrid', 'varsleOmEndring', {}),
    nei: g => g.nei('ingrid', 'merkVarselUtlevert', { dato: '2026-11-21' }),
  },
  'forhandsvarsel-frist': {
    status: 409,
    dit: g => g.ja('ingrid', 'merkVarselUtlevert', {}),
    nei: foresla,
  },
  'omgjoring-til-skade': {
    status: 409,
    dit: async g => {
      await g.ja('ingrid', 'avbrytGjenopptak', {})
      await g.ja('ingrid', 'taOppVedtak', {})
      const { linjeId, versjon } = await g.linje('Husleie')
      await g.ja('ingrid', 'besluttLinje', {
        linjeId,
        beslutning: { ...beslutning, belop: 100 },
        settVersjon: versjon,
      })
    },
    nei: foresla,
  },
  'foreslatt-av-inhabil': {
    status: 409,
    dit: async g => {
      const { linjeId, versjon } = await g.linje('Husleie')
      await g.ja('ingrid', 'besluttLinje', { linjeId, beslutning, settVersjon: versjon })
      const vedtakId = (await g.ja('turid', 'foreslaVedtak', {})).json().nyId
      erstattet = g.vedtakId
      g.vedtakId = vedtakId
      await g.ja('turid', 'meldInhabil', {})
    },
    nei: g => g.nei('gro', 'fattVedtak', {}),
  },
  'vedtak-er-erstattet': {
    status: 409,
    dit: async g => {
      const gammelt = erstattet
      g.vedtakId = (await g.ja('ingrid', 'foreslaVedtak', {})).json().nyId
      await g.ja('gro', 'fattVedtak', {})
      g.vedtakId = gammelt
    },
    nei: g => planlegg(g, 'nei', {}),
  },
  'vedtak-gjelder-ikke': { status: 409, nei: g => g.nei('ingrid', 'taOppVedtak', {}) },
  'vilkar-ikke-brutt': {
    status: 409,
    dit: async g => {
      g.vedtakId = (await g.vedtaket()).erstattetAv ?? ''
      // Et nytt vilkår er ikke til gunst.
      const gjenopptak = { slag: 'endring', grunn: 'endrede-forhold', begrunnelse: 'Nytt vilkår' } as const
      await g.ja('ingrid', 'taOppVedtak', { gjenopptak })
      await g.ja('ingrid', 'utelatVarsel', {})
      const fra = '2026-11-01'
      await g.ja('ingrid', 'settVilkar', { vilkar: { ...vilkaret(g), fra }, settVersjon: 1 })
      const varsel = { svar: 'ja', ord: 'Bare hennes del.' } as const
      await g.ja('ingrid', 'settVilkar', { vilkarId: VARSLET, vilkar: { ...vilkaret(g), fra, varsel } })
      await fattNytt(g)
    },
    nei: g => g.nei('ingrid', 'taOppVedtak', { gjenopptak: forBrudd(VARSLET) }),
  },
  'reduksjon-ikke-varslet': {
    status: 409,
    dit: g => brutt(g, INGEN_ID),
    nei: g => g.nei('ingrid', 'taOppVedtak', { gjenopptak: forBrudd(INGEN_ID) }),
  },
  'varsel-kan-ikke-utelates': {
    status: 409,
    dit: async g => {
      await brutt(g, VARSLET)
      await g.ja('ingrid', 'taOppVedtak', { gjenopptak: forBrudd(VARSLET) })
    },
    nei: g => g.nei('ingrid', 'utelatVarsel', {}),
  },
  'reduksjon-ikke-avveid': {
    status: 409,
    dit: async g => {
      await g.ja('ingrid', 'varsleOmEndring', {})
      await g.ja('ingrid', 'merkVarselUtlevert', {})
      await g.ja('ingrid', 'forSvarPaVarsel', {})
    },
    nei: foresla,
  },
  'reduksjon-svaret-mangler': {
    status: 409,
    dit: g => g.ja('ingrid', 'vurderVilkarsbrudd', { svaret: '' }),
    nei: foresla,
  },
  'reduksjon-barnet-mangler': {
    status: 409,
    dit: g => g.ja('ingrid', 'vurderVilkarsbrudd', { settVersjon: 1 }),
    nei: foresla,
  },
  'reduksjon-tid': {
    status: 409,
    dit: async g => {
      const barna = [g.emil, await g.barn('Sana')].map(personId => ({
        personId,
        ord: 'Mat og varme som før.',
      }))
      await g.ja('ingrid', 'vurderVilkarsbrudd', { barna, settVersjon: 2 })
      await g.ja('ingrid', 'settPeriode', { til: '2027-02', settVersjon: 2 })
    },
    nei: foresla,
  },
  'reduksjon-er-stans': {
    status: 409,
    dit: g => g.ja('ingrid', 'settPeriode', { til: '2027-01', settVersjon: 3 }),
    nei: g => g.nei('ingrid', 'foreslaVedtak', { utfall: 'avslatt' }),
  },
  'ikke-tatt-opp-for-brudd': {
    status: 422,
    dit: g => g.ja('ingrid', 'avbrytGjenopptak', {}),
    nei: g => g.nei('ingrid', 'vurderVilkarsbrudd', {}),
  },
  'vedtaket-er-utlopt': {
    status: 409,
    dit: async g => {
      const gjenopptak = { slag: 'endring', grunn: 'perioden-utlopt', begrunnelse: 'Ny tid' } as const
      await g.ja('ingrid', 'taOppVedtak', { gjenopptak })
      await g.ja('ingrid', 'utelatVarsel', {})
      await g.ja('ingrid', 'settPeriode', { fra: '2026-11', til: '2026-11', settVersjon: 4 })
      await fattNytt(g)
      await brutt(g, VARSLET)
    },
    nei: g => g.nei('ingrid', 'taOppVedtak', { gjenopptak: forBrudd(VARSLET) }),
  },
  'vedtaket-har-ingen-tid': {
    status: 422,
    dit: g => annet(g, { slag: 'avslag-akutt', hva: 'nodhjelp', vurdering19: 'Har mat til i morgen.' }),
    nei: g =>
      g.nei('ingrid', 'taOppVedtak', {
        gjenopptak: { slag: 'endring', grunn: 'perioden-utlopt', begrunnelse: 'Ny tid' },
      }),
  },
  'erstattes-av-annet': {
    status: 409,
    dit: g => g.ja('ingrid', 'taOppVedtak', {}),
    nei: g => slutt(g, { erGitt: false }),
  },
  'ny-er-til-skade': {
    status: 409,
    dit: async g => {
      const rad = { slag: 'radgivning', hva: 'Budsjett', start: '2026-12-01', hvorforStart: '' } as const
      await annet(g, { ...rad, avgjorSoknaden: false })
      await g.ja('ingrid', 'taOppVedtak', {})
    },
    nei: g => slutt(g, { til: '2026-12-31' }),
  },
  'opphor-tid': { status: 422, nei: g => slutt(g, { til: '2026-11-01' }) },
  'akutt-til-skade': {
    status: 409,
    dit: async g => {
      g.vedtakId = (await g.ja('ingrid', 'innvilgNodhjelp', {})).json().nyId
      await g.ja('ingrid', 'taOppVedtak', {})
    },
    nei: g => {
      const innhold = { ...KROPPER.innvilgNodhjelp.innhold, belop: 100 }
      return g.nei('ingrid', 'innvilgNodhjelp', { innhold, erstatter: g.vedtakId })
    },
  },
  'erstattes-ikke-etter-7': {
    status: 409,
    nei: g =>
      g.nei('ingrid', 'innvilgNodhjelp', {
        innhold: KROPPER.innvilgNodhjelp.innhold,
        erstatter: g.vedtakId,
        forelopigEtter7: 'Alene på vakt, og ingen mat i huset',
      }),
  },
  'gitt-ikke-besvart': { status: 422, nei: g => slutt(g, {}) },
  'noe-er-gitt': { status: 409, nei: g => slutt(g, { erGitt: true }) },
  'hjelpen-er-gitt': {
    status: 409,
    dit: async g => {
      await planlegg(g, 'ja', {})
      await g.ja('ingrid', 'registrerUtbetalt', { ...(await betalingen(g)), dato: '2026-11-22' })
    },
    nei: g => slutt(g, { erGitt: false }),
  },
  'soknad-er-ferdig': {
    status: 409,
    nei: g => g.nei('ingrid', 'settPeriode', { settVersjon: 5 }),
  },
}

describe.each(databaser)('Hver grunn til å si nei, over HTTP på %s', (_slag, apne) => {
  const UTKAST = { nokkel: 'sak:notat', tekst: 'Ord som ikke skal bli borte' }
  let hus: Testhus
  let ingrid: Klient
  let g: Gang
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    const tjener = await apneTjener(hus)
    const norm = {
      gyldigFra: '2026-01',
      satser: { enslig: 800_000, barn_6_10: 300_000 },
      kilde: 'Oppdiktet',
      vedtaksreferanse: '1',
      settVersjon: 0,
    }
    const jonas = await tjener.som('jonas')
    const svar = await jonas.post('/api/kommune/norm', { ...norm, kommandoId: hus.a.nyId(), settVersjon: 0 })
    expect(svar.statusCode).toBe(200)
    const snudd = { ...norm, gyldigFra: '2026-03', gyldigTil: '2026-02' }
    for (const rute of ['norm', 'dyrtid']) {
      const nei = await jonas.post(`/api/kommune/${rute}`, {
        ...snudd,
        kommandoId: hus.a.nyId(),
        settVersjon: 0,
      })
      expect(nei.statusCode).toBe(422)
      expect(nei.body).toContain('Den siste måneden er før den første.')
    }
    g = await apneGang(hus, tjener)
    ingrid = await tjener.som('ingrid')
    await ingrid.be({ method: 'PUT', url: '/api/utkast', payload: UTKAST })
  })
  afterAll(() => hus.lukk())

  test.each(Object.entries(VEIER) as [Avslagskode, Vei][])('%s', async (kode, vei) => {
    await vei.dit?.(g)
    const lengde = await g.lengde()
    const svar = await vei.nei(g)
    const ventet = 'status' in vei ? [vei.status, kode, AVSLAG[kode].setning] : vei.istedet
    expect([svar.statusCode, svar.json().kode, svar.json().detail]).toEqual(ventet)
    expect(svar.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    const regel = AVSLAG[kode]
    if ('status' in vei) expect(svar.json().hjemmel).toBe('hjemmel' in regel ? regel.hjemmel : undefined)
    // Ingenting er gjort, og ingenting er husket: den samme kommandoen igjen får det samme svaret.
    expect((await g.igjen()).json()).toEqual(svar.json())
    expect(await g.lengde()).toBe(lengde)
    const utkast = await ingrid.post('/api/utkast/hent', { nokler: [UTKAST.nokkel] })
    expect(utkast.json().utkast).toMatchObject([UTKAST])
  })
})
