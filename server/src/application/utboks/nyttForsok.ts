import { etter, type Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'

/**
 * Ventetiden etter hvert forsøk som feiler, i minutter. Kort først: det meste går over på et minutt. Til sammen over sytten timer,
 * så et brudd om natten er forbi før noen får en oppgave om det.
 */
const VENTETIDER = [1, 5, 15, 60, 240, 720] as const

/** Når den som nettopp feilet for `forsok`-te gang, prøves igjen. `undefined`: det er prøvd nok, og et menneske må se på det. */
export function nyttForsok(forsok: number, naa: Tidspunkt): Tidspunkt | undefined {
  const minutter = VENTETIDER[forsok - 1]
  return minutter === undefined ? undefined : etter(naa, minutter * 60_000)
}
