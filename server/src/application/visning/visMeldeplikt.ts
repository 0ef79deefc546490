import { barnIHusstanden, erBarnPaa } from '@handlingsrom/domene/husstand/tilstand'
import type { Meldepliktsvar } from '@handlingsrom/kontrakt/sak/behov'
import { hvem } from '../ansatte.ts'
import { fornavn, type Visningsgrunnlag } from './felles.ts'

/** Vurderingene av meldeplikten, nyest først. Står i sin egen visning: ingen utskrift, utdrag eller delt side leser den. */
export function visMeldeplikt(g: Visningsgrunnlag): Meldepliktsvar {
  const alle = g.sak.meldeplikt
  return {
    dagens: g.dagens,
    barn: barnIHusstanden(g.sak.husstand)
      .filter(b => erBarnPaa(g.personer[b.personId]?.fodselsdato, g.dagens))
      .map(b => ({ personId: b.personId, fornavn: fornavn(g, b.personId) })),
    vurderinger: alle
      .map(v => ({
        vurderingId: v.vurderingId,
        personer: v.personer.map(personId => ({ personId, fornavn: fornavn(g, personId) })),
        kriterier: { ...v.kriterier },
        vurdering: v.vurdering,
        konklusjon: v.konklusjon,
        dato: v.dato,
        innen: v.innen ?? null,
        fulgtOpp: alle.some(x => x.folger === v.vurderingId),
        av: hvem(g.navn, v.av),
        meldt: v.meldt ? { ...v.meldt, av: hvem(g.navn, v.meldt.av) } : null,
        innsyn: v.innsyn ? { ...v.innsyn, av: hvem(g.navn, v.innsyn.av) } : null,
      }))
      .toReversed(),
    kanSkrive: g.kanSkrive,
  }
}
