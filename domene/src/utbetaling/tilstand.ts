import type { Aktor } from '../felles/aktor.ts'
import { type Belop, sum } from '../felles/belop.ts'
import type { Dato } from '../felles/dato.ts'
import type { SoknadId, UtbetalingId, VedtakId } from '../felles/id.ts'
import { umulig } from '../felles/resultat.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Registrert } from '../sak/strom.ts'
import type { Betaling, Planpost, UtbetalingHendelse } from './hendelser.ts'

export const UTBETALINGSSTATUSER = ['planlagt', 'utbetalt', 'stoppet', 'annullert'] as const
export type Utbetalingsstatus = (typeof UTBETALINGSSTATUSER)[number]

export type Utbetaling = Betaling & {
  readonly utbetalingId: UtbetalingId
  readonly vedtakId: VedtakId
  readonly soknadId: SoknadId
  readonly post: Planpost
  readonly status: Utbetalingsstatus
  /** Nummeret på den siste hendelsen om denne utbetalingen. */
  readonly versjon: number
  readonly utbetalt?: Dato
  /** Den siste som gjorde noe med den, og hvorfor når det er sagt. */
  readonly sist: {
    readonly av: Aktor
    readonly tidspunkt: Tidspunkt
    readonly grunn?: string
    readonly avlostAv?: VedtakId
  }
}

export type Utbetalinger = readonly Utbetaling[]

export const utbetalingerFor = (u: Utbetalinger, vedtakId: VedtakId): Utbetalinger =>
  u.filter(x => x.vedtakId === vedtakId)

/** Planen har sin egen versjon: nummeret på den siste hendelsen i den, 0 når ingenting er planlagt. */
export const planversjon = (u: Utbetalinger, vedtakId: VedtakId): number =>
  Math.max(0, ...utbetalingerFor(u, vedtakId).map(x => x.versjon))

/** Det som tar plass i det vedtatte: planlagt, betalt og holdt tilbake. Det som er tatt ut, gjør ikke det. */
export const opptatt = (u: Utbetalinger): Belop =>
  sum(u.filter(x => x.status !== 'annullert').map(x => x.belop))

const TYPER: Readonly<Record<UtbetalingHendelse['type'], true>> = {
  UtbetalingerPlanlagt: true,
  UtbetalingEndret: true,
  UtbetalingStoppet: true,
  UtbetalingAnnullert: true,
  UtbetalingUtfort: true,
  UtbetalingerAvlost: true,
}
export const erUtbetalingHendelse = <H extends { readonly type: string }>(
  h: H,
): h is Extract<H, { type: UtbetalingHendelse['type'] }> => Object.hasOwn(TYPER, h.type)

export function foldUtbetalinger(alle: Utbetalinger, r: Registrert<UtbetalingHendelse>): Utbetalinger {
  const e = r.hendelse
  const sist = { av: r.aktor, tidspunkt: r.tidspunkt }
  const endre = (id: UtbetalingId, ny: Partial<Utbetaling>): Utbetalinger =>
    alle.map(u => (u.utbetalingId === id ? { ...u, sist, ...ny, versjon: r.nr } : u))
  switch (e.type) {
    case 'UtbetalingerPlanlagt': {
      const { vedtakId, soknadId } = e
      const nye = e.utbetalinger.map(({ tid: _, ...u }) => ({ ...u, vedtakId, soknadId }))
      return [...alle, ...nye.map(u => ({ ...u, status: 'planlagt' as const, versjon: r.nr, sist }))]
    }
    case 'UtbetalingEndret':
      return alle.flatMap(u => (u.utbetalingId === e.utbetalingId ? delt(u, r, e) : [u]))
    case 'UtbetalingStoppet':
      return endre(e.utbetalingId, { status: 'stoppet', sist: { ...sist, grunn: e.grunn } })
    case 'UtbetalingAnnullert':
      return endre(e.utbetalingId, { status: 'annullert', sist: { ...sist, grunn: e.grunn } })
    case 'UtbetalingUtfort':
      return endre(e.utbetalingId, {
        status: 'utbetalt',
        utbetalt: e.dato,
        sist: { ...sist, ...(e.grunn === undefined ? {} : { grunn: e.grunn }) },
      })
    case 'UtbetalingerAvlost': {
      const ider = new Set(e.utbetalinger.map(u => u.utbetalingId))
      const avlost = { ...sist, avlostAv: e.avVedtakId }
      return alle.map(u =>
        ider.has(u.utbetalingId) ? { ...u, status: 'annullert', versjon: r.nr, sist: avlost } : u,
      )
    }
    default:
      return umulig(e)
  }
}

/** En som var stoppet, er i gang igjen når noen har satt en ny dag. */
const delt = (
  u: Utbetaling,
  r: Registrert<UtbetalingHendelse>,
  e: UtbetalingHendelse & { type: 'UtbetalingEndret' },
): readonly Utbetaling[] =>
  e.deler.map(({ tid: _, ...del }) => ({
    ...u,
    ...del,
    status: 'planlagt',
    versjon: r.nr,
    sist: { av: r.aktor, tidspunkt: r.tidspunkt, grunn: e.grunn },
  }))
