import type { MaltIndikator } from './definisjoner.ts'
import type { Definisjon } from './typer.ts'

type Ord = Pick<Definisjon, 'teller' | 'nevner' | 'dag' | 'sierIkke'>
const vedtaksdag = 'Dagen vedtaket vart gjort.'

/** Definisjonane på nynorsk, for skjermen og rapporten. Kjelda og det vi har valt, står berre éin stad. */
export const NYNORSK: Readonly<Record<MaltIndikator, Ord>> = {
  'dager-til-vedtak': {
    teller:
      'Dagar frå søknaden kom til det første vedtaket som svarer på han. Vi viser den som er midt i rekkja.',
    nevner: 'Søknader som fekk det første svaret sitt i perioden.',
    dag: vedtaksdag,
    sierIkke:
      'Ikkje kor lenge dei ventar som ikkje har fått svar enno, og ikkje om ventinga hadde ein god grunn. Halvparten venta like lenge eller lenger.',
  },
  'dager-til-forelopig-svar': {
    teller:
      'Dagar frå søknaden kom til det første førebelse svaret vart sendt. Vi viser den som er midt i rekkja.',
    nevner: 'Søknader som fekk førebels svar i perioden.',
    dag: 'Dagen det første førebelse svaret vart sendt.',
    sierIkke:
      'Ingenting om søknadene som skulle hatt førebels svar og ikkje fekk det. Dei er i «Førebels svar innan ein månad».',
  },
  'forelopig-svar-i-tide': {
    teller: 'Søknadene som fekk det første førebelse svaret innan ein månad.',
    nevner:
      'Søknader som ikkje var avgjorde innan ein månad etter at dei kom. Søknader som er trekte eller avslutta, er ikkje med.',
    dag: 'Dagen etter at månaden var gått.',
    sierIkke: 'Ikkje om grunnen som vart gitt, held, og ikkje om det nye tidspunktet vart halde.',
  },
  'dager-til-forste-samtale': {
    teller: 'Dagar frå søknaden kom til den første samtalen med familien. Vi viser den som er midt i rekkja.',
    nevner: 'Søknader der det var ein samtale før vedtaket.',
    dag: 'Dagen samtalen var.',
    sierIkke: 'Ingenting om søknadene der ingen snakka med familien, og ikkje om samtalen avklarte noko.',
  },
  'barnets-syn': {
    teller: 'Barna som sjølve er høyrde, eller som nokon har prøvd å høyre, etter at søknaden kom.',
    nevner: 'Barn i familiar som fekk vedtak om stønad i perioden. Eit barn tel éin gong for kvart vedtak.',
    dag: vedtaksdag,
    sierIkke:
      'Ikkje om barnet burde vore høyrt, eller om det vart lytta til. Synet gjennom foreldra er orda til foreldra, og er ikkje med i teljaren. Ingen skal snakke med eit barn berre for at talet skal stige.',
  },
  'kartlagte-punkter': {
    teller:
      'Kor mange av dei tretten punkta nokon hadde eit svar på då vedtaket vart gjort, i prosent av punkta for alle barna i familien. Vi viser vedtaket som er midt i rekkja.',
    nevner: 'Vedtak om stønad til familiar med barn i perioden.',
    dag: vedtaksdag,
    sierIkke:
      'Ikkje at alle punkta skal spørjast om i kvar familie, og ikkje om svara vart brukte. At foreldra ikkje ønskjer å svare, er òg eit svar.',
  },
  'fysisk-mote': {
    teller: 'Familiane nokon møtte på kontoret eller heime før det første vedtaket.',
    nevner:
      'Familiar med barn som fekk vedtak om stønad på den første søknaden sin. Ein søknad som var registrert ved ein feil, er ikkje den første.',
    dag: vedtaksdag,
    sierIkke: 'Ikkje om barna var med, og ikkje kvifor nokon heller ville snakke på telefon.',
  },
  'kartlagt-etter-nodhjelp': {
    teller: 'Gongene nokon fekk eit nytt svar om barna innan 30 dagar.',
    nevner:
      'Naudhjelp til ein familie som hadde barn i husstanden då, og som hadde fått naudhjelp i året før.',
    dag: '30 dagar etter naudhjelpa.',
    sierIkke: 'Ikkje om svaret handla om det som gjorde at pengane tok slutt.',
  },
  'langvarig-med-barn': {
    teller: 'Vedtaka til familiar som hadde stønad i mange av dei tolv månadene før.',
    nevner: 'Innvilga vedtak om stønad til familiar med barn i perioden.',
    dag: vedtaksdag,
    sierIkke:
      'Ikkje kvifor, og ikkje at nokon har gjort noko gale. Månader i andre kommunar er berre med når nokon hadde ført dei då vedtaket vart gjort.',
  },
  'egen-tekst': {
    teller:
      'Den delen av vedtaksbrevet som ikkje er standardtekst, i prosent av teikna. Vi viser brevet som er midt i rekkja.',
    nevner: 'Vedtak om stønad i perioden der brevet er målt.',
    dag: vedtaksdag,
    sierIkke: 'Ikkje om orda er gode. Klage og innsyn skal vere standard, og er ikkje med.',
  },
  'mot-satsen': {
    teller: 'Beløpa til livsopphald som er under, likt og over norma eller satsen kommunen bruker.',
    nevner: 'Innvilga linjer om livsopphald i vedtaka i perioden, der utgangspunktet var kjent.',
    dag: vedtaksdag,
    sierIkke:
      'Ikkje kva som er rett. Eit beløp likt satsen kan vere for lite for ein familie, og eit under kan ha ein god grunn. Satsen er eit utgangspunkt, ikkje eit svar.',
  },
  'paragraf-19': {
    teller: 'Vedtaka der § 19 er vurdert for alt som er avslått, heilt eller delvis.',
    nevner: 'Vedtak om stønad i perioden der noko er avslått etter § 18.',
    dag: vedtaksdag,
    sierIkke:
      'Ikkje om vurderinga held. Berre at ho er skriven for kvar linje det gjeld. Eit vedtak der ho manglar, kan ikkje gjerast her, så talet er 100 % så lenge den sperra står, og seier ikkje kor ofte nokon gløymde ho undervegs.',
  },
  'paragraf-17': {
    teller: 'Behova der det er gjort eit vedtak om råd og rettleiing.',
    nevner: 'Behov som vart svara på med oppfølging etter § 17 i perioden.',
    dag: 'Dagen behovet fekk svar.',
    sierIkke: 'Ikkje om råda hjelper, og ikkje noko om hjelp ingen har skrive ned som svar på eit behov.',
  },
  retur: {
    teller:
      'Vedtaka som kom tilbake frå andrelesaren minst éin gong. Grunnane står på sida «Det vi lærer av».',
    nevner: 'Vedtak om stønad som vart gjorde i perioden.',
    dag: vedtaksdag,
    sierIkke: 'Ikkje at mykje eller lite er bra. Ein retur kan vere at nokon las godt.',
  },
  soknader: {
    teller: 'Søknader som kom i perioden, unntatt dei som var registrerte ved ein feil.',
    nevner: 'Eit tal, ikkje ein del.',
    dag: 'Dagen søknaden kom.',
    sierIkke: 'Ikkje kor mange som treng hjelp og ikkje søkjer.',
  },
  nodhjelp: {
    teller: 'Vedtak om naudhjelp i perioden, også mellombels butilbod.',
    nevner: 'Eit tal, ikkje ein del.',
    dag: 'Dagen naudhjelpa vart innvilga.',
    sierIkke: 'Ikkje at det er for mykje eller for lite.',
  },
  'gjentatt-nodhjelp': {
    teller: 'Gongene familien også hadde fått naudhjelp i året før.',
    nevner: 'Vedtak om naudhjelp i perioden. Naudhjelp som berre erstattar ei anna, er ikkje med.',
    dag: 'Dagen naudhjelpa vart innvilga.',
    sierIkke:
      'Ikkje at naudhjelpa ikkje skulle vore gitt. Mange gonger er eit spørsmål til kontoret om stønaden er nok.',
  },
  kvartalssamtale: {
    teller:
      'Tremånadersperiodane der nokon snakka med familien, på kontoret, heime, på telefon eller skjerm.',
    nevner: 'Heile tremånadersperiodar på rad med innvilga stønad.',
    dag: 'Den siste dagen i dei tre månadene.',
    sierIkke:
      'Ikkje om samtalen var til hjelp. Kjelda ber om ein fysisk samtale; her er også telefon og skjerm med, som i oppgåva.',
  },
  'avtaler-holdt': {
    teller: 'Avtalane Nav heldt innan dagen.',
    nevner:
      'Det Nav har sagt til familien at vi skal gjere innan ein dag i perioden. Det som fall bort, er ikkje med.',
    dag: 'Dagen det skulle vore gjort.',
    sierIkke: 'Ikkje om avtalen var viktig for familien, og ikkje noko om det ingen skreiv ned.',
  },
}
