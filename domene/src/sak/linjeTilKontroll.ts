import type { SakForKontroll } from '../kontroll/sakForKontroll.ts'
import { erDelvisAvslatt, erUnderForDeltid } from '../vurdering/reduksjon.ts'
import type { Linje } from '../vurdering/tilstand.ts'

/** Det kontrollene ser av hva et menneske har valgt på linjen, ved siden av beløpet. */
export function valgetPaaLinjen(
  l: Linje,
): Pick<
  SakForKontroll['linjer'][number],
  'delvisAvslatt' | 'underForDeltid' | 'utenForm' | 'lan' | 'reduksjon'
> {
  const b = l.beslutning
  return {
    ...(erDelvisAvslatt(l) ? { delvisAvslatt: true as const } : {}),
    ...(erUnderForDeltid(l) ? { underForDeltid: true as const } : {}),
    ...(b?.utfall === 'innvilget' && !b.form ? { utenForm: true as const } : {}),
    ...(b?.utfall === 'innvilget' && b.form?.slag === 'lan' ? { lan: true as const } : {}),
    ...(b?.utfall === 'innvilget' && b.reduksjon ? { reduksjon: b.reduksjon } : {}),
  }
}
