import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/**
 * V2: en individuell vurdering av hvert enkelt barn. Kontrollen ser om barnet har en egen tekst, om tekstene er de samme for
 * to søsken, og om noe står tomt. At det står tekst der, beviser ingenting: resultatet er da høyst «krever skjønn».
 */
export function v2(s: SakForKontroll): readonly Kontrollresultat[] {
  if (s.barn.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'V2.ingen-barn' }]
  return s.barn.map((b): Kontrollresultat => {
    const hvem = b.personId
    const tall = { navn: b.navn }
    const v = b.vurdering
    if (!v || tom(v.vurdere)) return { utfall: 'mangler', kode: 'V2.ingen-tekst', hvem, tall }
    if (s.barn.some(a => a.personId !== b.personId && a.vurdering && likeTekster(a, b))) {
      return { utfall: 'mangler', kode: 'V2.samme-som-sosken', hvem, tall }
    }
    if (tom(v.vekte)) return { utfall: 'mangler', kode: 'V2.ikke-veid', hvem, tall }
    return { utfall: 'krever-skjonn', kode: 'V2.har-egen-tekst', hvem, tall }
  })
}

/** Bare denne delen av V2 sperrer: et barn uten egen vurderingstekst. */
export const erUvurdert = (r: Kontrollresultat): boolean => r.kode === 'V2.ingen-tekst'

const tom = (t: string): boolean => t.trim().length === 0

function likeTekster(a: SakForKontroll['barn'][number], b: SakForKontroll['barn'][number]): boolean {
  const uten = (x: typeof a) =>
    (x.vurdering?.vurdere ?? '')
      .replaceAll(x.navn.split(' ')[0] ?? '', '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
  return uten(a).length > 0 && uten(a) === uten(b)
}
