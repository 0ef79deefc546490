import type { Trespraak } from '../../../felles/spraak.ts'

/** Alderen det er naturlig å dele etter i en samtale. Delingen er vårt forslag. */
export const ALDERSGRUPPER = ['0-2', '3-5', '6-9', '10-12', '13-15', '16-17'] as const
export type Aldersgruppe = (typeof ALDERSGRUPPER)[number]

/** Råd til den som spør. Ingen av dem er krav, og ingen av dem tolker svaret. */
export type Punktveiledning = {
  readonly sporSlik: Trespraak
  readonly lyttEtter: Trespraak
  /** Hva det er verdt å spørre om i denne alderen. */
  readonly alder: Readonly<Record<Aldersgruppe, Trespraak>>
  readonly kilde: string
}

/** Ett råd for samtaler med barn. */
export type Barnesamtalerad = {
  readonly id: string
  readonly tittel: Trespraak
  readonly tekst: Trespraak
  readonly kilde: string
}
