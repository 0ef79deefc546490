import cookie from '@fastify/cookie'
import swagger from '@fastify/swagger'
import fastify from 'fastify'
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import type { Logger } from 'pino'
import { lagOktfornyer } from '../../application/identitet/fornyOkt.ts'
import type { Integrasjonstoken } from '../../application/identitet/integrasjonstoken.ts'
import type { Innlogging } from '../../application/identitet/loggInn.ts'
import type { Demoinnlogging } from '../../application/porter/identitet.ts'
import { settAutentisering } from './autentisering.ts'
import { krevEgenOpprinnelse } from './csrf.ts'
import { settDemoinnlogging } from './demoinnlogging.ts'
import { settFeilhandterer } from './feilhandterer.ts'
import { type Grenser, STANDARDGRENSER, settGrenser } from './grenser.ts'
import { settSikkerhetshoder } from './hoder.ts'
import { type Installasjon, settInnloggingsruter } from './innloggingsruter.ts'
import { INNLOGGINGSSTIL } from './innloggingsside.ts'
import { settHelseruter, settMaalinger } from './maalinger.ts'
import { settUkjent } from './metoder.ts'
import { settOpplasting } from './opplasting.ts'
import { type App, krevErklarteRuter, type Ruteoppforing } from './ruter.ts'
import { settStatisk } from './statisk.ts'

export type Serveravhengigheter = {
  /** Adressen brukerne ser, uten skråstrek til slutt. Den eneste opprinnelsen som kan endre noe. */
  readonly url: string
  readonly logg: Logger
  readonly innlogging: Innlogging
  readonly integrasjoner: readonly Integrasjonstoken[]
  readonly installasjon: Installasjon
  /** Sant når databasen svarer. */
  readonly erKlar: () => Promise<boolean>
  /** Bygget web, eller `null` når bare API-et kjører. */
  readonly webmappe: string | null
  readonly grenser?: Partial<Grenser>
  /** Adresser (CIDR) til mellomtjenere som kan si hva klientens adresse er. Standard: ingen. */
  readonly bakProxy?: string[]
  /** Den innebygde innloggingstjenesten, når den er i bruk. */
  readonly demo?: Demoinnlogging
  /** Rutene til hvert område. Hver rute må ha `config.tilgang`. */
  readonly ruter: (app: App) => Promise<void> | void
}
export type Server = { readonly app: App; readonly ruter: readonly Ruteoppforing[] }

/** Skallet rundt alle ruter. Rekkefølgen er sikkerheten: hoder, grenser, opprinnelse, hvem, og så ruten. */
export async function lagServer(a: Serveravhengigheter): Promise<Server> {
  const grenser = { ...STANDARDGRENSER, ...a.grenser }
  const app: App = fastify({
    logger: false,
    bodyLimit: grenser.kropp,
    requestTimeout: 120_000,
    trustProxy: a.bakProxy ?? false,
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.removeContentTypeParser('text/plain')
  const ruter = krevErklarteRuter(app)
  settFeilhandterer(app, a.logg)
  settSikkerhetshoder(app)
  const register = settMaalinger(app, a.logg)
  await app.register(cookie)
  const { perSesjon } = await settGrenser(app, grenser)
  krevEgenOpprinnelse(app, a.url)
  settAutentisering(
    app,
    {
      sesjoner: a.innlogging.sesjoner,
      integrasjoner: a.integrasjoner,
      klokke: a.innlogging.klokke,
      ...(a.innlogging.fornyes ? { forny: lagOktfornyer(a.innlogging) } : {}),
    },
    perSesjon,
  )
  await settOpplasting(app, grenser)
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Handlingsrom', version: a.installasjon.versjon } },
    transform: jsonSchemaTransform,
  })
  settHelseruter(app, { erKlar: a.erKlar }, register)
  settInnloggingsruter(app, a.innlogging, a.installasjon, a.url)
  const apen = (grunn: string) => ({ config: { tilgang: { apen: grunn } }, schema: { hide: true } })
  app.get('/innlogging.css', apen('stil uten opplysninger'), async (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(INNLOGGINGSSTIL),
  )
  const beskrivelse = {
    config: { tilgang: { innlogget: 'beskriver API-et, ikke noen' } },
    schema: { hide: true },
  }
  app.get('/api/openapi.json', beskrivelse, async () => app.swagger())
  if (a.demo) await settDemoinnlogging(app, a.demo, a.url)
  await a.ruter(app)
  settStatisk(app, a.webmappe)
  settUkjent(app, ruter)
  await app.ready()
  return { app, ruter }
}
