import { flertall } from '../flertall.ts'
import type { hendelse as nb } from '../nb/sakshendelser.ts'

const f = flertall('en')

export const hendelse: typeof nb = {
  SakOpprettet: () => 'The case was opened',
  SakTildelt: () => 'The case was assigned',
  TildelingFjernet: () => 'The assignment was removed',
  InhabilitetMeldt: () => 'Declared a conflict of interest',
  BarnLagtTil: n => f(n, { en: 'A child was added', flere: `${n} children were added` }),
  VoksenLagtTil: n => f(n, { en: 'An adult was added', flere: `${n} adults were added` }),
  BarneopplysningerRettet: () => 'Information about a child was corrected',
  TattUtAvHusstanden: () => 'A person was taken out of the household',
  AlleBarnaBesvart: () => 'Asked whether these are all the children',
  BarnManglerISoknad: () => 'A child from the previous application is not mentioned in the new one',
  ManglendeBarnAvklart: () => 'Looked into the child who was not mentioned',
  SoknadMottatt: () => 'Application received',
  EttersendelseMottatt: () => 'New documents arrived',
  DokumenterSett: () => 'Read the new documents',
  SoknadTattTilBehandling: () => 'Started work on the application',
  ForelopigSvarSendt: () => 'Sent a preliminary reply',
  AkuttMeldt: () => 'Reported an urgent need',
  AkuttAvklart: () => 'Settled the urgent need',
  SoknadAvsluttet: () => 'Closed the application without a decision',
  OpplysningRegistrert: n =>
    f(n, { en: 'Wrote down an answer about a child', flere: `Wrote down ${n} answers about the children` }),
  KartleggingUtelatt: () => 'Wrote why a child has not been asked about',
  PeriodeSatt: () => 'Chose the months of support',
  UtgangspunktValgt: () => 'Chose the starting point of the calculation',
  LinjeSatt: n =>
    f(n, { en: 'Changed a line in the calculation', flere: `Changed ${n} lines in the calculation` }),
  LinjeFjernet: n =>
    f(n, { en: 'Removed a line from the calculation', flere: `Removed ${n} lines from the calculation` }),
  LinjeBesluttet: n =>
    f(n, { en: 'Decided a line in the calculation', flere: `Decided ${n} lines in the calculation` }),
  Paragraf19Vurdert: () => 'Assessed special circumstances',
  BarnVurdert: n =>
    f(n, {
      en: 'Wrote the assessment of a child',
      flere: `Wrote the assessment of the children, ${n} times`,
    }),
  VedtakForeslatt: () => 'Proposed a decision',
  ForslagTrukket: () => 'Withdrew the proposal',
  VedtakReturnert: () => 'Returned the proposal with a comment',
  VedtakFattet: () => 'The decision was made',
  NodhjelpInnvilget: () => 'Granted emergency help',
  EtterkontrollUtfort: () => 'Checked the emergency help afterwards',
  BrevUtlevert: () => 'The letter was sent or handed over on paper',
  BrevFerdigstilt: () => 'The letter was made',
  FilLevert: n =>
    f(n, {
      en: 'A file was delivered to the applicant’s view',
      flere: `${n} files were delivered to the applicant’s view`,
    }),
  NotatFerdigstilt: n =>
    f(n, { en: 'Wrote a note in the journal', flere: `Wrote ${n} notes in the journal` }),
  NotatRettet: () => 'Corrected a note',
}
