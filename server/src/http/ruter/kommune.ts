import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import {
  Andreleservalg,
  Forskjellsvalg,
  Kommunevisning,
  Kvalitetslesingsvalg,
  Langvarigvalg,
  Terskelvalg,
  Undersokelsesvalg,
} from '@handlingsrom/kontrakt/kommune'
import { bestemForskjeller, bestemTerskel } from '../../application/kommune/indikatorbeslutninger.ts'
import {
  bestemAndreleser,
  bestemKvalitetslesing,
  bestemLangvarig,
  bestemUndersokelse,
} from '../../application/kommune/kommunebeslutninger.ts'
import { visKommune } from '../../application/kommune/visKommune.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter } from './grunnlag.ts'
import { besluttet } from './kommunebeslutning.ts'

/** Kommunens egne beslutninger. */
export function settKommuneruter(app: App, r: Ruteavhengigheter): void {
  app.get(
    '/api/kommune',
    { config: { tilgang: { handling: 'les-kommune' } }, schema: { response: { 200: Kommunevisning } } },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const ressurs = { slag: 'kommunekonfig' as const, kommune: leser.kommune }
        await r.port.krevTilgang(tx, request, 'les-kommune', ressurs)
        return visKommune(
          tx,
          r.klokke().dato,
          avgjor(leser, 'endre-kommune', ressurs, OPPE).utfall === 'tillat',
        )
      }),
  )
  const endre = { tilgang: { handling: 'endre-kommune' } } as const
  const response = { 200: Kommunevisning }
  app.post(
    '/api/kommune/andreleser',
    { config: endre, schema: { body: Andreleservalg, response } },
    request =>
      besluttet(r, request, (tx, av) =>
        bestemAndreleser(tx, r, { ...request.body, kommandoId: request.body.kommandoId as KommandoId }, av),
      ),
  )
  app.post(
    '/api/kommune/kvalitetslesing',
    { config: endre, schema: { body: Kvalitetslesingsvalg, response } },
    request =>
      besluttet(r, request, (tx, av) =>
        bestemKvalitetslesing(
          tx,
          r,
          { ...request.body, kommandoId: request.body.kommandoId as KommandoId },
          av,
        ),
      ),
  )
  app.post('/api/kommune/langvarig', { config: endre, schema: { body: Langvarigvalg, response } }, request =>
    besluttet(r, request, (tx, av) =>
      bestemLangvarig(tx, r, { ...request.body, kommandoId: request.body.kommandoId as KommandoId }, av),
    ),
  )
  app.post(
    '/api/kommune/undersokelse',
    { config: endre, schema: { body: Undersokelsesvalg, response } },
    request =>
      besluttet(r, request, (tx, av) =>
        bestemUndersokelse(tx, r, { ...request.body, kommandoId: request.body.kommandoId as KommandoId }, av),
      ),
  )
  app.post(
    '/api/kommune/forskjeller',
    { config: endre, schema: { body: Forskjellsvalg, response } },
    request => besluttet(r, request, (tx, av) => bestemForskjeller(tx, r, request.body, av)),
  )
  app.post('/api/kommune/terskel', { config: endre, schema: { body: Terskelvalg, response } }, request =>
    besluttet(r, request, (tx, av) => bestemTerskel(tx, r, request.body, av)),
  )
}
