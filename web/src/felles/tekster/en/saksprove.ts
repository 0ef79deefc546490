import { flertall } from '../flertall.ts'
import type { saksprove as nb } from '../nb/saksprove.ts'

const f = flertall('en')
const saker = (n: number) => f(n, { en: '1 case', flere: `${n} cases` })

export const saksprove: typeof nb = {
  trekk: 'Draw cases for reading',
  hvorfor:
    'The checks see what is written. Whether it is good enough takes a person to read. Cases are drawn at random, from a seed that stands in the sample, and are read by someone who has not worked in them.',
  ingenLesere:
    'The one who draws does not read, and there is no other professional lead or leader at the office. When one more person has one of the roles, you can draw.',
  lag: {
    'flere-enn-tre-barn': 'More than three children',
    avslag: 'Refused in whole or part',
    forste: 'First decision on support',
    lopende: 'Has received support before',
  },
  dialog: {
    intro:
      'Each family in the period belongs to the first stratum it fits. Graded cases are never drawn. Readers can open the cases for 30 days, or until they have delivered.',
    antall: 'How many cases from each stratum?',
    tillegg: 'In addition, where something is missing',
    tilleggHjelp:
      'Drawn among the rest where the checks found a gap in our own handling. Never by who the family is.',
    lesere: 'Who shall read?',
    leserHjelp:
      'Cases are shared evenly. The one who draws does not read, and no one gets a case she has worked in, approved or is disqualified from. Each can have at most 20 cases that are not delivered. If none of those chosen can read a case, nothing is drawn.',
    trekk: 'Draw the cases',
    heltTall: 'Write a whole number, 0 or more.',
    manglerAntall: 'Write how many cases to draw.',
    manglerLeser: 'Choose at least one reader.',
  },
  venter: n =>
    f(n, {
      en: '1 case has been drawn for you to read.',
      flere: `${n} cases have been drawn for you to read.`,
    }),
  tilSakene: 'Go to the reading',
  mine: 'My readings',
  prover: 'Samples',
  ingen: 'No cases have been drawn for reading yet.',
  trukket: dag => `Drawn ${dag}`,
  lest: (levert, antall) => `${levert} of ${antall} read`,
  fantMangler: punkter => `The readers found something missing at ${punkter}`,
  omProven: (periode, av) =>
    av === null
      ? `Decisions ${periode}. Drawn from too few cases for the number to be shown.`
      : `Decisions ${periode}. Drawn from ${saker(av)}.`,
  storrelse: (lag, n) => `${lag}: ${n}`,
  medTillegg: n => `Supplement where something was missing: ${n}`,
  fro: fro => `Seed: ${fro}`,
  visSakene: 'Show the cases and readers',
  sak: 'Case',
  leser: 'Reader',
  laget: 'Stratum',
  statusen: 'Status',
  kanIkkeVises: 'The case cannot be shown',
  tilleggMerke: 'supplement',
  frist: dag => `Can be read until ${dag}`,
  status: {
    'ikke-begynt': 'Not begun',
    begynt: 'Begun',
    levert: 'Delivered',
    'frist-ute': 'Time is up',
    inhabil: 'The reader is disqualified',
  },
  lesSak: nr => `Read case ${nr}`,
  seLesing: nr => `See the reading of case ${nr}`,
  bytt: {
    knapp: 'Give to another',
    tittel: nr => `Give case ${nr} to another reader`,
    tekst: 'The new reader has 30 days from today. What the first one had answered is left out.',
    ingenAndre: 'Nobody else can read it now',
    velg: 'Who will read?',
    mangler: 'Choose who will read.',
  },
  lesing: {
    tittel: nr => `Reading of case ${nr}`,
    fane: 'Reading of a case',
    hensikt: dag =>
      `Read the case as the inspection would. You can open it until ${dag}, or until you deliver. Each look-up is logged with the purpose internal control.`,
    hensiktUte: dag =>
      `The case could be read until ${dag}. What you saved stands here, but cannot be delivered.`,
    hensiktLevert: (dag, navn) => `Read by ${navn} and delivered ${dag}. It cannot be changed.`,
    tilbake: 'Internal control',
    lesSaken: 'Read the case',
    lesHjelp:
      "The journal first: that is where the inspection begins. The case's pages open for reading only.",
    blindt:
      'What the checks said is hidden here and in the case until you have delivered. Then the answer is yours.',
    svar: 'Answer',
    utfall: {
      oppfylt: 'Fulfilled',
      delvis: 'Partly fulfilled',
      ikke: 'Not fulfilled',
      'ikke-aktuelt': 'Not applicable',
    },
    steder: 'Where in the case does it say so?',
    arsak: 'Why?',
    arsakHjelp: 'What is missing, and what do you think is the cause?',
    tiltak: 'What should be done?',
    lagre: p => `Save ${p}`,
    lagret: 'Saved',
    ikkeLagret: 'Changed, not saved',
    mangler: {
      svar: 'Not answered',
      sted: 'Show where in the case it says so',
      arsak: 'Write why',
      tiltak: 'Write what should be done',
    },
    igjen: n =>
      f(n, { en: '1 measure point is not finished.', flere: `${n} measure points are not finished.` }),
    ferdig: 'All measure points are finished.',
    lever: 'Deliver the reading',
    inhabilTittel: 'Declare yourself disqualified in the case?',
    inhabilTekst:
      'The reading ends, the case is closed to you, and the leader gives it to someone else. The reason stands in the case. It cannot be undone here.',
    leverTittel: 'Do you want to deliver the reading?',
    leverTekst: 'After this it cannot be changed, and the case is closed to you again.',
    kontrollenSa: 'The check said',
    ingenKontroll: 'Nothing',
    droft: {
      knapp: 'Write what you concluded',
      tittel: p => `What did you conclude? ${p}`,
      intro:
        'Discuss it with the reader. The answer changes neither the reading nor what the check said, but it counts when someone asks how far the check can be trusted.',
      velg: 'What did the discussion show?',
      svar: {
        'kontrollen-tok-feil': 'The check was wrong',
        'lesingen-tok-feil': 'The reading was wrong',
        'ulike-sporsmal': 'They answered different parts of the question',
      },
      ord: 'Why, and what will you do about it?',
      mangler: 'Choose what the discussion showed.',
      droftet: (dag, av) => `Discussed ${dag}. Written by ${av}.`,
      igjen: n => f(n, { en: '1 disagreement to discuss', flere: `${n} disagreements to discuss` }),
    },
    uenige: 'Reader and check disagree. Discuss both the check and the reading.',
    stedet: {
      journal: 'The journal',
      notat: (slag, dag) => `${slag}, ${dag}`,
      samtaler: 'The conversations',
      kartlegging: 'The mapping',
      familien: 'The family as a whole',
      behov: 'The needs',
      soknad: dag => `The application of ${dag}`,
      vurdering: dag => `The assessment of the application of ${dag}`,
      vedtak: dag => `The decision of ${dag}`,
      borte: 'A place that no longer exists',
    },
  },
  enighet: {
    tittel: 'Do reader and check agree?',
    setning: (p, enige, lest) =>
      `They agree least on ${p}: ${enige} of ${lest}. Discuss both the check and the reading; neither is the key.`,
    ingen: n =>
      `Too few have been read to say anything. A measure point gets a figure when at least ${n} cases have been read where both the reader and the check gave a verdict.`,
    tall: (andel, fra, til, enige, lest) => `${andel}% (${fra}–${til}) · ${enige} of ${lest}`,
    faaUenige: lest => `under five disagreements of ${lest}`,
    faaEnige: lest => `under five agreements of ${lest}`,
    forFaa: lest => `${lest} read: too few`,
    akse: 'Share in agreement, with 95% uncertainty. Thick grey line: the figure is hidden, and may be anywhere on the line.',
    slik: (lesinger, tillegg) =>
      `${f(lesinger, { en: '1 case has been read', flere: `${lesinger} cases have been read` })}, never by someone who has worked in it. “Partly” counts as missing. Where one of them said the point is not applicable, or the check awaited judgement, the case is left out.${tillegg > 0 ? ` ${f(tillegg, { en: '1 reading', flere: `${tillegg} readings` })} from the supplement are left out, since they were drawn where something was missing.` : ''}`,
    utgaver: u => `The checks have had several versions (${u}); the answer of the one in force is used.`,
    kontrollene: 'How the checks work, and how far they can be trusted',
    tabell: 'Show as a table, with kappa',
    punkt: 'Measure point',
    lest: 'Read',
    utenfor: 'Outside',
    enige: 'Agree',
    kappa: 'Kappa (95%)',
    kappaVerdi: (verdi, fra, til) => `${verdi} (${fra} to ${til})`,
    kappaUten: { ensidig: 'one gave the same answer in all', faa: 'too few in one of the cells' },
    underFem: 'under five',
    skjult: 'hidden',
    kappaOrd:
      'Kappa is agreement beyond chance: 0 is like guessing, 1 is always agreeing. It is shown only when each of the four cells (both, only the reader, only the check, neither) is empty or has at least five cases. Otherwise it could be worked back to a few.',
  },
}
