import type { FastifyInstance } from 'fastify'
import { sendFeilsvar, sendFinnesIkke } from './feilhandterer.ts'
import { Feilsvar } from './feilsvar.ts'
import type { Ruteoppforing } from './ruter.ts'

const KJENTE = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Finnes stien med en annen metode, er svaret 405; ellers er det 404, likt det skjulte. */
export function settUkjent(app: FastifyInstance, ruter: readonly Ruteoppforing[]): void {
  app.setNotFoundHandler(async (request, reply) => {
    const sti = request.url.split('?')[0] ?? ''
    const tillatt = ruter.filter(r => passer(r.url, sti)).map(r => r.metode)
    if (tillatt.length === 0 && KJENTE.includes(request.method)) return sendFinnesIkke(reply)
    reply.header('allow', [...new Set(tillatt)].join(', '))
    return sendFeilsvar(
      reply,
      new Feilsvar(405, 'ukjent-metode', 'Metoden kan ikke brukes på denne adressen.'),
    )
  })
}

/** Mønstre som `/api/sak/:id` og `/oidc-demo/*`. Nettsidenes egen `/*` gjelder ikke under `/api`. */
export function passer(monster: string, sti: string): boolean {
  if (monster === '/*') return !sti.startsWith('/api/') && sti !== '/api'
  const deler = monster.split('/')
  const stideler = sti.split('/')
  if (deler.at(-1) === '*') return deler.slice(0, -1).every((d, i) => d === stideler[i])
  return deler.length === stideler.length && deler.every((d, i) => d.startsWith(':') || d === stideler[i])
}
