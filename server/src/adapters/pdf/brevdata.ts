import { skrivDato, skrivTall } from '@handlingsrom/domene/brev/ord'
import type { Brev, Brevdel, Setning } from '@handlingsrom/domene/brev/struktur'
import type { Spraak } from '@handlingsrom/domene/felles/spraak'

type Skrevet = { readonly tekst: string; readonly uthevet: boolean; readonly kode: string }
type Del =
  | { readonly slag: 'overskrift'; readonly niva: number; readonly tekst: string }
  | {
      readonly slag: 'avsnitt'
      readonly kort: boolean
      readonly setninger: readonly Skrevet[]
      /** Står på et annet språk enn resten av brevet. */
      readonly annetSprak: boolean
    }
  | { readonly slag: 'liste'; readonly punkter: readonly Skrevet[] }
  | {
      readonly slag: 'tabell'
      readonly kolonner: readonly string[]
      readonly rader: readonly { tekst: string; verdi: string; utenfor: boolean }[]
      readonly sum: { tekst: string; verdi: string } | null
    }

/** Det malen `brev.typ` leser. Alt er ferdig skrevet tekst; malen regner ikke og velger ikke. */
export type Brevdata = {
  readonly tittel: string
  readonly sprak: {
    readonly kode: string
    readonly land: string
    readonly sak: string
    readonly Sak: string
    readonly side: string
    readonly av: string
  }
  readonly avsender: { readonly kontor: string }
  readonly mottaker: { readonly navn: string; readonly adresse: readonly string[] }
  readonly dato: { readonly ar: number; readonly maned: number; readonly dag: number; readonly tekst: string }
  readonly saksreferanse: string
  readonly deler: readonly Del[]
}

/** Avsnitt kortere enn dette deles aldri mellom to sider (antall tegn, omtrent åtte linjer). */
const HELT_AVSNITT = 700

const ORD = {
  nb: { kode: 'nb', land: 'NO', sak: 'sak', Sak: 'Sak', side: 'Side', av: 'av' },
  nn: { kode: 'nn', land: 'NO', sak: 'sak', Sak: 'Sak', side: 'Side', av: 'av' },
  en: { kode: 'en', land: 'GB', sak: 'case', Sak: 'Case', side: 'Page', av: 'of' },
} as const

/** Grunnlaget bak setningene følger ikke med: det er saksbehandlerens, og trykkes ikke. */
export const tilBrevdata = (brev: Brev): Brevdata => ({
  tittel: brev.tittel,
  sprak: ORD[brev.malform],
  avsender: { kontor: brev.avsender.kontor },
  mottaker: brev.mottaker,
  dato: {
    ar: Number(brev.dato.slice(0, 4)),
    maned: Number(brev.dato.slice(5, 7)),
    dag: Number(brev.dato.slice(8, 10)),
    tekst: skrivDato(brev.dato, brev.malform),
  },
  saksreferanse: brev.saksreferanse,
  deler: brev.deler.flatMap(d => del(d, brev.malform)),
})

const skrevet = (s: Setning, sprak: Spraak): Skrevet => ({
  tekst: s.tekst,
  uthevet: s.uthevet === true,
  kode: s.lang ?? sprak,
})

function del(d: Brevdel, sprak: Spraak): readonly Del[] {
  switch (d.slag) {
    case 'overskrift':
      return [{ slag: 'overskrift', niva: d.niva, tekst: d.tekst }]
    case 'avsnitt':
      return d.setninger.length === 0
        ? []
        : [
            {
              slag: 'avsnitt',
              kort: d.setninger.reduce((a, s) => a + s.tekst.length, 0) < HELT_AVSNITT,
              setninger: d.setninger.map(s => skrevet(s, sprak)),
              annetSprak: d.setninger.some(s => s.lang !== undefined),
            },
          ]
    case 'liste':
      return [{ slag: 'liste', punkter: d.punkter.map(p => skrevet(p, sprak)) }]
    case 'tabell':
      return [
        {
          slag: 'tabell',
          kolonner: d.kolonner,
          rader: d.rader.map(r => ({
            tekst: r.tekst,
            verdi: r.verdi.slag === 'belop' ? skrivTall(r.verdi.belop) : r.verdi.tekst,
            utenfor: r.verdi.slag === 'utenfor',
          })),
          sum: d.sum === null ? null : { tekst: d.sum.tekst, verdi: skrivTall(d.sum.belop) },
        },
      ]
  }
}
