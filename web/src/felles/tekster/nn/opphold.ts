import { flertall } from '../flertall.ts'
import type { opphold as nb } from '../nb/opphold.ts'

const f = flertall('nn')

export const opphold: typeof nb = {
  tittel: 'Opphaldsgrunnlag',
  hjelp:
    'Blir vurdert for kvar vaksen. Råd og rettleiing (§\u00a017) og akutt hjelp er alltid opne, også når det er ukjent.',
  ingen: 'Ikkje vurdert. Vurderinga av ein søknad spør til nokon har skrive det.',
  regelen: 'Kva §\u00a02 seier om tenestene',
  aldriSvaret: 'Regelen stansar ingenting. Der han spør, er det du som svarer.',
  tidligere: n => f(n, { en: '1 tidlegare vurdering', flere: `${n} tidlegare vurderingar` }),
  vurder: 'Vurder',
  paNytt: 'Vurder på nytt',
  utlopt: 'Siste dag er forbi: spør igjen',
  kildelinje: (kilde, dato, av) => `${kilde}, ${dato}. Skrive av ${av}.`,
  tilLinje: til => `Gitt til ${til}.`,
  dialogtittel: navn => `Opphaldsgrunnlaget til ${navn}`,
  dialogintro:
    'Du skriv kva du har kome til, og kvifor. «Ukjent» er òg eit svar, og stengjer ikkje for hjelp.',
  hva: 'Kva er grunnlaget?',
  hvorfra: 'Kvar er det henta frå?',
  dokument: 'Kva papir? (kan stå tomt)',
  dokumentHjelp: 'Skriv ikkje nummeret på det.',
  dato: 'Kva dag er opplysninga frå?',
  til: 'Gitt til og med (kan stå tom)',
  begrunnelse: 'Kvifor kjem du til dette?',
  lagre: 'Lagre vurderinga',
  mangler: {
    grunnlag: 'Vel grunnlaget, eller «Ukjent».',
    kilde: 'Vel kvar det er henta frå.',
    dato: 'Skriv dagen som dag, månad og år.',
    begrunnelse: 'Skriv kvifor, med eigne ord.',
  },
  grunnlag: {
    'norsk-eller-bopel': 'Norsk statsborgar, eller bustad i riket',
    'eos-lovlig-opphold': 'EØS-borgar eller familiemedlem med lovleg opphald',
    'eos-111-uten-bopel': 'EØS, omfatta av utlendingslova §\u00a0111, utan bustad',
    'lovlig-uten-bopel': 'Lovleg opphald, men ikkje bustad',
    'statlig-innkvartering': 'Har søkt vern, og kan få statleg innkvartering',
    'flyttet-fra-statlig-innkvartering': 'Flytta frå statleg innkvartering',
    'bosatt-med-integreringstilskudd': 'Busett her med integreringstilskot',
    'flyttet-uten-avtale': 'Flytta hit utan avtale med busetjingskommunen',
    'uten-lovlig-opphold': 'Utan lovleg opphald',
    ukjent: 'Ukjent',
  },
  kilde: {
    'personen-selv': 'Personen sjølv',
    oppholdskort: 'Opphaldskort eller registreringsbevis',
    'vedtak-fra-utlendingsmyndighetene': 'Vedtak frå utlendingsstyresmaktene',
    folkeregisteret: 'Folkeregisteret',
    annet: 'Noko anna',
  },
  tjenester: {
    'rad-og-veiledning': 'Råd og rettleiing (§\u00a017)',
    'akutt-hjelp': 'Akutt hjelp',
    'stonad-eller-botilbud': 'Stønad eller mellombels butilbod',
    annet: 'Andre tenester',
  },
  utfall: {
    oppfylt: 'open.',
    'ikke-oppfylt': 'forskrifta gir ikkje krav på ho.',
    'krever-skjonn': 'krev skjønn.',
  },
}
