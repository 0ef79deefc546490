import { type AnsattId, erUuid } from '@handlingsrom/domene/felles/id'
import type { Handling } from '@handlingsrom/domene/tilgang/handling'
import {
  Ansattliste,
  Avslutning,
  Fjerning,
  Forholdsliste,
  NyttForhold,
  Svar,
  Tilgangsforslag,
} from '@handlingsrom/kontrakt/ansatte'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Tx } from '../../adapters/database/database.ts'
import {
  fjernForhold,
  type KanIkkeMelde,
  meldForhold,
  visForhold,
} from '../../application/ansatte/forhold.ts'
import { loggAdministrasjon } from '../../application/ansatte/loggAdministrasjon.ts'
import {
  avsluttTilgang,
  avvisForslag,
  bekreftForslag,
  foreslaTilgang,
  hentRad,
  type KanIkkeForesla,
  lesForslag,
} from '../../application/ansatte/tilgang.ts'
import { visAnsatte } from '../../application/ansatte/visAnsatte.ts'
import { GJENBRUKT } from '../../application/sak/utforSakKommando.ts'
import { innloggetAnsatt } from '../skall/autentisering.ts'
import { finnesIkke, kanIkke, ugyldig } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter } from './grunnlag.ts'

const KAN_IKKE_FORESLA: Record<Exclude<KanIkkeForesla, 'ukjent-ansatt'>, string> = {
  'har-forslag': 'Et forslag om den samme venter alt. Bekreft eller avvis det først.',
  'ingen-endring': 'Hun har alt disse rollene. Velg noe annet.',
  'krets-uten-saksrolle':
    'Bare den som er veileder, fagansvarlig eller leder, kan være i den autoriserte kretsen.',
  'kommando-gjenbrukt': GJENBRUKT,
}
const KAN_IKKE_MELDE: Record<Exclude<KanIkkeMelde, 'ukjent-ansatt'>, string> = {
  'ugyldig-nummer': 'Nummeret er ikke et gyldig fødselsnummer eller D-nummer. Sjekk de elleve sifrene.',
  'ekte-nummer': 'Demoen tar bare imot oppdiktede identitetsnumre (måned + 80). Ingenting er lagret.',
  'ugyldig-dato': 'Fødselsdatoen finnes ikke.',
  'nummer-eller-dato': 'Skriv fødselsnummeret eller fødselsdatoen, så vi kan kjenne igjen personen.',
  'kommando-gjenbrukt': GJENBRUKT,
}
const ALT_AVGJORT = 'Noen andre har alt svart på forslaget. Last siden på nytt for å se hva de svarte.'
const gjort = z.object({ utfort: z.literal(true) })
const GJORT = { utfort: true } as const

