import type { Dato } from '../felles/dato.ts'
import type { KontaktId } from '../felles/id.ts'

/**
 * En oppsøkende kontakt: noen fra kontoret snakket med noen der de er, uten sak og uten navn (S-037). Den har sin egen strøm, og flyttes
 * aldri inn i en sak; saken peker på den.
 */
export type Kontaktopplysninger = {
  readonly dato: Dato
  readonly klokkeslett?: string
  /** Hvor det var: åpen barnehage, biblioteket, trappa. Aldri en adresse noen bor på. */
  readonly hvor: string
  /** Hva det handlet om. */
  readonly om: string
  /** Barn som var der, og barn som ble nevnt. Mangler tallet, vet vi det ikke; null er ingen. */
  readonly barnSett?: number
  readonly barnNevnt?: number
  readonly tilbudt: string
  readonly neste: string
}
export type KontaktHendelse = {
  readonly type: 'OppsokendeKontaktSkrevet'
  readonly kontaktId: KontaktId
  /** Kontoret til den som skrev. Listen er kontorets. */
  readonly kontor: string | null
} & Kontaktopplysninger
