import type { Brev } from '@handlingsrom/domene/brev/struktur'
import type { Rapportdokument } from '@handlingsrom/domene/rapport/dokument/typer'
import type { Kartleggingsark } from '@handlingsrom/domene/utskrift/typer'
import { lagArbeider } from './arbeider.ts'
import { tilArkdata } from './arkdata.ts'
import { tilBrevdata } from './brevdata.ts'
import { tilRapportdata } from './rapportdata.ts'

const arbeider = lagArbeider()

/**
 * Brevet som merket PDF (PDF/A-2a med merkene for PDF/UA-1). Samme brev gir de samme bytene: tiden i filen er
 * brevets dato, og ingenting leses av klokken. Avvises (reject) når malen ikke lar seg skrive eller tiden går ut.
 */
export const lagPdf = (brev: Brev): Promise<Uint8Array> =>
  arbeider.utfor('brev', JSON.stringify(tilBrevdata(brev)))

/** Kartleggingsskjemaet på papir, tomt eller utfylt, med de samme løftene som brevet. */
export const lagArkPdf = (ark: Kartleggingsark): Promise<Uint8Array> =>
  arbeider.utfor('kartlegging', JSON.stringify(tilArkdata(ark)))

/** Rapporten til kommunestyret, med de samme løftene som brevet. */
export const lagRapportPdf = (rapport: Rapportdokument): Promise<Uint8Array> =>
  arbeider.utfor('rapport', JSON.stringify(tilRapportdata(rapport)))

/** Avslutter barneprosessen. Trengs ved ryddig stans; uten den dør barnet med forelderen. */
export const stoppPdf = (): void => arbeider.stopp()
