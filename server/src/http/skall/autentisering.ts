import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Oktfornyer } from '../../application/identitet/fornyOkt.ts'
import { finnIntegrasjon, type Integrasjonstoken } from '../../application/identitet/integrasjonstoken.ts'
import {
  erGyldig,
  KAPSEL,
  lesKapsel,
  maBekreftes,
  SESJONSKAPSEL,
  skalNoteres,
} from '../../application/identitet/sesjon.ts'
import type { Ansatt, Klokke, Sesjon } from '../../application/porter/identitet.ts'
import { type Sesjonslager, somSubjekt } from '../../application/porter/identitet.ts'
import { annenBruker, Feilsvar, ikkeInnlogget, utilgjengelig } from './feilsvar.ts'
import type { Pabegynt } from './ruter.ts'

export type Autentisering = {
  readonly sesjoner: Sesjonslager
  readonly integrasjoner: readonly Integrasjonstoken[]
  readonly klokke: Klokke
  /** Ekte innlogging: spør innloggingstjenesten på nytt. */
  readonly forny?: Oktfornyer
}

/** Finner ut hvem som spør, på hvert kall og uten mellomlager: en fjernet rolle gjelder fra neste forespørsel (T30). */
export function settAutentisering(
  app: FastifyInstance,
  a: Autentisering,
  etterpa: (request: FastifyRequest) => Promise<void>,
): void {
  app.decorateRequest('innlogget', null)
  app.decorateRequest('sluppetInn', false)
  app.addHook('onRequest', async (request, reply) => {
    const tilgang = request.routeOptions.config?.tilgang
    if (tilgang === undefined || 'apen' in tilgang) return
    request.innlogget = await hvem(request, reply, a)
    krevDenSiden(request, request.innlogget)
    await etterpa(request)
  })
}

/**
 * Siden sier hvem den ble åpnet av. Har en annen logget inn i samme nettleser siden, er kapselen byttet uten at siden vet det, og
 * det som står der, skal verken sendes i feil navn eller blandes med den andres.
 */
function krevDenSiden(request: FastifyRequest, { subjekt }: Pabegynt): void {
  const apnetAv = request.headers['handlingsrom-ansatt']
  if (apnetAv === undefined || subjekt.type !== 'ansatt' || apnetAv === subjekt.ansattId) return
  throw annenBruker()
}

async function hvem(request: FastifyRequest, reply: FastifyReply, a: Autentisering): Promise<Pabegynt> {
  const kapsel = request.cookies[SESJONSKAPSEL]
  if (kapsel === undefined) {
    const subjekt = finnIntegrasjon(a.integrasjoner, request.headers.authorization)
    if (subjekt) return { subjekt, navn: subjekt.navn, sesjon: null }
    throw ikkeInnlogget()
  }
  const okt = lesKapsel(kapsel)
  const funnet = okt && (await slaOpp(a, okt))
  if (funnet) return funnet
  reply.clearCookie(SESJONSKAPSEL, KAPSEL)
  throw ikkeInnlogget()
}

async function slaOpp(
  a: Autentisering,
  okt: NonNullable<ReturnType<typeof lesKapsel>>,
): Promise<Pabegynt | null> {
  try {
    const funnet = await a.sesjoner.slaOpp(okt.kommune, okt.hash)
    if (!funnet) return null
    const naa = a.klokke().tidspunkt
    const { sesjon } = funnet
    if (!erGyldig(sesjon, naa) || funnet.ansatt.deaktivert !== null || funnet.ansatt.roller.length === 0) {
      await a.sesjoner.slett(okt.kommune, okt.hash)
      return null
    }
    const ansatt = a.forny && maBekreftes(sesjon, naa) ? await bekreft(a.forny, sesjon) : funnet.ansatt
    if (ansatt === null) return null
    if (skalNoteres(sesjon, naa)) await a.sesjoner.merkBrukt(okt.kommune, okt.hash, naa)
    return { subjekt: somSubjekt(ansatt), navn: ansatt.navn, sesjon: okt.hash }
  } catch (feil) {
    if (feil instanceof Feilsvar) throw feil
    throw utilgjengelig(
      'register-utilgjengelig',
      'Vi kan ikke sjekke hvem du er akkurat nå, og viser derfor ingenting.',
    )
  }
}

/** Svarer ikke innloggingstjenesten, vises ingenting: vi vet ikke om rollen fortsatt gjelder. Økten står til den svarer igjen. */
const bekreft = (forny: Oktfornyer, sesjon: Sesjon): Promise<Ansatt | null> =>
  forny(sesjon).catch(() => {
    throw utilgjengelig(
      'innlogging-utilgjengelig',
      'Vi får ikke spurt innloggingstjenesten om tilgangen din fortsatt gjelder, og viser derfor ingenting. Prøv igjen om litt.',
    )
  })

/** Den som er logget inn. Kaster 401 når ingen er det. */
export function autentisert(request: FastifyRequest): Pabegynt['subjekt'] {
  if (!request.innlogget) throw ikkeInnlogget()
  return request.innlogget.subjekt
}

/** Den ansatte som er logget inn. En integrasjon er ikke en ansatt. */
export function innloggetAnsatt(request: FastifyRequest): Extract<Pabegynt['subjekt'], { type: 'ansatt' }> {
  const subjekt = autentisert(request)
  if (subjekt.type !== 'ansatt') throw ikkeInnlogget()
  return subjekt
}
