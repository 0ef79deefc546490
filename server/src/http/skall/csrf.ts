import type { FastifyInstance, FastifyRequest } from 'fastify'
import { SESJONSKAPSEL } from '../../application/identitet/sesjon.ts'
import { ingenTilgang } from './feilsvar.ts'

const TRYGGE = ['GET', 'HEAD', 'OPTIONS']
const KROPPER = ['application/json', 'multipart/form-data']

/**
 * Bare vår egen side kan endre noe. Nettleseren sier selv hvor forespørselen kommer fra (Origin og Sec-Fetch-Site),
 * og en side kan ikke lyve om det. Et system med egen nøkkel og uten kapsel er ikke en nettleser.
 */
export function krevEgenOpprinnelse(app: FastifyInstance, url: string): void {
  const egen = new URL(url).origin
  app.addHook('onRequest', async request => {
    if (TRYGGE.includes(request.method) || request.routeOptions.config?.csrfUnntak) return
    if (request.headers.authorization !== undefined && !request.cookies[SESJONSKAPSEL]) return
    if (!fraOss(request, egen))
      throw ingenTilgang('fremmed-opprinnelse', 'Forespørselen kom ikke fra Handlingsrom, og ble stoppet.')
    if (!kjentKropp(request))
      throw ingenTilgang('ukjent-innhold', 'Innholdstypen kan ikke brukes til å endre noe her.')
  })
}

function fraOss(request: FastifyRequest, egen: string): boolean {
  const { origin } = request.headers
  const sted = request.headers['sec-fetch-site']
  if (sted !== undefined && sted !== 'same-origin') return false
  if (origin === egen) return true
  // Et vanlig skjema fra en side med `no-referrer` sender Origin: null; da er det Sec-Fetch-Site som avgjør.
  return request.routeOptions.config?.skjema === true && origin === 'null' && sted === 'same-origin'
}

function kjentKropp(request: FastifyRequest): boolean {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type === undefined)
    return request.headers['content-length'] === undefined || request.headers['content-length'] === '0'
  if (request.routeOptions.config?.skjema) return type === 'application/x-www-form-urlencoded'
  return KROPPER.includes(type)
}
