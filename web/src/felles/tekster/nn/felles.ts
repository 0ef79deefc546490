import { flertall } from '../flertall.ts'
import type { felles as nb } from '../nb/felles.ts'

const f = flertall('nn')

export const felles: typeof nb = {
  tilstand: {
    'ikke-spurt': 'Ikkje spurt',
    'bor-sporres-pa-nytt': 'Bør spørjast på nytt',
    kartlagt: 'Kartlagt',
    'ikke-relevant': 'Ikkje relevant',
    'onsker-ikke-a-svare': 'Ønskjer ikkje å svare',
  },
  antallITilstand: {
    'ikke-spurt': n => `${n} ikkje spurt`,
    'bor-sporres-pa-nytt': n => `${n} bør spørjast på nytt`,
    kartlagt: n => `${n} kartlagt`,
    'ikke-relevant': n => `${n} ikkje relevant`,
    'onsker-ikke-a-svare': n => `${n} ønskjer ikkje å svare`,
  },
  kortPaNytt: n => `${n} på nytt`,
  enRute: 'Ei rute er eitt tema',
  laster: 'Hentar …',
  provIgjen: 'Prøv igjen',
  avbryt: 'Avbryt',
  lukk: 'Lukk',
  feil: {
    ikkeTilgangTittel: 'Du har ikkje tilgang',
    ikkeTilgang:
      'Du er logga inn, men rolla di gir ikkje tilgang til dette. Spør leiaren din dersom du treng det.',
    finnesIkkeTittel: 'Fann ikkje dette',
    finnesIkke: 'Det finst ikkje, eller du har ikkje tilgang til det.',
    nettTittel: 'Ingen kontakt med tenesta',
    nett: 'Sjekk nettet. Det du har skrive, står framleis her.',
    feiletTittel: 'Dette gjekk ikkje',
    feilet: 'Feilen er hos oss. Det du har skrive, står framleis her. Prøv igjen om litt.',
    referanse: nr => `Oppgi dette nummeret til drifta: ${nr}`,
    ventLittTittel: 'For mange forsøk',
    ventLitt: 'Vent eit minutt og prøv igjen.',
  },
  lagring: {
    lagrer: 'Lagrar …',
    lagret: klokke => `Alt er lagra kl. ${klokke}`,
    lagretOgsaa: hvem => `Lagra, ${hvem} skreiv også her`,
    venter: 'Ikkje lagra enno. Teksten ligg trygt på denne maskina.',
    venterHer: 'Ikkje lagra enno. Teksten står berre her, og vi prøver igjen. Ikkje lukk sida.',
  },
  konflikt: {
    tittel: 'Nokon endra dette medan du skreiv',
    forklaring: 'Begge tekstane står her. Ingenting er borte før du har valt.',
    din: 'Teksten din',
    annen: (hvem, nar) => (nar ? `${hvem}, ${nar}` : hvem),
    behold: 'Bruk teksten min',
    taAndres: 'Bruk teksten som er lagra',
    tom: 'Ingen tekst',
  },
  sti: {
    ferdig: 'ferdig',
    naa: 'her er vi no',
    mangler: 'i gang, men noko manglar',
    kommer: 'ikkje byrja',
    merkelapp: 'Fasar i saka',
    steg: (nr, av, navn) => `${navn}, steg ${nr} av ${av}`,
    alle: 'Alle steg',
  },
  tidslinje: { eldre: n => f(n, { en: 'Vis 1 eldre hending', flere: `Vis ${n} eldre hendingar` }) },
  belop: { ugyldig: 'Skriv beløpet i kroner, til dømes 1 250 eller 1250,50.', enhet: 'kr' },
  dato: {
    ugyldig: 'Skriv datoen som dag.månad.år, med fire siffer i årstalet, til dømes 02.11.2026.',
    hint: 'dd.mm.åååå',
  },
  utloggetTittel: 'Du er logga ut',
  utlogget: 'Det du har skrive, står her. Logg inn i eit nytt vindauge, og kom tilbake hit for å halde fram.',
  annenBruker:
    'Du er no logga inn som ein annan. Teksten blir ikkje lagra før du som skreiv han, loggar inn.',
  loggInnNyttVindu: 'Logg inn i nytt vindauge',
  jegErInne: 'Eg har logga inn',
  byttBruker: 'Hald fram som den som er logga inn no',
  oppdaterTittel: 'Handlingsrom er oppdatert',
  oppdater: 'Sida må lastast på nytt for å kunne lagre. Kopier teksten du held på med først.',
  oppdaterSiden: 'Oppdater sida',
}
