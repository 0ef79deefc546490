import { type Belop, visKroner, visTall } from '@handlingsrom/domene/felles/belop'
import {
  alderPaa,
  type Dato,
  dagerMellom,
  dato,
  helManederMellom,
  type Maned,
  ukedag,
} from '@handlingsrom/domene/felles/dato'
import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { ORD } from './formatord.ts'

export type Format = ReturnType<typeof lagFormat>

const stor = (tekst: string): string => tekst.charAt(0).toLocaleUpperCase('nb') + tekst.slice(1)

const OSLO = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})
/** `[dato, klokkeslett]` i Oslo. Svensk form er ISO-formen, som vi deler selv. */
function iOslo(ved: Tidspunkt | number): readonly [Dato, string] {
  const [d = '', kl = ''] = OSLO.format(typeof ved === 'number' ? ved : Date.parse(ved)).split(' ')
  return [dato(d), kl]
}

/** Datoen i Oslo for et øyeblikk. */
export const datoIOslo = (ved: Tidspunkt | number): Dato => iOslo(ved)[0]

/** Alt som vises av dato, tid, alder og beløp, på ett språk. Dagens dato går alltid inn som argument. */
export function lagFormat(spraak: Spraak) {
  const ord = ORD[spraak]
  const mnd = (d: string): number => Number(d.slice(5, 7)) - 1
  const dag = (d: Dato): string => `${Number(d.slice(8, 10))}${ord.punktumEtterDag}`
  const ar = (d: string): string => d.slice(0, 4)
  const kort = (d: Dato) => `${dag(d)} ${ord.manedKort[mnd(d)]}`
  const lang = (d: Dato) => `${dag(d)} ${ord.maned[mnd(d)]}`
  const ukedagsnavn = (d: Dato) => ord.ukedag[ukedag(d) - 1] ?? ''
  const klokke = (t: Tidspunkt) => iOslo(t)[1].replace(':', ord.klokkeskille)
  const medAr = (d: Dato) => `${kort(d)} ${ar(d)}`

  return {
    /** «2. nov. 2026» */
    dato: medAr,
    /** «2. nov.» */
    datoKort: kort,
    /** «Mandag 2. november», til overskrifter. */
    datoOverskrift: (d: Dato) => stor(`${ukedagsnavn(d)} ${lang(d)}`),
    /** «2. november 2026» */
    datoLang: (d: Dato) => `${lang(d)} ${ar(d)}`,
    /** «mandag» */
    ukedag: ukedagsnavn,
    /** «november 2026» */
    maned: (m: Maned) => `${ord.maned[mnd(m)]} ${ar(m)}`,
    /** «nov.» */
    manedKort: (m: Maned) => ord.manedKort[mnd(m)] ?? '',
    /** «i dag», «i går», «i morgen», ellers ukedag de neste seks dagene, ellers dato (med år når året er et annet). */
    relativDato(d: Dato, idag: Dato): string {
      const om = dagerMellom(idag, d)
      if (om === 0) return ord.idag
      if (om === 1) return ord.imorgen
      if (om === -1) return ord.igar
      if (om > 1 && om < 7) return ukedagsnavn(d)
      return ar(d) === ar(idag) ? kort(d) : medAr(d)
    },
    /** «10.42», norsk tid. */
    klokke,
    /** «2. nov. 2026 kl. 10.42» */
    tidspunkt: (t: Tidspunkt) => `${medAr(iOslo(t)[0])} ${ord.kl} ${klokke(t)}`,
    /** «5 år», og måneder før ettårsdagen: «8 md.» */
    alder(fodt: Dato, paa: Dato): string {
      const fylte = alderPaa(fodt, paa)
      return fylte >= 1 ? ord.ar(fylte) : ord.md(helManederMellom(fodt, paa))
    },
    /** Hvor gammelt et svar er: «i dag», «5 dager», «3 md.». */
    svaretsAlder(d: Dato, idag: Dato): string {
      const dager = dagerMellom(d, idag)
      if (dager <= 0) return ord.idag
      const maneder = helManederMellom(d, idag)
      return maneder >= 1 ? ord.md(maneder) : ord.dager(dager)
    },
    /** «12 340,50 kr» */
    kroner: (b: Belop) => visKroner(b),
    /** «12 340,50» */
    belop: (b: Belop) => visTall(b),
    /** «Jonas, Selma og Emil» */
    liste: (deler: readonly string[]) =>
      deler.length < 2 ? (deler[0] ?? '') : `${deler.slice(0, -1).join(', ')} ${ord.og} ${deler.at(-1)}`,
    /** Stor forbokstav: «I dag». */
    stor,
  }
}
