import { alderPaa, type Dato } from '../../../felles/dato.ts'
import type { Trespraak } from '../../../felles/spraak.ts'
import type { Tema } from '../../tema.ts'
import { HVERDAGEN } from './hverdagen.ts'
import { LIVET } from './livet.ts'
import { TINGENE } from './tingene.ts'
import type { Aldersgruppe, Punktveiledning } from './typer.ts'

/** Samtaleveiledningen: ett punkt, seks aldersgrupper. */
export const VEILEDNING: Readonly<Record<Tema, Punktveiledning>> = { ...HVERDAGEN, ...LIVET, ...TINGENE }

/** Aldersgruppen på datoen; `undefined` fra fylte 18, og når fødselsdatoen ikke er kjent. */
export function aldersgruppe(fodselsdato: Dato | undefined, paa: Dato): Aldersgruppe | undefined {
  if (!fodselsdato || fodselsdato > paa) return undefined
  const alder = alderPaa(fodselsdato, paa)
  if (alder <= 2) return '0-2'
  if (alder <= 5) return '3-5'
  if (alder <= 9) return '6-9'
  if (alder <= 12) return '10-12'
  if (alder <= 15) return '13-15'
  return alder <= 17 ? '16-17' : undefined
}

export type Veiledning = {
  readonly sporSlik: Trespraak
  readonly lyttEtter: Trespraak
  readonly alder: Trespraak | undefined
  readonly kilde: string
}

export function veiledning(punkt: Tema, gruppe: Aldersgruppe | undefined): Veiledning {
  const { sporSlik, lyttEtter, alder, kilde } = VEILEDNING[punkt]
  return { sporSlik, lyttEtter, kilde, alder: gruppe && alder[gruppe] }
}
