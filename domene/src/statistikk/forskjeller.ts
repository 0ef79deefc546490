import type { AnsattId } from '../felles/id.ts'
import { DEFINISJONER, type MaltIndikator } from '../indikator/definisjoner.ts'
import type { Maling } from '../indikator/maling.ts'
import { midten } from './indikatorbilde.ts'
import { MINSTE_TALL } from './smaTall.ts'

/** Det som hører til den som skrev vedtaket, og som kan være ulikt fra menneske til menneske uten at noen har gjort feil. */
export const SAMMENLIGNES = [
  'dager-til-vedtak',
  'barnets-syn',
  'fysisk-mote',
  'egen-tekst',
  'retur',
] as const satisfies readonly MaltIndikator[]
export type Sammenlignes = (typeof SAMMENLIGNES)[number]

/** Den midterste halvdelen av menneskene, og den i midten. Ingen ytterpunkter, for de er alltid én. `null`: for få. */
export type Spredning = {
  readonly mennesker: number
  readonly nedre: number
  readonly midt: number
  readonly ovre: number
}

/** Forskjellen mellom saksbehandlerne, uten navn. Bare de som har fem familier eller mer, og bare når de er fem eller flere. */
export function spredning(indikator: Sammenlignes, malinger: readonly Maling[]): Spredning | null {
  const per = new Map<AnsattId, Maling[]>()
  for (const m of malinger)
    if (m.indikator === indikator && m.ansattId) per.set(m.ansattId, [...(per.get(m.ansattId) ?? []), m])
  const tall = [...per.values()]
    .filter(m => new Set(m.map(x => x.sakId)).size >= MINSTE_TALL)
    .map(m => ettMenneske(indikator, m))
    .toSorted((a, b) => a - b)
  if (tall.length < MINSTE_TALL) return null
  const paa = (i: number) => tall[i] ?? 0
  return {
    mennesker: tall.length,
    nedre: paa(Math.floor((tall.length - 1) / 4)),
    midt: midten(tall),
    ovre: paa(Math.ceil((3 * (tall.length - 1)) / 4)),
  }
}

/** Ett menneskes egne tall, som bare hun selv ser. */
export function egne(
  indikator: Sammenlignes,
  malinger: readonly Maling[],
  ansattId: AnsattId,
): { readonly antall: number; readonly verdi: number } | null {
  const m = malinger.filter(x => x.indikator === indikator && x.ansattId === ansattId)
  return m.length === 0 ? null : { antall: m.length, verdi: ettMenneske(indikator, m) }
}

function ettMenneske(indikator: Sammenlignes, m: readonly Maling[]): number {
  if (DEFINISJONER[indikator].form === 'andel')
    return Math.round((100 * m.filter(x => x.verdi === 1).length) / m.length)
  return midten(m.map(x => x.verdi))
}
