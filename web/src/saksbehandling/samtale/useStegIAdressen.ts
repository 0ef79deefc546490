import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { erSteg, type Steg } from './steg.ts'

export type Modus = 'tema' | 'barn'
/** Hvor i samtalen hun er. Bare koder står i adressen, aldri navn eller ord. */
export type Samtalesok = {
  readonly tema?: Steg
  readonly vis?: 'barn' | 'avslutning'
}
export const lesSamtalesok = (sok: Record<string, unknown>): Samtalesok => ({
  ...(erSteg(sok.tema) ? { tema: sok.tema } : {}),
  ...(sok.vis === 'barn' || sok.vis === 'avslutning' ? { vis: sok.vis } : {}),
})

export function useStegIAdressen(forste: Steg) {
  const sok = useSearch({ strict: false }) as Samtalesok
  const gaa = useNavigate()
  const sett = useCallback(
    (endre: (for_: Samtalesok) => Samtalesok) =>
      void gaa({
        to: '.',
        search: (for_: Samtalesok) => endre(for_),
        replace: true,
        resetScroll: false,
      } as never),
    [gaa],
  )
  return {
    steg: sok.tema ?? forste,
    modus: (sok.vis === 'barn' ? 'barn' : 'tema') as Modus,
    avslutter: sok.vis === 'avslutning',
    settSteg: useCallback((tema: Steg) => sett(s => ({ ...s, tema })), [sett]),
    settModus: useCallback(
      (modus: Modus) =>
        sett(({ vis: _, ...resten }) => (modus === 'barn' ? { ...resten, vis: 'barn' } : resten)),
      [sett],
    ),
    settAvslutter: useCallback(
      (apen: boolean) => sett(({ vis: _, ...resten }) => (apen ? { ...resten, vis: 'avslutning' } : resten)),
      [sett],
    ),
  }
}
