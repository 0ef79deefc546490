import type { Belop } from '../felles/belop.ts'
import type { Dato } from '../felles/dato.ts'
import type { Malform, Spraak } from '../felles/spraak.ts'

/** Det en setning hviler på. `ref` er id-en til linjen, opplysningen eller skjønnet, eller lovstedet i klartekst. */
export type Grunnlag = {
  readonly type: 'linje' | 'norm' | 'opplysning' | 'skjonn' | 'lov'
  readonly ref: string
  readonly navn?: string
}

/**
 * En setning (eller en sammenhengende tekst) i brevet. `standard` er sann når ordlyden står i malen og kunne
 * stått i hvem som helst sitt brev; saksbehandlerens egne ord er aldri standard.
 */
export type Setning = {
  readonly tekst: string
  readonly standard: boolean
  readonly grunnlag: readonly Grunnlag[]
  readonly uthevet?: true
  /** Skrevet av et menneske. Slike ord oversetter ingen maskin. */
  readonly skrevet?: true
  /** Språket, når det er et annet enn brevets: egne ord som står på norsk i en oversettelse. */
  readonly lang?: Malform
}

/** Hvilken del av brevet noe hører til. `klage` og `innsyn` skal være standard og teller ikke i målet. */
export type Kapittel =
  | 'innledning'
  | 'avgjorelse'
  | 'begrunnelse'
  | 'barna'
  | 'beregning'
  | 'avslag'
  | 'plikter'
  | 'vilkar'
  | 'klage'
  | 'innsyn'
  | 'kontakt'

export type BarnIBrev = { readonly ref: string; readonly navn: string }

/** Høyrekolonnen i en tabellrad: et beløp (inntekter er negative), eller at noe holdes utenfor regnestykket. */
export type Tabellrad = {
  readonly tekst: string
  readonly verdi:
    | { readonly slag: 'belop'; readonly belop: Belop }
    | { readonly slag: 'utenfor'; readonly tekst: string }
  readonly grunnlag: readonly Grunnlag[]
}

export type Overskrift = { readonly slag: 'overskrift'; readonly niva: 1 | 2 | 3; readonly tekst: string }
/** Et avsnitt om et barn uten setninger betyr at egen tekst mangler; skjermen viser det, papiret hopper over det. */
export type Avsnitt = {
  readonly slag: 'avsnitt'
  readonly setninger: readonly Setning[]
  readonly barn?: BarnIBrev
}
export type Tabell = {
  readonly slag: 'tabell'
  readonly kolonner: readonly [string, string]
  readonly rader: readonly Tabellrad[]
  readonly sum: { readonly tekst: string; readonly belop: Belop } | null
}
export type Liste = { readonly slag: 'liste'; readonly punkter: readonly Setning[] }

export type Brevdel = (Overskrift | Avsnitt | Tabell | Liste) & { readonly kapittel: Kapittel }

/** Avsender. `kommune` er null når sted og kontor skal ut av brevet (skjermet adresse). */
export type Avsender = {
  readonly kommune: string | null
  readonly kontor: string
  readonly saksbehandler: string
  readonly godkjentAv?: string
}

/** Et brev som data: det samme grunnlaget gir alltid det samme brevet, og PDF-en lages av dette og ingenting annet. */
export type Brev = {
  readonly slag: 'vedtak' | 'forelopig-svar' | 'forhandsvarsel' | 'etterspurt'
  /** Målformen, eller `en` når brevet er en oversettelse til hjelp. Vedtaket er alltid på norsk. */
  readonly malform: Spraak
  readonly tittel: string
  readonly mottaker: { readonly navn: string; readonly adresse: readonly string[] }
  readonly avsender: Avsender
  readonly dato: Dato
  readonly saksreferanse: string
  readonly deler: readonly Brevdel[]
}
