import type { Dato } from '../felles/dato.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { DigisosHendelse } from './format.ts'

type Utbetaling = Extract<DigisosHendelse, { type: 'utbetaling' }>
type Vilkar = Extract<DigisosHendelse, { type: 'vilkar' }>

/** En betaling på søkerens side. `neste`: den første som kommer. */
export type Utbetalingskort = {
  readonly referanse: string
  readonly status: 'kommer' | 'utbetalt' | 'stoppet'
  /** Kroner. */
  readonly belop: number
  /** Dagen pengene kommer eller kom. For en stoppet: dagen de skulle kommet. */
  readonly dato: Dato
  /** Da den ble stoppet. */
  readonly stoppet?: Tidspunkt
  readonly fom?: Dato
  readonly tom?: Dato
  readonly annenMottaker: boolean
  readonly mottaker?: string
  readonly neste?: true
}

const STATUS = { PLANLAGT_UTBETALING: 'kommer', UTBETALT: 'utbetalt', STOPPET: 'stoppet' } as const

/** Det siste som er sagt om hver betaling; den nye meldingen erstatter den gamle helt (b.5). De annullerte er ikke med. */
const gjeldende = (hendelser: readonly DigisosHendelse[]): readonly Utbetaling[] =>
  [
    ...new Map(
      hendelser.flatMap(h => (h.type === 'utbetaling' ? [[h.utbetalingsreferanse, h] as const] : [])),
    ).values(),
  ].filter(u => u.status !== 'ANNULLERT')

export function synligeUtbetalinger(hendelser: readonly DigisosHendelse[]): readonly Utbetalingskort[] {
  const alle = gjeldende(hendelser).flatMap((u): Utbetalingskort[] => {
    if (u.status === 'ANNULLERT') return []
    return [
      {
        referanse: u.utbetalingsreferanse,
        status: STATUS[u.status],
        belop: u.belop,
        dato: u.utbetalingsdato ?? u.forfallsdato,
        ...(u.status === 'STOPPET' ? { stoppet: u.hendelsestidspunkt } : {}),
        ...(u.fom ? { fom: u.fom } : {}),
        ...(u.tom ? { tom: u.tom } : {}),
        annenMottaker: u.annenMottaker,
        ...(u.mottaker ? { mottaker: u.mottaker } : {}),
      },
    ]
  })
  const orden = (a: Utbetalingskort, b: Utbetalingskort) => (a.dato < b.dato ? -1 : a.dato > b.dato ? 1 : 0)
  const kommer = alle.filter(u => u.status === 'kommer').toSorted(orden)
  const har = alle.filter(u => u.status !== 'kommer').toSorted((a, b) => orden(b, a))
  return [...kommer.map((u, i) => (i === 0 ? { ...u, neste: true as const } : u)), ...har]
}

/** En betaling som er meldt på nytt etter vilkåret, er løst fra det: derfor meldes vilkåret igjen etter den (b.5). */
export const knyttedeBetalinger = (v: Vilkar, hendelser: readonly DigisosHendelse[]): number =>
  gjeldende(hendelser).filter(
    u =>
      v.utbetalingsreferanse?.includes(u.utbetalingsreferanse) && u.hendelsestidspunkt < v.hendelsestidspunkt,
  ).length

const FEM_MINUTTER = 5 * 60_000

/** «Utbetalinger oppdatert»: én linje for alt som sist ble meldt innenfor de samme fem minuttene (b.5). */
export function betalingslinjer(hendelser: readonly DigisosHendelse[]) {
  const bolker = new Map<number, Tidspunkt>()
  for (const { hendelsestidspunkt: t } of gjeldende(hendelser)) {
    const bolk = Math.floor(Date.parse(t) / FEM_MINUTTER)
    const sist = bolker.get(bolk)
    if (!sist || sist < t) bolker.set(bolk, t)
  }
  return [...bolker.values()].map(tidspunkt => ({ tidspunkt, kode: 'utbetalinger-oppdatert' as const }))
}
