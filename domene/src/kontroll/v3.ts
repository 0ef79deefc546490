import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'
import { delerTekst, tom } from './sosken.ts'

type Barn = SakForKontroll['barn'][number]

/** Kodene V3 gir. Skjermene peker med dem, så en kode som får et nytt navn, stopper i kompilatoren og ikke i stillhet. */
export type V3kode =
  | 'V3.ingen-barn'
  | 'V3.ikke-veid'
  | 'V3.samme-som-sosken'
  | 'V3.uten-motvekt'
  | 'V3.veid'
  | 'V3.syn-teller-ikke'
type V3resultat = Kontrollresultat & { readonly kode: V3kode }

/**
 * V3: barnets beste er vist og veid («hvordan barnets beste er vurdert … vektet opp mot andre hensyn», tilsynsveilederen, målepunkt 3).
 *
 * Hviler på teksten under vekte, på hensynene som er ført opp mot hensynet til barnet, og på om det står hvordan barnets eget syn telte
 * når noe er kjent om det (barnekonvensjonen artiklene 3 og 12, Grunnloven § 104).
 *
 * Overlatt til skjønn: om hensynene er de rette, og om de er veid riktig. Derfor høyst «krever skjønn».
 */
export function v3(s: SakForKontroll): readonly V3resultat[] {
  if (s.barn.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'V3.ingen-barn' }]
  return s.barn.flatMap(b => [veiing(s, b), ...synet(b)])
}

const ordene = (b: Barn): string =>
  [b.vurdering?.vekte ?? '', ...(b.vurdering?.mot ?? []).flatMap(m => [m.hensyn, m.veid])].join('\n')

function veiing(s: SakForKontroll, b: Barn): V3resultat {
  const hvem = b.personId
  const antall = b.vurdering?.mot?.length ?? 0
  const tall = { navn: b.navn, antall }
  if (tom(ordene(b))) return { utfall: 'mangler', kode: 'V3.ikke-veid', hvem, tall }
  if (delerTekst(s, b, ordene)) return { utfall: 'mangler', kode: 'V3.samme-som-sosken', hvem, tall }
  // Fri tekst kan si det samme uten at hensynet er ført opp for seg. Det må et menneske lese.
  return antall === 0
    ? { utfall: 'krever-skjonn', kode: 'V3.uten-motvekt', hvem, tall }
    : { utfall: 'krever-skjonn', kode: 'V3.veid', hvem, tall }
}

/** Noe er kjent om barnets syn, og det står ikke hvordan det telte. */
function synet(b: Barn): readonly V3resultat[] {
  const kjent = b.syn?.maate === 'direkte' || b.syn?.maate === 'gjennom-foreldre'
  if (!kjent || !tom(b.vurdering?.barnetsSyn?.telte)) return []
  return [{ utfall: 'mangler', kode: 'V3.syn-teller-ikke', hvem: b.personId, tall: { navn: b.navn } }]
}

/** Før V3 ble en egen kontroll, sa V2 dette; resultater fra den gang står frosset i vedtakene. */
const IKKE_VEID: readonly (V3kode | 'V2.ikke-veid')[] = ['V3.ikke-veid', 'V2.ikke-veid']

/** Barnets beste er ikke veid mot noe i teksten om dette barnet. */
export const erIkkeVeid = (r: { readonly kode: string }): boolean => IKKE_VEID.some(k => k === r.kode)
