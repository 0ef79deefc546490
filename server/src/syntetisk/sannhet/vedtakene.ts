import { alderPaa, type Dato, leggTilDager } from '@handlingsrom/domene/felles/dato'
import type { Kontrollnavn, Kontrollutfall } from '@handlingsrom/domene/kontroll/resultat'
import { SPURTE } from '../kartlegging.ts'
import type { Saksplan, Soknadsplan } from '../plan.ts'

/** Det planen sier at et vedtak skal vise. Kontrollene i `funn` er dem planen bestemmer helt; K3 bestemmer den bare om mangler. */
export type VentetVedtak = {
  readonly dato: Dato
  readonly forste: boolean
  readonly avslag: boolean
  readonly barn: number
  readonly funn: Readonly<Partial<Record<Kontrollnavn, Kontrollutfall>>>
  readonly k3Mangler: boolean
}

/** Dagen vedtaket fattes: dagen etter forslaget, og en dag til for hver retur. */
export const vedtaksdag = (s: Soknadsplan): Dato => leggTilDager(s.dato, s.dager + (s.retur ? 2 : 1))

/** Vedtakene i saken, det eldste først. Regnet av planen alene: ingen kontroll og ingen tilstand er med. */
export const ventedeVedtak = (p: Saksplan): readonly VentetVedtak[] =>
  p.soknader.flatMap((s, i) => (s.avgjort ? [vedtaket(p, s, p.soknader.slice(0, i + 1))] : []))

function vedtaket(p: Saksplan, s: Soknadsplan, tilNa: readonly Soknadsplan[]): VentetVedtak {
  const dato = vedtaksdag(s)
  const under18 = p.barn.some(b => alderPaa(b.fodt, dato) < 18)
  const medBarn = (u: Kontrollutfall): Kontrollutfall => (under18 ? u : 'ikke-aktuelt')
  const o = oppfolging(tilNa)
  const delAvO = o === 'ikke-aktuelt' ? o : 'mangler'
  return {
    dato,
    forste: tilNa.length === 1,
    avslag: s.avslag,
    barn: p.barn.length,
    k3Mangler: under18 && p.barn.some((_, nr) => tilNa.every(x => (x.tema[nr] ?? 0) < SPURTE.length)),
    funn: {
      'alle-barna': 'ingen-mangel-funnet',
      'barnets-syn': medBarn('mangler'),
      K1: medBarn(samtalen(tilNa)),
      K2: medBarn('ingen-mangel-funnet'),
      V1: 'ingen-mangel-funnet',
      V2: medBarn('krever-skjonn'),
      V3: medBarn(s.veid ? 'krever-skjonn' : 'mangler'),
      V4: s.avslag ? 'krever-skjonn' : 'ikke-aktuelt',
      V5: 'krever-skjonn',
      O: o,
      O1: o,
      O2: delAvO,
      O3: delAvO,
      'undersokt-og-vurdert': medBarn(s.undersokt ? 'krever-skjonn' : 'mangler'),
    },
  }
}

export const snakket = (s: Soknadsplan): boolean => s.samtale || s.behov === 'oppfolging-gjort'

/** Barna var tema i en samtale siden søknaden kom, bare før den, eller aldri. */
function samtalen(tilNa: readonly Soknadsplan[]): Kontrollutfall {
  const denne = tilNa.at(-1)
  if (denne && snakket(denne)) return 'ingen-mangel-funnet'
  return tilNa.some(snakket) ? 'krever-skjonn' : 'mangler'
}

/** Fra det første behovet som ble besvart med oppfølging: skrevet ned, kanskje i en annen samtale siden, eller ingenting. */
function oppfolging(tilNa: readonly Soknadsplan[]): Kontrollutfall {
  const fra = tilNa.findIndex(s => s.behov === 'oppfolging' || s.behov === 'oppfolging-gjort')
  if (fra < 0) return 'ikke-aktuelt'
  if (tilNa.slice(fra).some(s => s.behov === 'oppfolging-gjort')) return 'ingen-mangel-funnet'
  return tilNa.slice(fra + 1).some(s => s.samtale) ? 'krever-skjonn' : 'mangler'
}
