import { Oppholdsvisning } from '@handlingsrom/kontrakt/sak/opphold'
import { z } from 'zod'
import { visOpphold } from '../../application/visning/visOpphold.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter, tilVisning } from './grunnlag.ts'

/** Oppholdsgrunnlaget til de voksne i saken. */
export function settOppholdsruter(app: App, r: Ruteavhengigheter): void {
  app.get(
    '/api/saker/:sakId/opphold',
    {
      config: { tilgang: { handling: 'les-sak' } },
      schema: { params: z.object({ sakId: z.string() }), response: { 200: Oppholdsvisning } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) =>
        visOpphold(await tilVisning(r, tx, request, leser, request.params.sakId, 'opphold')),
      ),
  )
}
