import { medKravet } from '../etterspurt/tilstand.ts'
import { tilKroner } from '../felles/belop.ts'
import { forsteDag, sisteDag } from '../felles/dato.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { SakHendelse } from '../sak/hendelser.ts'
import type { Registrert } from '../sak/strom.ts'
import type { UtbetalingHendelse } from '../utbetaling/hendelser.ts'
import {
  erUtbetalingHendelse,
  foldUtbetalinger,
  type Utbetaling,
  type Utbetalinger,
} from '../utbetaling/tilstand.ts'
import { brettEtterspurte, kravmelding } from './etterspurt.ts'
import type { DigisosHendelse } from './format.ts'
import { gjentatteVilkar } from './vilkar.ts'

type Utbetalingsmelding = Extract<DigisosHendelse, { type: 'utbetaling' }>

const STATUS = {
  planlagt: 'PLANLAGT_UTBETALING',
  utbetalt: 'UTBETALT',
  stoppet: 'STOPPET',
  annullert: 'ANNULLERT',
} as const

const tidene = (h: UtbetalingHendelse) => {
  if ('deler' in h) return h.deler
  return 'utbetalinger' in h ? h.utbetalinger : [h]
}

/**
 * Betalingene en hendelse rører, hver med alt om seg: den siste meldingen om en referanse erstatter hele den forrige (kontrakten b.5). Etter dem
 * vilkårene som gjelder dem.
 * Navnet på en annen mottaker følger bare med når ingen i saken har en beskyttet adresse av noe slag: en utleier er et sted.
 */
export function utbetalingsmeldinger(
  r: Registrert<UtbetalingHendelse>,
  tidligere: readonly Registrert<SakHendelse>[],
  om: { readonly beskrivelse: string; readonly visMottaker: boolean },
): readonly DigisosHendelse[] {
  const vedtaket = tidligere.flatMap(({ hendelse: h }) =>
    (h.type === 'VedtakFattet' || h.type === 'NodhjelpInnvilget') && h.vedtakId === r.hendelse.vedtakId
      ? [h]
      : [],
  )[0]
  if (vedtaket === undefined) return []
  const alle = [...tidligere, r].reduce<Utbetalinger>(
    (u, x) => (erUtbetalingHendelse(x.hendelse) ? foldUtbetalinger(u, { ...x, hendelse: x.hendelse }) : u),
    [],
  )
  const betalinger = tidene(r.hendelse).flatMap(({ utbetalingId, tid }) => {
    const u = alle.find(x => x.utbetalingId === utbetalingId)
    return u ? [melding(u, tid, vedtaket.digisosSak, om)] : []
  })
  const vilkar = vedtaket.type === 'VedtakFattet' ? gjentatteVilkar(r.hendelse, vedtaket, alle) : []
  return [...betalinger, ...vilkar, ...gjentatteKrav(r.hendelse, tidligere)]
}

function gjentatteKrav({ gjentas = [] }: UtbetalingHendelse, tidligere: readonly Registrert<SakHendelse>[]) {
  const alle = brettEtterspurte(tidligere)
  return gjentas.flatMap(g => {
    const e = 'kravId' in g ? medKravet(alle, g.kravId) : undefined
    const k = 'kravId' in g && e?.krav.find(x => x.kravId === g.kravId)
    return e && k ? kravmelding(g.tid, k, e, tidligere) : []
  })
}

const melding = (
  u: Utbetaling,
  tid: Tidspunkt,
  saksreferanse: string,
  om: { readonly beskrivelse: string; readonly visMottaker: boolean },
): Utbetalingsmelding => ({
  type: 'utbetaling',
  hendelsestidspunkt: tid,
  utbetalingsreferanse: u.utbetalingId,
  saksreferanse,
  status: STATUS[u.status],
  belop: tilKroner(u.belop),
  beskrivelse: om.beskrivelse,
  forfallsdato: u.forfall,
  ...(u.utbetalt ? { utbetalingsdato: u.utbetalt } : {}),
  ...(u.post === 'engang' ? {} : { fom: forsteDag(u.post), tom: sisteDag(u.post) }),
  annenMottaker: u.mottaker.slag === 'annen',
  ...(u.mottaker.slag === 'annen' && om.visMottaker ? { mottaker: u.mottaker.navn } : {}),
})
