import type { Dato } from '../felles/dato.ts'
import { LESTE_PUNKTER, type Leseutfall, type Lestpunkt } from '../kontroll/malepunkt.ts'
import type { Provefunn } from './typer.ts'

/** Det en lesing sier om en trukket sak. `utfall` gjelder bare når den er levert. */
export type Leststatus = {
  readonly levert: boolean
  readonly frist: Dato
  readonly utfall: Readonly<Partial<Record<Lestpunkt, Leseutfall>>>
}

/** At noe mangler, helt eller delvis. «Ikke aktuelt» er ikke en mangel. */
export const mangler = (u: Leseutfall | undefined): boolean => u === 'delvis' || u === 'ikke'

/** Hva leserne fant at manglet i en prøve. Før hver lesing er levert eller dagene er ute, er den ikke lest: et avvik kunne påvirket dem som leser. */
export const provefunn = (saker: readonly Leststatus[], dagens: Dato): Provefunn => ({
  lest: saker.length > 0 && saker.every(s => s.levert || s.frist < dagens),
  mangler: LESTE_PUNKTER.filter(p => saker.some(s => s.levert && mangler(s.utfall[p]))),
})
