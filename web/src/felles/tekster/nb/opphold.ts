import type { OPPHOLDSKILDER } from '@handlingsrom/domene/opphold/hendelser'
import type {
  Oppholdsgrunnlag,
  TJENESTER,
} from '@handlingsrom/domene/regelverk/sosialtjenesteloven/paragraf-2-lovens-virkeomrade'
import { flertall } from '../flertall.ts'

const f = flertall('nb')

export const opphold = {
  tittel: 'Oppholdsgrunnlag',
  hjelp:
    'Vurderes for hver voksen. Råd og veiledning (§\u00a017) og akutt hjelp er alltid åpne, også når det er ukjent.',
  ingen: 'Ikke vurdert. Vurderingen av en søknad spør til noen har skrevet det.',
  regelen: 'Hva §\u00a02 sier om tjenestene',
  aldriSvaret: 'Regelen stanser ingenting. Der den spør, er det du som svarer.',
  tidligere: (n: number) => f(n, { en: '1 tidligere vurdering', flere: `${n} tidligere vurderinger` }),
  vurder: 'Vurder',
  paNytt: 'Vurder på nytt',
  utlopt: 'Siste dag er forbi: spør igjen',
  kildelinje: (kilde: string, dato: string, av: string) => `${kilde}, ${dato}. Skrevet av ${av}.`,
  tilLinje: (til: string) => `Gitt til ${til}.`,
  dialogtittel: (navn: string) => `Oppholdsgrunnlaget til ${navn}`,
  dialogintro:
    'Du skriver hva du har kommet til, og hvorfor. «Ukjent» er også et svar, og stenger ikke for hjelp.',
  hva: 'Hva er grunnlaget?',
  hvorfra: 'Hvor er det hentet fra?',
  dokument: 'Hvilket papir? (kan stå tomt)',
  dokumentHjelp: 'Skriv ikke nummeret på det.',
  dato: 'Hvilken dag er opplysningen fra?',
  til: 'Gitt til og med (kan stå tom)',
  begrunnelse: 'Hvorfor kommer du til dette?',
  lagre: 'Lagre vurderingen',
  mangler: {
    grunnlag: 'Velg grunnlaget, eller «Ukjent».',
    kilde: 'Velg hvor det er hentet fra.',
    dato: 'Skriv dagen som dag, måned og år.',
    begrunnelse: 'Skriv hvorfor, med egne ord.',
  },
  grunnlag: {
    'norsk-eller-bopel': 'Norsk statsborger, eller bopel i riket',
    'eos-lovlig-opphold': 'EØS-borger eller familiemedlem med lovlig opphold',
    'eos-111-uten-bopel': 'EØS, omfattet av utlendingsloven §\u00a0111, uten bopel',
    'lovlig-uten-bopel': 'Lovlig opphold, men ikke bopel',
    'statlig-innkvartering': 'Har søkt beskyttelse, og kan få statlig innkvartering',
    'flyttet-fra-statlig-innkvartering': 'Flyttet fra statlig innkvartering',
    'bosatt-med-integreringstilskudd': 'Bosatt her med integreringstilskudd',
    'flyttet-uten-avtale': 'Flyttet hit uten avtale med bosettingskommunen',
    'uten-lovlig-opphold': 'Uten lovlig opphold',
    ukjent: 'Ukjent',
  } satisfies Record<Oppholdsgrunnlag | 'ukjent', string>,
  kilde: {
    'personen-selv': 'Personen selv',
    oppholdskort: 'Oppholdskort eller registreringsbevis',
    'vedtak-fra-utlendingsmyndighetene': 'Vedtak fra utlendingsmyndighetene',
    folkeregisteret: 'Folkeregisteret',
    annet: 'Noe annet',
  } satisfies Record<(typeof OPPHOLDSKILDER)[number], string>,
  tjenester: {
    'rad-og-veiledning': 'Råd og veiledning (§\u00a017)',
    'akutt-hjelp': 'Akutt hjelp',
    'stonad-eller-botilbud': 'Stønad eller midlertidig botilbud',
    annet: 'Andre tjenester',
  } satisfies Record<(typeof TJENESTER)[number], string>,
  utfall: {
    oppfylt: 'åpen.',
    'ikke-oppfylt': 'forskriften gir ikke krav på den.',
    'krever-skjonn': 'krever skjønn.',
  },
}
