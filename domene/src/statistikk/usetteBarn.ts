import { alderPaa, type Dato } from '../felles/dato.ts'
import { TEMA, type Tema } from '../kartlegging/tema.ts'
import type { Celletilstand } from '../kartlegging/tilstand.ts'
import { MINSTE_TALL } from './smaTall.ts'

/** Aldersgruppene, fra og med og til og med. Delingen er vår: små barn, barnehage, barneskole, ungdom, og de to siste årene før 18. */
export const ALDERSGRUPPER = [
  { fra: 0, til: 2 },
  { fra: 3, til: 5 },
  { fra: 6, til: 9 },
  { fra: 10, til: 15 },
  { fra: 16, til: 17 },
] as const

/** Et barn i en sak, og hvert tema slik det står i dag. */
export type BarnISak = {
  readonly sakId: string
  readonly fodt: Dato
  readonly tema: readonly { readonly tema: Tema; readonly tilstand: Celletilstand }[]
}

export type Rute = {
  readonly gruppe: number
  /** Andelen barn ingen har spurt om temaet, i hele prosent. `null`: for få familier til å vises. */
  readonly ikkeSpurt: number | null
}
export type UsetteBarn = {
  /** Barn i hver aldersgruppe; `null` når de er i færre enn fem familier. */
  readonly barn: readonly (number | null)[]
  readonly tema: readonly { readonly tema: Tema; readonly ruter: readonly Rute[] }[]
  /** Barn der foreldrene ikke ønsket å svare, tema for tema. De er spurt. `null`: for få familier til å vises. */
  readonly onskerIkke: readonly { readonly tema: Tema; readonly barn: number | null }[]
  /** Barn uten fødselsdato: de er ikke med i noen gruppe. `null` når de er i færre enn fem familier. */
  readonly utenAlder: number | null
}

/**
 * Hvilke barn ingen har spurt om hva. Ingen summer på tvers: en skjult rute kan da ikke regnes ut av de andre. En rute skjules når færre enn fem familier har et
 * barn som ikke er spurt om, eller når færre enn fem har et som er det.
 */
export function usetteBarn(barn: readonly BarnISak[], utenAlder: readonly string[], paa: Dato): UsetteBarn {
  const grupper = etterAlder(barn, paa)
  return {
    barn: grupper.map(g => (familier(g) === 0 || familier(g) >= MINSTE_TALL ? g.length : null)),
    tema: TEMA.map(tema => ({
      tema,
      ruter: grupper.map((g, gruppe) => ({ gruppe, ikkeSpurt: andelen(g, tema) })),
    })),
    onskerIkke: TEMA.map(tema => ({ tema, barn: onskerIkke(grupper.flat(), tema) })),
    utenAlder: erLite(new Set(utenAlder).size) ? null : utenAlder.length,
  }
}

export const etterAlder = <T extends BarnISak>(barn: readonly T[], paa: Dato): readonly (readonly T[])[] =>
  ALDERSGRUPPER.map(g =>
    barn.filter(b => {
      const ar = alderPaa(b.fodt, paa)
      return ar >= g.fra && ar <= g.til
    }),
  )

/** Andelen av gruppen ingen har spurt om temaet, i hele prosent. `null`: få familier har et barn som ikke er spurt om, eller et som er det. */
export function andelen(gruppe: readonly BarnISak[], tema: Tema): number | null {
  const ikkeSpurt = ikkeSpurte(gruppe, tema)
  const spurt = spurte(gruppe, tema)
  if (familier(gruppe) < MINSTE_TALL || erLite(familier(ikkeSpurt)) || erLite(familier(spurt))) return null
  return Math.round((100 * ikkeSpurt.length) / gruppe.length)
}

/** Barna der foreldrene ikke ønsket å svare om temaet. Også resten av dem som ble spurt, må være nok familier: den er summen av spurte minus tallet. */
function onskerIkke(barn: readonly BarnISak[], tema: Tema): number | null {
  const nei = barn.filter(b => tilstanden(b, tema) === 'onsker-ikke-a-svare')
  const ellers = spurte(barn, tema).filter(b => tilstanden(b, tema) !== 'onsker-ikke-a-svare')
  return erLite(familier(nei)) || erLite(familier(ellers)) ? null : nei.length
}

const tilstanden = (b: BarnISak, tema: Tema) => b.tema.find(t => t.tema === tema)?.tilstand
export const ikkeSpurte = <T extends BarnISak>(barn: readonly T[], tema: Tema): readonly T[] =>
  barn.filter(b => tilstanden(b, tema) === 'ikke-spurt')
export const spurte = <T extends BarnISak>(barn: readonly T[], tema: Tema): readonly T[] =>
  barn.filter(b => tilstanden(b, tema) !== 'ikke-spurt')
export const familier = (b: readonly BarnISak[]): number => new Set(b.map(x => x.sakId)).size
export const erLite = (n: number): boolean => n > 0 && n < MINSTE_TALL
