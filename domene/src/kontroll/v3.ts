import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'
import { delerTekst, tom } from './sosken.ts'

type Barn = SakForKontroll['barn'][number]

/**
 * V3: barnets beste er vist og veid («hvordan barnets beste er vurdert … vektet opp mot andre hensyn», tilsynsveilederen, målepunkt 3).
 *
 * Hviler på teksten under vekte, på hensynene som er ført opp mot hensynet til barnet, og på om det står hvordan barnets eget syn telte
 * når noe er kjent om det (barnekonvensjonen artiklene 3 og 12, Grunnloven § 104).
 *
 * Overlatt til skjønn: om hensynene er de rette, og om de er veid riktig. Derfor høyst «krever skjønn».
 */
export function v3(s: SakForKontroll): readonly Kontrollresultat[] {
  if (s.barn.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'V3.ingen-barn' }]
  return s.barn.flatMap(b => [veiing(s, b), ...synet(b)])
}

const ordene = (b: Barn): string =>
  [b.vurdering?.vekte ?? '', ...(b.vurdering?.mot ?? []).flatMap(m => [m.hensyn, m.veid])].join('\n')

function veiing(s: SakForKontroll, b: Barn): Kontrollresultat {
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
function synet(b: Barn): readonly Kontrollresultat[] {
  const kjent = b.syn?.maate === 'direkte' || b.syn?.maate === 'gjennom-foreldre'
  if (!kjent || !tom(b.vurdering?.barnetsSyn?.telte)) return []
  return [{ utfall: 'mangler', kode: 'V3.syn-teller-ikke', hvem: b.personId, tall: { navn: b.navn } }]
}
