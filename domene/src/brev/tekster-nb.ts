/** Brevtekstene på bokmål. Klart språk: avgjørelsen først, «du», korte setninger, ingen fagord uten forklaring. */
export const nb = {
  tittelVedtak: 'Vedtak om økonomisk sosialhjelp',
  tittelNodhjelp: 'Vedtak om nødhjelp',
  tittelForelopig: 'Foreløpig svar på søknaden din',

  detteErVedtak: 'Dette er et vedtak.',
  svarPaaSoknad: (dato: string) => `Det er svaret på søknaden om økonomisk sosialhjelp som vi fikk ${dato}.`,
  utenSoknad: 'Det er svaret på at du ba oss om hjelp.',

  faarPerManed: (kroner: string) => `Du får ${kroner} i måneden`,
  faarForManed: (kroner: string, maned: string) => `Du får ${kroner} for ${maned}`,
  faarEngang: (kroner: string) => `Du får ${kroner}`,
  faarNodhjelp: (kroner: string) => `Du får ${kroner} i nødhjelp`,
  faarIkke: (maneder: string) => `Du får ikke økonomisk sosialhjelp for ${maneder}`,
  faarIkkeUtenPeriode: 'Du får ikke økonomisk sosialhjelp',

  delvis:
    'Vi har sagt ja til en del av det du søkte om, og nei til en del. Grunnene står lenger nede i brevet.',
  gjelderManeder: (maneder: string) => `Vedtaket gjelder ${maneder}.`,
  ogsaaEngang: (kroner: string, maned: string | null) =>
    maned === null ? `Du får også ${kroner} én gang.` : `I ${maned} får du også ${kroner}.`,
  engangUtbetales: (maned: string) => `Du får beløpet én gang, i ${maned}.`,
  nodhjelpForklart: 'Vi har gitt hjelpen med en gang, fordi det hastet.',
  nodhjelpVidere: 'Trenger du mer hjelp, kan du si fra til oss eller søke.',
  byggerPaa: (paragrafer: string) => `Vedtaket bygger på sosialtjenesteloven ${paragrafer}.`,

  begrunnelseOverskrift: 'Derfor har vi bestemt dette',

  behovOverskrift: 'Behovene vi kjenner til, og svaret på hvert av dem',
  behovSagt: (hva: string) => `Du har sagt fra om dette: ${hva}.`,
  behovSett: (hva: string) => `Vi har sett dette behovet: ${hva}.`,
  behovManedlig: (kroner: string) => `Det er med i ${kroner} i måneden.`,
  behovEngang: (kroner: string) => `Det er med i ${kroner} som du får én gang.`,
  behovAvslatt: 'Det har vi sagt nei til å dekke. Grunnen står lenger nede i brevet.',
  behovVeiledning: (dato: string) =>
    `Du har rett til råd og veiledning fra ${dato}. Det har du fått et eget vedtak om.`,
  behovSvar: {
    'annen-ordning': 'Her finnes det en annen ordning.',
    'oppfolging-17': 'Dette følger vi opp sammen med deg.',
    samarbeid: 'Dette samarbeider vi med andre om.',
    'familien-loser': 'Her er svaret at du ordner det selv.',
    nei: 'Dette har vi sagt nei til.',
  },

  barnaOverskrift: 'Hva dette betyr for barna',

  regnetOverskrift: 'Slik har vi regnet',
  inntektOverskrift: 'Inntekter vi har regnet med',
  engangOverskrift: 'Det du får én gang',
  kolonneHva: 'Hva det gjelder',
  kolonneKroner: 'Kroner',
  sumPerManed: 'Dette får du i måneden',
  sumForManed: (maned: string) => `Dette får du for ${maned}`,
  sumEngang: 'Dette får du én gang',
  tilOvers: 'Inntekt ut over utgiftene. Den trekkes ikke fra noe annet',
  avvikRad: 'Forskjell mellom regnestykket og vedtaket',
  regnesIkkeMed: 'regnes ikke med',
  utenforBarnetrygd: 'Barnetrygden er ikke regnet med. Loven holder den utenfor.',
  utenforBarnsArbeid: 'Det barn tjener i fritid og skoleferie, er ikke regnet med. Loven holder det utenfor.',
  norm: (norm: string) => `Vi har sammenlignet beløpene med ${norm}.`,
  normOppdiktet: '(oppdiktet eksempelnorm)',
  normVeiledende: 'En norm er veiledende. Det er behovet som avgjør.',
  grunnerOverskrift: 'Derfor ble beløpene slik',
  erDetNok: 'Er det nok?',
  etter19: 'Dette får du etter § 19, som gjelder særlige tilfeller.',

  avslagOverskrift: 'Dette har vi sagt nei til',
  soktOm: (kroner: string) => `Du søkte om ${kroner}.`,
  vurdert19: 'Vi har også vurdert om du kan få det etter § 19, som gjelder særlige tilfeller.',

  pliktOverskrift: 'Dette må du gjøre',
  siFra: 'Si fra til oss så snart noe endrer seg. Det gjelder for eksempel hvis',
  endringer: (harBarn: boolean): readonly string[] => [
    'du eller noen du forsørger får mer eller mindre å leve av',
    'husleien eller andre faste utgifter blir større eller mindre',
    `noen flytter inn eller ut${harBarn ? ', eller barna bor mer eller mindre hos deg' : ''}`,
  ],

  klageOverskrift: 'Hvis du er uenig',
  klageRett: 'Du kan klage på vedtaket.',
  klageFrist: 'Fristen er tre uker fra den dagen du fikk brevet.',
  klageTil: (kontor: string) => `Send klagen til ${kontor}.`,
  klageTilOss: 'Send klagen til oss.',
  klageHjelp:
    'Vi hjelper deg gjerne med å skrive den. Du kan også fortelle oss hva du er uenig i, så skriver vi det ned.',
  klageVidere: (instans: string) =>
    `Vi ser på saken én gang til. Endrer vi ikke vedtaket slik du ber om, sender vi klagen til ${instans}, som avgjør den.`,
  klageBegrunnelse:
    'Mangler du en begrunnelse for noe i vedtaket, kan du be om å få den skriftlig før klagefristen er ute.',
  klageUtsatt: 'Du kan be om at vedtaket ikke blir satt i verk før klagen er avgjort.',
  klageKostnader:
    'Blir vedtaket endret til din fordel, kan du ha rett til å få dekket vesentlige utgifter som var nødvendige for å få det endret. Da må du be om det innen tre uker etter at du fikk det nye vedtaket.',

  innsynOverskrift: 'Du kan se det som står i saken',
  innsynRett: 'Du har rett til å se dokumentene i saken din.',
  innsynUnntak: 'Noen opplysninger kan være unntatt, for eksempel om andre enn deg.',
  innsynHvordan: 'Si fra til oss, så viser vi deg dem.',

  kontaktOverskrift: (navn: string) => `Spør ${navn}`,
  kontaktTelefon: (telefon: string, kontor: string) => `Ring ${telefon}, eller kom innom ${kontor}.`,
  kontaktKontor: (kontor: string) => `Du kan komme innom ${kontor}.`,
  kontaktSkjermet: 'Ta kontakt slik vi har avtalt.',
  kontaktReferanse: (sak: string) => `Oppgi gjerne saksnummer ${sak}.`,
  skrevetAv: (navn: string) => `${navn} har skrevet brevet.`,
  lesesAvKollega: 'En kollega leser det før det blir et vedtak.',
  skrevetOgGodkjent: (skrevet: string, godkjent: string) =>
    `${skrevet} har skrevet brevet, og ${godkjent} har lest og godkjent vedtaket.`,

  detteErForelopig: 'Dette er et foreløpig svar, og ikke et vedtak.',
  harFaatt: 'Vi har fått søknaden din',
  fikkDato: (dato: string) => `Vi fikk søknaden din om økonomisk sosialhjelp ${dato}.`,
  forventet: (dato: string) => `Vi regner med at du får svar innen ${dato}.`,
  hvorforOverskrift: 'Hvorfor det tar tid',
  trengerOverskrift: 'Dette trenger vi fra deg',
  trengerIkke: 'Du trenger ikke gjøre noe nå. Si fra til oss hvis noe endrer seg mens du venter.',
  hasterOverskrift: 'Hvis det haster',
  haster:
    'Mangler du penger til mat eller strøm, eller et sted å bo, skal du ikke vente på svaret. Ta kontakt med oss med en gang.',
}
