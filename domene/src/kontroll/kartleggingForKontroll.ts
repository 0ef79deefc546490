import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import type { AlleBarnaSvar, Kanal } from '../husstand/hendelser.ts'
import type { Foreldet } from '../kartlegging/alleBarna.ts'
import type { Svarkilde, Synsmaate, Utelatelsesgrunn } from '../kartlegging/hendelser.ts'
import type { Tema } from '../kartlegging/tema.ts'
import type { Celletilstand } from '../kartlegging/tilstand.ts'

/** Det kontrollene ser av svaret som gjelder i en celle: aldri ordene, bare om de er der. */
export type Kontrollsvar = {
  readonly dato: Dato
  readonly sagtAv: Svarkilde
  readonly kanal: Kanal
  /** Det står en grunn eller en merknad. */
  readonly medOrd: boolean
  /** Svaret sier at noe mangler. Da skal det stå hva som ble gjort med det. */
  readonly behov?: 'uten' | 'apent' | 'besvart'
}

export type Kontrollcelle = {
  readonly tema: Tema
  readonly tilstand: Celletilstand
  readonly svar?: Kontrollsvar
  /** Dagen temaet skal være spurt om, når et menneske har valgt å ta det siden. */
  readonly tasSiden?: Dato
  /** Et journalnotat sier hvorfor temaet ikke er undersøkt for barnet. */
  readonly ikkeUndersokt?: true
}

export type Kontrollbarn = {
  readonly personId: PersonId
  readonly navn: string
  readonly celler: readonly Kontrollcelle[]
  readonly utelatt?: Utelatelsesgrunn
  /** Det siste som er skrevet om barnets eget syn. */
  readonly syn?: { readonly maate: Synsmaate; readonly dato: Dato }
}

/** En samtale, eller et journalnotat om en, og barna den handlet om: nevnt ved navn, til stede, eller med et svar fra den. */
export type Kontrollsamtale = {
  readonly dato: Dato
  /** `forsok`: noen prøvde å få tak i familien. */
  readonly slag: 'samtale' | 'forsok'
  readonly barn: readonly PersonId[]
}

/** Feltene kontrollene av kartleggingen hviler på. De kan kjøres uten at noe er søkt om; da finnes ingen dag å regne fra. */
export type KartleggingForKontroll = {
  readonly dato: Dato
  readonly mottattDato?: Dato
  /** Det siste svaret, og hvorfor det eventuelt ikke holder for denne søknaden. */
  readonly alleBarna?: { readonly svar: AlleBarnaSvar; readonly dato: Dato; readonly foreldet?: Foreldet }
  /** Barna under 18 i husstanden, eldst først. */
  readonly barn: readonly Kontrollbarn[]
  /** Søkeren, de andre voksne i husstanden og barna som er fylt 18, og om noen har spurt hver av dem om noe. */
  readonly voksne: readonly { readonly personId: PersonId; readonly navn: string; readonly spurt: number }[]
  /** Eldst først. */
  readonly samtaler: readonly Kontrollsamtale[]
}
