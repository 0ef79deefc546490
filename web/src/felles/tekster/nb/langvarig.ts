import type { FORMALSSVAR } from '@handlingsrom/domene/langvarig/hendelser'

export const langvarig = {
  tittel: 'Stønad over tid',
  sporsmal: (n: number, av: number) =>
    `Familien har fått stønad i ${n} av de ${av} siste månedene. Er det noe til særskilte formål de trenger nå?`,
  antall: (n: number, av: number) =>
    `Etter det som står her, har familien fått stønad i ${n} av de ${av} siste månedene.`,
  hvorfor:
    'Den som har fått stønad lenge, kan trenge noe den daglige stønaden ikke rekker til. Svaret innvilger ingenting: trengs det noe, føres det som en egen linje i budsjettet, med posten «Særskilt formål», og vurderes der.',
  kommunens: (n: number, av: number) =>
    `Kommunen har bestemt at spørsmålet stilles fra ${n} av de ${av} siste månedene.`,
  vart: (n: number, av: number) =>
    `Spørsmålet stilles fra ${n} av de ${av} siste månedene. Tallet er vårt forslag; kommunen kan bestemme et annet.`,
  fort: (fra: string, til: string, kilde: string, av: string) =>
    `Ført for hånd: ${fra} til ${til}. ${kilde}. Skrevet av ${av}.`,
  svarene: { 'noe-trengs': 'Ja, noe trengs.', 'ikke-naa': 'Ikke nå.' } satisfies Record<
    (typeof FORMALSSVAR)[number],
    string
  >,
  svartAv: (av: string, dato: string, n: number) => `${av}, ${dato}. Da var det ${n} måneder.`,
  svar: 'Svar',
  svarIgjen: 'Svar på nytt',
  forMaaneder: 'Legg til tidligere måneder',
  dialogtittel: 'Noe til særskilte formål?',
  hva: 'Hva har dere kommet til?',
  hvaHjelp: 'Spør familien. Tenk på det som er slitt ut eller har måttet vente.',
  begrunnelse: 'Hva trengs, eller hvorfor ikke nå?',
  lagre: 'Lagre svaret',
  manglerSvar: 'Velg et svar.',
  manglerGrunn: 'Skriv grunnen, med egne ord.',
  foringsintro:
    'Måneder med økonomisk sosialhjelp som ikke er i denne saken. En ny føring tar over for den forrige.',
  fra: 'Fra og med måned',
  til: 'Til og med måned',
  manedHjelp: 'Måned og år: 01.2026. Høyst tolv måneder.',
  kilde: 'Hvor står det?',
  manglerManed: 'Skriv måneden som måned og år, for eksempel 01.2026.',
  manglerKilde: 'Skriv hvor det står.',
  lagreMaaneder: 'Lagre månedene',
  /** Kommunens egen beslutning om tallet. */
  valg: {
    fra: (n: number, av: number) =>
      `Fra ${n} av de ${av} siste månedene med stønad spørres det om noe trengs til særskilte formål.`,
    vart: 'Tallet er vårt forslag. Kildene sier «over lengre tid» uten å tallfeste det, og kommunen har ikke bestemt noe annet.',
    gjelder:
      'Det er et spørsmål i vurderingen. Det innvilger ingenting, og ingen avslås fordi månedene er færre.',
    siden: (dag: string, navn: string) => `Siden ${dag}. Bestemt av ${navn}:`,
    endre: 'Endre antallet',
    antall: 'Fra hvor mange måneder',
    antallHjelp: (av: number) => `Et helt tall fra 1 til ${av}. Gjelder fra nå av, i alle saker.`,
    manglerAntall: (av: number) => `Skriv et helt tall fra 1 til ${av}.`,
    lagre: 'Lagre antallet',
  },
}
