import type { Aktor } from '../felles/aktor.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Registrert } from '../sak/strom.ts'
import type { UtdragHendelse } from './hendelser.ts'

export type LagetUtdrag = Omit<UtdragHendelse, 'type'> & {
  readonly nr: number
  readonly av: Aktor
  readonly tidspunkt: Tidspunkt
}
/** Eldst først. */
export type Utdragslogg = readonly LagetUtdrag[]

export function foldUtdrag(logg: Utdragslogg, r: Registrert<UtdragHendelse>): Utdragslogg {
  const { type: _, ...om } = r.hendelse
  return [...logg, { ...om, nr: r.nr, av: r.aktor, tidspunkt: r.tidspunkt }]
}
