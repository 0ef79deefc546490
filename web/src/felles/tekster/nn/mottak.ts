import { flertall } from '../flertall.ts'
import type { mottak as nb } from '../nb/mottak.ts'
import { storTallord } from '../tallord.ts'

const f = flertall('nn')
const Tall = storTallord('nn')

export const mottak: typeof nb = {
  tittel: 'Mottak',
  hensikt: 'Alt som kjem inn, blir teke vare på. Her ligg det som treng eit menneske for å finne fram.',
  setning: n =>
    f(n, { en: 'Éi melding må plasserast for hand.', flere: `${Tall(n)} meldingar må plasserast for hand.` }),
  parkert: 'Må plasserast for hand',
  parkertTomt: 'Ingen ting ventar her',
  parkertTomtTekst: 'Alle meldingar har funne saka si av seg sjølve.',
  kom: nar => `Kom inn ${nar}`,
  kanaler: {
    digital: 'digitalt',
    digisos: 'digitalt',
    opplasting: 'lasta opp',
    http: 'frå ein integrasjon',
    cli: 'lese inn av drifta',
    fil: 'frå fil',
    papir: 'på papir',
    muntlig: 'munnleg',
  },
  grunner: {
    'ikke-json': 'Fila kan ikkje lesast',
    'ukjent-hovedversjon': 'Ukjend utgåve av filformatet',
    skjemafeil: 'Følgjer ikkje filformatet',
    'annen-kommune': 'Adressert til ein annan kommune',
    'mangler-identitet': 'Seier ikkje kven som søkjer',
    'kunne-ikke-leses-inn': 'Kunne ikkje lesast inn',
  },
  annenGrunn: 'Kunne ikkje plasserast av seg sjølv',
  hvaNaa: {
    'ikke-json': 'Opne originalen, finn ut kven han gjeld, og plasser han for hand.',
    'ukjent-hovedversjon': 'Les originalen, finn ut kven han gjeld, og plasser han for hand.',
    skjemafeil: 'Sjå kva som kunne lesast, og plasser han for hand.',
    'annen-kommune': 'Avklar kven som skal ha han. Er han dykkar, plasser han for hand.',
    'mangler-identitet': 'Finn ut kven som søkjer, og plasser han for hand.',
    'kunne-ikke-leses-inn': 'Les originalen, og plasser han for hand. Meld frå til dei som driftar systemet.',
  },
  annetNaa: 'Les originalen, og plasser han for hand.',
  lukket: 'Berre dei som er autoriserte for adressevern, kan opne denne meldinga. Sei frå til ein av dei.',
  fraMeldingen: 'Dette kunne lesast',
  navn: 'Namn',
  sokerOm: 'Søkjer om',
  filer: 'Originalfiler',
  apne: filnavn => `Opne ${filnavn}`,
  plasser: 'Plasser',
  plasserFor: grunn => `Plasser denne meldinga: ${grunn}`,
  dialog: {
    tittel: 'Kvar høyrer meldinga heime?',
    intro: 'Originalen blir ikkje endra. Valet ditt og grunnen blir ståande i historia til saka.',
    til: 'Plasser meldinga hos',
    soker: navn => `Søkjaren i meldinga: ${navn}`,
    sak: 'Ei sak som finst',
    nyPerson: 'Ein ny person',
    sok: 'Søk etter saka',
    sokHjelp: 'Namn eller saksnummer. Søket står ikkje i adressa.',
    sokKnapp: 'Søk',
    velgSak: 'Vel sak',
    ingenTreff: 'Ingen saker du har tilgang til, passar.',
    kreverTilgang: 'krev tilgang',
    fornavn: 'Førenamn',
    etternavn: 'Etternamn',
    grunn: 'Kvifor høyrer ho heime her?',
    grunnHjelp: 'Til dømes kven du snakka med, eller kva i originalen som viser det.',
    knapp: 'Plasser meldinga',
    mangler: {
      til: 'Vel kvar meldinga høyrer heime.',
      sak: 'Søk fram og vel ei sak.',
      navn: 'Skriv både førenamn og etternamn. Veit du det ikkje, skriv «ukjent».',
      grunn: 'Skriv kvifor.',
    },
  },
  opp: {
    tittel: 'Last opp søknadsfiler',
    hjelp:
      'Ein søknad er soknad.json, gjerne med vedlegg.json og filene. Du kan velje fleire søknader, eller ei heil mappe.',
    etikett: 'Filer til søknaden',
    knapp: 'Vel filer',
    mappe: 'Vel mappe',
    dra: 'Slepp filer her',
    slipp: 'Slepp',
    eller: 'eller',
    laster: (nr, av) => (av === 1 ? 'Les søknaden …' : `Les søknad ${nr} av ${av} …`),
    resultat: 'Resultat',
    utfall: { mottatt: 'Motteken', duplikat: 'Motteken før', parkert: 'Må plasserast', avvist: 'Avvist' },
    duplikat: 'Den same søknaden er motteken før. Ingen ting er lagt til to gonger.',
    utenSoknad: 'Fila høyrer ikkje til nokon søknad. Legg ho saman med soknad.json.',
    feilet: 'Vart ikkje lasta opp. Prøv igjen; det som alt er motteke, blir ikkje dobla.',
    fjern: 'Fjern lista',
  },
  siste: 'Sist motteke',
  sisteTomt: 'Ingen ting er motteke enno.',
  utfall: {
    mottatt: 'Motteken',
    duplikat: 'Motteken før',
    parkert: 'Må plasserast',
    tolket: 'Lagd i sak',
    plassert: 'Plassert for hand',
    ettersendelse: 'Ettersending',
    avvist: 'Avvist',
  },
  tilSaken: 'Til saka',
  ut: 'Kunne ikkje sendast ut',
  utTekst: 'Meldingar til innsynet åt søkjaren som stoppa. Saka er ikkje råka.',
  slag: { fil: 'Fil til søkjaren', innsyn: 'Oppdatering av innsyn', brev: 'Brev' },
  provIgjen: 'Prøv igjen',
  provIgjenFor: slag => `Prøv på nytt: ${slag}`,
  bytes: n =>
    n < 1024
      ? `${n} B`
      : n < 1024 * 1024
        ? `${Math.round(n / 1024)} kB`
        : `${(n / 1024 / 1024).toFixed(1).replace('.', ',')} MB`,
}
