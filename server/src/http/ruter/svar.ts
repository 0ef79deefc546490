import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import { erTomt } from '@handlingsrom/domene/undersokelse/sporsmal'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { KAPSEL, SESJONSKAPSEL } from '../../application/identitet/sesjon.ts'
import {
  kanSvare,
  nettbrettErStartet,
  nyttSkjema,
  startMedKode,
  taImotSvar,
} from '../../application/undersokelse/svar.ts'
import type { App } from '../skall/ruter.ts'
import { velgSpraak } from '../skall/velgerside.ts'
import { brettakk, brettkodeside, brettstart, loggUtForst } from '../svar/brettside.ts'
import { SVARSKRIPT, SVARSTIL } from '../svar/filer.ts'
import { feilside, kodeside, takkside } from '../svar/side.ts'
import { lesSvar, skjemaside } from '../svar/skjema.ts'
import { SVARTEKSTER } from '../svar/tekster.ts'
import type { Ruteavhengigheter } from './grunnlag.ts'

/** Nettbrettets egen kapsel. Familiens telefon får aldri noen. */
export const NETTBRETTKAPSEL = '__Host-handlingsrom-nettbrett'
const BRETTKAPSEL = { ...KAPSEL, sameSite: 'strict', maxAge: 24 * 60 * 60 } as const
const STORST = 4000

const apen = (grunn: string) => ({
  config: { tilgang: { apen: grunn }, sporlos: true },
  schema: { hide: true },
})
const skjema = (grunn: string) => {
  const { config, schema } = apen(grunn)
  return { config: { ...config, skjema: true, grense: 'svar' }, schema } as const
}
const TIL_ALLE = 'familien svarer uten å være logget inn'
const PAA_BRETTET = 'nettbrettet i mottaket, som ingen er logget inn på'

/** Siden familien svarer på: vanlige skjemaer, uten kapsler, og uten at noe av det skrives i noen logg (ADR 0050). */
export async function settSvarruter(app: App, r: Ruteavhengigheter): Promise<void> {
  await app.register(async rot => {
    const lokal = rot as App
    lokal.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: STORST },
      (_request, kropp, ferdig) => ferdig(null, kropp),
    )
    // Da sender nettleseren Origin med skjemaet. Adressen har aldri koden i seg.
    lokal.addHook('onRequest', async (_request, reply) => void reply.header('referrer-policy', 'same-origin'))
    lokal.addHook('onSend', async (request, reply, svar) => {
      if (!String(reply.getHeader('content-type')).startsWith('application/problem+json')) return svar
      reply.type('text/html; charset=utf-8')
      return feilside(spraaket(request), reply.statusCode)
    })
    settSvar(lokal, r)
    settNettbrett(lokal, r)
    lokal.get('/svar.css', apen('stil uten opplysninger'), async (_request, reply) =>
      reply.type('text/css; charset=utf-8').send(SVARSTIL),
    )
    lokal.get('/svar.js', apen('skript uten opplysninger'), async (_request, reply) =>
      reply.type('text/javascript; charset=utf-8').send(SVARSKRIPT),
    )
  })
}

function settSvar(app: App, r: Ruteavhengigheter): void {
  app.get('/svar', apen(TIL_ALLE), async (request, reply) => side(reply, kodeside(spraaket(request))))
  app.get('/svar/takk', apen(TIL_ALLE), async (request, reply) => side(reply, takkside(spraaket(request))))
  app.post('/svar', skjema(TIL_ALLE), async (request, reply) => {
    const felt = felter(request)
    const kode = (felt.get('kode') ?? '').slice(0, 60)
    const spraak = velgSpraak(felt.get('knapp') ?? undefined, felt.get('spraak') ?? undefined)
    const brett = felt.get('brett') === 'ja'
    const svar = lesSvar(felt)
    const nei = () => side(reply.code(422), brett ? brettstart(spraak) : kodeside(spraak, kode, true))
    const sporsmal = { spraak, kode, brett, svar }
    if (felt.get('knapp') !== 'send')
      return (await kanSvare(r, kode)) ? side(reply, skjemaside(sporsmal)) : nei()
    if (erTomt(svar)) return side(reply.code(422), skjemaside(sporsmal, SVARTEKSTER[spraak].ingenSvar))
    if (!(await taImotSvar(r, kode, svar))) return nei()
    return reply.redirect(`/svar/${brett ? 'nettbrett/takk' : 'takk'}?spraak=${spraak}`, 303)
  })
}

function settNettbrett(app: App, r: Ruteavhengigheter): void {
  const sti = '/svar/nettbrett'
  app.get(sti, apen(PAA_BRETTET), async (request, reply) => {
    const spraak = spraaket(request)
    if (ansattErInne(request)) return side(reply.code(409), loggUtForst(spraak))
    const startet = await nettbrettErStartet(r, request.cookies[NETTBRETTKAPSEL])
    return side(reply, startet ? brettstart(spraak) : brettkodeside(spraak))
  })
  app.get(`${sti}/takk`, apen(PAA_BRETTET), async (request, reply) =>
    side(reply, brettakk(spraaket(request))),
  )
  app.post(sti, skjema(PAA_BRETTET), async (request, reply) => {
    const felt = felter(request)
    const spraak = velgSpraak(felt.get('spraak') ?? undefined, undefined)
    if (ansattErInne(request)) return side(reply.code(409), loggUtForst(spraak))
    if (felt.get('knapp') !== 'begynn') {
      const kapsel = await startMedKode(r, felt.get('kode') ?? '')
      if (kapsel === null) return side(reply.code(422), brettkodeside(spraak, true))
      return reply.setCookie(NETTBRETTKAPSEL, kapsel, BRETTKAPSEL).redirect(`${sti}?spraak=${spraak}`, 303)
    }
    const kapsel = request.cookies[NETTBRETTKAPSEL]
    const kode = await nyttSkjema(r, kapsel)
    if (kode !== null)
      return side(reply, skjemaside({ spraak, kode, brett: true, svar: lesSvar(new URLSearchParams()) }))
    const startet = await nettbrettErStartet(r, kapsel)
    return side(reply.code(startet ? 409 : 422), startet ? brettstart(spraak, true) : brettkodeside(spraak))
  })
}

const ansattErInne = (request: FastifyRequest): boolean => request.cookies[SESJONSKAPSEL] !== undefined

const felter = (request: FastifyRequest): URLSearchParams =>
  new URLSearchParams(typeof request.body === 'string' ? request.body : '')

function spraaket(request: FastifyRequest): Spraak {
  const { spraak } = request.query as { readonly spraak?: unknown }
  return velgSpraak(typeof spraak === 'string' ? spraak : undefined, request.headers['accept-language'])
}

const side = (reply: FastifyReply, html: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('vary', 'accept-language').send(html)
