import type { BehovId, LinjeId, PersonId, SoknadId } from '../felles/id.ts'
import type { Foreldrerolle } from '../kartlegging/hendelser.ts'
import type { Tema } from '../kartlegging/tema.ts'
import type { Kontrollnavn } from '../kontroll/resultat.ts'

/**
 * En opplysning som betyr noe for vurderingen: plukket, ikke kopiert. Den peker på ett bestemt svar, eller på behovet slik det var, så
 * saken kan si fra når det som ble plukket, ikke lenger er det som står.
 */
export type Faktapeker =
  | { readonly slag: 'svar'; readonly personId: PersonId; readonly tema: Tema; readonly nr: number }
  | { readonly slag: 'behov'; readonly behovId: BehovId; readonly versjon: number }

/** Et hensyn som trekker en annen vei enn hensynet til barnet, og hvordan de to er veid (S-010, S-094). */
export type Motvekt = { readonly hensyn: string; readonly veid: string }

/** Hvordan barnets eget syn telte. `nr` er det som sto om synet da det ble skrevet; uten det var ingenting skrevet. */
export type Synsvekt = { readonly nr?: number; readonly telte: string }

/** Det en forelder mener om barnet og hjelpen, med hvem sine ord det er, og hvordan det telte (sosialtjenesteloven § 42). */
export type Foreldresyn = {
  readonly sagtAv: Foreldrerolle
  readonly mener: string
  readonly telte: string
  /** Om ordene hører hjemme i brevet. Uten verdi er det ikke svart på, og da står de ikke der. */
  readonly brev?: SynIBrevet
}

/** `mottaker`: det er den brevet går til som mener dette. Ellers utelates ordene, om ikke et menneske skriver hvorfor de tas med. */
export const SYN_I_BREVET = ['mottaker', 'utelates', 'tas-med'] as const
export type SynIBrevet =
  | { readonly slag: 'mottaker' | 'utelates' }
  | { readonly slag: 'tas-med'; readonly grunn: string }

/** Det som vurderes én gang for hele familien. Alt er egne ord; tom tekst er ikke skrevet ennå. */
export type Samlet = {
  /** Forholdene ved familien og barna som har vært avgjørende (S-130). */
  readonly avgjorende: string
  /** Hva søkeren selv mener (§ 42), og hvordan det er svart på (S-115). */
  readonly brukersSyn: string
  readonly brukersSynTelte: string
  /** Andre løsninger som er overveid, og hvorfor det ble denne (S-116). */
  readonly alternativer: string
  /** Hvordan vedtaket tjener formålet i § 1 (S-005). */
  readonly formal: string
  /** Hva oppholdsgrunnlaget har betydd, når vedtaket hviler på det (§ 2). Mangler når det ikke gjør det. */
  readonly opphold?: string
}

export const UNDERSOKT_SVAR = ['ja', 'nei'] as const

/** Hvilket resultat noen er uenig i. Blir resultatet et annet, gjelder uenigheten ikke lenger. */
export type Bestridt = {
  readonly kontroll: Kontrollnavn
  readonly kode: string
  readonly hvem?: PersonId
  readonly linjeId?: string
}

export type GrunnHendelse =
  | {
      readonly type: 'BarnefaktaValgt'
      readonly soknadId: SoknadId
      readonly personId: PersonId
      readonly fakta: readonly Faktapeker[]
    }
  | ({ readonly type: 'SamletVurdert'; readonly soknadId: SoknadId } & Samlet)
  /** «Er barnets behov tilstrekkelig undersøkt og vurdert?» (S-122), om barnet slik vurderingen av det sto da. */
  | {
      readonly type: 'UndersoktBesvart'
      readonly soknadId: SoknadId
      readonly personId: PersonId
      readonly svar: (typeof UNDERSOKT_SVAR)[number]
      readonly ord: string
      readonly vurderingsversjon: number
    }
  /** Behovene en linje svarer på. Listen erstatter den forrige. */
  | {
      readonly type: 'LinjeKnyttetTilBehov'
      readonly soknadId: SoknadId
      readonly linjeId: LinjeId
      readonly behov: readonly BehovId[]
    }
  | ({
      readonly type: 'KontrollBestridt'
      readonly soknadId: SoknadId
      readonly svar: 'uenig' | 'trukket'
      readonly grunn: string
    } & Bestridt)
