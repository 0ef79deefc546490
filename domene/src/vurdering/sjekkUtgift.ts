import { ok } from '../felles/resultat.ts'
import { kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { personerISaken, type Sak } from '../sak/tilstand.ts'
import type { VurderingKommando } from './operasjoner.ts'
import { sperret } from './sperret.ts'
import { finnVurdering, sjekketFor } from './tilstand.ts'

/**
 * Noen spurte om en vanlig utgift, og familien har den ikke. Det er et svar, ikke et avslag: ingen linje blir til, og ingenting regnes.
 */
export function sjekkUtgift(
  sak: Sak,
  k: Extract<VurderingKommando, { type: 'sjekkUtgift' }>,
  o: Omgivelse,
): Utfort {
  const nei = sperret(sak, k.soknadId)
  if (nei) return nei
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  const { settVersjon, type: _, ...svaret } = k
  const forrige = sjekketFor(finnVurdering(sak.vurderinger, k.soknadId), k.post, k.gjelder)
  if ((forrige?.versjon ?? 0) !== settVersjon)
    return kanIkke('endret-av-andre', { gjelder: k.post, gjeldende: forrige })
  if (k.gjelder && !personerISaken(sak).includes(k.gjelder)) return kanIkke('person-finnes-ikke')
  return ok([{ type: 'UtgiftSjekket', ...svaret }])
}
