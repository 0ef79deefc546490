import type { Avslagsregel } from './regel.ts'

/** Grunnene som møtes når noen ber om dokumentasjon, eller fører hva som er kommet. */
export const ETTERSPURTAVSLAG = {
  'etterspurt-finnes-ikke': {
    slag: 'ugyldig',
    setning: 'Brevet om dokumentasjon finnes ikke i denne saken. Last siden på nytt.',
  },
  'etterspurt-uten-vedtak': {
    slag: 'sperret',
    setning: 'Søknaden har fått svar. Velg hvilket vedtak dokumentasjonen gjelder.',
  },
  'ingen-dokumenter': {
    slag: 'ugyldig',
    setning: 'Brevet ber ikke om noe ennå. Legg til minst ett dokument.',
  },
  'dokument-uten-navn': {
    slag: 'ugyldig',
    setning: 'Skriv hvilket dokument dere trenger, slik at familien vet hva de skal finne.',
  },
  'dokument-uten-grunn': {
    slag: 'sperret',
    setning: 'Skriv hvorfor dere trenger hvert dokument. Det ingen kan si hvorfor trengs, skal ikke kreves.',
    hjemmel: 'forvaltningsloven § 17',
  },
  'selv-forst-mangler': {
    slag: 'sperret',
    setning:
      'Skriv hva dere selv har sett etter først. Det dere kan hente selv, skal familien slippe å sende.',
    hjemmel: 'forvaltningsloven § 17 og sosialtjenesteloven § 43',
  },
  'for-etterspurt': {
    slag: 'ugyldig',
    setning: 'Dagen er før brevet ble skrevet. Velg den dagen eller en senere.',
  },
  'dokumentkrav-er-lukket': {
    slag: 'sperret',
    setning:
      'Dette ventes det ikke lenger på: det er kommet, trukket, eller søknaden har fått svar. Last siden på nytt for å se det.',
  },
  'mottatt-uten-ord': {
    slag: 'ugyldig',
    setning: 'Velg dokumentet som er kommet, eller skriv hvordan dere fikk se det.',
  },
  'frist-ikke-senere': {
    slag: 'ugyldig',
    setning: 'Den nye fristen må være etter den familien har fått. Velg en senere dag.',
  },
} as const satisfies Record<string, Avslagsregel>
