import type { AnsattId } from '@handlingsrom/domene/felles/id'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Demoinnlogging } from '../../application/porter/identitet.ts'
import { Feilsvar } from './feilsvar.ts'
import { innloggingsside } from './innloggingsside.ts'
import type { App } from './ruter.ts'
import { velgerside, velgSpraak } from './velgerside.ts'

const STI = '/oidc-demo'
const UTLOPT = 'Innloggingen er utløpt. Start på nytt.'

/** Velgeren og resten av den innebygde innloggingstjenesten. Svarer bare den adressen serveren er satt opp med. */
export async function settDemoinnlogging(app: App, demo: Demoinnlogging, url: string): Promise<void> {
  const vert = new URL(url).host
  await app.register(async lokal => {
    const ramme = lokal as App
    ramme.removeAllContentTypeParsers()
    // Kroppen leses av tjenesten selv (token) eller som et lite skjema (velgeren).
    ramme.addContentTypeParser('*', (_request, _kropp, ferdig) => ferdig(null, undefined))
    ramme.addHook('onRequest', async request => krevVert(request, vert))
    settVelger(ramme, demo)
    ramme.route({
      method: ['GET', 'POST'],
      url: `${STI}/*`,
      config: {
        tilgang: { apen: 'den innebygde innloggingstjenesten, bare på localhost' },
        csrfUnntak: 'token hentes av serveren selv, med klientens hemmelighet',
      },
      schema: { hide: true },
      handler: (request, reply) => {
        for (const [navn, verdi] of Object.entries(reply.getHeaders()))
          if (verdi !== undefined) reply.raw.setHeader(navn, verdi)
        reply.hijack()
        // Tjenesten finner stien den er montert på ved å sammenligne disse to.
        const hele = request.raw.url ?? ''
        Object.assign(request.raw, { originalUrl: hele, url: hele.slice(STI.length) })
        request.raw.headers.cookie = utenOkt(request.raw.headers.cookie)
        demo.behandle(request.raw, reply.raw)
      },
    })
  })
  demo.koble(async f => {
    const svar = await app.inject({
      method: f.metode === 'POST' ? 'POST' : 'GET',
      url: f.sti,
      headers: { ...f.hoder },
      ...(f.kropp === undefined ? {} : { payload: f.kropp }),
    })
    const type = svar.headers['content-type']
    return new Response(svar.body, {
      status: svar.statusCode,
      headers: type ? { 'content-type': String(type) } : {},
    })
  })
}

function settVelger(app: App, demo: Demoinnlogging): void {
  const apen = { apen: 'velgeren i demoen, bare på localhost' }
  app.get(
    `${STI}/velg/:uid`,
    {
      config: { tilgang: apen },
      schema: { hide: true, querystring: z.object({ spraak: z.string().max(5).optional() }) },
    },
    async (request, reply) => {
      const paagaar = await demo.paagaar(request.raw, reply.raw)
      reply.type('text/html; charset=utf-8')
      if (!paagaar) return reply.code(403).send(innloggingsside(UTLOPT))
      const spraak = velgSpraak(request.query.spraak ?? paagaar.spraak, request.headers['accept-language'])
      return reply.header('vary', 'accept-language').send(velgerside(demo.personer, spraak))
    },
  )
  app.post(
    `${STI}/velg/:uid`,
    { config: { tilgang: apen, skjema: true }, schema: { hide: true }, preParsing: lesSkjema },
    async (request, reply) => {
      const person = demo.personer.find(p => p.id === request.valgt)
      if (!person || !(await demo.paagaar(request.raw, reply.raw)))
        return reply.code(403).type('text/html; charset=utf-8').send(innloggingsside(UTLOPT))
      return reply.redirect(await demo.velg(request.raw, reply.raw, person.id as AnsattId), 303)
    },
  )
}

declare module 'fastify' {
  interface FastifyRequest {
    valgt?: string | null
  }
}

/** Skjemaet har ett felt på en id. Alt større er ikke fra siden vår. */
async function lesSkjema(
  request: FastifyRequest,
  _reply: unknown,
  kropp: AsyncIterable<Buffer>,
): Promise<void> {
  const biter: Buffer[] = []
  for await (const bit of kropp) {
    biter.push(bit)
    if (biter.reduce((sum, b) => sum + b.length, 0) > 1000)
      throw new Feilsvar(413, 'for-stort', 'Skjemaet er for stort.')
  }
  request.valgt = new URLSearchParams(Buffer.concat(biter).toString('utf8')).get('person')
}

/** Tjenesten husker ikke hvem som sist valgte: ellers vil den logge ut den forrige med et skript vi ikke slipper til. */
const utenOkt = (kapsler: string | undefined): string =>
  (kapsler ?? '')
    .split(/;\s*/)
    .filter(k => !k.startsWith('demo_okt'))
    .join('; ')

/** En annen side som får navnet sitt til å peke hit, skal ikke kunne logge noen inn. */
function krevVert(request: FastifyRequest, vert: string): void {
  if (request.headers.host !== vert) throw new Feilsvar(421, 'feil-adresse', `Bruk adressen http://${vert}.`)
}
