import fc from 'fast-check'
import type { TilbudKommando } from '../../tilbud/operasjoner.ts'
import { TILBUDSSVAR } from '../../tilbud/typer.ts'
import {
  dag,
  type Feltene,
  kanal,
  person,
  samtaleId,
  settVersjon,
  tekst,
  tilbudId,
  valgfri,
} from './verdier.ts'

const personer = fc.array(person, { maxLength: 2 })
const svar = fc.constantFrom(...TILBUDSSVAR)
/** Nummeret på en hendelse: ofte en som finnes, sjelden et tilbud. */
const nr = fc.nat({ max: 12 })

export const tilbudfelt: Feltene<TilbudKommando['type']> = {
  fortellOmTilbud: {
    tilbudId,
    til: personer,
    om: personer,
    maate: kanal,
    dato: dag,
    svar: valgfri(svar),
    samtaleId: valgfri(samtaleId),
  },
  besvarTilbud: { nr, svar, dato: dag, settVersjon },
  giTilbudssamtykke: { tilbudId, av: person, om: personer, hva: tekst, maate: kanal, dato: dag, til: dag },
  kontaktTilbud: { samtykkeNr: nr, dato: dag, hva: tekst },
}
