import { flertall } from '../flertall.ts'
import type { sjekkliste as nb } from '../nb/sjekkliste.ts'

const f = flertall('nn')

export const sjekkliste: typeof nb = {
  hensikt:
    'Spør om alle utgiftene familien har, òg dei til barna. Lista er ikkje uttømmande, og seier ikkje kva nokon har rett til.',
  antall: n =>
    f(n, {
      en: 'Sjekkliste for vanlege utgifter: 1 utan linje',
      flere: `Sjekkliste for vanlege utgifter: ${n} utan linje`,
    }),
  ingenIgjen: 'Sjekkliste for vanlege utgifter: alle har ei linje',
  hele: 'Heile familien',
  leggTil: (post, navn) => `${post}, legg til linje for ${navn}`,
  harLinje: (post, navn) => `${post}, har linje for ${navn}. Gå til linja`,
  fellesLinje: 'felles linje',
  lagtTil: (post, navn) => `${post} for ${navn} er lagd til som linje. Beløpet er ikkje oppgitt.`,
}
