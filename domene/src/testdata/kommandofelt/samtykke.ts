import fc from 'fast-check'
import { RETNINGER, SAMTYKKEMAATER, SAMTYKKEMOTTAKERE } from '../../samtykke/hendelser.ts'
import type { SamtykkeKommando } from '../../samtykke/operasjoner.ts'
import { dag, type Feltene, person, tekst, valgfri } from './verdier.ts'

const personer = fc.array(person, { maxLength: 2 })
const maate = fc.constantFrom(...SAMTYKKEMAATER)

export const samtykkefelt: Feltene<SamtykkeKommando['type']> = {
  giSamtykke: {
    av: person,
    om: personer,
    barnetSier: fc.array(fc.record({ personId: person, ord: tekst }), { maxLength: 2 }),
    mottaker: fc.record({ slag: fc.constantFrom(...SAMTYKKEMOTTAKERE), navn: tekst }),
    retning: fc.constantFrom(...RETNINGER),
    hva: tekst,
    formal: tekst,
    maate,
    dokument: valgfri(tekst),
    dato: dag,
    til: dag,
  },
  trekkSamtykke: { nr: fc.nat({ max: 12 }), av: person, maate, dato: dag },
}
