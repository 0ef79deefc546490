import { flertall } from '../flertall.ts'
import type { hendelse as nb } from '../nb/sakshendelser.ts'

const f = flertall('nn')

export const hendelse: typeof nb = {
  SakOpprettet: () => 'Saka blei oppretta',
  SakTildelt: () => 'Saka blei tildelt',
  TildelingFjernet: () => 'Tildelinga blei fjerna',
  InhabilitetMeldt: () => 'Melde seg inhabil',
  BarnLagtTil: n => f(n, { en: 'Eit barn blei lagt til', flere: `${n} barn blei lagde til` }),
  VoksenLagtTil: n => f(n, { en: 'Ein vaksen blei lagd til', flere: `${n} vaksne blei lagde til` }),
  BarneopplysningerRettet: () => 'Opplysningar om eit barn blei retta',
  TattUtAvHusstanden: () => 'Ein person blei teken ut av husstanden',
  AlleBarnaBesvart: () => 'Spurde om dette er alle barna',
  BarnManglerISoknad: () => 'Eit barn frå førre søknad er ikkje nemnt i den nye',
  ManglendeBarnAvklart: () => 'Undersøkte barnet som ikkje var nemnt',
  SoknadMottatt: () => 'Søknad motteken',
  EttersendelseMottatt: () => 'Nye dokument kom',
  DokumenterSett: () => 'Las dei nye dokumenta',
  SoknadTattTilBehandling: () => 'Tok søknaden til behandling',
  ForelopigSvarSendt: () => 'Gav førebels svar',
  AkuttMeldt: () => 'Melde akutt behov',
  AkuttAvklart: () => 'Avklarte det akutte behovet',
  SoknadAvsluttet: () => 'Avslutta søknaden utan vedtak',
  OpplysningRegistrert: n =>
    f(n, { en: 'Skreiv ned eit svar i kartlegginga', flere: `Skreiv ned ${n} svar i kartlegginga` }),
  KartleggingUtelatt: () => 'Skreiv kvifor eit barn ikkje er kartlagt',
  PeriodeSatt: () => 'Valde månader for stønaden',
  UtgangspunktValgt: () => 'Valde utgangspunkt for utrekninga',
  LinjeSatt: n => f(n, { en: 'Endra ei linje i utrekninga', flere: `Endra ${n} linjer i utrekninga` }),
  LinjeFjernet: n =>
    f(n, { en: 'Fjerna ei linje frå utrekninga', flere: `Fjerna ${n} linjer frå utrekninga` }),
  LinjeBesluttet: n =>
    f(n, { en: 'Bestemte ei linje i utrekninga', flere: `Bestemte ${n} linjer i utrekninga` }),
  Paragraf19Vurdert: () => 'Vurderte særlege tilfelle',
  BarnVurdert: n =>
    f(n, { en: 'Skreiv vurderinga av eit barn', flere: `Skreiv vurderinga av barna, ${n} gonger` }),
  VedtakForeslatt: () => 'Føreslo vedtak',
  ForslagTrukket: () => 'Trekte forslaget tilbake',
  VedtakReturnert: () => 'Sende forslaget tilbake med ein kommentar',
  VedtakFattet: () => 'Vedtaket blei gjort',
  NodhjelpInnvilget: () => 'Innvilga naudhjelp',
  EtterkontrollUtfort: () => 'Gjorde etterkontroll av naudhjelpa',
  BrevUtlevert: () => 'Brevet blei sendt eller overlevert på papir',
  BrevFerdigstilt: () => 'Brevet blei laga',
  FilLevert: n =>
    f(n, {
      en: 'Ei fil blei levert til innsynet for søkjaren',
      flere: `${n} filer blei leverte til innsynet for søkjaren`,
    }),
  NotatFerdigstilt: n => f(n, { en: 'Skreiv eit notat i journalen', flere: `Skreiv ${n} notat i journalen` }),
  NotatRettet: () => 'Retta eit notat',
}
