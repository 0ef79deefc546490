import type { Detaljer } from '@handlingsrom/domene/kartlegging/detaljer'

export type { Detaljer, Detaljslag } from '@handlingsrom/domene/kartlegging/detaljer'

/** Hva som skiller to opplysninger i det samme svaret: slaget og navnet på tingen. */
export function detaljnokkel(d: Detaljer): string {
  if (d.slag === 'utstyr') return `utstyr/${d.ting}`
  if (d.slag === 'aktivitet') return `aktivitet/${d.navn}`
  if (d.slag === 'ekstrautgift') return `ekstrautgift/${d.hva}`
  if (d.slag === 'begivenhet') return `begivenhet/${d.hva}/${d.navn ?? ''}/${d.dato ?? ''}`
  if (d.slag === 'bolig') return `bolig/${d.hjem ?? 'her'}`
  if (d.slag === 'tjeneste') return `tjeneste/${d.hva}/${d.kontakt ?? ''}`
  if (d.slag === 'nettverk') return `nettverk/${d.hvem}/${d.navn ?? ''}`
  if (d.slag === 'utfordring') return `utfordring/${d.hva}`
  if (d.slag === 'plass') return `plass/${d.plass}`
  return d.slag
}
