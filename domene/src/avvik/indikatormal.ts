import {
  definisjonen,
  definisjonsutgave,
  type Indikator,
  MALTE,
  type MaltIndikator,
} from '../indikator/definisjoner.ts'
import { MED_TERSKEL } from '../indikator/terskel.ts'
import type { Indikatorserie } from '../statistikk/indikatorbilde.ts'
import type { Tertial } from '../statistikk/tertial.ts'
import type { Avviksavslag } from './avslag.ts'
import type { Indikatormal, Maling, Maltall } from './typer.ts'

/**
 * Indikatorene et avvik kan måles på: andeler, prosenter og dager, som regnes likt for hver hele periode. Hvor mange måneder som er lenge, er kommunens tall og
 * kan endres mellom to målinger, så den er ikke med.
 */
export const MALBARE: readonly MaltIndikator[] = MED_TERSKEL.filter(i => i !== 'langvarig-med-barn')

/** Det lengste målet i dager: et år. */
const FLEST_DAGER = 366
/** Det høyeste målet i indikatorens egen enhet. */
export const hoyesteMal = (i: Indikator): number => (definisjonen(i).form === 'dager' ? FLEST_DAGER : 100)

/** Det som er galt med målet, før noe er målt. */
export function malfeil(e: Indikatormal): Avviksavslag | null {
  if (!MALTE.some(i => i === e.indikator)) return 'avvik-indikator-males-ikke'
  if (!MALBARE.some(i => i === e.indikator)) return 'avvik-indikator-uten-mal'
  if (!Number.isInteger(e.verdi) || e.verdi < 0) return 'avvik-grense-ugyldig'
  return e.verdi > hoyesteMal(e.indikator) ? 'avvik-grense-ugyldig' : null
}

const iPerioden = (serier: readonly Indikatorserie[], i: Indikator, periode: Tertial) =>
  serier.find(s => s.indikator === i)?.tertialer.find(t => t.periode === periode)?.tall

/** Indikatoren i én periode, slik siden om indikatoren viser den. Er den skjult der, finnes tallet ikke her heller. */
export function malIndikator(
  serier: readonly Indikatorserie[],
  indikator: Indikator,
  periode: Tertial,
): Maling {
  const tall = iPerioden(serier, indikator, periode)
  return {
    periode,
    tall: tall?.status === 'vises' ? { slag: 'indikator', tall } : { slag: 'for-faa' },
    utgaver: [definisjonsutgave(indikator)],
  }
}

/**
 * Om siden har sluttet å vise tallet som ble frosset. Året summeres av tertialene, så et tertial som var vist, kan bli skjult når et senere er lite: sto det
 * frosne tallet her, kunne det lille regnes ut. Perioder siden ikke går tilbake til, har heller ikke noe år å trekke fra.
 */
export function erSkjultSiden(serier: readonly Indikatorserie[], i: Indikator, m: Maling): boolean {
  const tall = iPerioden(serier, i, m.periode)
  return m.tall.slag === 'indikator' && tall !== undefined && tall.status !== 'vises'
}

/** Om målet er nådd. En andel sammenlignes uten avrunding, som for et målepunkt. */
export function erIndikatorNadd(e: Indikatormal, t: Maltall): boolean {
  if (t.slag !== 'indikator') return false
  const { deler, antall, midt } = t.tall
  const [naa, mal] = midt === null ? [(deler[0] ?? 0) * 100, e.verdi * antall] : [midt, e.verdi]
  return e.retning === 'hoyst' ? naa <= mal : naa >= mal
}
