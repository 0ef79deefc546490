import type { Aktor } from '../felles/aktor.ts'
import type { KommandoId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'

/** Hva en strøm handler om. `kontakt` er henvendelser uten sak; `kommune` er normer og policy. */
export const STROMTYPER = ['sak', 'person', 'kontakt', 'kommune', 'internkontroll'] as const
export type Stromtype = (typeof STROMTYPER)[number]

/** Det kjernen vet om en hendelse den ikke eier: navnet på det som skjedde. */
export type Hendelse = { readonly type: string }

/** En hendelse slik den står i loggen: nummeret i strømmen, når, av hvem og på hvilken kommando. */
export type Registrert<H extends Hendelse = Hendelse> = {
  readonly nr: number
  readonly tidspunkt: Tidspunkt
  readonly aktor: Aktor
  readonly kommandoId: KommandoId
  readonly hendelse: H
}
