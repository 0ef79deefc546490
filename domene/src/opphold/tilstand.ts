import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import {
  erApenEtter2,
  type Oppholdsgrunnlag,
  TJENESTER,
} from '../regelverk/sosialtjenesteloven/paragraf-2-lovens-virkeomrade.ts'
import type { Subsumsjon } from '../regelverk/subsumsjon.ts'
import type { Registrert } from '../sak/strom.ts'
import type { OppholdHendelse } from './hendelser.ts'

export type Oppholdsvurdering = Omit<OppholdHendelse, 'type'> & {
  readonly nr: number
  readonly av: Aktor
  readonly tidspunkt: Tidspunkt
}
/** Eldst først. */
export type Oppholdsvurderinger = readonly Oppholdsvurdering[]

export function foldOpphold(liste: Oppholdsvurderinger, r: Registrert<OppholdHendelse>): Oppholdsvurderinger {
  const { type: _, ...vurdert } = r.hendelse
  return [...liste, { ...vurdert, nr: r.nr, av: r.aktor, tidspunkt: r.tidspunkt }]
}

export const vurderingeneAv = (liste: Oppholdsvurderinger, personId: PersonId): Oppholdsvurderinger =>
  liste.filter(v => v.personId === personId)

/** Det brevet hviler på: hva som var vurdert om den det går til, og nummeret på vurderingen. */
export type FrossetOpphold = Pick<Oppholdsvurdering, 'nr' | 'personId' | 'til'> & {
  readonly grunnlag: Oppholdsgrunnlag
}

/** Den siste vurderingen av henne, når den sier hva grunnlaget er. Ukjent er ikke noe å legge til grunn. */
export function frysOpphold(liste: Oppholdsvurderinger, personId: PersonId): FrossetOpphold | undefined {
  const siste = vurderingeneAv(liste, personId).at(-1)
  if (!siste || siste.grunnlag === 'ukjent') return undefined
  const { nr, grunnlag, til } = siste
  return { nr, personId, grunnlag, ...(til ? { til } : {}) }
}

/** Grunnlaget på dagen. Er siste dag forbi, vet vi ikke hva det er nå, og regelen får det ikke: det må noen spørre om. */
export function oppholdsgrunnlagPaa(
  liste: Oppholdsvurderinger,
  personId: PersonId,
  paa: Dato,
): Oppholdsgrunnlag | undefined {
  const siste = vurderingeneAv(liste, personId).at(-1)
  if (!siste || siste.grunnlag === 'ukjent' || erUtlopt(siste, paa)) return undefined
  return siste.grunnlag
}

export const erUtlopt = (v: Pick<Oppholdsvurdering, 'til'>, paa: Dato): boolean =>
  v.til !== undefined && v.til < paa

export type Tjeneste = (typeof TJENESTER)[number]

/** Hva § 2 sier om hver tjeneste, med det saken vet. § 17 og akutt hjelp er åpne uansett hva som står. */
export const tjenesteneEtter2 = (
  oppholdsgrunnlag: Oppholdsgrunnlag | undefined,
  paa: Dato,
): readonly { readonly tjeneste: Tjeneste; readonly subsumsjon: Subsumsjon }[] =>
  TJENESTER.map(tjeneste => ({ tjeneste, subsumsjon: erApenEtter2({ oppholdsgrunnlag, tjeneste, paa }) }))
