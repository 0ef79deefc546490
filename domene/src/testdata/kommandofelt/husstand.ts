import fc from 'fast-check'
import { ALLE_BARNA_SVAR, BARNERELASJONER, BOSTEDER, VOKSENROLLER } from '../../husstand/hendelser.ts'
import type { HusstandKommando } from '../../husstand/operasjoner.ts'
import { dag, type Feltene, kanal, kilde, person, settVersjon, soknadId, tekst } from './verdier.ts'

const barn = fc.record({
  relasjon: fc.constantFrom(...BARNERELASJONER),
  bosted: fc.constantFrom(...BOSTEDER),
  foreldre: fc.array(person, { maxLength: 2 }),
})

export const husstandfelt: Feltene<HusstandKommando['type']> = {
  leggTilBarn: { personId: person, barn, kilde },
  leggTilVoksen: { personId: person, rolle: fc.constantFrom(...VOKSENROLLER), kilde },
  rettBarneopplysninger: { personId: person, barn, kilde, grunn: tekst, settVersjon },
  taUtAvHusstanden: { personId: person, fra: dag, grunn: tekst, settVersjon },
  besvarAlleBarna: {
    svar: fc.constantFrom(...ALLE_BARNA_SVAR),
    kanal,
    dato: dag,
    merknad: tekst,
    settVersjon,
  },
  avklarManglendeBarn: { personId: person, soknadId, merknad: tekst },
}
