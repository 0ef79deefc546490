import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { PersonId, SoknadId } from '@handlingsrom/domene/felles/id'
import type { SakKommando } from '@handlingsrom/domene/sak/utfor'
import type { LestSak } from '../application/sak/lesSak.ts'

/** Det en handling ser når den skjer: saken slik den er da, og navnene manuset bruker på mennesker og søknader. */
export type Scene = LestSak & {
  readonly idag: Dato
  readonly nyId: () => string
  readonly soknad: (nokkel: string) => SoknadId
  readonly person: (fornavn: string) => PersonId
}

/** Noe en ansatt gjør. Blir til kommandoer først når det skjer, fordi versjoner og id-er følger av saken slik den er da. */
export type Handling = (s: Scene) => readonly SakKommando[]

export function finnPersonId(lest: LestSak, fornavn: string): PersonId {
  const treff = Object.entries(lest.personer).filter(([, p]) => p.navn.fornavn === fornavn)
  if (treff.length !== 1) throw new Error(`Fant ${treff.length} ved navn ${fornavn} i saken`)
  return treff[0]?.[0] as PersonId
}
