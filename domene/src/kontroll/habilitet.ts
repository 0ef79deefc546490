import { erUgildEtter6 } from '../regelverk/forvaltningsloven/paragraf-6-habilitet.ts'
import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/**
 * Forvaltningsloven § 6: den som er ugild, kan verken tilrettelegge grunnlaget eller avgjøre saken.
 *
 * Hviler på hvem som har arbeidet med vurderingen og forslaget, og på hvem som har meldt seg inhabil i saken. Det ingen har meldt, ser den ikke.
 *
 * Overlatt til skjønn: om andre særegne forhold gjør noen ugild (andre ledd), og om grunnlaget er gått gjennom på nytt av en som ikke er det.
 */
export function habilitet(s: SakForKontroll): readonly Kontrollresultat[] {
  const { inhabile = [], foreslattAv } = s
  const arbeidet = new Set([...s.harArbeidet, ...(foreslattAv ? [foreslattAv] : [])])
  if (arbeidet.size === 0) return [{ utfall: 'ikke-aktuelt', kode: 'habilitet.ingen-har-arbeidet' }]
  const tall = { antall: arbeidet.size }
  if (foreslattAv && inhabile.includes(foreslattAv))
    return [{ utfall: 'mangler', kode: 'habilitet.foreslatt-av-inhabil' }]
  if (inhabile.some(i => arbeidet.has(i)))
    return [{ utfall: 'mangler', kode: 'habilitet.grunnlag-av-inhabil', tall }]
  const { utfall } = erUgildEtter6({
    tilknytninger: [],
    andreSaregneForhold: undefined,
    lederErUgild: false,
    rolle: 'tilrettelegger',
  })
  return utfall === 'krever-skjonn' ? [{ utfall, kode: 'habilitet.ingen-meldt', tall }] : []
}
