import { flertall } from '../flertall.ts'
import { storTallord } from '../tallord.ts'

const f = flertall('nb')
const Tall = storTallord('nb')

export const fordeling = {
  tittel: 'Fordeling',
  hensikt: 'Se hvilke saker som mangler noen, og gi dem en saksbehandler.',
  setning: (n: number) =>
    f(n, { en: 'Én sak har ingen saksbehandler.', flere: `${Tall(n)} saker har ingen saksbehandler.` }),
  alleHar: 'Alle saker har en saksbehandler.',
  uten: 'Ingen har saken',
  med: 'Fordelte saker',
  familie: 'Familie',
  mottatt: 'Mottatt',
  ikkeMottatt: 'Ingen søknad',
  utenLeser: 'Et vedtak venter på en kollega, men ingen fagansvarlig kan lese det. Gi en til rollen.',
  lesing: {
    venter: 'Et vedtak venter på en leser.',
    ingen:
      'Et vedtak venter på en leser, men ingen fagansvarlig i kretsen kan lese det. Gi en rollen, eller slipp en inn i kretsen, under Ansatte og tilganger.',
    gitt: (navn: string) => `${navn} har fått et vedtak å lese.`,
    giFor: (familie: string) => `Gi vedtaket for ${familie} til en leser`,
  },
  ulest: (dag: string) =>
    `Et fattet vedtak skulle leses av en kollega innen ${dag}, og ingen rakk det. Den som har saken, kan be om det på nytt.`,
  ingenApen: 'Ingen søknad til behandling',
  akutt: 'Akutt',
  hvem: 'Hvem har den',
  velg: 'Velg saksbehandler',
  velgFor: (familie: string) => `Saksbehandler for ${familie}`,
  tildel: 'Tildel',
  tildelFor: (familie: string) => `Tildel saken til ${familie}`,
  tildelt: (navn: string, familie: string) => `${navn} har nå saken til ${familie}.`,
  endre: 'Endre',
  endreFor: (familie: string) => `Endre hvem som har saken til ${familie}`,
  leggTil: 'Gi saken til en til',
  leggTilHjelp: 'Den som har saken fra før, beholder den til du fjerner hen.',
  leggTilKnapp: 'Gi saken',
  fjern: 'Fjern fra saken',
  fjernHvem: 'Hvem skal fjernes?',
  grunn: 'Hvorfor',
  grunnHjelp: 'Står i sakens historie. Skriv ikke om familien her.',
  grunnMangler: 'Skriv hvorfor saken tas fra saksbehandleren.',
  velgMangler: 'Velg en saksbehandler.',
  fjernKnapp: 'Fjern fra saken',
  dialogTittel: (familie: string) => `Hvem har saken til ${familie}?`,
  harNaa: (navn: string) => `Har saken nå: ${navn}.`,
  venter: {
    tittel: 'Venter på råd og samtale',
    paa: { 'oppfolging-17': 'Oppfølging etter § 17', 'ring-tilbake': 'Vil bli ringt' },
    antall: (n: number) => (n === 0 ? 'Ingen er skrevet ned.' : n === 1 ? 'Én familie.' : `${n} familier.`),
    lengst: (dag: string, n: number) =>
      `Lengst ventet siden ${dag} (${n <= 0 ? 'i dag' : n === 1 ? '1 dag' : `${n} dager`}).`,
    ukjent:
      'Tallene bygger på behov som er besvart med oppfølging, og på løfter om å ringe. Det ingen har skrevet ned, er ukjent.',
  },
  perPerson: 'Saker per person',
  perPersonHjelp:
    'I alfabetisk rekkefølge. Saker uten noe åpent er ikke med. Tallet sier ikke hvor mye arbeid en sak er.',
  navn: 'Navn',
  rolle: 'Rolle',
  antallSaker: 'Saker',
  tomt: 'Ingen saker på kontoret ennå.',
  tomtTekst: 'Nye søknader kommer hit av seg selv.',
  tomtUten: 'Alle saker har fått noen.',
  tomtMed: 'Ingen saker er fordelt ennå.',
}
