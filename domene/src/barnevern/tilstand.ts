import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { MeldepliktId } from '../felles/id.ts'
import { umulig } from '../felles/resultat.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Innsynsmerke } from '../journal/typer.ts'
import type { Registrert } from '../sak/strom.ts'
import type { BarnevernHendelse, MeldtTil } from './hendelser.ts'

type Vurdert = Omit<Extract<BarnevernHendelse, { type: 'MeldepliktVurdert' }>, 'type'>

export type Meldepliktvurdering = Vurdert & {
  readonly av: Aktor
  readonly tidspunkt: Tidspunkt
  readonly meldt?: {
    readonly til: MeldtTil
    readonly dato: Dato
    readonly merknad: string
    readonly av: Aktor
  }
  /** Uten merke har ingen vurdert innsynet, og da vises den aldri for en forelder. */
  readonly innsyn?: Innsynsmerke & { readonly av: Aktor }
}

/** Vurderingene av meldeplikten i saken, eldst først. Ingen av dem skrives over. */
export type Meldeplikt = readonly Meldepliktvurdering[]

export const finnMeldeplikt = (m: Meldeplikt, id: MeldepliktId): Meldepliktvurdering | undefined =>
  m.find(v => v.vurderingId === id)

/** Det som gjenstår: å melde fra, eller å se på det igjen. Fulgt opp av en ny vurdering er det gjort. */
export const gjenstar = (m: Meldeplikt): readonly Meldepliktvurdering[] =>
  m.filter(
    v =>
      (v.konklusjon === 'meldes' && !v.meldt) ||
      (v.konklusjon === 'folges-opp' && !m.some(x => x.folger === v.vurderingId)),
  )

export function foldMeldeplikt(m: Meldeplikt, r: Registrert<BarnevernHendelse>): Meldeplikt {
  const e = r.hendelse
  switch (e.type) {
    case 'MeldepliktVurdert': {
      const { type: _, ...vurdert } = e
      return [...m, { ...vurdert, av: r.aktor, tidspunkt: r.tidspunkt }]
    }
    case 'BekymringMeldt': {
      const { til, dato, merknad } = e
      return med(m, e.vurderingId, v => ({ ...v, meldt: { til, dato, merknad, av: r.aktor } }))
    }
    case 'MeldepliktInnsynVurdert':
      return med(m, e.vurderingId, v => ({ ...v, innsyn: { ...e.innsyn, av: r.aktor } }))
    default:
      return umulig(e)
  }
}

const med = (
  m: Meldeplikt,
  id: MeldepliktId,
  endre: (v: Meldepliktvurdering) => Meldepliktvurdering,
): Meldeplikt => m.map(v => (v.vurderingId === id ? endre(v) : v))
