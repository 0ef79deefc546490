import { flertall } from '../flertall.ts'

const f = flertall('nb')

/** Sjekklisten over vanlige utgifter på vurderingen. Navnene på postene står i `vurdering.posten`. */
export const sjekkliste = {
  hensikt:
    'Spør om alle utgiftene familien har, også barnas. Listen er ikke uttømmende, og sier ikke hva noen har rett til.',
  antall: (n: number) =>
    f(n, {
      en: 'Sjekkliste for vanlige utgifter: 1 uten linje',
      flere: `Sjekkliste for vanlige utgifter: ${n} uten linje`,
    }),
  ingenIgjen: 'Sjekkliste for vanlige utgifter: alle har en linje',
  hele: 'Hele familien',
  leggTil: (post: string, navn: string) => `${post}, legg til linje for ${navn}`,
  harLinje: (post: string, navn: string) => `${post}, har linje for ${navn}. Gå til linjen`,
  fellesLinje: 'felles linje',
  lagtTil: (post: string, navn: string) =>
    `${post} for ${navn} er lagt til som linje. Beløpet er ikke oppgitt.`,
}
