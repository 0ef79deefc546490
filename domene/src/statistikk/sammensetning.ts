import { familieneI } from './malepunktbilde.ts'
import type { Kontrollert } from './malepunktgrupper.ts'
import { type Gruppe, peker, skjermet } from './skjerming.ts'
import type { Tertial } from './tertial.ts'

export const BARN_I_FAMILIEN = ['1', '2', '3', '4-eller-flere'] as const
type Barn = (typeof BARN_I_FAMILIEN)[number]
export const JA_NEI = ['ja', 'nei'] as const
type JaNei = (typeof JA_NEI)[number]

/** Hvem familiene som fikk vedtak, er, med én inndeling om gangen. `null`: for få til å vises. */
export type Sammensetning = {
  readonly periode: Tertial
  readonly barn: readonly Gruppe<Barn>[] | null
  readonly forste: readonly Gruppe<JaNei>[] | null
  readonly avslag: readonly Gruppe<JaNei>[] | null
}

/**
 * De samme familiene som målepunktene teller. Om flere enn tre barn er vist for seg der, må den delen stå alene også her: ellers kunne de to trekkes fra
 * hverandre.
 */
export function sammensetning(rader: readonly Kontrollert[], periode: Tertial): Sammensetning {
  const alle = familieneI(rader, periode).filter(r => Object.keys(r.funn).length > 0)
  const antall = (fn: (r: Kontrollert) => boolean) => alle.filter(fn).length
  const jaNei = (fn: (r: Kontrollert) => boolean) =>
    skjermet(JA_NEI, { ja: antall(fn), nei: antall(r => !fn(r)) })
  return {
    periode,
    barn: barna({
      '1': antall(r => r.barn === 1),
      '2': antall(r => r.barn === 2),
      '3': antall(r => r.barn === 3),
      '4-eller-flere': antall(r => r.barn > 3),
    }),
    forste: jaNei(r => r.forste),
    avslag: jaNei(r => r.avslag),
  }
}

function barna(t: Readonly<Record<Barn, number>>): readonly Gruppe<Barn>[] | null {
  const [mange, faa] = [t['4-eller-flere'], t['1'] + t['2'] + t['3']]
  if (peker(mange) || peker(faa)) return skjermet(BARN_I_FAMILIEN, t, { sammen: BARN_I_FAMILIEN })
  const andre = skjermet(['1', '2', '3'] as const, { '1': t['1'], '2': t['2'], '3': t['3'] })
  return andre && [...andre, { deler: ['4-eller-flere'], antall: mange }]
}
