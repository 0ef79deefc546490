import { DOKUMENTNAVN, type Dokumentslag } from '@handlingsrom/domene/etterspurt/typer'
import type { Etterspurtvisning } from '@handlingsrom/kontrakt/sak/etterspurt'
import { flertall } from '../flertall.ts'

const f = flertall('nb')

export const etterspurt = {
  tittel: 'Dokumentasjon vi ber om',
  ingen: 'Dere har ikke bedt familien om noe.',
  be: 'Be om dokumentasjon',
  navn: DOKUMENTNAVN.nb as Record<Dokumentslag, string>,
  brev: (dato: string, navn: string) => `Brev ${dato} av ${navn}`,
  apneBrev: 'Åpne brevet',
  gjelderVedtak: 'Gjelder et vedtak som er fattet',
  frist: (dato: string) => `Frist ${dato}`,
  fristUte: (dato: string) => `Fristen var ${dato}. Ingenting skjer av seg selv: bestem hva som skjer nå.`,
  utsatt: (dato: string, grunn: string) => `Utsatt fra ${dato}: ${grunn}`,
  ikkeVent: 'Dette ventes det ikke lenger på.',
  digitalt: 'Går digitalt, til nav.no',
  maaUt: 'Brevet er ikke sendt. Det går ikke digitalt: skriv det ut og send det.',
  utlevert: {
    post: (dato: string) => `Sendt i posten ${dato}`,
    overlevert: (dato: string) => `Gitt til søkeren ${dato}`,
  },
  selv: (ord: string) => `Sett etter selv: ${ord}`,
  status: { apent: 'Ikke kommet', mottatt: 'Kommet', trukket: 'Trengs ikke' } satisfies Record<
    Etterspurtvisning['krav'][number]['status'],
    string
  >,
  derfor: (ord: string) => `Fordi: ${ord}`,
  valg: (navn: string) => `Det som kan gjøres med ${navn.toLowerCase()}`,
  dialog: {
    tittel: 'Be om dokumentasjon',
    intro:
      'Be bare om det som trengs for å svare, og som dere ikke kan hente selv. Familien får et brev som sier hva, hvorfor og når.',
    introVedtak:
      'Søknaden har fått svar. Brevet gjelder et vedtak, vises ikke på nav.no og må sendes på papir.',
    akutt: 'Familien mangler noe som haster. Nødhjelp venter ikke på dokumenter.',
    nye: 'Det er kommet dokumenter ingen har ført opp. Gjør det først: i et nytt brev ser de ut som om de ikke er levert.',
    vedtak: 'Hvilket vedtak gjelder det?',
    vedtakvalg: (dato: string) => `Vedtaket ${dato}`,
    betaling: 'Gjelder det én betaling?',
    ingenBetaling: 'Nei, hele vedtaket',
    betalingsvalg: (kr: string, dato: string) => `${kr} kroner, ${dato}`,
    dokument: (nr: number) => `Dokument ${nr}`,
    slag: 'Hva slags dokument?',
    slagHjelp: 'Vises på nav.no og hos kontaktsenteret. Resten står bare i brevet.',
    hva: 'Hvilket?',
    hvaHjelp: 'For eksempel: for oktober og november.',
    hvorfor: 'Hvorfor trenger dere det?',
    leggTil: 'Legg til ett til',
    fjern: (nr: number) => `Fjern dokument ${nr}`,
    frist: 'Siste dag',
    selvForst: 'Hva har dere sett etter selv først?',
    selvHjelp: 'I søknaden, i saken og i registrene dere har. Står ikke i brevet.',
    velg: 'Velg',
    send: 'Send brevet',
    lag: 'Lag brevet',
    manglerSlag: 'Velg hva slags dokument.',
    manglerHva: 'Skriv hvilket dokument.',
    manglerHvorfor: 'Skriv hvorfor dere trenger det.',
    manglerSelv: 'Skriv hva dere selv har sett etter.',
    manglerFrist: 'Skriv siste dag.',
    manglerVedtak: 'Velg vedtaket.',
  },
  steg: {
    mottatt: {
      knapp: 'Før opp som kommet',
      intro: 'Velg det som er kommet. Har dere sett det på en annen måte, så skriv hvordan.',
      bekreft: 'Før opp',
      ord: 'Hvordan fikk dere se det? (kan stå tom når du velger et dokument)',
    },
    trekk: {
      knapp: 'Trengs ikke mer',
      intro: 'Familien slipper å sende det. Det tas bort fra nav.no.',
      bekreft: 'Ta bort kravet',
      ord: 'Hvorfor trengs det ikke?',
    },
    utsett: {
      knapp: 'Gi mer tid',
      intro: 'Den nye fristen vises på nav.no. Fikk familien brevet på papir, så si fra til dem.',
      bekreft: 'Gi ny frist',
      ord: 'Hvorfor får de mer tid?',
    },
    utlevert: {
      knapp: 'Brevet er sendt',
      intro: 'Familien kan ikke holde en frist de ikke har fått.',
      bekreft: 'Før inn',
    },
  },
  dokumenter: 'Hva er kommet?',
  ingenKommet: 'Familien har ikke sendt noen filer.',
  nyFrist: 'Ny siste dag',
  utlevertDag: 'Dagen brevet gikk ut',
  manglerOrd: 'Skriv noen ord.',
  manglerDato: 'Skriv dagen.',
  manglerKommet: 'Velg et dokument, eller skriv hvordan dere fikk se det.',
  antallApne: (n: number) => f(n, { en: '1 mangler', flere: `${n} mangler` }),
}
