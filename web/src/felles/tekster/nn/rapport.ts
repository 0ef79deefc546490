import type { rapport as nb } from '../nb/rapport.ts'

export const rapport: typeof nb = {
  tittel: 'Rapport til kommunestyret',
  hensikt:
    'Tala for året, det de sjølve vil seie om dei, og planen vidare. Når rapporten er send, er han frosen.',
  tilbake: 'Internkontroll',
  alle: 'Rapportane',
  ingen: 'Ingen rapport er påbyrja',
  ingenHjelp:
    'Kommunestyret skal ha ein rapport minst éin gong i året. Berre periodar som er over, er med i tala.',
  forAret: ar => `Rapport for ${ar}`,
  utkastFra: dag => `Utkast, påbyrja ${dag}`,
  sendtAv: (dag, navn) => `Send ${dag} av ${navn}`,
  erstattet: dag => `erstatta av ei ny utgåve ${dag}`,
  begynn: 'Byrj på ein rapport',
  begynnIntro: 'Tala blir fylte inn av seg sjølve. Vel året og målforma; målforma kan endrast sidan.',
  begynnKnapp: 'Byrj',
  ar: 'År',
  malform: 'Målform',
  malformen: { nb: 'Bokmål', nn: 'Nynorsk' },
  utkastHjelp: 'Eit utkast. Skriv eigne ord i kapitla; tala blir rekna på nytt til rapporten er send.',
  pdf: 'Last ned PDF',
  pdfUtkast: 'Sjå utkastet som PDF',
  send: 'Send rapporten',
  sendIntro:
    'Tala og orda blir frosne, og namnet ditt står på rapporten. Han kan ikkje endrast etterpå. Last så ned PDF-en og legg han fram slik de plar; han går ikkje ut herifrå av seg sjølv. Les tekstane i avvik og tiltak ein gong til: dei vart skrivne for kontoret.',
  sendKnapp: 'Frys rapporten',
  nyUtgave: 'Lag ei ny utgåve',
  nyUtgaveIntro:
    'Den nye utgåva byrjar med orda frå denne og tala slik dei er no, og seier kva for ein ho erstattar. Denne står som ho er.',
  harNyUtgave: 'Det er byrja på ei ny utgåve av denne rapporten.',
  apneNyUtgave: 'Opne den nye utgåva',
  gjenstar: kapitler => `Før rapporten kan sendast, må du skrive i: ${kapitler.join(' · ')}`,
  innstilling: 'Målform og berekraftsmål',
  lagre: 'Lagre',
  barekraft: 'FNs berekraftsmål',
  barekraftHjelp: 'Valfritt. Måla du vel, står i kapitlet om planen.',
  malNr: n => `Nr. ${n}`,
  egneOrd: 'Eigne ord',
  egneOrdKreves: 'Eigne ord (må fyllast ut)',
  taInn: 'Ta inn i rapporten',
  spor: {
    innledning: 'Kva bør kommunestyret vite om året? Skriv aldri om ein familie eller ein kollega.',
    malepunkter: 'Kva ser de i tala, og kva meiner de dei kjem av?',
    indikatorer: 'Er det noko her kommunestyret bør leggje merke til?',
    saksprover: 'Kva såg lesarane i sakene?',
    undersokelse: 'Kva tek de med dykk frå det familiane sa?',
    avvik: 'Kva hjelpte, og kva hjelpte ikkje?',
    tilsyn:
      'Kva statlege tilsyn har kommunen hatt, og kva vart gjort etterpå? Skriv det også når det ikkje har vore nokon.',
    plan: 'Kva skal gjerast, når, og korleis ser de om det hjelper?',
  },
}
