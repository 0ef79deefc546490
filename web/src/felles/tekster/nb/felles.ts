import { flertall } from '../flertall.ts'

const f = flertall('nb')

/** Tekster som de delte komponentene bruker. */
export const felles = {
  tilstand: {
    'ikke-spurt': 'Ikke spurt',
    'bor-sporres-pa-nytt': 'Bør spørres på nytt',
    kartlagt: 'Kartlagt',
    'ikke-relevant': 'Ikke relevant',
    'onsker-ikke-a-svare': 'Ønsker ikke å svare',
  },
  antallITilstand: {
    'ikke-spurt': (n: number) => `${n} ikke spurt`,
    'bor-sporres-pa-nytt': (n: number) => `${n} bør spørres på nytt`,
    kartlagt: (n: number) => `${n} kartlagt`,
    'ikke-relevant': (n: number) => `${n} ikke relevant`,
    'onsker-ikke-a-svare': (n: number) => `${n} ønsker ikke å svare`,
  },
  kortPaNytt: (n: number) => `${n} på nytt`,
  enRute: 'Én rute er ett tema',
  laster: 'Henter …',
  provIgjen: 'Prøv igjen',
  avbryt: 'Avbryt',
  lukk: 'Lukk',
  feil: {
    ikkeTilgangTittel: 'Du har ikke tilgang',
    ikkeTilgang:
      'Du er logget inn, men rollen din gir ikke tilgang til dette. Spør lederen din hvis du trenger det.',
    finnesIkkeTittel: 'Fant ikke dette',
    finnesIkke: 'Det finnes ikke, eller du har ikke tilgang til det.',
    nettTittel: 'Ingen kontakt med tjenesten',
    nett: 'Sjekk nettet. Det du har skrevet, står fortsatt her.',
    feiletTittel: 'Dette gikk ikke',
    feilet: 'Feilen er hos oss. Det du har skrevet, står fortsatt her. Prøv igjen om litt.',
    referanse: (nr: string) => `Oppgi dette nummeret til driften: ${nr}`,
    ventLittTittel: 'For mange forsøk',
    ventLitt: 'Vent et minutt og prøv igjen.',
  },
  lagring: {
    lagrer: 'Lagrer …',
    lagret: (klokke: string) => `Alt er lagret kl. ${klokke}`,
    lagretOgsaa: (hvem: string) => `Lagret, ${hvem} skrev også her`,
    venter: 'Ikke lagret ennå. Teksten ligger trygt på denne maskinen.',
    venterHer: 'Ikke lagret ennå. Teksten står bare her, og vi prøver igjen. Ikke lukk siden.',
  },
  konflikt: {
    tittel: 'Noen endret dette mens du skrev',
    forklaring: 'Begge tekstene står her. Ingenting er borte før du har valgt.',
    din: 'Din tekst',
    annen: (hvem: string, nar: string) => (nar ? `${hvem}, ${nar}` : hvem),
    behold: 'Bruk min tekst',
    taAndres: 'Bruk teksten som er lagret',
    tom: 'Ingen tekst',
  },
  sti: {
    ferdig: 'ferdig',
    naa: 'her er vi nå',
    mangler: 'begynt, men noe mangler',
    kommer: 'ikke begynt',
    merkelapp: 'Faser i saken',
    steg: (nr: number, av: number, navn: string) => `${navn}, steg ${nr} av ${av}`,
    alle: 'Alle steg',
  },
  tidslinje: {
    eldre: (n: number) => f(n, { en: 'Vis 1 eldre hendelse', flere: `Vis ${n} eldre hendelser` }),
  },
  belop: { ugyldig: 'Skriv beløpet i kroner, for eksempel 1 250 eller 1250,50.', enhet: 'kr' },
  dato: {
    ugyldig: 'Skriv datoen som dag.måned.år, med fire siffer i årstallet, for eksempel 02.11.2026.',
    hint: 'dd.mm.åååå',
  },
  utloggetTittel: 'Du er logget ut',
  utlogget: 'Det du har skrevet, står her. Logg inn i et nytt vindu, og kom tilbake hit for å fortsette.',
  annenBruker: 'Du er nå logget inn som en annen. Teksten lagres ikke før du som skrev den, logger inn.',
  loggInnNyttVindu: 'Logg inn i nytt vindu',
  jegErInne: 'Jeg har logget inn',
  byttBruker: 'Fortsett som den som er logget inn nå',
  oppdaterTittel: 'Handlingsrom er oppdatert',
  oppdater: 'Siden må lastes på nytt for å kunne lagre. Kopier teksten du holder på med først.',
  oppdaterSiden: 'Oppdater siden',
}
