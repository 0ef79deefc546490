import { barnIHusstanden, erBarnPaa } from '../husstand/tilstand.ts'
import type { Omgivelse } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import type { Opphorer } from './annet.ts'
import type { Vedtaksinnhold } from './hendelser.ts'

/** Slagene vedtak kommunen bestemmer andreleser for, hvert for seg. Akutt hjelp som gis, er aldri blant dem. */
export const ANDRELESERSLAG = [
  'stonad',
  'avslag',
  'omgjoring',
  'endring',
  'vilkarsbrudd',
  'radgivning',
  'avvisning',
  'avslag-akutt',
  'depositum',
] as const
export type Andreleserslag = (typeof ANDRELESERSLAG)[number]

/** Radene kommunen svarer på: slagene, og familier med mange barn uansett slag (S-126). */
export const ANDRELESERRADER = [...ANDRELESERSLAG, 'mange-barn'] as const
export type Andreleserrad = (typeof ANDRELESERRADER)[number]
export type Andreleserkrav = Readonly<Record<Andreleserrad, boolean>>

/** Fra og med fire barn leses saken en gang til (S-126). */
export const MANGE_BARN = 4

const SLUTTER: Readonly<Record<Opphorer, Andreleserslag>> = {
  radgivning: 'radgivning',
  depositum: 'depositum',
  nodhjelp: 'avslag-akutt',
  'midlertidig-botilbud': 'avslag-akutt',
}

/** Det samme svaret på alle radene. */
export const andreleserForAlle = (kreves: boolean): Andreleserkrav => ({
  stonad: kreves,
  avslag: kreves,
  omgjoring: kreves,
  endring: kreves,
  vilkarsbrudd: kreves,
  radgivning: kreves,
  avvisning: kreves,
  'avslag-akutt': kreves,
  depositum: kreves,
  'mange-barn': kreves,
})

/**
 * Et vedtak om stønad som erstatter et annet, er omgjøring, endring eller reduksjon, også når det nye er et avslag. Kommer det i stedet for en avvisning, er
 * det det første svaret familien får, og leses som det. Andre vedtak følger sitt eget slag, og et som sier at hjelp slutter, slaget det slutter på:
 * å ta fra noen akutt hjelp leses som et nei til den.
 */
export function andreleserslag(i: Pick<Vedtaksinnhold, 'annet' | 'erstatter' | 'utfall'>): Andreleserslag {
  if (i.annet) return i.annet.slag === 'opphor' ? SLUTTER[i.annet.hva] : i.annet.slag
  if (i.erstatter && i.erstatter.slag !== 'avvisning') return i.erstatter.gjenopptak.slag
  return i.utfall === 'avslatt' ? 'avslag' : 'stonad'
}

/**
 * Om en kollega skal lese vedtaket før det fattes, slik kommunen har bestemt. Raden om mange barn gjelder vedtak som hviler på
 * vurderingen av barna; råd og veiledning, avvisning og avslag på akutt hjelp følger bare sin egen rad (ADR 0042).
 */
export function kreverAndreleser(
  sak: Pick<Sak, 'husstand'>,
  innhold: Pick<Vedtaksinnhold, 'annet' | 'erstatter' | 'utfall'>,
  {
    policy,
    personer,
    naa,
  }: Pick<Omgivelse, 'policy' | 'personer'> & { readonly naa: Pick<Omgivelse['naa'], 'dato'> },
): boolean {
  const barn = barnIHusstanden(sak.husstand).filter(b =>
    erBarnPaa(personer[b.personId]?.fodselsdato, naa.dato),
  )
  return krevesFor(policy.andreleser, andreleserslag(innhold), barn.length)
}

/** Slagene som hviler på vurderingen av barna. */
const OM_BARNA: readonly Andreleserslag[] = ['stonad', 'avslag', 'omgjoring', 'endring', 'vilkarsbrudd']

/** Det samme, når slaget og antallet barn under 18 alt er kjent. */
export const krevesFor = (krav: Andreleserkrav, slag: Andreleserslag, antallBarn: number): boolean =>
  krav[slag] || (krav['mange-barn'] && OM_BARNA.includes(slag) && antallBarn >= MANGE_BARN)
