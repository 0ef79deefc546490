import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { useQuery } from '@tanstack/react-query'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import { sakSporring } from './sporringer.ts'

/** Hvem som sist gjorde en av disse hendelsene i saken, og når: slik den andre utgaven i en konflikt er merket. */
export function useHvemEndret(sakId: string, ...typer: readonly SakHendelse['type'][]) {
  const { kollega } = useTekster().sak.skjema
  const format = useFormat()
  const { data: sak } = useQuery(sakSporring(sakId))
  const siste = sak?.tidslinje.find(rad => typer.some(type => type === rad.type))
  return {
    annenHvem: siste?.hvem.navn || kollega,
    annenNar: siste ? format.tidspunkt(siste.tidspunkt as Tidspunkt) : '',
  }
}
