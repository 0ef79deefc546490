import type { Belop } from '../felles/belop.ts'
import type { Dato, Maned } from '../felles/dato.ts'
import type { KravId, SoknadId, UtbetalingId, VedtakId, VilkarId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'

/** Det en utbetaling er en del av: måneden stønaden gjelder, eller det som gis én gang. */
export type Planpost = Maned | 'engang'

/** Hvem pengene går til. Ingen konto: den står i kommunens økonomisystem, aldri her. */
export type Betalingsmottaker =
  | { readonly slag: 'soker' }
  | {
      readonly slag: 'annen'
      readonly navn: string
      /** Dagen søkeren sa ja (§ 22), når vedtaket ikke selv sier at pengene går dit. */
      readonly samtykke?: Dato
    }

/** Én betaling slik et menneske har bestemt den. Forfallsdagen er dagen pengene skal være der. */
export type Betaling = {
  readonly belop: Belop
  readonly mottaker: Betalingsmottaker
  readonly forfall: Dato
}

/** `tid`: tidspunktet søkeren ser i innsynet. Lagret her, fordi det aldri skal endres (kontrakten b.1). */
type Tidfestet = { readonly utbetalingId: UtbetalingId; readonly tid: Tidspunkt }
/** `gjentas`: vilkårene og kravene som gjelder betalingene, og meldes igjen etter dem: en ny melding om en betaling løser dem fra den (b.5). */
export type Gjentatt =
  | { readonly vilkarId: VilkarId; readonly tid: Tidspunkt }
  | { readonly kravId: KravId; readonly tid: Tidspunkt }
type Gjelder = {
  readonly vedtakId: VedtakId
  readonly soknadId: SoknadId
  readonly gjentas?: readonly Gjentatt[]
}

/** Det som skjer med pengene etter et vedtak. Produktet betaler ingenting selv. */
export type UtbetalingHendelse =
  | ({
      readonly type: 'UtbetalingerPlanlagt'
      readonly utbetalinger: readonly (Tidfestet & Betaling & { readonly post: Planpost })[]
    } & Gjelder)
  /** Flyttet, til en annen, eller delt i flere. Den første delen er den samme utbetalingen som før. */
  | ({
      readonly type: 'UtbetalingEndret'
      readonly utbetalingId: UtbetalingId
      readonly deler: readonly (Tidfestet & Betaling)[]
      readonly grunn: string
    } & Gjelder)
  /** Pengene holdes tilbake. Vedtaket står; retten er den samme. */
  | ({ readonly type: 'UtbetalingStoppet'; readonly grunn: string } & Tidfestet & Gjelder)
  /** Feil ført: den tas ut av planen, og beløpet kan planlegges på nytt. */
  | ({ readonly type: 'UtbetalingAnnullert'; readonly grunn: string } & Tidfestet & Gjelder)
  /** Et menneske har sett i økonomisystemet at den er betalt. Med `grunn` er det dagen som rettes. */
  | ({ readonly type: 'UtbetalingUtfort'; readonly dato: Dato; readonly grunn?: string } & Tidfestet &
      Gjelder)
  /** Et nytt vedtak erstatter dette: det som ikke er betalt og ikke har forfalt, tas ut. */
  | ({
      readonly type: 'UtbetalingerAvlost'
      readonly avVedtakId: VedtakId
      readonly utbetalinger: readonly Tidfestet[]
    } & Gjelder)
