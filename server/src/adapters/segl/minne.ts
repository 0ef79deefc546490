import { type Lest, type Loggspiss, lesLinje, type Stromspiss } from './linje.ts'
import type { Segl } from './segl.ts'

type Linje = Pick<Lest, 'linje' | 'punkt'>
/** Det siste som er forseglet for hver strøm og hver logg, og de to siste linjene. */
export type Kommuneminne = {
  siste: Linje | null
  nestSiste: Linje | null
  readonly strommer: Map<string, Stromspiss>
  readonly logger: Map<string, Loggspiss>
}
type Minne = { storrelse: number; readonly kommuner: Map<string, Kommuneminne> }

const minner = new WeakMap<Segl, Minne>()

/** Leser filen bare når den ikke er slik vi forlot den: et år med sjekkpunkter skal ikke leses hvert minutt. */
export function minnet(segl: Segl, kommune: string): Kommuneminne {
  let minne = minner.get(segl)
  if (minne?.storrelse !== segl.storrelse()) {
    minne = { storrelse: segl.storrelse(), kommuner: new Map() }
    minner.set(segl, minne)
    for (const linje of segl.les()) {
      const lest = lesLinje(linje)
      if (lest) taInn(minne, lest)
    }
  }
  return avKommune(minne, kommune)
}

export function husk(segl: Segl, linje: Linje): void {
  const minne = minner.get(segl)
  if (!minne) return
  taInn(minne, linje)
  minne.storrelse = segl.storrelse()
}

function taInn(minne: Minne, linje: Linje): void {
  const k = avKommune(minne, linje.punkt.kommune)
  k.nestSiste = k.siste
  k.siste = linje
  for (const s of linje.punkt.strommer) k.strommer.set(s.strom, s)
  for (const l of linje.punkt.logger) k.logger.set(l.logg, l)
}

function avKommune(minne: Minne, kommune: string): Kommuneminne {
  const finnes = minne.kommuner.get(kommune)
  if (finnes) return finnes
  const ny: Kommuneminne = { siste: null, nestSiste: null, strommer: new Map(), logger: new Map() }
  minne.kommuner.set(kommune, ny)
  return ny
}
