import type { RETNINGER, SAMTYKKEMAATER, SAMTYKKEMOTTAKERE } from '@handlingsrom/domene/samtykke/hendelser'
import type { SAMTYKKESTATUSER } from '@handlingsrom/domene/samtykke/tilstand'
import { flertall } from '../flertall.ts'

const f = flertall('nb')

export const samtykke = {
  tittel: 'Samtykke',
  fane: 'Samtykke',
  hensikt: 'Hvem Nav kan snakke med for familien, om hva, og til når.',
  ikkeFor:
    'Et samtykke løfter taushetsplikten (§\u00a044). Det trengs ikke for å søke eller få hjelp, og et nei er aldri i seg selv en grunn til avslag. Opplysningene i søknaden behandles fordi loven sier det (§\u00a043\u00a0a), ikke på samtykke.',
  nytt: 'Skriv et samtykke',
  gjelder: 'Gjelder',
  avsluttet: 'Gjelder ikke lenger',
  ingen: 'Ingen har samtykket til noe',
  ingenUnder:
    'Når familien vil at Nav snakker med noen, for eksempel skolen, skriver du her hva de sa ja til. Da ser alle i saken det samme.',
  ingenGjelder: 'Ingen samtykker gjelder i dag.',
  status: {
    gjelder: 'Gjelder',
    'gaar-ut': 'Går snart ut',
    utlopt: 'Utløpt',
    trukket: 'Trukket',
  } satisfies Record<(typeof SAMTYKKESTATUSER)[number], string>,
  mottakerslag: {
    'skole-barnehage': 'Skole eller barnehage',
    helse: 'Helsetjenesten',
    barnevern: 'Barnevernstjenesten',
    'nav-stat': 'Den statlige delen av Nav',
    'kommunal-tjeneste': 'En annen kommunal tjeneste',
    'utleier-kreditor': 'Utleier, strømselskap eller noen som krever penger',
    frivillig: 'Frivillig organisasjon',
    privatperson: 'En privatperson',
    annet: 'Noen andre',
  } satisfies Record<(typeof SAMTYKKEMOTTAKERE)[number], string>,
  retningen: {
    'nav-forteller': 'Nav kan fortelle dem',
    'nav-spor': 'De kan fortelle Nav',
    begge: 'Begge veier',
  } satisfies Record<(typeof RETNINGER)[number], string>,
  maaten: { muntlig: 'Muntlig', skriftlig: 'Skriftlig' } satisfies Record<
    (typeof SAMTYKKEMAATER)[number],
    string
  >,
  gittAv: (av: string, maate: string, dato: string) => `${av} sa ja ${dato}, ${maate.toLowerCase()}.`,
  gjelderTil: (til: string) => `Gjelder til og med ${til}.`,
  ble: (til: string) => `Gjaldt til og med ${til}.`,
  trukketLinje: (dato: string, av: string, maate: string) =>
    `Trukket ${dato}${av ? ` av ${av}` : ''}${maate ? `, ${maate.toLowerCase()}` : ''}. Det gjaldt fram til da.`,
  omHvem: 'Om',
  hva: 'Hva',
  formal: 'Til hva',
  sier: (navn: string) => `${navn} sier`,
  arket: 'Arket',
  hviler: (n: number) =>
    f(n, {
      en: '1 svar i kartleggingen hviler på dette. Det står med sin historie, også når samtykket er slutt.',
      flere: `${n} svar i kartleggingen hviler på dette. De står med sin historie, også når samtykket er slutt.`,
    }),
  paaTilbud: 'Gitt for at Nav skulle ta kontakt med et tilbud.',
  trekk: 'Trekk',
  trekkTittel: (navn: string) => `Trekke samtykket til ${navn}?`,
  trekkTekst:
    'Fra og med dagen du skriver, gjelder det ikke lenger. Ingen trenger å si hvorfor. Det som alt er fortalt, blir stående.',
  trekkBekreft: 'Trekk samtykket',
  trukketAv: 'Hvem trekker det?',
  trukketHvordan: 'Hvordan sa de fra?',
  trukketDag: 'Når sa de fra?',
  ark: 'Ark til underskrift',
  arkTomt: 'Tomt ark til underskrift',
  arkSkjermet:
    'Noen i saken er skjermet. Arket skrives derfor ut tomt, så verken navn eller sted står på papiret før dere fyller det ut.',
  arkIntro:
    'Arket sier at det er frivillig, og hvordan det trekkes. Familien leser, skriver under og får en kopi.',
  skjema: {
    tittel: 'Hva sa familien ja til?',
    lagre: 'Lagre samtykket',
    av: 'Hvem samtykker?',
    avHjelp:
      'En voksen samtykker for seg selv, og den som har foreldreansvaret, for barn. En ung som har fylt 15, kan samtykke for seg selv.',
    om: 'Hvem handler opplysningene om?',
    barnet: (navn: string) => `Hva sier ${navn} selv om det?`,
    barnetHjelp: 'Er barnet for lite til å bli spurt, skriv det.',
    slag: 'Hvem kan Nav snakke med?',
    navn: 'Navnet på dem',
    navnHjelp: 'For eksempel skolen og kontaktlæreren.',
    retning: 'Hvem kan fortelle?',
    hva: 'Hva kan dere snakke om?',
    formal: 'Hva skal det brukes til?',
    maate: 'Hvordan ble det gitt?',
    dokument: 'Hvor ligger arket? (kan stå tomt)',
    dato: 'Når sa de ja?',
    til: 'Til og med hvilken dag?',
    tilHjelp: 'Ikke lenger enn dere trenger. Vi minner om det 14 dager før.',
    mangler: {
      av: 'Velg hvem som samtykker.',
      om: 'Velg hvem det handler om.',
      barnet: 'Skriv hva barnet sier.',
      slag: 'Velg hvem det er.',
      navn: 'Skriv navnet.',
      retning: 'Velg hvem som kan fortelle.',
      hva: 'Skriv hva dere kan snakke om.',
      formal: 'Skriv hva det skal brukes til.',
      maate: 'Velg hvordan det ble gitt.',
      dato: 'Skriv dagen.',
      til: 'Skriv siste dag, i dag eller senere.',
    },
  },
  valg: {
    legende: 'Hvilket samtykke?',
    ingen: 'Det er ikke skrevet noe samtykke som åpner for dette.',
    uten: 'Ikke knyttet til et samtykke',
    advarsel: {
      utlopt: (til: string) => `Samtykket gikk ut ${til}, og gjaldt ikke den dagen de fortalte dette.`,
      trukket: (dato: string) => `Samtykket ble trukket ${dato}, og gjaldt ikke den dagen de fortalte dette.`,
      forTidlig: (dato: string) => `Samtykket ble gitt ${dato}, etter at de fortalte dette.`,
    },
    gjaldtDa: 'Gjaldt den dagen det ble sagt.',
    sidenTrukket: (dato: string) => `Trukket ${dato}. Svaret står.`,
    sidenUtlopt: (til: string) => `Gikk ut ${til}. Svaret står.`,
  },
  nylig: {
    tittel: 'Samtykker som gjelder nå',
    ingen: 'Ingen samtykker gjelder nå. Da avgjør taushetsplikten hva du kan si (§\u00a044).',
    alle: 'Se alle samtykkene',
    meldeplikt: 'Meldeplikten etter § 45 gjelder uansett samtykke.',
  },
}
