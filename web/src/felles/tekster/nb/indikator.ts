import { type Indikator, type Indikatortema, indikatornavn } from '@handlingsrom/kontrakt/indikator'
import { flertall } from '../flertall.ts'

const f = flertall('nb')
const vedtak = (n: number) => `${n} vedtak`
const barn = (n: number) => `${n} barn`
const brev = (n: number) => `${n} brev`
const belop = (n: number) => `${n} beløp`
const behov = (n: number) => `${n} behov`
const familier = (n: number) => f(n, { en: '1 familie', flere: `${n} familier` })
const ganger = (n: number) => f(n, { en: '1 gang', flere: `${n} ganger` })
const klager = (n: number) => f(n, { en: '1 klage', flere: `${n} klager` })
const kvartaler = (n: number) => f(n, { en: '1 kvartal', flere: `${n} kvartaler` })
const avtaler = (n: number) => f(n, { en: '1 avtale', flere: `${n} avtaler` })
const mennesker = (n: number) => f(n, { en: '1 menneske', flere: `${n} mennesker` })
const soknader = (n: number) => f(n, { en: '1 søknad', flere: `${n} søknader` })

/** Indikatorene. Hva hver av dem teller, står i definisjonen i kjernen; her er navnene og setningene rundt tallene. */
export const indikator = {
  tittel: 'Andre tall om kontoret',
  ingress:
    'Velg en indikator for å se hva som telles, og hva tallet ikke sier. Graderte saker er aldri med. Ingen av tallene gjelder ett menneske.',
  regnet: (t: string) => `Regnet ${t}`,
  periode: 'Periode for disse tallene',
  helear: (ar: number) => `Hele ${ar}`,
  hittil: (ar: number) => `${ar} til i dag`,
  tema: {
    tid: 'Hvor lenge de venter',
    barna: 'Barna',
    begrunnelse: 'Det som står i vedtakene',
    'over-tid': 'Over tid',
    laering: 'Hvordan vi arbeider',
  } satisfies Record<Indikatortema, string>,
  navn: indikatornavn('nb'),
  av: {
    'dager-til-vedtak': soknader,
    'dager-til-forelopig-svar': soknader,
    'forelopig-svar-i-tide': soknader,
    'dager-til-forste-samtale': soknader,
    'okonomisk-radgivning': behov,
    'barnets-syn': barn,
    'kartlagte-punkter': vedtak,
    'fysisk-mote': familier,
    'kartlagt-etter-nodhjelp': ganger,
    'langvarig-med-barn': vedtak,
    'egen-tekst': brev,
    'mot-satsen': belop,
    'paragraf-19': vedtak,
    'paragraf-17': behov,
    retur: vedtak,
    klager: klager,
    soknader: soknader,
    nodhjelp: vedtak,
    'gjentatt-nodhjelp': vedtak,
    kvartalssamtale: kvartaler,
    'avtaler-holdt': avtaler,
    kvp: mennesker,
  } satisfies Record<Indikator, (n: number) => string>,
  prosent: (n: number) => `${n} %`,
  dager: (n: number) => f(n, { en: '1 dag', flere: `${n} dager` }),
  treffAv: (treff: number, alle: string) => `${treff} av ${alle}`,
  midtAv: (alle: string) => `i midten av ${alle}`,
  fordelt: (under: number, over: number, alle: string) => `${under} under og ${over} over, av ${alle}`,
  hadde: (fra: string) => `${fra} i perioden før`,
  likt: (n: number) => `${n} % likt`,
  forskjeller: {
    tittel: 'Forskjell mellom saksbehandlerne',
    av: 'fordi kommunen ikke har skrevet at det er drøftet med de ansatte. Det gjøres på siden Kommunens regler.',
    hjelp: (ar: number, dag: string) =>
      `I ${ar}, til i dag. Bare de som har fem familier eller mer, og bare når de er fem eller flere. Ingen navn, og ingen ytterpunkter. Drøftet med de ansatte ${dag}.`,
    halvparten: 'Den midterste halvdelen',
    midt: 'I midten',
    mine: 'Mine',
    mellom: (fra: string, til: string) => (fra === til ? fra : `${fra} til ${til}`),
    mitt: (tall: string, av: string) => `${tall} (${av})`,
    forFa: 'For få saksbehandlere med fem familier',
    mineTittel: (ar: number) => `Mine tall i ${ar}`,
    mineHjelp:
      'Bare du ser dine egne tall her. Ulike saker gir ulike tall, og ingen av dem sier om arbeidet er godt.',
  },
  terskel: {
    over: (navn: string, naa: string, grense: string) => `${navn}: ${naa}, over grensen på ${grense}.`,
    under: (navn: string, naa: string, grense: string) => `${navn}: ${naa}, under grensen på ${grense}.`,
    periode: (p: string) => `Gjelder ${p}.`,
    seTallene: 'Se tallene',
    svar: 'Skriv hva som skjer',
    lagre: 'Lagre svaret',
    hvaSkjer: 'Hva gjør dere med det?',
    hvaSkjerHjelp: 'Oppgaven hviler til neste periode. Skriv ingenting om en familie eller en kollega.',
    mangler: 'Skriv hva som skjer, også når svaret er å vente.',
    tittel: 'Kommunens grense',
    grensen: (retning: string, tall: string, eier: string) =>
      `Varsler ${eier} når tallet er ${retning} ${tall}.`,
    erKrysset: 'Grensen er krysset nå.',
    besvart: (av: string, dag: string) => `${av} svarte ${dag}:`,
  },
  beslutning: {
    forskjeller: 'Forskjell mellom saksbehandlere',
    endre: 'Skriv at det er drøftet',
    vises: 'Spredningen mellom saksbehandlere vises, uten navn.',
    visesIkke: 'Spredningen mellom saksbehandlere vises ikke.',
    droftetMed: (dag: string, med: string, av: string) => `Drøftet ${dag} med ${med}. Skrevet av ${av}.`,
    ikkeDroftet: 'Det er ikke skrevet at dette er drøftet med de ansatte.',
    intro:
      'Tallene viser den midterste halvdelen, aldri navn. Hver saksbehandler ser sine egne. Drøft det med de ansatte først.',
    visDem: 'Vis spredningen',
    droftetDag: 'Dagen det ble drøftet',
    manglerDag: 'Skriv dagen det ble drøftet med de ansatte.',
    hvem: 'Hvem det ble drøftet med',
    hvemHjelp: 'For eksempel tillitsvalgte og verneombud.',
    manglerHvem: 'Skriv hvem det ble drøftet med.',
    lagre: 'Lagre beslutningen',
    terskler: 'Grenser for indikatorene',
    endreTerskel: 'Sett eller endre en grense',
    terskelHjelp:
      'Går tallet forbi grensen, får eieren en oppgave. Den er borte når tallet er tilbake, eller når eieren har skrevet hva som skjer. Et tall som er skjult, varsler ingen.',
    ingenTerskler: 'Ingen grenser er satt.',
    terskel: (navn: string, retning: string, tall: string, eier: string) =>
      `${navn}: ${retning} ${tall}. Eier: ${eier}.`,
    retning: { over: 'over', under: 'under', ingen: 'ingen grense' },
    varsleNar: 'Varsle når tallet er',
    antallDager: 'Antall dager',
    antallProsent: 'Prosent',
    manglerTall: 'Skriv et helt tall.',
    eier: 'Eier',
    eierHjelp: 'Får oppgaven. Må være fagansvarlig eller leder.',
    velgEier: 'Velg eier',
    manglerEier: 'Velg hvem som får oppgaven.',
  },
  ingen: 'Ingenting å telle i perioden',
  forFa: (minst: number) => `Færre enn ${minst} familier, eller kan regnes ut av andre tall`,
  opp: (fra: string) => `Opp fra ${fra} i perioden før`,
  ned: (fra: string) => `Ned fra ${fra} i perioden før`,
  uendret: 'Som i perioden før',
  utenForrige: 'Perioden før kan ikke vises',
  trend: (navn: string, tall: string) => `${navn}, tertial for tertial: ${tall}`,
  forFaPerioder: 'For få perioder til en strek',
  skjult: 'skjult',
  somTabell: 'Vis tallene som tabell',
  tabell:
    'Tertial for tertial, det nyeste sist. Et skjult tall er færre enn fem familier, eller kunne vist et slikt tall.',
  indikator: 'Indikator',
  ikkeMalt: 'Måles ikke ennå',
  definisjon: {
    tilbake: 'Internkontroll',
    tittel: 'Slik telles det',
    teller: 'Teller',
    nevner: 'Av',
    dag: 'Periode',
    sierIkke: 'Tallet sier ikke',
    valg: 'Vårt valg',
    kilde: 'Kilde',
    krav: 'Krav',
    tallene: 'Tallene',
    tallet: 'Tallet',
    bak: 'Bak tallet',
    sammenheng:
      'Tertialene legges sammen til hele år og overlapper aldri. Vises året, kan to tertialer være skjult for at det ene ikke skal kunne regnes ut.',
    finnesIkke: 'Indikatoren finnes ikke',
    finnesIkkeHjelp: 'Gå tilbake og velg en av dem som står på siden.',
  },
}
