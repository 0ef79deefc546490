import type { Betalingsmottaker } from '@handlingsrom/domene/utbetaling/hendelser'
import {
  alleredeBundet,
  erTattOver,
  ikkePlanlagt,
  type Ramme,
  rammer,
  type Stonadsvedtak,
} from '@handlingsrom/domene/utbetaling/ramme'
import { planversjon, type Utbetaling, utbetalingerFor } from '@handlingsrom/domene/utbetaling/tilstand'
import { erstattetAv } from '@handlingsrom/domene/vedtak/kjede'
import type { Vedtak } from '@handlingsrom/domene/vedtak/tilstand'
import type { Utbetalingsplan } from '@handlingsrom/kontrakt/sak/utbetaling'
import { hvem } from '../ansatte.ts'
import { fornavn, type Visningsgrunnlag } from './felles.ts'

type Post = Utbetalingsplan['poster'][number]

/** Planen for et fattet vedtak som gir penger eller varer; ellers ingen. */
export function visUtbetalingsplan(g: Visningsgrunnlag, v: Vedtak): Utbetalingsplan | null {
  if (v.status !== 'fattet') return null
  const poster = rammer(v)
  if (poster.length === 0) return null
  const erstattet = erstattetAv(g.sak.vedtak, v.vedtakId) !== undefined
  return {
    versjon: planversjon(g.sak.utbetalinger, v.vedtakId),
    kanSkrive: g.kanSkrive,
    erstattet,
    soker: g.sak.sokerPersonId ? fornavn(g, g.sak.sokerPersonId) : '',
    poster: poster.map(r => posten(g, v, r)),
  }
}

const posten = (g: Visningsgrunnlag, v: Stonadsvedtak, r: Ramme): Post => ({
  post: r.post,
  vedtatt: r.vedtatt,
  alleredeGitt: alleredeBundet(g.sak.vedtak, g.sak.utbetalinger, v, r.post),
  ikkePlanlagt: ikkePlanlagt(g.sak.vedtak, g.sak.utbetalinger, v, r),
  rekkerIkke: r.rekkerIkke,
  tattOver: erTattOver(g.sak.vedtak, v.vedtakId, r.post),
  deler: r.deler.map(d => ({
    mottaker: mottaker(d.mottaker),
    belop: d.belop,
    hva: [...d.hva],
    maned: d.maned ?? null,
  })),
  utbetalinger: utbetalingerFor(g.sak.utbetalinger, v.vedtakId)
    .filter(u => u.post === r.post)
    .map(u => utbetalingen(g, u)),
})

const mottaker = (m: Betalingsmottaker) => ({ slag: m.slag, navn: m.slag === 'annen' ? m.navn : '' })

const utbetalingen = (g: Visningsgrunnlag, u: Utbetaling): Post['utbetalinger'][number] => ({
  utbetalingId: u.utbetalingId,
  versjon: u.versjon,
  belop: u.belop,
  mottaker: {
    ...mottaker(u.mottaker),
    samtykke: u.mottaker.slag === 'annen' ? (u.mottaker.samtykke ?? null) : null,
  },
  forfall: u.forfall,
  status: u.status,
  utbetalt: u.utbetalt ?? null,
  grunn: u.sist.grunn ?? null,
  avlost: u.sist.avlostAv !== undefined,
  av: hvem(g.navn, u.sist.av),
  tidspunkt: u.sist.tidspunkt,
})
