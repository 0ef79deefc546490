import type { Graderingsvisning } from '@handlingsrom/kontrakt/person'

type Gradering = Graderingsvisning['verdi']

/** Adressebeskyttelse: hva den er for hver i familien, hvem som kan endre den, og hva det gjør med saken. */
export const gradering = {
  navn: {
    ugradert: 'Ugradert',
    klientadresse: 'Klientadresse',
    fortrolig: 'Fortrolig',
    'strengt-fortrolig': 'Strengt fortrolig',
    'strengt-fortrolig-utland': 'Strengt fortrolig, utland',
    ukjent: 'Ukjent',
  } satisfies Record<Gradering, string>,
  betyr: {
    ugradert: 'Adressen er ikke beskyttet.',
    klientadresse: 'Gjelder bare adressen, ikke resten av saken.',
    fortrolig: 'Bare den autoriserte kretsen kan åpne saken.',
    'strengt-fortrolig': 'Saken finnes ikke for noen utenfor den autoriserte kretsen.',
    'strengt-fortrolig-utland': 'Som strengt fortrolig, for en som bor i utlandet.',
    ukjent: 'Behandles som strengt fortrolig til noen har sjekket registeret.',
  } satisfies Record<Gradering, string>,
  merke: 'Bare for kretsen',
  linje: (navn: string) => `Gradering: ${navn}`,
  ikkeSagt: 'Ingen har sagt noe om graderingen ennå.',
  satt: (hvem: string, nar: string) => `Satt av ${hvem} ${nar}.`,
  fra: {
    soknad: (nar: string) => `Fra søknaden ${nar}.`,
    register: (nar: string) => `Fra registeret ${nar}.`,
    familien: (nar: string) => `Sagt av familien ${nar}.`,
  },
  grunn: (tekst: string) => `Grunn: ${tekst}`,
  endre: 'Endre gradering',
  endreFor: (navn: string) => `Endre gradering for ${navn}`,
  forslag: (hvem: string, til: string, nar: string) => `${hvem} foreslo ${nar} å senke til «${til}».`,
  staar: (navn: string) => `Til en annen i kretsen har bekreftet, gjelder «${navn}».`,
  dittForslag: 'Du har foreslått dette selv. En annen i kretsen som har saken, må bekrefte det.',
  bekreft: 'Les og bekreft',
  bekreftFor: (navn: string) => `Les og bekreft nedgraderingen for ${navn}`,
  dialog: {
    tittel: (navn: string) => `Graderingen til ${navn}`,
    naa: (navn: string) => `Nå: ${navn}.`,
    velg: 'Hva skal graderingen være?',
    velgMangler: 'Velg hva graderingen skal være.',
    bareOpp: 'Du kan heve graderingen. Å senke den er for den autoriserte kretsen.',
    grunnOpp: 'Hvorfor heves graderingen, og hva hviler det på?',
    grunnNed: 'Hva har du sjekket, og hva viste det?',
    grunnHjelp: 'Skriv ikke adressen eller stedet. Teksten blir stående hos personen.',
    grunnMangler: 'Skriv hva endringen hviler på.',
    hvem: 'Hvem i kretsen skal bekrefte?',
    hvemHjelp: 'Kollegaen får saken samtidig, og ser forslaget under Familien. Si fra til kollegaen.',
    hvemMangler: 'Velg hvem som skal bekrefte.',
    alene:
      'Ingen andre i kretsen kan bekrefte nå. Forslaget blir stående til kommunen har en til i kretsen, og graderingen står så lenge.',
    knapp: {
      straks: 'Sett graderingen',
      gi: 'Sett graderingen og gi fra deg saken',
      foreslas: 'Foreslå å senke graderingen',
      bekreftes: 'Bekreft nedgraderingen',
    },
    bekreftTittel: (navn: string) => `Bekreft nedgraderingen for ${navn}`,
    foreslatt: (hvem: string, til: string) => `${hvem} foreslår «${til}».`,
    bekreftTekst: 'Du er den andre av to. Sjekk selv, uavhengig av den som foreslo det.',
  },
  folge: {
    tittel: 'Dette skjer',
    strengt: 'Saken forsvinner straks for alle utenfor den autoriserte kretsen.',
    strengtOgDu:
      'Saken forsvinner straks for alle utenfor den autoriserte kretsen, også for deg. Kretsen finner den på Min dag og tar den videre. Har du noe som haster, så si det til en i kretsen.',
    fortrolig:
      'Bare den autoriserte kretsen kan åpne saken. Andre som arbeider med saker, får vite at den har adressebeskyttelse.',
    fortroligOgDu:
      'Bare den autoriserte kretsen kan åpne saken, og du mister den straks. Kretsen finner den på Min dag og tar den videre. Har du noe som haster, så si det til en i kretsen.',
    uendret: 'Det endrer ikke hvem som kan åpne saken.',
    fortsattStengt:
      'Saken er fortsatt lukket for dem utenfor kretsen, fordi en annen i den har adressebeskyttelse.',
    apnes: 'Saken åpnes for dem utenfor kretsen som har den, og kan finnes av andre på kontoret.',
    mindreStengt:
      'Bare den autoriserte kretsen kan åpne saken, men andre som arbeider med saker, får vite at den finnes.',
    foreslas: 'Ingenting endres før en annen i kretsen har sjekket og bekreftet. Da:',
  },
  kvittering: {
    borteTittel: 'Graderingen er satt. Saken er nå hos den autoriserte kretsen.',
    borteTekst: (navn: string, gradering: string) =>
      `${navn} har graderingen «${gradering}». Saken er borte fra listene dine, og kretsen finner den på Min dag. Du trenger ikke gjøre mer. Ikke nevn den for noen utenfor kretsen.`,
    satt: (navn: string, gradering: string) => `Graderingen til ${navn} er «${gradering}». Det gjelder nå.`,
    foreslatt: (navn: string, gradering: string) =>
      `Forslaget om å senke ${navn} til «${gradering}» er lagret. Graderingen står til det er bekreftet.`,
    venterPa: (hvem: string) => `${hvem} har fått saken og kan bekrefte. Si fra.`,
  },
  avvist: {
    tittel: {
      nei: 'Du har ikke tilgang til saken',
      finnesIkke: 'Fant ikke saken',
      feilet: 'Saken kunne ikke hentes',
    },
    hvorfor: {
      fortrolig: 'Saken har adressebeskyttelse. Bare den autoriserte kretsen kan åpne den.',
      'egne-data': 'Dette er din egen sak. Den kan du ikke se i fagsystemet.',
      'naer-relasjon': 'Saken gjelder noen du er i nær slekt eller familie med.',
      inhabil: 'Du har meldt deg inhabil i saken.',
      'annet-kontor': 'Saken hører til et annet kontor.',
      'ikke-tildelt': 'Saken er ikke tildelt deg.',
      'utsnittet-finnes-ikke': 'Rollen din leser ikke innholdet i saker.',
    },
    videre: {
      fortrolig: 'Har du fått vite noe som haster for familien, så si det til en i kretsen.',
      'egne-data': 'Snakk med en kollega på kontoret om din egen sak, slik andre søkere gjør.',
      'naer-relasjon': 'En kollega må ta den. Si fra til lederen din hvis den ligger hos deg.',
      inhabil: 'En kollega må ta den. Si fra til lederen din hvis noe haster for familien.',
      'annet-kontor': 'Ring kontoret som har den hvis du har fått vite noe om familien.',
      'ikke-tildelt': 'Trenger du den i arbeidet, så be lederen din om å få den.',
      'utsnittet-finnes-ikke': 'Oversikten over kontorets saker står under Fordeling.',
    },
    ellers: 'Trenger du saken i arbeidet, så spør lederen din.',
    finnesIkke:
      'Den finnes ikke, eller du har ikke tilgang til den. Kom du hit fra en lenke, kan saken ha byttet hender.',
  },
}
