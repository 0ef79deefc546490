import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Nodhjelpsinnhold } from '@handlingsrom/domene/vedtak/hendelser'
import { useEffect, useRef, useState } from 'react'
import { useUtkast } from '../api/useUtkast.ts'
import type { Nodbehov } from './behovstekst.ts'

/** Det som krysses av og tastes i nødhjelpsskjemaet. Ordene har egne utkast. */
export type Valg = {
  readonly hva: readonly Nodbehov[]
  readonly belop?: Belop | undefined
  readonly form: Nodhjelpsinnhold['form']
  readonly til?: Dato | undefined
  /** Ord om stedet for hvert barn, ved midlertidig botilbud. */
  readonly stedet?: Readonly<Record<string, string>>
}

export const skrivValg = (valg: Valg): string => JSON.stringify(valg)

/** Siste linje gjelder: ble noe valgt før det gamle utkastet kom, står det gamle over. */
export function lesValg(raa: string, start: Valg): Valg {
  try {
    const lest = JSON.parse(raa.split('\n').at(-1) ?? '') as Partial<Valg> | null
    if (typeof lest !== 'object' || lest === null || !Array.isArray(lest.hva)) return start
    // Et felt som er tømt, er ikke med i teksten; da skal det være tomt, ikke slik det begynte.
    return { ...start, belop: undefined, til: undefined, ...lest }
  } catch {
    return start
  }
}

/** Valgene som utkast. `nokkel` bytter når et utkast kommer fra tjeneren, så feltene som eier teksten sin, får den. */
export function useValg(sted: string, start: Valg) {
  const { tekst, settTekst, forkast, lagring, lagretKl } = useUtkast(`${sted}:nodhjelp:valg`)
  const egne = useRef(false)
  const [hentet, settHentet] = useState(tekst !== '')
  useEffect(() => {
    if (tekst !== '' && !egne.current) settHentet(true)
  }, [tekst])
  const valg = lesValg(tekst, start)
  const velg = (endring: Partial<Valg>) => {
    egne.current = true
    settTekst(skrivValg({ ...valg, ...endring }))
  }
  return { valg, velg, forkast, nokkel: String(hentet), lagring, lagretKl }
}
