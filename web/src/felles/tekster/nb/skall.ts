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
  saker: 'Saker',
  oppslag: 'Oppslag',
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
