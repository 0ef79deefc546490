import type { Dato } from '../felles/dato.ts'
import type { EtterspurtId, KravId, SoknadId, UtbetalingId, VedtakId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Dokumentref } from '../soknad/hendelser.ts'
import type { Utleveringsmaate } from '../vedtak/hendelser.ts'
import type { Oversatt } from '../vedtak/oversettelse.ts'
import type { Dokumentonske } from './typer.ts'

/** Vedtaket, og betalingen om det er én, når det spørres etter at søknaden har fått svar. */
export type Etterspurtgrunn = { readonly vedtakId: VedtakId; readonly utbetalingId?: UtbetalingId }

/** `hendelsestider`: det søkeren ser i innsynet. Før et vedtak ett tidspunkt for hele listen, etter det ett for hvert dokument (b.6). */
type Felles = {
  readonly soknadId: SoknadId
  readonly etterspurtId: EtterspurtId
  readonly hendelsestider: readonly Tidspunkt[]
}

export type EtterspurtHendelse =
  | ({
      readonly type: 'DokumentasjonEtterspurt'
      /** I den rekkefølgen de står i brevet: punkt 1 først. */
      readonly krav: readonly (Dokumentonske & { readonly kravId: KravId })[]
      readonly frist: Dato
      /** Hva kommunen selv har sett etter og hentet først (fvl § 17). Står ikke i brevet. */
      readonly selvForst: string
      readonly dato: Dato
      readonly gjelder?: Etterspurtgrunn
      readonly brev?: Dokumentref
    } & Felles)
  | {
      readonly type: 'EtterspurtUtlevert'
      readonly soknadId: SoknadId
      readonly etterspurtId: EtterspurtId
      readonly maate: Utleveringsmaate
      readonly dato: Dato
    }
  /** Brevet på engelsk, til hjelp. */
  | ({
      readonly type: 'EtterspurtOversatt'
      readonly soknadId: SoknadId
      readonly etterspurtId: EtterspurtId
    } & Oversatt)
  /** `dokumenter`: sha256 av det som er kommet. Tom når det er vist eller sagt på en annen måte, og da sier ordene hvordan. */
  | ({
      readonly type: 'DokumentkravMottatt'
      readonly kravId: KravId
      readonly dokumenter: readonly string[]
      readonly ord: string
    } & Felles)
  | ({ readonly type: 'DokumentkravTrukket'; readonly kravId: KravId; readonly grunn: string } & Felles)
  | ({ readonly type: 'DokumentfristUtsatt'; readonly frist: Dato; readonly grunn: string } & Felles)
