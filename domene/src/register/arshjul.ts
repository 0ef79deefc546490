import { type Dato, forsteDag, leggTilManeder, type Maned, manedFor } from '../felles/dato.ts'
import type { AnsattId } from '../felles/id.ts'
import type { Oppforing } from './typer.ts'

export const ARSHJULSLAG = [
  'gjennomgang',
  'utloper',
  'dag',
  'tiltak',
  'maling',
  'lesing',
  'norm',
  'milepael',
] as const
export type Arshjulslag = (typeof ARSHJULSLAG)[number]

/** Noe med en dato i internkontrollen. `ref` er id-en til det den hører til, når det har en egen side. */
export type Arsdag = {
  readonly slag: Arshjulslag
  readonly dato: Dato
  readonly tittel: string
  readonly eier: AnsattId | null
  readonly ref: string | null
}

/** Det som fortsatt venter på noen når dagen er over. Resten skjer av seg selv, eller er bare en dag. */
const VENTER: readonly Arshjulslag[] = ['gjennomgang', 'utloper', 'tiltak', 'norm', 'milepael']
const MANEDER = 12

/** Datoene en oppføring har: neste gjennomgang, siste dag den gjelder, og dagen det skal skje. */
export function registerdager(x: Oppforing): readonly Arsdag[] {
  if (x.avsluttet) return []
  const felles = { tittel: x.tittel, eier: x.eier, ref: x.oppforingId }
  const dager: readonly (readonly [Arshjulslag, string | number | null | undefined])[] = [
    ['gjennomgang', x.gjennomgang],
    ['utloper', x.til],
    ['dag', x.felt.dag],
  ]
  return dager.flatMap(([slag, d]) => (d ? [{ ...felles, slag, dato: d as Dato }] : []))
}

export type Arshjul = {
  readonly etterskudd: readonly Arsdag[]
  /** Tolv måneder fra og med denne. */
  readonly maneder: readonly { readonly maned: Maned; readonly dager: readonly Arsdag[] }[]
  /** Etter de tolv. */
  readonly senere: number
}

/** Det som er på etterskudd, og de tolv månedene fram. Hver dato som ikke er over, er ett sted. */
export function arshjul(dager: readonly Arsdag[], dagens: Dato): Arshjul {
  const ordnet = dager.toSorted((a, b) => a.dato.localeCompare(b.dato) || a.tittel.localeCompare(b.tittel))
  const framover = ordnet.filter(d => d.dato >= dagens)
  const forste = forsteDag(manedFor(dagens))
  const maneder = Array.from({ length: MANEDER }, (_, i) => manedFor(leggTilManeder(forste, i)))
  return {
    etterskudd: ordnet.filter(d => d.dato < dagens && VENTER.includes(d.slag)),
    maneder: maneder.map(maned => ({ maned, dager: framover.filter(d => manedFor(d.dato) === maned) })),
    senere: framover.filter(d => !maneder.includes(manedFor(d.dato))).length,
  }
}
