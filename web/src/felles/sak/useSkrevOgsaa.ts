import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMeg } from '../api/meg.ts'
import { sakSporring } from './sporringer.ts'

type Skrevet = {
  readonly nr: number
  readonly skrevetAv: { readonly ansattId: string | null; readonly navn: string }
}

/** Den andre som sist skrev noe av dette etter hendelse nummer `siden`. */
export const andreSiden = (
  skrevet: readonly Skrevet[],
  siden: number,
  meg: string,
): Skrevet['skrevetAv'] | undefined =>
  skrevet
    .filter(s => s.nr > siden && s.skrevetAv.ansattId !== null && s.skrevetAv.ansattId !== meg)
    .toSorted((a, b) => b.nr - a.nr)[0]?.skrevetAv

/**
 * Navnet på en kollega som har skrevet i den samme cellen siden siden ble åpnet, til den stille linjen «Lagret, Tor Myhre skrev
 * også her». Regnes av hendelsenes nummer, så nettleserens klokke ikke har noe å si.
 */
export function useSkrevOgsaa(sakId: string, skrevet: readonly Skrevet[]): string | undefined {
  const meg = useMeg().ansattId
  const { data: sak } = useQuery(sakSporring(sakId))
  const [siden, settSiden] = useState(sak?.sisteNr)
  if (siden === undefined && sak) settSiden(sak.sisteNr)
  return andreSiden(skrevet, siden ?? Number.POSITIVE_INFINITY, meg)?.navn
}
