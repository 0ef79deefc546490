import { flertall } from '../flertall.ts'
import type { opphold as nb } from '../nb/opphold.ts'

const f = flertall('en')

export const opphold: typeof nb = {
  tittel: 'Ground of residence',
  hjelp:
    'Assessed for each adult. Advice and guidance (section 17) and emergency help are always open, also when it is unknown.',
  ingen: 'Not assessed. The assessment of an application asks until somebody has written it.',
  regelen: 'What section 2 says about the services',
  aldriSvaret: 'The rule stops nothing. Where it asks, you are the one who answers.',
  tidligere: n => f(n, { en: '1 earlier assessment', flere: `${n} earlier assessments` }),
  vurder: 'Assess',
  paNytt: 'Assess again',
  utlopt: 'The last day has passed: ask again',
  kildelinje: (kilde, dato, av) => `${kilde}, ${dato}. Written by ${av}.`,
  tilLinje: til => `Granted until ${til}.`,
  dialogtittel: navn => `Ground of residence of ${navn}`,
  dialogintro:
    'You write what you have found, and why. “Unknown” is also an answer, and does not close for help.',
  hva: 'What is the ground?',
  hvorfra: 'Where does it come from?',
  dokument: 'Which paper? (may be empty)',
  dokumentHjelp: 'Do not write its number.',
  dato: 'Which day is the information from?',
  til: 'Granted up to and including (may be empty)',
  begrunnelse: 'Why do you find this?',
  lagre: 'Save the assessment',
  mangler: {
    grunnlag: 'Choose the ground, or “Unknown”.',
    kilde: 'Choose where it comes from.',
    dato: 'Write the day as day, month and year.',
    begrunnelse: 'Write why, in your own words.',
  },
  grunnlag: {
    'norsk-eller-bopel': 'Norwegian citizen, or domiciled in Norway',
    'eos-lovlig-opphold': 'EEA citizen or family member with lawful residence',
    'eos-111-uten-bopel': 'EEA, under the Immigration Act section 111, not domiciled',
    'lovlig-uten-bopel': 'Lawful residence, but not domiciled',
    'statlig-innkvartering': 'Has applied for protection, and can get state accommodation',
    'flyttet-fra-statlig-innkvartering': 'Has moved from state accommodation',
    'bosatt-med-integreringstilskudd': 'Settled here with an integration grant',
    'flyttet-uten-avtale': 'Moved here without agreement with the settling municipality',
    'uten-lovlig-opphold': 'Without lawful residence',
    ukjent: 'Unknown',
  },
  kilde: {
    'personen-selv': 'The person',
    oppholdskort: 'Residence card or registration certificate',
    'vedtak-fra-utlendingsmyndighetene': 'Decision by the immigration authorities',
    folkeregisteret: 'The population register',
    annet: 'Something else',
  },
  tjenester: {
    'rad-og-veiledning': 'Advice and guidance (section 17)',
    'akutt-hjelp': 'Emergency help',
    'stonad-eller-botilbud': 'Financial support or temporary accommodation',
    annet: 'Other services',
  },
  utfall: {
    oppfylt: 'open.',
    'ikke-oppfylt': 'the regulation gives no claim to it.',
    'krever-skjonn': 'requires judgement.',
  },
}
