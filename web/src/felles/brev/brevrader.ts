import type { Brevdelvisning } from '@handlingsrom/kontrakt/sak/brev'

type Setning = Extract<Brevdelvisning, { slag: 'avsnitt' }>['setninger'][number]
export type Grunnlag = Setning['grunnlag'][number]
type Overskrift = Extract<Brevdelvisning, { slag: 'overskrift' }>

/** Én rad på lesesiden: et stykke av brevet, og det stykket hviler på. */
export type Brevrad = {
  readonly id: string
  readonly overskrifter: readonly Overskrift[]
  /** En overskrift her er den med beløpet; den står etter innledningen, i samme rad. */
  readonly deler: readonly Brevdelvisning[]
  /** Hvert grunnlag én gang, i den rekkefølgen teksten møter dem. Plassen i listen er nummeret. */
  readonly grunnlag: readonly Grunnlag[]
  readonly barn: { readonly personId: string; readonly navn: string } | null
}

const nokkel = (g: Grunnlag): string => `${g.type}/${g.ref}`

/** Deler brevet der en ny overskrift begynner. Overskriften med beløpet hører til innledningen, og overskrifter på rad holder sammen. */
export function brevrader(deler: readonly Brevdelvisning[]): readonly Brevrad[] {
  const grupper: { overskrifter: Overskrift[]; deler: Brevdelvisning[] }[] = []
  for (const del of deler) {
    const siste = grupper.at(-1)
    if (del.slag === 'overskrift') {
      if (siste && siste.deler.length === 0) siste.overskrifter.push(del)
      else if (siste && del.niva === 1) siste.deler.push(del)
      else grupper.push({ overskrifter: [del], deler: [] })
    } else if (siste) siste.deler.push(del)
    else grupper.push({ overskrifter: [], deler: [del] })
  }
  return grupper.map((g, i) => ({
    id: `del-${i + 1}`,
    ...g,
    grunnlag: unike(g.deler.flatMap(setninger).flatMap(s => s.grunnlag)),
    barn: g.deler.flatMap(d => (d.slag === 'avsnitt' && d.barn ? [d.barn] : []))[0] ?? null,
  }))
}

function setninger(del: Brevdelvisning): readonly Setning[] {
  if (del.slag === 'avsnitt') return del.setninger
  return del.slag === 'liste' ? del.punkter : []
}

function unike(alle: readonly Grunnlag[]): readonly Grunnlag[] {
  return [...new Map(alle.map(g => [nokkel(g), g])).values()]
}

/** Numrene på grunnlagene en setning hviler på, i stigende rekkefølge. */
export const numreFor = (setning: Setning, rad: Brevrad): readonly number[] =>
  rad.grunnlag.flatMap((g, i) => (setning.grunnlag.some(x => nokkel(x) === nokkel(g)) ? [i + 1] : []))
