import { flertall } from '../flertall.ts'
import type { samtykke as nb } from '../nb/samtykke.ts'

const f = flertall('nn')

export const samtykke: typeof nb = {
  tittel: 'Samtykke',
  fane: 'Samtykke',
  hensikt: 'Kven Nav kan snakke med for familien, om kva, og til når.',
  ikkeFor:
    'Eit samtykke løftar teieplikta (§\u00a044). Det trengst ikkje for å søkje eller få hjelp, og eit nei er aldri i seg sjølv ein grunn til avslag. Opplysningane i søknaden blir behandla fordi lova seier det (§\u00a043\u00a0a), ikkje på samtykke.',
  nytt: 'Skriv eit samtykke',
  gjelder: 'Gjeld',
  avsluttet: 'Gjeld ikkje lenger',
  ingen: 'Ingen har samtykt til noko',
  ingenUnder:
    'Når familien vil at Nav snakkar med nokon, til dømes skulen, skriv du her kva dei sa ja til. Då ser alle i saka det same.',
  ingenGjelder: 'Ingen samtykke gjeld i dag.',
  status: { gjelder: 'Gjeld', 'gaar-ut': 'Går snart ut', utlopt: 'Gått ut', trukket: 'Trekt' },
  mottakerslag: {
    'skole-barnehage': 'Skule eller barnehage',
    helse: 'Helsetenesta',
    barnevern: 'Barnevernstenesta',
    'nav-stat': 'Den statlege delen av Nav',
    'kommunal-tjeneste': 'Ei anna kommunal teneste',
    'utleier-kreditor': 'Utleigar, straumselskap eller nokon som krev pengar',
    frivillig: 'Frivillig organisasjon',
    privatperson: 'Ein privatperson',
    annet: 'Nokon andre',
  },
  retningen: {
    'nav-forteller': 'Nav kan fortelje dei',
    'nav-spor': 'Dei kan fortelje Nav',
    begge: 'Begge vegar',
  },
  maaten: { muntlig: 'Munnleg', skriftlig: 'Skriftleg' },
  gittAv: (av, maate, dato) => `${av} sa ja ${dato}, ${maate.toLowerCase()}.`,
  gjelderTil: til => `Gjeld til og med ${til}.`,
  ble: til => `Galdt til og med ${til}.`,
  trukketLinje: (dato, av, maate) =>
    `Trekt ${dato}${av ? ` av ${av}` : ''}${maate ? `, ${maate.toLowerCase()}` : ''}. Det galdt fram til då.`,
  omHvem: 'Om',
  hva: 'Kva',
  formal: 'Til kva',
  sier: navn => `${navn} seier`,
  arket: 'Arket',
  hviler: n =>
    f(n, {
      en: '1 svar i kartlegginga kviler på dette. Det står med si historie, også når samtykket er slutt.',
      flere: `${n} svar i kartlegginga kviler på dette. Dei står med si historie, også når samtykket er slutt.`,
    }),
  paaTilbud: 'Gitt for at Nav skulle ta kontakt med eit tilbod.',
  trekk: 'Trekk',
  trekkTittel: navn => `Trekkje samtykket til ${navn}?`,
  trekkTekst:
    'Det gjeld ikkje frå og med dagen du skriv. Ingen treng å seie kvifor. Det som alt er fortalt, blir ståande.',
  trekkBekreft: 'Trekk samtykket',
  trukketAv: 'Kven trekkjer det?',
  trukketHvordan: 'Korleis sa dei frå?',
  ark: 'Ark til underskrift',
  arkTomt: 'Tomt ark til underskrift',
  arkSkjermet:
    'Nokon i saka er skjerma. Arket blir derfor skrive ut tomt, så verken namn eller stad står på papiret før de fyller det ut.',
  arkIntro:
    'Arket seier at det er frivillig, og korleis det blir trekt. Familien les, skriv under og får ein kopi.',
  skjema: {
    tittel: 'Kva sa familien ja til?',
    lagre: 'Lagre samtykket',
    av: 'Kven samtykkjer?',
    avHjelp:
      'Ein vaksen samtykkjer for seg sjølv, og den som har foreldreansvaret, for barn. Ein ung som har fylt 15, kan samtykkje for seg sjølv.',
    om: 'Kven handlar opplysningane om?',
    barnet: navn => `Kva seier ${navn} sjølv om det?`,
    barnetHjelp: 'Er barnet for lite til å bli spurt, skriv det.',
    slag: 'Kven kan Nav snakke med?',
    navn: 'Namnet på dei',
    navnHjelp: 'Til dømes skulen og kontaktlæraren.',
    retning: 'Kven kan fortelje?',
    hva: 'Kva kan de snakke om?',
    formal: 'Kva skal det brukast til?',
    maate: 'Korleis blei det gitt?',
    dokument: 'Kvar ligg arket? (kan stå tomt)',
    dato: 'Når sa dei ja?',
    til: 'Til og med kva dag?',
    tilHjelp: 'Ikkje lenger enn de treng. Vi minner om det 14 dagar før.',
    mangler: {
      av: 'Vel kven som samtykkjer.',
      om: 'Vel kven det handlar om.',
      barnet: 'Skriv kva barnet seier.',
      slag: 'Vel kven det er.',
      navn: 'Skriv namnet.',
      retning: 'Vel kven som kan fortelje.',
      hva: 'Skriv kva de kan snakke om.',
      formal: 'Skriv kva det skal brukast til.',
      maate: 'Vel korleis det blei gitt.',
      dato: 'Skriv dagen.',
      til: 'Skriv siste dag, i dag eller seinare.',
    },
  },
  valg: {
    legende: 'Kva samtykke?',
    ingen: 'Det er ikkje skrive noko samtykke som opnar for dette.',
    uten: 'Ikkje knytt til eit samtykke',
    advarsel: {
      utlopt: til => `Samtykket gjekk ut ${til}, og galdt ikkje den dagen dei fortalde dette.`,
      trukket: dato => `Samtykket blei trekt ${dato}, og galdt ikkje den dagen dei fortalde dette.`,
      forTidlig: dato => `Samtykket blei gitt ${dato}, etter at dei fortalde dette.`,
    },
    gjaldtDa: 'Galdt den dagen det blei sagt.',
    sidenTrukket: dato => `Trekt ${dato}. Svaret står.`,
    sidenUtlopt: til => `Gjekk ut ${til}. Svaret står.`,
  },
  nylig: {
    tittel: 'Samtykke som gjeld no',
    ingen: 'Ingen samtykke gjeld no. Då avgjer teieplikta kva du kan seie (§\u00a044).',
    alle: 'Sjå alle samtykka',
    meldeplikt: 'Meldeplikta etter § 45 gjeld uansett samtykke.',
  },
}
