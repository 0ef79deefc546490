import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'

/**
 * Hva et vilkår går ut på, i KOSTRAs rekkefølge (11F, feltene VILKAR…). Loven har ingen liste; kodene er statistikkens, og `annet` er en av
 * dem. `aktivitet` er vår lesning av hvilke som er vilkår om aktivitet: der spør vi om kvalifiseringsprogrammet er vurdert først (ADR 0032).
 */
export const VILKARSTYPER = {
  arbeidstrening: { kostra: '16', aktivitet: true },
  kurs: { kostra: '17', aktivitet: true },
  skole: { kostra: '04', aktivitet: true },
  jobblogg: { kostra: '06', aktivitet: true },
  jobbtilbud: { kostra: '07', aktivitet: true },
  veiledningssamtaler: { kostra: '08', aktivitet: true },
  'okonomiske-rettigheter': { kostra: '10', aktivitet: false },
  'formue-boutgifter': { kostra: '18', aktivitet: false },
  helsetjenester: { kostra: '14', aktivitet: false },
  annet: { kostra: '15', aktivitet: false },
  aktivitetsplan: { kostra: '19', aktivitet: true },
  'norsk-samisk': { kostra: '20', aktivitet: true },
} as const satisfies Readonly<Record<string, { readonly kostra: string; readonly aktivitet: boolean }>>
export type Vilkarstype = keyof typeof VILKARSTYPER
/** Kompilatoren ser ikke at nøklene er typene. */
export const VILKARSKODER = Object.keys(VILKARSTYPER) as [Vilkarstype, ...Vilkarstype[]]

export const VILKARSHJEMLER = ['20', '20a'] as const
export type Vilkarshjemmel = (typeof VILKARSHJEMLER)[number]

/** Et ja eller nei med ordene som hører til. Ingen av dem er svart på forhånd. */
export const VILKARSSVAR = ['ja', 'nei'] as const
export type Begrunnet = { readonly svar: (typeof VILKARSSVAR)[number]; readonly ord: string }

/**
 * Et vilkår et menneske har satt for stønaden (§ 20 eller § 20 a). Tomme ord er ikke skrevet ennå: kontrollen sier fra, og ingenting
 * stanses.
 */
export type Vilkarsinnhold = {
  readonly type: Vilkarstype
  readonly hjemmel: Vilkarshjemmel
  /** Den voksne som skal gjøre det. */
  readonly gjelder: PersonId
  /** Hva som kreves, med vanlige ord. */
  readonly hva: string
  readonly fra: Dato
  readonly til: Dato
  /** Hvorfor vilkåret har nær sammenheng med vedtaket. */
  readonly sammenheng: string
  /** Hvorfor det ikke er uforholdsmessig byrdefullt, og ikke griper urimelig inn i valgene deres. */
  readonly rimelig: string
  /** Hva vilkåret betyr for hvert barn. */
  readonly barna: readonly { readonly personId: PersonId; readonly ord: string }[]
  /** Om kvalifiseringsprogrammet ble vurdert først (S-134), og hva svaret var; et nei sier hvorfor ikke. */
  readonly kvp?: Begrunnet
  /** Hvorfor det kreves at noe selges eller byttes, når vi skal være tilbakeholdne med det (S-119). */
  readonly salg?: string
  /** Om vedtaket opplyser at brudd kan føre til redusert stønad. Uten det kan stønaden aldri reduseres (§§ 20 tredje ledd og 20 a fjerde ledd). */
  readonly varsel?: Begrunnet
}

export const UTFALL_AV_VILKAR = ['oppfylt', 'ikke-oppfylt'] as const
export type UtfallAvVilkar = (typeof UTFALL_AV_VILKAR)[number]

/** Om kvalifiseringsprogrammet skal være vurdert før dette vilkåret settes: § 20 a er alltid om aktivitet. */
export const erOmAktivitet = (v: Pick<Vilkarsinnhold, 'type' | 'hjemmel'>): boolean =>
  v.hjemmel === '20a' || VILKARSTYPER[v.type].aktivitet
