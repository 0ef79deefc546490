import { flertall } from '../flertall.ts'
import type { fordeling as nb } from '../nb/fordeling.ts'
import { storTallord } from '../tallord.ts'

const f = flertall('nn')
const Tall = storTallord('nn')

export const fordeling: typeof nb = {
  tittel: 'Fordeling',
  hensikt: 'Sjå kva saker som manglar nokon, og gi dei ein saksbehandlar.',
  setning: n =>
    f(n, { en: 'Éi sak har ingen saksbehandlar.', flere: `${Tall(n)} saker har ingen saksbehandlar.` }),
  alleHar: 'Alle saker har ein saksbehandlar.',
  uten: 'Ingen har saka',
  med: 'Fordelte saker',
  familie: 'Familie',
  mottatt: 'Motteken',
  ikkeMottatt: 'Ingen søknad',
  utenLeser: 'Eit vedtak ventar på ein kollega, men ingen fagansvarleg kan lese det. Gi ein til rolla.',
  lesing: {
    venter: 'Eit vedtak ventar på ein lesar.',
    ingen:
      'Eit vedtak ventar på ein lesar, men ingen fagansvarleg i krinsen kan lese det. Gi ein rolla, eller slepp ein inn i krinsen, under Tilsette og tilgangar.',
    gitt: (navn: string) => `${navn} har fått eit vedtak å lese.`,
    giFor: (familie: string) => `Gi vedtaket for ${familie} til ein lesar`,
  },
  ulest: (dag: string) =>
    `Eit vedtak skulle lesast av ein kollega innan ${dag}, og ingen rakk det. Den som har saka, kan be om det på nytt.`,
  ingenApen: 'Ingen søknad som ventar på svar',
  akutt: 'Akutt',
  hvem: 'Kven har ho',
  velg: 'Vel saksbehandlar',
  velgFor: familie => `Saksbehandlar for ${familie}`,
  tildel: 'Gi saka',
  tildelFor: familie => `Gi nokon saka til ${familie}`,
  tildelt: (navn, familie) => `${navn} har no saka til ${familie}.`,
  endre: 'Endre',
  endreFor: familie => `Endre kven som har saka til ${familie}`,
  leggTil: 'Gi saka til ein til',
  leggTilHjelp: 'Den som har saka frå før, held fram til du fjernar hen.',
  leggTilKnapp: 'Gi bort saka',
  fjern: 'Fjern frå saka',
  fjernHvem: 'Kven skal fjernast?',
  grunn: 'Kvifor',
  grunnHjelp: 'Står i historia til saka. Skriv ikkje om familien her.',
  grunnMangler: 'Skriv kvifor saka blir teken frå saksbehandlaren.',
  velgMangler: 'Vel ein saksbehandlar.',
  fjernKnapp: 'Fjern frå saka',
  dialogTittel: familie => `Kven har saka til ${familie}?`,
  harNaa: navn => `Har saka no: ${navn}.`,
  venter: {
    tittel: 'Ventar på råd og samtale',
    paa: { 'oppfolging-17': 'Oppfølging etter § 17', 'ring-tilbake': 'Vil bli ringd' },
    antall: (n: number) => (n === 0 ? 'Ingen er skrivne ned.' : n === 1 ? 'Éin familie.' : `${n} familiar.`),
    lengst: (dag: string, n: number) =>
      `Lengst venta sidan ${dag} (${n <= 0 ? 'i dag' : n === 1 ? '1 dag' : `${n} dagar`}).`,
    ukjent:
      'Tala byggjer på behov som er svarte på med oppfølging, og på lovnader om å ringje. Det ingen har skrive ned, er ukjent.',
  },
  perPerson: 'Saker per person',
  perPersonHjelp:
    'I alfabetisk rekkjefølgje. Saker utan noko ope er ikkje med. Talet seier ikkje kor mykje arbeid ei sak er.',
  navn: 'Namn',
  rolle: 'Rolle',
  antallSaker: 'Saker',
  tomt: 'Ingen saker på kontoret enno.',
  tomtTekst: 'Nye søknader kjem hit av seg sjølve.',
  tomtUten: 'Alle saker har fått nokon.',
  tomtMed: 'Ingen saker er fordelte enno.',
}
