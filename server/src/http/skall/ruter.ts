import type { IncomingMessage, ServerResponse } from 'node:http'
import type {} from '@fastify/cookie'
import type { Handling } from '@handlingsrom/domene/tilgang/handling'
import type { Subjekt } from '@handlingsrom/domene/tilgang/typer'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault, RouteOptions } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'

/** Serveren slik rutefilene ser den: zod inn og ut. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>

/**
 * Hvem en rute er for. Hver rute sier det selv; uten starter ikke serveren.
 * `handling`: portvakten skal spørres om den (og kan spørres om `ogsaa`) før noe svares.
 */
export type Rutetilgang =
  | { readonly handling: Handling; readonly ogsaa?: readonly Handling[] }
  | { readonly innlogget: string }
  | { readonly apen: string }

export type Pabegynt = { readonly subjekt: Subjekt; readonly navn: string; readonly sesjon: string | null }

declare module 'fastify' {
  interface FastifyContextConfig {
    tilgang?: Rutetilgang
    /** Tar imot `application/x-www-form-urlencoded` fra vår egen side. */
    skjema?: boolean
    /** Kalles ikke av nettlesere; grunnen står her. */
    csrfUnntak?: string
    /** Strengere grense per adresse. */
    grense?: 'innlogging' | 'svar'
    /** Skrives verken i loggen eller i målingene: tidspunktet alene kunne sagt hvem som svarte. */
    sporlos?: boolean
  }
  interface FastifyRequest {
    innlogget: Pabegynt | null
    /** Portvakten har sagt ja til noe i denne forespørselen. */
    sluppetInn: boolean
  }
}

/** Metode, mønster og tilgang for hver rute. Testen går gjennom alle. */
export type Ruteoppforing = { readonly metode: string; readonly url: string; readonly tilgang: Rutetilgang }

const erErklart = (t: Rutetilgang | undefined): t is Rutetilgang =>
  t !== undefined && ('handling' in t || ('innlogget' in t ? t.innlogget : t.apen).trim() !== '')

/** Stopper oppstarten når en rute ikke sier hvem den er for, og svaret når portvakten ikke ble spurt. */
export function krevErklarteRuter(app: FastifyInstance): readonly Ruteoppforing[] {
  const oppforinger: Ruteoppforing[] = []
  app.addHook('onRoute', (rute: RouteOptions) => {
    const tilgang = rute.config?.tilgang
    for (const metode of [rute.method].flat()) {
      if (!erErklart(tilgang))
        throw new Error(`Ruten ${metode} ${rute.url} sier ikke hvem den er for (config.tilgang)`)
      oppforinger.push({ metode, url: rute.url, tilgang })
    }
  })
  app.addHook('onSend', async (request, reply, svar) => {
    const tilgang = request.routeOptions.config?.tilgang
    if (tilgang && 'handling' in tilgang && reply.statusCode < 400 && !request.sluppetInn)
      throw new Error('Ruten svarte uten å spørre portvakten')
    return svar
  })
  return oppforinger
}