/** Hvem som har tilgang, og hvem som er nær hvem. Alt skrives i sikkerhetsloggen i den samme transaksjonen. */
export function settAnsattruter(app: App, r: Ruteavhengigheter): void {
  const person = z.object({ ansattId: z.string() })
  const forslag = z.object({ forslagId: z.string() })
  const for_ = (handling: Handling) => ({ tilgang: { handling } })

  app.get(
    '/api/ansatte',
    { config: for_('les-ansatte'), schema: { response: { 200: Ansattliste } } },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'les-ansatte', { slag: 'liste', kommune: leser.kommune })
        return visAnsatte(tx, leser)
      }),
  )
  app.post(
    '/api/ansatte/:ansattId/forslag',
    {
      config: for_('foresla-tilgang'),
      schema: { params: person, body: Tilgangsforslag, response: { 200: gjort } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const ansattId = await ansattGjennomPorten(r, tx, request, request.params.ansattId, 'foresla-tilgang')
        const { kommandoId, ...resten } = request.body
        const utfall = await foreslaTilgang(
          tx,
          r,
          { ...resten, ansattId, forslagId: kommandoId },
          leser.ansattId,
        )
        if (utfall.ok) return GJORT
        if (utfall.feil === 'ukjent-ansatt') throw finnesIkke()
        throw utfall.feil === 'har-forslag'
          ? kanIkke(utfall.feil, KAN_IKKE_FORESLA[utfall.feil])
          : ugyldig(utfall.feil, KAN_IKKE_FORESLA[utfall.feil])
      }),
  )
  for (const [navn, handling, utfor] of [
    ['bekreft', 'bekreft-tilgang', bekreftForslag],
    ['avvis', 'foresla-tilgang', avvisForslag],
  ] as const) {
    app.post(
      `/api/ansatte/forslag/:forslagId/${navn}`,
      { config: for_(handling), schema: { params: forslag, body: Svar, response: { 200: gjort } } },
      request =>
        iKommunen(r, request, async (tx, leser) => {
          const { forslagId } = request.params
          const f = erUuid(forslagId) ? await lesForslag(tx, forslagId) : null
          const ressurs = f && { slag: 'ansatt' as const, kommune: tx.kommune, ...f }
          await r.port.krevTilgang(tx, request, handling, ressurs)
          const utfall = await utfor(tx, r, forslagId, leser.ansattId)
          if (!utfall.ok) throw kanIkke(utfall.feil, ALT_AVGJORT)
          return GJORT
        }),
    )
  }
  app.post(
    '/api/ansatte/:ansattId/avslutt',
    {
      config: for_('avslutt-tilgang'),
      schema: { params: person, body: Avslutning, response: { 200: gjort } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const ansattId = await ansattGjennomPorten(r, tx, request, request.params.ansattId, 'avslutt-tilgang')
        await avsluttTilgang(tx, r, ansattId, request.body.grunn, leser.ansattId)
        return GJORT
      }),
  )

  for (const sti of ['/api/meg/forhold', '/api/ansatte/:ansattId/forhold'] as const) {
    const hvem = (request: FastifyRequest): string =>
      (request.params as { ansattId?: string }).ansattId ?? innloggetAnsatt(request).ansattId
    app.get(sti, { config: for_('les-forhold'), schema: { response: { 200: Forholdsliste } } }, request =>
      iKommunen(r, request, async (tx, leser) => {
        const ansattId = await ansattGjennomPorten(r, tx, request, hvem(request), 'les-forhold')
        if (ansattId !== leser.ansattId)
          await loggAdministrasjon(tx, r, leser.ansattId, ansattId, { handling: 'les-forhold' })
        return visForhold(tx, ansattId)
      }),
    )
    app.post(
      sti,
      { config: for_('meld-forhold'), schema: { body: NyttForhold, response: { 200: gjort } } },
      request =>
        iKommunen(r, request, async (tx, leser) => {
          const ansattId = await ansattGjennomPorten(r, tx, request, hvem(request), 'meld-forhold')
          const { kommandoId, ...nytt } = request.body
          const utfall = await meldForhold(
            tx,
            r,
            ansattId,
            { ...nytt, forholdId: kommandoId },
            leser.ansattId,
          )
          if (utfall.ok) return GJORT
          if (utfall.feil === 'ukjent-ansatt') throw finnesIkke()
          throw ugyldig(utfall.feil, KAN_IKKE_MELDE[utfall.feil])
        }),
    )
  }
  app.post(
    '/api/ansatte/:ansattId/forhold/:forholdId/fjern',
    {
      config: for_('fjern-forhold'),
      schema: {
        params: person.extend({ forholdId: z.string() }),
        body: Fjerning,
        response: { 200: gjort },
      },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const { params, body } = request
        const ansattId = await ansattGjennomPorten(r, tx, request, params.ansattId, 'fjern-forhold')
        const utfall = await fjernForhold(tx, r, ansattId, params.forholdId, body.grunn, leser.ansattId)
        if (!utfall.ok) throw finnesIkke()
        return GJORT
      }),
  )
}

/** Den ansatte det gjelder, og porten. En ansatt som ikke finnes, og en i en annen kommune, er det samme svaret. */
async function ansattGjennomPorten(
  r: Ruteavhengigheter,
  tx: Tx,
  request: FastifyRequest,
  ansattId: string,
  handling: Handling,
): Promise<AnsattId> {
  const finnes = erUuid(ansattId) && (await hentRad(tx, ansattId)) !== undefined
  const ressurs = { slag: 'ansatt' as const, kommune: tx.kommune, ansattId: ansattId as AnsattId }
  await r.port.krevTilgang(tx, request, handling, finnes ? ressurs : null)
  return ressurs.ansattId
}
