import type { AnsattId, Kommune, PersonId, SakId } from '../felles/id.ts'
import type { Gradering } from '../person/hendelser.ts'
import type { Handling } from './handling.ts'

export const ROLLER = ['veileder', 'fagansvarlig', 'leder', 'kontaktsenter', 'administrator'] as const
export type Rolle = (typeof ROLLER)[number]

/** Hvem som ber. En økt handler alltid i én kommune. */
export type Subjekt = AnsattSubjekt | MaskinSubjekt
export type AnsattSubjekt = {
  readonly type: 'ansatt'
  readonly ansattId: AnsattId
  readonly kommune: Kommune
  readonly kontor: string | null
  readonly roller: readonly Rolle[]
  /** Med i den autoriserte kretsen for saker med adressebeskyttelse. */
  readonly iKrets: boolean
  /** Den ansatte selv i personregisteret. Flere når hun står der med både D-nummer og fødselsnummer. */
  readonly egnePersoner: readonly PersonId[]
  /** Barn, foreldre, partner (nå eller tidligere), søsken og den en har felles barn med. */
  readonly naerePersoner: readonly PersonId[]
}
export type MaskinSubjekt =
  | { readonly type: 'integrasjon'; readonly navn: string; readonly kommune: Kommune }
  | { readonly type: 'drift'; readonly bruker: string; readonly kommune: Kommune }

/** Det portvakten trenger å vite om en sak. Ingen navn, ingen numre. */
export type Sakressurs = {
  readonly slag: 'sak'
  readonly id: SakId
  readonly kommune: Kommune
  /** `null`: ikke plassert hos et kontor ennå. */
  readonly kontor: string | null
  /** Strengeste gradering blant alle personene i saken (K1). Ukjent regnes som strengt fortrolig. */
  readonly gradering: Gradering
  readonly tildelt: readonly AnsattId[]
  /** Ansatte som har meldt seg inhabile i denne saken. */
  readonly inhabile: readonly AnsattId[]
  /** Alle personene i saken. */
  readonly personer: readonly PersonId[]
  /** Ingen har saken, eller ingen av dem som har den, kan åpne den etter at den ble gradert. */
  readonly ufordelt: boolean
  /** Et forslag til vedtak venter på andreleser. I en ugradert sak har kontorets fagansvarlige da tjenstlig behov for å lese den. */
  readonly venterPaaAndreleser: boolean
  /** De som har fått et vedtak i saken å lese, så lenge det venter. I en gradert sak er det bare de som er andrelesere. */
  readonly lesere: readonly AnsattId[]
  /** De saken er trukket for i en saksprøve, så lenge de ikke har levert og dagene ikke er ute (T35). */
  readonly proveLesere: readonly AnsattId[]
  /** De som er ferdige med saken i en saksprøve: de har levert, eller dagene er ute. */
  readonly harLest: readonly AnsattId[]
}

/** Menneskene en melding i mottaket handler om, så langt meldingen og registeret forteller. Ingen navn, ingen numre. */
export type Meldingsinnhold = { readonly gradering: Gradering; readonly personer: readonly PersonId[] }

export type Kommuneressurs =
  | {
      readonly slag: 'sok' | 'liste' | 'kommunekonfig' | 'logg' | 'drift'
      readonly kommune: Kommune
    }
  /** Mottaket som helhet, eller én melding i det. */
  | { readonly slag: 'mottak'; readonly kommune: Kommune; readonly melding?: Meldingsinnhold }
  | { readonly slag: 'utkast'; readonly kommune: Kommune; readonly eier: AnsattId }
  | {
      readonly slag: 'ansatt'
      readonly kommune: Kommune
      readonly ansattId: AnsattId
      /** Hvem som foreslo endringen som skal bekreftes. Mangler det, kan ingen bekrefte. */
      readonly foreslattAv?: AnsattId | null
    }
export type Ressurs = Sakressurs | Kommuneressurs

export type Kontekst = {
  /** Er registeret som gradering, roller og relasjoner hviler på, og loggen, til å nå? */
  readonly register: 'oppe' | 'nede'
  readonly logg: 'oppe' | 'nede'
  /** Hvem som foreslo vedtaket som skal godkjennes. Mangler det, kan ingen godkjenne. */
  readonly foreslattAv?: AnsattId | null
  /** Hvem vedtaket som skal godkjennes, er gitt til å lese, så lenge det venter. I en gradert sak godkjenner ingen annen det. */
  readonly leser?: AnsattId | null
  /** Foreløpig avgjørelse av en inhabil fordi venting ville skade (fvl. § 7). Grunnen er et menneskes egne ord. */
  readonly forelopigAvgjorelse?: { readonly grunn: string }
  /** Hva det søkes med. Kontaktsenteret kan bare søke med et helt identitetsnummer. */
  readonly sokeMate?: 'navn' | 'ident'
}

/** Navngitte utsnitt med tillatelsesliste: hele saken, lederens oversikt, kontaktsenterets status, eller ingenting. */
export type Feltsett = 'full' | 'oversikt' | 'status' | 'ingen'

/** `synlig` → 403 med setning. `skjult` → 404, likt «finnes ikke». `utilgjengelig` → 503. */
export type Synlighet = 'synlig' | 'skjult' | 'utilgjengelig'

export type Tillatt = { readonly utfall: 'tillat'; readonly regel: string; readonly felt: Feltsett }
export type Avslatt = {
  readonly utfall: 'avsla'
  readonly regel: string
  readonly synlighet: Synlighet
  readonly setning: string
}
export type Avgjorelse = Tillatt | Avslatt

/** Spørsmålet slik reglene ser det. */
export type Sporsmal = {
  readonly subjekt: Subjekt
  readonly handling: Handling
  readonly ressurs: Ressurs
  readonly kontekst: Kontekst
}

type UtenRegel<T> = T extends unknown ? Omit<T, 'regel'> : never
/** Svaret fra én regel. `null` betyr at regelen ikke gjelder, og at neste regel spørres. */
export type Regelsvar = UtenRegel<Avgjorelse> | null

/** Én liten, navngitt regel. `rader` er radene i tilgangstabellen den svarer for; `kjerne` kan aldri overstyres. */
export type Regel = {
  readonly navn: string
  readonly rader: readonly string[]
  readonly kjerne: boolean
  readonly vurder: (s: Sporsmal) => Regelsvar
}
