import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { flertall } from '../flertall.ts'

const f = flertall('nb')

/** Én tekst per hendelse som kan skje i en sak. En ny hendelsestype kompilerer ikke uten tekst på tre språk. */
export const hendelse: Record<SakHendelse['type'], (antall: number) => string> = {
  SakOpprettet: () => 'Saken ble opprettet',
  SakTildelt: () => 'Saken ble tildelt',
  TildelingFjernet: () => 'Tildelingen ble fjernet',
  InhabilitetMeldt: () => 'Meldte seg inhabil',
  BarnLagtTil: n => f(n, { en: 'Et barn ble lagt til', flere: `${n} barn ble lagt til` }),
  VoksenLagtTil: n => f(n, { en: 'En voksen ble lagt til', flere: `${n} voksne ble lagt til` }),
  BarneopplysningerRettet: () => 'Opplysninger om et barn ble rettet',
  TattUtAvHusstanden: () => 'En person ble tatt ut av husstanden',
  AlleBarnaBesvart: () => 'Spurte om dette er alle barna',
  BarnManglerISoknad: () => 'Et barn fra forrige søknad er ikke nevnt i den nye',
  ManglendeBarnAvklart: () => 'Undersøkte barnet som ikke var nevnt',
  SoknadMottatt: () => 'Søknad mottatt',
  EttersendelseMottatt: () => 'Nye dokumenter kom',
  DokumenterSett: () => 'Leste de nye dokumentene',
  SoknadTattTilBehandling: () => 'Tok søknaden til behandling',
  ForelopigSvarSendt: () => 'Ga foreløpig svar',
  AkuttMeldt: () => 'Meldte akutt behov',
  AkuttAvklart: () => 'Avklarte det akutte behovet',
  SoknadAvsluttet: () => 'Avsluttet søknaden uten vedtak',
  OpplysningRegistrert: n =>
    f(n, { en: 'Skrev ned et svar i kartleggingen', flere: `Skrev ned ${n} svar i kartleggingen` }),
  KartleggingUtelatt: () => 'Skrev hvorfor et barn ikke er kartlagt',
  PeriodeSatt: () => 'Valgte måneder for stønaden',
  UtgangspunktValgt: () => 'Valgte utgangspunkt for beregningen',
  LinjeSatt: n => f(n, { en: 'Endret en linje i beregningen', flere: `Endret ${n} linjer i beregningen` }),
  LinjeFjernet: n =>
    f(n, { en: 'Fjernet en linje fra beregningen', flere: `Fjernet ${n} linjer fra beregningen` }),
  LinjeBesluttet: n =>
    f(n, { en: 'Bestemte en linje i beregningen', flere: `Bestemte ${n} linjer i beregningen` }),
  Paragraf19Vurdert: () => 'Vurderte særlige tilfeller',
  BarnVurdert: n =>
    f(n, { en: 'Skrev vurderingen av et barn', flere: `Skrev vurderingen av barna, ${n} ganger` }),
  VedtakForeslatt: () => 'Foreslo vedtak',
  ForslagTrukket: () => 'Trakk forslaget tilbake',
  VedtakReturnert: () => 'Sendte forslaget tilbake med en kommentar',
  VedtakFattet: () => 'Vedtaket ble fattet',
  NodhjelpInnvilget: () => 'Innvilget nødhjelp',
  EtterkontrollUtfort: () => 'Gjorde etterkontroll av nødhjelpen',
  BrevUtlevert: () => 'Brevet ble sendt eller overlevert på papir',
  BrevFerdigstilt: () => 'Brevet ble laget',
  FilLevert: n =>
    f(n, { en: 'En fil ble levert til søkerens innsyn', flere: `${n} filer ble levert til søkerens innsyn` }),
  NotatFerdigstilt: n => f(n, { en: 'Skrev et notat i journalen', flere: `Skrev ${n} notater i journalen` }),
  NotatRettet: () => 'Rettet et notat',
}
