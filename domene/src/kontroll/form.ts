import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/** Formen (§ 21) er valgt for hver utgift som dekkes. En beslutning fra før formen ble spurt om, har ingen. */
export function form(s: SakForKontroll): readonly Kontrollresultat[] {
  const dekket = s.linjer.filter(l => l.utfall === 'innvilget')
  if (dekket.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'form.ingenting-dekket' }]
  const uten = dekket.filter(l => l.utenForm)
  return uten.length > 0
    ? uten.map(l => ({
        utfall: 'mangler',
        kode: 'form.ikke-valgt',
        linjeId: l.linjeId,
        tall: { tekst: l.tekst },
      }))
    : [{ utfall: 'ingen-mangel-funnet', kode: 'form.valgt', tall: { linjer: dekket.length } }]
}
