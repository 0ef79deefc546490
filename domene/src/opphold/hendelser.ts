import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import type { Oppholdsgrunnlag } from '../regelverk/sosialtjenesteloven/paragraf-2-lovens-virkeomrade.ts'

/** Hvor opplysningen om oppholdet kommer fra. */
export const OPPHOLDSKILDER = [
  'personen-selv',
  'oppholdskort',
  'vedtak-fra-utlendingsmyndighetene',
  'folkeregisteret',
  'annet',
] as const
export type Oppholdskilde = (typeof OPPHOLDSKILDER)[number]

/**
 * Et menneskes vurdering av hva en voksens oppholdsgrunnlag er (sosialtjenesteloven § 2 med forskrift 1251). Ukjent er også et svar, og
 * stenger ingenting. En ny vurdering er en ny hendelse; den gamle blir stående.
 */
export type OppholdHendelse = {
  readonly type: 'OppholdVurdert'
  readonly personId: PersonId
  readonly grunnlag: Oppholdsgrunnlag | 'ukjent'
  readonly kilde: Oppholdskilde
  /** Hvilket papir, i ord: «oppholdskort sett på kontoret». Nummeret på det hører ikke hjemme her. */
  readonly dokument?: string
  /** Dagen opplysningen er fra. */
  readonly dato: Dato
  /** Siste dag oppholdet er gitt til, når det har en. */
  readonly til?: Dato
  readonly begrunnelse: string
}
