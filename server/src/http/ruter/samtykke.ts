import { Samtykkearkvalg, Samtykkevisninger } from '@handlingsrom/kontrakt/sak/samtykke'
import { z } from 'zod'
import { samtykketPaPapir, visSamtykker } from '../../application/visning/visSamtykker.ts'
import { finnesIkke } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter, tilVisning } from './grunnlag.ts'
import { sendArk } from './utskrift.ts'

const LES = { tilgang: { handling: 'les-sak' } } as const
const Sak = z.object({ sakId: z.string() })

/** Samtykkene i en sak, og arket familien leser og skriver under på. */
export function settSamtykkeruter(app: App, r: Ruteavhengigheter): void {
  app.get(
    '/api/saker/:sakId/samtykker',
    { config: LES, schema: { params: Sak, response: { 200: Samtykkevisninger } } },
    request =>
      iKommunen(r, request, async (tx, leser) =>
        visSamtykker(await tilVisning(r, tx, request, leser, request.params.sakId, 'samtykker')),
      ),
  )
  app.get(
    '/api/saker/:sakId/samtykker/ark',
    { config: LES, schema: { params: Sak, querystring: Samtykkearkvalg } },
    async (request, reply) => {
      const ark = await iKommunen(r, request, async (tx, leser) => {
        const g = await tilVisning(r, tx, request, leser, request.params.sakId, 'samtykke-utskrift')
        return samtykketPaPapir(g, request.query) ?? Promise.reject(finnesIkke())
      })
      return sendArk(r, reply, ark, 'samtykke.pdf')
    },
  )
}
