import { flertall } from '../flertall.ts'
import type { skall as nb } from '../nb/skall.ts'

const f = flertall('nn')

export const skall: typeof nb = {
  produkt: 'Handlingsrom',
  tilInnhold: 'Gå til innhaldet',
  hovedmeny: 'Hovudmeny',
  meny: 'Meny',
  lukkMeny: 'Lukk meny',
  minDag: 'Dagen min',
  mottak: 'Mottak',
  fordeling: 'Fordeling',
  saker: 'Saker',
  oppslag: 'Oppslag',
  kommune: 'Reglar',
  sok: 'Søk sak eller person',
  sokTreff: n => f(n, { en: '1 treff', flere: `${n} treff` }),
  sokKreverTilgang: 'Du må be om å få tilgang',
  sokIngen: 'Ingen treff du har tilgang til.',
  sokFeilet: 'Søket gjekk ikkje. Prøv igjen.',
  spraak: 'Språk',
  utseende: 'Utsjånad',
  lyst: 'Lyst',
  morkt: 'Mørkt',
  somMaskinen: 'Som maskina',
  hurtigtaster: 'Hurtigtastar',
  hurtigtastHint: 'Trykk / for å søkje',
  loggUt: 'Logg ut',
  bruker: (navn, rolle) => `${navn}, ${rolle}. Brukarmeny`,
  roller: {
    veileder: 'Rettleiar',
    fagansvarlig: 'Fagansvarleg',
    leder: 'Leiar',
    kontaktsenter: 'Kontaktsenter',
    administrator: 'Administrator',
  },
  demo: 'Demo og utprøving. Bruk berre oppdikta personar. Ekte fødselsnummer blir avviste.',
  demoKort: 'Demo og utprøving',
  loggInnTittel: 'Logg inn i Handlingsrom',
  loggInnHensikt:
    'Handlingsrom er for deg som arbeider med økonomisk sosialhjelp, og som vil at kvart barn blir sett.',
  loggInn: 'Logg inn',
  finnesIkkeTittel: 'Sida finst ikkje',
  finnesIkke: 'Adressa kan vere feil, eller sida kan vere flytta.',
  tilMinDag: 'Gå til Dagen min',
  krasjTittel: 'Sida stoppa',
  krasj:
    'Noko gjekk gale på denne sida. Det du har skrive i felt som blir lagra, er teke vare på. Last sida på nytt.',
  kommer: 'Denne sida er ikkje bygd enno.',
}
