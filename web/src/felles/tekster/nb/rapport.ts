import type { Kapittel } from '@handlingsrom/kontrakt/rapport'

/** Rapporten til kommunestyret: siden den skrives på. Ordene i selve rapporten står i kjernen. */
export const rapport = {
  tittel: 'Rapport til kommunestyret',
  hensikt:
    'Årets tall, det dere selv vil si om dem, og planen videre. Når rapporten er sendt, er den frosset.',
  tilbake: 'Internkontroll',
  alle: 'Rapportene',
  ingen: 'Ingen rapport er begynt',
  ingenHjelp:
    'Kommunestyret skal ha en rapport minst én gang i året. Bare perioder som er over, er med i tallene.',
  forAret: (ar: number) => `Rapport for ${ar}`,
  utkastFra: (dag: string) => `Utkast, begynt ${dag}`,
  sendtAv: (dag: string, navn: string) => `Sendt ${dag} av ${navn}`,
  erstattet: (dag: string) => `erstattet av en ny utgave ${dag}`,
  begynn: 'Begynn på en rapport',
  begynnIntro: 'Tallene fylles inn av seg selv. Velg året og målformen; målformen kan endres siden.',
  begynnKnapp: 'Begynn',
  ar: 'År',
  malform: 'Målform',
  malformen: { nb: 'Bokmål', nn: 'Nynorsk' },
  utkastHjelp: 'Et utkast. Skriv egne ord i kapitlene; tallene regnes på nytt til rapporten er sendt.',
  pdf: 'Last ned PDF',
  pdfUtkast: 'Se utkastet som PDF',
  send: 'Send rapporten',
  sendIntro:
    'Tallene og ordene fryses, og navnet ditt står på rapporten. Den kan ikke endres etterpå. Last så ned PDF-en og legg den fram slik dere pleier; den går ikke ut herfra av seg selv. Les tekstene i avvik og tiltak en gang til: de ble skrevet for kontoret.',
  sendKnapp: 'Frys rapporten',
  nyUtgave: 'Lag en ny utgave',
  nyUtgaveIntro:
    'Den nye utgaven begynner med ordene fra denne og tallene slik de er nå, og sier hvilken den erstatter. Denne står som den er.',
  harNyUtgave: 'Det er begynt på en ny utgave av denne rapporten.',
  apneNyUtgave: 'Åpne den nye utgaven',
  gjenstar: (kapitler: readonly string[]) =>
    `Før rapporten kan sendes, må du skrive i: ${kapitler.join(' · ')}`,
  innstilling: 'Målform og bærekraftsmål',
  lagre: 'Lagre',
  barekraft: 'FNs bærekraftsmål',
  barekraftHjelp: 'Valgfritt. Målene du velger, står i kapitlet om planen.',
  malNr: (n: number) => `Nr. ${n}`,
  egneOrd: 'Egne ord',
  egneOrdKreves: 'Egne ord (må fylles ut)',
  taInn: 'Ta inn i rapporten',
  spor: {
    innledning: 'Hva bør kommunestyret vite om året? Skriv aldri om en familie eller en kollega.',
    malepunkter: 'Hva ser dere i tallene, og hva mener dere de kommer av?',
    indikatorer: 'Er det noe her kommunestyret bør legge merke til?',
    saksprover: 'Hva så leserne i sakene?',
    undersokelse: 'Hva tar dere med dere fra det familiene sa?',
    avvik: 'Hva hjalp, og hva hjalp ikke?',
    tilsyn:
      'Hvilke statlige tilsyn har kommunen hatt, og hva ble gjort etterpå? Skriv det også når det ikke har vært noen.',
    plan: 'Hva skal gjøres, når, og hvordan ser dere om det hjelper?',
  } satisfies Record<Kapittel, string>,
}
