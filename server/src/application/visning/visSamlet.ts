import type { PersonId } from '@handlingsrom/domene/felles/id'
import { slaOpp } from '@handlingsrom/domene/felles/oppslag'
import { type Kommer, kommende } from '@handlingsrom/domene/kartlegging/kommende'
import {
  type Feltsvar,
  type Hjem,
  hjemmene,
  nettverket,
  tjenestene,
  utfordringene,
  utgiftene,
} from '@handlingsrom/domene/kartlegging/samlet'
import { utgavene } from '@handlingsrom/domene/kartlegging/utgaver'
import type { Kommervisning, Samletvisning } from '@handlingsrom/kontrakt/sak/samlet'
import { fornavn, type Visningsgrunnlag } from './felles.ts'

/** Hjemmet, tjenestene, nettverket, det som skal skje og utgiftene: det samme som står i svarene, samlet på ett sted. */
export function visSamlet(g: Visningsgrunnlag): Samletvisning {
  const { sak, dagens } = g
  const person = (personId: PersonId) => ({ personId, fornavn: fornavn(g, personId) })
  const felt = <F extends Feltsvar>({ personId, ...resten }: F) => ({ person: person(personId), ...resten })
  const hjem = (h: Hjem | undefined) => (h ? { ...h } : null)
  const { her, andre } = hjemmene(sak)
  return {
    dagens,
    hjem: {
      her: hjem(her),
      andre: andre.map(a => ({ person: person(a.personId), hjem: hjem(a.hjem) })),
    },
    tjenester: tjenestene(sak).map(felt),
    nettverk: nettverket(sak).map(felt),
    utfordringer: utfordringene(sak).map(felt),
    kommer: kommende(sak, id => slaOpp(g.personer, id)?.fodselsdato, dagens).map(k =>
      kommer(k, person(k.personId)),
    ),
    utgifter: utgiftene(sak).map(felt),
    utgaver: [...utgavene(sak.kartlegging)],
  }
}

function kommer({ personId: _, ...k }: Kommer, person: Kommervisning['person']): Kommervisning {
  return k.slag === 'begivenhet'
    ? { ...k, person, navn: k.navn ?? null, dato: k.dato ?? null }
    : { ...k, person }
}
