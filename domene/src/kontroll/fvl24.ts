import { maBegrunnesSamtidig } from '../regelverk/forvaltningsloven/paragraf-24-begrunnelse.ts'
import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'
import { tom } from './sosken.ts'

type Linje = SakForKontroll['linjer'][number]

/**
 * Forvaltningsloven § 24: begrunnelsen gis samtidig med vedtaket. Hva den sier, er § 25 sitt spørsmål.
 *
 * Hviler på hva som er dekket og avslått, på lån, vilkår og beløp under norm eller sats, og på om det står noe i begrunnelsene.
 *
 * Overlatt til skjønn: om noen har grunn til å være misfornøyd når alt er innvilget.
 */
export function fvl24(s: SakForKontroll): readonly Kontrollresultat[] {
  const bestemt = s.linjer.filter(l => l.utfall === 'innvilget' || l.utfall === 'avslatt')
  if (bestemt.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'fvl-24.ingenting-bestemt' }]
  const { utfall } = maBegrunnesSamtidig({
    klagesak: false,
    altInnvilget: !bestemt.some(erNei) && (s.utfall ?? 'innvilget') === 'innvilget',
    begrensninger: (s.vilkar?.satt ?? []).length > 0 || bestemt.some(erBegrenset),
    grunnTilMisnoye: undefined,
  })
  const uten = bestemt.filter(l => (erNei(l) || l.reduksjon !== undefined) && erUbegrunnet(l))
  if (uten.length > 0)
    return uten.map(l => ({
      utfall: 'mangler',
      kode: 'fvl-24.linje-uten-grunn',
      linjeId: l.linjeId,
      tall: { tekst: l.tekst },
    }))
  if (!tom(s.begrunnelse)) return [{ utfall: 'ingen-mangel-funnet', kode: 'fvl-24.begrunnet' }]
  return utfall === 'krever-skjonn'
    ? [{ utfall, kode: 'fvl-24.alt-innvilget' }]
    : [{ utfall: 'mangler', kode: 'fvl-24.uten-begrunnelse' }]
}

const erNei = (l: Linje): boolean => l.utfall === 'avslatt' || l.delvisAvslatt === true

const erBegrenset = (l: Linje): boolean =>
  l.lan === true || l.reduksjon !== undefined || (l.andreBelop ?? []).some(b => (l.belop ?? 0) < b)

const erUbegrunnet = (l: Linje): boolean => tom(l.begrunnelse) && tom(l.paragraf19) && tom(l.reduksjon)
