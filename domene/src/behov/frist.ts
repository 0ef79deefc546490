import { type Dato, leggTilDager, leggTilManeder } from '../felles/dato.ts'
import type { Haster } from './hendelser.ts'

/**
 * Når behovet senest skal ha et svar. Inndelingen og fristene er vårt forslag til arbeidsmåte; de står ikke i lov. Trengs det en
 * bestemt dag som kommer før, gjelder den dagen, for et svar etter turen er ikke noe svar.
 */
export function behovsfrist(haster: Haster, regnesFra: Dato, trengs?: Dato): Dato | undefined {
  const frist = FRIST[haster](regnesFra)
  if (!trengs) return frist
  const tidligst = trengs < regnesFra ? regnesFra : trengs
  return frist === undefined || tidligst < frist ? tidligst : frist
}

const FRIST: Record<Haster, (fra: Dato) => Dato | undefined> = {
  'i-dag': fra => fra,
  'denne-uken': fra => leggTilDager(fra, 7),
  'denne-maneden': fra => leggTilManeder(fra, 1),
  'kan-vente': () => undefined,
}
