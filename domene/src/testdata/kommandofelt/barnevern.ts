import fc from 'fast-check'
import { KONKLUSJONER, KRITERIESVAR, MELDT_TIL } from '../../barnevern/hendelser.ts'
import type { BarnevernKommando } from '../../barnevern/operasjoner.ts'
import { INNSYNSMERKER } from '../../journal/typer.ts'
import { dag, type Feltene, meldepliktId, person, tekst, valgfri } from './verdier.ts'

const kriteriesvar = fc.constantFrom(...KRITERIESVAR)

export const barnevernfelt: Feltene<BarnevernKommando['type']> = {
  vurderMeldeplikt: {
    vurderingId: meldepliktId,
    personer: fc.array(person, { maxLength: 2 }),
    kriterier: fc.record({
      a: kriteriesvar,
      b: kriteriesvar,
      c: kriteriesvar,
      d: kriteriesvar,
      e: kriteriesvar,
    }),
    vurdering: tekst,
    konklusjon: fc.constantFrom(...KONKLUSJONER),
    innen: valgfri(dag),
    folger: valgfri(meldepliktId),
  },
  registrerBekymringMeldt: {
    vurderingId: meldepliktId,
    til: fc.constantFrom(...MELDT_TIL),
    dato: dag,
    merknad: tekst,
  },
  vurderMeldepliktInnsyn: {
    vurderingId: meldepliktId,
    innsyn: fc.record(
      { merke: fc.constantFrom(...INNSYNSMERKER), grunn: tekst },
      { requiredKeys: ['merke'] },
    ),
  },
}
