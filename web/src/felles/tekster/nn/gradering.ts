import type { Tekster } from '../typer.ts'

export const gradering: Tekster['gradering'] = {
  navn: {
    ugradert: 'Ugradert',
    klientadresse: 'Klientadresse',
    fortrolig: 'Fortruleg',
    'strengt-fortrolig': 'Strengt fortruleg',
    'strengt-fortrolig-utland': 'Strengt fortruleg, utland',
    ukjent: 'Ukjend',
  },
  betyr: {
    ugradert: 'Adressa er ikkje verna.',
    klientadresse: 'Gjeld berre adressa, ikkje resten av saka.',
    fortrolig: 'Berre den autoriserte krinsen kan opne saka.',
    'strengt-fortrolig': 'Saka finst ikkje for nokon utanfor den autoriserte krinsen.',
    'strengt-fortrolig-utland': 'Som strengt fortruleg, for ein som bur i utlandet.',
    ukjent: 'Blir handsama som strengt fortruleg til nokon har sjekka registeret.',
  },
  merke: 'Berre for krinsen',
  linje: navn => `Gradering: ${navn}`,
  ikkeSagt: 'Ingen har sagt noko om graderinga enno.',
  satt: (hvem, nar) => `Sett av ${hvem} ${nar}.`,
  fra: {
    soknad: nar => `Frå søknaden ${nar}.`,
    register: nar => `Frå registeret ${nar}.`,
    familien: nar => `Sagt av familien ${nar}.`,
  },
  grunn: tekst => `Grunn: ${tekst}`,
  endre: 'Endre gradering',
  endreFor: navn => `Endre gradering for ${navn}`,
  forslag: (hvem, til, nar) => `${hvem} gjorde framlegg ${nar} om å senke til «${til}».`,
  staar: navn => `Til ein annan i krinsen har stadfesta, gjeld «${navn}».`,
  dittForslag: 'Du har gjort framlegget sjølv. Ein annan i krinsen som har saka, må stadfeste det.',
  bekreft: 'Les og stadfest',
  bekreftFor: navn => `Les og stadfest nedgraderinga for ${navn}`,
  dialog: {
    tittel: navn => `Graderinga til ${navn}`,
    naa: navn => `No: ${navn}.`,
    velg: 'Kva skal graderinga vere?',
    velgMangler: 'Vel kva graderinga skal vere.',
    bareOpp: 'Du kan heve graderinga. Å senke ho er for den autoriserte krinsen.',
    grunnOpp: 'Kvifor blir graderinga heva, og kva kviler det på?',
    grunnNed: 'Kva har du sjekka, og kva viste det?',
    grunnHjelp: 'Skriv ikkje adressa eller staden. Teksten blir ståande hos personen.',
    grunnMangler: 'Skriv kva endringa kviler på.',
    hvem: 'Kven i krinsen skal stadfeste?',
    hvemHjelp: 'Kollegaen får saka samtidig, og ser framlegget under Familien. Sei frå til kollegaen.',
    hvemMangler: 'Vel kven som skal stadfeste.',
    alene:
      'Ingen andre i krinsen kan stadfeste no. Framlegget blir ståande til kommunen har ein til i krinsen, og graderinga står så lenge.',
    knapp: {
      straks: 'Set graderinga',
      gi: 'Set graderinga og gi frå deg saka',
      foreslas: 'Gjer framlegg om å senke graderinga',
      bekreftes: 'Stadfest nedgraderinga',
    },
    bekreftTittel: navn => `Stadfest nedgraderinga for ${navn}`,
    foreslatt: (hvem, til) => `${hvem} føreslår «${til}».`,
    bekreftTekst: 'Du er den andre av to. Sjekk sjølv, uavhengig av den som gjorde framlegget.',
  },
  folge: {
    tittel: 'Dette skjer',
    strengt: 'Saka forsvinn straks for alle utanfor den autoriserte krinsen.',
    strengtOgDu:
      'Saka forsvinn straks for alle utanfor den autoriserte krinsen, òg for deg. Krinsen finn ho på Min dag og tek ho vidare. Har du noko som hastar, så sei det til ein i krinsen.',
    fortrolig:
      'Berre den autoriserte krinsen kan opne saka. Andre som arbeider med saker, får vite at ho har adressevern.',
    fortroligOgDu:
      'Berre den autoriserte krinsen kan opne saka, og du mister ho straks. Krinsen finn ho på Min dag og tek ho vidare. Har du noko som hastar, så sei det til ein i krinsen.',
    uendret: 'Det endrar ikkje kven som kan opne saka.',
    fortsattStengt: 'Saka er framleis lukka for dei utanfor krinsen, fordi ein annan i ho har adressevern.',
    apnes: 'Saka blir opna for dei utanfor krinsen som har ho, og andre på kontoret kan finne ho.',
    mindreStengt:
      'Berre den autoriserte krinsen kan opne saka, men andre som arbeider med saker, får vite at ho finst.',
    foreslas: 'Ingenting blir endra før ein annan i krinsen har sjekka og stadfesta. Då:',
  },
  kvittering: {
    borteTittel: 'Graderinga er sett. Saka er no hos den autoriserte krinsen.',
    borteTekst: (navn, gradering) =>
      `${navn} har graderinga «${gradering}». Saka er borte frå listene dine, og krinsen finn ho på Min dag. Du treng ikkje gjere meir. Ikkje nemn ho for nokon utanfor krinsen.`,
    satt: (navn, gradering) => `Graderinga til ${navn} er «${gradering}». Det gjeld no.`,
    foreslatt: (navn, gradering) =>
      `Framlegget om å senke ${navn} til «${gradering}» er lagra. Graderinga står til det er stadfesta.`,
    venterPa: hvem => `${hvem} har fått saka og kan stadfeste. Sei frå.`,
  },
  avvist: {
    tittel: {
      nei: 'Du har ikkje tilgang til saka',
      finnesIkke: 'Fann ikkje saka',
      feilet: 'Saka kunne ikkje hentast',
    },
    hvorfor: {
      fortrolig: 'Saka har adressevern. Berre den autoriserte krinsen kan opne ho.',
      'egne-data': 'Dette er di eiga sak. Ho kan du ikkje sjå i fagsystemet.',
      'naer-relasjon': 'Saka gjeld nokon du er i nær slekt eller familie med.',
      inhabil: 'Du har meldt deg inhabil i saka.',
      'annet-kontor': 'Saka høyrer til eit anna kontor.',
      'ikke-tildelt': 'Saka er ikkje tildelt deg.',
      'utsnittet-finnes-ikke': 'Rolla di les ikkje innhaldet i saker.',
    },
    videre: {
      fortrolig: 'Har du fått vite noko som hastar for familien, så sei det til ein i krinsen.',
      'egne-data': 'Snakk med ein kollega på kontoret om di eiga sak, slik andre søkjarar gjer.',
      'naer-relasjon': 'Ein kollega må ta ho. Sei frå til leiaren din om ho ligg hos deg.',
      inhabil: 'Ein kollega må ta ho. Sei frå til leiaren din om noko hastar for familien.',
      'annet-kontor': 'Ring kontoret som har ho om du har fått vite noko om familien.',
      'ikke-tildelt': 'Treng du ho i arbeidet, så be leiaren din om å få ho.',
      'utsnittet-finnes-ikke': 'Oversikta over sakene til kontoret står under Fordeling.',
    },
    ellers: 'Treng du saka i arbeidet, så spør leiaren din.',
    finnesIkke:
      'Ho finst ikkje, eller du har ikkje tilgang til ho. Kom du hit frå ei lenkje, kan saka ha bytt hender.',
  },
}
