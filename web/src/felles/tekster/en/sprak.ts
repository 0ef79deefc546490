import type { Tekster } from '../typer.ts'

export const sprak: Tekster['sprak'] = {
  trenger: spraak => `Needs an interpreter: ${spraak}`,
  trengerFlere: hvem => `Need an interpreter: ${hvem}`,
  spraakTil: (spraak, navn) => `${spraak} (${navn})`,
  trengerIkke: 'Does not need an interpreter',
  ikkeSpurt: 'Interpreter: not asked',
  brev: { nb: 'letters in Bokmål', nn: 'letters in Nynorsk' },
  endre: 'Language and interpreter',
  endreFor: navn => `Language and interpreter for ${navn}`,
  satt: (hvem, nar) => `Written by ${hvem} ${nar}.`,
  sagtAv: {
    selv: navn => `Said by ${navn}.`,
    'annen-voksen': () => 'Said by another adult in the family.',
    samarbeidspart: () => 'Said by a partner agency.',
    ansatt: () => 'Assessed here at the office.',
    soknad: () => 'From the application.',
  },
  soknad: {
    tolk: 'Does the applicant need an interpreter?',
    malform: 'Written standard in the letters',
    tolkesprakHjelp: 'For example Tigrinya, Dari or Northern Sámi. Leave it empty if nobody knows yet.',
  },
  dialog: {
    tittel: navn => `Language and interpreter for ${navn}`,
    naa: deler => `Now: ${deler}.`,
    malform: 'Which written standard should the letters use?',
    malformNavn: { nb: 'Norwegian Bokmål', nn: 'Norwegian Nynorsk' },
    malformMangler: 'Choose a written standard.',
    tolk: navn => `Does ${navn} need an interpreter?`,
    tolkHjelp:
      'An interpreter must be used when it is needed for due process or to give sound help (Interpreting Act section 6).',
    tolkSvar: { ja: 'Yes', nei: 'No', 'ikke-spurt': 'Not asked yet' },
    tolkMangler: 'Answer whether an interpreter is needed.',
    tolkesprak: 'The language the interpreter must know',
    tolkesprakHjelp: 'For example Tigrinya, Dari or Northern Sámi.',
    tolkesprakMangler: 'Write the language. If you do not know it yet, write “unknown”.',
    aldriBarn:
      'Children must not interpret, nor pass anything on between us and the adults, not even a decision (Interpreting Act section 4).',
    tilBarnet:
      'The child should be heard in a language they know well. The child must never interpret for the adults (Interpreting Act section 4).',
    hvem: 'Who said so?',
    hvemSvar: {
      selv: 'The person',
      'annen-voksen': 'Another adult in the family',
      samarbeidspart: 'A partner agency',
      ansatt: 'Assessed here at the office',
    },
    hvemMangler: 'Choose who said so.',
    lagre: 'Save language and interpreter',
  },
}
