import type { PersonId } from '@handlingsrom/domene/felles/id'
import { kanVaereAktuelt } from '@handlingsrom/domene/tilbud/aktuelt'
import { katalog } from '@handlingsrom/domene/tilbud/katalog'
import { tilbudsfakta } from '@handlingsrom/domene/tilbud/sakensFakta'
import { samtykketGjelder } from '@handlingsrom/domene/tilbud/tilstand'
import type { Tilbudsvisning } from '@handlingsrom/kontrakt/tilbud'
import { hvem } from '../ansatte.ts'
import { fornavn, type Visningsgrunnlag } from '../visning/felles.ts'
import { tilbudskort } from './tilbudskort.ts'

/** Hele katalogen for denne familien: hva som kan være aktuelt og hvorfor, og hva som er fortalt. Rekkefølgen er katalogens. */
export function visTilbud(g: Visningsgrunnlag): Tilbudsvisning {
  const fakta = tilbudsfakta(g.sak, { personer: g.personer, naa: { dato: g.dagens } })
  const { fortalt, samtykker } = g.sak.tilbud
  const navn = (id: PersonId): string => fornavn(g, id)
  return {
    dagens: g.dagens,
    personer: fakta.personer.flatMap(p =>
      p.personId && p.rolle !== 'familien'
        ? [
            {
              personId: p.personId,
              fornavn: navn(p.personId),
              fodselsdato: g.personer[p.personId]?.fodselsdato ?? null,
              rolle: p.rolle,
            },
          ]
        : [],
    ),
    tilbud: katalog(g.policy.lokaleTilbud).map(t => {
      const aktuelt = kanVaereAktuelt(t, fakta)
      return {
        ...tilbudskort(t),
        aktuelt: aktuelt && { grunner: [...aktuelt.grunner], hvis: [...aktuelt.hvis] },
      }
    }),
    fortalt: fortalt
      .map(f => ({
        nr: f.nr,
        tilbudId: f.tilbud.tilbudId,
        navn: f.tilbud.navn,
        til: f.til.map(navn),
        om: f.om.map(navn),
        maate: f.maate,
        dato: f.dato,
        svar: [...f.svar],
        av: hvem(g.navn, f.av),
      }))
      .toReversed(),
    samtykker: samtykker
      .map(s => ({
        nr: s.nr,
        tilbudId: s.tilbud.tilbudId,
        navn: s.tilbud.navn,
        av: navn(s.av),
        om: s.om.map(navn),
        hva: s.hva,
        maate: s.maate,
        dato: s.dato,
        til: s.til,
        trukket: s.trukket ?? null,
        gjelder: samtykketGjelder(s, g.dagens),
        kontakt: s.kontakt.map(k => ({ dato: k.dato, hva: k.hva, av: hvem(g.navn, k.av) })),
      }))
      .toReversed(),
    kanSkrive: g.kanSkrive,
  }
}
