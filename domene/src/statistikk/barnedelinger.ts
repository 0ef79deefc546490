import type { Dato } from '../felles/dato.ts'
import { OMFANG, type Omfang } from '../kartlegging/hendelser.ts'
import { TEMA, type Tema } from '../kartlegging/tema.ts'
import { MINSTE_TALL } from './smaTall.ts'
import { andelen, type BarnISak, erLite, etterAlder, familier, ikkeSpurte, spurte } from './usetteBarn.ts'

/** Hvor lenge familien har fått stønad: ett vedtak eller ingen, lenge (kommunens tall, S-113), eller noe imellom. */
export const TIDSGRUPPER = ['forste', 'ellers', 'lenge'] as const
/** Omfanget som sist ble valgt for kartleggingen i saken. */
export const OMFANGSGRUPPER = [...OMFANG, 'ikke-valgt'] as const
type Tidsgruppe = (typeof TIDSGRUPPER)[number]
type Omfangsgruppe = (typeof OMFANGSGRUPPER)[number]

export type DeltBarn = BarnISak & { readonly tid: Tidsgruppe; readonly omfang: Omfang | null }

/** Som tabellen etter alder. `null` i en rute: skjult. `null` for hele delingen: den ville sammen med de andre delingene sagt noe om få familier. */
export type Deling<G extends string> = {
  readonly grupper: readonly { readonly gruppe: G; readonly barn: number | null }[]
  readonly tema: readonly { readonly tema: Tema; readonly ikkeSpurt: readonly (number | null)[] }[]
}
export type Barnedelinger = {
  readonly tid: Deling<Tidsgruppe> | null
  readonly omfang: Deling<Omfangsgruppe> | null
}

type Grupper = readonly (readonly DeltBarn[])[]
/** En deling som er vist, og hva som er skjult i raden til hvert tema. */
type Vist = { readonly grupper: Grupper; readonly skjult: (tema: Tema) => readonly number[] }

/**
 * Barna i aldersgruppene som vises, delt etter hvor lenge familien har fått stønad, og etter omfanget som ble valgt. En deling til sier hva summen av barna er, og
 * med den det som er skjult i en annen. Derfor skjules flere ruter, til summen ikke sier noe om dem det er få av, og en deling vises ikke når en gruppe i den er en
 * gruppe i en annen med noen få familier fra eller til (ADR 0071).
 */
export function barnedelinger(barn: readonly DeltBarn[], paa: Dato): Barnedelinger {
  const alder = etterAlder(barn, paa).filter(g => familier(g) >= MINSTE_TALL)
  const base = alder.flat()
  if (base.length === 0) return { tid: null, omfang: null }
  const forst: Vist = { grupper: alder, skjult: tema => utenAndel(alder, tema) }
  const tid = deling(
    TIDSGRUPPER,
    TIDSGRUPPER.map(g => base.filter(b => b.tid === g)),
    [forst],
  )
  const omfang = deling(
    OMFANGSGRUPPER,
    OMFANGSGRUPPER.map(g => base.filter(b => (b.omfang ?? 'ikke-valgt') === g)),
    tid ? [forst, tid] : [forst],
  )
  return { tid: tid?.bilde ?? null, omfang: omfang?.bilde ?? null }
}

function deling<G extends string>(
  navn: readonly G[],
  grupper: Grupper,
  andre: readonly Vist[],
): (Vist & { readonly bilde: Deling<G> }) | null {
  if (andre.some(a => a.grupper.some(h => grupper.some(g => erNesten(g, h))))) return null
  // Hvor mange barn det er til sammen, er kjent fra alderen.
  const uten = utvidet(grupper, flere(grupper, erLite), s => !erLite(s))
  if (uten === null) return null
  const rader = new Map(TEMA.map(tema => [tema, skjulteIRaden(grupper, uten, andre, tema)]))
  const alle = grupper.map((_, i) => i)
  const skjult = (tema: Tema) => rader.get(tema) ?? alle
  const iRaden = (tema: Tema) => grupper.map((g, i) => (skjult(tema).includes(i) ? null : andelen(g, tema)))
  return {
    grupper,
    skjult,
    bilde: {
      grupper: navn.map((gruppe, i) => ({
        gruppe,
        barn: uten.includes(i) ? null : (grupper[i]?.length ?? 0),
      })),
      tema: TEMA.map(tema => ({ tema, ikkeSpurt: iRaden(tema) })),
    },
  }
}

/**
 * Er en annen deling vist uten noe skjult, er summen kjent: da må det som er skjult her, være nok til sammen. Er noe få skjult i en annen, må noe være skjult her
 * også, ellers sier denne summen. `null`: hele raden.
 */
function skjulteIRaden(
  grupper: Grupper,
  uten: readonly number[],
  andre: readonly Vist[],
  tema: Tema,
): readonly number[] | null {
  const skjulte = [...new Set([...uten, ...utenAndel(grupper, tema)])]
  const nok = (g: Grupper, i: readonly number[]) => {
    const barn = i.flatMap(n => g[n] ?? [])
    return [ikkeSpurte(barn, tema), spurte(barn, tema)].every(x => !erLite(familier(x)))
  }
  if (andre.some(a => a.skjult(tema).length === 0))
    return utvidet(grupper, skjulte, (_, i) => nok(grupper, i))
  return andre.every(a => nok(a.grupper, a.skjult(tema)))
    ? skjulte
    : utvidet(grupper, skjulte, (_, i) => i.length > 0)
}

/** Tar med den minste av gruppene som ikke er med, til det holder. `null`: det holder aldri. */
function utvidet(
  grupper: Grupper,
  skjulte: readonly number[],
  holder: (antallFamilier: number, skjulte: readonly number[]) => boolean,
): readonly number[] | null {
  const ut = [...skjulte]
  while (!holder(familier(ut.flatMap(i => grupper[i] ?? [])), ut)) {
    const neste = flere(grupper, n => n > 0)
      .filter(i => !ut.includes(i))
      .toSorted((a, b) => (grupper[a]?.length ?? 0) - (grupper[b]?.length ?? 0))[0]
    if (neste === undefined) return null
    ut.push(neste)
  }
  return ut
}

const flere = (grupper: Grupper, er: (antallFamilier: number) => boolean): readonly number[] =>
  grupper.flatMap((g, i) => (er(familier(g)) ? [i] : []))
const utenAndel = (grupper: Grupper, tema: Tema): readonly number[] =>
  grupper.flatMap((g, i) => (g.length > 0 && andelen(g, tema) === null ? [i] : []))

/** Den ene er den andre, og noen få familier til. */
function erNesten(g: readonly DeltBarn[], h: readonly DeltBarn[]): boolean {
  const uten = (a: readonly DeltBarn[], b: readonly DeltBarn[]) => {
    const i = new Set(b)
    return a.filter(x => !i.has(x))
  }
  const [bareG, bareH] = [uten(g, h), uten(h, g)]
  if (bareG.length === g.length) return false
  return (bareH.length === 0 && erLite(familier(bareG))) || (bareG.length === 0 && erLite(familier(bareH)))
}
