import type { KommandoId } from '@handlingsrom/domene/felles/id'
import {
  Alderstelling,
  Kommunevisning,
  NyNorm,
  NyNormgjennomgang,
  NyttDyrtidstillegg,
} from '@handlingsrom/kontrakt/kommune'
import {
  bestemAldersregel,
  gjennomgaNorm,
  vedtaDyrtid,
  vedtaNorm,
} from '../../application/kommune/normbeslutninger.ts'
import type { App } from '../skall/ruter.ts'
import type { Ruteavhengigheter } from './grunnlag.ts'
import { besluttet } from './kommunebeslutning.ts'

/** Normen, tilleggene til den, den årlige gjennomgangen, og når alderen telles. */
export function settNormruter(app: App, r: Ruteavhengigheter): void {
  const config = { tilgang: { handling: 'endre-kommune' } } as const
  const response = { 200: Kommunevisning }
  const med = <K extends { readonly kommandoId: string }>(body: K) => ({
    ...body,
    kommandoId: body.kommandoId as KommandoId,
  })
  app.post('/api/kommune/norm', { config, schema: { body: NyNorm, response } }, request =>
    besluttet(r, request, (tx, aktor) => vedtaNorm(tx, r, med(request.body), aktor)),
  )
  app.post('/api/kommune/dyrtid', { config, schema: { body: NyttDyrtidstillegg, response } }, request =>
    besluttet(r, request, (tx, aktor) => vedtaDyrtid(tx, r, med(request.body), aktor)),
  )
  app.post(
    '/api/kommune/normgjennomgang',
    { config, schema: { body: NyNormgjennomgang, response } },
    request => besluttet(r, request, (tx, aktor) => gjennomgaNorm(tx, r, med(request.body), aktor)),
  )
  app.post('/api/kommune/aldersregel', { config, schema: { body: Alderstelling, response } }, request =>
    besluttet(r, request, (tx, aktor) => bestemAldersregel(tx, r, med(request.body), aktor)),
  )
}
