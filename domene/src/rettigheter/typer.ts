import type { Trespraak } from '../felles/spraak.ts'

/** Gruppene som har sitt eget tillegg (S-019). Et menneske velger dem; de sier noe om hva vi forteller, ikke om hvem noen er. */
export const RETTIGHETSGRUPPER = ['barnefamilie', 'ungdom', 'tolk', 'uten-bolig', 'uten-opphold'] as const
export type Rettighetsgruppe = (typeof RETTIGHETSGRUPPER)[number]

/** Én setning i klart språk, og hvor den står. `hjemmel` er loven; `kilde` er et dokument når loven ikke sier det selv. */
export type Rettighet = {
  readonly tekst: Trespraak
  readonly hjemmel: readonly string[]
  readonly kilde?: string
}
