import { LoggetUt, Meg } from '@handlingsrom/kontrakt/meg'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import {
  fullforInnlogging,
  type Innlogging,
  KAN_IKKE_FULLFORE,
  startInnlogging,
} from '../../application/identitet/loggInn.ts'
import { INNLOGGINGSKAPSEL, KAPSEL, lesKapsel, SESJONSKAPSEL } from '../../application/identitet/sesjon.ts'
import { innloggetAnsatt } from './autentisering.ts'
import { innloggingsside } from './innloggingsside.ts'
import type { App } from './ruter.ts'

export type Installasjon = {
  readonly innebygd: boolean
  readonly demo: boolean
  readonly versjon: string
  readonly kommunenavn: (kommune: string) => Promise<string>
}

const apen = (grunn: string) => ({ tilgang: { apen: grunn } })
const TI_MINUTTER = 600

export function settInnloggingsruter(app: App, a: Innlogging, i: Installasjon, url: string): void {
  const start = z.strictObject({
    til: z.string().max(500).optional(),
    spraak: z.enum(['nb', 'nn', 'en']).optional(),
  })
  app.get(
    '/oidc/start',
    {
      config: { ...apen('innlogging skjer før noen er logget inn'), grense: 'innlogging' },
      schema: { querystring: start, hide: true },
    },
    async (request, reply) => {
      const { adresse, kapsel } = await startInnlogging(a, request.query.til, request.query.spraak)
      return reply
        .setCookie(INNLOGGINGSKAPSEL, kapsel, { ...KAPSEL, maxAge: TI_MINUTTER })
        .redirect(adresse, 303)
    },
  )
  app.get(
    '/oidc/retur',
    { config: { ...apen('svaret fra innloggingstjenesten'), grense: 'innlogging' }, schema: { hide: true } },
    async (request, reply) => {
      const { cookies } = request
      const svar = await fullforInnlogging(
        a,
        new URL(request.url, url),
        cookies[INNLOGGINGSKAPSEL],
        cookies[SESJONSKAPSEL],
      )
      reply.clearCookie(INNLOGGINGSKAPSEL, KAPSEL)
      if (svar.ok)
        return reply.setCookie(SESJONSKAPSEL, svar.verdi.kapsel, KAPSEL).redirect(svar.verdi.til, 303)
      return sendSide(reply.code(403), innloggingsside(KAN_IKKE_FULLFORE[svar.feil]))
    },
  )
  app.post(
    '/api/logg-ut',
    { config: apen('virker også når økten er utløpt'), schema: { response: { 200: LoggetUt } } },
    async (request, reply) => {
      const okt = lesKapsel(request.cookies[SESJONSKAPSEL])
      if (okt) await loggUt(a, okt)
      // Lageret står: der ligger bare språkvalg og usendt tekst som er låst, også den en kollega venter på å få sendt (ADR 0013).
      reply.clearCookie(SESJONSKAPSEL, KAPSEL).header('clear-site-data', '"cache", "cookies"')
      return { videre: (await a.oidc.utlogging().catch(() => null)) ?? '/' }
    },
  )
  app.get(
    '/api/meg',
    { config: { tilgang: { innlogget: 'sier bare hvem du er' } }, schema: { response: { 200: Meg } } },
    async request => {
      const { ansattId, kommune, kontor, roller, iKrets } = innloggetAnsatt(request)
      return {
        ansattId,
        navn: request.innlogget?.navn ?? '',
        roller: [...roller],
        kontor,
        iKrets,
        kommune,
        kommunenavn: await i.kommunenavn(kommune),
        innebygd: i.innebygd,
        demo: i.demo,
        versjon: i.versjon,
      }
    },
  )
}

async function loggUt(a: Innlogging, okt: NonNullable<ReturnType<typeof lesKapsel>>): Promise<void> {
  const funnet = await a.sesjoner.slaOpp(okt.kommune, okt.hash)
  await a.sesjoner.slett(okt.kommune, okt.hash)
  if (!funnet) return
  await a.sikkerhetslogg.skriv({
    kommune: okt.kommune,
    tidspunkt: a.klokke().tidspunkt,
    ansattId: funnet.ansatt.id,
    hendelse: 'utlogging',
    regel: null,
    ressurs: null,
    data: {},
  })
}

const sendSide = (reply: FastifyReply, html: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').send(html)
