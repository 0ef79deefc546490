import { alderPaa } from '@handlingsrom/domene/felles/dato'
import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import { erBarnPaa } from '@handlingsrom/domene/husstand/tilstand'
import { fulltNavn } from '@handlingsrom/domene/person/tilstand'
import { UNGDOM_FRA } from '@handlingsrom/domene/regelverk/forvaltningsloven/paragraf-18-partsinnsyn'
import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import { samtykkeark } from '@handlingsrom/domene/samtykke/samtykkeark'
import {
  finnSamtykke,
  type Samtykke,
  samtykkene,
  samtykkestatus,
} from '@handlingsrom/domene/samtykke/tilstand'
import type { Kartleggingsark } from '@handlingsrom/domene/utskrift/typer'
import type { Samtykket, Samtykkevisninger } from '@handlingsrom/kontrakt/sak/samtykke'
import { hvem } from '../ansatte.ts'
import { sakensGradering } from '../sak/lesSak.ts'
import { fornavn, type Visningsgrunnlag } from './felles.ts'

/** Samtykkene i saken, nyest først, og hvem som kan gi et nytt. */
export function visSamtykker(g: Visningsgrunnlag): Samtykkevisninger {
  return {
    dagens: g.dagens,
    personer: personerISaken(g.sak).flatMap(p => {
      const tattUt = [...g.sak.husstand.barn, ...g.sak.husstand.voksne].filter(x => x.personId === p)
      const ventet = g.sak.husstand.barn.some(b => b.personId === p && b.relasjon === 'ventet')
      if (ventet || (tattUt.length > 0 && tattUt.every(x => x.tattUt))) return []
      const fodt = g.personer[p]?.fodselsdato
      const barn = g.sak.husstand.barn.some(b => b.personId === p) && erBarnPaa(fodt, g.dagens)
      const ung = fodt !== undefined && alderPaa(fodt, g.dagens) >= UNGDOM_FRA
      return [{ personId: p, fornavn: fornavn(g, p), barn, kanSamtykke: !barn || ung }]
    }),
    samtykker: samtykkene(g.sak)
      .toReversed()
      .map(s => samtykket(g, s)),
    bareTomtArk: erSkjermet(g),
    kanSkrive: g.kanSkrive,
  }
}

/**
 * Samtykket på papir; `undefined` når det ikke finnes. Er noen i saken skjermet, er arket alltid tomt: navnet på skolen sier hvor de er, og
 * ordene kan gjøre det. Da fylles det ut for hånd.
 */
export function samtykketPaPapir(
  g: Visningsgrunnlag,
  { spraak, nr }: { readonly spraak: Spraak; readonly nr?: number },
): Kartleggingsark | undefined {
  const s = nr === undefined ? undefined : finnSamtykke(g.sak, nr)
  if (nr !== undefined && !s) return undefined
  return samtykkeark({
    spraak,
    dato: g.dagens,
    saksnummer: g.sak.saksnummer,
    navn: p => {
      const f = g.personer[p]
      return f ? fulltNavn(f.navn) : ''
    },
    ...(s && !erSkjermet(g) ? { samtykke: s } : {}),
  })
}

const erSkjermet = (g: Visningsgrunnlag): boolean => sakensGradering(g) !== 'ugradert'

function samtykket(g: Visningsgrunnlag, s: Samtykke): Samtykket {
  const person = (personId: PersonId) => ({ personId, fornavn: fornavn(g, personId) })
  return {
    nr: s.nr,
    av: person(s.av),
    om: s.om.map(person),
    barnetSier: s.barnetSier.map(b => ({ person: person(b.personId), ord: b.ord })),
    mottaker: { ...s.mottaker },
    retning: s.retning,
    hva: s.hva,
    formal: s.formal,
    maate: s.maate,
    dokument: s.dokument ?? null,
    dato: s.dato,
    til: s.til,
    status: samtykkestatus(s, g.dagens),
    trukket: s.trukket
      ? {
          dato: s.trukket.dato,
          av: s.trukket.av ? person(s.trukket.av) : null,
          maate: s.trukket.maate ?? null,
        }
      : null,
    egen: g.sak.samtykker.some(x => x.nr === s.nr),
    antallSvar: antallSvar(g, s.nr),
    skrevetAv: hvem(g.navn, s.skrevetAv),
  }
}

const antallSvar = ({ sak }: Visningsgrunnlag, nr: number): number =>
  Object.values(sak.kartlegging.celler)
    .flatMap(c => Object.values(c))
    .reduce((n, c) => n + c.svar.filter(x => !x.trukket && x.grunnlag?.samtykkeNr === nr).length, 0)
