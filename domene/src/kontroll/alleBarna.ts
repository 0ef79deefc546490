import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/**
 * «Er dette alle barna?» Søknaden viser ikke beskyttede barn, barn over 18, fosterbarn eller barn av en samboer, og en tom
 * liste beviser ingenting (digisos/kontrakt.md a.2 og (f)).
 */
export function alleBarna(s: SakForKontroll): readonly Kontrollresultat[] {
  if (!s.alleBarna) return [{ utfall: 'mangler', kode: 'alle-barna.ubesvart' }]
  if (s.alleBarna.svar === 'ja') {
    return [{ utfall: 'ingen-mangel-funnet', kode: 'alle-barna.ja', tall: { dato: s.alleBarna.dato } }]
  }
  return [
    { utfall: 'krever-skjonn', kode: `alle-barna.${s.alleBarna.svar}`, tall: { dato: s.alleBarna.dato } },
  ]
}
