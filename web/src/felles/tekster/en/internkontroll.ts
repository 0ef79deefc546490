import { flertall } from '../flertall.ts'
import type { internkontroll as nb } from '../nb/internkontroll.ts'

const f = flertall('en')

export const internkontroll: typeof nb = {
  tittel: 'Internal control',
  hensikt:
    "The inspection's measure points on the office's own cases. Figures about the office, never about the writer.",
  utvalg: 'Cases',
  utvalget: {
    alle: 'All families with children',
    forste: 'First decision on support',
    lopende: 'Has received support before',
    avslag: 'Refused in whole or part',
    'flere-enn-tre-barn': 'More than three children',
  },
  ingenSaker: 'No decisions on support to families with children in the period.',
  ingenSakerHjelp: 'Choose another period. New decisions are included as soon as they are made.',
  svikterOftest: (nar, mangler, av) =>
    `It fails most often when ${nar}: something is missing in ${mangler} of ${av} cases.`,
  forFaTilAaSi: 'None of the measure points has enough cases with gaps to be shown.',
  nar: {
    K1: 'the children should be a topic of the conversation',
    K2: 'information about the children should be obtained',
    K3: "the file should show each child's situation",
    V1: 'child benefit should be kept outside',
    V2: 'each child should be assessed individually',
    V3: 'the best interests of the child should be shown and weighed',
    V4: 'section 19 should be assessed on refusal',
    V5: 'the decision should follow from the assessment',
    O: 'a need should be followed up',
  },
  malepunkter: "The inspection's measure points on our own cases",
  malepunkt: 'Measure point',
  oppdatert: t => `Calculated ${t}`,
  ikkeKontrollert: n =>
    f(n, {
      en: '1 case could not be calculated, wholly or in part, and is left out where it is missing.',
      flere: `${n} cases could not be calculated, wholly or in part, and are left out where they are missing.`,
    }),
  flereUtgaver: u =>
    `The checks changed during the period (version ${u}). Cases are counted with the version in force when the decision was made.`,
  utgaven: u => `Calculated with version ${u} of the checks, the one in force when the decisions were made.`,
  omregnet: (u, t) =>
    `Version ${u} was calculated beside it ${t}, on the cases as they were then. Number of families:`,
  utgavedel: {
    likt: 'same answer',
    annerledes: 'another answer',
    'kunne-ikke': 'could not be calculated',
    uten: 'not calculated with it',
  },
  forFaOmregnet: n => `too few to show (fewer than ${n}).`,
  ikkeGjort: 'not done',
  del: {
    mangler: 'Missing',
    'ingen-mangel-funnet': 'No gap found by the check',
    'krever-skjonn': 'Awaiting judgement',
    lest: 'Read and confirmed by a person',
    'ikke-aktuelt': 'Not applicable',
  },
  eller: ' or ',
  skjult: n => `Merged: one part has fewer than ${n}, or could be worked out`,
  slikTelles:
    'Number of families, as it was when the last decision in the period was made. Graded cases are never included. The figures say what is written, not whether it is good enough; where a reader found something missing, the case stands under “Missing”.',
  omrade: { kartlegging: 'Mapping', vurdering: 'Assessment and decision', oppfolging: 'Follow-up' },
  ettAvTre:
    'Concerns families where a need was answered with follow-up. The requirement is one of the three, so O1–O3 alone are no gap. They show only whether it was done, and only for all families, so that no small group can be worked out.',
  sperret:
    'A refusal without an assessment under section 19 cannot be decided here. V4 therefore never shows a gap in a decision made here, and only a reader can say whether the assessment holds. One that is missing while the case is open is shown for the open cases.',
  trendFor: p => `Share of cases with gaps in ${p}, month by month:`,
  fraTil: (fra, til) => (fra === til ? `${til} %` : `${fra} → ${til} %`),
  forFa: n => `Fewer than ${n} families`,
  forFaManeder: 'Too few per month',
  ikkeAktuelt: 'Not applicable in any case',
  maned: 'The measure points month by month',
  slikTellesManeden: 'Month by month: where something is missing, of those it applies to.',
  skjultManed: 'hidden',
  avAntall: (n, av) => `${n} of ${av}`,
  somTabell: 'Show the figures as a table',
  lastNed: {
    tittel: 'Download the figures',
    hjelp:
      'Each file says what the figures count, who is included, and what is held back. The log shows that you downloaded it.',
    format: { csv: 'Spreadsheet (CSV)', json: 'Data (JSON)' },
    hva: {
      malepunkter: 'The measure points in the period',
      kontorene: 'The offices of the municipality side by side',
      maneder: 'The measure points month by month',
      'usette-barn': 'The children nobody has asked about',
      folgefeil: 'Shortcomings in the assessment against missing answers',
      utgaver: 'The new version of the checks against the one that applied',
      enighet: 'The reader against the check',
      indikatorer: 'The indicators, each with its definition',
      avvik: 'The deviations, with the figure before and after',
      returer: 'Why proposals are sent back',
      undersokelse: 'What the families answered',
      dataordliste: 'The dictionary of the dataset',
      'tilsyn-2023': 'The inspection’s 37 offices as of 6 July 2023 (Red Cross, table 1)',
      'tilsyn-endelig': 'The inspection’s 68 offices, final (Helsetilsynet 6/2024)',
      'rode-kors-2023': 'The 2023 survey, figures 1–5 (Red Cross)',
      'figur-6': 'The questions of the mapping form (Red Cross, figure 6)',
    },
  },
  sammen: (n, deler) => `${n} (${deler.join(' + ')})`,
  skjultCelle: 'merged',
  apne: {
    tittel: 'Open cases where something is missing now',
    setning: (n, av) =>
      n === 0
        ? `The checks found nothing missing in ${f(av, { en: 'the one application', flere: `the ${av} applications` })} not yet decided.`
        : `Something is missing in ${f(n, { en: '1 application', flere: `${n} applications` })} of ${av} not yet decided. It can be mended before the decision.`,
    kunneIkke: n =>
      `${f(n, { en: '1 application', flere: `${n} applications` })} could not be checked fully. A person must look.`,
    kunneIkkeRegnes: kontroll => `Could not be computed: ${kontroll}`,
    ingenApne: 'No applications are waiting for an answer.',
    mottatt: dag => `Received ${dag}`,
    ingenHar: 'Nobody has the case',
    alle: n => `Show all ${n}`,
    hjelp:
      'The oldest first. Nothing is said of the assessment before someone assesses. Graded cases are never included.',
  },
  kontorene: {
    tittel: 'The offices of the municipality',
    hjelp:
      'The offices are in order of name, with the same parts for all. Number of families at the office that made the last decision in the period. Differences may come from who applies where, and from how things are written.',
    skjerming: n =>
      `An office is hidden in a measure point when fewer than ${n} families could have been worked out from the figures, and parts are merged alike for all.`,
    hele: 'The whole municipality',
    uten: 'Not placed with an office',
    kontor: 'Office',
    familier: 'Families',
    del: 'Part',
    kanIkkeDeles: 'Cannot be shown by office without a small number being possible to work out.',
  },
  barna: {
    tittel: 'Which children do we not see?',
    spurtMinst: (tema, gruppe, andel) =>
      `“${tema}” is asked about least for children aged ${gruppe}: ${andel} per cent of them have not been asked about.`,
    ingenting: 'No cell has enough families to be shown.',
    tema: 'Topic',
    gruppe: (fra, til) => `${fra}–${til} years`,
    antall: (n, minst) => (n === null ? `fewer than ${minst} families` : `${n} children`),
    slikTelles:
      'Per cent of the children in the group nobody has asked about the topic, in cases written in during the last year.',
    forbehold: minst =>
      `A cell is hidden when fewer than ${minst} families have a child not asked about, or fewer than ${minst} have one who is. “The parents do not wish” and “not applicable” are answers. Graded cases are never included. That a question was asked does not say the answer is good enough.`,
    skjult: 'hidden',
    summen: 'More cells may be hidden, so that the sum does not tell what is hidden beside it.',
    delEtter: 'Divide the children by',
    delinger: { alder: 'Age', tid: 'How long', omfang: 'Extent' },
    tid: { forste: 'First time', ellers: 'Several decisions', lenge: 'Support for long' },
    omfangIkkeValgt: 'Not chosen',
    onskerIkke: 'Do not wish',
    antallBarn: 'number of children',
    kanIkkeDeles: 'Cannot be divided like this without a small number being possible to work out.',
    hjelp: {
      alder:
        'The last column is the children whose parents did not wish to answer, all ages. They have been asked.',
      tid: 'First time: the family has had one decision on support, or none. Support for long: as many months as the municipality has set, at the last decision. Children in an age group that is hidden are not included.',
      omfang:
        'The extent last chosen for the mapping in the case. Children in an age group that is hidden are not included.',
    },
    utenAlder: (n, minst) =>
      n === null
        ? `Some children are left out because we do not know their age (fewer than ${minst} families).`
        : `${n} children are left out because we do not know their age.`,
  },
  tilsynet: {
    tittel: 'National inspection 2022–2023',
    ingress: (noe, av) =>
      `${noe} of ${av} offices broke the law in at least one area. Each mark is an office, not a case.`,
    av: (n, av) => `${n} of ${av} offices`,
    juli: (n, av) => `By 6 July 2023: ${n} of ${av}`,
    forbehold:
      'Cannot be put beside our figures: the inspection counts offices, we count cases. The offices were chosen by risk. For follow-up only the offer was looked at, not its quality. Sources: Norwegian Board of Health Supervision, report 6/2024, and the Red Cross 2023 (table 1) for July 2023.',
  },
}
