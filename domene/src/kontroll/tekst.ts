import { kontrollerTekst } from '../tekstkontroll/tekstkontroll.ts'
import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/**
 * Ordene i begrunnelsene: over norm som avslagsgrunn, veldedighet i stedet for stønad, satsen som vurdering av barnet, stordriftsfordel
 * og satsen som rett eller tak (S-102, S-131, S-105, S-097, S-103). Barnetrygd hører til V1. Et funn er noe et menneske må lese; det
 * sperrer ikke, og ingen funn er ikke sagt å være riktig.
 */
export function tekst(s: SakForKontroll): readonly Kontrollresultat[] {
  const steder: readonly { readonly tekst: string; readonly hvem?: SakForKontroll['barn'][number] }[] = [
    { tekst: s.begrunnelse ?? '' },
    ...s.barn.flatMap(b =>
      b.vurdering
        ? [b.vurdering.vurdere, b.vurdering.vekte, b.vurdering.vise].map(t => ({ tekst: t, hvem: b }))
        : [],
    ),
  ]
  const linjer = s.linjer.flatMap(l => [l.begrunnelse ?? '', l.paragraf19 ?? ''].map(t => ({ tekst: t, l })))
  if ([...steder, ...linjer].every(x => x.tekst.trim() === '')) {
    return [{ utfall: 'ikke-aktuelt', kode: 'tekst.ingen-tekst' }]
  }
  const funn: Kontrollresultat[] = [
    ...steder.flatMap(({ tekst: t, hvem }) =>
      kodene(t).map(
        (kode): Kontrollresultat => ({
          utfall: 'krever-skjonn',
          kode: `tekst.${kode}`,
          ...(hvem ? { hvem: hvem.personId } : {}),
          tall: { sted: hvem?.navn ?? '' },
        }),
      ),
    ),
    ...linjer.flatMap(({ tekst: t, l }) =>
      kodene(t).map(
        (kode): Kontrollresultat => ({
          utfall: 'krever-skjonn',
          kode: `tekst.${kode}`,
          linjeId: l.linjeId,
          tall: { sted: l.tekst },
        }),
      ),
    ),
  ]
  const unike = funn.filter((f, i) => funn.findIndex(g => nokkel(g) === nokkel(f)) === i)
  return unike.length > 0 ? unike : [{ utfall: 'ingen-mangel-funnet', kode: 'tekst.ingen-funn' }]
}

const kodene = (t: string): readonly string[] =>
  [...new Set(kontrollerTekst(t).map(f => f.kode))].filter(k => k !== 'barnetrygd')

const nokkel = (r: Kontrollresultat): string =>
  r.utfall === 'krever-skjonn' ? `${r.kode}/${r.hvem ?? ''}/${r.linjeId ?? ''}` : r.kode
