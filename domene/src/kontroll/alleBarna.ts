import type { KartleggingForKontroll } from './kartleggingForKontroll.ts'
import type { Kontrollresultat } from './resultat.ts'

/**
 * «Er dette alle barna?» Søknaden viser ikke beskyttede barn, barn over 18, fosterbarn eller barn av en samboer, og en tom
 * liste beviser ingenting (digisos/kontrakt.md a.2 og (f)). Spørsmålet stilles for hver søknad, og på nytt når listen er blitt en
 * annen; et svar som ikke holder lenger, vises med datoen det hadde.
 */
export function alleBarna(s: KartleggingForKontroll): readonly Kontrollresultat[] {
  if (!s.alleBarna) return [{ utfall: 'mangler', kode: 'alle-barna.ubesvart' }]
  const { svar, foreldet } = s.alleBarna
  const tall = { dato: s.alleBarna.dato }
  if (foreldet) return [{ utfall: 'mangler', kode: `alle-barna.${foreldet}`, tall }]
  return svar === 'ja'
    ? [{ utfall: 'ingen-mangel-funnet', kode: 'alle-barna.ja', tall }]
    : [{ utfall: 'krever-skjonn', kode: `alle-barna.${svar}`, tall }]
}
