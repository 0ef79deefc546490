import type { Kartleggingskommando } from '@handlingsrom/kontrakt/kartleggingsskjema'
import type { InjectOptions } from 'fastify'

export const EGET_ID = '0193ffff-0000-7000-8000-00000000ab01'
const tekst = { nb: 'Har {navn} brukt badekortet?' }

/** En gyldig kropp til hver beslutning om kartleggingen, uten kommando-id og versjon. */
export const VALG: Readonly<Record<Kartleggingskommando, object>> = {
  skrivSporsmal: {
    sporsmal: {
      id: EGET_ID,
      punkt: 'fritid',
      gjelder: 'barn',
      svarform: 'ja-nei',
      tekst,
      hvorfor: { nb: 'Alle barn her får ti bad i året.' },
    },
  },
  taUtSporsmal: { id: EGET_ID, grunn: 'Kortet er avviklet.' },
  skrivVeiledning: { punkt: 'fritid', gruppe: '6-9', tekst },
  skrivMalestokk: { punkt: 'fritid', tekst, kilde: 'Kulturskolen', sjekket: '2026-11-20' },
  bestemFerskhet: { punkt: 'fritid', maneder: 4, grunn: 'Sesongene er korte her.' },
  bestemIntervall: { maneder: 2, grunn: 'Vi ses tettere.' },
  skrivRutine: { tekst: 'Slik kartlegger vi.', referanse: '26/123' },
}

/** Ingen har sett denne versjonen: den som slippes inn, får 412, og ingenting endres. */
export const skjemaforesporsler = (kommandoId: string): Readonly<Record<string, InjectOptions>> =>
  Object.fromEntries(
    Object.entries(VALG).map(([navn, kropp]) => [
      `POST /api/kartleggingsskjema/${navn}`,
      { payload: { ...kropp, kommandoId, settVersjon: 9_999 } },
    ]),
  )
