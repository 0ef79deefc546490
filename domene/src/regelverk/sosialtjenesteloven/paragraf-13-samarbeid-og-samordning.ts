import { medLedd, sosialtjenesteloven } from '../hjemmel.ts'
import { kreverSkjonn, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 13 Samarbeid med andre offentlige organer og tjenesteytere og samordning. Kommunen skal samarbeide med andre når det er nødvendig
 * for å gi en person oppfølging og et samordnet tilbud, ta opp mangler ved andres tjenester om nødvendig, og søke å klargjøre
 * uklart ansvar (andre ledd). Kommunen samordner og bestemmer ved behov hvem som gjør det; er det oppnevnt barnekoordinator, er
 * det koordinatoren (tredje ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§13. Helse- og omsorgstjenesteloven § 7-2 a er lest
 * gjennom denne paragrafen, ikke selv.
 * Overlatt til skjønn: om samarbeid er nødvendig, og hvem som bør samordne.
 * Vårt valg: er det oppnevnt barnekoordinator, spør vi ikke hvem som samordner. Samarbeidet trenger samtykke eller en hjemmel
 * (§ 44) før noe fortelles videre.
 */
export const hjemmel = sosialtjenesteloven(
  '13',
  'Samarbeid med andre offentlige organer og tjenesteytere og samordning',
)

export type Fakta = { readonly andreTjenester: number; readonly barnekoordinator: boolean }

/** Spørsmålet som skal besvares. Utfallet er alltid skjønn. */
export const vurderEtter13 = ({ andreTjenester, barnekoordinator }: Fakta): Subsumsjon =>
  barnekoordinator
    ? kreverSkjonn(
        medLedd(hjemmel, 'tredje'),
        'Hva trenger barnekoordinatoren fra oss for å samordne hjelpen?',
        'Det er oppnevnt barnekoordinator, som skal sørge for samordningen.',
      )
    : kreverSkjonn(
        medLedd(hjemmel, 'andre'),
        'Er samarbeid nødvendig for at hjelpen skal henge sammen, og hvem samordner i så fall?',
        andreTjenester > 0 ? `Kjente andre tjenester: ${andreTjenester}.` : 'Ingen andre tjenester er kjent.',
      )
