import type { Belop } from '../felles/belop.ts'
import type { Dato } from '../felles/dato.ts'
import type { BehovId, LinjeId, PersonId, SamtaleId, SoknadId, TilbudId, VedtakId } from '../felles/id.ts'
import type { Kanal } from '../husstand/hendelser.ts'
import type { Innsynsmerke } from '../journal/typer.ts'
import type { Tema } from '../kartlegging/tema.ts'

/** Hvor fort et behov må ha et svar. Et menneske velger; fristen følger av valget (`frist.ts`). */
export const HASTER = ['i-dag', 'denne-uken', 'denne-maneden', 'kan-vente'] as const
export type Haster = (typeof HASTER)[number]

/** Om familien sa det selv, eller om Nav fant det ut (S-062: «på selvstendig grunnlag identifisert»). */
export const OPPHAV = ['familien', 'nav'] as const
export type Opphav = (typeof OPPHAV)[number]

export const KOSTNADSSLAG = ['faktisk', 'anslag', 'ukjent'] as const
/** Hva det koster. Ukjent er et ærlig svar, og aldri null kroner. */
export type Kostnad =
  | { readonly slag: 'faktisk' | 'anslag'; readonly belop: Belop }
  | { readonly slag: 'ukjent' }

/**
 * Svarene et behov kan få. Ethvert behov ender i nøyaktig ett av dem; fram til da er det åpent (S-170: «every found need ends in
 * tiltak, vedtak, referral or reasoned no-action»).
 */
export const BEHOVSSVAR = [
  'stonad-18',
  'stonad-19',
  'annen-ordning',
  'oppfolging-17',
  'samarbeid',
  'familien-loser',
  'nei',
] as const
export type Behovssvartype = (typeof BEHOVSSVAR)[number]

/** Hvem behovet gjelder: ett menneske, eller hele familien når det ikke kan deles (en ødelagt vaskemaskin). */
export type Behovet = PersonId | 'familien'

/** Svaret i kartleggingen som behovet kom av. */
export type Fra = { readonly personId: PersonId; readonly tema: Tema; readonly nr: number }

/** Det som kan endres mens behovet er åpent. */
export type Behovsinnhold = {
  readonly gjelder: Behovet
  /** Hva som trengs, med familiens eller saksbehandlerens egne ord. */
  readonly hva: string
  readonly tema: Tema
  readonly haster: Haster
  readonly kostnad: Kostnad
  /** Dagen det trengs: betalingsfristen, turen, bursdagen. */
  readonly dato?: Dato
  readonly opphav: Opphav
  readonly innsyn?: Innsynsmerke
}

/** Svaret, og det svaret hviler på når det er noe å peke på. */
export type Behovssvar = {
  readonly svar: Behovssvartype
  readonly begrunnelse: string
  readonly linje?: { readonly soknadId: SoknadId; readonly linjeId: LinjeId }
  readonly tilbudId?: TilbudId
  readonly vedtakId?: VedtakId
  readonly dato: Dato
}

export type BehovHendelse =
  | ({
      readonly type: 'BehovMeldt'
      readonly behovId: BehovId
      /** Dagen det ble skrevet ned. Fristen regnes herfra. */
      readonly meldt: Dato
      readonly fra?: Fra
      readonly samtaleId?: SamtaleId
      readonly soknadId?: SoknadId
    } & Behovsinnhold)
  | ({ readonly type: 'BehovEndret'; readonly behovId: BehovId; readonly paa: Dato } & Behovsinnhold)
  | ({ readonly type: 'BehovBesvart'; readonly behovId: BehovId } & Behovssvar)
  | {
      readonly type: 'BehovGjenapnet'
      readonly behovId: BehovId
      readonly grunn: string
      readonly paa: Dato
    }
  /** Tatt med i søknaden sammen med familien (S-023). Linjen kommer som `LinjeSatt` i den samme skrivingen. */
  | {
      readonly type: 'BehovTattMedISoknaden'
      readonly behovId: BehovId
      readonly soknadId: SoknadId
      readonly linjeId: LinjeId
      /** Dagen familien var med på det, og hvordan. */
      readonly medFamilien: Dato
      readonly kanal: Kanal
    }
