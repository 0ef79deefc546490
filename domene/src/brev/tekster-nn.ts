import type { Brevtekster } from './tekster.ts'

/** Brevtekstene på nynorsk, skrivne på nynorsk og ikkje omsette ord for ord. */
export const nn: Brevtekster = {
  tittelVedtak: 'Vedtak om økonomisk sosialhjelp',
  tittelNodhjelp: 'Vedtak om naudhjelp',
  tittelForelopig: 'Førebels svar på søknaden din',

  detteErVedtak: 'Dette er eit vedtak.',
  svarPaaSoknad: dato => `Det er svaret på søknaden om økonomisk sosialhjelp som vi fekk ${dato}.`,
  utenSoknad: 'Det er svaret på at du bad oss om hjelp.',

  faarPerManed: kroner => `Du får ${kroner} i månaden`,
  faarForManed: (kroner, maned) => `Du får ${kroner} for ${maned}`,
  faarEngang: kroner => `Du får ${kroner}`,
  faarNodhjelp: kroner => `Du får ${kroner} i naudhjelp`,
  faarIkke: maneder => `Du får ikkje økonomisk sosialhjelp for ${maneder}`,
  faarIkkeUtenPeriode: 'Du får ikkje økonomisk sosialhjelp',

  delvis:
    'Vi har sagt ja til ein del av det du søkte om, og nei til ein del. Grunnane står lenger nede i brevet.',
  gjelderManeder: maneder => `Vedtaket gjeld ${maneder}.`,
  ogsaaEngang: (kroner, maned) =>
    maned === null ? `Du får òg ${kroner} éin gong.` : `I ${maned} får du òg ${kroner}.`,
  engangUtbetales: maned => `Du får beløpet éin gong, i ${maned}.`,
  nodhjelpForklart: 'Vi har gitt hjelpa med ein gong, fordi det hasta.',
  nodhjelpVidere: 'Treng du meir hjelp, kan du seie frå til oss eller søkje.',
  byggerPaa: paragrafer => `Vedtaket byggjer på sosialtenestelova ${paragrafer}.`,

  begrunnelseOverskrift: 'Difor har vi bestemt dette',

  behovOverskrift: 'Behova vi kjenner til, og svaret på kvart av dei',
  behovSagt: (hva: string) => `Du har sagt frå om dette: ${hva}.`,
  behovSett: (hva: string) => `Vi har sett dette behovet: ${hva}.`,
  behovManedlig: (kroner: string) => `Det er med i ${kroner} i månaden.`,
  behovEngang: (kroner: string) => `Det er med i ${kroner} som du får éin gong.`,
  behovAvslatt: 'Det har vi sagt nei til å dekkje. Grunnen står lenger nede i brevet.',
  behovVeiledning: (dato: string) =>
    `Du har rett til råd og rettleiing frå ${dato}. Det har du fått eit eige vedtak om.`,
  behovSvar: {
    'annen-ordning': 'Her finst det ei anna ordning.',
    'oppfolging-17': 'Dette følgjer vi opp saman med deg.',
    samarbeid: 'Dette samarbeider vi med andre om.',
    'familien-loser': 'Her er svaret at du ordnar det sjølv.',
    nei: 'Dette har vi sagt nei til.',
  },

  barnaOverskrift: 'Kva dette har å seie for barna',

  regnetOverskrift: 'Slik har vi rekna',
  inntektOverskrift: 'Inntekter vi har rekna med',
  engangOverskrift: 'Det du får éin gong',
  kolonneHva: 'Kva det gjeld',
  kolonneKroner: 'Kroner',
  sumPerManed: 'Dette får du i månaden',
  sumForManed: (maned: string) => `Dette får du for ${maned}`,
  sumEngang: 'Dette får du éin gong',
  tilOvers: 'Inntekt ut over utgiftene. Ho blir ikkje trekt frå noko anna',
  avvikRad: 'Skilnad mellom reknestykket og vedtaket',
  regnesIkkeMed: 'er ikkje rekna med',
  utenforBarnetrygd: 'Barnetrygda er ikkje rekna med. Lova held ho utanfor.',
  utenforBarnsArbeid: 'Det barn tener i fritida og skuleferien, er ikkje rekna med. Lova held det utanfor.',
  norm: norm => `Vi har jamført beløpa med ${norm}.`,
  normOppdiktet: '(oppdikta eksempelnorm)',
  normVeiledende: 'Ei norm er rettleiande. Det er behovet som avgjer.',
  grunnerOverskrift: 'Difor blei beløpa slik',
  erDetNok: 'Er det nok?',
  etter19: 'Dette får du etter § 19, som gjeld særlege tilfelle.',

  avslagOverskrift: 'Dette har vi sagt nei til',
  soktOm: kroner => `Du søkte om ${kroner}.`,
  vurdert19: 'Vi har òg vurdert om du kan få det etter § 19, som gjeld særlege tilfelle.',

  pliktOverskrift: 'Dette må du gjere',
  siFra: 'Sei frå til oss så snart noko endrar seg. Det gjeld til dømes om',
  endringer: harBarn => [
    'du eller nokon du forsørgjer får meir eller mindre å leve av',
    'husleiga eller andre faste utgifter blir større eller mindre',
    `nokon flyttar inn eller ut${harBarn ? ', eller barna bur meir eller mindre hos deg' : ''}`,
  ],

  klageOverskrift: 'Om du er usamd',
  klageRett: 'Du kan klage på vedtaket.',
  klageFrist: 'Fristen er tre veker frå den dagen du fekk brevet.',
  klageTil: kontor => `Send klaga til ${kontor}.`,
  klageTilOss: 'Send klaga til oss.',
  klageHjelp:
    'Vi hjelper deg gjerne med å skrive klaga. Du kan òg fortelje oss kva du er usamd i, så skriv vi det ned.',
  klageVidere: instans =>
    `Vi ser på saka éin gong til. Endrar vi ikkje vedtaket slik du ber om, sender vi klaga til ${instans}, som avgjer saka.`,
  klageBegrunnelse:
    'Saknar du ei grunngiving for noko i vedtaket, kan du be om å få ho skriftleg før klagefristen er ute.',
  klageUtsatt: 'Du kan be om at vedtaket ikkje blir sett i verk før klaga er avgjord.',
  klageKostnader:
    'Blir vedtaket endra til din fordel, kan du ha rett til å få dekt vesentlege utgifter som var nødvendige for å få det endra. Då må du be om det innan tre veker etter at du fekk det nye vedtaket.',

  innsynOverskrift: 'Du kan sjå det som står i saka',
  innsynRett: 'Du har rett til å sjå dokumenta i saka di.',
  innsynUnntak: 'Nokre opplysningar kan vere unntatne, til dømes om andre enn deg.',
  innsynHvordan: 'Sei frå til oss, så viser vi deg dei.',

  kontaktOverskrift: navn => `Spør ${navn}`,
  kontaktTelefon: (telefon, kontor) => `Ring ${telefon}, eller kom innom ${kontor}.`,
  kontaktKontor: kontor => `Du kan kome innom ${kontor}.`,
  kontaktSkjermet: 'Ta kontakt slik vi har avtalt.',
  kontaktReferanse: sak => `Oppgi gjerne saksnummer ${sak}.`,
  skrevetAv: navn => `${navn} har skrive brevet.`,
  lesesAvKollega: 'Ein kollega les det før det blir eit vedtak.',
  skrevetOgGodkjent: (skrevet, godkjent) =>
    `${skrevet} har skrive brevet, og ${godkjent} har lese og godkjent vedtaket.`,

  detteErForelopig: 'Dette er eit førebels svar, og ikkje eit vedtak.',
  harFaatt: 'Vi har fått søknaden din',
  fikkDato: dato => `Vi fekk søknaden din om økonomisk sosialhjelp ${dato}.`,
  forventet: dato => `Vi reknar med at du får svar innan ${dato}.`,
  hvorforOverskrift: 'Kvifor det tek tid',
  trengerOverskrift: 'Dette treng vi frå deg',
  trengerIkke: 'Du treng ikkje gjere noko no. Sei frå til oss om noko endrar seg medan du ventar.',
  hasterOverskrift: 'Om det hastar',
  haster:
    'Manglar du pengar til mat eller straum, eller ein stad å bu, skal du ikkje vente på svaret. Ta kontakt med oss med ein gong.',
}
