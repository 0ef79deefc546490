import type { SoknadId } from '@handlingsrom/domene/felles/id'
import { Langvarigvisning } from '@handlingsrom/kontrakt/sak/langvarig'
import { z } from 'zod'
import { visLangvarig } from '../../application/visning/visLangvarig.ts'
import { finnesIkke } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter, tilVisning } from './grunnlag.ts'

/** Spørsmålet til den som har fått stønad lenge. */
export function settLangvarigruter(app: App, r: Ruteavhengigheter): void {
  app.get(
    '/api/saker/:sakId/langvarig/:soknadId',
    {
      config: { tilgang: { handling: 'les-sak' } },
      schema: {
        params: z.object({ sakId: z.string(), soknadId: z.string() }),
        response: { 200: Langvarigvisning },
      },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const g = await tilVisning(r, tx, request, leser, request.params.sakId, 'langvarig')
        return visLangvarig(g, request.params.soknadId as SoknadId) ?? Promise.reject(finnesIkke())
      }),
  )
}
