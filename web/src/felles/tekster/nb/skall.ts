import { flertall } from '../flertall.ts'

const f = flertall('nb')

/** Toppmeny, innlogging og sidene rammen selv eier. */
export const skall = {
  produkt: 'Handlingsrom',
  tilInnhold: 'Gå til innholdet',
  hovedmeny: 'Hovedmeny',
  meny: 'Meny',
  lukkMeny: 'Lukk meny',
  minDag: 'Min dag',
  mottak: 'Mottak',
  fordeling: 'Fordeling',
  internkontroll: 'Internkontroll',
  saker: 'Saker',
  oppslag: 'Oppslag',
  tilbud: 'Tilbud',
  kommune: 'Regler',
  sok: 'Søk sak eller person',
  sokTreff: (n: number) => f(n, { en: '1 treff', flere: `${n} treff` }),
  sokKreverTilgang: 'Du må be om tilgang',
  sokIngen: 'Ingen treff du har tilgang til.',
  sokFeilet: 'Søket gikk ikke. Prøv igjen.',
  spraak: 'Språk',
  utseende: 'Utseende',
  lyst: 'Lyst',
  morkt: 'Mørkt',
  somMaskinen: 'Som maskinen',
  hurtigtaster: 'Hurtigtaster',
  hurtigtastHint: 'Trykk / for å søke',
  loggUt: 'Logg ut',
  loggUtSperret: {
    tittel: 'Du har tekst som ikke er sendt',
    venter: 'Den er ikke kommet fram til tjenesten ennå. Vi prøver fortsatt.',
    velg: (n: number) =>
      f(n, {
        en: '1 svar venter på at du velger. Åpne saken for å se begge utgavene.',
        flere: `${n} svar venter på at du velger. Åpne sakene for å se begge utgavene.`,
      }),
    trygt:
      'Logger du ut nå, blir teksten liggende låst på denne maskinen. Bare du kan åpne den. Den sendes neste gang du logger inn her.',
    utrygt: 'Teksten står bare på denne siden. Logger du ut nå, blir den borte.',
    sendt: 'Alt er sendt nå. Du kan logge ut.',
    sendNaa: 'Prøv å sende nå',
    likevel: 'Logg ut likevel',
    forkast: 'Forkast teksten og logg ut',
    utenNettTittel: 'Du er ikke logget ut',
    utenNett: 'Uten nett kan vi ikke avslutte økten. Lås maskinen, og logg ut når nettet er tilbake.',
  },
  bruker: (navn: string, rolle: string) => `${navn}, ${rolle}. Brukermeny`,
  roller: {
    veileder: 'Veileder',
    fagansvarlig: 'Fagansvarlig',
    leder: 'Leder',
    kontaktsenter: 'Kontaktsenter',
    administrator: 'Administrator',
  },
  demo: 'Demo og utprøving. Bruk bare oppdiktede personer. Ekte fødselsnumre blir avvist.',
  demoKort: 'Demo og utprøving',
  loggInnTittel: 'Logg inn i Handlingsrom',
  loggInnHensikt:
    'Handlingsrom er for deg som arbeider med økonomisk sosialhjelp, og som vil at hvert barn blir sett.',
  loggInn: 'Logg inn',
  finnesIkkeTittel: 'Siden finnes ikke',
  finnesIkke: 'Adressen kan være feil, eller siden kan være flyttet.',
  tilMinDag: 'Gå til Min dag',
  krasjTittel: 'Siden stoppet',
  krasj:
    'Noe gikk galt på denne siden. Det du har skrevet i felt som lagres, er tatt vare på. Last siden på nytt.',
  kommer: 'Denne siden er ikke bygd ennå.',
}
