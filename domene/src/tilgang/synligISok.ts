import { avgjor } from './avgjor.ts'
import { skjerming } from './egenskaper.ts'
import type { Kontekst, Sakressurs, Subjekt } from './typer.ts'

/**
 * Hva et søketreff viser (T26): treffet, «krever tilgang», eller ingenting.
 * Graderte saker gir ingen treff for den som ikke kan åpne dem, heller ikke som en linje uten innhold.
 */
export function synligISok(
  subjekt: Subjekt,
  sak: Sakressurs,
  kontekst: Kontekst,
): 'treff' | 'status' | 'krever-tilgang' | 'ingen' {
  const svar = avgjor(subjekt, 'les-sak', sak, kontekst)
  if (svar.utfall === 'tillat') return 'treff'
  if (avgjor(subjekt, 'les-status', sak, kontekst).utfall === 'tillat') return 'status'
  return svar.synlighet === 'synlig' && skjerming(sak.gradering) === 'ingen' ? 'krever-tilgang' : 'ingen'
}
