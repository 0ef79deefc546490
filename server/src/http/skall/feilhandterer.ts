import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import type { Logger } from 'pino'
import { erFeilstatus, type Feilstatus, Feilsvar, finnesIkke, somProblem, utilgjengelig } from './feilsvar.ts'

const AV_RAMMEVERKET: Partial<Record<Feilstatus, readonly [kode: string, setning: string]>> = {
  400: ['ugyldig-foresporsel', 'Forespørselen kunne ikke leses.'],
  413: ['for-stort', 'Det som ble sendt, er større enn vi tar imot. Del det opp, og send det i flere deler.'],
  415: ['ukjent-innhold', 'Innholdstypen kan ikke brukes her.'],
}

const UFORSTATT =
  'Forespørselen har felt som mangler, er feil eller er ukjente. Last siden på nytt, og prøv igjen.'

/** Alt som går galt, blir problem+json: det ventede med setningen sin, det uventede uten noe om hva som skjedde. */
export function settFeilhandterer(app: FastifyInstance, logg: Logger): void {
  app.setErrorHandler(async (feil: FastifyError | Feilsvar, request, reply) => {
    const svar = feil instanceof Feilsvar ? await medLogg(feil, logg) : avRammeverket(feil)
    if (svar) return sendFeilsvar(reply, svar)
    const referanse = randomUUID()
    logg.error({ feil, referanse, rute: rutemonster(request), metode: request.method }, 'uventet feil')
    return send(
      reply,
      500,
      'uventet-feil',
      'Noe gikk galt hos oss. Prøv igjen, eller oppgi referansen til driften.',
      {
        referanse,
      },
    )
  })
}

/** Avslaget skal stå i loggen før svaret går. Går ikke det, er svaret 503, også for det skjulte. */
async function medLogg(feil: Feilsvar, logg: Logger): Promise<Feilsvar> {
  if (!feil.forSvar) return feil
  try {
    await feil.forSvar()
    return feil
  } catch (loggfeil) {
    logg.error({ feil: loggfeil }, 'sikkerhetsloggen er utilgjengelig')
    return loggUtilgjengelig()
  }
}
export const loggUtilgjengelig = (): Feilsvar =>
  utilgjengelig(
    'logg-utilgjengelig',
    'Vi kan ikke loggføre oppslaget akkurat nå, og viser derfor ingenting. Prøv igjen om litt.',
  )

function avRammeverket(feil: FastifyError): Feilsvar | null {
  if (hasZodFastifySchemaValidationErrors(feil)) {
    const felter = feil.validation.map(
      v => v.instancePath.replaceAll('/', '.').replace(/^\./, '') || feil.validationContext,
    )
    // Kontraktens egne setninger er hele og slutter med punktum; de som følger med Zod, er verken norske eller hele.
    const setning = feil.validation.map(v => v.message ?? '').find(m => m.endsWith('.')) ?? UFORSTATT
    return new Feilsvar(400, 'ugyldig-foresporsel', setning, { felter })
  }
  if (erUtilgjengelig(feil))
    return utilgjengelig('lager-utilgjengelig', 'Databasen svarer ikke akkurat nå. Prøv igjen om litt.')
  const status = feil.statusCode ?? 500
  if (status >= 500 || !erFeilstatus(status)) return status >= 400 && status < 500 ? avKode(400) : null
  return avKode(status)
}

function avKode(status: Feilstatus): Feilsvar {
  const [kode, setning] = AV_RAMMEVERKET[status] ?? ['ugyldig-foresporsel', 'Forespørselen kunne ikke leses.']
  return new Feilsvar(AV_RAMMEVERKET[status] ? status : 400, kode, setning)
}

/** Brudd på forbindelsen til basen (SQLSTATE 08, 57P, 53) er en driftsfeil som går over. */
function erUtilgjengelig(feil: Error & { code?: unknown }): boolean {
  if (feil.name === 'LagerUtilgjengelig') return true
  return typeof feil.code === 'string' && /^(08|57P|53\d|ECONNREFUSED|ECONNRESET|ETIMEDOUT)/.test(feil.code)
}

const rutemonster = (request: FastifyRequest): string => request.routeOptions.url ?? 'ukjent'

export function sendFeilsvar(reply: FastifyReply, f: Feilsvar): FastifyReply {
  if (f.status === 429) reply.header('retry-after', String(f.ekstra.ventSekunder ?? 60))
  if (f.status === 503) reply.header('retry-after', '10')
  return send(reply, f.status, f.kode, f.message, f.ekstra)
}

export const sendFinnesIkke = (reply: FastifyReply): FastifyReply => sendFeilsvar(reply, finnesIkke())

/** Sendes som ferdig tekst, slik at rutens svarskjema ikke legger til eller tar bort noe. */
const send = (
  reply: FastifyReply,
  status: Feilstatus,
  kode: string,
  setning: string,
  ekstra: Readonly<Record<string, unknown>>,
): FastifyReply =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .serializer((tekst: unknown) => String(tekst))
    .send(JSON.stringify(somProblem(status, kode, setning, ekstra)))
