import { Transform } from 'node:stream'
import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import { Feilsvar } from './feilsvar.ts'
import type { Grenser } from './grenser.ts'

const forStort = (): Feilsvar =>
  new Feilsvar(413, 'for-stort', 'Det som ble sendt, er større enn vi tar imot.')

/** Filer: hver av dem og alt samlet har et tak, også når avsenderen lyver om lengden. */
export async function settOpplasting(app: FastifyInstance, g: Grenser): Promise<void> {
  await app.register(multipart, {
    throwFileSizeLimit: true,
    limits: { fileSize: g.fil, files: 60, fields: 20, fieldSize: g.kropp, parts: 80, headerPairs: 50 },
  })
  app.addHook('preParsing', async (request, _reply, kropp) => {
    if (!request.headers['content-type']?.toLowerCase().startsWith('multipart/form-data')) return kropp
    if (Number(request.headers['content-length'] ?? 0) > g.opplasting) throw forStort()
    let lest = 0
    const teller = new Transform({
      transform(bit: Buffer, _koding, ferdig) {
        lest += bit.length
        if (lest > g.opplasting) ferdig(forStort())
        else ferdig(null, bit)
      },
    })
    return kropp.pipe(teller)
  })
}
