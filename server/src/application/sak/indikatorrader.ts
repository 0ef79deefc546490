import { malinger } from '@handlingsrom/domene/sak/malinger'
import type { Sak } from '@handlingsrom/domene/sak/tilstand'

/** Radene indikatorene telles av, skrevet i den samme transaksjonen som det de teller. */
export const indikatorrader = (sak: Sak) =>
  malinger(sak).map(m => ({
    sak_id: sak.sakId,
    indikator: m.indikator,
    enhet: m.enhet,
    kontor: sak.kontor,
    dato: m.dato,
    verdi: m.verdi,
    ansatt_id: m.ansattId ?? null,
  }))
