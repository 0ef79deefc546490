import type { KartleggingForKontroll, Kontrollbarn } from './kartleggingForKontroll.ts'
import type { Kontrollresultat } from './resultat.ts'

/**
 * Barnets eget syn er håndtert for hvert barn: innhentet, forsøkt innhentet, eller ikke, med en grunn (S-063).
 *
 * Kilde: Grunnloven § 104, barnekonvensjonen artikkel 12 og målepunktet om barnas synspunkter i tilsynsveilederen (internserien 4/2022).
 * Hviler på det siste som er skrevet om barnets syn, og om det ble skrevet etter at søknaden kom.
 *
 * Overlatt til skjønn: om, når og hvordan barnet skal høres. Ord gjennom foreldrene er deres ord, og kontrollen sier derfor aldri at
 * den ikke fant noen mangel uten at barnet selv er hørt. Ingen skal snakke med et barn bare for at en kontroll skal bli stille.
 */
export function barnetsSyn(s: KartleggingForKontroll): readonly Kontrollresultat[] {
  if (s.barn.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'barnets-syn.ingen-barn' }]
  return s.barn.map(b => barnet(s, b))
}

function barnet(s: KartleggingForKontroll, b: Kontrollbarn): Kontrollresultat {
  const hvem = b.personId
  const navn = b.navn
  if (!b.syn) return { utfall: 'mangler', kode: 'barnets-syn.ikke-skrevet', hvem, tall: { navn } }
  const { maate, dato } = b.syn
  const tall = { navn, dato }
  if (s.mottattDato !== undefined && dato < s.mottattDato)
    return { utfall: 'krever-skjonn', kode: 'barnets-syn.fra-for', hvem, tall }
  if (maate === 'direkte') return { utfall: 'ingen-mangel-funnet', kode: 'barnets-syn.direkte', tall }
  return { utfall: 'krever-skjonn', kode: KODE[maate], hvem, tall }
}

const KODE = {
  'gjennom-foreldre': 'barnets-syn.gjennom-foreldre',
  forsokt: 'barnets-syn.forsokt',
  ikke: 'barnets-syn.ikke-hort',
} as const
