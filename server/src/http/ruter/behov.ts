import { Behovssvar, Meldepliktsvar } from '@handlingsrom/kontrakt/sak/behov'
import { z } from 'zod'
import { visBehov } from '../../application/visning/visBehov.ts'
import { visMeldeplikt } from '../../application/visning/visMeldeplikt.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter, tilVisning } from './grunnlag.ts'

const LES = { tilgang: { handling: 'les-sak' } } as const
const Sak = z.object({ sakId: z.string() })

/** Behovene, og vurderingene av meldeplikten. Den siste har sin egen kategori i loggen: hvem som leste den, skal kunne etterprøves. */
export function settBehovsruter(app: App, r: Ruteavhengigheter): void {
  app.get(
    '/api/saker/:sakId/behov',
    { config: LES, schema: { params: Sak, response: { 200: Behovssvar } } },
    request =>
      iKommunen(r, request, async (tx, leser) =>
        visBehov(await tilVisning(r, tx, request, leser, request.params.sakId, 'behov')),
      ),
  )
  app.get(
    '/api/saker/:sakId/meldeplikt',
    { config: LES, schema: { params: Sak, response: { 200: Meldepliktsvar } } },
    request =>
      iKommunen(r, request, async (tx, leser) =>
        visMeldeplikt(await tilVisning(r, tx, request, leser, request.params.sakId, 'meldeplikt')),
      ),
  )
}
