import { useHurtigtast } from './hurtigtaster.ts'

/** Flytter mellom radene (`data-rad`) på siden med piltaster eller J/K. */
export function usePiltaster(): void {
  const flytt = (steg: number) => () => {
    const rader = [...document.querySelectorAll<HTMLElement>('[data-rad]')]
    const her = rader.findIndex(rad => rad.matches(':focus'))
    const ny = her < 0 ? (steg > 0 ? 0 : rader.length - 1) : her + steg
    rader[ny]?.focus()
  }
  useHurtigtast('j', flytt(1))
  useHurtigtast('k', flytt(-1))
  useHurtigtast('ArrowDown', flytt(1))
  useHurtigtast('ArrowUp', flytt(-1))
}
