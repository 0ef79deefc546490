import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { type Format, lagFormat } from '../format.ts'
import { lagreSpraak } from '../innstillinger/lager.ts'
import { hentTekster } from './katalog.ts'
import type { Tekster } from './typer.ts'

type Spraakvalg = {
  readonly spraak: Spraak
  readonly tekster: Tekster
  readonly format: Format
  readonly settSpraak: (spraak: Spraak) => void
}
const Kontekst = createContext<Spraakvalg | undefined>(undefined)

/** Tekstene hentes før første visning, så ingen ser en nøkkel eller feil språk. Feiler et bytte, står det gamle språket. */
export function SpraakGiver(props: { spraak: Spraak; tekster: Tekster; children: ReactNode }) {
  const [valg, settValg] = useState({ spraak: props.spraak, tekster: props.tekster })
  const settSpraak = useCallback((spraak: Spraak) => {
    hentTekster(spraak).then(
      tekster => {
        document.documentElement.lang = spraak
        lagreSpraak(spraak)
        settValg({ spraak, tekster })
      },
      () => undefined,
    )
  }, [])
  const verdi = useMemo(() => ({ ...valg, format: lagFormat(valg.spraak), settSpraak }), [valg, settSpraak])
  return <Kontekst value={verdi}>{props.children}</Kontekst>
}

function useValg(): Spraakvalg {
  const valg = useContext(Kontekst)
  if (!valg) throw new Error('SpraakGiver mangler rundt komponenten')
  return valg
}

/** Tekstene på valgt språk: `const t = useTekster().kartlegging`. */
export const useTekster = (): Tekster => useValg().tekster
/** Datoer, beløp og aldre på valgt språk. */
export const useFormat = (): Format => useValg().format
export function useSpraak(): Pick<Spraakvalg, 'spraak' | 'settSpraak'> {
  const { spraak, settSpraak } = useValg()
  return { spraak, settSpraak }
}
