import { flertall } from '../flertall.ts'
import type { Tekster } from '../typer.ts'

const f = flertall('nn')

export const regler: Tekster['regler'] = {
  tittel: 'Slik verkar reglane',
  kontroller: {
    tittel: 'Slik verkar kontrollane',
    hensikt: 'Kva kvar kontroll ser på, om han kan sperre, og kor langt ein kan lite på han.',
    tillit: 'Kor langt kan ein lite på dei?',
    utfallene:
      'Ein kontroll ser kva som er skrive, ikkje om det er sant eller godt nok. Han kan seie at noko manglar, at han ikkje fann nokon mangel, at eit menneske må vurdere, eller at han ikkje er aktuell. Han seier aldri at lova er oppfylt.',
    lest: 'Ved målepunkta står det kor ofte ein kollega som las saka, kom til det same. Der dei var usamde, skal det drøftast: nokre gonger er det kontrollen som tek feil.',
    ikkeTall:
      'Ni av dei blir prøvde mot ein kollega som les saka utan å sjå kva kontrollen sa. Tala står hos leiaren og dei fagansvarlege.',
    utgave: n => `Utgåve ${n}. Eit resultat frå ei anna utgåve står ved sida av, aldri oppå.`,
    resten: 'Lov og framgangsmåte',
    serPa: hva => `Ser på ${hva}`,
    sperrer: 'Kan sperre',
    advarer: 'Åtvarar',
    enighet: ord => `Samd med lesaren: ${ord}`,
    droftet: n => f(n, { en: '1 usemje er drøfta', flere: `${n} usemjer er drøfta` }),
    droftetFaa: 'Under fem usemjer er drøfta',
    ordene: (vanlige, uvanlige) =>
      `Prøvd på tekstar skrivne for det, ikkje på vedtak: fann ${vanlige.funnet} av ${vanlige.av} med vanlege vendingar, og ${uvanlige.funnet} av ${uvanlige.av} skrivne for å kome forbi han. At han ikkje fann noko, tyder lite.`,
  },
  hensikt:
    'Kvar paragraf produktet bruker: kva han krev, kva som er overlate til skjønn, og kva maskina gjer med han.',
  maskinen: {
    tittel: 'Kva maskina gjer',
    navn: { regner: 'Reknar', spor: 'Spør', minner: 'Minner om', 'viser-til': 'Viser til' },
    forklaring: {
      regner: 'Svarer når svaret er ein dato, eit tal eller eit faktum.',
      spor: 'Stiller spørsmålet lova overlèt til skjønn. Eit menneske svarer.',
      minner: 'Ein kontroll eller ei oppgåve seier frå om paragrafen.',
      'viser-til':
        'Produktet nemner paragrafen. Regelen er skriven og testa, men ingen del av produktet svarar med han enno.',
    },
    aldri: 'Maskina føreslår aldri eit utfall. Ho seier aldri at lova er oppfylt i ei sak.',
  },
  sok: 'Søk i reglane',
  lov: 'Lova',
  alle: 'Begge',
  lover: { sosialtjenesteloven: 'Sosialtenestelova', forvaltningsloven: 'Forvaltningslova' },
  antall: (n: number) => f(n, { en: 'Éin paragraf.', flere: `${n} paragrafar.` }),
  bokmaal: 'Teksten om reglane er på bokmål.',
  ingen: 'Ingen paragrafar passar. Prøv eit anna ord, eller vis begge lovene.',
  tilAlle: 'Alle reglane',
  finnesIkke: 'Vi har inga side om den paragrafen',
  finnesIkkeForklaring: 'Adressa kan vere feil, eller produktet bruker ikkje paragrafen.',
  krever: 'Kva paragrafen krev',
  skjonn: 'Kva som er overlate til skjønn',
  sporsmal: 'Spørsmåla eit menneske svarer på',
  svarer: 'Kva regelen svarer på',
  valg: 'Vala våre der lova teier',
  eksempler: 'Døme',
  eksemplerForklaring:
    'Døma er dei same som vi testar regelen med. «Oppfylt» og «ikke oppfylt» gjeld berre det regelen spør om. «Krever skjønn» tyder at eit menneske svarer.',
  lest: 'Kva vi har lese',
  lestPer: (dato: string) => `Lese slik ho stod ${dato}. Det som er vedteke seinare, er ikkje med.`,
  endringer: 'Endringar',
  veiledning: 'Rettleiing',
  nyLov: 'Den nye forvaltningslova',
  nyLovStatus: (dato: string) =>
    `Vedteken, ikkje i kraft per ${dato}. Når lova tek til å gjelde, er ikkje kjent. Produktet følgjer lova som gjeld.`,
  brukes: 'Blir brukt i',
  brukesIkke: 'Ingen del av produktet viser til paragrafen enno.',
  omrader: {
    kontrollene: 'Kontrollane',
    oppgavene: 'Oppgåvene',
    brevet: 'Brevet',
    rettighetsarket: 'Rettsarket',
    vurderingen: 'Vurderinga',
    vedtaket: 'Vedtaket',
    nodhjelp: 'Naudhjelp',
    meldeplikten: 'Meldeplikta til barnevernet',
    kartleggingen: 'Kartlegginga',
    innsyn: 'Innsyn og utdrag',
    samtaler: 'Samtalar og journal',
    tilbud: 'Behov og tilbod',
    soknader: 'Søknader og fordeling',
    meldinger: 'Meldingane når noko ikkje kan gjerast',
    fristene: 'Fristane',
    internkontroll: 'Internkontrollen',
  },
}
