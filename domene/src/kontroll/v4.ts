import { ma19Vurderes } from '../regelverk/sosialtjenesteloven/paragraf-19-stonad-i-saerlige-tilfeller.ts'
import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/** V4: § 19 er vurdert for det som avslås etter § 18. Hver linje som er avslått, helt eller delvis, trenger sin egen vurdering. */
export function v4(s: SakForKontroll): readonly Kontrollresultat[] {
  const avslatte = s.linjer.filter(l => ma19Vurderes({ avslagEtter18: avslag(l) }))
  if (avslatte.length === 0) {
    // Et avslag som ikke står på noen linje, ville gått utenom § 19. Et delvis avslag kan ligge i et lavere beløp: det må leses.
    if (s.utfall === 'avslatt') return [{ utfall: 'mangler', kode: 'V4.avslag-uten-linje' }]
    if (s.utfall === 'delvis-innvilget') return [{ utfall: 'krever-skjonn', kode: 'V4.delvis-uten-linje' }]
    return s.overskudd
      ? [{ utfall: 'krever-skjonn', kode: 'V4.overskudd' }]
      : [{ utfall: 'ikke-aktuelt', kode: 'V4.ingenting-avslatt' }]
  }
  return avslatte.map((l): Kontrollresultat => {
    const tall = { tekst: l.tekst }
    return (l.paragraf19 ?? '').trim().length === 0
      ? {
          utfall: 'mangler',
          kode: l.delvisAvslatt ? 'V4.delvis-ikke-vurdert' : 'V4.ikke-vurdert',
          linjeId: l.linjeId,
          tall,
        }
      : { utfall: 'krever-skjonn', kode: 'V4.vurdert', linjeId: l.linjeId, tall }
  })
}

const avslag = (l: SakForKontroll['linjer'][number]) =>
  l.utfall === 'avslatt' ? 'helt' : l.delvisAvslatt ? 'delvis' : 'ingen'
