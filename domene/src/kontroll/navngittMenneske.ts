import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/** Bak hver begrunnelse står et navngitt menneske. Et system eller en jobb kan ikke fatte vedtak. */
export function navngittMenneske(s: SakForKontroll): readonly Kontrollresultat[] {
  const begrunnelser = [
    ...s.barn.flatMap(b => (b.vurdering ? [b.vurdering.av] : [])),
    ...s.linjer.flatMap(l => (l.bestemtAv ? [l.bestemtAv] : [])),
  ]
  if (begrunnelser.length === 0) return [{ utfall: 'mangler', kode: 'navngitt-menneske.ingen' }]
  return begrunnelser.every(a => a === 'ansatt')
    ? [
        {
          utfall: 'ingen-mangel-funnet',
          kode: 'navngitt-menneske.ansatt',
          tall: { antall: begrunnelser.length },
        },
      ]
    : [{ utfall: 'mangler', kode: 'navngitt-menneske.system' }]
}
