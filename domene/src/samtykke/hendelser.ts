import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'

/** Hvem utenfor Nav-kontoret samtykket gjelder. Navnet skrives for seg: et samtykke til «helse» i alminnelighet er ikke noe samtykke. */
export const SAMTYKKEMOTTAKERE = [
  'skole-barnehage',
  'helse',
  'barnevern',
  'nav-stat',
  'kommunal-tjeneste',
  'utleier-kreditor',
  'frivillig',
  'privatperson',
  'annet',
] as const
export type Samtykkemottaker = (typeof SAMTYKKEMOTTAKERE)[number]

/** Hvilken vei opplysningene går. */
export const RETNINGER = ['nav-forteller', 'nav-spor', 'begge'] as const
export type Retning = (typeof RETNINGER)[number]

/** Hvordan det ble gitt, og hvordan det ble trukket: det skal være like lett begge veier. */
export const SAMTYKKEMAATER = ['muntlig', 'skriftlig'] as const
export type Samtykkemaate = (typeof SAMTYKKEMAATER)[number]

/**
 * Et samtykke til at opplysninger går mellom Nav og noen utenfor (sosialtjenesteloven § 44 første ledd). Det løfter
 * taushetsplikten, ikke noe mer: grunnlaget for å behandle opplysningene er loven (§ 43 a), og ingen trenger å samtykke for å få hjelp.
 */
export type SamtykkeHendelse =
  | {
      readonly type: 'SamtykkeGitt'
      /** Den som samtykker: en voksen, eller en ung for seg selv. */
      readonly av: PersonId
      /** Hvem opplysningene handler om. Alltid noen. */
      readonly om: readonly PersonId[]
      /** Det barnet selv sier, for hvert barn en voksen samtykker for. */
      readonly barnetSier: readonly { readonly personId: PersonId; readonly ord: string }[]
      readonly mottaker: { readonly slag: Samtykkemottaker; readonly navn: string }
      readonly retning: Retning
      readonly hva: string
      readonly formal: string
      readonly maate: Samtykkemaate
      /** Hvor det underskrevne arket ligger, når det ble gitt skriftlig. */
      readonly dokument?: string
      readonly dato: Dato
      /** Siste dag det gjelder. */
      readonly til: Dato
    }
  | {
      readonly type: 'SamtykkeTrukket'
      /** Hendelsen samtykket ble gitt i: her, eller til et tilbud. */
      readonly nr: number
      readonly av: PersonId
      readonly maate: Samtykkemaate
      readonly dato: Dato
    }
