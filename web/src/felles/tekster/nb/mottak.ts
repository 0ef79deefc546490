import { flertall } from '../flertall.ts'
import { storTallord } from '../tallord.ts'

const f = flertall('nb')
const Tall = storTallord('nb')

export const mottak = {
  tittel: 'Mottak',
  hensikt: 'Alt som kommer inn, blir tatt vare på. Her ligger det som trenger et menneske for å finne fram.',
  setning: (n: number) =>
    f(n, { en: 'Én melding må plasseres for hånd.', flere: `${Tall(n)} meldinger må plasseres for hånd.` }),
  parkert: 'Må plasseres for hånd',
  parkertTomt: 'Ingenting venter her',
  parkertTomtTekst: 'Alle meldinger har funnet saken sin av seg selv.',
  kom: (nar: string) => `Kom ${nar}`,
  kanaler: {
    digital: 'digitalt',
    digisos: 'digitalt',
    opplasting: 'lastet opp',
    http: 'fra en integrasjon',
    cli: 'lest inn av driften',
    fil: 'fra fil',
    papir: 'på papir',
    muntlig: 'muntlig',
  } as Readonly<Record<string, string>>,
  grunner: {
    'ikke-json': 'Filen kan ikke leses',
    'ukjent-hovedversjon': 'Ukjent utgave av filformatet',
    skjemafeil: 'Følger ikke filformatet',
    'annen-kommune': 'Adressert til en annen kommune',
    'mangler-identitet': 'Sier ikke hvem som søker',
    'kunne-ikke-leses-inn': 'Kunne ikke leses inn',
    'uten-soknad': 'Vedlegg uten søknad',
  } as Readonly<Record<string, string>>,
  annenGrunn: 'Kunne ikke plasseres av seg selv',
  hvaNaa: {
    'ikke-json': 'Åpne originalen, finn ut hvem den gjelder, og plasser den for hånd.',
    'ukjent-hovedversjon': 'Les originalen, finn ut hvem den gjelder, og plasser den for hånd.',
    skjemafeil: 'Se hva som kunne leses, og plasser den for hånd.',
    'annen-kommune': 'Avklar hvem som skal ha den. Er den deres, plasser den for hånd.',
    'mangler-identitet': 'Finn ut hvem som søker, og plasser den for hånd.',
    'kunne-ikke-leses-inn': 'Les originalen, og plasser den for hånd. Meld fra til dem som drifter systemet.',
    'uten-soknad': 'Les vedleggene, finn ut hvilken søknad de hører til, og plasser dem der.',
  } as Readonly<Record<string, string>>,
  annetNaa: 'Les originalen, og plasser den for hånd.',
  lukket: 'Bare de som er autorisert for adressebeskyttelse, kan åpne denne meldingen. Si fra til en av dem.',
  fraMeldingen: 'Dette kunne leses',
  navn: 'Navn',
  sokerOm: 'Søker om',
  filer: 'Originalfiler',
  apne: (filnavn: string) => `Åpne ${filnavn}`,
  plasser: 'Plasser',
  plasserFor: (grunn: string) => `Plasser meldingen: ${grunn}`,
  dialog: {
    tittel: 'Hvor hører meldingen hjemme?',
    intro: 'Originalen endres ikke. Valget ditt og grunnen blir stående i sakens historie.',
    introVedlegg:
      'Finn saken og søknaden vedleggene hører til. Har vi ingen søknad fra den som har sendt dem, før den inn først.',
    til: 'Plasser meldingen hos',
    soker: (navn: string) => `Søkeren i meldingen: ${navn}`,
    sak: 'En sak som finnes',
    nyPerson: 'En ny person',
    fellesSak: (navn: string) =>
      `${navn} er en annen enn søkeren i saken. Begge er spurt og vil ha felles sak.`,
    fellesSakHjelp: 'Den som søker, blir medsøker og får sitt eget brev. La stå tomt når det er den samme.',
    sok: 'Søk etter saken',
    sokHjelp: 'Navn eller saksnummer. Søket står ikke i adressen.',
    sokKnapp: 'Søk',
    velgSak: 'Velg sak',
    velgSoknad: 'Velg søknad',
    ingenTreff: 'Ingen saker du har tilgang til, passer.',
    kreverTilgang: 'krever tilgang',
    fornavn: 'Fornavn',
    etternavn: 'Etternavn',
    grunn: 'Hvorfor hører den hjemme her?',
    grunnHjelp: 'For eksempel hvem du snakket med, eller hva i originalen som viser det.',
    knapp: 'Plasser meldingen',
    mangler: {
      til: 'Velg hvor meldingen hører hjemme.',
      sak: 'Søk fram og velg en sak.',
      soknad: 'Velg søknaden vedleggene hører til.',
      navn: 'Skriv både fornavn og etternavn. Vet du det ikke, skriv «ukjent».',
      grunn: 'Skriv hvorfor.',
    },
  },
  opp: {
    tittel: 'Last opp søknadsfiler',
    hjelp:
      'En søknad er soknad.json, gjerne med vedlegg.json og filene. Vedlegg som kommer etter søknaden, tas imot for seg. Du kan velge flere, eller en hel mappe.',
    etikett: 'Søknadsfiler',
    knapp: 'Velg filer',
    mappe: 'Velg mappe',
    dra: 'Slipp filer her',
    slipp: 'Slipp',
    eller: 'eller',
    laster: (nr: number, av: number) => (av === 1 ? 'Leser …' : `Leser ${nr} av ${av} …`),
    resultat: 'Resultat',
    utfall: { mottatt: 'Mottatt', duplikat: 'Mottatt før', parkert: 'Må plasseres', avvist: 'Avvist' },
    duplikat: 'Det samme er mottatt før. Ingenting er lagt til to ganger.',
    feilet: 'Ble ikke lastet opp. Prøv igjen; det som alt er mottatt, blir ikke doblet.',
    fjern: 'Fjern listen',
  },
  siste: 'Sist mottatt',
  sisteTomt: 'Ingenting er mottatt ennå.',
  utfall: {
    mottatt: 'Mottatt',
    duplikat: 'Mottatt før',
    parkert: 'Må plasseres',
    tolket: 'Lagt i sak',
    plassert: 'Plassert for hånd',
    ettersendelse: 'Ettersendelse',
    avvist: 'Avvist',
  } as Readonly<Record<string, string>>,
  tilSaken: 'Til saken',
  ut: 'Kunne ikke sendes ut',
  utTekst: 'Meldinger til søkerens innsyn som stoppet. Saken er ikke berørt.',
  slag: { fil: 'Fil til søkeren', innsyn: 'Oppdatering av innsyn', brev: 'Brev' } as Readonly<
    Record<string, string>
  >,
  sendefeil: {
    gradert:
      'Noen i saken er gradert etter at dette ble laget. Ingenting sendes digitalt; svaret må gå på papir gjennom kretsen.',
    'brevet-finnes-ikke': 'Brevet som skulle sendes, finnes ikke i saken.',
    'soknaden-finnes-ikke': 'Søknaden meldingen gjelder, finnes ikke i saken.',
    'gal-filreferanse': 'Mottakeren svarte på en måte vi ikke kan bruke.',
    'feil-format': 'Meldingen følger ikke det nasjonale formatet. Meld fra til dem som drifter systemet.',
    'for-mange-forsok': 'Vi har prøvd mange ganger. Prøv igjen når forbindelsen er oppe.',
    'proves-igjen': 'Sendingen feilet. Den prøves igjen av seg selv.',
  } as Readonly<Record<string, string>>,
  provIgjen: 'Prøv igjen',
  provIgjenFor: (slag: string) => `Prøv igjen: ${slag}`,
  bytes: (n: number) =>
    n < 1024
      ? `${n} B`
      : n < 1024 * 1024
        ? `${Math.round(n / 1024)} kB`
        : `${(n / 1024 / 1024).toFixed(1).replace('.', ',')} MB`,
}
