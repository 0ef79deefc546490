import type { AnsattId, VedtakId } from '../../felles/id.ts'
import type { Returgrunn } from '../hendelser.ts'
import type { Endringssvar, Kommentar, Lesersvar } from './typer.ts'

/** Det som skjer mellom den som skriver og den som leser, utenom forslag, retur og vedtak. */
export type LesingHendelse =
  /** Saken er gradert, og vedtaket er gitt til én i kretsen å lese. Den som fikk det sist, er leseren. */
  | { readonly type: 'GittTilLeser'; readonly vedtakId: VedtakId; readonly ansattId: AnsattId }
  /** En opplysning brevet hviler på, er endret etter forslaget, og den som skriver, har sagt hva det betyr for setningene. */
  | {
      readonly type: 'EndringBesvart'
      readonly vedtakId: VedtakId
      readonly forslagNr: number
      readonly ref: string
      /** Versjonen av opplysningen det ble svart på. */
      readonly versjon: number
      readonly svar: Endringssvar
      readonly grunn: string
    }
  | {
      readonly type: 'KommentarBesvart'
      readonly vedtakId: VedtakId
      readonly kommentarId: string
      readonly tekst: string
    }
  /** Noen har bedt om at et fattet vedtak leses av en kollega, og sagt hvorfor. Det stopper ingenting. */
  | { readonly type: 'KvalitetslesingValgt'; readonly vedtakId: VedtakId; readonly grunn: string }
  | {
      readonly type: 'Kvalitetslest'
      readonly vedtakId: VedtakId
      readonly merknad: string
      readonly grunner: readonly Returgrunn[]
      readonly kommentarer: readonly Kommentar[]
      readonly lesersvar: readonly Lesersvar[]
    }
