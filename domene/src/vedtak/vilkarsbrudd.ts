import type { Aktor } from '../felles/aktor.ts'
import type { Belop } from '../felles/belop.ts'
import { type Dato, manedFor } from '../felles/dato.ts'
import type { PersonId, VilkarId } from '../felles/id.ts'
import { kanReduseresVedBrudd } from '../regelverk/sosialtjenesteloven/paragraf-20-vilkar.ts'
import type { Vedtaksvilkar } from '../vilkar/frys.ts'
import { oppfolgingAv, type Vilkarsoppfolging, type Vilkarsoppfolginger } from '../vilkar/tilstand.ts'
import type { Vedtaksinnhold } from './hendelser.ts'
import type { FattetVedtak } from './tilstand.ts'

/**
 * Reduksjon fordi et vilkår ikke er oppfylt (sosialtjenesteloven § 20 tredje ledd og § 20 a fjerde ledd): «stønaden reduseres», og bare når vedtaket
 * «informerte om muligheten». Ingen paragraf åpner for stans. Hvor mye, og om bruddet skal få følger i det hele tatt, er et menneskes valg.
 *
 * Vårt valg (ADR 0035): reduksjonen gjelder måneder som ikke er begynt, i tiden det gamle vedtaket gjelder for, noe av stønaden må være igjen, og det
 * som gis én gang, røres ikke.
 */
export type Bruddvurdering = {
  /** Hvorfor reduksjonen står i forhold til bruddet, og hvorfor noe mildere ikke er nok. */
  readonly forholdsmessig: string
  /** Hva familien svarte, og hvordan det telte. Svarte de ikke: hva som er gjort for å nå dem. */
  readonly svaret: string
  /** Hva reduksjonen betyr for hvert barn, og at det fortsatt er mat, varme og tak. */
  readonly barna: readonly { readonly personId: PersonId; readonly ord: string }[]
}

export type Brudd = Bruddvurdering & {
  readonly av: Aktor
  readonly versjon: number
  /** Familien har svart etter at dette ble skrevet. Da må svaret leses først. */
  readonly forSvaret?: true
}

/** Det nye vedtaket sier om bruddet, frosset. */
export type Bruddet = Bruddvurdering & {
  readonly vilkar: Pick<Vedtaksvilkar, 'vilkarId' | 'type' | 'hjemmel' | 'gjelder' | 'hva' | 'fra' | 'til'>
  /** Dagen noen så at vilkåret ikke var oppfylt. */
  readonly sett: Dato
  /** Det gamle vedtaket ga. */
  readonly for: { readonly perManed: Belop; readonly engang: Belop }
}

export const KAN_IKKE_REDUSERE = [
  'vilkar-finnes-ikke',
  'reduksjon-ikke-varslet',
  'vilkar-ikke-brutt',
  'vedtaket-er-utlopt',
] as const
export type KanIkkeRedusere = (typeof KAN_IKKE_REDUSERE)[number]

type Grunnlag = { readonly vilkarsoppfolging: Vilkarsoppfolginger }
type MedVilkar = Pick<FattetVedtak, 'vedtakId' | 'innhold'>

export const vilkaretI = (v: MedVilkar, id: VilkarId): Vedtaksvilkar | undefined =>
  v.innhold.vilkar?.find(x => x.vilkarId === id)

/** Det siste noen har skrevet om vilkåret, når det er at det ikke er oppfylt. */
export function sistBrutt(g: Grunnlag, v: MedVilkar, id: VilkarId): Vilkarsoppfolging | undefined {
  const siste = oppfolgingAv(g.vilkarsoppfolging, v.vedtakId, id).at(-1)
  return siste?.utfall === 'ikke-oppfylt' ? siste : undefined
}

/** Hvorfor stønaden i dette vedtaket ikke kan settes ned for dette vilkåret. Det første som mangler. */
export function hvorforIkkeRedusere(
  g: Grunnlag,
  v: MedVilkar,
  vilkarId: VilkarId,
  idag: Dato,
): KanIkkeRedusere | undefined {
  const vilkar = vilkaretI(v, vilkarId)
  if (!vilkar) return 'vilkar-finnes-ikke'
  const opplyst = { opplystOmReduksjonIVedtaket: vilkar.varsel?.svar === 'ja' }
  if (kanReduseresVedBrudd(opplyst).utfall === 'ikke-oppfylt') return 'reduksjon-ikke-varslet'
  if (!sistBrutt(g, v, vilkarId)) return 'vilkar-ikke-brutt'
  return v.innhold.periode.til > manedFor(idag) ? undefined : 'vedtaket-er-utlopt'
}

export type Bruddmangel =
  | 'reduksjon-ikke-avveid'
  | 'reduksjon-svaret-mangler'
  | 'reduksjon-barnet-mangler'
  | 'reduksjon-tid'
  | 'reduksjon-er-stans'

/** Det et menneske må ha skrevet før en reduksjon kan foreslås. Familien får det gamle vedtaket så lenge, så dette står aldri mellom dem og hjelp. */
export function manglerIVurderingen(
  b: Brudd | undefined,
  barna: readonly PersonId[],
): readonly { readonly kode: Bruddmangel; readonly gjelder?: PersonId }[] {
  const uten = barna.filter(id => !b?.barna.find(x => x.personId === id)?.ord.trim())
  return [
    ...(b?.forholdsmessig.trim() ? [] : [{ kode: 'reduksjon-ikke-avveid' as const }]),
    ...(b?.svaret.trim() && !b.forSvaret ? [] : [{ kode: 'reduksjon-svaret-mangler' as const }]),
    ...uten.map(gjelder => ({ kode: 'reduksjon-barnet-mangler' as const, gjelder })),
  ]
}

type Periode = Vedtaksinnhold['periode']

/** Om tiden går bakover, eller ut over den det gamle vedtaket sa fra for. */
export const tidenFeiler = (forrige: Periode, { fra, til }: Periode, idag: Dato): boolean =>
  fra <= manedFor(idag) || fra < forrige.fra || til !== forrige.til

/** Om det nye vedtaket går bakover i tid, ut over tiden det gamle sa fra for, eller tar alt, eller noe av det som gis én gang. */
export function gaarForLangt(
  forrige: Vedtaksinnhold,
  ny: Vedtaksinnhold,
  idag: Dato,
): Extract<Bruddmangel, 'reduksjon-tid' | 'reduksjon-er-stans'> | undefined {
  if (tidenFeiler(forrige.periode, ny.periode, idag)) return 'reduksjon-tid'
  const altHverManed = forrige.perManed > 0 && ny.perManed === 0
  return altHverManed || ny.engang < forrige.engang || ny.utfall === 'avslatt'
    ? 'reduksjon-er-stans'
    : undefined
}

export const frysBruddet = (
  b: Brudd,
  vilkar: Vedtaksvilkar,
  sett: Dato,
  forrige: Vedtaksinnhold,
): Bruddet => ({
  forholdsmessig: b.forholdsmessig,
  svaret: b.svaret,
  barna: b.barna,
  vilkar: {
    vilkarId: vilkar.vilkarId,
    type: vilkar.type,
    hjemmel: vilkar.hjemmel,
    gjelder: vilkar.gjelder,
    hva: vilkar.hva,
    fra: vilkar.fra,
    til: vilkar.til,
  },
  sett,
  for: { perManed: forrige.perManed, engang: forrige.engang },
})
