import { slaOpp } from '../felles/oppslag.ts'
import { voksneISaken } from '../husstand/voksne.ts'
import type { OppholdForKontroll } from '../kontroll/opphold.ts'
import { vurderingeneAv } from '../opphold/tilstand.ts'
import { fulltNavn } from '../person/tilstand.ts'
import type { Grunnlag } from './omgivelse.ts'
import type { Sak } from './tilstand.ts'

/** Det siste et menneske har skrevet om oppholdsgrunnlaget til hver voksen. */
export const oppholdTilKontroll = (
  sak: Sak,
  o: Grunnlag,
): { readonly opphold: readonly OppholdForKontroll[] } => ({
  opphold: voksneISaken(sak, o).map(personId => {
    const siste = vurderingeneAv(sak.opphold, personId).at(-1)
    const person = slaOpp(o.personer, personId)
    return {
      personId,
      navn: person ? fulltNavn(person.navn) : '',
      ...(siste ? { vurdert: { grunnlag: siste.grunnlag, ...(siste.til ? { til: siste.til } : {}) } } : {}),
    }
  }),
})
