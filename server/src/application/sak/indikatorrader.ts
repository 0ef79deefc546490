import { malinger } from '@handlingsrom/domene/sak/malinger'
import { behovene } from '@handlingsrom/domene/sak/malinger/behovene'
import type { Sak } from '@handlingsrom/domene/sak/tilstand'

/** Radene til behovene står i den samme tabellen, med temaet bak dette. De er ingen indikator, og leses for seg. */
export const BEHOV = 'behov:'

/** Radene indikatorene og behovene telles av, skrevet i den samme transaksjonen som det de teller. */
export const indikatorrader = (sak: Sak) => [
  ...malinger(sak).map(m => ({
    sak_id: sak.sakId,
    indikator: m.indikator as string,
    enhet: m.enhet,
    kontor: sak.kontor,
    dato: m.dato,
    verdi: m.verdi,
    ansatt_id: m.ansattId ?? null,
  })),
  ...behovene(sak).map(b => ({
    sak_id: sak.sakId,
    indikator: `${BEHOV}${b.tema}`,
    enhet: b.behovId as string,
    kontor: sak.kontor,
    dato: b.dato,
    verdi: 1,
    ansatt_id: null,
  })),
]
