import type { PersonId } from '@handlingsrom/domene/felles/id'
import { skjemaFor } from '@handlingsrom/domene/kartlegging/skjema/skjema'
import { kartleggingsark } from '@handlingsrom/domene/utskrift/kartleggingsark'
import type { Kartleggingsark } from '@handlingsrom/domene/utskrift/typer'
import { Utdragsnummer, Utdragsvalg, Utdragsvisning } from '@handlingsrom/kontrakt/sak/utdrag'
import { Arkvalg } from '@handlingsrom/kontrakt/sak/utskrift'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { kommuneinfo } from '../../application/kommune/kommuneinfo.ts'
import { lesPolicy } from '../../application/sak/lesSak.ts'
import { visArk } from '../../application/visning/visArk.ts'
import { utdragPaPapir, visUtdrag } from '../../application/visning/visUtdrag.ts'
import { finnesIkke, kanIkke, utilgjengelig } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { sendDokument } from './dokument.ts'
import { iKommunen, type Ruteavhengigheter, tilVisning } from './grunnlag.ts'

const ARK_KAN_IKKE_LAGES =
  'Arket kan ikke lages akkurat nå. Prøv igjen om litt; ingenting er endret, og svarene står der de sto.'

const UTDRAG_UTDATERT =
  'Noe i saken er endret etter at utdraget ble laget. Lag et nytt, så papiret og saken sier det samme.'

/** Kartleggingen på papir: et tomt skjema for hvem som helst på kontoret, og familiens eget for den som har saken. */
export function settUtskriftsruter(app: App, r: Ruteavhengigheter): void {
  app.get(
    '/api/kartleggingsark',
    {
      config: { tilgang: { handling: 'les-kommune' } },
      schema: { querystring: Arkvalg.pick({ spraak: true }) },
    },
    async (request, reply) => {
      const { spraak } = request.query
      const ark = await iKommunen(r, request, async (tx, leser) => {
        const ressurs = { slag: 'kommunekonfig' as const, kommune: leser.kommune }
        await r.port.krevTilgang(tx, request, 'les-kommune', ressurs)
        const { kontornavn } = await kommuneinfo(tx)
        const { dato } = r.klokke()
        const { kartlegging } = await lesPolicy(tx)
        const skjema = skjemaFor(dato, kartlegging.skjema)
        return kartleggingsark({ spraak, dato, avsender: kontornavn, skjema, barn: [], utfylt: false })
      })
      return sendArk(r, reply, ark)
    },
  )
  app.get(
    '/api/saker/:sakId/kartlegging/ark',
    {
      config: { tilgang: { handling: 'les-sak' } },
      schema: { params: z.object({ sakId: z.string() }), querystring: Arkvalg },
    },
    async (request, reply) => {
      const { spraak, utfylt, barn } = request.query
      const ark = await iKommunen(r, request, async (tx, leser) => {
        const g = await tilVisning(r, tx, request, leser, request.params.sakId, 'kartlegging-utskrift')
        return visArk(g, { spraak, utfylt: utfylt === 'ja', barn: barn === '' ? [] : barn.split(',') })
      })
      return sendArk(r, reply, ark)
    },
  )
  app.get(
    '/api/saker/:sakId/utdrag',
    {
      config: { tilgang: { handling: 'les-sak' } },
      schema: {
        params: z.object({ sakId: z.string() }),
        querystring: Utdragsvalg,
        response: { 200: Utdragsvisning },
      },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const g = await tilVisning(r, tx, request, leser, request.params.sakId, 'utdrag')
        const { for: hvem, spraak } = request.query
        const valg = hvem ? { personId: hvem as PersonId, spraak } : undefined
        return (await visUtdrag(tx, g, valg)) ?? Promise.reject(finnesIkke())
      }),
  )
  app.get(
    '/api/saker/:sakId/utdrag/:utdragNr/ark',
    {
      config: { tilgang: { handling: 'les-sak' } },
      schema: { params: Utdragsnummer },
    },
    async (request, reply) => {
      const ark = await iKommunen(r, request, async (tx, leser) => {
        const g = await tilVisning(r, tx, request, leser, request.params.sakId, 'utdrag-utskrift')
        return (await utdragPaPapir(tx, g, request.params.utdragNr)) ?? Promise.reject(finnesIkke())
      })
      if (ark === 'utdatert') throw kanIkke('utdrag-utdatert', UTDRAG_UTDATERT)
      return sendArk(r, reply, ark, 'utdrag.pdf')
    },
  )
}

export async function sendArk(
  r: Ruteavhengigheter,
  reply: FastifyReply,
  ark: Kartleggingsark,
  filnavn = 'kartlegging.pdf',
): Promise<FastifyReply> {
  const innhold = await r.lagArkPdf(ark).catch((feil: unknown) => {
    r.meldFeil('arket kunne ikke lages', feil)
    throw utilgjengelig('ark-kan-ikke-lages', ARK_KAN_IKKE_LAGES)
  })
  return sendDokument(reply, { innhold, filnavn, mimetype: 'application/pdf' })
}
