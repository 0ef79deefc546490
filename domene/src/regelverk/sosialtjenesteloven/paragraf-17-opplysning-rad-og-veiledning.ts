import { sosialtjenesteloven } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 17 Opplysning, råd og veiledning. Kommunen skal gi opplysning, råd og veiledning som kan løse eller forebygge sosiale
 * problemer. Råd og veiledning over tid (også økonomisk rådgivning) er en sosial tjeneste, og tildeling er alltid et
 * enkeltvedtak (§ 41): vedtaket sier hva personen har rett til, og når det begynner.
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§17.
 * Veiledning: landsomfattende tilsyn med økonomisk rådgivning 2024–2025 (tjenesten gitt uten vedtak, uten starttidspunkt).
 * Overlatt til skjønn: hva den enkelte trenger, og når veiledning går fra et enkelt råd til en tjeneste over tid.
 */
export const hjemmel = sosialtjenesteloven('17', 'Opplysning, råd og veiledning')

export type Fakta = {
  /** Saksbehandlerens svar; `undefined` når ingen har tatt stilling. */
  readonly gisOverTid: boolean | undefined
}

/** «Oppfylt»: tjenesten krever vedtak. «Ikke oppfylt»: et enkelt råd krever ikke vedtak, bare notat. */
export function kreverVedtakEtter17({ gisOverTid }: Fakta): Subsumsjon {
  if (gisOverTid === undefined) return kreverSkjonn(hjemmel, 'Skal råd og veiledning gis over tid?')
  return gisOverTid
    ? oppfylt(hjemmel, 'Råd og veiledning gis over tid. Det er et enkeltvedtak, med starttidspunkt.')
    : ikkeOppfylt(hjemmel, 'Rådet er gitt i samtalen, og ikke som en tjeneste over tid.')
}
