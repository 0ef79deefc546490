import { indikatornavn } from '@handlingsrom/kontrakt/indikator'
import { flertall } from '../flertall.ts'
import type { indikator as nb } from '../nb/indikator.ts'

const f = flertall('nn')
const vedtak = (n: number) => `${n} vedtak`
const barn = (n: number) => `${n} barn`
const brev = (n: number) => `${n} brev`
const belop = (n: number) => `${n} beløp`
const behov = (n: number) => `${n} behov`
const familier = (n: number) => f(n, { en: '1 familie', flere: `${n} familiar` })
const ganger = (n: number) => f(n, { en: '1 gong', flere: `${n} gonger` })
const klager = (n: number) => f(n, { en: '1 klage', flere: `${n} klager` })
const kvartaler = (n: number) => `${n} kvartal`
const avtaler = (n: number) => f(n, { en: '1 avtale', flere: `${n} avtalar` })
const mennesker = (n: number) => `${n} menneske`
const soknader = (n: number) => f(n, { en: '1 søknad', flere: `${n} søknader` })

export const indikator: typeof nb = {
  tittel: 'Andre tal om kontoret',
  ingress:
    'Vel ein indikator for å sjå kva som blir talt, og kva talet ikkje seier. Graderte saker er aldri med. Ingen av tala gjeld eitt menneske.',
  regnet: t => `Rekna ${t}`,
  periode: 'Periode for desse tala',
  helear: ar => `Heile ${ar}`,
  hittil: ar => `${ar} til no`,
  tema: {
    tid: 'Kor lenge dei ventar',
    barna: 'Borna',
    begrunnelse: 'Det som står i vedtaka',
    'over-tid': 'Over lengre tid',
    laering: 'Korleis vi arbeider',
  },
  navn: indikatornavn('nn'),
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
  },
  prosent: n => `${n} %`,
  dager: n => f(n, { en: '1 dag', flere: `${n} dagar` }),
  treffAv: (treff, alle) => `${treff} av ${alle}`,
  midtAv: alle => `midt i ${alle}`,
  fordelt: (under, over, alle) => `${under} under og ${over} over, av alle ${alle}`,
  hadde: fra => `${fra} i førre periode`,
  likt: n => `${n} % likt`,
  forskjeller: {
    tittel: 'Skilnad mellom saksbehandlarane',
    av: 'fordi kommunen ikkje har skrive at det er drøfta med dei tilsette. Det gjer ein på sida Reglane til kommunen.',
    hjelp: (ar, dag) =>
      `I ${ar}, til no. Berre dei som har fem familiar eller meir, og berre når dei er fem eller fleire. Ingen namn, og ingen ytterpunkt. Drøfta med dei tilsette ${dag}.`,
    halvparten: 'Den midtarste halvdelen',
    midt: 'Midt i',
    mine: 'Mine eigne',
    mellom: (fra, til) => (fra === til ? fra : `${fra} til ${til}`),
    mitt: (tall, av) => `${tall} (${av})`,
    forFa: 'For få saksbehandlarar med fem familiar',
    mineTittel: ar => `Mine tal i ${ar}`,
    mineHjelp:
      'Berre du ser dine eigne tal her. Ulike saker gir ulike tal, og ingen av dei seier om arbeidet er godt.',
  },
  terskel: {
    over: (navn, naa, grense) => `${navn}: ${naa}, over grensa på ${grense}.`,
    under: (navn, naa, grense) => `${navn}: ${naa}, under grensa på ${grense}.`,
    periode: p => `Gjeld ${p}.`,
    seTallene: 'Sjå tala',
    svar: 'Skriv kva som skjer',
    lagre: 'Lagre dette svaret',
    hvaSkjer: 'Kva gjer de med det?',
    hvaSkjerHjelp: 'Oppgåva kviler til neste periode. Skriv ingenting om ein familie eller ein kollega.',
    mangler: 'Skriv kva som skjer, også når svaret er å vente.',
    tittel: 'Grensa til kommunen',
    grensen: (retning, tall, eier) => `Varslar ${eier} når talet er ${retning} ${tall}.`,
    erKrysset: 'Grensa er kryssa no.',
    besvart: (av, dag) => `${av} svara ${dag}:`,
  },
  beslutning: {
    forskjeller: 'Skilnad mellom saksbehandlarar',
    endre: 'Skriv at det er drøfta',
    vises: 'Spreiinga mellom saksbehandlarar er synleg, utan namn.',
    visesIkke: 'Spreiinga mellom saksbehandlarar er ikkje synleg.',
    droftetMed: (dag, med, av) => `Drøfta ${dag} med ${med}. Skrive av ${av}.`,
    ikkeDroftet: 'Det er ikkje skrive at dette er drøfta med dei tilsette.',
    intro:
      'Tala viser den midtarste halvdelen, aldri namn. Kvar saksbehandlar ser sine eigne. Drøft det med dei tilsette først.',
    visDem: 'Vis spreiinga',
    droftetDag: 'Dagen det vart drøfta',
    manglerDag: 'Skriv dagen det vart drøfta med dei tilsette.',
    hvem: 'Kven det vart drøfta med',
    hvemHjelp: 'Til dømes tillitsvalde og verneombod.',
    manglerHvem: 'Skriv kven det vart drøfta med.',
    lagre: 'Lagre avgjerda',
    terskler: 'Grenser for indikatorane',
    endreTerskel: 'Set eller endre ei grense',
    terskelHjelp:
      'Går talet forbi grensa, får eigaren ei oppgåve. Ho er borte når talet er tilbake, eller når eigaren har skrive kva som skjer. Eit tal som er skjult, varslar ingen.',
    ingenTerskler: 'Inga grense er sett.',
    terskel: (navn, retning, tall, eier) => `${navn}: ${retning} ${tall}. Eigar: ${eier}.`,
    retning: { over: 'over', under: 'under', ingen: 'inga grense' },
    varsleNar: 'Varsle når talet er',
    antallDager: 'Talet på dagar',
    antallProsent: 'Prosent',
    manglerTall: 'Skriv eit heilt tal.',
    eier: 'Eigar',
    eierHjelp: 'Får oppgåva. Må vere fagansvarleg eller leiar.',
    velgEier: 'Vel eigar',
    manglerEier: 'Vel kven som får oppgåva.',
  },
  ingen: 'Ingenting å telje i perioden',
  forFa: minst => `Færre enn ${minst} familiar, eller kan reknast ut av andre tal`,
  opp: fra => `Opp frå ${fra} i perioden før`,
  ned: fra => `Ned frå ${fra} i perioden før`,
  uendret: 'Som i førre periode',
  utenForrige: 'Perioden før kan ikkje visast',
  trend: (navn, tall) => `${navn}, tertial etter tertial: ${tall}`,
  forFaPerioder: 'For få periodar til ein strek',
  skjult: 'skjult',
  somTabell: 'Vis tala som tabell',
  tabell:
    'Tertial etter tertial, det nyaste sist. Eit skjult tal er færre enn fem familiar, eller kunne vist eit slikt tal.',
  indikator: 'Indikator',
  ikkeMalt: 'Blir ikkje målt enno',
  definisjon: {
    tilbake: 'Internkontroll',
    tittel: 'Slik blir det talt',
    teller: 'Teljar',
    nevner: 'Av',
    dag: 'Periode',
    sierIkke: 'Talet seier ikkje',
    valg: 'Vårt val',
    kilde: 'Kjelde',
    krav: 'Krav',
    tallene: 'Tala',
    tallet: 'Talet',
    bak: 'Bak talet',
    sammenheng:
      'Tertiala blir lagde saman til heile år og overlappar aldri. Når året er vist, kan to tertial vere skjulte for at det eine ikkje skal kunne reknast ut.',
    finnesIkke: 'Indikatoren finst ikkje',
    finnesIkkeHjelp: 'Gå tilbake og vel ein av dei som står på sida.',
  },
}
