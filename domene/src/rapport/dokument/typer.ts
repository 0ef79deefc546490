import type { Kapittel } from '../typer.ts'

/** Hvordan en del av en søyle er tegnet. Mønster og ramme skiller delene også uten farge. */
export const FYLL = [
  'mangler',
  'ingen-mangel',
  'skjonn',
  'lest',
  'skjult',
  'treff',
  'rest',
  'uenig',
  'verken',
  'enig',
  'vet-ikke',
] as const
export type Fyll = (typeof FYLL)[number]

export type Soyle = {
  readonly navn: string
  readonly deler: readonly { readonly fyll: Fyll; readonly antall: number }[]
  /** Det som står bak søylen, eller i stedet for den når det ikke er noe å tegne. */
  readonly ord: string
}

/** En del av rapporten. Skjermen og PDF-en tegner de samme delene, så det lederen leser, er det kommunestyret får. */
export type Rapportdel =
  | { readonly slag: 'avsnitt'; readonly tekst: string; readonly dempet: boolean }
  | { readonly slag: 'overskrift'; readonly tekst: string }
  | {
      readonly slag: 'diagram'
      readonly tittel: string
      /** Alt bildet sier, i ord. */
      readonly alt: string
      readonly forklaring: readonly { readonly fyll: Fyll; readonly tekst: string }[]
      readonly soyler: readonly Soyle[]
    }
  | {
      readonly slag: 'tabell'
      readonly tittel: string
      readonly kolonner: readonly { readonly tekst: string; readonly tall: boolean }[]
      readonly rader: readonly { readonly celler: readonly string[]; readonly sterk: boolean }[]
    }

export type Rapportkapittel = {
  readonly kapittel: Kapittel | 'vedlegg'
  readonly tittel: string
  readonly ord: readonly string[]
  readonly deler: readonly Rapportdel[]
}

export type Rapportdokument = {
  readonly tittel: string
  readonly undertittel: string
  readonly kontor: string
  readonly malform: 'nb' | 'nn'
  /** Dagen rapporten har i filen: dagen den ble sendt, ellers dagen utkastet ble laget. */
  readonly dato: string
  readonly utkast: boolean
  readonly fakta: readonly { readonly navn: string; readonly verdi: string }[]
  readonly loven: string
  readonly kapitler: readonly Rapportkapittel[]
}

export const avsnitt = (tekst: string, dempet = false): Rapportdel => ({ slag: 'avsnitt', tekst, dempet })
export const overskrift = (tekst: string): Rapportdel => ({ slag: 'overskrift', tekst })
