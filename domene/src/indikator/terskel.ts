import type { AnsattId } from '../felles/id.ts'
import { DEFINISJONER, MALTE, type MaltIndikator } from './definisjoner.ts'

/** Tallene en terskel kan settes på: en andel, dager eller prosent. En fordeling og et antall har ingen retning. */
export const MED_TERSKEL = MALTE.filter(i => ['andel', 'dager', 'prosent'].includes(DEFINISJONER[i].form))

export const RETNINGER = ['over', 'under'] as const
/** Kommunens grense for et tall: går tallet forbi den, får eieren en oppgave. */
export type Terskel = {
  readonly retning: (typeof RETNINGER)[number]
  readonly verdi: number
  readonly eier: AnsattId
}
export type Terskler = Readonly<Partial<Record<MaltIndikator, Terskel>>>

export const erKrysset = (t: Terskel, tall: number): boolean =>
  t.retning === 'over' ? tall > t.verdi : tall < t.verdi
