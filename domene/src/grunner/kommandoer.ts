import type { BehovId, LinjeId, PersonId, SoknadId } from '../felles/id.ts'
import type { Bestridt, Faktapeker, Samlet, UNDERSOKT_SVAR } from './hendelser.ts'

type Versjonert = { readonly soknadId: SoknadId; readonly settVersjon: number }

export type GrunnKommando =
  | ({
      readonly type: 'velgBarnefakta'
      readonly personId: PersonId
      readonly fakta: readonly Faktapeker[]
    } & Versjonert)
  | ({ readonly type: 'vurderSamlet' } & Samlet & Versjonert)
  | ({
      readonly type: 'svarUndersokt'
      readonly personId: PersonId
      readonly svar: (typeof UNDERSOKT_SVAR)[number]
      readonly ord: string
    } & Versjonert)
  | ({
      readonly type: 'knyttLinje'
      readonly linjeId: LinjeId
      readonly behov: readonly BehovId[]
    } & Versjonert)
  | ({
      readonly type: 'bestridKontroll'
      readonly svar: 'uenig' | 'trukket'
      readonly grunn: string
    } & Bestridt &
      Versjonert)

export type Grunnkommando<T extends GrunnKommando['type']> = Extract<GrunnKommando, { type: T }>
