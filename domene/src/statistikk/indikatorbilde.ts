import { definisjonen, type Indikator, type MaltIndikator } from '../indikator/definisjoner.ts'
import type { Maling } from '../indikator/maling.ts'
import type { Form } from '../indikator/typer.ts'
import { DELER_FAMILIER, forNaere } from './nevnere.ts'
import { type Familiegrupper, type Synlighet, synlighet } from './periodeskjerming.ts'
import { peker } from './skjerming.ts'
import { type Tertial, tertialFor } from './tertial.ts'

/**
 * Tallet for en periode. `ingen`: det er ingenting å telle. `for-fa`: det kunne pekt på noen, for seg eller som det som blir igjen. `deler` er antallet i hver
 * del: én for en andel, tre for en fordeling. `midt` er det midterste når det er dager eller prosent.
 */
export type Periodetall = { readonly status: 'ingen' | 'for-fa' } | VistTall
export type VistTall = {
  readonly status: 'vises'
  readonly antall: number
  readonly deler: readonly number[]
  readonly midt: number | null
}

export type Indikatorserie = {
  readonly indikator: MaltIndikator
  readonly tertialer: readonly { readonly periode: Tertial; readonly tall: Periodetall }[]
  readonly ar: readonly { readonly ar: number; readonly tall: Periodetall }[]
}

/** Verdiene som er hver sin del. Det som ikke er i noen av dem, er resten. */
const DELER: Readonly<Record<Form, readonly number[]>> = {
  andel: [1],
  fordeling: [0, 1, 2],
  dager: [],
  prosent: [],
  antall: [],
}

/**
 * Indikatorene i hvert tertial og hvert helt år. Tertialene legges sammen til år og overlapper aldri, så ingen to tall kan trekkes fra hverandre uten at det er
 * regnet med i `synlighet`; og to indikatorer av nesten de samme familiene vises ikke begge (`forNaere`).
 */
export function indikatorserier(
  indikatorer: readonly MaltIndikator[],
  malinger: readonly Maling[],
  ar: readonly number[],
): readonly Indikatorserie[] {
  const arene = ar.map(a => {
    const iAret = malinger.filter(m => m.dato.startsWith(`${a}-`))
    return {
      ar: a,
      forNaere: forNaere(iAret),
      tertialer: ([1, 2, 3] as const).map(nr => {
        const periode: Tertial = `${a}-${nr}`
        const malt = iAret.filter(m => tertialFor(m.dato) === periode)
        return { periode, malt, forNaere: forNaere(malt) }
      }),
    }
  })
  return indikatorer.map(i => {
    const bilder = arene.map(a => aret(i, a))
    return {
      indikator: i,
      tertialer: bilder.flatMap(b => b.tertialer),
      ar: bilder.map(({ ar: nr, tall }) => ({ ar: nr, tall })),
    }
  })
}

export const indikatorserie = (
  indikator: MaltIndikator,
  malinger: readonly Maling[],
  ar: readonly number[],
): Indikatorserie => indikatorserier([indikator], malinger, ar)[0] ?? { indikator, tertialer: [], ar: [] }

type Delmaling = { readonly malt: readonly Maling[]; readonly forNaere: ReadonlySet<MaltIndikator> }
type Armaling = {
  readonly ar: number
  readonly forNaere: ReadonlySet<MaltIndikator>
  readonly tertialer: readonly (Delmaling & { readonly periode: Tertial })[]
}

function aret(indikator: MaltIndikator, a: Armaling) {
  const { form } = definisjonen(indikator)
  const malt = a.tertialer.map(t => t.malt.filter(m => m.indikator === indikator))
  // Er året for nært et annet tall, kunne tertialene lagt sammen sagt det samme.
  const naer = a.tertialer.map(t => t.forNaere.has(indikator) || a.forNaere.has(indikator))
  // Hvor mange det er i alt, skjules likt for alle indikatorer med de samme i nevneren; delene skjuler bare mer.
  const alle = synlighet(
    malt.map(m => [familier(m)]),
    naer,
  )
  // De samme familiene kan stå i hvert tertial et annet sted. Da kan ikke et lite tertial skjules bak året, så året vises ikke.
  if (DELER_FAMILIER.has(indikator) && malt.some(m => peker(familier(m).size)))
    return bildet(a, form, malt, {
      deler: malt.map((m, i) => !naer[i] && grupper(form, m).every(g => !peker(g.size))),
      helheten: false,
    })
  const vises = synlighet(
    malt.map(m => grupper(form, m)),
    alle.deler.map(v => !v),
  )
  const helheten = alle.helheten && vises.helheten && !naer.includes(true)
  return bildet(a, form, malt, { deler: vises.deler, helheten })
}

const bildet = (a: Armaling, form: Form, malt: readonly (readonly Maling[])[], vises: Synlighet) => ({
  ar: a.ar,
  tall: tallet(form, malt.flat(), vises.helheten),
  tertialer: a.tertialer.map((t, i) => ({
    periode: t.periode,
    tall: tallet(form, malt[i] ?? [], vises.deler[i] === true),
  })),
})

const familier = (m: readonly Maling[]): ReadonlySet<string> => new Set(m.map(x => x.sakId))

function grupper(form: Form, m: readonly Maling[]): Familiegrupper {
  const deler = DELER[form]
  return [
    familier(m),
    ...deler.map(d => familier(m.filter(x => x.verdi === d))),
    ...(deler.length > 0 ? [familier(m.filter(x => !deler.includes(x.verdi)))] : []),
  ]
}

function tallet(form: Form, m: readonly Maling[], vises: boolean): Periodetall {
  if (m.length === 0) return { status: vises ? 'ingen' : 'for-fa' }
  if (!vises) return { status: 'for-fa' }
  return {
    status: 'vises',
    antall: m.length,
    deler: DELER[form].map(d => m.filter(x => x.verdi === d).length),
    midt: form === 'dager' || form === 'prosent' ? midten(m.map(x => x.verdi)) : null,
  }
}

/** Det midterste. Er det to i midten, det som ligger mellom dem, rundet opp. */
export function midten(tall: readonly number[]): number {
  const s = tall.toSorted((a, b) => a - b)
  const [lav = 0, hoy = lav] = [s[Math.floor((s.length - 1) / 2)], s[Math.ceil((s.length - 1) / 2)]]
  return Math.round((lav + hoy) / 2)
}

/** Tallet som vises stort: det midterste, antallet, eller hvor mange av hundre (for en fordeling de som er like). `null` når det ikke vises. */
export function vistVerdi(indikator: Indikator, tall: Periodetall): number | null {
  if (tall.status !== 'vises') return null
  const { form } = definisjonen(indikator)
  if (form === 'antall') return tall.antall
  if (tall.midt !== null) return tall.midt
  return Math.round((100 * (tall.deler[form === 'fordeling' ? LIKT : 0] ?? 0)) / tall.antall)
}
const LIKT = 1
