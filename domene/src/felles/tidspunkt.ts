import { type Dato, dagnummer, fraDagnummer } from './dato.ts'
import type { Merket } from './merke.ts'

/** Øyeblikk i UTC med nøyaktig tre desimaler: `ÅÅÅÅ-MM-DDTtt:mm:ss.sssZ`. Kan sammenlignes som tekst. */
export type Tidspunkt = Merket<string, 'Tidspunkt'>

/** Nå, lest av klokken ved kanten: øyeblikket i UTC og datoen det er i Oslo. Kjernen leser aldri klokken selv. */
export type Naa = { readonly tidspunkt: Tidspunkt; readonly dato: Dato }

const MONSTER = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
const MS_PER_DAG = 86_400_000

export const erTidspunkt = (verdi: string): verdi is Tidspunkt => MONSTER.test(verdi)

export function tidspunkt(verdi: string): Tidspunkt {
  if (!erTidspunkt(verdi)) throw new Error(`Ikke et tidspunkt med tre desimaler: ${verdi}`)
  return verdi
}

/** Millisekunder siden 1. januar 1970 (UTC). */
export function tilMillisekunder(t: Tidspunkt): number {
  const dag = dagnummer(t.slice(0, 10) as Dato)
  const [tt, mm, ss, ms] = [t.slice(11, 13), t.slice(14, 16), t.slice(17, 19), t.slice(20, 23)].map(Number)
  return dag * MS_PER_DAG + (tt ?? 0) * 3_600_000 + (mm ?? 0) * 60_000 + (ss ?? 0) * 1000 + (ms ?? 0)
}

export function fraMillisekunder(ms: number): Tidspunkt {
  const dag = Math.floor(ms / MS_PER_DAG)
  const rest = ms - dag * MS_PER_DAG
  const to = (n: number, lengde = 2) => String(n).padStart(lengde, '0')
  const tid = `${to(Math.floor(rest / 3_600_000))}:${to(Math.floor(rest / 60_000) % 60)}:${to(Math.floor(rest / 1000) % 60)}.${to(rest % 1000, 3)}`
  return `${fraDagnummer(dag)}T${tid}Z` as Tidspunkt
}

export const etter = (t: Tidspunkt, ms = 1): Tidspunkt => fraMillisekunder(tilMillisekunder(t) + ms)
