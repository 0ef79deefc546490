import { flertall } from '../flertall.ts'
import type { Tekster } from '../typer.ts'

const f = flertall('en')

export const innsyn: Tekster['innsyn'] = {
  tittel: 'How the applicant sees the case',
  fane: 'Applicant’s view',
  hensikt:
    'Built from the same message that goes to nav.no. The words there may differ, but the facts are the same.',
  ramme: 'The applicant’s page on nav.no',
  standardtittel: 'Financial assistance',
  status: {
    SENDT: 'Sent',
    MOTTATT: 'Received',
    UNDER_BEHANDLING: 'In progress',
    FERDIGBEHANDLET: 'Completed',
    BEHANDLES_IKKE: 'Will not be processed',
  },
  sakstatus: {
    UNDER_BEHANDLING: 'In progress',
    IKKE_INNSYN: 'Cannot be shown',
    BEHANDLES_IKKE: 'Will not be processed',
    FERDIGBEHANDLET: 'Completed',
  },
  utfall: {
    INNVILGET: 'Granted',
    DELVIS_INNVILGET: 'Partly granted',
    AVSLATT: 'Refused',
    AVVIST: 'Dismissed',
  },
  kontor: navn => `Nav office, unit ${navn}`,
  viser: {
    'behandles-ikke': 'The applicant sees that the application is not processed, and nothing more.',
    'ikke-innsyn': 'The applicant sees that the status cannot be shown here, and whom to ask.',
  },
  brev: 'Letters the applicant can read',
  ingenBrev: 'No letters yet',
  brevslag: { 'forelopig-svar': 'Preliminary reply', vedtak: 'Decision letter' },
  brevrad: (slag, dato) => `${slag}, ${dato}`,
  antallVedtak: n => f(n, { en: '1 decision', flere: `${n} decisions` }),
  vilkar: 'Conditions the applicant sees',
  kanHaVilkar: 'The applicant is also reminded that the decision letter may contain conditions.',
  vilkarsbetalinger: (n: number) => f(n, { en: 'Tied to 1 payment.', flere: `Tied to ${n} payments.` }),
  utbetalinger: 'Payments',
  utbetaling: {
    neste: 'Next payment',
    belop: (kr: string) => `${kr} kroner`,
    status: { kommer: 'Coming', utbetalt: 'Paid', stoppet: 'Stopped' },
    stoppet: (dag: string) => `Will not be paid. Stopped ${dag}.`,
    periode: (fra: string, til: string) => `For ${fra}–${til}`,
    tilDeg: 'To the applicant',
    til: (navn: string) => `To ${navn}`,
    tilAnnen: 'To someone other than the applicant',
  },
  historikk: 'History',
  historikklinje: {
    'soknad-mottatt': 'The application is received',
    'soknad-under-behandling': 'The application is in progress',
    'soknad-ferdigbehandlet': 'The application is completed',
    'soknad-behandles-ikke': 'The application is not processed',
    videresendt: 'The application is forwarded',
    'sak-under-behandling': 'The case is in progress',
    'sak-kan-ikke-vises': 'The status of the case cannot be shown',
    'sak-ferdigbehandlet': 'The case is completed',
    'forelopig-svar': 'You have received a preliminary reply',
    'utbetalinger-oppdatert': 'Payments have been updated',
  },
  linje: (tekst, hva) => (hva ? `${tekst}: ${hva}` : tekst),
  tomHistorikk: 'Nothing has been sent yet',
  ingen: 'Nothing is sent for this application',
  grunn: {
    papir:
      'The application came on paper or orally. The applicant has no view on nav.no and gets the answer by letter.',
    gradert:
      'A person in the case has a protected address. Nothing is sent to nav.no, and the applicant gets the answer by letter.',
  },
  sendt: 'What has been sent',
  ingenSendinger: 'Nothing is waiting or sent.',
  slag: { fil: 'Letter', innsyn: 'Status update' },
  sendestatus: { venter: 'Waiting', sendt: 'Sent', parkert: 'Stopped' },
  laget: tid => `Made ${tid}`,
  parkertUnder: 'The family has not received this. The one who has the case can try again in Intake.',
  tilMottak: 'Go to Intake',
  melding: 'Show the message as it goes',
  meldingNavn: 'The message as JSON',
}
