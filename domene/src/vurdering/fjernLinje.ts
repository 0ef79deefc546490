import { ok } from '../felles/resultat.ts'
import { erTom, kanIkke, type Utfort } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import { finnLinje, registrertLinje } from './linjen.ts'
import type { VurderingKommando } from './operasjoner.ts'
import { sperret } from './sperret.ts'
import { finnVurdering } from './tilstand.ts'

/**
 * Tar en linje ut av vurderingen, med en grunn. Livsopphold tas bare bort når det ikke er søkt om, eller linjen er ført ved en feil: å ta
 * bort noe de har søkt om, er å avslå det, og et avslag står i brevet med grunnen og en vurdering etter § 19 (ADR 0041).
 */
export function fjernLinje(sak: Sak, k: Extract<VurderingKommando, { type: 'fjernLinje' }>): Utfort {
  const nei = sperret(sak, k.soknadId)
  if (nei) return nei
  // Også en linje en annen har fjernet: da skal grunnen hun skrev, vises ved siden av den nye.
  const linje =
    finnLinje(sak, k.soknadId, k.linjeId) ??
    finnVurdering(sak.vurderinger, k.soknadId).linjer.find(l => l.linjeId === k.linjeId)
  if (!linje) return kanIkke('linje-finnes-ikke')
  if (linje.versjon !== k.settVersjon)
    return kanIkke('endret-av-andre', { gjelder: k.linjeId, gjeldende: linje })
  if (linje.fjernet !== undefined) return kanIkke('linje-finnes-ikke')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  const erLivsopphold = linje.innhold.slag === 'utgift' && linje.innhold.post === 'livsopphold'
  if (erLivsopphold && !k.fordi) return kanIkke('livsopphold-tatt-bort', { gjelder: k.linjeId })
  return ok([
    ...registrertLinje(k.soknadId, linje),
    {
      type: 'LinjeFjernet',
      soknadId: k.soknadId,
      linjeId: k.linjeId,
      grunn: k.grunn,
      ...(erLivsopphold && k.fordi ? { fordi: k.fordi } : {}),
    },
  ])
}
