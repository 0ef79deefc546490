import { flertall } from '../flertall.ts'
import type { mottak as nb } from '../nb/mottak.ts'
import { storTallord } from '../tallord.ts'

const f = flertall('en')
const Tall = storTallord('en')

export const mottak: typeof nb = {
  tittel: 'Intake',
  hensikt: 'Everything that arrives is kept. Here is what needs a human to find its place.',
  setning: n =>
    f(n, { en: 'One message must be placed by hand.', flere: `${Tall(n)} messages must be placed by hand.` }),
  parkert: 'Must be placed by hand',
  parkertTomt: 'Nothing is waiting here',
  parkertTomtTekst: 'Every message has found its case by itself.',
  kom: nar => `Arrived ${nar}`,
  kanaler: {
    digital: 'digitally',
    digisos: 'digitally',
    opplasting: 'uploaded',
    http: 'from an integration',
    cli: 'read in by operations',
    fil: 'from a file',
    papir: 'on paper',
    muntlig: 'orally',
  },
  grunner: {
    'ikke-json': 'The file cannot be read',
    'ukjent-hovedversjon': 'Unknown version of the file format',
    skjemafeil: 'Does not follow the file format',
    'annen-kommune': 'Addressed to another municipality',
    'mangler-identitet': 'Does not say who is applying',
    'kunne-ikke-leses-inn': 'Could not be read into a case',
    'uten-soknad': 'Attachments without an application',
  },
  annenGrunn: 'Could not be placed by itself',
  hvaNaa: {
    'ikke-json': 'Open the original, find out who it concerns, and place it by hand.',
    'ukjent-hovedversjon': 'Read the original, find out who it concerns, and place it by hand.',
    skjemafeil: 'See what could be read, and place it by hand.',
    'annen-kommune': 'Find out who should have it. If it is yours, place it by hand.',
    'mangler-identitet': 'Find out who is applying, and place it by hand.',
    'kunne-ikke-leses-inn': 'Read the original, and place it by hand. Tell those who run the system.',
    'uten-soknad': 'Read the attachments, find out which application they belong to, and place them there.',
  },
  annetNaa: 'Read the original, and place it by hand.',
  lukket: 'Only those authorised for protected addresses can open this message. Tell one of them.',
  fraMeldingen: 'This could be read',
  navn: 'Name',
  sokerOm: 'Applies for',
  filer: 'Original files',
  apne: filnavn => `Open ${filnavn}`,
  plasser: 'Place',
  plasserFor: grunn => `Place the message: ${grunn}`,
  dialog: {
    tittel: 'Where does the message belong?',
    intro: 'The original is not changed. Your choice and the reason stay in the history of the case.',
    introVedlegg:
      'Find the case and the application the attachments belong to. If we have no application from the sender, register it first.',
    til: 'Place the message with',
    soker: navn => `The applicant in the message: ${navn}`,
    sak: 'An existing case',
    nyPerson: 'A new person',
    fellesSak: navn =>
      `${navn} is another person than the applicant in the case. Both have been asked and want a joint case.`,
    fellesSakHjelp:
      'The one who applies becomes co-applicant and gets her or his own letter. Leave empty when it is the same person.',
    sok: 'Search for the case',
    sokHjelp: 'Name or case number. The search is not in the address.',
    sokKnapp: 'Search',
    velgSak: 'Choose case',
    velgSoknad: 'Choose application',
    ingenTreff: 'No cases that you have access to match.',
    kreverTilgang: 'requires access',
    fornavn: 'First name',
    etternavn: 'Last name',
    grunn: 'Why does it belong here?',
    grunnHjelp: 'For example who you talked to, or what in the original shows it.',
    knapp: 'Place the message',
    mangler: {
      til: 'Choose where the message belongs.',
      sak: 'Search for and choose a case.',
      soknad: 'Choose the application the attachments belong to.',
      navn: 'Write both first and last name. If you do not know, write “unknown”.',
      grunn: 'Write why.',
    },
  },
  opp: {
    tittel: 'Upload application files',
    hjelp:
      'An application is soknad.json, preferably with vedlegg.json and the files. Attachments that come after the application are received on their own. You may choose several, or a whole folder.',
    etikett: 'Application files',
    knapp: 'Choose files',
    mappe: 'Choose folder',
    dra: 'Drop files here',
    slipp: 'Drop',
    eller: 'or',
    laster: (nr, av) => (av === 1 ? 'Reading …' : `Reading ${nr} of ${av} …`),
    resultat: 'Result',
    utfall: {
      mottatt: 'Received',
      duplikat: 'Received before',
      parkert: 'Must be placed',
      avvist: 'Refused',
    },
    duplikat: 'The same was received before. Nothing has been added twice.',
    feilet: 'Was not uploaded. Try again; what has already been received is not doubled.',
    fjern: 'Clear the list',
  },
  siste: 'Latest received',
  sisteTomt: 'Nothing has been received yet.',
  utfall: {
    mottatt: 'Received',
    duplikat: 'Received before',
    parkert: 'Must be placed',
    tolket: 'Put in a case',
    plassert: 'Placed by hand',
    ettersendelse: 'Later attachment',
    avvist: 'Refused',
  },
  tilSaken: 'To the case',
  ut: 'Could not be sent out',
  utTekst: 'Messages to the view of the applicant that stopped. The case is not affected.',
  slag: { fil: 'File to the applicant', innsyn: 'Update of the view', brev: 'Letter' },
  sendefeil: {
    gradert:
      'Someone in the case was protected after this was made. Nothing is sent digitally; the answer must go on paper through the circle.',
    'brevet-finnes-ikke': 'The letter to be sent is not in the case.',
    'soknaden-finnes-ikke': 'The application the message is about is not in the case.',
    'gal-filreferanse': 'The receiver answered in a way we cannot use.',
    'feil-format': 'The message does not follow the national format. Tell those who run the system.',
    'for-mange-forsok': 'We have tried many times. Try again when the connection is up.',
    'proves-igjen': 'The sending failed. It is tried again by itself.',
  } as Readonly<Record<string, string>>,
  provIgjen: 'Try again',
  provIgjenFor: slag => `Try again: ${slag}`,
  bytes: n =>
    n < 1024
      ? `${n} B`
      : n < 1024 * 1024
        ? `${Math.round(n / 1024)} kB`
        : `${(n / 1024 / 1024).toFixed(1)} MB`,
}
