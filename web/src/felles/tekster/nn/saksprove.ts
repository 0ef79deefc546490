import { flertall } from '../flertall.ts'
import type { saksprove as nb } from '../nb/saksprove.ts'

const f = flertall('nn')
const saker = (n: number) => f(n, { en: '1 sak', flere: `${n} saker` })

export const saksprove: typeof nb = {
  trekk: 'Trekk saker til lesing',
  hvorfor:
    'Kontrollane ser kva som er skrive. Om det er godt nok, må eit menneske lese. Sakene blir trekte tilfeldig, av eit frø som står i prøva, og blir lesne av ein som ikkje har arbeidd i dei.',
  ingenLesere:
    'Den som trekkjer, les ikkje sjølv, og det er ingen annan fagansvarleg eller leiar ved kontoret. Når éin til har ei av rollene, kan du trekkje.',
  lag: {
    'flere-enn-tre-barn': 'Fleire enn tre barn',
    avslag: 'Heilt eller delvis avslag',
    forste: 'Første vedtak om stønad',
    lopende: 'Har fått stønad før',
  },
  dialog: {
    intro:
      'Kvar familie i perioden høyrer til det første laget han passar i. Graderte saker blir aldri trekte. Lesarane kan opne sakene i 30 dagar, eller til dei har levert.',
    antall: 'Kor mange saker frå kvart lag?',
    tillegg: 'I tillegg, der noko manglar',
    tilleggHjelp:
      'Blir trekte blant resten der kontrollane fann at noko mangla i vår behandling. Aldri etter kven familien er.',
    lesere: 'Kven skal lese?',
    leserHjelp:
      'Sakene blir delte likt. Den som trekkjer, les ikkje, og ingen får ei sak ho har arbeidd i, godkjent eller er inhabil i. Kvar kan ha høgst 20 saker som ikkje er leverte. Kan ingen av dei valde lese ei sak, blir det ikkje trekt.',
    trekk: 'Trekk sakene',
    heltTall: 'Skriv eit heilt tal, 0 eller meir.',
    manglerAntall: 'Skriv kor mange saker som skal trekkjast.',
    manglerLeser: 'Vel minst éin som skal lese.',
  },
  venter: n =>
    f(n, {
      en: '1 sak er trekt til lesing for deg.',
      flere: `${n} saker er trekte til lesing for deg.`,
    }),
  tilSakene: 'Gå til lesinga',
  mine: 'Lesingane mine',
  prover: 'Saksprøver',
  ingen: 'Ingen saker er trekte til lesing enno.',
  trukket: dag => `Trekt ${dag}`,
  lest: (levert, antall) => `${levert} av ${antall} lesne`,
  fantMangler: punkter => `Lesarane fann at noko manglar på ${punkter}`,
  omProven: (periode, av) =>
    av === null
      ? `Vedtak ${periode}. Trekt av for få saker til at talet blir vist.`
      : `Vedtak ${periode}. Trekt av ${saker(av)}.`,
  storrelse: (lag, n) => `${lag}: ${n}`,
  medTillegg: n => `Tillegg der noko mangla: ${n}`,
  fro: fro => `Frø: ${fro}`,
  visSakene: 'Vis sakene og lesarane',
  sak: 'Sak',
  leser: 'Lesar',
  laget: 'Lag',
  statusen: 'Status',
  kanIkkeVises: 'Saka kan ikkje visast',
  tilleggMerke: 'tillegg',
  frist: dag => `Kan lesast til og med ${dag}`,
  status: {
    'ikke-begynt': 'Ikkje byrja',
    begynt: 'Byrja',
    levert: 'Levert',
    'frist-ute': 'Dagane er ute',
    inhabil: 'Lesaren er inhabil',
  },
  lesSak: nr => `Les sak ${nr}`,
  seLesing: nr => `Sjå lesinga av sak ${nr}`,
  bytt: {
    knapp: 'Gi til ein annan',
    tittel: nr => `Gi sak ${nr} til ein annan lesar`,
    tekst: 'Den nye lesaren får 30 dagar frå i dag. Det den første rakk å svare, er ikkje med.',
    ingenAndre: 'Ingen andre kan lese ho no',
    velg: 'Kven skal lese?',
    mangler: 'Vel kven som skal lese.',
  },
  lesing: {
    tittel: nr => `Lesing av sak ${nr}`,
    fane: 'Lesing av sak',
    hensikt: dag =>
      `Les saka slik tilsynet ville ha lese ho. Du kan opne ho til og med ${dag}, eller til du leverer. Kvart oppslag blir loggført med føremålet internkontroll.`,
    hensiktUte: dag => `Saka kunne lesast til og med ${dag}. Det du lagra, står her, men kan ikkje leverast.`,
    hensiktLevert: (dag, navn) => `Lesen av ${navn} og levert ${dag}. Ho kan ikkje endrast.`,
    tilbake: 'Internkontroll',
    lesSaken: 'Les saka',
    lesHjelp: 'Journalen først: det er der tilsynet byrjar. Sidene i saka blir berre opna til å lese.',
    blindt: 'Kva kontrollane sa, er gøymt her og i saka til du har levert. Då er svaret ditt.',
    svar: 'Svar',
    utfall: {
      oppfylt: 'Oppfylt',
      delvis: 'Delvis oppfylt',
      ikke: 'Ikkje oppfylt',
      'ikke-aktuelt': 'Ikkje aktuelt',
    },
    steder: 'Kvar i saka står det?',
    arsak: 'Kvifor?',
    arsakHjelp: 'Kva manglar, og kva trur du det kjem av?',
    tiltak: 'Kva bør gjerast?',
    lagre: p => `Lagre ${p}`,
    lagret: 'Lagra',
    ikkeLagret: 'Endra, ikkje lagra',
    mangler: {
      svar: 'Ikkje svart på',
      sted: 'Vis kvar i saka det står',
      arsak: 'Skriv kvifor',
      tiltak: 'Skriv kva som bør gjerast',
    },
    igjen: n => f(n, { en: '1 målepunkt er ikkje ferdig.', flere: `${n} målepunkt er ikkje ferdige.` }),
    ferdig: 'Alle målepunkta er ferdige.',
    lever: 'Lever lesinga',
    inhabilTittel: 'Melde deg inhabil i saka?',
    inhabilTekst:
      'Lesinga er slutt, saka blir stengd for deg, og leiaren gir ho til ein annan. Grunnen står i saka. Det kan ikkje gjerast om her.',
    leverTittel: 'Vil du levere lesinga?',
    leverTekst: 'Etterpå kan ho ikkje endrast, og saka er stengd for deg igjen.',
    kontrollenSa: 'Kontrollen sa',
    ingenKontroll: 'Ingenting',
    droft: {
      knapp: 'Skriv kva de kom til',
      tittel: p => `Kva kom de til? ${p}`,
      intro:
        'Drøft det med lesaren. Svaret endrar verken lesinga eller det kontrollen sa, men det tel når nokon spør kor langt ein kan lite på kontrollen.',
      velg: 'Kva viste drøftinga?',
      svar: {
        'kontrollen-tok-feil': 'Kontrollen tok feil',
        'lesingen-tok-feil': 'Lesinga tok feil',
        'ulike-sporsmal': 'Dei svara på kvar sin del av spørsmålet',
      },
      ord: 'Kvifor, og kva gjer de med det?',
      mangler: 'Vel kva drøftinga viste.',
      droftet: (dag, av) => `Drøfta ${dag}. Skrive av ${av}.`,
      igjen: n => f(n, { en: '1 usemje å drøfte', flere: `${n} usemjer å drøfte` }),
    },
    uenige: 'Lesar og kontroll er usamde. Drøft både kontrollen og lesinga.',
    stedet: {
      journal: 'Journalen',
      notat: (slag, dag) => `${slag}, ${dag}`,
      samtaler: 'Samtalane',
      kartlegging: 'Kartlegginga',
      familien: 'Familien samla',
      behov: 'Behova',
      soknad: dag => `Søknaden frå ${dag}`,
      vurdering: dag => `Vurderinga av søknaden frå ${dag}`,
      vedtak: dag => `Vedtaket frå ${dag}`,
      borte: 'Ein stad som ikkje finst lenger',
    },
  },
  enighet: {
    tittel: 'Er lesar og kontroll samde?',
    setning: (p, enige, lest) =>
      `Minst samde er dei om ${p}: ${enige} av ${lest}. Drøft både kontrollen og lesinga; ingen av dei er fasit.`,
    ingen: n =>
      `For få er lesne til å seie noko. Eit målepunkt får eit tal når minst ${n} saker er lesne der både lesaren og kontrollen sa noko.`,
    tall: (andel, fra, til, enige, lest) => `${andel} % (${fra}–${til}) · ${enige} av ${lest}`,
    faaUenige: lest => `under fem usamde av ${lest}`,
    faaEnige: lest => `under fem samde av ${lest}`,
    forFaa: lest => `${lest} lesne: for få`,
    akse: 'Del samde, med 95 % uvisse. Tjukk grå strek: talet er skjult, og kan vere kvar som helst på streken.',
    slik: (lesinger, tillegg) =>
      `${f(lesinger, { en: '1 sak er lesen', flere: `${lesinger} saker er lesne` })}, aldri av ein som har arbeidd i ho. «Delvis» er talt som manglar. Der ein av dei sa at punktet ikkje er aktuelt, eller kontrollen venta på skjønn, er saka ikkje med.${tillegg > 0 ? ` ${f(tillegg, { en: '1 lesing', flere: `${tillegg} lesingar` })} frå tillegget er ikkje med, for dei er trekte der noko mangla.` : ''}`,
    utgaver: u => `Kontrollane har hatt fleire utgåver (${u}); svaret frå den som gjaldt, er brukt.`,
    kontrollene: 'Slik verkar kontrollane, og kor langt ein kan lite på dei',
    tabell: 'Vis som tabell, med kappa',
    punkt: 'Målepunkt',
    lest: 'Lesne',
    utenfor: 'Utanfor',
    enige: 'Samde',
    kappa: 'Kappa (95 %)',
    kappaVerdi: (verdi, fra, til) => `${verdi} (${fra} til ${til})`,
    kappaUten: { ensidig: 'den eine sa det same i alle', faa: 'for få i ei av rutene' },
    underFem: 'under fem',
    skjult: 'skjult',
    kappaOrd:
      'Kappa er semja ut over den tilfeldige: 0 er som å gjette, 1 er alltid samd. Ho blir vist berre når kvar av dei fire rutene (begge, berre lesaren, berre kontrollen, ingen) er tom eller har minst fem saker. Elles kunne ho reknast tilbake til nokre få.',
  },
}
