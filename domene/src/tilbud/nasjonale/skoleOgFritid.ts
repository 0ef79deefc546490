import type { Tilbud } from '../typer.ts'
import { alder, ar, lov, mangler, rad, side } from './rad.ts'

const OPPLAERINGSLOVA = 'NL/lov/2023-06-09-30'
/** Grunnskolen, videre enn trinnene fordi de følger kalenderåret. */
const GRUNNSKOLE = { fraManeder: 66, tilManeder: ar(16) + 8 }
const I_GRUNNSKOLEN = alder(GRUNNSKOLE.fraManeder, GRUNNSKOLE.tilManeder)
const skole = { gruppe: 'skole', tilbyder: 'kommune', gjelder: 'barn', henvendelse: 'skolen' } as const

/** Skolen, og det som gjør at barn kan være med på det de andre er med på. */
export const SKOLE_OG_FRITID: readonly Tilbud[] = [
  rad('gratis-skole', 1, {
    ...skole,
    pris: 'gratis',
    alder: GRUNNSKOLE,
    ogsa: ['utstyr-klaer'],
    utlosere: [[I_GRUNNSKOLEN, mangler('skole')]],
    kilde: lov(
      'Opplæringslova §§ 2-5 og 4-6',
      OPPLAERINGSLOVA,
      'Grunnskolen skal være gratis. Kommunen skal ikke kreve at elever eller foreldre dekker utgifter til blant annet læremidler, transport i skoletiden, leirskole og andre skoleturer.',
    ),
    nb: {
      navn: 'Skolen er gratis, også turene',
      hva: 'Skolen kan ikke kreve penger for læremidler, leirskole eller turer i skoletiden. Si fra til skolen hvis dere blir bedt om å betale.',
      hvem: 'Barnet går på grunnskolen.',
    },
    nn: {
      navn: 'Skulen er gratis, òg turane',
      hva: 'Skulen kan ikkje krevje pengar for læremiddel, leirskule eller turar i skuletida. Sei frå til skulen om de blir bedne om å betale.',
      hvem: 'Barnet går på grunnskulen.',
    },
    en: {
      navn: 'School is free, including trips',
      hva: 'The school cannot ask for money for books, school camp or trips in school hours. Tell the school if you are asked to pay.',
      hvem: 'The child attends primary or lower secondary school.',
    },
  }),
  rad('leksehjelp', 1, {
    ...skole,
    pris: 'ikke-oppgitt',
    alder: GRUNNSKOLE,
    utlosere: [[I_GRUNNSKOLEN, mangler('skole')]],
    kilde: lov(
      'Opplæringsforskrifta § 2-1',
      'SF/forskrift/2024-06-03-900',
      'Kommunen skal ha et tilbud om leksehjelp på minst åtte timer i uka, fordelt fritt på trinnene i grunnskolen.',
    ),
    nb: {
      navn: 'Leksehjelp',
      hva: 'Kommunen skal ha leksehjelp i grunnskolen. Skolen vet hvilke trinn som har den, og når.',
      hvem: 'Barnet går på grunnskolen og kan ha nytte av hjelp med lekser.',
    },
    nn: {
      navn: 'Leksehjelp',
      hva: 'Kommunen skal ha leksehjelp i grunnskulen. Skulen veit kva trinn som har ho, og når.',
      hvem: 'Barnet går på grunnskulen og kan ha nytte av hjelp med lekser.',
    },
    en: {
      navn: 'Homework help',
      hva: 'The municipality must offer homework help in primary and lower secondary school. The school knows which years have it, and when.',
      hvem: 'The child attends primary or lower secondary school and could use help with homework.',
    },
  }),
  rad('tilrettelagt-opplaering', 1, {
    ...skole,
    pris: 'ikke-oppgitt',
    alder: { fraManeder: 66, tilManeder: ar(20) },
    utlosere: [[alder(66, ar(20)), mangler('skole')]],
    kilde: lov(
      'Opplæringslova §§ 11-2, 11-6, 11-7 og 11-13',
      OPPLAERINGSLOVA,
      'Elever som trenger det for å få tilfredsstillende utbytte, har rett til individuelt tilrettelagt opplæring. PP-tjenesten gjør en sakkyndig vurdering. Eleven eller foreldrene må samtykke.',
    ),
    nb: {
      navn: 'Tilrettelagt opplæring og PP-tjenesten (PPT)',
      hva: 'Skolen skal se på hva eleven trenger. PP-tjenesten kan vurdere behovet når dere samtykker.',
      hvem: 'Eleven strever med å få utbytte av undervisningen.',
    },
    nn: {
      navn: 'Tilrettelagd opplæring og PP-tenesta (PPT)',
      hva: 'Skulen skal sjå på kva eleven treng. PP-tenesta kan vurdere behovet når de samtykkjer.',
      hvem: 'Eleven strevar med å få utbyte av undervisninga.',
    },
    en: {
      navn: 'Adapted teaching and the educational support service (PPT)',
      hva: 'The school must look at what the pupil needs. The PPT can assess the need when you consent.',
      hvem: 'The pupil struggles to benefit from the teaching.',
    },
  }),
  rad('trygt-skolemiljo', 1, {
    ...skole,
    pris: 'ikke-oppgitt',
    alder: { fraManeder: 66, tilManeder: ar(20) },
    ogsa: ['nettverk', 'sosial-helse'],
    utlosere: [
      [alder(66, ar(20)), mangler('skole')],
      [alder(66, ar(20)), mangler('nettverk')],
    ],
    kilde: lov(
      'Opplæringslova §§ 12-2, 12-4 og 12-6',
      OPPLAERINGSLOVA,
      'Alle elever har rett til et trygt og godt skolemiljø. Skolen skal undersøke og sette inn tiltak i en skriftlig plan. Er saken tatt opp med rektor, kan eleven eller foreldrene melde den til statsforvalteren.',
    ),
    nb: {
      navn: 'Rett til et trygt skolemiljø',
      hva: 'Skolen skal undersøke og lage en skriftlig plan når en elev ikke har det trygt og godt. Ta det opp med rektor; hjelper ikke det, kan dere melde saken til statsforvalteren.',
      hvem: 'Eleven blir mobbet, er utenfor eller gruer seg til skolen.',
    },
    nn: {
      navn: 'Rett til eit trygt skulemiljø',
      hva: 'Skulen skal undersøkje og lage ein skriftleg plan når ein elev ikkje har det trygt og godt. Ta det opp med rektor; hjelper ikkje det, kan de melde saka til statsforvaltaren.',
      hvem: 'Eleven blir mobba, er utanfor eller gruar seg til skulen.',
    },
    en: {
      navn: 'The right to a safe school environment',
      hva: 'The school must investigate and make a written plan when a pupil is not safe and well. Raise it with the head teacher; if that does not help, you can report it to the County Governor.',
      hvem: 'The pupil is bullied, left out or dreads going to school.',
    },
  }),
  rad('ferie-for-alle', 1, {
    gruppe: 'fritid',
    tilbyder: 'frivillig',
    gjelder: 'barn',
    pris: 'gratis',
    henvendelse: 'nav-melder-pa',
    alder: { fraManeder: ar(6), tilManeder: ar(14) },
    utlosere: [
      [alder(ar(6), ar(14)), mangler('fritid')],
      [alder(ar(6), ar(14)), { slag: 'kjennetegn', tema: 'fritid', kjennetegn: 'ferie-eller-leir' }],
    ],
    kilde: side(
      'Røde Kors, «Røde Kors inviterer til gratis sommerferie» (2024)',
      'https://www.rodekors.no/lokalforeninger/dk-abo/aktuelt/2024/ffa-sommer/',
      'Gratis opphold, aktiviteter og transport for familier med barn på 6–13 år og svak økonomi over tid. Alle søknader må gå gjennom hjelpeapparatet. Siden gjelder ett distrikt i 2024; vilkår og frister skifter fra ferie til ferie.',
    ),
    nb: {
      navn: 'Ferie for alle (Røde Kors)',
      hva: 'Gratis ferieopphold for hele familien. Familien kan ikke søke selv; Nav eller en annen tjeneste melder på, når dere vil.',
      hvem: 'Dere har barn mellom 6 og 13 år og har hatt dårlig råd over tid. Vilkår og frister står på Røde Kors sine sider.',
    },
    nn: {
      navn: 'Ferie for alle (Røde Kors)',
      hva: 'Gratis ferieopphald for heile familien. Familien kan ikkje søkje sjølv; Nav eller ei anna teneste melder på, når de vil.',
      hvem: 'De har barn mellom 6 og 13 år og har hatt dårleg råd over tid. Vilkår og fristar står på sidene til Røde Kors.',
    },
    en: {
      navn: 'Holiday for all (Red Cross)',
      hva: 'A free holiday stay for the whole family. Families cannot apply themselves; Nav or another service signs you up, if you want.',
      hvem: 'You have children between 6 and 13 and have had little money for a long time. See the Red Cross pages for terms and deadlines.',
    },
  }),
  rad('bua', 1, {
    gruppe: 'utstyr-klaer',
    tilbyder: 'frivillig',
    gjelder: 'barn',
    pris: 'gratis',
    henvendelse: 'utlansstedet',
    ogsa: ['fritid'],
    utlosere: [
      [alder(ar(3), ar(20)), mangler('utstyr-klaer')],
      [alder(ar(3), ar(20)), { slag: 'kjennetegn', tema: 'utstyr-klaer', kjennetegn: 'mangler-utstyr' }],
      [alder(ar(3), ar(20)), mangler('fritid')],
      [alder(ar(3), ar(20)), { slag: 'kjennetegn', tema: 'fritid', kjennetegn: 'vil-begynne-aktivitet' }],
    ],
    kilde: side(
      'Norsk Friluftsliv, «Lån gratis utstyr på BUA!» (2018)',
      'https://norskfriluftsliv.no/lan-gratis-utstyr-pa-bua/',
      'BUA samler utlånssteder over hele landet der barn og unge kan låne sports- og fritidsutstyr gratis. Ikke alle kommuner har et utlånssted.',
    ),
    nb: {
      navn: 'BUA: lån av utstyr til sport og friluftsliv',
      hva: 'Lån ski, skøyter, sykkel, telt og annet utstyr gratis. Se om det finnes et utlånssted nær dere.',
      hvem: 'Barnet mangler utstyr til en aktivitet eller vil prøve noe nytt.',
    },
    nn: {
      navn: 'BUA: lån av utstyr til sport og friluftsliv',
      hva: 'Lån ski, skeiser, sykkel, telt og anna utstyr gratis. Sjå om det finst ein utlånsstad nær dykk.',
      hvem: 'Barnet manglar utstyr til ein aktivitet eller vil prøve noko nytt.',
    },
    en: {
      navn: 'BUA: borrow sports and outdoor equipment',
      hva: 'Borrow skis, skates, a bicycle, a tent and other equipment for free. See if there is a lending point near you.',
      hvem: 'The child lacks equipment for an activity or wants to try something new.',
    },
  }),
]
