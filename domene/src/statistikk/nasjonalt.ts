import { MALEPUNKTER, type Malepunkt, type Omrade } from '../kontroll/malepunkt.ts'
import type { Kommunefil } from './kommunefil.ts'
import { DELER, type Del } from './malepunktgrupper.ts'

/** Tallet ligger et sted fra og med `minst` til og med `mest`. `mest` er `null` når en kommune holder alt tilbake: da kan det være hva som helst. */
export type Mellom = { readonly minst: number; readonly mest: number | null }
export type Nasjonaltpunkt = {
  readonly malepunkt: Malepunkt
  readonly omrade: Omrade
  /** Kommuner som viser noe for punktet, og kommuner som holder alt tilbake. */
  readonly viser: number
  readonly holderTilbake: number
  readonly deler: Readonly<Record<Del, Mellom>>
}
export type Nasjonaltbilde = {
  readonly periode: string
  readonly kommuner: readonly string[]
  readonly punkter: readonly Nasjonaltpunkt[]
}

/**
 * Målepunktene i alle kommunene som har levert, periode for periode. Bare summer av det kommunene selv viser: et tall en kommune har slått sammen eller holdt
 * tilbake, blir et spenn og fylles aldri ut. Ingen rekkefølge mellom kommuner, og ikke noe samlet tall (ADR 0062).
 */
export function nasjonalt(filer: readonly Kommunefil[]): readonly Nasjonaltbilde[] {
  const perioder = [...new Set(filer.map(f => f.periode))].toSorted()
  return perioder.map(periode => {
    const her = filer.filter(f => f.periode === periode)
    return {
      periode,
      kommuner: her.map(f => f.kommune).toSorted(),
      punkter: (Object.keys(MALEPUNKTER) as Omrade[]).flatMap(omrade =>
        MALEPUNKTER[omrade].map(malepunkt => ({ malepunkt, omrade, ...punktet(her, malepunkt) })),
      ),
    }
  })
}

function punktet(filer: readonly Kommunefil[], p: Malepunkt): Omit<Nasjonaltpunkt, 'malepunkt' | 'omrade'> {
  const viste = filer.flatMap(f => f.punkter[p] ?? [])
  const holderTilbake = filer.filter(f => f.punkter[p] === null).length
  const delen = (d: Del): Mellom => {
    const med = viste.filter(g => g.deler.includes(d))
    const sum = (hvilke: typeof med) => hvilke.reduce((n, g) => n + g.antall, 0)
    return {
      minst: sum(med.filter(g => g.deler.length === 1)),
      mest: holderTilbake > 0 ? null : sum(med),
    }
  }
  return {
    viser: filer.length - holderTilbake,
    holderTilbake,
    deler: Object.fromEntries(DELER.map(d => [d, delen(d)])) as Record<Del, Mellom>,
  }
}
