import type { PersonId } from '../felles/id.ts'
import { FORELDREROLLER, type Foreldrerolle } from './hendelser.ts'
import type { Kartlegging } from './tilstand.ts'

/** Hvem de voksne er for barna, slik det sist er sagt i et svar som står. Den som aldri har svart, er ikke med. */
export function foreldreroller(k: Kartlegging): ReadonlyMap<PersonId, Foreldrerolle> {
  const sist = new Map<PersonId, { readonly nr: number; readonly rolle: Foreldrerolle }>()
  for (const celler of Object.values(k.celler))
    for (const celle of Object.values(celler))
      for (const s of celle.svar) {
        if (!s.sagtAvPerson || s.trukket || s.nr < (sist.get(s.sagtAvPerson)?.nr ?? 0)) continue
        const rolle = FORELDREROLLER.find(f => f === s.sagtAv)
        if (rolle) sist.set(s.sagtAvPerson, { nr: s.nr, rolle })
      }
  return new Map([...sist].map(([id, { rolle }]) => [id, rolle]))
}
