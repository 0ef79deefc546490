import type { Dato } from '../felles/dato.ts'
import type { EtterspurtId, KravId, SoknadId } from '../felles/id.ts'
import type { Dokumentref } from '../soknad/hendelser.ts'
import type { Utleveringsmaate } from '../vedtak/hendelser.ts'
import type { Etterspurtgrunn } from './hendelser.ts'
import type { Dokumentonske } from './typer.ts'

/** `settVersjon`: utgaven av brevet og det som er kommet, slik hun så den. */
type Kravet = { readonly kravId: KravId; readonly settVersjon: number }

export type EtterspurtKommando =
  | {
      readonly type: 'ettersporDokumentasjon'
      readonly soknadId: SoknadId
      readonly dokumenter: readonly Dokumentonske[]
      readonly frist: Dato
      readonly selvForst: string
      readonly gjelder?: Etterspurtgrunn
      readonly brev?: Dokumentref
    }
  | {
      readonly type: 'merkEtterspurtUtlevert'
      readonly etterspurtId: EtterspurtId
      readonly maate: Utleveringsmaate
      readonly dato: Dato
    }
  | ({
      readonly type: 'merkDokumentkravMottatt'
      readonly dokumenter: readonly string[]
      readonly ord: string
    } & Kravet)
  | ({ readonly type: 'trekkDokumentkrav'; readonly grunn: string } & Kravet)
  | {
      readonly type: 'utsettDokumentfrist'
      readonly etterspurtId: EtterspurtId
      readonly frist: Dato
      readonly grunn: string
      readonly settVersjon: number
    }
