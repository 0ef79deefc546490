import { type Maned, manedFor } from '../felles/dato.ts'
import { erMalepunkt, MALEPUNKTER, type Malepunkt, type Omrade } from '../kontroll/malepunkt.ts'
import { DELER_AV_O } from '../kontroll/resultat.ts'
import { aktuelle, type Del, gruppene, type Kontrollert, telling } from './malepunktgrupper.ts'
import { type Gruppe, skjermedeManeder, skjermet } from './skjerming.ts'
import { manederI, type Tertial, tertialFor } from './tertial.ts'

/** Hvilke familier bildet gjelder. Bare ett utvalg om gangen, så to aldri kan legges oppå hverandre. */
export const UTVALG = ['alle', 'forste', 'lopende', 'avslag', 'flere-enn-tre-barn'] as const
export type Utvalg = (typeof UTVALG)[number]

export type Punktbilde = {
  readonly malepunkt: Malepunkt
  readonly omrade: Omrade
  /** Familiene målepunktet er aktuelt for. `null`: for få til å vises. */
  readonly antall: number | null
  readonly grupper: readonly Gruppe<Del>[] | null
  /** Andelen der noe mangler, måned for måned. `null` i en måned: skjult. Bare for alle familiene, og ikke for delene av O. */
  readonly maneder?: readonly {
    readonly maned: Maned
    readonly mangler: number | null
    readonly av: number | null
  }[]
}

export type Malepunktbilde = {
  readonly periode: Tertial
  readonly utvalg: Utvalg
  readonly antall: number | null
  /** Familier der noe ikke kunne regnes: ingen av kontrollene, eller ett eller flere av målepunktene. Telles og vises, aldri hoppet over. */
  readonly ikkeKontrollert: number
  /** Utgavene av kontrollene i perioden. Er de flere, er tallene ikke regnet likt. */
  readonly utgaver: readonly number[]
  /** Delene av O er bare med for alle familiene: i et utvalg kunne de vært trukket fra O. */
  readonly punkter: readonly Punktbilde[]
}

/** Hvert målepunkt for kontorets familier i en periode. En familie teller én gang, med det siste vedtaket sitt. */
export function malepunktbilde(
  rader: readonly Kontrollert[],
  periode: Tertial,
  utvalg: Utvalg = 'alle',
): Malepunktbilde {
  const alle = familieneI(rader, periode)
  const kontrollert = alle.filter(r => Object.keys(r.funn).length > 0)
  const med = kontrollert.filter(iUtvalg[utvalg])
  return {
    periode,
    utvalg,
    antall: utenSma(med.length, kontrollert.length),
    ikkeKontrollert: alle.length - kontrollert.filter(r => !r.kunneIkke?.some(erMalepunkt)).length,
    utgaver: [...new Set(kontrollert.map(r => r.utgave))].toSorted((a, b) => a - b),
    punkter: (Object.keys(MALEPUNKTER) as Omrade[]).flatMap(omrade =>
      MALEPUNKTER[omrade]
        .filter(p => utvalg === 'alle' || !DELER_AV_O.has(p))
        .map(p => ({ omrade, ...punktet(p, kontrollert, med, utvalg, periode) })),
    ),
  }
}

/** Familiene som teller i perioden, hver med det siste vedtaket sitt. Det er også dem en saksprøve trekkes fra. */
export const familieneI = <T extends Pick<Kontrollert, 'sakId' | 'dato' | 'fattet' | 'barn'>>(
  rader: readonly T[],
  periode: Tertial,
): readonly T[] => sistePerFamilie(rader.filter(r => tertialFor(r.dato) === periode && r.barn > 0))

export const iUtvalg: Record<Utvalg, (r: Pick<Kontrollert, 'forste' | 'avslag' | 'barn'>) => boolean> = {
  alle: () => true,
  forste: r => r.forste,
  lopende: r => !r.forste,
  avslag: r => r.avslag,
  'flere-enn-tre-barn': r => r.barn > 3,
}

/** Det som ble fattet sist, uansett hvilken rekkefølge radene kommer i. */
function sistePerFamilie<T extends Pick<Kontrollert, 'sakId' | 'fattet'>>(rader: readonly T[]): readonly T[] {
  const siste = new Map<string, T>()
  for (const r of rader) {
    const for_ = siste.get(r.sakId)
    if (!for_ || for_.fattet < r.fattet) siste.set(r.sakId, r)
  }
  return [...siste.values()]
}

function punktet(
  malepunkt: Malepunkt,
  alle: readonly Kontrollert[],
  med: readonly Kontrollert[],
  utvalg: Utvalg,
  periode: Tertial,
): Omit<Punktbilde, 'omrade'> {
  const helhet = gruppene(malepunkt, alle)
  const grupper = utvalg === 'alle' ? helhet : helhet && gruppene(malepunkt, med, alle)
  const antall = grupper ? aktuelle(grupper) : null
  if (utvalg !== 'alle' || DELER_AV_O.has(malepunkt)) return { malepunkt, antall, grupper }
  return { malepunkt, antall, grupper, maneder: manedene(malepunkt, alle, periode, grupper) }
}

/** Bare når «mangler» og «ikke aktuelt» står alene i perioden: ellers kunne månedene lagt sammen sagt det en gruppe skjuler. */
function manedene(
  p: Malepunkt,
  alle: readonly Kontrollert[],
  periode: Tertial,
  grupper: readonly Gruppe<Del>[] | null,
): NonNullable<Punktbilde['maneder']> {
  const { ar, fra, til } = manederI(periode)
  const maneder = Array.from(
    { length: til - fra + 1 },
    (_, i) => `${ar}-${String(fra + i).padStart(2, '0')}` as Maned,
  )
  const talt = maneder.map(maned => {
    const t = telling(
      p,
      alle.filter(r => manedFor(r.dato) === maned),
    )
    return { treff: t.mangler, resten: t['ingen-mangel-funnet'] + t['krever-skjonn'] + t.lest }
  })
  const alene = grupper?.some(g => g.deler.length === 1 && g.deler[0] === 'mangler') === true
  const kanVises = grupper !== null && alene && aktuelle(grupper) !== null
  const vises = kanVises ? skjermedeManeder(talt) : talt.map(() => false)
  return maneder.map((maned, i) => {
    const t = talt[i]
    return t && vises[i]
      ? { maned, mangler: t.treff, av: t.treff + t.resten }
      : { maned, mangler: null, av: null }
  })
}

const utenSma = (antall: number, helhet: number): number | null => {
  const grupper = skjermet(['med', 'uten'] as const, { med: antall, uten: helhet - antall })
  return grupper?.find(g => g.deler.length === 1 && g.deler[0] === 'med')?.antall ?? null
}
