import type { Dato } from '../felles/dato.ts'
import { OMFANG, type Omfang } from '../kartlegging/hendelser.ts'
import { TEMA, type Tema } from '../kartlegging/tema.ts'
import { MINSTE_TALL } from './smaTall.ts'
import { andelen, type BarnISak, erLite, etterAlder, familier, ikkeSpurte } from './usetteBarn.ts'

/** Hvor lenge familien har fått stønad: ett vedtak eller ingen, lenge (kommunens tall, S-113), eller noe imellom. */
export const TIDSGRUPPER = ['forste', 'ellers', 'lenge'] as const
/** Omfanget som sist ble valgt for kartleggingen i saken. */
export const OMFANGSGRUPPER = [...OMFANG, 'ikke-valgt'] as const
type Tidsgruppe = (typeof TIDSGRUPPER)[number]
type Omfangsgruppe = (typeof OMFANGSGRUPPER)[number]

export type DeltBarn = BarnISak & { readonly tid: Tidsgruppe; readonly omfang: Omfang | null }

/** Som tabellen etter alder. `null` for en rad eller for hele delingen: den ville sammen med de andre delingene sagt noe om få familier. */
export type Deling<G extends string> = {
  readonly grupper: readonly { readonly gruppe: G; readonly barn: number | null }[]
  readonly tema: readonly { readonly tema: Tema; readonly ikkeSpurt: readonly (number | null)[] | null }[]
}
export type Barnedelinger = {
  readonly tid: Deling<Tidsgruppe> | null
  readonly omfang: Deling<Omfangsgruppe> | null
}

type Grupper = readonly (readonly DeltBarn[])[]

/**
 * De samme barna, delt etter hvor lenge familien har fått stønad, og etter omfanget som ble valgt. Tabellen etter alder står som den gjør; en deling til sier hva
 * summen er, og med den det som er skjult der. Derfor vises et tema bare når det som er skjult i hver av delingene, er fem familier til sammen eller ingen, både av dem som er spurt og ikke, og en
 * deling bare når ingen gruppe i den er en gruppe i en annen med noen få familier fra eller til (ADR 0071).
 */
export function barnedelinger(barn: readonly DeltBarn[], paa: Dato): Barnedelinger {
  const alder = etterAlder(barn, paa)
  const base = alder.flat()
  const etterTid = TIDSGRUPPER.map(g => base.filter(b => b.tid === g))
  const etterOmfang = OMFANGSGRUPPER.map(g => base.filter(b => (b.omfang ?? 'ikke-valgt') === g))
  const tid = deling(TIDSGRUPPER, etterTid, [alder])
  return { tid, omfang: deling(OMFANGSGRUPPER, etterOmfang, tid ? [alder, etterTid] : [alder]) }
}

function deling<G extends string>(
  navn: readonly G[],
  grupper: Grupper,
  andre: readonly Grupper[],
): Deling<G> | null {
  const alle = [grupper, ...andre]
  if (!alle.every(g => erLukket(g.filter(x => erLite(familier(x)))))) return null
  if (andre.some(a => a.some(h => grupper.some(g => erNesten(g, h))))) return null
  return {
    grupper: navn.map((gruppe, i) => {
      const g = grupper[i] ?? []
      return { gruppe, barn: erLite(familier(g)) ? null : g.length }
    }),
    tema: TEMA.map(tema => ({
      tema,
      ikkeSpurt: alle.every(g => radenErLukket(g, tema)) ? grupper.map(g => andelen(g, tema)) : null,
    })),
  }
}

/** Gruppene som er skjult: ingen, eller så mange at summen av dem ikke sier noe om én. */
const erLukket = (skjulte: Grupper): boolean =>
  skjulte.length === 0 || familier(skjulte.flat()) >= MINSTE_TALL

function radenErLukket(grupper: Grupper, tema: Tema): boolean {
  const skjulte = grupper.filter(g => g.length > 0 && andelen(g, tema) === null)
  const ikke = ikkeSpurte(skjulte.flat(), tema)
  const spurt = skjulte.flat().filter(b => !ikke.includes(b))
  return erLukket(skjulte) && !erLite(familier(ikke)) && !erLite(familier(spurt))
}

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
