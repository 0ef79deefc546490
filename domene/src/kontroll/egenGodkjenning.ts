import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/** Ingen er andreleser for sitt eget: den som har arbeidet med vurderingen eller foreslått, kan ikke godkjenne (T13). */
export function egenGodkjenning(s: SakForKontroll): readonly Kontrollresultat[] {
  if (!s.godkjennesAv) return [{ utfall: 'ikke-aktuelt', kode: 'egen-godkjenning.ikke-lest' }]
  return s.foreslattAv === s.godkjennesAv || s.harArbeidet.includes(s.godkjennesAv)
    ? [{ utfall: 'mangler', kode: 'egen-godkjenning.samme-person' }]
    : [{ utfall: 'ingen-mangel-funnet', kode: 'egen-godkjenning.to-personer' }]
}
