import { rettighetsark } from '@handlingsrom/domene/rettigheter/rettighetsark'
import { sjekklisteark } from '@handlingsrom/domene/sjekkliste/sjekklisteark'
import { UTEN_STED } from '@handlingsrom/domene/utskrift/ord'
import type { Kartleggingsark } from '@handlingsrom/domene/utskrift/typer'
import { Rettighetsvalg, Rettighetsvisning } from '@handlingsrom/kontrakt/rettigheter'
import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter } from './grunnlag.ts'
import { sendArk } from './utskrift.ts'

const LES = { tilgang: { handling: 'les-kommune' } } as const

/** Rettighetene i klart språk, på skjerm og papir. Det er ingenting fra noen sak her, og ingen navn: også avsenderen er bare Nav. */
export function settRettighetsruter(app: App, r: Ruteavhengigheter): void {
  const ark = (
    request: FastifyRequest<{ Querystring: z.output<typeof Rettighetsvalg> }>,
  ): Promise<Kartleggingsark> =>
    iKommunen(r, request, async (tx, leser) => {
      const ressurs = { slag: 'kommunekonfig' as const, kommune: leser.kommune }
      await r.port.krevTilgang(tx, request, 'les-kommune', ressurs)
      return rettighetsark({ ...request.query, dato: r.klokke().dato, avsender: UTEN_STED })
    })
  app.get(
    '/api/rettigheter',
    { config: LES, schema: { querystring: Rettighetsvalg, response: { 200: Rettighetsvisning } } },
    async request => Rettighetsvisning.parse(await ark(request)),
  )
  app.get(
    '/api/rettigheter/ark',
    { config: LES, schema: { querystring: Rettighetsvalg } },
    async (request, reply) => sendArk(r, reply, await ark(request), 'rettigheter.pdf'),
  )
  // Sjekklisten: tilsynets egne ord på én side. Ingen sak og ingen navn.
  app.get(
    '/api/sjekkliste/ark',
    { config: LES, schema: { querystring: Rettighetsvalg.pick({ spraak: true }) } },
    async (request, reply) => {
      const ark = await iKommunen(r, request, async (tx, leser) => {
        const ressurs = { slag: 'kommunekonfig' as const, kommune: leser.kommune }
        await r.port.krevTilgang(tx, request, 'les-kommune', ressurs)
        return sjekklisteark({ ...request.query, dato: r.klokke().dato, avsender: UTEN_STED })
      })
      return sendArk(r, reply, ark, 'sjekkliste-barnas-behov.pdf')
    },
  )
}
