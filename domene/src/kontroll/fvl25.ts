import { vurderBegrunnelsensInnhold } from '../regelverk/forvaltningsloven/paragraf-25-begrunnelsens-innhold.ts'
import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'
import { tom } from './sosken.ts'

/**
 * Forvaltningsloven § 25: begrunnelsen viser til reglene, nevner de faktiske forholdene og bør nevne hovedhensynene.
 *
 * Hviler på paragrafene linjene er bestemt etter (brevet nevner dem), på opplysningene som er plukket og de avgjørende forholdene som er
 * skrevet, og på tekstene der noe er veid.
 *
 * Overlatt til skjønn: om begrunnelsen kan forstås av den som får den.
 */
export function fvl25(s: SakForKontroll): readonly Kontrollresultat[] {
  const bestemt = s.linjer.filter(l => l.utfall === 'innvilget' || l.utfall === 'avslatt')
  const plukket = s.barn.reduce((n, b) => n + (b.fakta?.antall ?? 0), 0)
  const fakta = plukket + (tom(s.samlet?.avgjorende) ? 0 : 1)
  const hensyn = s.barn.filter(b => !tom(b.vurdering?.vekte) || (b.vurdering?.mot ?? []).length > 0).length
  const begrunnet = !tom(s.begrunnelse) || s.barn.some(b => !tom(b.vurdering?.vurdere))
  const svar = vurderBegrunnelsensInnhold({
    regler: bestemt.length > 0,
    // Uten plukkede opplysninger kan forholdene stå i teksten; da må et menneske lese den.
    faktiskeForhold: fakta > 0 || begrunnet,
    hovedhensyn: hensyn > 0,
  })
  if (svar.utfall === 'ikke-oppfylt') {
    return [
      ...(bestemt.length > 0 ? [] : [{ utfall: 'mangler', kode: 'fvl-25.uten-regler' } as const]),
      ...(fakta > 0 || begrunnet ? [] : [{ utfall: 'mangler', kode: 'fvl-25.uten-fakta' } as const]),
    ]
  }
  if (s.barn.length > 0 && hensyn === 0) return [{ utfall: 'krever-skjonn', kode: 'fvl-25.uten-hensyn' }]
  return [
    { utfall: 'krever-skjonn', kode: 'fvl-25.star-der', tall: { fakta, linjer: bestemt.length, hensyn } },
  ]
}
