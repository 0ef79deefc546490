import { flertall } from '../flertall.ts'
import type { Tekster } from '../typer.ts'

const f = flertall('en')

export const lesing: Tekster['lesing'] = {
  barnetsSyn: "The child's view",
  kilde: {
    mor: 'Mother',
    far: 'Father',
    'annen-forelder': 'The other parent',
    barnet: 'The child',
    skole: 'School or kindergarten',
    helse: 'Health services',
    register: 'Public register',
    soknad: 'The application',
    annen: 'Others',
    dokument: 'Document',
    samtale: 'Conversation',
    ansatt: 'Entered by the caseworker',
    direkte: 'The child was heard directly',
    'gjennom-foreldre': 'Through the parents',
    forsokt: 'Attempted',
    ikke: 'Not heard',
  },
  vis: {
    hva: 'How much of the letter',
    hele: 'All of it',
    endret: (n: number) => `Changed since last time (${n})`,
    hvordan: 'What it rests on',
    alt: 'All grounds',
    setning: 'Sentence by sentence',
    forrige: (nr: number) => `Show version ${nr}`,
  },
  setning: {
    tittel: 'The sentence rests on',
    plass: (nr: number, antall: number, om: string) => `Sentence ${nr} of ${antall}${om ? `, ${om}` : ''}`,
    sagt: (nr: number, antall: number, om: string, n: number) =>
      `Sentence ${nr} of ${antall}${om ? ` about ${om}` : ''}, ${f(n, { en: 'one ground', flere: n === 0 ? 'no grounds' : `${n} grounds` })}`,
    forrige: 'Previous sentence',
    neste: 'Next sentence',
    mangler: 'Grounds are missing',
    mal: 'Fixed text in the letter. It rests on nothing in the case.',
    brukt: (n: number) => f(n, { en: 'used in 1 sentence', flere: `used in ${n} sentences` }),
    kreverSkjonn: 'Discretion, the whole sentence',
    tall: { norm: 'Local norm', sats: 'State rate', faktisk: 'Actual', besluttet: 'Decided' },
    ukjent: 'unknown',
    taster: 'Arrow up and down changes sentence. Enter goes to the ground, Esc back.',
  },
  ubrukt: {
    tittel: (n: number) =>
      f(n, {
        en: '1 fact is not used in the letter',
        flere: n === 0 ? 'All the facts are used' : `${n} facts are not used in the letter`,
      }),
    under: 'No sentence rests on them. Point at a sentence to see what it rests on.',
    ingen: 'Point at a sentence to see what it rests on.',
  },
  endring: {
    tittel: (n: number) =>
      f(n, {
        en: '1 fact has changed since the proposal',
        flere: `${n} facts have changed since the proposal`,
      }),
    lyser: '(rests on a fact that has changed)',
    endret: (hva: string) => `Changed since the proposal: ${hva}.`,
    avHvem: (navn: string, tid: string) => `By ${navn}, ${tid}`,
    norm: 'The norm',
    borte: 'The fact has been withdrawn',
    iForslaget: 'In the proposal:',
    hviler: (n: number) =>
      f(n, {
        en: '1 sentence rests on this',
        flere: n === 0 ? 'No sentence rests on this.' : `${n} sentences rest on this`,
      }),
    ingenBelop: 'No amount changes by itself.',
    skrivOm: 'Rewrite the sentences',
    kanSta: 'They can stand, because …',
    grunn: 'Why can the sentences stand?',
    grunnHjelp: 'The reader sees the reason, and it follows the decision.',
    manglerGrunn: 'Write why the sentences can stand.',
    lagre: 'Let them stand',
    svart: { 'skriv-om': 'Is being rewritten.', 'kan-sta': 'Can stand:' },
    venter: (navn: string) => `${navn} has not said whether the sentences can stand.`,
    skrivesOm: 'Sentences in the proposal are being rewritten',
  },
  kommentar: {
    kommenter: 'Comment',
    kommenterOm: (om: string) => `Comment on the paragraph about ${om}`,
    innledningen: 'the introduction',
    du: 'You',
    ikkeSendt: 'not sent',
    tom: 'No words yet. An empty comment is not sent.',
    endre: 'Change',
    slett: 'Delete',
    gjelder: 'What is it about?',
    hele: 'The whole paragraph',
    setningen: (ord: string) => `Sentence: ${ord}`,
    linjen: (ord: string) => `Line: ${ord}`,
    ord: 'The comment',
    grunn: 'Which point does it concern? (may be empty)',
    ingenGrunn: 'Not chosen',
    ferdig: 'Done',
    utgave: (nr: number) => `on version ${nr}`,
    status: { apen: 'Not answered', besvart: 'Answered', rettet: 'The paragraph has changed' },
    svar: 'Answer',
    svarfelt: 'Your answer',
    manglerSvar: 'Write an answer.',
    sendSvar: 'Save the answer',
    med: (n: number, g: number) =>
      `With ${f(n, { en: 'one comment', flere: n === 0 ? 'no comments' : `${n} comments` })} and ${f(g, { en: 'one reason', flere: g === 0 ? 'no reason' : `${g} reasons` })}`,
    apne: (n: number) =>
      f(n, {
        en: '1 comment has not been answered. Read it before you approve.',
        flere: `${n} comments have not been answered. Read them before you approve.`,
      }),
  },
  punkt: {
    tittel: 'Only a human can say this',
    under:
      'The checks show what they found. Your answer stands with your name. Nothing is chosen beforehand.',
    sporsmal: {
      V2: 'V2: Has each child been assessed on their own?',
      V3: "V3: Are the child's best interests shown and weighed?",
      'fvl-17': 'Public Administration Act section 17: Is the case clarified well enough?',
      'barnas-behov': "Finally: Have each child's needs been sufficiently examined and assessed?",
    },
    svar: { oppfylt: 'Fulfilled', delvis: 'Partly', ikke: 'Not fulfilled' },
    mangler:
      'Answer the last question under “Only a human can say this” before you approve. The answer is yours.',
  },
  historikk: {
    tittel: 'How the case got here',
    foreslo: (navn: string) => `${navn} proposed the decision`,
    lest: {
      retur: (navn: string) => `${navn} sent it back`,
      godkjenning: (navn: string) => `${navn} made the decision`,
      etterpa: (navn: string) => `${navn} read it afterwards`,
    },
    utgave: (nr: number) => `Version ${nr}`,
  },
  etterlesing: {
    tittel: 'Quality reading',
    under:
      'A colleague reads the decision after it has been made. The reading is for learning and stops nothing.',
    trukket: (andel: number) =>
      `The decision was drawn. The municipality draws ${andel} of 100 decisions without a second reader.`,
    valgt: (navn: string, grunn: string) => `${navn} asked for the reading: ${grunn}`,
    lest: (navn: string, tid: string) => `Read by ${navn}, ${tid}`,
    venter: 'Waiting for a colleague who has not worked on the decision.',
    innen: dag =>
      `The decision can be read up to and including ${dag}. After that the case is closed to those who do not have it.`,
    utlopt: dag =>
      `Nobody read the decision by ${dag}, and the case is closed to those who do not have it. If the reading is still needed, whoever has the case can ask again.`,
    hvorfor: 'Why should a colleague read this?',
    manglerGrunn: 'Write why.',
    be: 'Ask for a reading',
    funn: 'What did you find? (may be empty)',
    merknad: 'What you saw',
    manglerMerknad: 'Write what you saw.',
    ferdig: 'The decision has been read',
  },
}
