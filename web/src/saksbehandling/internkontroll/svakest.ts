import type { Internkontroll } from '@handlingsrom/kontrakt/internkontroll'

type Punkt = Internkontroll['punkter'][number]
/** Delene av oppfølgingen er ikke hver for seg noe krav, og kan derfor ikke være det som svikter. */
export type Hovedpunkt = 'K1' | 'K2' | 'K3' | 'V1' | 'V2' | 'V3' | 'V4' | 'V5' | 'O'
export type Svakest = { readonly malepunkt: Hovedpunkt; readonly mangler: number; readonly av: number }

const HOVEDPUNKTER: readonly string[] = ['K1', 'K2', 'K3', 'V1', 'V2', 'V3', 'V4', 'V5', 'O']
export const erHovedpunkt = (p: string): p is Hovedpunkt => HOVEDPUNKTER.includes(p)

/** Antallet der noe mangler, når det kan vises alene. */
export const manglerI = (p: Punkt): number | null =>
  p.grupper?.find(g => g.deler.length === 1 && g.deler[0] === 'mangler')?.antall ?? null

/** Målepunktet der det mangler i størst del av sakene. `undefined` når ingenting mangler, eller for lite kan vises. */
export function svakest(punkter: Internkontroll['punkter']): Svakest | undefined {
  return punkter
    .flatMap(p => {
      const mangler = manglerI(p)
      return mangler && p.antall && erHovedpunkt(p.malepunkt)
        ? [{ malepunkt: p.malepunkt, mangler, av: p.antall }]
        : []
    })
    .toSorted((a, b) => b.mangler / b.av - a.mangler / a.av)[0]
}
