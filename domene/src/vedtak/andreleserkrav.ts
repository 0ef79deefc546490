import { barnIHusstanden, erBarnPaa } from '../husstand/tilstand.ts'
import type { Omgivelse } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
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

/** Et vedtak som erstatter et annet, er omgjøring, endring eller reduksjon, også når det nye er et avslag. */
export function andreleserslag(i: Pick<Vedtaksinnhold, 'annet' | 'erstatter' | 'utfall'>): Andreleserslag {
  if (i.annet) return i.annet.slag
  if (i.erstatter) return i.erstatter.gjenopptak.slag
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
  const krav = policy.andreleser
  if (krav[andreleserslag(innhold)]) return true
  if (!krav['mange-barn'] || innhold.annet) return false
  const barn = barnIHusstanden(sak.husstand).filter(b =>
    erBarnPaa(personer[b.personId]?.fodselsdato, naa.dato),
  )
  return barn.length >= MANGE_BARN
}
