import { erKommune } from '@handlingsrom/domene/felles/id'
import { type Database, utenforTransaksjonen } from '../database/database.ts'
import { listKommuner } from '../database/kommuner.ts'
import type { Klokke } from '../klokke.ts'
import type { Segl } from './segl.ts'
import { skrivSjekkpunkt } from './sjekkpunkt.ts'

export type Forsegler = {
  /** Meld fra om nye hendelser; ved tusen skrives et sjekkpunkt uten å vente på klokken. */
  readonly meld: (antall: number) => void
  /** Skriver sjekkpunkt for alle kommuner nå. */
  readonly kjor: () => Promise<void>
  /** Stopper klokken og skriver et siste sjekkpunkt. */
  readonly stopp: () => Promise<void>
}
export type Forseglervalg = {
  readonly klokke: Klokke
  /** Feilen er for driftsloggen; neste runde prøver igjen. */
  readonly vedFeil: (feil: unknown) => void
  readonly intervallMs?: number
  readonly hendelserFoerSjekkpunkt?: number
}

/** Skriver sjekkpunkter hvert minutt, etter mange hendelser og ved avslutning. Kjøres i bare én prosess per datamappe. */
export function startForsegler(db: Database, segl: Segl, valg: Forseglervalg): Forsegler {
  let meldt = 0
  let paagaar: Promise<void> | null = null
  const runde = async (): Promise<void> => {
    meldt = 0
    for (const { kommune } of await db.somSystem(listKommuner)) {
      if (erKommune(kommune)) await skrivSjekkpunkt(db, kommune, segl, valg.klokke().tidspunkt)
    }
  }
  const kjor = (): Promise<void> => {
    paagaar ??= runde()
      .catch(valg.vedFeil)
      .finally(() => {
        paagaar = null
      })
    return paagaar
  }
  const tidtaker = setInterval(kjor, valg.intervallMs ?? 60_000)
  tidtaker.unref()
  return {
    meld: antall => {
      meldt += antall
      if (meldt >= (valg.hendelserFoerSjekkpunkt ?? 1000)) utenforTransaksjonen(() => setImmediate(kjor))
    },
    kjor,
    stopp: async () => {
      clearInterval(tidtaker)
      await paagaar
      await kjor()
    },
  }
}
