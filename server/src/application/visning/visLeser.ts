import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import { skjerming } from '@handlingsrom/domene/tilgang/egenskaper'
import { kreverAndreleser } from '@handlingsrom/domene/vedtak/andreleserkrav'
import { leserAv, leserhinder, omLesingen, venterPaLeser } from '@handlingsrom/domene/vedtak/lesing/lesere'
import type { Vedtak } from '@handlingsrom/domene/vedtak/tilstand'
import type { Leservisning } from '@handlingsrom/kontrakt/sak/lesing'
import type { Tx } from '../../adapters/database/database.ts'
import { hvem } from '../ansatte.ts'
import { kollegene, somLeser } from '../sak/lesere.ts'
import { sakensGradering } from '../sak/lesSak.ts'
import type { Visningsgrunnlag } from './felles.ts'

/** Om den som ser, kan avgjøre akkurat dette vedtaket. I en gradert sak er det gitt til én; den som har saken, svarer andre regler for. */
export const erGittLeseren = (g: Visningsgrunnlag, v: Vedtak): boolean =>
  skjerming(sakensGradering(g)) === 'ingen' ||
  g.sak.tildelt.includes(g.leser.ansattId) ||
  leserAv(g.sak, v, g.dagens) === g.leser.ansattId

/** Hvem som har fått vedtaket å lese, og hvem det kan gis til. `null` når saken ikke er gradert, eller ingenting venter. */
export async function visLeser(tx: Tx, g: Visningsgrunnlag, v: Vedtak): Promise<Leservisning | null> {
  const { leser } = v.lesing
  const venter = venterPaLeser(g.sak, v, g.dagens)
  if (skjerming(sakensGradering(g)) === 'ingen') return null
  if (!venter && !(v.status === 'returnert' && leser)) return null
  const kolleger = await kollegene(tx)
  const personer = personerISaken(g.sak)
  const om = omLesingen(g.sak, v)
  const kanLese = kolleger.filter(k => leserhinder(om, somLeser(k, personer)) === undefined)
  const kanGi = venter && g.kanSkrive
  const andre = kanLese.filter(k => k.ansattId !== g.leser.ansattId && k.ansattId !== leser?.ansattId)
  return {
    gitt: leser
      ? {
          til: hvem(g.navn, { type: 'ansatt', id: leser.ansattId }),
          av: hvem(g.navn, leser.av),
          tidspunkt: leser.tidspunkt,
          kanLese: kanLese.some(k => k.ansattId === leser.ansattId),
          erDeg: leser.ansattId === g.leser.ansattId,
        }
      : null,
    kreves: v.status === 'fattet' || kreverAndreleser(g.sak, v.innhold, { ...g, naa: { dato: g.dagens } }),
    kanGi,
    lesere: kanGi ? andre.map(({ ansattId, navn }) => ({ ansattId, navn })) : [],
    slipperInn: kanGi ? kolleger.filter(k => k.slipperInn).map(k => k.navn) : [],
  }
}
