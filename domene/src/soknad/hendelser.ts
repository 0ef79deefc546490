import type { Dato } from '../felles/dato.ts'
import type { PersonId, SoknadId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Soknadsopplysninger } from './opplysninger.ts'

export const SOKNADSKANALER = ['digital', 'papir', 'muntlig'] as const
export type Soknadskanal = (typeof SOKNADSKANALER)[number]

/** Viser til et dokument i samme strøm. Innholdet ligger i dokumentlageret, aldri i hendelsen. */
export type Dokumentref = {
  readonly sha256: string
  readonly filnavn: string
  readonly mimetype: string
  readonly storrelse: number
}

export const AKUTTBEHOV = ['mat', 'bosted', 'strom', 'ukjent'] as const
export type Akuttbehov = (typeof AKUTTBEHOV)[number]

/** Hvordan et akutt behov ble møtt. `nodhjelp` er et eget vedtak og settes av det. */
export const AKUTTAVKLARINGER = ['nodhjelp', 'behovet-er-dekket', 'ikke-akutt-etter-samtale'] as const
export type Akuttavklaring = (typeof AKUTTAVKLARINGER)[number]

export const AVSLUTNINGER = ['trukket', 'behandles-sammen', 'feilregistrert'] as const
export type Avslutning = (typeof AVSLUTNINGER)[number]

/**
 * Det som kan skje med en søknad. `hendelsestider` er tidspunktene som sendes til innbyggerens innsyn når én hendelse
 * hos oss blir flere der (kontrakten b.1 og b.6: et tidspunkt endres aldri).
 */
export type SoknadHendelse =
  | {
      readonly type: 'SoknadMottatt'
      readonly soknadId: SoknadId
      readonly kanal: Soknadskanal
      readonly mottatt: Tidspunkt
      readonly mottattDato: Dato
      readonly digisos?: { readonly digisosId: string; readonly eksternRef: string }
      readonly innboksId?: string
      readonly navEnhet?: string
      readonly opplysninger: Soknadsopplysninger
      readonly personer: readonly { readonly nokkel: string; readonly personId: PersonId }[]
      readonly dokumenter: readonly Dokumentref[]
      readonly akutt: readonly Akuttbehov[]
      readonly hendelsestider: readonly Tidspunkt[]
    }
  | {
      readonly type: 'EttersendelseMottatt'
      readonly soknadId: SoknadId
      readonly dokumenter: readonly Dokumentref[]
      readonly mottattDato: Dato
      readonly innboksId?: string
    }
  | {
      readonly type: 'DokumenterSett'
      readonly soknadId: SoknadId
    }
  | {
      readonly type: 'SoknadTattTilBehandling'
      readonly soknadId: SoknadId
      readonly digisosSak: string
      readonly hendelsestider: readonly Tidspunkt[]
    }
  | {
      readonly type: 'ForelopigSvarSendt'
      readonly soknadId: SoknadId
      readonly forventetSvar: Dato
      readonly grunn: string
      readonly dato: Dato
      readonly brev?: Dokumentref
    }
  | {
      readonly type: 'AkuttMeldt'
      readonly soknadId: SoknadId
      readonly behov: readonly Akuttbehov[]
      readonly tekst: string
      readonly dato: Dato
    }
  | {
      readonly type: 'AkuttAvklart'
      readonly soknadId: SoknadId
      readonly hvordan: Akuttavklaring
      readonly tekst: string
    }
  | {
      readonly type: 'SoknadAvsluttet'
      readonly soknadId: SoknadId
      readonly avslutning: Avslutning
      readonly grunn: string
      readonly hendelsestider: readonly Tidspunkt[]
    }
