import type { Fordeling } from '@handlingsrom/kontrakt/lister'

export type Ansatt = Fordeling['ansatte'][number]
export type Fordelt = Fordeling['saker'][number]

const alfabetisk = new Intl.Collator('nb')
/** Alfabetisk, alltid: rekkefølgen skal ikke si noe om hvem som gjør mest. */
export const iRekkefolge = (ansatte: readonly Ansatt[]): readonly Ansatt[] =>
  ansatte.toSorted((a, b) => alfabetisk.compare(a.navn, b.navn))

/** De som arbeider i saker, og som ikke har denne fra før. */
export const kanFaSaker = (ansatte: readonly Ansatt[], sak: Fordelt): readonly Ansatt[] =>
  iRekkefolge(ansatte).filter(
    a =>
      a.roller.some(r => r === 'veileder' || r === 'fagansvarlig') &&
      !sak.tildelt.some(h => h.ansattId === a.ansattId),
  )
