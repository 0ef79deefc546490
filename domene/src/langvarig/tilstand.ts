import type { Aktor } from '../felles/aktor.ts'
import { type Dato, forsteDag, leggTilManeder, type Maned, manederMellom, manedFor } from '../felles/dato.ts'
import { umulig } from '../felles/resultat.ts'
import type { Registrert } from '../sak/strom.ts'
import type { Sak } from '../sak/tilstand.ts'
import type { LangvarigHendelse } from './hendelser.ts'

type H<T extends LangvarigHendelse['type']> = Omit<Extract<LangvarigHendelse, { type: T }>, 'type'>
export type Formalsvurdering = H<'SaerskilteFormalVurdert'> & { readonly nr: number; readonly av: Aktor }
export type Langvarig = {
  /** Eldst først; den siste for en søknad gjelder. */
  readonly vurdert: readonly Formalsvurdering[]
  readonly fort: readonly (H<'TidligereStonadFort'> & { readonly nr: number; readonly av: Aktor })[]
}
export const INGEN_LANGVARIG: Langvarig = { vurdert: [], fort: [] }

export function foldLangvarig(l: Langvarig, r: Registrert<LangvarigHendelse>): Langvarig {
  const e = r.hendelse
  switch (e.type) {
    case 'SaerskilteFormalVurdert': {
      const { type: _, ...resten } = e
      return { ...l, vurdert: [...l.vurdert, { ...resten, nr: r.nr, av: r.aktor }] }
    }
    case 'TidligereStonadFort': {
      const { type: _, ...resten } = e
      return { ...l, fort: [...l.fort, { ...resten, nr: r.nr, av: r.aktor }] }
    }
    default:
      return umulig(e)
  }
}

/** Hvor langt tilbake vi teller. */
export const VINDU_MANEDER = 12
/** Fra så mange måneder spørsmålet stilles når kommunen ikke har bestemt noe. Kilden sier «over lengre tid» uten tall; tallet er vårt forslag (S-112). */
export const LENGE_FRA_MANEDER = 6

/**
 * Månedene med innvilget stønad av de tolv siste hele månedene: fra fattede vedtak i saken, og det som er ført for hånd. Måneden vi er i,
 * er ikke over og telles ikke. Nødhjelp, avslag og vedtak om annet enn stønad telles ikke. En måned telles én gang.
 */
export function stonadsmaneder(
  sak: Pick<Sak, 'vedtak' | 'langvarig'>,
  paa: Dato,
): { readonly iSaken: readonly Maned[]; readonly fort: readonly Maned[] } {
  const forste = manedFor(leggTilManeder(forsteDag(manedFor(paa)), -VINDU_MANEDER))
  const siste = manedFor(leggTilManeder(forsteDag(manedFor(paa)), -1))
  const vindu = manederMellom(forste, siste)
  const innvilget = new Set(
    sak.vedtak.vedtak.flatMap(v =>
      v.status === 'fattet' &&
      v.slag === 'ordinaert' &&
      !v.innhold.annet &&
      (v.innhold.utfall === 'innvilget' || v.innhold.utfall === 'delvis-innvilget')
        ? manederMellom(v.innhold.periode.fra, v.innhold.periode.til)
        : [],
    ),
  )
  const forteManeder = sak.langvarig.fort.at(-1)
  const iSaken = vindu.filter(m => innvilget.has(m))
  const fort = forteManeder
    ? vindu.filter(m => forteManeder.fra <= m && m <= forteManeder.til && !innvilget.has(m))
    : []
  return { iSaken, fort }
}
