import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Tall og én logglinje per forespørsel. Bare rutemønsteret: aldri id, sti eller spørrestreng. */
export function settMaalinger(app: FastifyInstance, logg: Logger): Registry {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const varighet = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Tid per forespørsel, etter metode, rutemønster og status',
    labelNames: ['metode', 'rute', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.3, 1, 3, 10],
    registers: [register],
  })
  app.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.config?.sporlos) return
    const rute = request.routeOptions.url ?? 'ukjent'
    const sekunder = reply.elapsedTime / 1000
    varighet.observe({ metode: request.method, rute, status: String(reply.statusCode) }, sekunder)
    if (['/isalive', '/isready', '/metrics'].includes(rute)) return
    logg.info(
      { metode: request.method, rute, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'forespørsel',
    )
  })
  return register
}

export type Helse = { readonly erKlar: () => Promise<boolean> }

/** `/isalive` svarer så lenge prosessen lever; `/isready` bare når databasen gjør det. */
export function settHelseruter(app: FastifyInstance, helse: Helse, register: Registry): void {
  const apen = {
    config: { tilgang: { apen: 'driften spør uten å være logget inn, og svaret har ingen data' } },
  }
  app.get('/isalive', apen, async (_request, reply) => reply.type('text/plain').send('lever'))
  app.get('/isready', apen, async (_request, reply) => {
    const klar = await helse.erKlar().catch(() => false)
    return reply
      .code(klar ? 200 : 503)
      .type('text/plain')
      .send(klar ? 'klar' : 'ikke klar')
  })
  app.get('/metrics', apen, async (_request, reply) =>
    reply.type(register.contentType).send(await register.metrics()),
  )
}
