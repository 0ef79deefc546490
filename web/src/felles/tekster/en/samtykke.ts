import { flertall } from '../flertall.ts'
import type { samtykke as nb } from '../nb/samtykke.ts'

const f = flertall('en')

export const samtykke: typeof nb = {
  tittel: 'Consent',
  fane: 'Consent',
  hensikt: 'Whom Nav may talk to for the family, about what, and until when.',
  ikkeFor:
    'A consent lifts the duty of confidentiality (section 44). It is not needed to apply for or get help, and a no is never in itself a reason to refuse. The information in the application is processed because the law says so (section 43 a), not on consent.',
  nytt: 'Write a consent',
  gjelder: 'Valid',
  avsluttet: 'No longer valid',
  ingen: 'Nobody has consented to anything',
  ingenUnder:
    'When the family wants Nav to talk to someone, for example the school, write here what they said yes to. Then everyone in the case sees the same.',
  ingenGjelder: 'No consents are valid today.',
  status: { gjelder: 'Valid', 'gaar-ut': 'Expires soon', utlopt: 'Expired', trukket: 'Withdrawn' },
  mottakerslag: {
    'skole-barnehage': 'School or kindergarten',
    helse: 'The health service',
    barnevern: 'Child welfare',
    'nav-stat': 'The state part of Nav',
    'kommunal-tjeneste': 'Another municipal service',
    'utleier-kreditor': 'Landlord, power company or someone who is owed money',
    frivillig: 'Voluntary organisation',
    privatperson: 'A private person',
    annet: 'Someone else',
  },
  retningen: {
    'nav-forteller': 'Nav may tell them',
    'nav-spor': 'They may tell Nav',
    begge: 'Both ways',
  },
  maaten: { muntlig: 'Orally', skriftlig: 'In writing' },
  gittAv: (av, maate, dato) => `${av} said yes ${dato}, ${maate.toLowerCase()}.`,
  gjelderTil: til => `Valid up to and including ${til}.`,
  ble: til => `Was valid up to and including ${til}.`,
  trukketLinje: (dato, av, maate) =>
    `Withdrawn ${dato}${av ? ` by ${av}` : ''}${maate ? `, ${maate.toLowerCase()}` : ''}. It was valid until then.`,
  omHvem: 'About',
  hva: 'What',
  formal: 'For what',
  sier: navn => `${navn} says`,
  arket: 'The sheet',
  hviler: n =>
    f(n, {
      en: '1 answer in the mapping rests on this. It keeps its history, also when the consent has ended.',
      flere: `${n} answers in the mapping rest on this. They keep their history, also when the consent has ended.`,
    }),
  paaTilbud: 'Given so that Nav could contact an offer.',
  trekk: 'Withdraw',
  trekkTittel: navn => `Withdraw the consent for ${navn}?`,
  trekkTekst:
    'From the day you write, it no longer applies. Nobody needs to say why. What has already been told remains.',
  trekkBekreft: 'Withdraw the consent',
  trukketAv: 'Who withdraws it?',
  trukketHvordan: 'How did they tell you?',
  trukketDag: 'When did they tell you?',
  ark: 'Sheet to sign',
  arkTomt: 'Empty sheet to sign',
  arkSkjermet:
    'Someone in the case is protected. The sheet is therefore printed empty, so that neither name nor place is on the paper before you fill it in.',
  arkIntro:
    'The sheet says that it is voluntary, and how it is withdrawn. The family reads, signs and gets a copy.',
  skjema: {
    tittel: 'What did the family say yes to?',
    lagre: 'Save the consent',
    av: 'Who consents?',
    avHjelp:
      'An adult consents for themselves, and the one with parental responsibility for children. A young person of 15 or more can consent for themselves.',
    om: 'Whom is the information about?',
    barnet: navn => `What does ${navn} say about it?`,
    barnetHjelp: 'If the child is too young to be asked, write that.',
    slag: 'Whom may Nav talk to?',
    navn: 'Their name',
    navnHjelp: 'For example the school and the contact teacher.',
    retning: 'Who may tell?',
    hva: 'What may you talk about?',
    formal: 'What is it to be used for?',
    maate: 'How was it given?',
    dokument: 'Where is the sheet? (may be empty)',
    dato: 'When did they say yes?',
    til: 'Up to and including which day?',
    tilHjelp: 'No longer than you need. We remind you 14 days before.',
    mangler: {
      av: 'Choose who consents.',
      om: 'Choose whom it is about.',
      barnet: 'Write what the child says.',
      slag: 'Choose who it is.',
      navn: 'Write the name.',
      retning: 'Choose who may tell.',
      hva: 'Write what you may talk about.',
      formal: 'Write what it is to be used for.',
      maate: 'Choose how it was given.',
      dato: 'Write the day.',
      til: 'Write the last day, today or later.',
    },
  },
  valg: {
    legende: 'Which consent?',
    ingen: 'No consent that allows this has been written.',
    uten: 'Not tied to a consent',
    advarsel: {
      utlopt: til => `The consent expired ${til}, and was not valid the day they told this.`,
      trukket: dato => `The consent was withdrawn ${dato}, and was not valid the day they told this.`,
      forTidlig: dato => `The consent was given ${dato}, after they told this.`,
    },
    gjaldtDa: 'Was valid the day it was said.',
    sidenTrukket: dato => `Withdrawn ${dato}. The answer stands.`,
    sidenUtlopt: til => `Expired ${til}. The answer stands.`,
  },
  nylig: {
    tittel: 'Consents valid now',
    ingen:
      'No consents are valid now. The duty of confidentiality then decides what you can say (section 44).',
    alle: 'See all consents',
    meldeplikt: 'The duty to report under section 45 applies whatever the consent.',
  },
}
