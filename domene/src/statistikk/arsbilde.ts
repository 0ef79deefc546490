import type { Malepunkt, Omrade } from '../kontroll/malepunkt.ts'
import type { Malepunktbilde } from './malepunktbilde.ts'
import { DELER, type Del } from './malepunktgrupper.ts'
import type { Gruppe } from './skjerming.ts'
import type { Tertial } from './tertial.ts'

type Grupper = readonly Gruppe<Del>[] | null

/** Ett målepunkt gjennom et år. `samlet` er summen av tertialene som er vist; de som ikke er det, står i `utelatt`. */
export type Arspunkt = {
  readonly malepunkt: Malepunkt
  readonly omrade: Omrade
  readonly tertialer: readonly { readonly periode: Tertial; readonly grupper: Grupper }[]
  readonly samlet: Grupper
  readonly utelatt: readonly Tertial[]
}

/**
 * Tertialene lagt sammen. Bare tall som alt er vist, er med, og deler som er slått sammen i ett av tertialene, er slått sammen i summen: den kan regnes ut av
 * tertialene, og sier derfor aldri mer enn de sier. En familie med vedtak i to tertialer teller i begge.
 */
export const arsbilde = (bilder: readonly Malepunktbilde[]): readonly Arspunkt[] =>
  (bilder[0]?.punkter ?? []).map(({ malepunkt, omrade }) => {
    const tertialer = bilder.map(b => ({
      periode: b.periode,
      grupper: b.punkter.find(p => p.malepunkt === malepunkt)?.grupper ?? null,
    }))
    return {
      malepunkt,
      omrade,
      tertialer,
      samlet: lagtSammen(tertialer.flatMap(t => (t.grupper ? [t.grupper] : []))),
      utelatt: tertialer.filter(t => t.grupper === null).map(t => t.periode),
    }
  })

/** Den fineste inndelingen alle tertialene kan legges sammen i. */
function lagtSammen(viste: readonly (readonly Gruppe<Del>[])[]): Grupper {
  if (viste.length === 0) return null
  let inndeling: readonly (readonly Del[])[] = DELER.map(d => [d])
  for (const { deler } of viste.flat()) {
    const berort = inndeling.filter(i => i.some(d => deler.includes(d)))
    inndeling = [...inndeling.filter(i => !berort.includes(i)), berort.flat()]
  }
  return inndeling
    .map(deler => DELER.filter(d => deler.includes(d)))
    .toSorted((a, b) => DELER.indexOf(a[0] as Del) - DELER.indexOf(b[0] as Del))
    .map(deler => ({
      deler,
      antall: viste.flat().reduce((n, g) => n + (g.deler.every(d => deler.includes(d)) ? g.antall : 0), 0),
    }))
}
