import { BARNA } from './barna.ts'
import { BEGRUNNELSE } from './begrunnelse.ts'
import { OVER_TID } from './overTid.ts'
import { TID } from './tid.ts'
import type { Definisjon } from './typer.ts'

/**
 * Hver indikator, definert ett sted: det som telles, hva det telles av, dagen det teller, hva tallet ikke sier, kilden og kravet. Siden om
 * indikatoren viser det samme som regner den ut, viser.
 */
export const DEFINISJONER = { ...TID, ...BARNA, ...BEGRUNNELSE, ...OVER_TID } satisfies Readonly<
  Record<string, Definisjon>
>

export type Indikator = keyof typeof DEFINISJONER
export const INDIKATORER = Object.keys(DEFINISJONER) as readonly Indikator[]

type Malte = {
  [I in Indikator]: (typeof DEFINISJONER)[I] extends { ikkeMalt: string } ? never : I
}[Indikator]
/** Indikatorene som har en kilde i saken. De andre måles ikke ennå, og sier hvorfor. */
export type MaltIndikator = Malte
export const MALTE = INDIKATORER.filter((i): i is MaltIndikator => !('ikkeMalt' in DEFINISJONER[i]))

export const definisjonen = (i: Indikator): Definisjon => DEFINISJONER[i]
/** Utgaven et tall er regnet med. Er den en annen, er tallene ikke regnet likt. */
export const definisjonsutgave = (i: Indikator): number => definisjonen(i).utgave ?? 1
