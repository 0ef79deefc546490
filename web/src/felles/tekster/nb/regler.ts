import { flertall } from '../flertall.ts'

const f = flertall('nb')

/** «Slik virker reglene»: rammen rundt paragrafene. Selve regeltekstene er bokmål og kommer fra koden. */
export const regler = {
  tittel: 'Slik virker reglene',
  kontroller: {
    tittel: 'Slik virker kontrollene',
    hensikt: 'Hva hver kontroll ser på, om den kan sperre, og hvor langt den kan stoles på.',
    tillit: 'Hvor langt kan de stoles på?',
    utfallene:
      'En kontroll ser hva som er skrevet, ikke om det er sant eller godt nok. Den kan si at noe mangler, at den ikke fant noen mangel, at et menneske må vurdere, eller at den ikke er aktuell. Den sier aldri at loven er oppfylt.',
    lest: 'Ved målepunktene står det hvor ofte en kollega som leste saken, kom til det samme. Der de var uenige, skal det drøftes: noen ganger er det kontrollen som tar feil.',
    ikkeTall:
      'Ni av dem prøves mot en kollega som leser saken uten å se hva kontrollen sa. Tallene står hos lederen og de fagansvarlige.',
    utgave: (n: number) => `Utgave ${n}. Et resultat fra en annen utgave står ved siden av, aldri oppå.`,
    resten: 'Lov og framgangsmåte',
    serPa: (hva: string) => `Ser på ${hva}`,
    sperrer: 'Kan sperre',
    advarer: 'Advarer',
    enighet: (ord: string) => `Enig med leseren: ${ord}`,
    droftet: (n: number) => f(n, { en: '1 uenighet er drøftet', flere: `${n} uenigheter er drøftet` }),
    droftetFaa: 'Under fem uenigheter er drøftet',
    ordene: (vanlige: { funnet: number; av: number }, uvanlige: { funnet: number; av: number }) =>
      `Prøvd på tekster skrevet for det, ikke på vedtak: fant ${vanlige.funnet} av ${vanlige.av} med vanlige vendinger, og ${uvanlige.funnet} av ${uvanlige.av} skrevet for å komme forbi den. At den ikke fant noe, betyr lite.`,
  },
  hensikt:
    'Hver paragraf produktet bruker: hva den krever, hva som er overlatt til skjønn, og hva maskinen gjør med den.',
  maskinen: {
    tittel: 'Hva maskinen gjør',
    navn: { regner: 'Regner', spor: 'Spør', minner: 'Minner', 'viser-til': 'Viser til' },
    forklaring: {
      regner: 'Svarer når svaret er en dato, et tall eller en kjensgjerning.',
      spor: 'Stiller spørsmålet loven overlater til skjønn. Et menneske svarer.',
      minner: 'En kontroll eller en oppgave sier fra om paragrafen.',
      'viser-til':
        'Produktet nevner paragrafen. Regelen er skrevet og testet, men ingen del av produktet svarer med den ennå.',
    },
    aldri: 'Maskinen foreslår aldri et utfall. Den sier aldri at loven er oppfylt i en sak.',
  },
  sok: 'Søk i reglene',
  lov: 'Lov',
  alle: 'Alle',
  lover: { sosialtjenesteloven: 'Sosialtjenesteloven', forvaltningsloven: 'Forvaltningsloven' },
  antall: (n: number) => f(n, { en: '1 paragraf.', flere: `${n} paragrafer.` }),
  bokmaal: 'Teksten om reglene er på bokmål.',
  ingen: 'Ingen paragrafer passer. Prøv et annet ord, eller vis begge lovene.',
  tilAlle: 'Alle reglene',
  finnesIkke: 'Vi har ingen side om den paragrafen',
  finnesIkkeForklaring: 'Adressen kan være feil, eller produktet bruker ikke paragrafen.',
  krever: 'Hva paragrafen krever',
  skjonn: 'Hva som er overlatt til skjønn',
  sporsmal: 'Spørsmålene et menneske svarer på',
  svarer: 'Hva regelen svarer på',
  valg: 'Våre valg der loven tier',
  eksempler: 'Eksempler',
  eksemplerForklaring:
    'Eksemplene er de samme som vi tester regelen med. «Oppfylt» og «ikke oppfylt» gjelder bare det regelen spør om. «Krever skjønn» betyr at et menneske svarer.',
  lest: 'Hva vi har lest',
  lestPer: (dato: string) => `Lest slik den sto ${dato}. Det som er vedtatt senere, er ikke med.`,
  endringer: 'Endringer',
  veiledning: 'Veiledning',
  nyLov: 'Den nye forvaltningsloven',
  nyLovStatus: (dato: string) =>
    `Vedtatt, ikke i kraft per ${dato}. Når loven trer i kraft, er ikke kjent. Produktet følger loven som gjelder.`,
  brukes: 'Brukes i',
  brukesIkke: 'Ingen del av produktet viser til paragrafen ennå.',
  omrader: {
    kontrollene: 'Kontrollene',
    oppgavene: 'Oppgavene',
    brevet: 'Brevet',
    rettighetsarket: 'Rettighetsarket',
    vurderingen: 'Vurderingen',
    vedtaket: 'Vedtaket',
    nodhjelp: 'Nødhjelp',
    meldeplikten: 'Meldeplikten til barnevernet',
    kartleggingen: 'Kartleggingen',
    innsyn: 'Innsyn og utdrag',
    samtaler: 'Samtaler og journal',
    tilbud: 'Behov og tilbud',
    soknader: 'Søknader og fordeling',
    meldinger: 'Beskjedene når noe ikke kan gjøres',
    fristene: 'Fristene',
    internkontroll: 'Internkontrollen',
  },
}
