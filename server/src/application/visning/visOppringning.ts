import type { PersonId } from '@handlingsrom/domene/felles/id'
import { barnIHusstanden, voksneIHusstanden } from '@handlingsrom/domene/husstand/tilstand'
import { erstattetAv } from '@handlingsrom/domene/vedtak/kjede'
import { ringefrist, ringegrunner, sisteRingedag } from '@handlingsrom/domene/vedtak/oppringning/grunner'
import { avsluttet, provdNok } from '@handlingsrom/domene/vedtak/oppringning/tilstand'
import type { Vedtak } from '@handlingsrom/domene/vedtak/tilstand'
import type { Oppringningsvisning } from '@handlingsrom/kontrakt/sak/oppringning'
import type { Tx } from '../../adapters/database/database.ts'
import { hvem } from '../ansatte.ts'
import { lesPerson } from '../person/personer.ts'
import { fornavn, type Visningsgrunnlag } from './felles.ts'

/** Oppgaven om å ringe og forklare brevet, slik den står på vedtaket. Uten grunn, og uten at noen har ringt, er det ingenting å vise. */
export async function visOppringning(tx: Tx, g: Visningsgrunnlag, v: Vedtak): Promise<Oppringningsvisning> {
  if (v.status !== 'fattet' || v.slag !== 'ordinaert') return null
  const grunner = ringegrunner(g.sak, v)
  const fort = v.oppringninger ?? []
  if (grunner.length === 0 && fort.length === 0) return null
  const soker = g.sak.sokerPersonId
  const barn = barnIHusstanden(g.sak.husstand).map(b => b.personId)
  const voksne = [...(soker ? [soker] : []), ...voksneIHusstanden(g.sak.husstand).map(x => x.personId)]
  const person = (personId: PersonId, erBarn: boolean) => ({
    personId,
    fornavn: fornavn(g, personId),
    erBarn,
  })
  const slutt = avsluttet(fort) !== undefined
  return {
    grunner: [...grunner],
    innen: ringefrist(v.dato),
    siste: sisteRingedag(v.dato),
    fort: fort.map(({ utfall, kanal, dato, av, notatId }) => ({
      utfall,
      kanal,
      dato,
      notatId,
      av: hvem(g.navn, av),
    })),
    avsluttet: slutt,
    kanGiOpp: provdNok(fort),
    erstattet: erstattetAv(g.sak.vedtak, v.vedtakId) !== undefined,
    personer: [...barn.map(id => person(id, true)), ...[...new Set(voksne)].map(id => person(id, false))],
    barna: v.innhold.barn.map(b => ({ fornavn: fornavn(g, b.personId), vise: b.vise })),
    tolkesprak: (soker && (await lesPerson(tx, soker)).tolkesprak) || null,
    soker: fornavn(g, soker),
    kanFore: g.kanSkrive && !slutt,
  }
}
