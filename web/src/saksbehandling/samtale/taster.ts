import { useEffect, useRef } from 'react'

export type Tastehandlinger = {
  readonly nesteBarn: () => void
  readonly forrigeBarn: () => void
  readonly nesteTema: () => void
  readonly forrigeTema: () => void
  readonly lapp: () => void
  readonly kanVises: () => void
  readonly hjelp: () => void
}

/** Bare sammen med Ctrl (⌘ på Mac), så ingen enkelttast virker mens noen skriver. I en dialog gjelder dialogens egne taster. */
export function useSamtaletaster(handlinger: Tastehandlinger): void {
  const siste = useRef(handlinger)
  useEffect(() => {
    siste.current = handlinger
  })
  useEffect(() => {
    const lytt = (hendelse: KeyboardEvent) => {
      if (!(hendelse.ctrlKey || hendelse.metaKey) || hendelse.altKey || hendelse.defaultPrevented) return
      if (hendelse.target instanceof Element && hendelse.target.closest('[role="dialog"], dialog')) return
      const handling = velg(hendelse)
      if (!handling) return
      hendelse.preventDefault()
      siste.current[handling]()
    }
    document.addEventListener('keydown', lytt)
    return () => document.removeEventListener('keydown', lytt)
  }, [])
}

function velg(h: KeyboardEvent): keyof Tastehandlinger | undefined {
  if (h.key === 'Enter') return h.shiftKey ? 'forrigeBarn' : 'nesteBarn'
  if (h.key === '/') return 'hjelp'
  if (h.shiftKey) return undefined
  switch (h.key) {
    case 'ArrowDown':
      return 'nesteTema'
    case 'ArrowUp':
      return 'forrigeTema'
    case 'm':
    case 'M':
      return 'lapp'
    case '.':
      return 'kanVises'
    default:
      return undefined
  }
}

/** «Hvem svarer?» er et stopp til det er sagt, men aldri det første når et nytt tema åpnes. */
export const HVEM_SVARER = 'hvem-svarer'

const kolonner = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-kolonne]')]

/** Hvem og hvilket tema fokus står i. */
export function aktivKolonne(): { readonly hvem: string; readonly tema: string } | undefined {
  const { kolonne, tema } = document.activeElement?.closest<HTMLElement>('[data-kolonne]')?.dataset ?? {}
  return kolonne && tema ? { hvem: kolonne, tema } : undefined
}

/** Fokus til det første tomme feltet i kolonnen: de raske svarene når ingen er valgt, ellers tekstfeltet. */
export function gaaTilKolonne(el: HTMLElement | undefined): boolean {
  if (!el) return false
  el.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  // Det som kan gjøres med ett trykk, står først: bekreft familiens svar for barnet.
  const forst = el.querySelector<HTMLElement>('[data-forst]')
  if (forst) {
    forst.focus()
    return true
  }
  const felt = [
    ...el.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[type="radio"], textarea'),
  ].filter(f => !f.disabled && f.tabIndex >= 0)
  const grupper = new Map<string, HTMLInputElement[]>()
  for (const f of felt)
    if (f instanceof HTMLInputElement) grupper.set(f.name, [...(grupper.get(f.name) ?? []), f])
  const [forsteGruppe] = grupper.values()
  // Er det bare «ikke relevant» og «vil ikke svare» å velge, er ordene det første.
  const tomGruppe =
    (forsteGruppe?.length ?? 0) > 2 && forsteGruppe?.every(f => !f.checked) ? forsteGruppe[0] : undefined
  const tekst = felt.find(f => f instanceof HTMLTextAreaElement && f.value === '')
  const maal = tomGruppe ?? tekst ?? felt.find(f => f instanceof HTMLTextAreaElement) ?? felt[0]
  maal?.focus()
  return maal !== undefined
}

/** Neste kolonne i den rekkefølgen de står: familien, barna, de voksne. `false` når det ikke er flere. */
export function gaaVidere(steg: 1 | -1): boolean {
  const alle = kolonner()
  const her = alle.findIndex(k => k.contains(document.activeElement))
  const neste = her < 0 ? (steg > 0 ? 0 : alle.length - 1) : her + steg
  return gaaTilKolonne(alle[neste])
}

/** Det første feltet i det som nettopp ble åpnet: familiens svar der spørsmålet er familiens, ellers det første barnet. */
export const gaaTilForste = (): boolean => {
  const alle = kolonner().filter(k => k.dataset.kolonne !== HVEM_SVARER)
  return gaaTilKolonne(alle[0])
}

/** Temaet i listen over ett barn. */
export const gaaTilTema = (tema: string): void => {
  gaaTilKolonne(kolonner().find(k => k.dataset.tema === tema))
}

/** Knappen som trykkes, blir borte. Fokus blir i kolonnen, så neste tast fortsetter derfra. */
export const blirIKolonnen = (knapp: Element): void =>
  knapp.closest<HTMLElement>('[data-kolonne]')?.focus({ preventScroll: true })
