import { delene, nesteDel } from '@handlingsrom/domene/egenvurdering/deler'
import { hindreForFerdig } from '@handlingsrom/domene/egenvurdering/operasjoner'
import type { Egenvurdering } from '@handlingsrom/domene/egenvurdering/typer'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import { harRolle } from '@handlingsrom/domene/tilgang/egenskaper'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type {
  Egenvurderinger,
  Egenvurderingsrad,
  Egenvurderingsvisning,
} from '@handlingsrom/kontrakt/egenvurdering'
import type { Tx } from '../../../adapters/database/database.ts'
import { ansattnavn } from '../../ansatte.ts'
import { ansatteVed } from '../avvik/ansatteVed.ts'
import { provesvaret } from '../avvik/bevis.ts'
import { lesSlag } from '../avvik/strommer.ts'
import { egenvurderingene, provene } from './egenvurdering.ts'

type Navn = (id: string) => string
const navnene = async (tx: Tx): Promise<Navn> => {
  const alle = await ansattnavn(tx)
  return id => alle.get(id) ?? 'Ukjent ansatt'
}

const raden = (navn: Navn, e: Egenvurdering): Egenvurderingsrad => ({
  egenvurderingId: e.egenvurderingId,
  mal: e.mal,
  tittel: e.tittel,
  apnet: e.apnet,
  ansvarlig: { ansattId: e.ansvarlig, navn: navn(e.ansvarlig) },
  ferdig: e.ferdig && { tidspunkt: e.ferdig.tidspunkt, av: navn(e.ferdig.av) },
  deler: delene(e),
  neste: e.ferdig ? null : nesteDel(e),
})

/** De som er i gang først, så de ferdige, den nyeste øverst. */
export async function visEgenvurderinger(tx: Tx, leser: AnsattSubjekt): Promise<Egenvurderinger> {
  const navn = await navnene(tx)
  const kanApne = harRolle(leser, 'leder')
  return {
    kanApne,
    ansatte: kanApne ? await ansatteVed(tx, leser) : [],
    egenvurderinger: (await egenvurderingene(tx, leser))
      .toSorted(
        (a, b) => Number(a.ferdig !== null) - Number(b.ferdig !== null) || b.apnet.localeCompare(a.apnet),
      )
      .map(e => raden(navn, e)),
  }
}

export async function visEgenvurdering(
  tx: Tx,
  leser: AnsattSubjekt,
  e: Egenvurdering,
  dagens: Dato,
): Promise<Egenvurderingsvisning> {
  const navn = await navnene(tx)
  const ansvarlig = e.ansvarlig === leser.ansattId
  const kanSkrive = e.ferdig === null && (ansvarlig || harRolle(leser, 'leder'))
  // Prøvene og avvikene er internkontrollens; den som bare har ansvaret, ser dem som alt er knyttet hit.
  const serAlt = harRolle(leser, 'leder', 'fagansvarlig')
  const avvik = await lesSlag(tx, 'avvik', e)
  return {
    ...raden(navn, e),
    dagens,
    kanSkrive,
    kanFerdigstille: e.ferdig === null && ansvarlig,
    kanBytteAnsvarlig: kanSkrive && harRolle(leser, 'leder'),
    hinder: hindreForFerdig(e),
    ansatte: kanSkrive ? await ansatteVed(tx, e) : [],
    milepaeler: e.milepaeler.map(m => ({
      ...m,
      ansvarlig: m.ansvarlig && { ansattId: m.ansvarlig, navn: navn(m.ansvarlig) },
    })),
    dokumenter: e.dokumenter,
    moter: e.moter
      .toSorted((a, b) => a.dato.localeCompare(b.dato))
      .map(m => ({ ...m, deltakere: m.deltakere.map(navn) })),
    egne: e.egne,
    svar: e.svar,
    guide: e.guide,
    // Rekkefølgen de ble skrevet i, kunne sagt hvem det var.
    samtaler: e.samtaler.toSorted((a, b) => a.maned.localeCompare(b.maned) || a.id.localeCompare(b.id)),
    proveId: e.proveId,
    prover: (await provene(tx, e))
      .filter(p => serAlt || p.prove_id === e.proveId)
      .map(p => ({ proveId: p.prove_id, periode: p.periode, trukket: p.dato })),
    provesvar: e.proveId && (await provesvaret(tx, e.proveId, dagens)),
    avvik: avvik
      .filter(a => serAlt || e.avvik.includes(a.avvikId))
      .map(a => ({
        avvikId: a.avvikId,
        tittel: a.tittel,
        lukket: a.lukket !== null,
        knyttet: e.avvik.includes(a.avvikId),
      })),
    rapport: e.rapport,
  }
}
