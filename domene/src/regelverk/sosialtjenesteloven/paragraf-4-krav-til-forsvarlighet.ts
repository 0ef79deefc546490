import { sosialtjenesteloven } from '../hjemmel.ts'
import { kreverSkjonn, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 4 Krav til forsvarlighet. Tjenester etter loven skal være forsvarlige. Kravet ligger under kartlegging, vurdering og oppfølging,
 * og er grunnlaget tilsynet bruker når et av dem svikter.
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§4.
 * Veiledning: landsomfattende tilsyn 2022–2023 (Helsetilsynet, internserien 4/2022).
 * Overlatt til skjønn: alt. Ingen sjekkliste sier at en tjeneste er forsvarlig.
 */
export const hjemmel = sosialtjenesteloven('4', 'Krav til forsvarlighet')

export type Fakta = {
  /** Det kontrollene har funnet at mangler, som setninger. */
  readonly kjenteMangler: readonly string[]
}

/** Spørsmålet, med manglene vi kjenner. Utfallet er alltid skjønn, også når ingen mangel er kjent. */
export const vurderEtter4 = ({ kjenteMangler }: Fakta): Subsumsjon =>
  kreverSkjonn(
    hjemmel,
    'Er hjelpen forsvarlig for hver av dem det gjelder, nå og fram til neste gang?',
    ...kjenteMangler,
  )
