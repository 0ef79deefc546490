import { MANGE_BARN } from '../vedtak/andreleserkrav.ts'
import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/**
 * Stordriftsfordel (S-097, S-126): ingen regel kan redusere et barns beløp. Er det satt ned, må grunnen leses av et menneske; med flere enn
 * tre barn leses saken uansett, fordi reduksjonen kan ligge i beløpene uten at ordet er brukt.
 */
export function stordrift(s: SakForKontroll): readonly Kontrollresultat[] {
  const antall = s.barn.length
  const redusert = s.linjer.filter(l => l.reduksjon !== undefined)
  const funn = [
    ...redusert.map(
      (l): Kontrollresultat => ({
        utfall: 'krever-skjonn',
        kode: 'stordrift.redusert',
        linjeId: l.linjeId,
        tall: { tekst: l.tekst },
      }),
    ),
    ...(antall >= MANGE_BARN
      ? [{ utfall: 'krever-skjonn', kode: 'stordrift.mange-barn', tall: { antall } } as const]
      : []),
  ]
  if (funn.length > 0) return funn
  return antall < 2
    ? [{ utfall: 'ikke-aktuelt', kode: 'stordrift.ikke-flere-barn' }]
    : [{ utfall: 'ingen-mangel-funnet', kode: 'stordrift.ingen-reduksjon', tall: { antall } }]
}
