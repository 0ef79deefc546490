import type { Dato } from '../felles/dato.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Filreferanse } from '../vedtak/hendelser.ts'

/**
 * Det vi sender av digisos-soker.json (skjema 1.3.0). Skrevet for hånd: bare typene vi bruker, med feltene kontrakten krever
 * av oss, som er flere enn skjemaet krever (b.3: tittel og status på hver saksStatus).
 */
export type DigisosSoker = {
  readonly version: string
  readonly avsender: Avsender
  readonly hendelser: readonly DigisosHendelse[]
}

export type Avsender = { readonly systemnavn: string; readonly systemversjon: string }

export type Soknadsstatuskode = 'MOTTATT' | 'UNDER_BEHANDLING' | 'FERDIGBEHANDLET' | 'BEHANDLES_IKKE'
export type Saksstatuskode = 'UNDER_BEHANDLING' | 'IKKE_INNSYN' | 'BEHANDLES_IKKE' | 'FEILREGISTRERT'
/** De eneste to som brukes: OPPFYLT og IKKE_OPPFYLT er avviklet, og skjules av nav.no (b.6). */
export type Vilkarstatuskode = 'RELEVANT' | 'ANNULLERT'
/** De som brukes; de andre er avviklet (b.6). */
export type Dokumentkravstatuskode = 'RELEVANT' | 'LEVERT_TIDLIGERE' | 'ANNULLERT'
export type Utfallskode = 'INNVILGET' | 'DELVIS_INNVILGET' | 'AVSLATT' | 'AVVIST'

type Tidfestet = { readonly hendelsestidspunkt: Tidspunkt }

export type DigisosHendelse = Tidfestet &
  (
    | { readonly type: 'soknadsStatus'; readonly status: Soknadsstatuskode }
    | { readonly type: 'tildeltNavKontor'; readonly navKontor: string }
    | {
        readonly type: 'saksStatus'
        readonly referanse: string
        readonly tittel: string
        readonly status: Saksstatuskode
      }
    | {
        readonly type: 'vedtakFattet'
        readonly saksreferanse: string
        /** Mangler når vedtaket verken er et ja eller et nei til det noen søkte om. */
        readonly utfall?: Utfallskode
        readonly vedtaksfil: { readonly referanse: Filreferanse }
      }
    | {
        readonly type: 'utbetaling'
        readonly utbetalingsreferanse: string
        readonly saksreferanse: string
        readonly status: 'PLANLAGT_UTBETALING' | 'UTBETALT' | 'STOPPET' | 'ANNULLERT'
        /** Kroner. */
        readonly belop: number
        readonly beskrivelse: string
        readonly forfallsdato: Dato
        readonly utbetalingsdato?: Dato
        readonly fom?: Dato
        readonly tom?: Dato
        readonly annenMottaker: boolean
        readonly mottaker?: string
      }
    | { readonly type: 'forelopigSvar'; readonly forvaltningsbrev: { readonly referanse: Filreferanse } }
    | {
        readonly type: 'vilkar'
        readonly vilkarreferanse: string
        readonly saksreferanse: string
        readonly tittel: string
        readonly beskrivelse: string
        readonly status: Vilkarstatuskode
        /** Betalingene vilkåret gjelder. Meldes igjen etter hver endring i en av dem (b.5). */
        readonly utbetalingsreferanse?: readonly string[]
      }
    /** Erstatter hele listen over det som mangler (b.6). `forvaltningsbrev` bare når det er et nytt brev. */
    | {
        readonly type: 'dokumentasjonEtterspurt'
        readonly forvaltningsbrev?: { readonly referanse: Filreferanse }
        readonly dokumenter: readonly {
          readonly dokumenttype: string
          readonly tilleggsinformasjon: string
          readonly innsendelsesfrist: Tidspunkt
          readonly dokumentreferanse: string
        }[]
      }
    | {
        readonly type: 'dokumentasjonkrav'
        readonly dokumentasjonkravreferanse: string
        readonly saksreferanse: string
        readonly utbetalingsreferanse?: readonly string[]
        readonly tittel: string
        readonly beskrivelse: string
        readonly frist: Tidspunkt
        readonly status: Dokumentkravstatuskode
      }
  )
