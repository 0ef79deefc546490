import type { Del, Eksportnavn, Utgavedel, Utvalg } from '@handlingsrom/kontrakt/internkontroll'
import { flertall } from '../flertall.ts'

const f = flertall('nb')

/** Internkontrollen. Ingen setning sier at loven er oppfylt, og ingen sier noe om ett menneske. */
export const internkontroll = {
  tittel: 'Internkontroll',
  hensikt: 'Tilsynets målepunkter på kontorets egne saker. Tallene gjelder kontoret, aldri den som skrev.',
  utvalg: 'Saker',
  utvalget: {
    alle: 'Alle familier med barn',
    forste: 'Første vedtak om stønad',
    lopende: 'Har fått stønad før',
    avslag: 'Helt eller delvis avslag',
    'flere-enn-tre-barn': 'Flere enn tre barn',
  } satisfies Record<Utvalg, string>,
  ingenSaker: 'Ingen vedtak om stønad til familier med barn i perioden.',
  ingenSakerHjelp: 'Velg en annen periode. Nye vedtak er med med en gang de er fattet.',
  svikterOftest: (nar: string, mangler: number, av: number) =>
    `Det svikter oftest når ${nar}: det mangler i ${mangler} av ${av} saker.`,
  forFaTilAaSi: 'Ingen av målepunktene har så mange saker med mangler at det kan vises.',
  nar: {
    K1: 'barna skal være tema i samtalen',
    K2: 'opplysninger om barna skal hentes inn',
    K3: 'mappen skal vise situasjonen til hvert barn',
    V1: 'barnetrygden skal holdes utenfor',
    V2: 'hvert barn skal vurderes for seg',
    V3: 'barnets beste skal vises og veies',
    V4: '§ 19 skal vurderes ved avslag',
    V5: 'beslutningen skal følge av vurderingen',
    O: 'et behov skal følges opp',
  },
  malepunkter: 'Tilsynets målepunkter på egne saker',
  malepunkt: 'Målepunkt',
  oppdatert: (t: string) => `Regnet ${t}`,
  ikkeKontrollert: (n: number) =>
    f(n, {
      en: '1 sak kunne ikke regnes, helt eller delvis, og er ikke med der den mangler.',
      flere: `${n} saker kunne ikke regnes, helt eller delvis, og er ikke med der de mangler.`,
    }),
  flereUtgaver: (u: string) =>
    `Kontrollene har endret seg i perioden (utgave ${u}). Sakene er talt med den utgaven som gjaldt da vedtaket ble fattet.`,
  utgaven: (u: number) => `Regnet med utgave ${u} av kontrollene, den som gjaldt da vedtakene ble fattet.`,
  omregnet: (u: number, t: string) =>
    `Utgave ${u} er regnet ved siden av ${t}, på sakene slik de var da. Antall familier:`,
  utgavedel: {
    likt: 'samme svar',
    annerledes: 'et annet svar',
    'kunne-ikke': 'kunne ikke regnes',
    uten: 'ikke regnet med den',
  } satisfies Record<Utgavedel, string>,
  forFaOmregnet: (n: number) => `for få til å vises (færre enn ${n}).`,
  ikkeGjort: 'ikke gjort',
  del: {
    mangler: 'Mangler',
    'ingen-mangel-funnet': 'Ingen mangel funnet av kontrollen',
    'krever-skjonn': 'Venter på skjønn',
    lest: 'Lest og bekreftet av et menneske',
    'ikke-aktuelt': 'Ikke aktuelt',
  } satisfies Record<Del, string>,
  eller: ' eller ',
  skjult: (n: number) => `Slått sammen: en del har færre enn ${n}, eller kunne vært regnet ut`,
  slikTelles:
    'Antall familier, slik det var da det siste vedtaket i perioden ble fattet. Graderte saker er aldri med. Tallene sier hva som er skrevet, ikke om det er godt nok; fant en leser at noe manglet, står saken under «Mangler».',
  omrade: { kartlegging: 'Kartlegging', vurdering: 'Vurdering og beslutning', oppfolging: 'Oppfølging' },
  ettAvTre:
    'Gjelder familier der et behov er besvart med oppfølging. Kravet er ett av de tre, så O1–O3 alene er ingen mangel. De viser bare om det er gjort, og bare for alle familiene, så ingen liten gruppe kan regnes ut.',
  sperret:
    'Et avslag uten vurdering etter § 19 kan ikke fattes her. Derfor viser V4 aldri at noe mangler i et vedtak fattet her, og bare en leser kan si om vurderingen holder. Den som mangler mens saken er åpen, står på de åpne sakene.',
  trendFor: (p: string) => `Andel saker med mangler i ${p}, måned for måned:`,
  fraTil: (fra: number, til: number) => (fra === til ? `${til} %` : `${fra} → ${til} %`),
  forFa: (n: number) => `Færre enn ${n} familier`,
  forFaManeder: 'For få i måneden',
  ikkeAktuelt: 'Ikke aktuelt i noen sak',
  maned: 'Målepunktene måned for måned',
  slikTellesManeden: 'Måned for måned: der noe mangler, av dem det er aktuelt for.',
  skjultManed: 'skjult',
  avAntall: (n: number, av: number) => `${n} av ${av}`,
  somTabell: 'Vis tallene som tabell',
  lastNed: {
    tittel: 'Last ned tallene',
    hjelp:
      'Hver fil sier hva tallene teller, hvem som er med, og hva som er holdt tilbake. Det står i loggen at du lastet den ned.',
    format: { csv: 'Regneark (CSV)', json: 'Data (JSON)' },
    hva: {
      malepunkter: 'Målepunktene i perioden',
      kontorene: 'Kontorene i kommunen ved siden av hverandre',
      maneder: 'Målepunktene måned for måned',
      'usette-barn': 'Barna ingen har spurt om',
      folgefeil: 'Mangler i vurderingen mot svar som mangler',
      utgaver: 'Kontrollenes nye utgave mot den som gjaldt',
      enighet: 'Leseren mot kontrollen',
      indikatorer: 'Indikatorene, med definisjonen av hver',
      avvik: 'Avvikene, med tallet før og etter',
      returer: 'Hvorfor forslag sendes tilbake',
      undersokelse: 'Det familiene svarte',
      dataordliste: 'Ordlisten til datasettet',
      'tilsyn-2023': 'Tilsynets 37 kontorer per 6. juli 2023 (Røde Kors, tabell 1)',
      'tilsyn-endelig': 'Tilsynets 68 kontorer, endelig (Helsetilsynet 6/2024)',
      'rode-kors-2023': 'Undersøkelsen i 2023, figur 1–5 (Røde Kors)',
      'figur-6': 'Spørsmålene i kartleggingsskjemaet (Røde Kors, figur 6)',
    } satisfies Record<Eksportnavn, string>,
  },
  sammen: (n: number, deler: readonly string[]) => `${n} (${deler.join(' + ')})`,
  skjultCelle: 'slått sammen',
  apne: {
    tittel: 'Åpne saker der noe mangler nå',
    setning: (n: number, av: number) =>
      n === 0
        ? `Kontrollene fant ingenting som mangler i ${f(av, { en: 'den ene søknaden', flere: `de ${av} søknadene` })} som ikke er avgjort.`
        : `Noe mangler i ${f(n, { en: '1 søknad', flere: `${n} søknader` })} av ${av} som ikke er avgjort. Det kan rettes før vedtaket.`,
    kunneIkke: (n: number) =>
      `${f(n, { en: '1 søknad', flere: `${n} søknader` })} kunne ikke kontrolleres helt. Der må et menneske se selv.`,
    kunneIkkeRegnes: (kontroll: string) => `Kunne ikke regnes: ${kontroll}`,
    ingenApne: 'Ingen søknader venter på svar.',
    mottatt: (dag: string) => `Mottatt ${dag}`,
    ingenHar: 'Ingen har saken',
    alle: (n: number) => `Vis alle ${n}`,
    hjelp: 'Den eldste først. Om vurderingen sies ingenting før noen vurderer. Graderte saker er aldri med.',
  },
  kontorene: {
    tittel: 'Kontorene i kommunen',
    hjelp:
      'Kontorene står etter navn, og delene er de samme for alle. Antall familier ved kontoret som fattet det siste vedtaket i perioden. Forskjellene kan komme av hvem som søker hvor, og av hvordan det skrives.',
    skjerming: (n: number) =>
      `Et kontor er skjult i et målepunkt når færre enn ${n} familier kunne vært regnet ut av tallene, og deler er slått sammen likt for alle.`,
    hele: 'Hele kommunen',
    uten: 'Ikke plassert hos et kontor',
    kontor: 'Kontor',
    familier: 'Familier',
    del: 'Del',
    kanIkkeDeles: 'Kan ikke vises for hvert kontor uten at et lite tall kunne vært regnet ut.',
  },
  barna: {
    tittel: 'Hvilke barn ser vi ikke?',
    spurtMinst: (tema: string, gruppe: string, andel: number) =>
      `Det spørres minst om «${tema}» for barn på ${gruppe}: ${andel} prosent av dem er ikke spurt om.`,
    ingenting: 'Ingen rute har nok familier til at den kan vises.',
    tema: 'Tema',
    gruppe: (fra: number, til: number) => `${fra}–${til} år`,
    antall: (n: number | null, minst: number) => (n === null ? `under ${minst} familier` : `${n} barn`),
    slikTelles:
      'Prosent av barna i gruppen som ingen har spurt om temaet, i saker det er skrevet i det siste året.',
    forbehold: (minst: number) =>
      `En rute er skjult når færre enn ${minst} familier har et barn som ikke er spurt om, eller færre enn ${minst} har et som er det. «Foreldrene ønsker ikke» og «ikke aktuelt» er svar. Graderte saker er aldri med. At det er spurt, sier ikke om svaret er godt nok.`,
    skjult: 'skjult',
    summen: 'Flere ruter kan være skjult, så summen ikke sier hva som er skjult ved siden av.',
    delEtter: 'Del barna etter',
    delinger: { alder: 'Alder', tid: 'Hvor lenge', omfang: 'Omfanget' },
    tid: { forste: 'Første gang', ellers: 'Flere vedtak', lenge: 'Stønad lenge' },
    omfangIkkeValgt: 'Ikke valgt',
    onskerIkke: 'Ønsker ikke',
    antallBarn: 'antall barn',
    kanIkkeDeles: 'Kan ikke deles slik uten at et lite tall kunne vært regnet ut.',
    hjelp: {
      alder: 'Siste kolonne er barna der foreldrene ikke ønsket å svare, alle aldre. De er spurt.',
      tid: 'Første gang: familien har fått ett vedtak om stønad eller ingen. Stønad lenge: så mange måneder som kommunen har bestemt, da det siste vedtaket ble fattet. Barn i en aldersgruppe som er skjult, er ikke med.',
      omfang:
        'Omfanget som sist ble valgt for kartleggingen i saken. Barn i en aldersgruppe som er skjult, er ikke med.',
    },
    utenAlder: (n: number | null, minst: number) =>
      n === null
        ? `Noen barn er ikke med fordi vi ikke vet hvor gamle de er (færre enn ${minst} familier).`
        : `${n} barn er ikke med fordi vi ikke vet hvor gamle de er.`,
  },
  tilsynet: {
    tittel: 'Landsomfattende tilsyn 2022–2023',
    ingress: (noe: number, av: number) =>
      `${noe} av ${av} kontorer brøt loven på minst ett område. Hvert merke er et kontor, ikke en sak.`,
    av: (n: number, av: number) => `${n} av ${av} kontorer`,
    juli: (n: number, av: number) => `Per 6. juli 2023: ${n} av ${av}`,
    forbehold:
      'Kan ikke settes ved siden av våre tall: tilsynet teller kontorer, vi teller saker. Kontorene var valgt etter risiko. For oppfølging ble bare tilbudet sett på, ikke kvaliteten. Kilder: Helsetilsynets rapport 6/2024, og Røde Kors 2023 (tabell 1) for juli 2023.',
  },
}
