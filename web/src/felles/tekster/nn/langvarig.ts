import type { langvarig as nb } from '../nb/langvarig.ts'

export const langvarig: typeof nb = {
  tittel: 'Stønad over tid',
  sporsmal: (n, av) =>
    `Familien har fått stønad i ${n} av dei ${av} siste månadene. Er det noko til særskilde føremål dei treng no?`,
  antall: (n, av) => `Etter det som står her, har familien fått stønad i ${n} av dei ${av} siste månadene.`,
  hvorfor:
    'Den som har fått stønad lenge, kan trenge noko den daglege stønaden ikkje rekk til. Svaret innvilgar ingenting: trengst det noko, blir det ført som ei eiga linje i budsjettet og vurdert der.',
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
}
