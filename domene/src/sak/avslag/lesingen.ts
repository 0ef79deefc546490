import type { Avslagsregel } from './regel.ts'

/** Grunnene som møtes når et forslag leses, og når det som leses, er et annet enn det som gjelder. */
export const LESEAVSLAG = {
  'lest-annen-utgave': {
    slag: 'konflikt',
    setning:
      'Noe er endret etter at du begynte å lese. Les det som er nytt, og bestem deg da. Det du har skrevet, er tatt vare på.',
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
