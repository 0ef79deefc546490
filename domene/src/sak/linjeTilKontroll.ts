import type { SakForKontroll } from '../kontroll/sakForKontroll.ts'
import { erDelvisAvslatt } from '../vurdering/reduksjon.ts'
import type { Linje } from '../vurdering/tilstand.ts'

/** Det kontrollene ser av hva et menneske har valgt på linjen, ved siden av beløpet. */
export const valgetPaaLinjen = ({
  innhold,
  beslutning: b,
}: Pick<Linje, 'innhold' | 'beslutning'>): Pick<
  SakForKontroll['linjer'][number],
  'delvisAvslatt' | 'utenForm' | 'lan' | 'reduksjon'
> => ({
  ...(erDelvisAvslatt(innhold, b) ? { delvisAvslatt: true as const } : {}),
  ...(b?.utfall === 'innvilget' && !b.form ? { utenForm: true as const } : {}),
  ...(b?.utfall === 'innvilget' && b.form?.slag === 'lan' ? { lan: true as const } : {}),
  ...(b?.utfall === 'innvilget' && b.reduksjon ? { reduksjon: b.reduksjon } : {}),
})
