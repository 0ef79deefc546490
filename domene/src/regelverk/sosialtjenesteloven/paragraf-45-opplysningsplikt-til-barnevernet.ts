import { type Dato, dato } from '../../felles/dato.ts'
import { sosialtjenesteloven } from '../hjemmel.ts'
import { kreverSkjonn, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 45 Opplysningsplikt til barnevernet. Den ansatte skal være oppmerksom på forhold som kan føre til tiltak fra barnevernet, og skal
 * uten ugrunnet opphold, og uten hinder av taushetsplikt, melde fra til kommunens barnevernstjeneste når vilkårene i a–e er til stede.
 * Plikten er den enkelte ansattes. Ingen leder kan bestemme at det ikke skal meldes, og ingen må godkjenne at det meldes.
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§45. Bokstav d ble endret 1. januar 2026
 * (lov 20. juni 2025 nr. 39); ordlyden før det er ikke lest. Bokstav d sier «når et barn utsetter sin utvikling for alvorlig fare», ikke «grunn til å tro»
 * som de andre; derfor er den et eget spørsmål. Teksten til bokstavene står forkortet i tekstkatalogen, ikke som sitat.
 * Veiledning: «Er meldeplikten oppfylt, skal det meldes» (Navs verktøykasse, kilde 004). Sivilombudet har uttalt at vilkåret er
 * «grunn til å tro», og at rutiner som legger terskelen lavere enn loven, gir brudd på taushetsplikten
 * (https://www.sivilombudet.no/uttalelser/terskelen-for-meldeplikt-til-barnevernet-nar-ansatte-i-nav-blir-bekymret-for-klientens-omsorgsevner).
 * Overlatt til skjønn: om det er grunn til å tro noe av det bokstavene nevner. Produktet spør, skriver ned svaret, og sender ingenting.
 * Vårt valg: et samarbeid med barnevernet etter samtykke er noe annet enn en melding, og føres ikke her (S-151, S-152).
 */
export const hjemmel = sosialtjenesteloven('45', 'Opplysningsplikt til barnevernet')

export const KRITERIER = ['a', 'b', 'c', 'd', 'e'] as const

export type Fakta = {
  /** Bokstavene den ansatte selv har svart «grunn til å tro» på. */
  readonly grunnTilATro: readonly (typeof KRITERIER)[number][]
  /** Dagen det vurderes. Bokstav d har en annen ordlyd fra 1. januar 2026. */
  readonly paa: Dato
}

/** Alltid et spørsmål til den ansatte, også når hun har svart på alle bokstavene: konklusjonen er hennes. */
export const meldeplikten = ({ grunnTilATro, paa }: Fakta): Subsumsjon =>
  kreverSkjonn(
    hjemmel,
    'Er det grunn til å tro at barnet er i en slik situasjon, slik at det skal meldes fra uten ugrunnet opphold?',
    ...grunnTilATro.map(k =>
      k === 'd'
        ? `Den ansatte har svart på bokstav d: ${ordlydD(paa)}.`
        : `Den ansatte har svart at det er grunn til å tro det i bokstav ${k}.`,
    ),
  )

/** Nyeste først. */
const BOKSTAV_D: readonly { readonly fra: Dato; readonly ordlyd: string }[] = [
  {
    fra: dato('2026-01-01'),
    ordlyd:
      'alvorlige eller gjentatte lovbrudd, problematisk bruk av rusmiddel, eller andre utpreget skadelige handlinger',
  },
]

const ordlydD = (paa: Dato): string =>
  BOKSTAV_D.find(v => v.fra <= paa)?.ordlyd ?? 'ordlyden som gjaldt før 1. januar 2026, er ikke lest'
