import type { VarigBoligUtfall } from '@handlingsrom/domene/vedtak/botilbudet'

export const varigBolig = {
  skriv: 'Skriv hva som er vurdert',
  lagre: 'Lagre vurderingen',
  tittel: 'Et varig sted å bo',
  intro: 'Det du skriver, stanser ikke botilbudet. Tre måneder er en påminnelse, ikke en grense.',
  hva: 'Hvordan er det nå?',
  utfall: {
    'har-flyttet': 'De har flyttet derfra',
    'blir-lenger': 'De må bli lenger',
  } satisfies Record<VarigBoligUtfall, string>,
  tekst: 'Hvor skal de bo, og hva betyr det for hvert barn?',
  tekstLenger: 'Hva gjøres for å finne et varig sted, og hvordan har hvert barn det der de er?',
  ny: 'Når skal noen se på det igjen?',
  mangler: { utfall: 'Velg hvordan det er nå.', tekst: 'Skriv noen ord.', innen: 'Skriv dagen.' },
  linje: (utfall: string, dag: string, navn: string) => `${utfall}, skrevet ${dag} av ${navn}`,
  nesteInnen: (dag: string) => `Noen skal se på det igjen innen ${dag}.`,
}
