import type { Dato } from '../felles/dato.ts'
import type { SoknadId, VedtakId, VilkarId } from '../felles/id.ts'
import type { Unntak20a } from '../regelverk/sosialtjenesteloven/paragraf-20a-vilkar-under-30.ts'
import type { UtfallAvVilkar, Vilkarsinnhold } from './typer.ts'

/** Vilkårene i vurderingen, før vedtaket. */
export type VilkarHendelse =
  | {
      readonly type: 'VilkarSatt'
      readonly soknadId: SoknadId
      readonly vilkarId: VilkarId
      readonly vilkar: Vilkarsinnhold
    }
  | {
      readonly type: 'VilkarFjernet'
      readonly soknadId: SoknadId
      readonly vilkarId: VilkarId
      readonly grunn: string
    }
  /** Tungtveiende grunner taler mot vilkår om aktivitet (§ 20 a første ledd). Uten `unntak` er det tatt tilbake. */
  | { readonly type: 'AktivitetsunntakSatt'; readonly soknadId: SoknadId; readonly unntak?: Unntak20a }

/** Et menneske har sett om et vilkår i et fattet vedtak er fulgt. Det får ingen følge av seg selv. */
export type VilkarsoppfolgingHendelse = {
  readonly type: 'VilkarFulgtOpp'
  readonly soknadId: SoknadId
  readonly vedtakId: VedtakId
  readonly vilkarId: VilkarId
  readonly utfall: UtfallAvVilkar
  readonly grunn: string
  /** Dagen det gjelder. */
  readonly dato: Dato
}
