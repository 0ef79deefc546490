import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import { Feilsvar } from './feilsvar.ts'
import type { Grenser } from './grenser.ts'

/**
 * Filer: hver av dem og alt samlet har et tak. Lengden må oppgis, og Node leser aldri mer enn den som er oppgitt.
 * Nettlesere oppgir den alltid.
 */
export async function settOpplasting(app: FastifyInstance, g: Grenser): Promise<void> {
  await app.register(multipart, {
    throwFileSizeLimit: true,
    limits: { fileSize: g.fil, files: 60, fields: 20, fieldSize: g.kropp, parts: 80, headerPairs: 50 },
  })
  app.addHook('onRequest', async request => {
    if (!request.headers['content-type']?.toLowerCase().startsWith('multipart/')) return
    const lengde = Number(request.headers['content-length'] ?? Number.NaN)
    if (Number.isNaN(lengde))
      throw new Feilsvar(411, 'mangler-lengde', 'Opplastingen sier ikke hvor stor den er.')
    if (lengde > g.opplasting)
      throw new Feilsvar(
        413,
        'for-stort',
        'Det som ble sendt, er større enn vi tar imot. Del det opp, og send det i flere deler.',
      )
  })
}
