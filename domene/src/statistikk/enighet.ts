import { LESTE_PUNKTER, type Leseutfall, type Lestpunkt } from '../kontroll/malepunkt.ts'
import type { Kontrollutfall } from '../kontroll/resultat.ts'
import { MINSTE_TALL } from './smaTall.ts'

/** Færre lesinger enn dette gir ikke noe tall. */
export const MINSTE_LESINGER = 30

/** Det leseren og kontrollen sa om ett målepunkt i én sak. */
export type Lesepar = { readonly leser: Leseutfall; readonly kontroll: Kontrollutfall | undefined }
/** Andeler fra 0 til 1, kappa fra −1 til 1. */
export type Intervall = { readonly fra: number; readonly til: number }

/**
 * Hvor ofte leseren og kontrollen er enige om ett målepunkt. `lest`: parene der begge sa noe. `utenfor`: leste saker der en av dem ikke gjorde det
 * (ikke aktuelt, venter på skjønn); `null` når det er én til fire. Er færre enn fem uenige, eller færre enn fem enige, vises ikke tallet, bare hvor langt det kan gå.
 */
export type Punktenighet = {
  readonly malepunkt: Lestpunkt
  readonly lest: number
  readonly utenfor: number | null
} & (
  | { readonly slag: 'for-faa' }
  | { readonly slag: 'faa-uenige' | 'faa-enige'; readonly mulig: Intervall }
  | {
      readonly slag: 'tall'
      readonly enige: number
      readonly andel: number
      readonly intervall: Intervall
      readonly kappa: Kappasvar
    }
)

/** Enigheten om hvert målepunkt. «Delvis» er talt som mangler. */
export const enighet = (
  par: Readonly<Partial<Record<Lestpunkt, readonly Lesepar[]>>>,
): readonly Punktenighet[] => LESTE_PUNKTER.map(p => ({ malepunkt: p, ...enighetOm(par[p] ?? []) }))

/**
 * Kappa, eller hvorfor det ikke er noen. `ensidig`: den ene sa det samme i alle sakene, og da er kappa 0 uansett. `faa`: en av de fire rutene har
 * én til fire saker, og kappa sammen med de andre tallene ville sagt hvor mange.
 */
export type Kappasvar =
  | { readonly slag: 'tall'; readonly verdi: number; readonly intervall: Intervall }
  | { readonly slag: 'ensidig' | 'faa' }

/** Antall par i hver rute: begge sa mangler, bare leseren, bare kontrollen, ingen. */
export type Firefelt = {
  readonly begge: number
  readonly leser: number
  readonly kontroll: number
  readonly ingen: number
}

type UtenPunkt<T> = T extends unknown ? Omit<T, 'malepunkt'> : never

function enighetOm(par: readonly Lesepar[]): UtenPunkt<Punktenighet> {
  const f = firefelt(par)
  const enige = f.begge + f.ingen
  const uenige = f.leser + f.kontroll
  const lest = enige + uenige
  const utenfor = par.length - lest
  const om = { lest, utenfor: erFaa(utenfor) ? null : utenfor }
  if (lest < MINSTE_LESINGER) return { ...om, slag: 'for-faa' }
  if (uenige < MINSTE_TALL)
    return { ...om, slag: 'faa-uenige', mulig: { fra: wilson(lest - MINSTE_TALL + 1, lest).fra, til: 1 } }
  if (enige < MINSTE_TALL)
    return { ...om, slag: 'faa-enige', mulig: { fra: 0, til: wilson(MINSTE_TALL - 1, lest).til } }
  return {
    ...om,
    slag: 'tall',
    enige,
    andel: enige / lest,
    intervall: wilson(enige, lest),
    kappa: kappasvar(f),
  }
}

/**
 * Det drøftingene kom til, talt for ett målepunkt. `antall` er `null` når det er én til fire; `svar` er `null` når ett av svarene er gitt én til fire
 * ganger, for da kunne det pekt på én lesing.
 */
