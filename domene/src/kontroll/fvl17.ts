import { vurderUtredning } from '../regelverk/forvaltningsloven/paragraf-17-utredning.ts'
import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/**
 * Forvaltningsloven § 17: saken er så godt opplyst som mulig, og det andre har sagt mot familien, er lagt fram for dem.
 *
 * Hviler på feltene i kartleggingen som er spurt, og på opplysningene fra andre der noen har krysset av for at de taler mot familien.
 *
 * Overlatt til skjønn: om opplysningene holder. Regelen svarer aldri ja, og kontrollen gjør det heller ikke.
 */
export function fvl17(s: SakForKontroll): readonly Kontrollresultat[] {
  const ikkeForelagt = s.ikkeForelagt ?? 0
  const celler = s.barn.flatMap(b => b.celler)
  const spurt = celler.filter(c => c.tilstand !== 'ikke-spurt').length
  const barnUtenSvar = s.barn.filter(b => b.celler.every(c => c.tilstand === 'ikke-spurt')).length
  const { utfall } = vurderUtredning({ barnUtenSvar, ikkeForelagt })
  const tall = { spurt, antall: celler.length }
  return [
    ...(ikkeForelagt > 0
      ? [{ utfall: 'mangler', kode: 'fvl-17.ikke-forelagt', tall: { antall: ikkeForelagt } } as const]
      : []),
    ...(utfall === 'krever-skjonn'
      ? [
          celler.length === 0
            ? ({ utfall, kode: 'fvl-17.ingen-barn' } as const)
            : ({ utfall, kode: 'fvl-17.opplyst', tall } as const),
        ]
      : []),
  ]
}
