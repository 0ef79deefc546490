import { type Maned, manederMellom, nesteManed } from '../felles/dato.ts'
import type { Sak } from './tilstand.ts'

/** Månedene på rad med innvilget stønad, den eldste rekken først. Mange korte vedtak etter hverandre er én rekke. */
export function stonadsrekker(sak: Pick<Sak, 'vedtak'>): readonly (readonly Maned[])[] {
  const maneder = sak.vedtak.vedtak.flatMap(v =>
    v.status === 'fattet' && v.slag === 'ordinaert' && !v.innhold.annet && v.innhold.utfall !== 'avslatt'
      ? manederMellom(v.innhold.periode.fra, v.innhold.periode.til)
      : [],
  )
  const rekker: Maned[][] = []
  for (const m of [...new Set(maneder)].toSorted()) {
    const rekke = rekker.at(-1)
    const forrige = rekke?.at(-1)
    if (rekke && forrige && nesteManed(forrige) === m) rekke.push(m)
    else rekker.push([m])
  }
  return rekker
}
