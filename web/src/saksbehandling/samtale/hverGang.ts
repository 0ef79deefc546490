import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import type { Kartleggingsskjema, Sporsmal } from './samtaleskjema.ts'

type Fra = { readonly samtaleId?: string | null | undefined; readonly svar: Delsvarene }
type Delsvarene = { readonly tilstand: string; readonly delsvar?: readonly { readonly sporsmalId: string }[] }

/**
 * Spørsmålene skjemaet sier skal stilles hver gang, og som ikke er besvart i denne samtalen. Et svar fra før teller ikke (S-077), og et
 * spørsmål som ikke står først i temaet, er besvart når akkurat det er svart på.
 */
export function sporresNaa(
  s: Kartleggingsskjema,
  v: Kartleggingsvisning,
  samtaleId: string,
): readonly Sporsmal[] {
  return s.sporsmal.filter(
    x => x.hverGang && !svarene(v, x).some(o => o.samtaleId === samtaleId && besvarer(s, x, o)),
  )
}

export const temaSporresNaa = (sporsmal: readonly Sporsmal[]): ReadonlySet<Tema> =>
  new Set(sporsmal.map(x => x.punkt))

function svarene(v: Kartleggingsvisning, x: Sporsmal): readonly Fra[] {
  if (x.gjelder === 'familie') return v.felles.filter(f => f.tema === x.punkt)
  const mennesker = x.gjelder === 'barn' ? v.barn : v.voksne
  return mennesker.flatMap(p =>
    p.celler.filter(c => c.tema === x.punkt).flatMap(c => c.svar.filter(o => !o.trukket)),
  )
}

const besvarer = (s: Kartleggingsskjema, x: Sporsmal, o: Fra): boolean =>
  s.sporsmal.find(y => y.punkt === x.punkt && y.gjelder === x.gjelder && y.foresSom === undefined)?.id ===
    x.id || (o.svar.delsvar ?? []).some(d => d.sporsmalId === x.id)
