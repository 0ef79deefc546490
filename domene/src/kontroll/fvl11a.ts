import { fristForForelopigSvar } from '../regelverk/forvaltningsloven/paragraf-11a-forelopig-svar.ts'
import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/** Forvaltningsloven § 11 a: foreløpig svar når søknaden ikke er avgjort innen en måned. Rent spørsmål om datoer. */
export function fvl11a(s: SakForKontroll): readonly Kontrollresultat[] {
  const tall = { frist: fristForForelopigSvar(s.mottattDato), mottatt: s.mottattDato }
  if (s.avgjort) return [{ utfall: 'ikke-aktuelt', kode: 'fvl-11a.avgjort' }]
  if (s.forelopigSvar) {
    return [
      { utfall: 'ingen-mangel-funnet', kode: 'fvl-11a.svart', tall: { ...tall, svart: s.forelopigSvar } },
    ]
  }
  if (s.dato > tall.frist) return [{ utfall: 'mangler', kode: 'fvl-11a.utlopt', tall }]
  return [{ utfall: 'ingen-mangel-funnet', kode: 'fvl-11a.innen-fristen', tall }]
}
