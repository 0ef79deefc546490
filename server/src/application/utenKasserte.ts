import type { Hendelse, Registrert } from '@handlingsrom/domene/sak/strom'

/** Hendelser som kan foldes. Kassert innhold er borte for alltid; numrene og kjeden står. */
export const utenKasserte = <H extends Hendelse>(rader: readonly Registrert[]): readonly Registrert<H>[] =>
  // Strømmen er skrevet av `skrivHendelser` med hendelser av typen H; `verifiser` finner det som er endret siden.
  rader.filter(r => r.hendelse.type !== 'innholdKassert') as unknown as readonly Registrert<H>[]
