import type { Definisjon } from './typer.ts'

/** Om barna blir sett. */
export const BARNA = {
  'barnets-syn': {
    tema: 'barna',
    form: 'andel',
    teller: 'Barna som selv er hørt, eller som noen har prøvd å høre, etter at søknaden kom.',
    nevner: 'Barna i familier som fikk vedtak om stønad i perioden. Et barn teller én gang for hvert vedtak.',
    dag: 'Dagen vedtaket ble fattet.',
    sierIkke:
      'Ikke om barnet burde vært hørt, eller om det ble lyttet til. Barnets syn gjennom foreldrene er foreldrenes ord, og er ikke med i telleren. Ingen skal snakke med et barn bare for at tallet skal stige.',
    kilde:
      'Grunnloven § 104, barnekonvensjonen artikkel 12, og målepunktet om barnas synspunkter i internserien 4/2022.',
    krav: ['S-063', 'S-080'],
  },
  'kartlagte-punkter': {
    tema: 'barna',
    form: 'prosent',
    teller:
      'Hvor mange av de tretten punktene noen hadde et svar på da vedtaket ble fattet, i prosent av punktene for alle barna i familien. Vi viser vedtaket som er midt i rekken.',
    nevner: 'Vedtak om stønad til familier med barn i perioden.',
    dag: 'Dagen vedtaket ble fattet.',
    sierIkke:
      'Ikke at alle punktene skal spørres om i hver familie, og ikke om svarene ble brukt. At foreldrene ikke ønsker å svare, er også et svar.',
    kilde:
      '«Å bruke kartleggingsverktøy (f.eks. kartleggingsskjema)?» blant spørsmålene kildene stiller kontoret, og Helsetilsynets liste med tretten punkter (internserien 4/2022).',
    krav: ['S-201'],
  },
  'fysisk-mote': {
    tema: 'barna',
    form: 'andel',
    teller: 'Familiene noen møtte på kontoret eller hjemme før det første vedtaket.',
    nevner:
      'Familier med barn som fikk vedtak om stønad på den første søknaden sin. En søknad som var registrert ved en feil, er ikke den første.',
    utgave: 2,
    dag: 'Dagen vedtaket ble fattet.',
    sierIkke: 'Ikke om barna var med, og ikke hvorfor noen heller ville snakke på telefon.',
    kilde: 'Røde Kors 2023: «Møte her på kontoret, i hvert fall første gang de søker».',
    krav: ['S-059'],
  },
  'kartlagt-etter-nodhjelp': {
    tema: 'barna',
    form: 'andel',
    teller: 'Gangene noen fikk et nytt svar om barna innen 30 dager.',
    nevner: 'Nødhjelp til en familie som hadde barn i husstanden da, og som hadde fått nødhjelp i året før.',
    utgave: 2,
    dag: '30 dager etter nødhjelpen.',
    sierIkke: 'Ikke om svaret handlet om det som gjorde at pengene tok slutt.',
    kilde: 'Røde Kors 2023: «så går de gjerne i minus … nødhjelpssøknad».',
    krav: ['S-110'],
    valg: 'Kilden tallfester ikke. 30 dager og ett år er våre tall. Nødhjelpen venter aldri på kartleggingen.',
  },
  'langvarig-med-barn': {
    tema: 'barna',
    form: 'andel',
    teller: 'Vedtakene til familier som hadde stønad i mange av de tolv månedene før.',
    utgave: 2,
    nevner: 'Innvilgede vedtak om stønad til familier med barn i perioden.',
    dag: 'Dagen vedtaket ble fattet.',
    sierIkke:
      'Ikke hvorfor, og ikke at noen har gjort noe galt. Måneder i andre kommuner er bare med når noen hadde ført dem da vedtaket ble fattet.',
    kilde: 'Kommunebrevet 2023 og «Langtidsmottakere» i kildene.',
    krav: ['S-113', 'S-112'],
    valg: 'Hvor mange måneder som er mange, står på siden med kommunens regler. Har ikke kommunen bestemt det, er tallet vårt.',
  },
} as const satisfies Readonly<Record<string, Definisjon>>
