import { flertall } from '../flertall.ts'
import type { Tekster } from '../typer.ts'

const f = flertall('en')

export const regler: Tekster['regler'] = {
  tittel: 'How the rules work',
  kontroller: {
    tittel: 'How the checks work',
    hensikt: 'What each check looks at, whether it can block, and how far it can be trusted.',
    tillit: 'How far can they be trusted?',
    utfallene:
      'A check sees what is written, not whether it is true or good enough. It can say that something is missing, that it found nothing missing, that a human must assess, or that it does not apply. It never says that the law is met.',
    lest: 'At the measure points it says how often a colleague who read the case came to the same. Where they disagreed, it is to be discussed: sometimes it is the check that is wrong.',
    ikkeTall:
      'Nine of them are tried against a colleague who reads the case without seeing what the check said. The figures are with the leader and the professional leads.',
    utgave: n => `Version ${n}. A result from another version stands beside, never on top.`,
    resten: 'Law and procedure',
    serPa: hva => `Looks at ${hva}`,
    sperrer: 'Can block',
    advarer: 'Warns',
    enighet: ord => `Agrees with the reader: ${ord}`,
    droftet: n => f(n, { en: '1 disagreement is discussed', flere: `${n} disagreements are discussed` }),
    droftetFaa: 'Fewer than five disagreements are discussed',
    ordene: (vanlige, uvanlige) =>
      `Tried on texts written for it, not on decisions: found ${vanlige.funnet} of ${vanlige.av} with common wordings, and ${uvanlige.funnet} of ${uvanlige.av} written to get past it. That it found nothing means little.`,
  },
  hensikt:
    'Each section of law the product uses: what it demands, what is left to discretion, and what the machine does with it.',
  maskinen: {
    tittel: 'What the machine does',
    navn: { regner: 'Works out', spor: 'Asks', minner: 'Reminds', 'viser-til': 'Refers to' },
    forklaring: {
      regner: 'Answers when the answer is a date, a number or a plain fact.',
      spor: 'Asks the question the law leaves to discretion. A person answers.',
      minner: 'A check or a task brings up the section.',
      'viser-til':
        'The product mentions the section. The rule is written and tested, but no part of the product answers with it yet.',
    },
    aldri: 'The machine never proposes an outcome. It never says that the law is fulfilled in a case.',
  },
  sok: 'Search the rules',
  lov: 'Act',
  alle: 'All',
  lover: {
    sosialtjenesteloven: 'Social Services Act (sosialtjenesteloven)',
    forvaltningsloven: 'Public Administration Act (forvaltningsloven)',
  },
  antall: (n: number) => f(n, { en: '1 section.', flere: `${n} sections.` }),
  bokmaal: 'The text about the rules is in Norwegian.',
  ingen: 'No sections match. Try another word, or show both acts.',
  tilAlle: 'All the rules',
  finnesIkke: 'We have no page about that section',
  finnesIkkeForklaring: 'The address may be wrong, or the product does not use the section.',
  krever: 'What the section demands',
  skjonn: 'What is left to discretion',
  sporsmal: 'The questions a person answers',
  svarer: 'What the rule answers',
  valg: 'Our choices where the law is silent',
  eksempler: 'Examples',
  eksemplerForklaring:
    'The examples are the ones we test the rule with. «Oppfylt» (met) and «ikke oppfylt» (not met) are only about what the rule asks. «Krever skjønn» means that a person answers.',
  lest: 'What we have read',
  lestPer: (dato: string) => `Read as it stood on ${dato}. What was adopted later is not included.`,
  endringer: 'Amendments',
  veiledning: 'Guidance',
  nyLov: 'The new Public Administration Act',
  nyLovStatus: (dato: string) =>
    `Adopted, not in force as of ${dato}. When it enters into force is not known. The product follows the act in force.`,
  brukes: 'Used in',
  brukesIkke: 'No part of the product refers to the section yet.',
  omrader: {
    kontrollene: 'The checks',
    oppgavene: 'The tasks',
    brevet: 'The letter',
    rettighetsarket: 'The sheet of rights',
    vurderingen: 'The assessment',
    vedtaket: 'The decision',
    nodhjelp: 'Emergency help',
    meldeplikten: 'The duty to report to child welfare',
    kartleggingen: 'The mapping',
    innsyn: 'Access and excerpts',
    samtaler: 'Conversations and journal',
    tilbud: 'Needs and offers',
    soknader: 'Applications and allocation',
    meldinger: 'The messages when something cannot be done',
    fristene: 'The deadlines',
    internkontroll: 'The internal control',
  },
}
