import type { Dato } from '@handlingsrom/domene/felles/dato'
import {
  fraMillisekunder,
  type Naa,
  type Tidspunkt,
  tilMillisekunder,
} from '@handlingsrom/domene/felles/tidspunkt'
import { Temporal } from 'temporal-polyfill'

/** Leses én gang per kommando eller spørring og går inn i kjernen som argument. */
export type Klokke = () => Naa

export const systemklokke: Klokke = () => naaVed(Date.now())

export const fastKlokke = (tidspunkt: Tidspunkt): Klokke => {
  const naa = naaVed(tilMillisekunder(tidspunkt))
  return () => naa
}

/** Går som systemklokka, men begynte på `start` da den ble laget. */
export function forskjovetKlokke(start: Tidspunkt): Klokke {
  const forskjell = tilMillisekunder(start) - Date.now()
  return () => naaVed(Date.now() + forskjell)
}

export type FlyttbarKlokke = {
  readonly klokke: Klokke
  readonly sett: (tidspunkt: Tidspunkt) => void
  readonly flytt: (ms: number) => void
}

/** For demo og tester: står stille til noen flytter den. */
export function flyttbarKlokke(start: Tidspunkt): FlyttbarKlokke {
  let ms = tilMillisekunder(start)
  return {
    klokke: () => naaVed(ms),
    sett: tidspunkt => {
      ms = tilMillisekunder(tidspunkt)
    },
    flytt: antall => {
      ms += antall
    },
  }
}

/** Datoen et øyeblikk har i Oslo. Alt før klokken ett eller to om natten er gårsdagen i UTC. */
export const osloDato = (tidspunkt: Tidspunkt): Dato => datoIOslo(tilMillisekunder(tidspunkt))

const naaVed = (ms: number): Naa => ({ tidspunkt: fraMillisekunder(ms), dato: datoIOslo(ms) })

const datoIOslo = (ms: number): Dato =>
  // Temporal skriver alltid ÅÅÅÅ-MM-DD for år med fire siffer.
  Temporal.Instant.fromEpochMilliseconds(ms)
    .toZonedDateTimeISO('Europe/Oslo')
    .toPlainDate()
    .toString() as Dato
