import { manedFor } from '../felles/dato.ts'
import type { MedKontor } from './kontorbilde.ts'
import { familieneI, iUtvalg } from './malepunktbilde.ts'
import { aktuelle, type Del, delen, gruppene } from './malepunktgrupper.ts'
import { peker } from './skjerming.ts'
import { MINSTE_TALL } from './smaTall.ts'
import type { Tertial } from './tertial.ts'

/** Målepunktene om vurderingen av hvert barn. De er de samme som følges tilbake til svaret i den enkelte saken (`kontroll/sporet.ts`). */
export const FOLGEPUNKTER = ['V2', 'V3'] as const
type Folgepunkt = (typeof FOLGEPUNKTER)[number]
/** Målepunktet om svarene i kartleggingen. */
const SVARENE = 'K3'
type Punkt = Folgepunkt | typeof SVARENE
type Familie = MedKontor

/** Antall familier i hver av de fire rutene. */
export type Folgeruter = {
  /** Kontrollen fant en mangel i vurderingen, og at svar manglet i kartleggingen. */
  readonly begge: number
  readonly bareVurdering: number
  readonly bareSvar: number
  readonly ingen: number
}

/** `ingen-mangler`: kontrollen fant ingen mangel i vurderingen hos noen, så det er ikke noe å følge tilbake. `for-fa`: en rute kunne pekt på noen. */
type Fordelt =
  | { readonly status: 'vises'; readonly ruter: Folgeruter }
  | { readonly status: 'for-fa' | 'ingen-mangler' }
export type Folgefeil = { readonly punkt: Folgepunkt } & Fordelt

/**
 * Følgefeilen for kontoret (S-109, Helsetilsynet 6/2024): blant familiene målepunktene teller, hvor mange det manglet noe hos både i vurderingen (V2, V3) og i
 * kartleggingen (K3), slik kontrollene så saken da vedtaket ble fattet. Sier at de to opptrer sammen, aldri at den ene er grunnen til den andre, og ikke om det
 * er det samme barnet.
 */
export const folgefeil = (rader: readonly Familie[], periode: Tertial): readonly Folgefeil[] => {
  const familier = familieneI(rader, periode).filter(r => Object.keys(r.funn).length > 0)
  return FOLGEPUNKTER.map(punkt => ({ punkt, ...fordelt(punkt, familier) }))
}

/**
 * De fire rutene vises alle eller ingen. Også null skjules: var en rute tom, ville alle med den ene mangelen vært kjent som en del av dem med den andre. Kantene
 * er tallene målepunktene alt viser, så de må stå alene der (ADR 0065).
 */
function fordelt(punkt: Folgepunkt, familier: readonly Familie[]): Fordelt {
  if (!alene(punkt, familier) || familier.every(r => !telles(punkt, r))) return { status: 'for-fa' }
  if (familier.every(r => !mangler(punkt, r))) return { status: 'ingen-mangler' }
  const begge = familier.filter(r => telles(punkt, r) && telles(SVARENE, r))
  const ruter = rutene(punkt, begge)
  const trygt =
    alene(SVARENE, familier) &&
    Object.values(ruter).every(n => n >= MINSTE_TALL) &&
    ([punkt, SVARENE] as const).every(p => utenforErTrygt(p, familier, begge)) &&
    INNDELINGER.every(inndeling => delesTrygt(punkt, begge, inndeling))
  return trygt ? { status: 'vises', ruter } : { status: 'for-fa' }
}

const rutene = (punkt: Folgepunkt, familier: readonly Familie[]): Folgeruter => ({
  begge: antall(familier, r => mangler(punkt, r) && mangler(SVARENE, r)),
  bareVurdering: antall(familier, r => mangler(punkt, r) && !mangler(SVARENE, r)),
  bareSvar: antall(familier, r => !mangler(punkt, r) && mangler(SVARENE, r)),
  ingen: antall(familier, r => !mangler(punkt, r) && !mangler(SVARENE, r)),
})

/** Delingene målepunktene også vises i: utvalgene, månedene og kontorene. */
const INNDELINGER: readonly ((r: Familie) => string | boolean)[] = [
  iUtvalg.forste,
  iUtvalg.avslag,
  iUtvalg['flere-enn-tre-barn'],
  r => manedFor(r.dato),
  r => r.kontor ?? '',
]

/**
 * Mangler ingen noe i en del av familiene, eller alle, er de fire rutene kjent der av målepunktene alene. Trekkes de fra figuren, er de kjent for resten også. Da
 * må hverken delen eller resten ha en rute som peker på noen.
 */
function delesTrygt(
  punkt: Folgepunkt,
  familier: readonly Familie[],
  inndeling: (typeof INNDELINGER)[number],
): boolean {
  const deler = [...new Set(familier.map(inndeling))].map(d => familier.filter(r => inndeling(r) === d))
  const kjent = deler.filter(d => erKjent(rutene(punkt, d)))
  if (kjent.length === 0) return true
  const resten = deler.filter(d => !kjent.includes(d)).flat()
  return [...kjent, resten].every(d => !Object.values(rutene(punkt, d)).some(peker))
}

const erKjent = (r: Folgeruter): boolean =>
  [r.begge + r.bareVurdering, r.bareSvar + r.ingen, r.begge + r.bareSvar, r.bareVurdering + r.ingen].includes(
    0,
  )

const UTENFOR: ReadonlySet<Del | undefined> = new Set([undefined, 'ikke-aktuelt'])
const telles = (p: Punkt, r: Familie): boolean => !UTENFOR.has(delen(p, r))
const mangler = (p: Punkt, r: Familie): boolean => delen(p, r) === 'mangler'
const antall = (rader: readonly Familie[], er: (r: Familie) => boolean): number => rader.filter(er).length

/** Vises «mangler» for seg i målepunktet, sier kanten av figuren ikke mer enn det. */
function alene(p: Punkt, familier: readonly Familie[]): boolean {
  const grupper = gruppene(p, familier)
  return (
    grupper !== null &&
    aktuelle(grupper) !== null &&
    grupper.some(g => g.deler.length === 1 && g.deler[0] === 'mangler')
  )
}

/** Familiene målepunktet teller og figuren ikke gjør: der det andre målepunktet ikke kunne regnes. De er målepunktet minus kanten. */
function utenforErTrygt(p: Punkt, familier: readonly Familie[], begge: readonly Familie[]): boolean {
  const utenfor = familier.filter(r => telles(p, r) && !begge.includes(r))
  return !peker(antall(utenfor, r => mangler(p, r))) && !peker(antall(utenfor, r => !mangler(p, r)))
}
