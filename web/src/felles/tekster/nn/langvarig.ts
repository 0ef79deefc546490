import type { langvarig as nb } from '../nb/langvarig.ts'

export const langvarig: typeof nb = {
  tittel: 'Stønad over tid',
  sporsmal: (n, av) =>
    `Familien har fått stønad i ${n} av dei ${av} siste månadene. Er det noko til særskilde føremål dei treng no?`,
  antall: (n, av) => `Etter det som står her, har familien fått stønad i ${n} av dei ${av} siste månadene.`,
  hvorfor:
    'Den som har fått stønad lenge, kan trenge noko den daglege stønaden ikkje rekk til. Svaret innvilgar ingenting: trengst det noko, blir det ført som ei eiga linje i budsjettet, med posten «Særskilt føremål», og vurdert der.',
  kommunens: (n, av) => `Kommunen har bestemt at spørsmålet blir stilt frå ${n} av dei ${av} siste månadene.`,
  vart: (n, av) =>
    `Spørsmålet blir stilt frå ${n} av dei ${av} siste månadene. Talet er framlegget vårt; kommunen kan bestemme eit anna.`,
  fort: (fra, til, kilde, av) => `Ført for hand: ${fra} til ${til}. ${kilde}. Skrive av ${av}.`,
  svarene: { 'noe-trengs': 'Ja, noko trengst.', 'ikke-naa': 'Ikkje no.' },
  svartAv: (av, dato, n) => `${av}, ${dato}. Då var det ${n} månader.`,
  svar: 'Svar',
  svarIgjen: 'Svar på nytt',
  forMaaneder: 'Legg til tidlegare månader',
  dialogtittel: 'Noko til særskilde føremål?',
  hva: 'Kva har de kome til?',
  hvaHjelp: 'Spør familien. Tenk på det som er slite ut eller har måtta vente.',
  begrunnelse: 'Kva trengst, eller kvifor ikkje no?',
  lagre: 'Lagre svaret',
  manglerSvar: 'Vel eit svar.',
  manglerGrunn: 'Skriv grunnen, med eigne ord.',
  foringsintro:
    'Månader med økonomisk sosialhjelp som ikkje er i denne saka. Ei ny føring tek over for den førre.',
  fra: 'Frå og med månad',
  til: 'Til og med månad',
  manedHjelp: 'Månad og år: 01.2026. Høgst tolv månader.',
  kilde: 'Kvar står det?',
  manglerManed: 'Skriv månaden som månad og år, til dømes 01.2026.',
  manglerKilde: 'Skriv kvar det står.',
  lagreMaaneder: 'Lagre månadene',
  /** Kommunens egen beslutning om tallet. */
  valg: {
    fra: (n, av) =>
      `Frå ${n} av dei ${av} siste månadene med stønad blir det spurt om noko trengst til særskilde føremål.`,
    vart: 'Talet er framlegget vårt. Kjeldene seier «over lengre tid» utan å talfeste det, og kommunen har ikkje bestemt noko anna.',
    gjelder:
      'Det er eit spørsmål i vurderinga. Det innvilgar ingenting, og ingen får avslag fordi månadene er færre.',
    siden: (dag, navn) => `Sidan ${dag}. Bestemt av ${navn}:`,
    endre: 'Endre talet på månader',
    antall: 'Frå kor mange månader',
    antallHjelp: av => `Eit heilt tal frå 1 til ${av}. Gjeld frå no av, i alle saker.`,
    manglerAntall: av => `Skriv eit heilt tal frå 1 til ${av}.`,
    lagre: 'Lagre talet',
  },
}
