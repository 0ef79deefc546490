import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AnsattId, Kommune, PersonId, SakId } from '@handlingsrom/domene/felles/id'
import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import type { Naa, Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { AnsattSubjekt, Rolle } from '@handlingsrom/domene/tilgang/typer'

/** Øyeblikket og datoen i Oslo, lest av klokken ved kanten. */
export type Klokke = () => Naa

/** En ansatt slik tilgangen ser den. Egne og nære personer følger av det som er meldt om henne, aldri av innloggingen. */
export type Ansatt = {
  readonly id: AnsattId
  readonly kommune: Kommune
  readonly navn: string
  readonly roller: readonly Rolle[]
  readonly kontor: string | null
  readonly iKrets: boolean
  readonly egnePersoner: readonly PersonId[]
  readonly naerePersoner: readonly PersonId[]
  readonly deaktivert: Tidspunkt | null
}

/** Det innloggingen sier om en ansatt. */
export type Innlogget = Pick<Ansatt, 'id' | 'kommune' | 'navn' | 'roller' | 'kontor' | 'iKrets'>

/** En økt. Nøkkelen finnes bare i nettleseren; her ligger SHA-256 av den. */
export type Sesjon = {
  readonly kommune: Kommune
  readonly hash: string
  readonly ansattId: AnsattId
  readonly opprettet: Tidspunkt
  readonly sistBrukt: Tidspunkt
  readonly utloper: Tidspunkt
  /** Innloggingstjenestens egen økt, for utlogging derfra. */
  readonly sid: string | null
  /** Sist innloggingstjenesten sa at den ansatte fortsatt har det hun har. */
  readonly bekreftet: Tidspunkt
  /** Det vi spør innloggingstjenesten på nytt med, forseglet. `null` når den ikke ga oss noe. */
  readonly fornyelse: string | null
}

export type Ansattlager = {
  /**
   * Setter inn eller oppdaterer navn, kontor og det innloggingen sier om roller og krets. Har to personer bestemt rollene her,
   * kan innloggingen bare ta fra, aldri gi. Rører aldri `deaktivert` og det som er meldt om nære.
   */
  registrerInnlogging(ansatt: Innlogget, naa: Tidspunkt): Promise<Ansatt>
  hent(kommune: Kommune, id: AnsattId): Promise<Ansatt | null>
}

export type Sesjonslager = {
  opprett(sesjon: Sesjon): Promise<void>
  /** Økten og den ansatte slik den er nå, lest sammen. Ingen mellomlagring: en fjernet rolle virker på neste kall. */
  slaOpp(kommune: Kommune, hash: string): Promise<{ sesjon: Sesjon; ansatt: Ansatt } | null>
  merkBrukt(kommune: Kommune, hash: string, naa: Tidspunkt): Promise<void>
  /** Innloggingstjenesten har bekreftet økten, og gitt oss noe nytt å spørre med. */
  merkBekreftet(kommune: Kommune, hash: string, naa: Tidspunkt, fornyelse: string | null): Promise<void>
  slett(kommune: Kommune, hash: string): Promise<void>
  /** Fjerner økter som er utløpt ved `naa`. */
  rydd(kommune: Kommune, naa: Tidspunkt): Promise<void>
}

export const FORMAL = [
  'saksbehandling',
  'godkjenning',
  'fordeling',
  'veiledning',
  'kontroll',
  'internkontroll',
] as const
export type Formal = (typeof FORMAL)[number]

/** Hvem så hva om hvem, og hvorfor. Kategori sier hva slags opplysning; innholdet står aldri her. */
export type Oppslag = {
  readonly kommune: Kommune
  readonly tidspunkt: Tidspunkt
  readonly ansattId: AnsattId
  readonly formal: Formal
  readonly sakId: SakId | null
  readonly personer: readonly PersonId[]
  readonly kategori: string
}

/** Skrives i samme transaksjon som svaret leses i: ingen rad, ingen data. */
export type Oppslagslogg<Tx> = { skriv(tx: Tx, oppslag: Oppslag): Promise<void> }

export type Sikkerhetshendelse = {
  readonly kommune: Kommune
  readonly tidspunkt: Tidspunkt
  readonly ansattId: AnsattId | null
  readonly hendelse:
    | 'avslag'
    | 'innlogging'
    | 'innlogging-avvist'
    | 'utlogging'
    | 'okt-avsluttet'
    | 'sok'
    | 'administrasjon'
    | 'drift'
  readonly regel: string | null
  /** Slag og id, for eksempel `sak:<uuid>`. Aldri navn eller nummer. */
  readonly ressurs: string | null
  readonly data: Readonly<Record<string, string | number | boolean | null>>
}

/** Egen transaksjon: et avslag skal stå i loggen også når det som ble avslått, rulles tilbake. */
export type Sikkerhetslogg = { skriv(hendelse: Sikkerhetshendelse): Promise<void> }

export const somSubjekt = (a: Ansatt): AnsattSubjekt => ({
  type: 'ansatt',
  ansattId: a.id,
  kommune: a.kommune,
  kontor: a.kontor,
  roller: a.roller,
  iKrets: a.iKrets,
  egnePersoner: a.egnePersoner,
  naerePersoner: a.naerePersoner,
})

/** Det nettleseren bærer forseglet mellom start og retur. */
export type Paabegynt = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly til: string
  readonly startet: Tidspunkt
}

/** Det innloggingstjenesten sier om den ansatte, og det vi kan spørre på nytt med. */
export type Bekreftelse = {
  readonly krav: Readonly<Record<string, unknown>>
  readonly fornyelse: string | null
}

/** Innloggingstjenesten (OIDC), kommunens egen eller den innebygde. */
export type Oidcklient = {
  start(til: string, naa: Tidspunkt, spraak?: string): Promise<{ adresse: string; paabegynt: Paabegynt }>
  /** Kravene i ID-tokenet. Kaster når state, nonce, verifier, kode, utsteder eller signatur ikke stemmer. */
  fullfor(retur: URL, paabegynt: Paabegynt): Promise<Bekreftelse>
  /** Spør på nytt, uten nettleseren. `null`: tjenesten sier at økten er over. Kaster når tjenesten ikke svarer. */
  forny(fornyelse: string): Promise<Bekreftelse | null>
  /** Hvor nettleseren går for å logge ut også der, når tjenesten kan det. */
  utlogging(): Promise<string | null>
}

/** En oppdiktet ansatt i demoen. Innlogging skjer ved å velge hvem en er. */
export type Demoperson = Innlogget & { readonly ser: Readonly<Record<Spraak, string>> }

/** Den innebygde innloggingstjenesten. Finnes bare på localhost, og aldri sammen med en ekte. */
export type Demoinnlogging = {
  readonly personer: readonly Demoperson[]
  /** Språket det ble spurt om, eller `null` når ingen innlogging er i gang. */
  paagaar(foresporsel: IncomingMessage, svar: ServerResponse): Promise<{ spraak: string | undefined } | null>
  /** Velger personen, og svarer med hvor nettleseren skal videre. */
  velg(foresporsel: IncomingMessage, svar: ServerResponse, ansattId: AnsattId): Promise<string>
  /** Resten av tjenesten: oppslag, autorisering, token og nøkler. */
  behandle(foresporsel: IncomingMessage, svar: ServerResponse): void
  /** Kobler klienten til serveren uten nettverk. */
  koble(send: (foresporsel: Internforesporsel) => Promise<Response>): void
}
export type Internforesporsel = {
  readonly metode: string
  readonly sti: string
  readonly hoder: Readonly<Record<string, string>>
  readonly kropp: string | undefined
}
