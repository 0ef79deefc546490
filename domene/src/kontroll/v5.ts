import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/**
 * V5: beslutningene henger sammen med vurderingene. Første form: sier fra om linjer ingen har bestemt. De er ikke med i vedtaket, og
 * sperrer det ikke; det loven holder utenfor, trenger ingen å bestemme. Mer kommer når behov og svar knyttes sammen.
 */
export function v5(s: SakForKontroll): readonly Kontrollresultat[] {
  const angar = s.linjer.filter(l => !l.utenfor)
  if (angar.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'V5.ingen-linjer' }]
  const antall = angar.filter(l => l.utfall === undefined).length
  return antall > 0
    ? [{ utfall: 'mangler', kode: 'V5.ubesluttet', tall: { antall, linjer: angar.length } }]
    : [{ utfall: 'krever-skjonn', kode: 'V5.alle-bestemt', tall: { linjer: angar.length } }]
}
