import { type Dato, leggTilManeder } from '../../felles/dato.ts'
import { sosialtjenesteloven } from '../hjemmel.ts'
import { kreverSkjonn, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 27 Midlertidig botilbud. Kommunen er forpliktet til å finne midlertidig botilbud for dem som ikke klarer det selv.
 * Hjelpen er akutt: ingenting i produktet kan stanse den.
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§27.
 * Veiledning: R35-00 punkt 4.27, slik Nav og kommunene gjengir det: tak over hodet samme dag, og normalt ikke mer enn tre
 * måneder. Kvaliteten vurderes strengere for familier og unge.
 * Overlatt til skjønn: om noen klarer det selv, og om stedet er forsvarlig for barna.
 * Vårt valg: begge datoene er kontorets, og flyttes aldri senere. De tre månedene er en påminnelse, ikke en grense.
 */
export const hjemmel = sosialtjenesteloven('27', 'Midlertidig botilbud')

export type Fakta = {
  /** Dagen noen sa at de mangler et sted å bo. */
  readonly meldt: Dato
  readonly innflyttet?: Dato
}

export type Botilbudsfrister = { readonly takOverHodet: Dato; readonly varigBoligVurderesInnen?: Dato }

export const fristerEtter27 = ({ meldt, innflyttet }: Fakta): Botilbudsfrister => ({
  takOverHodet: meldt,
  ...(innflyttet && { varigBoligVurderesInnen: leggTilManeder(innflyttet, NORMALT_HOYST_MANEDER) }),
})

export const vurderEtter27 = (...fakta: readonly string[]): Subsumsjon =>
  kreverSkjonn(
    hjemmel,
    'Klarer familien å finne et sted å bo i natt, og er stedet forsvarlig for hvert barn?',
    ...fakta,
  )

/** R35-00 punkt 4.27 som gjengitt; ikke en lovfrist. */
const NORMALT_HOYST_MANEDER = 3
