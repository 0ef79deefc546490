import type { Sakkommandokropp, Sakkommandonavn } from '@handlingsrom/kontrakt/sak/kommandoer'

/** Id-er med riktig form som ikke finnes noe sted. */
export const INGEN_ID = '0193ffff-0000-7000-8000-00000000ffff'
const soknadId = INGEN_ID
const vedtakId = INGEN_ID
const personId = INGEN_ID
const linjeId = 's1/utgift:0'
const barn = { relasjon: 'barn' as const, bosted: 'fast' as const, foreldre: [] }
const person = { fornavn: 'Nora', etternavn: 'Haugdal', adressebeskyttelse: 'nei' as const }
const ord = 'Noen ord'

/** En gyldig kropp for hver kommando, om noe som ikke finnes. En ny kommando uten kropp her kompilerer ikke. */
export const KROPPER: { readonly [T in Sakkommandonavn]: Sakkommandokropp<T> } = {
  taSak: {},
  tildelSak: { ansattId: INGEN_ID },
  fjernTildeling: { ansattId: INGEN_ID, grunn: ord },
  meldInhabil: { grunn: ord },
  leggTilBarn: { person, barn },
  leggTilVoksen: { person, rolle: 'partner' },
  rettBarneopplysninger: { personId, barn, grunn: ord, settVersjon: 0 },
  taUtAvHusstanden: { personId, fra: '2026-11-01', grunn: ord, settVersjon: 0 },
  besvarAlleBarna: { svar: 'ja', kanal: 'kontor', dato: '2026-11-01', merknad: '', settVersjon: 0 },
  avklarManglendeBarn: { personId, soknadId, merknad: ord },
  taTilBehandling: { soknadId },
  merkDokumenterSett: { soknadId },
  sendForelopigSvar: { soknadId, forventetSvar: '2027-01-15', grunn: ord },
  meldAkutt: { soknadId, behov: ['mat'], tekst: ord },
  avklarAkutt: { soknadId, hvordan: 'behovet-er-dekket', tekst: ord },
  avsluttSoknad: { soknadId, avslutning: 'trukket', grunn: ord },
  registrerOpplysning: {
    personId,
    tema: 'skole',
    svar: { tilstand: 'kartlagt', tekst: ord },
    sagtAv: 'mor',
    kanal: 'kontor',
    dato: '2026-11-01',
    settVersjon: 0,
  },
  utelatKartlegging: { personId, grunn: 'annet', tekst: ord },
  settPeriode: { soknadId, fra: '2026-12', til: '2026-12', settVersjon: 0 },
  velgUtgangspunkt: { soknadId, utgangspunkt: 'statlige-satser', settVersjon: 0 },
  settLinje: {
    soknadId,
    linjeId,
    linje: { slag: 'utgift', post: 'annet', tekst: ord, hyppighet: 'manedlig', kilde: 'samtale' },
    settVersjon: 0,
  },
  fjernLinje: { soknadId, linjeId, grunn: ord, settVersjon: 0 },
  besluttLinje: { soknadId, linjeId, beslutning: { utfall: 'avslatt', begrunnelse: ord }, settVersjon: 0 },
  vurderParagraf19: { soknadId, linjeId, vurdering: ord, settVersjon: 0 },
  vurderBarn: { soknadId, personId, vurdere: ord, vekte: ord, vise: ord, settVersjon: 0 },
  foreslaVedtak: { soknadId, utfall: 'innvilget', begrunnelse: ord },
  trekkForslag: { vedtakId, grunn: ord },
  returnerVedtak: { vedtakId, grunner: ['annet'], kommentar: ord },
  fattVedtak: { vedtakId, merknad: ord },
  innvilgNodhjelp: {
    soknadId,
    innhold: {
      behov: 'Mat',
      belop: 50_000,
      form: 'penger',
      gjelderTil: '2026-11-25',
      begrunnelse: ord,
      dekker: ['mat'],
    },
  },
  merkBrevUtlevert: { vedtakId, maate: 'post', dato: '2026-11-22' },
  utforEtterkontroll: { vedtakId, merknad: ord },
  ferdigstillNotat: { notatId: INGEN_ID, slag: 'telefon', dato: '2026-11-01', tekst: ord, gjelder: [] },
  rettNotat: { notatId: INGEN_ID, rettelse: ord, grunn: ord },
}
