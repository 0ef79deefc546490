import type { MaltIndikator } from '../indikator/definisjoner.ts'
import type { Maling } from '../indikator/maling.ts'
import { peker } from './skjerming.ts'

/**
 * Indikatorer som telles av de samme vedtakene, i den rekkefølgen de får vise hvor mange det er. Familiene med barn kommer først: dem viser målepunktene uansett.
 * Står 100 vedtak ved siden av 97 avslag, er de tre som ikke fikk avslag, like synlige som om de sto der.
 */
const SAMME_VEDTAK: readonly (readonly MaltIndikator[])[] = [
  [
    'barnets-syn',
    'kartlagte-punkter',
    'retur',
    'fysisk-mote',
    'paragraf-19',
    'langvarig-med-barn',
    'egen-tekst',
    'mot-satsen',
  ],
  ['nodhjelp', 'gjentatt-nodhjelp'],
]

/** Indikatorer som deler familier med en annen, eller med målepunktene. */
export const DELER_FAMILIER: ReadonlySet<MaltIndikator> = new Set(SAMME_VEDTAK.flat())

/**
 * Indikatorene som ikke kan vises i en periode, fordi familiene de telles av, er alle utenom en til fire av dem en annen indikator telles av. Den som kommer
 * først, vises.
 */
export function forNaere(malinger: readonly Maling[]): ReadonlySet<MaltIndikator> {
  const familier = new Map<MaltIndikator, Set<string>>()
  for (const m of malinger) {
    const sett = familier.get(m.indikator) ?? new Set()
    familier.set(m.indikator, sett.add(m.sakId))
  }
  const skjult = new Set<MaltIndikator>()
  for (const rekke of SAMME_VEDTAK) {
    const viste: ReadonlySet<string>[] = []
    for (const i of rekke) {
      const egne = familier.get(i)
      if (!egne) continue
      if (viste.some(v => peker(utenom(egne, v)) || peker(utenom(v, egne)))) skjult.add(i)
      else viste.push(egne)
    }
  }
  return skjult
}

const utenom = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let n = 0
  for (const x of a) if (!b.has(x)) n++
  return n
}
