import { type Spraknotat, spraknotater } from '@handlingsrom/domene/tekstkontroll/klarsprak'
import { type Lesbarhet, lesbarhet } from '@handlingsrom/domene/tekstkontroll/lix'
import { kontrollerTekst } from '@handlingsrom/domene/tekstkontroll/tekstkontroll'
import type { Tekstfunn } from '@handlingsrom/domene/tekstkontroll/typer'
import { useEffect, useState } from 'react'

/** Det som kan sies om en tekst, og teksten det ble sagt om: plassene gjelder den, ikke det hun har skrevet siden. */
export type Tekstnotatene = {
  readonly tekst: string
  readonly funn: readonly Tekstfunn[]
  readonly sprak: readonly Spraknotat[]
  readonly lesbarhet: Lesbarhet | null
}

/** Så lenge må det ha vært ro før notatene regnes ut. Et tastetrykk regner aldri noe, så skrivingen hakker ikke. */
const RO_MS = 600

export const notaterOm = (tekst: string): Tekstnotatene => ({
  tekst,
  funn: kontrollerTekst(tekst),
  sprak: spraknotater(tekst),
  lesbarhet: lesbarhet(tekst),
})

const INGEN: Tekstnotatene = { tekst: '', funn: [], sprak: [], lesbarhet: null }

export function useTekstnotater(tekst: string): Tekstnotatene {
  const [notatene, settNotatene] = useState(INGEN)
  useEffect(() => {
    const klokke = setTimeout(() => settNotatene(tekst.trim() === '' ? INGEN : notaterOm(tekst)), RO_MS)
    return () => clearTimeout(klokke)
  }, [tekst])
  return notatene
}
