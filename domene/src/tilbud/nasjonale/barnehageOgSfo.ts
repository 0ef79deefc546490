import type { Tilbud, Vilkar } from '../typer.ts'
import { alder, ar, lov, mangler, rad } from './rad.ts'

const FORELDREBETALING = 'SF/forskrift/2005-12-16-1478'
const OPPLAERINGSFORSKRIFTA = 'SF/forskrift/2024-06-03-900'
const plass = (kjennetegn: 'gar-i-barnehage' | 'gar-i-sfo' | 'uten-plass'): Vilkar => ({
  slag: 'kjennetegn',
  tema: 'sfo-barnehage',
  kjennetegn,
})
const felles = { gruppe: 'sfo-barnehage', tilbyder: 'kommune', gjelder: 'barn' } as const
/** Trinnene følger kalenderåret. Aldrene her er videre enn trinnene, så ingen faller utenfor; teksten sier hva som gjelder. */
const TRINN_1_3 = alder(66, ar(9) + 8)
const TRINN_1_4 = alder(66, ar(10) + 8)
const TRINN_5_7 = alder(ar(9) + 6, ar(13) + 8)

/** Barnehage og skolefritidsordning: retten til plass, og det som gjør plassen billigere. */
export const BARNEHAGE_OG_SFO: readonly Tilbud[] = [
  rad('barnehageplass', 1, {
    ...felles,
    pris: 'lavere-pris',
    henvendelse: 'kommunen',
    alder: { fraManeder: 9, tilManeder: ar(6) + 8 },
    utlosere: [[alder(9, ar(6) + 8), plass('uten-plass')]],
    kilde: lov(
      'Barnehageloven §§ 16 og 18; forskrift om foreldrebetaling § 1',
      'NL/lov/2005-06-17-64',
      'Barn som fyller ett år innen november, har etter søknad rett til plass i kommunen der de bor. Kommunen setter søknadsfristen. Barn med nedsatt funksjonsevne og barn med visse vedtak fra barnevernet har prioritet. Prisen har en øvre grense.',
    ),
    nb: {
      navn: 'Plass i barnehage',
      hva: 'Barn har rett til barnehageplass etter søknad. Det er en øvre grense for prisen, og ordninger som gjør den lavere.',
      hvem: 'Barnet fyller ett år senest i november det året dere søker, og har ikke begynt på skolen.',
    },
    nn: {
      navn: 'Plass i barnehage',
      hva: 'Barn har rett til barnehageplass etter søknad. Det er ei øvre grense for prisen, og ordningar som gjer han lågare.',
      hvem: 'Barnet fyller eitt år seinast i november det året de søkjer, og har ikkje byrja på skulen.',
    },
    en: {
      navn: 'A place in kindergarten',
      hva: 'Children have the right to a kindergarten place when you apply. There is a maximum price, and schemes that lower it.',
      hvem: 'The child turns one by November of the year you apply and has not started school.',
    },
  }),
  rad('barnehage-moderasjon', 1, {
    ...felles,
    pris: 'lavere-pris',
    henvendelse: 'kommunen',
    alder: { fraManeder: 9, tilManeder: ar(6) + 8 },
    utlosere: [[alder(9, ar(6) + 8), plass('gar-i-barnehage')]],
    kilde: lov(
      'Forskrift om foreldrebetaling i barnehager §§ 3a, 3b og 3d',
      FORELDREBETALING,
      'Høyst seks prosent av husholdningens inntekt per barn. Barn nummer to i barnehage: minst 30 prosent lavere; nummer tre og flere: gratis. Lav inntekt søkes om hos kommunen og gjelder ut barnehageåret.',
    ),
    nb: {
      navn: 'Lavere pris i barnehagen',
      hva: 'Ingen skal betale mer enn seks prosent av inntekten for en plass. Søsken får lavere pris: minst 30 prosent for barn nummer to, gratis fra nummer tre. Lavere pris på grunn av lav inntekt må søkes om hvert år.',
      hvem: 'Barnet går i barnehage, og dere har lav inntekt, inntekten har gått varig ned, eller dere har flere barn i barnehage.',
    },
    nn: {
      navn: 'Lågare pris i barnehagen',
      hva: 'Ingen skal betale meir enn seks prosent av inntekta for ein plass. Sysken får lågare pris: minst 30 prosent for barn nummer to, gratis frå nummer tre. Lågare pris på grunn av låg inntekt må søkjast om kvart år.',
      hvem: 'Barnet går i barnehage, og de har låg inntekt, inntekta har gått varig ned, eller de har fleire barn i barnehage.',
    },
    en: {
      navn: 'Lower kindergarten fee',
      hva: 'Nobody shall pay more than six per cent of household income for a place. Siblings pay less: at least 30 per cent off for the second child, free from the third. The low-income reduction must be applied for every year.',
      hvem: 'The child attends kindergarten, and your income is low or has fallen permanently, or you have several children in kindergarten.',
    },
  }),
  rad('barnehage-kjernetid', 1, {
    ...felles,
    pris: 'gratis',
    henvendelse: 'kommunen',
    alder: { fraManeder: 19, tilManeder: ar(6) + 8 },
    utlosere: [
      [alder(19, ar(6) + 8), plass('gar-i-barnehage')],
      [alder(19, ar(6) + 8), plass('uten-plass')],
    ],
    kilde: lov(
      'Forskrift om foreldrebetaling i barnehager §§ 3c og 3d',
      FORELDREBETALING,
      '20 timer gratis i uka fra 1. august det året barnet fyller to år og fram til skolestart, når husholdningens inntekt er under grensen Stortinget setter. Søkes om hos kommunen.',
    ),
    nb: {
      navn: 'Gratis kjernetid i barnehagen',
      hva: '20 timer gratis i uka i barnehage.',
      hvem: 'Barnet fyller minst to år i år, og inntekten er under grensen Stortinget setter. Det gjelder også hvis inntekten har gått varig ned i år.',
    },
    nn: {
      navn: 'Gratis kjernetid i barnehagen',
      hva: '20 timar gratis i veka i barnehage.',
      hvem: 'Barnet fyller minst to år i år, og inntekta er under grensa Stortinget set. Det gjeld òg om inntekta har gått varig ned i år.',
    },
    en: {
      navn: 'Free core hours in kindergarten',
      hva: '20 free hours a week in kindergarten.',
      hvem: 'The child turns at least two this year, and your income is below the limit set by the Storting, also if it has fallen permanently this year.',
    },
  }),
  rad('sfo-gratis', 1, {
    ...felles,
    pris: 'gratis',
    henvendelse: 'skolen',
    alder: { fraManeder: 66, tilManeder: ar(9) + 8 },
    utlosere: [[TRINN_1_3]],
    kilde: lov(
      'Opplæringslova § 4-5; opplæringsforskrifta § 2-2',
      'NL/lov/2023-06-09-30',
      'Elever på 1. til 3. trinn har rett til tolv timer gratis skolefritidsordning i uka, også i skoleferier der kommunen har tilbud da. Kommunen kan kreve betaling for mat.',
    ),
    nb: {
      navn: 'Tolv timer gratis SFO i uka',
      hva: 'Tolv timer gratis i skolefritidsordningen hver uke. Maten kan koste noe.',
      hvem: 'Barnet går på 1., 2. eller 3. trinn.',
    },
    nn: {
      navn: 'Tolv timar gratis SFO i veka',
      hva: 'Tolv timar gratis i skulefritidsordninga kvar veke. Maten kan koste noko.',
      hvem: 'Barnet går på 1., 2. eller 3. trinn.',
    },
    en: {
      navn: 'Twelve free hours of after-school care (SFO)',
      hva: 'Twelve free hours in the after-school programme every week. Food may cost something.',
      hvem: 'The child is in year 1, 2 or 3.',
    },
  }),
  rad('sfo-moderasjon', 1, {
    ...felles,
    pris: 'lavere-pris',
    henvendelse: 'kommunen',
    alder: { fraManeder: 66, tilManeder: ar(10) + 8 },
    utlosere: [
      [TRINN_1_4, plass('gar-i-sfo')],
      [TRINN_1_4, mangler('sfo-barnehage')],
    ],
    kilde: lov(
      'Opplæringsforskrifta §§ 2-4 og 2-5',
      OPPLAERINGSFORSKRIFTA,
      'Kommunen skal etter søknad sette prisen på 1. til 4. trinn ned til høyst seks prosent av husholdningens inntekt per elev. Mat kan komme i tillegg.',
    ),
    nb: {
      navn: 'Lavere pris i SFO',
      hva: 'Kommunen skal etter søknad sette prisen ned til høyst seks prosent av inntekten for hvert barn.',
      hvem: 'Barnet går i SFO på 1. til 4. trinn, og prisen er mer enn seks prosent av inntekten.',
    },
    nn: {
      navn: 'Lågare pris i SFO',
      hva: 'Kommunen skal etter søknad setje prisen ned til høgst seks prosent av inntekta for kvart barn.',
      hvem: 'Barnet går i SFO på 1. til 4. trinn, og prisen er meir enn seks prosent av inntekta.',
    },
    en: {
      navn: 'Lower after-school care fee',
      hva: 'When you apply, the municipality must lower the fee to at most six per cent of household income per child.',
      hvem: 'The child attends after-school care in years 1 to 4, and the fee is more than six per cent of your income.',
    },
  }),
  rad('sfo-sarlige-behov', 1, {
    ...felles,
    pris: 'gratis',
    henvendelse: 'skolen',
    alder: { fraManeder: ar(9) + 6, tilManeder: ar(13) + 8 },
    ogsa: ['sosial-helse'],
    utlosere: [[TRINN_5_7, mangler('sosial-helse')]],
    kilde: lov(
      'Opplæringsforskrifta § 2-3',
      OPPLAERINGSFORSKRIFTA,
      'Kommunen skal gi tilbud om gratis skolefritidsordning til elever med særlige behov på 5. til 7. trinn. Mat kan koste noe.',
    ),
    nb: {
      navn: 'Gratis SFO ved særlige behov',
      hva: 'Gratis skolefritidsordning også etter 4. trinn. Maten kan koste noe.',
      hvem: 'Barnet går på 5. til 7. trinn og har særlige behov.',
    },
    nn: {
      navn: 'Gratis SFO ved særlege behov',
      hva: 'Gratis skulefritidsordning òg etter 4. trinn. Maten kan koste noko.',
      hvem: 'Barnet går på 5. til 7. trinn og har særlege behov.',
    },
    en: {
      navn: 'Free after-school care for special needs',
      hva: 'Free after-school care also after year 4. Food may cost something.',
      hvem: 'The child is in years 5 to 7 and has special needs.',
    },
  }),
]