export function tellDroftinger<S extends string>(
  alle: readonly S[],
  gitt: readonly S[],
): { readonly antall: number | null; readonly svar: Readonly<Record<S, number>> | null } {
  const svar = Object.fromEntries(alle.map(s => [s, gitt.filter(g => g === s).length])) as Record<S, number>
  const faa = Object.values<number>(svar).some(erFaa)
  return { antall: erFaa(gitt.length) ? null : gitt.length, svar: faa ? null : svar }
}

/** Noen, men så få at de kan pekes ut. Ingen er ikke noen. */
const erFaa = (n: number): boolean => n > 0 && n < MINSTE_TALL

function kappasvar(f: Firefelt): Kappasvar {
  if (Object.values(f).some(erFaa)) return { slag: 'faa' }
  const svar = kappa(f)
  return svar ? { slag: 'tall', ...svar } : { slag: 'ensidig' }
}

const leserens: Record<Leseutfall, boolean | null> = {
  oppfylt: false,
  delvis: true,
  ikke: true,
  'ikke-aktuelt': null,
}
const kontrollens: Record<Kontrollutfall, boolean | null> = {
  mangler: true,
  'ingen-mangel-funnet': false,
  'krever-skjonn': null,
  'ikke-aktuelt': null,
}

const svarene = (p: Lesepar) =>
  [leserens[p.leser], p.kontroll === undefined ? null : kontrollens[p.kontroll]] as const

/** Begge sa noe, og ikke det samme. */
export function erUenige(p: Lesepar): boolean {
  const [l, k] = svarene(p)
  return l !== null && k !== null && l !== k
}

function firefelt(par: readonly Lesepar[]): Firefelt {
  const f = { begge: 0, leser: 0, kontroll: 0, ingen: 0 }
  for (const p of par) {
    const [l, k] = svarene(p)
    if (l === null || k === null) continue
    f[l && k ? 'begge' : l ? 'leser' : k ? 'kontroll' : 'ingen']++
  }
  return f
}

/** 97,5-prosentilen i normalfordelingen: 95 % mellom pluss og minus. */
const Z = 1.959963984540054

/** 95 % intervall for en andel (Wilson 1927, uten kontinuitetskorreksjon). `av` er minst 1. */
export function wilson(treff: number, av: number): Intervall {
  const p = treff / av
  const n = 1 + (Z * Z) / av
  const midt = (p + (Z * Z) / (2 * av)) / n
  const bredde = (Z / n) * Math.sqrt((p * (1 - p)) / av + (Z * Z) / (4 * av * av))
  return { fra: Math.max(0, midt - bredde), til: Math.min(1, midt + bredde) }
}

/**
 * Cohens kappa (1960) med 95 % intervall etter hans egen formel for store utvalg, holdt mellom −1 og 1. `null` når det ikke er noen par, eller når den
 * ene sa det samme i dem alle.
 */
export function kappa(f: Firefelt): { readonly verdi: number; readonly intervall: Intervall } | null {
  const n = f.begge + f.leser + f.kontroll + f.ingen
  // Sier den ene det samme i alle sakene, er kappa 0 uansett hva den andre sier. Det er ikke et svar.
  const like = [f.begge + f.leser, f.begge + f.kontroll].some(mangler => mangler === 0 || mangler === n)
  if (like) return null
  const po = (f.begge + f.ingen) / n
  const leser = (f.begge + f.leser) / n
  const kontroll = (f.begge + f.kontroll) / n
  const pe = leser * kontroll + (1 - leser) * (1 - kontroll)
  const verdi = (po - pe) / (1 - pe)
  const bredde = (Z * Math.sqrt((po * (1 - po)) / n)) / (1 - pe)
  return { verdi, intervall: { fra: Math.max(-1, verdi - bredde), til: Math.min(1, verdi + bredde) } }
}
