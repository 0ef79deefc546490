import { type Dato, forsteDag, leggTilDager, manedFor } from '@handlingsrom/domene/felles/dato'
import { erVirkedag } from '@handlingsrom/domene/felles/kalender'
import { rammer, type Stonadsvedtak } from '@handlingsrom/domene/utbetaling/ramme'
import { planversjon } from '@handlingsrom/domene/utbetaling/tilstand'
import { vedtakFor } from '@handlingsrom/domene/vedtak/tilstand'
import type { Handling, Scene } from './scene.ts'

/** Setter dag for alt i det siste vedtaket: om tre dager for det som er i gang, og rett før måneden for dem som kommer. */
export const planleggAlt =
  (nokkel: string): Handling =>
  s => {
    const v = vedtaket(s, nokkel)
    const snart = leggTilDager(s.idag, 3)
    const forfall = (post: string): Dato => {
      if (post === 'engang' || post <= manedFor(s.idag)) return snart
      const dag = sisteVirkedagTilOgMed(forsteDag(post as never))
      return [dag, snart].toSorted()[1] as Dato
    }
    return [
      {
        type: 'planleggUtbetalinger',
        vedtakId: v.vedtakId,
        utbetalinger: rammer(v).flatMap(r =>
          r.deler.map(d => ({
            post: r.post,
            belop: d.belop,
            mottaker: d.mottaker,
            forfall: forfall(r.post),
          })),
        ),
        settVersjon: planversjon(s.sak.utbetalinger, v.vedtakId),
      },
    ]
  }

/** Fører inn det som har forfalt, som betalt på dagen. */
export const forInnBetalt: Handling = s =>
  s.sak.utbetalinger
    .filter(u => u.status === 'planlagt' && u.forfall <= s.idag)
    .map(u => ({
      type: 'registrerUtbetalt',
      utbetalingId: u.utbetalingId,
      lestVersjon: u.versjon,
      dato: u.forfall,
    }))

function vedtaket(s: Scene, nokkel: string): Stonadsvedtak {
  const v = vedtakFor(s.sak.vedtak, s.soknad(nokkel)).findLast(x => x.status === 'fattet')
  if (v?.status !== 'fattet') throw new Error(`Det er ikke noe vedtak for «${nokkel}»`)
  return v
}

function sisteVirkedagTilOgMed(dag: Dato): Dato {
  let d = dag
  while (!erVirkedag(d)) d = leggTilDager(d, -1)
  return d
}
