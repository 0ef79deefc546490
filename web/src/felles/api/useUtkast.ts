import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { kommandoko, utkastlager } from './usendt.ts'
import type { Lagretilstand } from './utkastlager.ts'

export type { Lagretilstand } from './utkastlager.ts'

export type Utkast = {
  readonly tekst: string
  readonly settTekst: (tekst: string) => void
  readonly lagring: Lagretilstand
  readonly lagretKl: number | undefined
  /** Kalles når teksten er ført inn i saken (kommandoen lyktes), eller når brukeren forkaster den. */
  readonly forkast: () => void
}

/**
 * Tekst under arbeid i ett felt. `nokkel` er bygd av id-er og feltnavn (`${sakId}:notat`), aldri av innhold.
 * Er det ikke noe utkast, vises `utgangspunkt` (for eksempel teksten som rettes).
 */
export function useUtkast(nokkel: string, utgangspunkt = ''): Utkast {
  const tilstand = useSyncExternalStore(utkastlager.lytt, () => utkastlager.les(nokkel))
  useEffect(() => utkastlager.apne(nokkel), [nokkel])
  const settTekst = useCallback((tekst: string) => utkastlager.skriv(nokkel, tekst), [nokkel])
  const forkast = useCallback(() => utkastlager.tom(nokkel), [nokkel])
  return {
    tekst: tilstand.tekst ?? utgangspunkt,
    settTekst,
    lagring: tilstand.lagring,
    lagretKl: tilstand.lagretKl,
    forkast,
  }
}

const DARLIGST_FORST = ['venter', 'lagrer', 'lagret'] as const

/** Hvordan det står til med alle tekster og svar på vei, på tvers av felt; til statuslinjen på siden. */
export function useSamletLagring(): {
  readonly lagring: Lagretilstand
  readonly lagretKl: number | undefined
} {
  const tekst = useSyncExternalStore(utkastlager.lytt, utkastlager.samlet)
  const tekstKl = useSyncExternalStore(utkastlager.lytt, utkastlager.sistLagret)
  const ko = useSyncExternalStore(kommandoko.lytt, kommandoko.lagring)
  const koKl = useSyncExternalStore(kommandoko.lytt, kommandoko.sistSendt)
  const lagring = DARLIGST_FORST.find(t => t === tekst || t === ko) ?? 'urort'
  const lagretKl = tekstKl === undefined || koKl === undefined ? (tekstKl ?? koKl) : Math.max(tekstKl, koKl)
  return { lagring, lagretKl }
}
