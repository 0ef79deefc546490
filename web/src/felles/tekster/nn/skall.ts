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
  internkontroll: 'Internkontroll',
  saker: 'Saker',
  oppslag: 'Oppslag',
  tilbud: 'Tilbod',
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
  loggUtSperret: {
    tittel: 'Du har tekst som ikkje er send',
    venter: 'Han er ikkje komen fram til tenesta enno. Vi prøver framleis.',
    velg: n =>
      f(n, {
        en: '1 svar ventar på at du vel. Opne saka for å sjå begge utgåvene.',
        flere: `${n} svar ventar på at du vel. Opne sakene for å sjå begge utgåvene.`,
      }),
    trygt:
      'Loggar du ut no, blir teksten liggjande låst på denne maskina. Berre du kan opne han. Han blir send neste gong du loggar inn her.',
    utrygt: 'Teksten står berre på denne sida. Loggar du ut no, blir han borte.',
    sendt: 'Alt er sendt no. Du kan logge ut.',
    sendNaa: 'Prøv å sende no',
    likevel: 'Logg ut likevel',
    forkast: 'Forkast teksten og logg ut',
    utenNettTittel: 'Du er ikkje logga ut',
    utenNett: 'Utan nett kan vi ikkje avslutte økta. Lås maskina, og logg ut når nettet er tilbake.',
  },
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
