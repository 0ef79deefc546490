import type { Oppgavevisning } from '@handlingsrom/kontrakt/sak/visning'
import { samtaleoppgaver } from './samtaleoppgaver.ts'

export type Oppgavetype = Oppgavevisning['type']
/** Det tittelen og grunnen bygges av. Dager er ferdig formatert: «20. nov.». */
export type Oppgaveord = {
  readonly familie: string
  readonly fornavn: string
  readonly fra: string
  readonly frist: string
  readonly tekst: string
}
export type Oppgavesetninger = {
  /** Hva slags oppgave, i ett ord. */
  readonly slag: string
  /** Et verb på vanlig norsk. */
  readonly tittel: (o: Oppgaveord) => string
  readonly grunn: (o: Oppgaveord) => string
}

const type: Record<Oppgavetype, Oppgavesetninger> = {
  ...samtaleoppgaver,
  akutt: {
    slag: 'Nødhjelp',
    tittel: o => `Vurder nødhjelp til familien ${o.familie}`,
    grunn: o => `Meldt ${o.fra}. Ingen har svart ennå.`,
  },
  'ny-soknad': {
    slag: 'Søknad',
    tittel: o => `Ta søknaden fra familien ${o.familie} til behandling`,
    grunn: o => `Søknaden kom ${o.fra}.`,
  },
  'forelopig-svar': {
    slag: 'Svar',
    tittel: o => `Send foreløpig svar til familien ${o.familie}`,
    grunn: o => `Søknaden kom ${o.fra}. Familien skal ha vedtak eller foreløpig svar innen ${o.frist}.`,
  },
  'godkjenn-vedtak': {
    slag: 'Les',
    tittel: o => `Les forslaget til vedtak for familien ${o.familie}`,
    grunn: o => `Foreslått ${o.fra}. Godkjenn det, eller send det tilbake med en kommentar.`,
  },
  'gi-til-leser': {
    slag: 'Leser',
    tittel: o => `Gi vedtaket for familien ${o.familie} til en leser`,
    grunn: () => 'Saken er gradert. Ingen kan lese det før det er gitt til en i kretsen.',
  },
  'rett-returnert': {
    slag: 'Retur',
    tittel: o => `Rett vedtaket for familien ${o.familie}`,
    grunn: o => (o.tekst ? `Sendt tilbake ${o.fra}: «${o.tekst}»` : `Sendt tilbake ${o.fra}.`),
  },
  'foresla-pa-nytt': {
    slag: 'Forslag',
    tittel: o => `Foreslå vedtaket for familien ${o.familie} på nytt`,
    grunn: () => 'Vurderingen er endret etter forslaget, så ingen kan godkjenne det.',
  },
  'endret-opplysning': {
    slag: 'Endret',
    tittel: o => `Se hva en ny opplysning betyr for brevet til familien ${o.familie}`,
    grunn: () =>
      'Noe brevet hviler på, er endret etter forslaget. Si om setningene skal skrives om, eller hvorfor de kan stå.',
  },
  kvalitetslesing: {
    slag: 'Kvalitetslesing',
    tittel: o => `Les vedtaket for familien ${o.familie}`,
    grunn: () => 'Vedtaket er fattet. Lesingen er til læring og stopper ingenting.',
  },
  'svar-pa-lesing': {
    slag: 'Kvalitetslesing',
    tittel: o => `Svar på det en kollega skrev om vedtaket for familien ${o.familie}`,
    grunn: () => 'Kollegaen har lest vedtaket etterpå og har en kommentar.',
  },
  'nye-dokumenter': {
    slag: 'Vedlegg',
    tittel: o => `Se på nye dokumenter fra familien ${o.familie}`,
    grunn: o => `Kom ${o.fra}. Ingen har åpnet dem ennå.`,
  },
  'alle-barna': {
    slag: 'Barn',
    tittel: o => `Spør familien ${o.familie} om listen har med alle barna`,
    grunn: () => 'Søknaden viser ikke alle barn, for eksempel ikke dem som bor der av og til.',
  },
  'manglende-barn': {
    slag: 'Register',
    tittel: o => `Sjekk et barn som ikke står i den nye søknaden fra familien ${o.familie}`,
    grunn: () => 'Barnet sto i forrige søknad. Ikke spør foreldrene før registeret er sjekket.',
  },
  'bekreft-gradering': {
    slag: 'Gradering',
    tittel: o => `Bekreft graderingen av ${o.fornavn} i familien ${o.familie}`,
    grunn: o =>
      `En i kretsen foreslo ${o.fra} å senke den. Den står til en til har sjekket registeret og bekreftet.`,
  },
  'soknad-sier-annet': {
    slag: 'Barn',
    tittel: o => `Spør familien ${o.familie} hvor ${o.fornavn} bor`,
    grunn: o => `Søknaden som kom ${o.fra}, sier noe annet enn det som står i saken.`,
  },
  'kartlegg-barn': {
    slag: 'Barn',
    tittel: o => `Spør familien ${o.familie} hvordan ${o.fornavn} har det`,
    grunn: o => `Ingen har spurt om ${o.fornavn} ennå. Søknaden kom ${o.fra}.`,
  },
  'kartlegg-etterpa': {
    slag: 'Barn',
    tittel: o => `Spør familien ${o.familie} hvordan ${o.fornavn} har det`,
    grunn: o => `Det hastet ${o.fra}, så ${o.fornavn} skulle kartlegges etterpå, innen ${o.frist}.`,
  },
  'kartlegg-pa-nytt': {
    slag: 'Barn',
    tittel: o => `Spør familien ${o.familie} hvordan ${o.fornavn} har det nå`,
    grunn: o =>
      `Familien fikk nødhjelp igjen ${o.fra}. Ingen har spurt om ${o.fornavn} siden. Vårt forslag er innen ${o.frist}.`,
  },
  'undersok-videre': {
    slag: 'Undersøk',
    tittel: o => `Undersøk videre hos familien ${o.familie}`,
    grunn: o =>
      o.tekst ? `Skrevet ${o.fra}: «${o.tekst}»` : `Et notat ${o.fra} sier at noe ikke er undersøkt.`,
  },
  'behov-uten-svar': {
    slag: 'Behov',
    tittel: o =>
      o.fornavn
        ? `Svar på behovet til ${o.fornavn} i familien ${o.familie}`
        : `Svar på et behov i familien ${o.familie}`,
    grunn: o =>
      o.frist
        ? `«${o.tekst}» Meldt ${o.fra}. Skal ha et svar innen ${o.frist}.`
        : `«${o.tekst}» Meldt ${o.fra}. Ingen har svart ennå.`,
  },
  'folg-opp-meldeplikt': {
    slag: 'Følg opp',
    tittel: o => `Følg opp det du vurderte om familien ${o.familie}`,
    grunn: o => `Vurdert ${o.fra}. Åpne saken for å se hva som gjenstår.`,
  },
  etterkontroll: {
    slag: 'Kontroll',
    tittel: o => `Les nødhjelpen til familien ${o.familie} i etterkant`,
    grunn: o => `Innvilget av én person ${o.fra}. En kollega skal lese den etterpå.`,
  },
  'gjennomga-forelopig-avgjorelse': {
    slag: 'Kontroll',
    tittel: o => `Gå gjennom den foreløpige avgjørelsen for familien ${o.familie}`,
    grunn: o => `Truffet ${o.fra} av en som er inhabil, fordi det ikke kunne vente.`,
  },
  'brev-mangler': {
    slag: 'Brev',
    tittel: o => `Lag vedtaksbrevet til familien ${o.familie}`,
    grunn: o => `Vedtaket ble fattet ${o.fra}, men brevet er ikke laget.`,
  },
  'send-brev': {
    slag: 'Brev',
    tittel: o => `Send brevet til familien ${o.familie}`,
    grunn: o => `Vedtaket ble fattet ${o.fra}. Det går ikke digitalt: skriv det ut og send det.`,
  },
  'ring-og-forklar': {
    slag: 'Ring',
    tittel: o => `Ring familien ${o.familie} og forklar brevet`,
    grunn: o => `Vedtaket ble fattet ${o.fra}: ${o.tekst}. Ring helst innen ${o.frist}. Brevet går uansett.`,
  },
  'varig-bolig': {
    slag: 'Bolig',
    tittel: o => `Finn ut hvor familien ${o.familie} skal bo`,
    grunn: o => `Midlertidig botilbud. Et varig sted bør være vurdert innen ${o.frist}.`,
  },
  'send-etterspurt': {
    slag: 'Brev',
    tittel: o => `Send brevet om dokumentasjon til familien ${o.familie}`,
    grunn: o => `Skrevet ${o.fra}. Det går ikke digitalt: skriv det ut og send det.`,
  },
  'etterspurt-frist': {
    slag: 'Frist',
    tittel: o => `Bestem hva som skjer når familien ${o.familie} ikke har sendt alt`,
    grunn: o => `Fristen var ${o.frist}. Gi mer tid, ta bort kravet, eller avgjør saken på det dere vet.`,
  },
  'varsle-for-endring': {
    slag: 'Varsel',
    tittel: o => `Varsle familien ${o.familie}`,
    grunn: o => `Vedtaket ble tatt opp igjen ${o.fra}. Familien skal få si sitt før et nytt.`,
  },
  'avgjor-opptak': {
    slag: 'Nytt vedtak',
    tittel: o => `Gjør det nye vedtaket til familien ${o.familie}`,
    grunn: o => `Vedtaket er tatt opp igjen, og kan avgjøres fra ${o.fra}. Det gamle gjelder så lenge.`,
  },
  'sending-stoppet': {
    slag: 'Stoppet',
    tittel: o => `Svaret til familien ${o.familie} er stoppet`,
    grunn: o => `Laget ${o.fra}. Familien har ikke fått det.`,
  },
}

/** Oppgavene på Min dag og i saken: tittel og grunn for hver type. */
export const oppgaver = {
  type,
  barnet: 'barnet',
  behov: {
    mat: 'mat',
    bosted: 'et sted å bo',
    strom: 'strøm',
    ukjent: 'noe som haster',
  },
  ring: {
    avslag: 'de fikk nei',
    delvis: 'de fikk nei til noe',
    opphor: 'stønaden slutter før',
    lavere: 'de får mindre enn før',
    betaling: 'de får den på en annen måte',
    vilkar: 'det er nye vilkår',
  },
  manglerBehov: (liste: string) => `Mangler ${liste}.`,
  fristIDag: 'Frist i dag',
  fristVar: (dag: string) => `Fristen var ${dag}`,
}
