import type { Belop } from '../felles/belop.ts'
import type { Dato, Maned } from '../felles/dato.ts'
import type { LinjeId, PersonId, SoknadId } from '../felles/id.ts'
import type { Inntektstype } from '../regelverk/inntektstyper.ts'

/** Hva en utgift gjelder. `livsopphold` er det satsen eller normen dekker; resten vurderes for seg. */
export const UTGIFTSPOSTER = [
  'livsopphold',
  'husleie',
  'boliglan',
  'strom',
  'oppvarming',
  'kommunale-avgifter',
  'forsikring',
  'barnehage',
  'sfo',
  'fritid',
  'klaer-utstyr',
  'tannbehandling',
  'helse',
  'barnebidrag',
  'reise',
  'samvaer',
  'skole',
  'internett-mobil',
  'spedbarn',
  'hoytid',
  'inventar',
  'annet',
] as const
export type Utgiftspost = (typeof UTGIFTSPOSTER)[number]

export const LINJEKILDER = ['soknad', 'dokument', 'samtale', 'register', 'ansatt'] as const
export type Linjekilde = (typeof LINJEKILDER)[number]

type Felles = {
  /** Slik den står for leseren; fra søknaden brukes tittelen ordrett. */
  readonly tekst: string
  /** Hvem linjen gjelder; uten verdi gjelder den husstanden. */
  readonly gjelder?: PersonId
  /** Faktisk beløp i øre. Mangler når det ikke er kjent; aldri 0 for ukjent. */
  readonly faktisk?: Belop
  readonly hyppighet: 'manedlig' | 'engang'
  readonly kilde: Linjekilde
  /** Datoen opplysningen er fra (S-118: utgiftene på søknadstidspunktet). */
  readonly dato?: Dato
}
export type Utgiftslinje = Felles & { readonly slag: 'utgift'; readonly post: Utgiftspost }
export type Inntektslinje = Felles & { readonly slag: 'inntekt'; readonly inntektstype: Inntektstype }
export type Linjeinnhold = Utgiftslinje | Inntektslinje

/**
 * Det et menneske har bestemt om en linje. Starter alltid tomt. For en utgift er `belop` det som dekkes;
 * for en inntekt er `belop` det det regnes med.
 */
export type Linjebeslutning =
  | {
      readonly utfall: 'innvilget'
      readonly belop: Belop
      readonly hjemmel: '18' | '19'
      readonly begrunnelse: string
      /** Svaret på «er det nok?» når beløpet er likt normen eller satsen. */
      readonly erDetNok?: string
    }
  | { readonly utfall: 'avslatt'; readonly begrunnelse: string }
  | { readonly utfall: 'medregnet'; readonly belop: Belop; readonly begrunnelse: string }

export const UTGANGSPUNKTER = ['kommunal-norm', 'statlige-satser'] as const
export type Utgangspunkt = (typeof UTGANGSPUNKTER)[number]

export type VurderingHendelse =
  | { readonly type: 'PeriodeSatt'; readonly soknadId: SoknadId; readonly fra: Maned; readonly til: Maned }
  | {
      readonly type: 'UtgangspunktValgt'
      readonly soknadId: SoknadId
      readonly utgangspunkt: Utgangspunkt
    }
  | {
      readonly type: 'LinjeSatt'
      readonly soknadId: SoknadId
      readonly linjeId: LinjeId
      readonly linje: Linjeinnhold
    }
  | {
      readonly type: 'LinjeFjernet'
      readonly soknadId: SoknadId
      readonly linjeId: LinjeId
      readonly grunn: string
    }
  | {
      readonly type: 'LinjeBesluttet'
      readonly soknadId: SoknadId
      readonly linjeId: LinjeId
      readonly beslutning: Linjebeslutning
    }
  | {
      readonly type: 'Paragraf19Vurdert'
      readonly soknadId: SoknadId
      readonly linjeId: LinjeId
      readonly vurdering: string
    }
  | {
      readonly type: 'BarnVurdert'
      readonly soknadId: SoknadId
      readonly personId: PersonId
      readonly vurdere: string
      readonly vekte: string
      readonly vise: string
    }
