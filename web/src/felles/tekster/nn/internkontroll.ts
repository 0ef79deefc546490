import { flertall } from '../flertall.ts'
import type { internkontroll as nb } from '../nb/internkontroll.ts'

const f = flertall('nn')

export const internkontroll: typeof nb = {
  tittel: 'Internkontroll',
  hensikt:
    'Målepunkta til tilsynet på dei eigne sakene til kontoret. Tala gjeld kontoret, aldri den som skreiv.',
  utvalg: 'Saker',
  utvalget: {
    alle: 'Alle familiar med barn',
    forste: 'Første vedtak om stønad',
    lopende: 'Har fått stønad før',
    avslag: 'Heilt eller delvis avslag',
    'flere-enn-tre-barn': 'Fleire enn tre barn',
  },
  ingenSaker: 'Ingen vedtak om stønad til familiar med barn i perioden.',
  ingenSakerHjelp: 'Vel ein annan periode. Nye vedtak er med med ein gong dei er fatta.',
  svikterOftest: (nar, mangler, av) =>
    `Det sviktar oftast når ${nar}: det manglar i ${mangler} av ${av} saker.`,
  forFaTilAaSi: 'Ingen av målepunkta har så mange saker med manglar at det kan visast.',
  nar: {
    K1: 'barna skal vere tema i samtalen',
    K2: 'opplysningar om barna skal hentast inn',
    K3: 'mappa skal vise situasjonen til kvart barn',
    V1: 'barnetrygda skal haldast utanfor',
    V2: 'kvart barn skal vurderast for seg',
    V3: 'det beste for barnet skal visast og vegast',
    V4: '§ 19 skal vurderast ved avslag',
    V5: 'avgjerda skal følgje av vurderinga',
    O: 'eit behov skal følgjast opp',
  },
  malepunkter: 'Målepunkta til tilsynet på eigne saker',
  malepunkt: 'Målepunkt',
  oppdatert: t => `Rekna ${t}`,
  ikkeKontrollert: n =>
    f(n, {
      en: '1 sak kunne ikkje reknast, heilt eller delvis, og er ikkje med der ho manglar.',
      flere: `${n} saker kunne ikkje reknast, heilt eller delvis, og er ikkje med der dei manglar.`,
    }),
  flereUtgaver: u =>
    `Kontrollane har endra seg i perioden (utgåve ${u}). Sakene er talde med utgåva som gjaldt då vedtaket blei fatta.`,
  utgaven: u => `Rekna med utgåve ${u} av kontrollane, den som gjaldt då vedtaka blei fatta.`,
  omregnet: (u, t) => `Utgåve ${u} er rekna ved sida av ${t}, på sakene slik dei var då. Talet på familiar:`,
  utgavedel: {
    likt: 'same svar',
    annerledes: 'eit anna svar',
    'kunne-ikke': 'kunne ikkje reknast',
    uten: 'ikkje rekna med ho',
  },
  forFaOmregnet: n => `for få til å visast (færre enn ${n}).`,
  ikkeGjort: 'ikkje gjort',
  del: {
    mangler: 'Manglar',
    'ingen-mangel-funnet': 'Ingen mangel funnen av kontrollen',
    'krever-skjonn': 'Ventar på skjønn',
    lest: 'Lesen og stadfesta av eit menneske',
    'ikke-aktuelt': 'Ikkje aktuelt',
  },
  eller: ' eller ',
  skjult: n => `Slått saman: ein del har færre enn ${n}, eller kunne vore rekna ut`,
  slikTelles:
    'Talet på familiar, slik det var då det siste vedtaket i perioden blei fatta. Graderte saker er aldri med. Tala seier kva som er skrive, ikkje om det er godt nok; fann ein lesar at noko mangla, står saka under «Manglar».',
  omrade: { kartlegging: 'Kartlegging', vurdering: 'Vurdering og avgjerd', oppfolging: 'Oppfølging' },
  ettAvTre:
    'Gjeld familiar der eit behov er svara på med oppfølging. Kravet er eitt av dei tre, så O1–O3 åleine er ingen mangel. Dei viser berre om det er gjort, og berre for alle familiane, så inga lita gruppe kan reknast ut.',
  sperret:
    'Eit avslag utan vurdering etter § 19 kan ikkje gjerast her. Difor viser V4 aldri at noko manglar i eit vedtak gjort her, og berre ein lesar kan seie om vurderinga held. Den som manglar medan saka er open, står på dei opne sakene.',
  trendFor: p => `Delen saker med manglar i ${p}, månad for månad:`,
  fraTil: (fra, til) => (fra === til ? `${til} %` : `${fra} → ${til} %`),
  forFa: n => `Færre enn ${n} familiar`,
  forFaManeder: 'For få i månaden',
  ikkeAktuelt: 'Ikkje aktuelt i noka sak',
  maned: 'Målepunkta månad for månad',
  slikTellesManeden: 'Månad for månad: der noko manglar, av dei det er aktuelt for.',
  skjultManed: 'skjult',
  avAntall: (n, av) => `${n} av ${av}`,
  somTabell: 'Vis tala som tabell',
  lastNed: {
    tittel: 'Last ned tala',
    hjelp:
      'Kvar fil seier kva tala tel, kven som er med, og kva som er halde tilbake. Det står i loggen at du lasta ho ned.',
    format: { csv: 'Rekneark (CSV)', json: 'Data (JSON)' },
    hva: {
      malepunkter: 'Målepunkta i perioden',
      kontorene: 'Kontora i kommunen ved sida av kvarandre',
      maneder: 'Målepunkta månad for månad',
      'usette-barn': 'Barna ingen har spurt om',
      folgefeil: 'Manglar i vurderinga mot svar som manglar',
      utgaver: 'Den nye utgåva av kontrollane mot den som gjaldt',
      enighet: 'Lesaren mot kontrollen',
      indikatorer: 'Indikatorane, med definisjonen av kvar',
      avvik: 'Avvika, med talet før og etter',
      returer: 'Kvifor forslag blir sende tilbake',
      undersokelse: 'Det familiane svara',
      dataordliste: 'Ordlista til datasettet',
      'tilsyn-2023': 'Dei 37 kontora i tilsynet per 6. juli 2023 (Røde Kors, tabell 1)',
      'tilsyn-endelig': 'Dei 68 kontora i tilsynet, endeleg (Helsetilsynet 6/2024)',
      'rode-kors-2023': 'Undersøkinga i 2023, figur 1–5 (Røde Kors)',
      'figur-6': 'Spørsmåla i kartleggingsskjemaet (Røde Kors, figur 6)',
    },
  },
  sammen: (n, deler) => `${n} (${deler.join(' + ')})`,
  skjultCelle: 'slått saman',
  apne: {
    tittel: 'Opne saker der noko manglar no',
    setning: (n, av) =>
      n === 0
        ? `Kontrollane fann ingenting som manglar i ${f(av, { en: 'den eine søknaden', flere: `dei ${av} søknadene` })} som ikkje er avgjorde.`
        : `Noko manglar i ${f(n, { en: '1 søknad', flere: `${n} søknader` })} av ${av} som ikkje er avgjorde. Det kan rettast før vedtaket.`,
    kunneIkke: n =>
      `${f(n, { en: '1 søknad', flere: `${n} søknader` })} kunne ikkje kontrollerast heilt. Der må eit menneske sjå sjølv.`,
    kunneIkkeRegnes: kontroll => `Kunne ikkje reknast: ${kontroll}`,
    ingenApne: 'Ingen søknader ventar på svar.',
    mottatt: dag => `Motteken ${dag}`,
    ingenHar: 'Ingen har saka',
    alle: n => `Vis alle ${n}`,
    hjelp:
      'Den eldste først. Om vurderinga blir ingenting sagt før nokon vurderer. Graderte saker er aldri med.',
  },
  kontorene: {
    tittel: 'Kontora i kommunen',
    hjelp:
      'Kontora står etter namn, og delane er dei same for alle. Talet på familiar ved kontoret som fatta det siste vedtaket i perioden. Skilnadene kan kome av kven som søkjer kvar, og av korleis det blir skrive.',
    skjerming: n =>
      `Eit kontor er skjult i eit målepunkt når færre enn ${n} familiar kunne vore rekna ut av tala, og delar er slått saman likt for alle.`,
    hele: 'Heile kommunen',
    uten: 'Ikkje plassert hos eit kontor',
    kontor: 'Kontor',
    familier: 'Familiar',
    del: 'Del',
    kanIkkeDeles: 'Kan ikkje visast for kvart kontor utan at eit lite tal kunne vore rekna ut.',
  },
  barna: {
    tittel: 'Kva barn ser vi ikkje?',
    spurtMinst: (tema, gruppe, andel) =>
      `Det blir spurt minst om «${tema}» for barn på ${gruppe}: ${andel} prosent av dei er ikkje spurde om.`,
    ingenting: 'Inga rute har nok familiar til at ho kan visast.',
    tema: 'Tema',
    gruppe: (fra, til) => `${fra}–${til} år`,
    antall: (n, minst) => (n === null ? `under ${minst} familiar` : `${n} barn`),
    slikTelles:
      'Prosent av barna i gruppa som ingen har spurt om temaet, i saker det er skrive i det siste året.',
    forbehold: minst =>
      `Ei rute er skjult når færre enn ${minst} familiar har eit barn som ikkje er spurt om, eller færre enn ${minst} har eit som er det. «Foreldra ønskjer ikkje» og «ikkje aktuelt» er svar. Graderte saker er aldri med. At det er spurt, seier ikkje om svaret er godt nok.`,
    skjult: 'skjult',
    summen: 'Fleire ruter kan vere skjulte, så summen ikkje seier kva som er skjult ved sida av.',
    delEtter: 'Del barna etter',
    delinger: { alder: 'Alder', tid: 'Kor lenge', omfang: 'Omfanget' },
    tid: { forste: 'Første gong', ellers: 'Fleire vedtak', lenge: 'Stønad lenge' },
    omfangIkkeValgt: 'Ikkje valt',
    onskerIkke: 'Ønskjer ikkje',
    antallBarn: 'talet på barn',
    kanIkkeDeles: 'Kan ikkje delast slik utan at eit lite tal kunne vore rekna ut.',
    hjelp: {
      alder: 'Siste kolonnen er barna der foreldra ikkje ønskte å svare, alle aldrar. Dei er spurde.',
      tid: 'Første gong: familien har fått eitt vedtak om stønad eller ingen. Stønad lenge: så mange månader som kommunen har bestemt, då det siste vedtaket vart gjort. Barn i ei aldersgruppe som er skjult, er ikkje med.',
      omfang:
        'Omfanget som sist vart valt for kartlegginga i saka. Barn i ei aldersgruppe som er skjult, er ikkje med.',
    },
    utenAlder: (n, minst) =>
      n === null
        ? `Nokre barn er ikkje med fordi vi ikkje veit kor gamle dei er (færre enn ${minst} familiar).`
        : `${n} barn er ikkje med fordi vi ikkje veit kor gamle dei er.`,
  },
  tilsynet: {
    tittel: 'Landsomfattande tilsyn 2022–2023',
    ingress: (noe, av) =>
      `${noe} av ${av} kontor braut lova på minst eitt område. Kvart merke er eit kontor, ikkje ei sak.`,
    av: (n, av) => `${n} av ${av} kontor`,
    juli: (n, av) => `Per 6. juli 2023: ${n} av ${av}`,
    forbehold:
      'Kan ikkje setjast ved sida av tala våre: tilsynet tel kontor, vi tel saker. Kontora var valde etter risiko. For oppfølging blei berre tilbodet sett på, ikkje kvaliteten. Kjelder: rapport 6/2024 frå Helsetilsynet, og Røde Kors 2023 (tabell 1) for juli 2023.',
  },
}
