import { useEffect, useRef, useSyncExternalStore } from 'react'
import { lagreHurtigtaster, lesHurtigtaster } from './lager.ts'

const lyttere = new Set<() => void>()
let pa: boolean | undefined

const erPa = (): boolean => {
  pa ??= lesHurtigtaster()
  return pa
}

const abonner = (lytter: () => void) => {
  lyttere.add(lytter)
  return () => {
    lyttere.delete(lytter)
  }
}

/** Om enkelttaster er på. Alle kan slå dem av (WCAG 2.1.4). */
export function useHurtigtaster(): readonly [boolean, (pa: boolean) => void] {
  const verdi = useSyncExternalStore(abonner, erPa)
  return [
    verdi,
    ny => {
      pa = ny
      lagreHurtigtaster(ny)
      for (const lytter of lyttere) lytter()
    },
  ]
}

const SKRIVEFELT = 'input, textarea, select, [contenteditable="true"], [role="dialog"], dialog, [role="menu"]'

/** Kaller `handling` når tasten trykkes alene. Virker aldri mens noen skriver, i dialoger, eller når hurtigtaster er av. */
export function useHurtigtast(tast: string, handling: () => void): void {
  const siste = useRef(handling)
  useEffect(() => {
    siste.current = handling
  })
  useEffect(() => {
    const lytt = (hendelse: KeyboardEvent) => {
      if (hendelse.key !== tast || hendelse.ctrlKey || hendelse.metaKey || hendelse.altKey) return
      if (!erPa() || hendelse.defaultPrevented) return
      if (hendelse.target instanceof Element && hendelse.target.closest(SKRIVEFELT)) return
      hendelse.preventDefault()
      siste.current()
    }
    document.addEventListener('keydown', lytt)
    return () => document.removeEventListener('keydown', lytt)
  }, [tast])
}
