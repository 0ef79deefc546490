import type { Andreleserrad } from '../vedtak/andreleserkrav.ts'

/** Ett løft: innholdet slik det sto i én versjon, gitt tilbake slik den neste har det. Rent og totalt; det leser ikke noe annet. */
export type Oppgradering = (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
export type Oppgraderinger = Readonly<Record<string, Readonly<Record<number, Oppgradering>>>>

/** Radene som fantes da ett ja eller nei ble ett for hvert slag. Listen vokser aldri: en rad som kom siden, har ingen svart på. */
const RADENE_DA = [
  'stonad',
  'avslag',
  'omgjoring',
  'endring',
  'radgivning',
  'avvisning',
  'avslag-akutt',
  'mange-barn',
] as const satisfies readonly Andreleserrad[]

/**
 * Hvordan gamle hendelser løftes til dagens form når de leses. Får en hendelse en ny form, står den gamle i loggen som før, og løftet
 * føres her: `{ NotatFerdigstilt: { 1: data => … } }` løfter versjon 1 til 2, og nye hendelser av typen skrives fra da av som versjon 2.
 * Kjedene regnes av bytene slik de ble skrevet, så et løft aldri rører dem.
 */
export const OPPGRADERINGER: Oppgraderinger = {
  // Ett ja eller nei for alle vedtak ble ett for hvert slag. Den som bestemte, bestemte det for radene som fantes da; de nyere er på
  // til noen bestemmer noe om dem (`foldKommune`, ADR 0042).
  AndreleserBestemt: {
    1: data => ({
      ...data,
      kreves: Object.fromEntries(RADENE_DA.map(rad => [rad, data.kreves === true])),
    }),
  },
}
