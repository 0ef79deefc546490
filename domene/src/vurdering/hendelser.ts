import type { Belop } from '../felles/belop.ts'
import type { Dato, Maned } from '../felles/dato.ts'
import type { LinjeId, PersonId, SoknadId } from '../felles/id.ts'
import type { Foreldresyn, GrunnHendelse, Motvekt, Synsvekt } from '../grunner/hendelser.ts'
import type { Inntektstype } from '../regelverk/inntektstyper.ts'
import type { Satskategori } from '../regelverk/satser/satskategori.ts'
import type { Depositumsvilkar, Mottaker, Stonadsform } from '../stonadsform/typer.ts'
import type { VilkarHendelse } from '../vilkar/hendelser.ts'

/** Hva en utgift gjelder. `livsopphold` er det satsen eller normen dekker; resten vurderes for seg. */
export const UTGIFTSPOSTER = [
  'livsopphold',
  'husleie',
  'depositum',
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
  'saerskilte-formal',
  'annet',
] as const
export type Utgiftspost = (typeof UTGIFTSPOSTER)[number]

export const LINJEKILDER = ['soknad', 'dokument', 'samtale', 'register', 'ansatt'] as const
export type Linjekilde = (typeof LINJEKILDER)[number]

/**
 * Hvordan beløpet hører til måneden. Uten art er det det linjen sier: noe som kommer eller betales da. `forskudd` og `refusjon` er penger
 * som skal gjøres opp siden; `etterbetalt` og `oppspart` gjelder måneder før denne.
 */
export const LINJEARTER = ['forskudd', 'refusjon', 'etterbetalt', 'oppspart'] as const
export type Linjeart = (typeof LINJEARTER)[number]

/** Hvor mye av tiden et barn er her, slik noen har sagt det. Et faktum; det gjør aldri noe med et beløp av seg selv. */
export type Deltid = { readonly dagerHer: number; readonly avDager: number }

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
  readonly art?: Linjeart
  /** Dokumentet i saken som viser det, ved innholdets fingeravtrykk. */
  readonly dokument?: string
  readonly deltid?: Deltid
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
      /** Hjelpebehovet: hva de trenger, og hvorfor. */
      readonly begrunnelse: string
      /** Svaret på «er det nok?» når beløpet er likt normen eller satsen. */
      readonly erDetNok?: string
      /** Hvordan beløpet ble til, og om det er nok, når det verken er normen eller den faktiske utgiften. */
      readonly belopsvurdering?: string
      /** Det som gjør at akkurat dette barnet trenger mindre enn utgangspunktet, i en familie med flere barn. */
      readonly reduksjon?: string
      /** Mangler på beslutninger fra før formen ble spurt om. */
      readonly form?: Stonadsform
      /** Uten verdi går pengene til den som har søkt. */
      readonly mottaker?: Mottaker
      /** Bare når linjen er depositum. */
      readonly depositum?: Depositumsvilkar
      /** Måneden det som gis én gang, betales i. Uten verdi: den første i perioden. */
      readonly maned?: Maned
    }
  | { readonly utfall: 'avslatt'; readonly begrunnelse: string }
  | { readonly utfall: 'medregnet'; readonly belop: Belop; readonly begrunnelse: string }

/**
 * Hvorfor en linje om livsopphold tas bort. Har de søkt om det, er det å avslå den, og da blir linjen stående som avslått (ADR 0041).
 * `feilfort`: ført ved en feil, eller dekket av en annen linje.
 */
export const TATT_BORT_FORDI = ['ikke-sokt', 'feilfort'] as const
export type TattBortFordi = (typeof TATT_BORT_FORDI)[number]

export const UTGANGSPUNKTER = ['kommunal-norm', 'statlige-satser'] as const
export type Utgangspunkt = (typeof UTGANGSPUNKTER)[number]

/** En måned og utgangspunktene da. Ukjent mangler. */
export type Manedsutgangspunkt = { readonly maned: Maned; readonly norm?: Belop; readonly sats?: Belop }

/**
 * Det beløpet ble bestemt mot: utgangspunktene den gangen, måned for måned der de skifter. Endres en norm eller rettes den siden, står
 * dette fast (S-099, S-101).
 */
export type Satsgrunnlag = {
  readonly utgangspunkt: Utgangspunkt
  readonly kategori: Satskategori
  readonly maneder: readonly Manedsutgangspunkt[]
  /** Utgaven av kommunens norm i den første måneden. */
  readonly norm?: { readonly gyldigFra: Maned; readonly vedtaksreferanse: string }
}

export const UTGIFTSSVAR = ['har-ikke', 'ikke-spurt'] as const
export type Utgiftssvar = (typeof UTGIFTSSVAR)[number]

/** Vurdere – vekte – vise for ett barn. Det valgfrie kom til siden; uten det er ingenting skrevet. */
export type Barnetekst = {
  readonly vurdere: string
  readonly vekte: string
  readonly vise: string
  readonly mot?: readonly Motvekt[]
  readonly barnetsSyn?: Synsvekt
  readonly foreldresyn?: Foreldresyn
}

export type VurderingHendelse =
  | GrunnHendelse
  | VilkarHendelse
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
      /** Bare for livsopphold. Mangler på det som ble tatt bort før det ble spurt om. */
      readonly fordi?: TattBortFordi
    }
  | {
      readonly type: 'LinjeBesluttet'
      readonly soknadId: SoknadId
      readonly linjeId: LinjeId
      readonly beslutning: Linjebeslutning
      /** Mangler på linjer uten norm og sats, og på beslutninger fra før dette ble skrevet. */
      readonly grunnlag?: Satsgrunnlag
    }
  /** Noen spurte om en vanlig utgift, og familien har den ikke (S-100). `ikke-spurt` tar svaret tilbake. */
  | {
      readonly type: 'UtgiftSjekket'
      readonly soknadId: SoknadId
      readonly post: Utgiftspost
      readonly gjelder?: PersonId
      readonly svar: Utgiftssvar
    }
  | {
      readonly type: 'Paragraf19Vurdert'
      readonly soknadId: SoknadId
      readonly linjeId: LinjeId
      readonly vurdering: string
    }
  | ({
      readonly type: 'BarnVurdert'
      readonly soknadId: SoknadId
      readonly personId: PersonId
    } & Barnetekst)
