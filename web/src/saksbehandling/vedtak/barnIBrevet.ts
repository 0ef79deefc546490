import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'

/** Barna brevet omtaler, i brevets rekkefølge. */
export const barnIBrevet = (v: Pick<Vedtaksvisning, 'brev'>) =>
  v.brev.deler.flatMap(del => (del.slag === 'avsnitt' && del.barn ? [del.barn] : []))
