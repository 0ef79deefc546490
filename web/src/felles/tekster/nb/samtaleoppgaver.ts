import type { Oppgavesetninger, Oppgavetype } from './oppgaver.ts'

/** Oppgavene som følger av samtalene og av det som skal skje med familien over tid. */
export const samtaleoppgaver = {
  'kartlegg-resten': {
    slag: 'Barn',
    tittel: o => `Spør familien ${o.familie} om resten for ${o.fornavn}`,
    grunn: o => `Noen temaer ble utsatt ${o.fra}. De skal være spurt om innen ${o.frist}.`,
  },
  'journalfor-samtale': {
    slag: 'Samtale',
    tittel: o => `Skriv ned samtalen med familien ${o.familie}`,
    grunn: () => 'Det som ble sagt, er ikke skrevet ned ennå.',
  },
  'avslutt-samtale': {
    slag: 'Samtale',
    tittel: o => `Avslutt samtalen med familien ${o.familie}`,
    grunn: () => 'Notatet er skrevet, men samtalen står fortsatt åpen.',
  },
  'barn-tolket': {
    slag: 'Tolk',
    tittel: o => `Følg opp at et barn tolket for familien ${o.familie}`,
    grunn: o => `Det skjedde ${o.fra}. Skriv hva dere gjør for at det ikke skal skje igjen.`,
  },
  'ring-tilbake': {
    slag: 'Ring',
    tittel: o => `Ring tilbake til familien ${o.familie}`,
    grunn: o => `De venter på at noen ringer innen ${o.frist}: «${o.tekst}»`,
  },
  'hold-avtale': {
    slag: 'Avtale',
    tittel: o => `Gjør det vi har lovet familien ${o.familie}`,
    grunn: o => `Skal være gjort innen ${o.frist}: «${o.tekst}»`,
  },
  'spor-om-avtale': {
    slag: 'Avtale',
    tittel: o => `Spør familien ${o.familie} hvordan det gikk`,
    grunn: o => `De skulle gjøre dette innen ${o.frist}: «${o.tekst}»`,
  },
  'mot-familien': {
    slag: 'Møte',
    tittel: o => `Møt familien ${o.familie} ansikt til ansikt`,
    grunn: o => `Første søknad fra en familie med barn, ${o.fra}. Ingen har møtt dem ennå.`,
  },
  kvartalssamtale: {
    slag: 'Samtale',
    tittel: o => `Ta en ny samtale med familien ${o.familie}`,
    grunn: o => `Stønaden varer. Hold opplysningene ved like med en samtale innen ${o.frist}.`,
  },
  'samtykke-gaar-ut': {
    slag: 'Samtykke',
    tittel: o => `Spør familien ${o.familie} om samtykket til ${o.tekst}`,
    grunn: o => `Det gjelder til og med ${o.frist}. Vil de ikke fornye det, er det greit.`,
  },
  'varsle-familien': {
    slag: 'Andre',
    tittel: o => `Si fra til familien ${o.familie} om at vi har spurt andre`,
    grunn: o => `Noen utenfor familien fortalte noe ${o.fra}. Familien skal vite det.`,
  },
  'legg-fram': {
    slag: 'Andre',
    tittel: o => `Legg fram det andre har sagt for familien ${o.familie}`,
    grunn: o => `Det taler mot dem, og kom ${o.fra}. De skal få si sitt (forvaltningsloven § 17).`,
  },
} as const satisfies Partial<Record<Oppgavetype, Oppgavesetninger>>
