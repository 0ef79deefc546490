import type { Avslagsregel } from './regel.ts'

/** Grunnene som møtes når et forslag leses, og når det som leses, er et annet enn det som gjelder. */
export const LESEAVSLAG = {
  'lest-annen-utgave': {
    slag: 'konflikt',
    setning:
      'Noe er endret etter at du begynte å lese. Les det som er nytt, og bestem deg da. Det du har skrevet, er tatt vare på.',
  },
  'leseren-har-ikke-svart': {
    slag: 'sperret',
    setning:
      'Du har ikke svart på om hvert barns behov er tilstrekkelig undersøkt og vurdert. Svar på det siste spørsmålet under «Dette kan bare et menneske si». Svaret bestemmer du, og du kan også sende forslaget tilbake.',
  },
  'venter-ikke-pa-leser': {
    slag: 'ugyldig',
    setning: 'Vedtaket venter ikke på noen leser. Last siden på nytt for å se hva som har skjedd.',
  },
  'leser-trengs-ikke': {
    slag: 'ugyldig',
    setning:
      'Saken er ikke gradert, og ingen må velges. Last siden på nytt: alle fagansvarlige på kontoret har vedtaket på Min dag.',
  },
  'leser-er-deg': {
    slag: 'sperret',
    setning: 'Du kan ikke gi vedtaket til deg selv. Velg en annen fagansvarlig i kretsen.',
  },
  'leser-inhabil': {
    slag: 'sperret',
    setning: 'Den du valgte, har meldt seg inhabil i saken. Velg en annen fagansvarlig i kretsen.',
    hjemmel: 'forvaltningsloven § 6',
  },
  'leser-har-arbeidet': {
    slag: 'sperret',
    setning:
      'Den du valgte, har selv foreslått eller arbeidet med vedtaket. Velg en fagansvarlig i kretsen som ikke har det.',
    hjemmel: 'forvaltningsloven § 6 og kommunens regel om andreleser',
  },
  'leser-ikke-fagansvarlig': {
    slag: 'sperret',
    setning:
      'Den du valgte, er ikke fagansvarlig, og kan ikke godkjenne vedtak. Velg en fagansvarlig i kretsen. En leder eller administrator kan foreslå rollen under Ansatte og tilganger, og en annen bekrefter.',
  },
  'leser-utenfor-kretsen': {
    slag: 'sperret',
    setning:
      'Den du valgte, er ikke i den autoriserte kretsen. Velg en annen, eller be en leder eller administrator slippe kollegaen inn først: én foreslår det under Ansatte og tilganger, og en annen bekrefter. Du trenger ikke si hvilken sak det gjelder.',
  },
  'leser-kan-ikke': {
    slag: 'sperret',
    setning: 'Den du valgte, kan ikke lese dette vedtaket. Velg en annen fagansvarlig i kretsen.',
  },
  'ikke-endret': {
    slag: 'ugyldig',
    setning: 'Denne opplysningen er ikke endret siden forslaget. Last siden på nytt.',
  },
  'kommentar-finnes-ikke': {
    slag: 'ugyldig',
    setning: 'Kommentaren finnes ikke på dette vedtaket. Last siden på nytt.',
  },
} as const satisfies Record<string, Avslagsregel>
