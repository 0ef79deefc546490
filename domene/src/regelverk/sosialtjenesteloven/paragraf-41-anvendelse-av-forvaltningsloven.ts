import { medLedd, sosialtjenesteloven } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 41 Anvendelse av forvaltningsloven. Forvaltningsloven gjelder med de særreglene denne loven har (første ledd). Avgjørelser om
 * tildeling av sosiale tjenester regnes som enkeltvedtak (andre ledd): ingen tjeneste uten vedtak, heller ikke råd og veiledning over
 * tid (§ 17).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§41.
 * Veiledning: landsomfattende tilsyn med økonomisk rådgivning 2024–2025: tjenesten ble gitt uten vedtak.
 * Overlatt til skjønn: når hjelp som gis underveis, er blitt en tjeneste.
 * Vårt valg: nei til en tjeneste er også en avgjørelse om tildeling. Et enkelt råd i en samtale er det ikke.
 */
export const hjemmel = sosialtjenesteloven('41', 'Anvendelse av forvaltningsloven')

export type Fakta = {
  /** `undefined` når ingen har tatt stilling til hva hjelpen er. */
  readonly avgjorelse: 'tildeling' | 'avslag' | 'endring' | 'opphor' | 'enkelt-rad' | undefined
}

/** «Oppfylt»: avgjørelsen er et enkeltvedtak. «Ikke oppfylt»: den er det ikke, men skrives ned. */
export function erEnkeltvedtak({ avgjorelse }: Fakta): Subsumsjon {
  const andreLedd = medLedd(hjemmel, 'andre')
  if (avgjorelse === undefined)
    return kreverSkjonn(andreLedd, 'Er hjelpen blitt en tjeneste som gis over tid?')
  return avgjorelse === 'enkelt-rad'
    ? ikkeOppfylt(andreLedd, 'Et enkelt råd er ikke tildeling av en tjeneste.')
    : oppfylt(andreLedd, 'Avgjørelsen gjelder tildeling av en sosial tjeneste.')
}
