import fc from 'fast-check'
import { OPPHOLDSKILDER } from '../../opphold/hendelser.ts'
import type { OppholdKommando } from '../../opphold/operasjoner.ts'
import { OPPHOLDSGRUNNLAG } from '../../regelverk/sosialtjenesteloven/paragraf-2-lovens-virkeomrade.ts'
import { dag, type Feltene, person, settVersjon, tekst, valgfri } from './verdier.ts'

export const oppholdfelt: Feltene<OppholdKommando['type']> = {
  vurderOpphold: {
    personId: person,
    grunnlag: fc.constantFrom(...OPPHOLDSGRUNNLAG, 'ukjent' as const),
    kilde: fc.constantFrom(...OPPHOLDSKILDER),
    dokument: valgfri(tekst),
    dato: dag,
    til: valgfri(dag),
    begrunnelse: tekst,
    settVersjon,
  },
}
