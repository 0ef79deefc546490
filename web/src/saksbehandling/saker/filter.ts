import { FASER } from '@handlingsrom/domene/sak/faser'
import { SAKSVISNINGER, type Saksliste } from '@handlingsrom/kontrakt/lister'
import { useNavigate, useSearch } from '@tanstack/react-router'

export type Fase = NonNullable<Saksliste['saker'][number]['fase']>

export type Saksfilter = { readonly visning: (typeof SAKSVISNINGER)[number]; readonly fase?: Fase }

/** Filtrene står i adressen; aldri navn eller tekst. Ukjente verdier blir borte. */
export function lesFilter(sok: Record<string, unknown>): Saksfilter {
  const fase = FASER.find(f => f === sok.fase)
  const visning = SAKSVISNINGER.find(v => v === sok.visning) ?? 'mine'
  return { visning, ...(fase ? { fase } : {}) }
}

export function useFilter(): readonly [Saksfilter, (filter: Saksfilter) => void] {
  const sok: Record<string, unknown> = useSearch({ strict: false })
  const ga = useNavigate()
  return [lesFilter(sok), filter => void ga({ to: '/saker', search: lesFilter(filter), replace: true })]
}
