import type { Malretning, Tiltakstatus } from '../../avvik/typer.ts'
import type { Malepunkt, Omrade } from '../../kontroll/malepunkt.ts'
import type { Del } from '../../statistikk/malepunktgrupper.ts'
import type { Eierrolle, Kapittel } from '../typer.ts'

/** Ordene i rapporten. Ingen setning sier at loven er oppfylt, og ingen sier noe om ett menneske. */
export const nb = {
  tittel: (ar: number) => `Internkontroll og tilsyn ${ar}`,
  undertittel: 'Rapport til kommunestyret om de sosiale tjenestene i Nav',
  loven:
    'Kommunestyret skal få rapport om internkontrollen og om statlig tilsyn minst én gang i året (kommuneloven §\u00a025-2). Tallene i rapporten er laget av kontorets egne saker. De sier hva som er skrevet, ikke om det er godt nok, og ingen av dem sier at loven er oppfylt.',
  fakta: {
    gjelder: 'Gjelder',
    perioder: 'Perioder med tall',
    regnet: 'Tallene er regnet',
    sendt: 'Sendt',
    sendtAv: (dag: string, navn: string) => `${dag} av ${navn}`,
    utkast: 'Utkast, ikke sendt',
    erstatter: 'Erstatter',
    utgave: (dag: string) => `rapporten som ble sendt ${dag}`,
    hele: 'Hele kommunen',
  },
  kapittel: {
    innledning: 'Kort sagt',
    malepunkter: 'Gjør vi det tilsynet ser etter, for hvert barn?',
    indikatorer: 'Andre tall om kontoret',
    saksprover: 'Saker lest av en kollega',
    undersokelse: 'Det familiene sier',
    avvik: 'Avvik, tiltak og om det hjalp',
    tilsyn: 'Statlig tilsyn',
    plan: 'Planen videre',
    vedlegg: 'Slik er tallene laget',
  } satisfies Record<Kapittel | 'vedlegg', string>,
  omrade: {
    kartlegging: 'Kartlegging',
    vurdering: 'Vurdering og beslutning',
    oppfolging: 'Oppfølging',
  } satisfies Record<Omrade, string>,
  punkt: {
    K1: 'Samtale om barna',
    K2: 'Opplysninger utover søknaden',
    K3: 'Er hvert barn spurt om?',
    V1: 'Er barnetrygden holdt utenfor?',
    V2: 'Er hvert barn vurdert for seg?',
    V3: 'Er barnets beste vist og veid?',
    V4: '§ 19 ved avslag etter § 18',
    V5: 'Henger beslutningene sammen?',
    O: 'Følges behovet opp?',
    O1: 'Oppfølgingssamtaler',
    O2: 'Samarbeid med andre tjenester',
    O3: 'Vedtak om råd og veiledning (§ 17)',
  } satisfies Record<Malepunkt, string>,
  del: {
    mangler: 'Mangler',
    'ingen-mangel-funnet': 'Ingen mangel funnet',
    'krever-skjonn': 'Venter på skjønn',
    lest: 'Lest og bekreftet',
    'ikke-aktuelt': 'Ikke aktuelt',
  } satisfies Record<Del, string>,
  sammenslatt: 'Slått sammen',
  tertial: (fra: string, til: string) => `${fra}–${til}`,
  aret: 'Hele året',
  punktet: 'Målepunkt',
  punktOgPeriode: 'Målepunkt, samlet og i hver periode',
  iAlt: (n: number) => `${n} i alt`,
  medI: (n: number) => `med i ${n}`,
  forFa: 'for få',
  ingen: 'ingen',
  eller: ' eller ',
  familiene: (tall: string) => `Familier med barn som fikk vedtak om stønad: ${tall}.`,
  slikTelles:
    'Hver familie teller én gang i hver periode, med det siste vedtaket sitt, slik det var da vedtaket ble fattet. En familie med vedtak i flere perioder teller i hver av dem. Graderte saker er aldri med.',
  sammenForklart:
    'Der en del har færre enn fem familier, er den slått sammen med en annen. I tabellen står summen én gang («i alt»), og de andre delene viser til den.',
  ikkeKontrollert: (n: string) => `Kontrollene kunne ikke regnes for ${n} saker. De er ikke med i tallene.`,
  noenFa: 'noen få (færre enn fem)',
  ingenSaker: 'Ingen familier med barn fikk vedtak om stønad i perioden. Derfor er det ingen tall her.',
  altSkjult:
    'Så få familier fikk vedtak at ingen tall kan vises uten å peke på noen. Det sier ikke noe om arbeidet er godt eller dårlig.',
  oftest: (punkt: string, mangler: number, av: number) =>
    `Det målepunktet der det oftest mangler noe, er ${punkt}: det mangler i ${mangler} av ${av}, når hver periode telles for seg.`,
  diagram: (omrade: string, periode: string) => `${omrade}: antall familier i hver del, ${periode}`,
  tabell: (omrade: string) => `${omrade}, periode for periode`,
  ettAvTre:
    'Gjelder familier der et behov er besvart med oppfølging. Kravet er ett av de tre, så O1–O3 alene er ingen mangel.',
  indikator: {
    ingress:
      'Hvert tall er definert i vedlegget, med det tallet ikke sier. Tall som ikke er med her, måles ikke ennå.',
    andeler: (periode: string) => `Andeler, ${periode}`,
    navn: 'Indikator',
    andel: (n: number, treff: number, av: number) => `${n} % (${treff} av ${av})`,
    andelAv: (n: number, av: number) => `${n} % av ${av}`,
    dager: (n: number, av: number) => (n === 1 ? `1 dag (${av})` : `${n} dager (${av})`),
    prosent: (n: number, av: number) => `${n} % (${av})`,
    fordelt: (under: number, likt: number, over: number) => `${under} / ${likt} / ${over}`,
    tabell: 'Indikatorene, periode for periode',
    fotnote:
      'Dager og andel egen tekst er det midterste tallet; i parentes står hvor mange det er av. Beløpene mot normen er antall under / likt / over.',
    teller: 'Det som telles',
    av: 'Av',
    sierIkke: 'Det tallet ikke sier',
    definisjoner: 'Indikatorene i rapporten',
    ingen: 'Ingen av indikatorene har tall som kan vises i perioden.',
  },
  prove: {
    trukket: (prover: number, saker: number, levert: number) =>
      `Kontoret trakk ${prover === 1 ? '1 saksprøve' : `${prover} saksprøver`} i året, med ${saker} saker. ${levert} av dem er lest og levert. Sakene er trukket tilfeldig med et frø som er skrevet ned, og leseren er aldri den som har behandlet saken.`,
    ingen: 'Kontoret trakk ingen saksprøve i året.',
    tabell: 'Leseren mot kontrollen, alle leverte lesinger fra tilfeldige prøver',
    par: 'Saker',
    enige: 'Enige',
    intervall: '95 % intervall',
    kappa: 'Cohens kappa',
    forFaa: (n: number) => `Det trengs minst ${n} lesinger av et målepunkt før tallet vises.`,
    mellom: (fra: string, til: string) => `${fra}–${til}`,
  },
  undersokelse: {
    ingress: (n: number, fra: string, til: string) =>
      `${n} familier svarte fra ${fra} til ${til}. De valgte selv om de ville svare, og tallene sier ikke noe om dem som ikke gjorde det.`,
    ingen: 'Ingen periode med svar er lukket i året. Det vises ingen svar før det er nok av dem.',
    tittel: 'Det de svarte: antall i hver gruppe',
    tabell: 'Svarene i tall',
    sporsmal: 'Påstand',
    svar: 'Svar',
    antall: 'Antall',
    andel: 'Andel (95 % intervall)',
    skjult: 'For få svar til å vises.',
    enig: 'Enig (4–5)',
    verken: 'Hverken eller (3)',
    uenig: 'Uenig (1–2)',
    vetIkke: 'Vet ikke / ikke svart',
    resten: 'Resten',
    rodeKors:
      'Påstandene er ordrett de samme som i Røde Kors’ undersøkelse (2023). Da svarte 205 foreldre i et nettpanel; utvalget er lite og ikke vektet.',
  },
  avvik: {
    ingen: 'Ingen avvik har vært åpne i året.',
    apnet: (dag: string) => `Åpnet ${dag}.`,
    lukket: (dag: string) => `Lukket ${dag}, på det som ble målt etterpå.`,
    ikkeLukket: 'Ikke lukket.',
    mal: (punkt: string, hoyst: number) => `Målet er at ${punkt} mangler i høyst ${hoyst} prosent av sakene.`,
    malIndikator: (navn: string, retning: Malretning, n: number, dager: boolean) =>
      `Målet er at «${navn}» er ${retning === 'hoyst' ? 'høyst' : 'minst'} ${n} ${dager ? (n === 1 ? 'dag' : 'dager') : 'prosent'}.`,
    effekt: 'Før og etter: familier der det mangler noe',
    indikatoren: (navn: string) => `Før og etter: ${navn}`,
    periode: 'Periode',
    tallet: 'Tallet',
    for_: (p: string) => `Før (${p})`,
    etter: (p: string) => `Etter (${p})`,
    forFaa: 'for få familier til å vises',
    ikkeMalt: 'Effekten er ikke målt ennå.',
    utenFor: 'Tallet fra før er ikke med, fordi perioden ikke var over da avviket ble åpnet.',
    mangler: 'Mangler',
    andre: 'Andre familier det gjelder',
    tall: (m: number, av: number) => `${m} av ${av}`,
    tiltak: 'Tiltak',
    eier: 'Eier',
    frist: 'Frist',
    status: 'Status',
    rolle: {
      leder: 'Leder',
      fagansvarlig: 'Fagansvarlig',
      veileder: 'Veileder',
      annen: 'Ansatt',
    } satisfies Record<Eierrolle, string>,
    tilstand: {
      planlagt: 'Planlagt',
      'i-gang': 'I gang',
      gjort: 'Gjort',
      droppet: 'Ikke gjort',
    } satisfies Record<Tiltakstatus, string>,
  },
  tilsyn: {
    landet:
      'Til sammenligning: I det landsomfattende tilsynet 2022–2023 ble det funnet lovbrudd ved 58 av 68 kontorer (kartlegging 51, vurdering og beslutning 53, oppfølging 14). Kontorene var valgt etter risiko. Tilsynet teller kontorer, ikke saker, og kan ikke settes ved siden av tallene i denne rapporten. Kilde: Helsetilsynets rapport 6/2024.',
  },
  plan: {
    apne: 'Tiltak som ikke er ferdige',
    ingenApne: 'Ingen tiltak står igjen.',
    barekraft: (mal: string) => `Planen er merket med FNs bærekraftsmål nr. ${mal}.`,
    og: ' og ',
  },
  vedlegg: {
    kilde:
      'Målepunktene er Helsetilsynets fra det landsomfattende tilsynet 2022–2023 (veileder 4/2022, gjengitt i rapport 6/2024 vedlegg I). Ordlyden for oppfølging er omskrevet.',
    deler:
      '«Mangler»: kontrollen fant at noe ikke er skrevet. «Ingen mangel funnet»: kontrollen fant ingenting; det er ikke det samme som at arbeidet er godt. «Venter på skjønn»: bare et menneske kan svare. «Lest og bekreftet»: en kollega har lest saken og svart.',
    skjerming:
      'Et tall som hviler på færre enn fem familier, vises ikke, heller ikke når det kan regnes ut av de andre. Familier med adressebeskyttelse er aldri med i noe tall.',
    frosset:
      'Tallene er lagret med rapporten da den ble sendt. De endres ikke om de regnes på nytt siden. Må noe rettes, sendes en ny rapport som sier hvilken den erstatter.',
  },
}
export type Rapportord = typeof nb
