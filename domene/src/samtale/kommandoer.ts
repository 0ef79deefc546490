import type { Dato } from '../felles/dato.ts'
import type { KontaktId, LofteId, NotatId, SamtaleId } from '../felles/id.ts'
import type { Tema } from '../kartlegging/tema.ts'
import type { Alenearbeid, Loftegiver, Lofteslag, Lofteutfall, Samtaleopplysninger } from './hendelser.ts'

export type SamtaleKommando =
  | ({ readonly type: 'startSamtale'; readonly samtaleId: SamtaleId } & Samtaleopplysninger)
  | ({
      readonly type: 'endreSamtale'
      readonly samtaleId: SamtaleId
      /** Samtalens versjon da den ble åpnet. */
      readonly settVersjon: number
    } & Samtaleopplysninger)
  | {
      readonly type: 'avsluttSamtale'
      readonly samtaleId: SamtaleId
      /** Det ferdige notatet samtalen står i. */
      readonly notatId: NotatId
      readonly planlagtNeste: readonly Tema[]
      readonly planlagtTekst?: string
    }
  | { readonly type: 'folgOppBarnetolking'; readonly samtaleId: SamtaleId; readonly hvordan: string }
  | {
      readonly type: 'giLofte'
      readonly lofteId: LofteId
      readonly slag: Lofteslag
      readonly hva: string
      readonly hvem: Loftegiver
      readonly innen?: Dato
      readonly samtaleId?: SamtaleId
    }
  | {
      readonly type: 'gjorOppLofte'
      readonly lofteId: LofteId
      readonly utfall: Lofteutfall
      readonly tekst: string
    }
  | {
      readonly type: 'vurderRisiko'
      readonly samtaleId?: SamtaleId
      readonly alenearbeid: Alenearbeid
      readonly vurdering: string
      readonly tiltak: string
    }
  | { readonly type: 'knyttKontakt'; readonly kontaktId: KontaktId; readonly merknad: string }

export type Samtalekommando<T extends SamtaleKommando['type']> = Extract<SamtaleKommando, { type: T }>
