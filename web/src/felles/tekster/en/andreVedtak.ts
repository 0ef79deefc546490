import type { Tekster } from '../typer.ts'

export const andreVedtak: Tekster['andreVedtak'] = {
  meny: 'Other decisions',
  tittel: 'Other decisions',
  fane: 'Other decisions',
  hensikt:
    'Decisions that are not financial support. A colleague reads it first where the municipality has decided so.',
  slag: 'What is the decision about?',
  slagene: {
    radgivning: 'Advice and guidance (section 17)',
    depositum: 'Deposit for a home (section 21)',
    avvisning: 'Dismiss the application',
    'avslag-akutt': 'Refuse emergency help or temporary accommodation',
  },
  slagUnder: {
    radgivning: 'A right the family gets, with a day it starts. Alone or next to financial support.',
    depositum:
      'A loan, a guarantee or a grant when a deposit is what is applied for. A no goes by the assessment page, with section 19.',
    avvisning: 'The application is not taken up. That is a decision of its own, and it can be appealed.',
    'avslag-akutt': 'A no to emergency help goes the ordinary way.',
  },
  hva: 'What is the help?',
  hvaHjelp: 'The family reads this at the top of the letter. Say what you will do together, and with whom.',
  start: 'When does the help start?',
  startHjelp: 'dd.mm.yyyy. The day stands in the letter.',
  hvorforStart: 'Why does it not start at once?',
  avgjor: 'Does this decision answer the whole application?',
  avgjorValg: {
    ja: 'Yes, the application was only about advice and guidance',
    nei: 'No, the rest of the application gets its own answer',
  },
  grunn: 'Why is the application dismissed?',
  grunner: {
    'ikke-part': 'Applied for someone else, without authority',
    'alt-avgjort': 'The same has been decided before, and nothing is new',
    'annen-kommune': 'The applicant is staying in another municipality',
    annet: 'Another reason',
  },
  akutt: 'What is refused?',
  akuttValg: {
    nodhjelp: 'Emergency help',
    'midlertidig-botilbud': 'Temporary accommodation (section 27)',
  },
  begrunnelse: 'Reasons',
  begrunnelseHjelp: {
    radgivning: 'Stands in the letter. Say what the family has told you, and what you have weighed.',
    depositum: 'Is in the letter. Write why the family needs this home, and what you gave weight to.',
    avvisning: 'Stands in the letter. Say what you have looked into, and where the applicant can turn.',
    'avslag-akutt':
      'Stands in the letter. Say what has been looked into today, and what it means for each of the children.',
  },
  depositum: {
    belop: 'Amount',
    hjemmel: 'Under which section?',
    hjemler: { '18': 'Section 18, support for living expenses', '19': 'Section 19, special circumstances' },
    mottaker: 'The landlord',
    barna: 'What does the home mean for each child?',
    avgjorValg: {
      ja: 'Yes, the application was only about a deposit',
      nei: 'No, the rest of the application gets its own answer',
    },
    mangler: {
      belop: 'Write the amount.',
      hjemmel: 'Choose the section.',
      barn: 'Write what the home means for the child.',
    },
  },
  paragraf19: 'Section 19: do they need this to get through or adapt to a difficult life situation?',
  paragraf19Hjelp:
    'Stands in the letter. Emergency help is support under section 18, and section 19 may be granted even if section 18 is not met.',
  knapp: 'Propose the decision',
  vissteDu: 'Before you write',
  alleSlag: [
    'First choose what the decision is about.',
    'Financial support is proposed on the assessment page. Emergency help has its own page.',
  ],
  punkter: {
    radgivning: [
      'A person who needs advice over time has a right to a decision (Social Services Act section 41).',
      'The help can be given without an application for money, and before the mapping is done.',
      'The decision says what the family has a right to, and when it starts.',
    ],
    depositum: [
      'A deposit can also be a line in the assessment, when more is applied for.',
      'A loan is only for the one who can pay back. Write what they then have left to live on.',
      'The landlord will know that the family gets social assistance. The applicant must have agreed.',
      'If someone has a protected address: do not write place, street or landlord in the text. The landlord is not in the letter.',
    ],
    avvisning: [
      'Anyone can apply. Receiving an application is never refused.',
      'If the family lacks food, warmth or a roof, help first. That also goes for people who belong elsewhere.',
      'Tell the applicant where to turn (Public Administration Act section 11).',
    ],
    'avslag-akutt': [
      'A refusal is as urgent as a yes: the family should know today.',
      'If there are children, say what they have to eat and where they will sleep tonight.',
      'The emergency stays in the case until someone writes how it was met.',
    ],
  },
  mangler: {
    hva: 'Say what the help is.',
    start: 'Enter the day the help starts.',
    avgjor: 'Choose whether the application is fully answered.',
    grunn: 'Choose the reason.',
    akutt: 'Choose what is refused.',
    begrunnelse: 'Write the reasons.',
    paragraf19: 'Write the assessment under section 19.',
  },
}
