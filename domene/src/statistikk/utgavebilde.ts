import { erMalepunkt, MALEPUNKTER, type Omrade } from '../kontroll/malepunkt.ts'
import { familieneI } from './malepunktbilde.ts'
import type { Kontrollert } from './malepunktgrupper.ts'
import { type Gruppe, skjermet } from './skjerming.ts'
import type { Tertial } from './tertial.ts'

/** Det en ny utgave sier om det samme vedtaket. «Uten» er dem utgaven ikke er regnet for; de er med i tellingen, så de andre ikke kan trekkes fra. */
export const UTGAVEDELER = ['likt', 'annerledes', 'kunne-ikke', 'uten'] as const
export type Utgavedel = (typeof UTGAVEDELER)[number]

/** To utgaver side om side. `grupper` er `null` når for få er regnet til at noe kan vises. */
export type Utgavebilde = {
  readonly utgave: number
  /** Da den siste raden ble regnet. */
  readonly regnet: string
  readonly grupper: readonly Gruppe<Utgavedel>[] | null
}

/** Hvor mange familier den nyeste utgaven sier noe annet om. `null` når ingen utgave står ved siden av. Sier aldri hvilke punkter: det kunne pekt på noen. */
export function utgavebilde(rader: readonly Kontrollert[], periode: Tertial): Utgavebilde | null {
  const familier = familieneI(rader, periode)
  const omregnet = familier.flatMap(r => r.omregnet ?? [])
  const utgave = Math.max(...omregnet.map(o => o.utgave))
  const [siste] = omregnet
    .map(o => o.regnet)
    .toSorted()
    .toReversed()
  if (siste === undefined) return null
  const telling = { likt: 0, annerledes: 0, 'kunne-ikke': 0, uten: 0 }
  for (const r of familier) telling[delen(r, utgave)]++
  return { utgave, regnet: siste, grupper: skjermet(UTGAVEDELER, telling) }
}

function delen(r: Kontrollert, utgave: number): Utgavedel {
  const o = r.omregnet
  if (!o || o.utgave !== utgave) return 'uten'
  if (o.kunneIkke.some(erMalepunkt)) return 'kunne-ikke'
  return punktene.some(p => r.funn[p] !== undefined && o.funn[p] !== r.funn[p]) ? 'annerledes' : 'likt'
}

const punktene = (Object.keys(MALEPUNKTER) as Omrade[]).flatMap(o => [...MALEPUNKTER[o]])
