import type { Dato } from '../felles/dato.ts'
import type { SoknadId, VedtakId, VilkarId } from '../felles/id.ts'
import type { Unntak20a } from '../regelverk/sosialtjenesteloven/paragraf-20a-vilkar-under-30.ts'
import type { UtfallAvVilkar, Vilkarsinnhold } from './typer.ts'

export type VilkarKommando =
  /** `vilkarId` lages av den som setter vilkåret; den samme id-en igjen endrer det. */
  | {
      readonly type: 'settVilkar'
      readonly soknadId: SoknadId
      readonly vilkarId: VilkarId
      readonly vilkar: Vilkarsinnhold
      readonly settVersjon: number
    }
  | {
      readonly type: 'fjernVilkar'
      readonly soknadId: SoknadId
      readonly vilkarId: VilkarId
      readonly grunn: string
      readonly settVersjon: number
    }
  | {
      readonly type: 'settAktivitetsunntak'
      readonly soknadId: SoknadId
      readonly unntak?: Unntak20a
      readonly settVersjon: number
    }
  /** Legges til; ingenting rettes. To som ser på det samme vilkåret, blir begge stående. */
  | {
      readonly type: 'folgOppVilkar'
      readonly vedtakId: VedtakId
      readonly vilkarId: VilkarId
      readonly utfall: UtfallAvVilkar
      readonly grunn: string
      readonly dato: Dato
    }

export type Vilkarkommando<T extends VilkarKommando['type']> = Extract<VilkarKommando, { type: T }>
