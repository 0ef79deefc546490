import { ok } from '../../felles/resultat.ts'
import { erInhabil, kanIkke, type Omgivelse, type Utfort } from '../../sak/omgivelse.ts'
import type { Sak } from '../../sak/tilstand.ts'
import type { LesingKommando } from '../kommandoer.ts'
import { finnVedtak } from '../tilstand.ts'
import { leserhinder, omLesingen, venterPaLeser } from './lesere.ts'

/**
 * Gir et vedtak i en gradert sak til en fagansvarlig i kretsen å lese. I en ugradert sak finner alle fagansvarlige på kontoret det
 * selv. Den som får det, er leseren til hun har avgjort, eller til det gis til en annen; i mellomtiden kan ingen andre lese.
 */
export function giTilLeser(
  sak: Sak,
  k: Extract<LesingKommando, { type: 'giTilLeser' }>,
  o: Omgivelse,
): Utfort {
  const v = finnVedtak(sak.vedtak, k.vedtakId)
  if (!v) return kanIkke('vedtak-finnes-ikke')
  if (!venterPaLeser(sak, v, o.naa.dato)) return kanIkke('venter-ikke-pa-leser')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erInhabil(sak, o)) return kanIkke('inhabil')
  if (!o.lesere?.gradert) return kanIkke('leser-trengs-ikke')
  if (k.ansattId === o.aktor.id) return kanIkke('leser-er-deg')
  const leser = o.lesere.ansatte.find(a => a.ansattId === k.ansattId)
  if (!leser) return kanIkke('leser-kan-ikke')
  const hinder = leserhinder(omLesingen(sak, v), leser)
  if (hinder) return kanIkke(hinder)
  if (v.lesing.leser?.ansattId === k.ansattId) return kanIkke('allerede-utfort')
  return ok([{ ...k, type: 'GittTilLeser' }])
}
