import { useEffect } from 'react'

const FELT = 'textarea, input'
const KOLONNE = '[data-kolonne]'

/**
 * Når det hun skrev i, blir tegnet på nytt, kan nettleseren slippe fokus. Da går den neste bokstaven dit hun skrev, og aldri til en
 * snarvei som åpner noe midt i en setning. Klikker hun selv et annet sted, er det hun som har gått.
 */
export function useFokusvakt(): void {
  useEffect(() => {
    let sist: { readonly felt: HTMLElement; readonly kolonne: string } | undefined
    const merk = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.matches(FELT)) return
      const kolonne = target.closest<HTMLElement>(KOLONNE)?.dataset.kolonne
      sist = kolonne ? { felt: target, kolonne } : undefined
    }
    const slipp = ({ target }: PointerEvent) => {
      if (target instanceof Element && !target.closest(KOLONNE)) sist = undefined
    }
    const redd = (tast: KeyboardEvent) => {
      if (!/^\p{L}$/u.test(tast.key) || tast.ctrlKey || tast.metaKey || tast.altKey) return
      const her = document.activeElement
      const felt =
        her instanceof HTMLElement && her.matches(KOLONNE)
          ? her.querySelector<HTMLElement>('textarea')
          : her === document.body && sist && feltet(sist)
      if (!felt) return
      tast.stopPropagation()
      felt.focus()
    }
    document.addEventListener('focusin', merk)
    document.addEventListener('pointerdown', slipp)
    document.addEventListener('keydown', redd, true)
    return () => {
      document.removeEventListener('focusin', merk)
      document.removeEventListener('pointerdown', slipp)
      document.removeEventListener('keydown', redd, true)
    }
  }, [])
}

const feltet = (sist: { readonly felt: HTMLElement; readonly kolonne: string }): HTMLElement | null =>
  sist.felt.isConnected
    ? sist.felt
    : ([...document.querySelectorAll<HTMLElement>(KOLONNE)]
        .find(k => k.dataset.kolonne === sist.kolonne)
        ?.querySelector<HTMLElement>('textarea') ?? null)
