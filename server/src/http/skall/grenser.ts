import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { Feilsvar } from './feilsvar.ts'

export type Grenser = {
  /** Alt fra én adresse. Romslig: et helt kontor kan sitte bak den. */
  readonly perAdresse: number
  readonly perSesjon: number
  readonly innlogging: number
  /** Svar på undersøkelsen. Mange kan sitte på kontorets nett; hver av dem sender to ganger. */
  readonly svar: number
  /** Største JSON-kropp, største fil og største samlede opplasting, i byte. */
  readonly kropp: number
  readonly fil: number
  readonly opplasting: number
}
const MB = 1024 * 1024
export const STANDARDGRENSER: Grenser = {
  perAdresse: 6000,
  perSesjon: 1200,
  innlogging: 60,
  svar: 60,
  kropp: MB,
  fil: 10 * MB,
  opplasting: 150 * MB,
}

/** To grenser i to hooks: per adresse før noe slås opp, per økt når vi vet hvem det er. */
export async function settGrenser(
  app: FastifyInstance,
  g: Grenser,
): Promise<{ perSesjon: (request: import('fastify').FastifyRequest) => Promise<void> }> {
  await app.register(rateLimit, { global: false })
  const adresse = app.createRateLimit({ max: g.perAdresse, timeWindow: 60_000, keyGenerator: r => r.ip })
  const perRute = (max: number) =>
    app.createRateLimit({
      max,
      timeWindow: 60_000,
      keyGenerator: r => `${r.routeOptions.url ?? ''} ${r.ip}`,
    })
  const strengere = { innlogging: perRute(g.innlogging), svar: perRute(g.svar) }
  const sesjon = app.createRateLimit({
    max: g.perSesjon,
    timeWindow: 60_000,
    keyGenerator: r => r.innlogget?.sesjon ?? r.innlogget?.navn ?? r.ip,
  })
  const krev = async (grense: typeof adresse, request: import('fastify').FastifyRequest): Promise<void> => {
    const svar = await grense(request)
    if (svar.isAllowed || !svar.isExceeded) return
    throw new Feilsvar(
      429,
      'for-mange',
      'Det kom for mange forespørsler på kort tid. Vent litt og prøv igjen.',
      {
        ventSekunder: Math.max(1, svar.ttlInSeconds),
      },
    )
  }
  app.addHook('onRequest', async request => {
    await krev(adresse, request)
    const strengest = request.routeOptions.config?.grense
    if (strengest) await krev(strengere[strengest], request)
  })
  return { perSesjon: request => krev(sesjon, request) }
}
