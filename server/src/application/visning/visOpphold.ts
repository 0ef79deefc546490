import { voksneISaken } from '@handlingsrom/domene/husstand/voksne'
import {
  erUtlopt,
  type Oppholdsvurdering,
  oppholdsgrunnlagPaa,
  tjenesteneEtter2,
  vurderingeneAv,
} from '@handlingsrom/domene/opphold/tilstand'
import { visHjemmel } from '@handlingsrom/domene/regelverk/hjemmel'
import type { Oppholdsvisning } from '@handlingsrom/kontrakt/sak/opphold'
import { hvem } from '../ansatte.ts'
import { fornavn, type Visningsgrunnlag } from './felles.ts'

/** Oppholdsgrunnlaget til hver voksen slik et menneske har vurdert det, og det § 2 sier og spør om ved siden av. */
export const visOpphold = (g: Visningsgrunnlag): Oppholdsvisning => ({
  dagens: g.dagens,
  voksne: voksneISaken(g.sak, { personer: g.personer, naa: { dato: g.dagens } }).map(personId => {
    const alle = vurderingeneAv(g.sak.opphold, personId).map(v => vurdering(g, v))
    return {
      personId,
      fornavn: fornavn(g, personId),
      versjon: alle.length,
      siste: alle.at(-1) ?? null,
      tidligere: alle.slice(0, -1).toReversed(),
      tjenester: tjenesteneEtter2(oppholdsgrunnlagPaa(g.sak.opphold, personId, g.dagens), g.dagens).map(
        ({ tjeneste, subsumsjon: s }) => ({
          tjeneste,
          utfall: s.utfall,
          hjemmel: visHjemmel(s.hjemmel),
          lenke: s.hjemmel.lenke,
          tekst: s.utfall === 'krever-skjonn' ? s.sporsmal : s.fakta.join(' '),
        }),
      ),
    }
  }),
  kanSkrive: g.kanSkrive,
})

const vurdering = (g: Visningsgrunnlag, v: Oppholdsvurdering) => ({
  grunnlag: v.grunnlag,
  kilde: v.kilde,
  dokument: v.dokument ?? null,
  dato: v.dato,
  til: v.til ?? null,
  utlopt: erUtlopt(v, g.dagens),
  begrunnelse: v.begrunnelse,
  av: hvem(g.navn, v.av),
})
