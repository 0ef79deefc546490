import { type Dato, leggTilManeder } from '../felles/dato.ts'
import type { Husstand } from '../husstand/tilstand.ts'
import { GRUNNTID } from './ferskhet/tider.ts'

/** Hvorfor et svar på «Er dette alle barna?» ikke holder for en søknad. */
export const FORELDET = ['ny-soknad', 'listen-endret', 'for-gammelt'] as const
export type Foreldet = (typeof FORELDET)[number]

/** Da søknaden kom: nummeret i saken, og datoen. */
type Kommet = { readonly nr: number; readonly mottattDato: Dato }

const { maneder } = GRUNNTID['antall-alder']

/**
 * Hvorfor svaret ikke holder for søknaden; `undefined` når det holder, eller når ingen har svart. Spørsmålet stilles for hver søknad:
 * den nevner ikke beskyttede barn, fosterbarn eller barn over 18, og den som søker igjen, gir oss minst (digisos/kontrakt.md (f)).
 * Er et barn lagt til siden, eller manglet et barn i en søknad, er listen en annen enn den det ble svart om.
 */
export function foreldetSvar({ alleBarna, listeNr }: Husstand, s: Kommet): Foreldet | undefined {
  if (!alleBarna) return undefined
  if (alleBarna.nr < s.nr) return 'ny-soknad'
  if (alleBarna.nr < listeNr) return 'listen-endret'
  return leggTilManeder(alleBarna.dato, maneder) <= s.mottattDato ? 'for-gammelt' : undefined
}

export const alleBarnaHolder = (h: Husstand, s: Kommet): boolean =>
  h.alleBarna !== undefined && foreldetSvar(h, s) === undefined

/**
 * «Ja, dette er alle» svarer også på hvor mange barna er; alderen vet vi. Svaret blir gammelt som de andre, regnet fra samtalen, og
 * straks når listen er blitt en annen. `undefined` når ingen har sagt at listen er hel.
 */
export function antallSporresPaNytt({ alleBarna, listeNr }: Husstand): Dato | undefined {
  if (alleBarna?.svar !== 'ja') return undefined
  return alleBarna.nr < listeNr ? alleBarna.dato : leggTilManeder(alleBarna.dato, maneder)
}
