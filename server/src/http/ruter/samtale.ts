import type { SakId, SamtaleId } from '@handlingsrom/domene/felles/id'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import {
  NySamtale,
  Risikoliste,
  Risikovisning,
  Samtaledetaljer,
  Samtaleliste,
  SamtaleStartet,
} from '@handlingsrom/kontrakt/sak/samtale'
import { SidenSistvisning } from '@handlingsrom/kontrakt/sak/sidenSist'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Tx } from '../../adapters/database/database.ts'
import { ansattnavn } from '../../application/ansatte.ts'
import { lesKontakter } from '../../application/kontakt/kontakter.ts'
import { sakressurs } from '../../application/sak/lesSak.ts'
import { GJENBRUKT, utforSakKommando } from '../../application/sak/utforSakKommando.ts'
import { startUtenSak } from '../../application/samtale/startUtenSak.ts'
import { risikoliste } from '../../application/visning/risikoliste.ts'
import { visRisiko } from '../../application/visning/visRisiko.ts'
import { visSamtale, visSamtaler } from '../../application/visning/visSamtaler.ts'
import { visSidenSist } from '../../application/visning/visSidenSist.ts'
import { finnesIkke, ugyldig } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter, sakGjennomPorten, tilVisning } from './grunnlag.ts'
import { somFeilsvar } from './kommandoer.ts'

const LES = { tilgang: { handling: 'les-sak' } } as const
const Sak = z.object({ sakId: z.string() })

/** Samtalene i en sak. */
export function settSamtaleruter(app: App, r: Ruteavhengigheter): void {
  app.get(
    '/api/saker/:sakId/samtaler',
    { config: LES, schema: { params: Sak, response: { 200: Samtaleliste } } },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const g = await tilVisning(r, tx, request, leser, request.params.sakId, 'samtaler')
        const ider = g.sak.kontakt.tilknyttet.map(t => t.kontaktId)
        return visSamtaler(g, await lesKontakter(tx, ider))
      }),
  )
  app.get(
    '/api/saker/:sakId/samtaler/:samtaleId',
    {
      config: LES,
      schema: { params: Sak.extend({ samtaleId: z.string() }), response: { 200: Samtaledetaljer } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const g = await tilVisning(r, tx, request, leser, request.params.sakId, 'samtaler')
        return visSamtale(g, request.params.samtaleId as SamtaleId) ?? Promise.reject(finnesIkke())
      }),
  )
  app.get(
    '/api/saker/:sakId/siden-sist',
    {
      config: LES,
      schema: {
        params: Sak,
        querystring: z.object({
          fra: z.union([z.enum(['samtale', 'vedtak']), z.coerce.number().int().min(0)]).exactOptional(),
        }),
        response: { 200: SidenSistvisning },
      },
    },
    request =>
      iKommunen(r, request, async (tx, leser) =>
        visSidenSist(
          await tilVisning(r, tx, request, leser, request.params.sakId, 'siden-sist'),
          request.query.fra,
        ),
      ),
  )
  app.get(
    '/api/saker/:sakId/risiko',
    {
      config: { tilgang: { handling: 'les-risiko' } },
      schema: { params: Sak, response: { 200: Risikovisning } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const g = await sakGjennomPorten(r, tx, request, request.params.sakId, 'les-risiko', {
          kategori: 'risiko',
          felt: ['full', 'oversikt'],
        })
        const kanSkrive =
          avgjor(leser, 'skriv-sak', sakressurs(tx.kommune, g, r.klokke().dato), OPPE).utfall === 'tillat'
        return visRisiko({ sak: g.sak, navn: await ansattnavn(tx), kanSkrive })
      }),
  )
  app.get(
    '/api/risiko',
    {
      config: { tilgang: { handling: 'les-min-dag', ogsaa: ['les-risiko'] } },
      schema: { response: { 200: Risikoliste } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'les-min-dag', { slag: 'liste', kommune: leser.kommune })
        const les = (sakId: SakId) =>
          sakGjennomPorten(r, tx, request, sakId, 'les-risiko', {
            kategori: 'risiko',
            felt: ['full', 'oversikt'],
          })
        return { saker: [...(await risikoliste(tx, leser, r.klokke().dato, les))] }
      }),
  )
  app.post(
    '/api/samtaler',
    {
      config: { tilgang: { handling: 'registrer-samtale', ogsaa: ['skriv-sak'] } },
      schema: { body: NySamtale, response: { 200: SamtaleStartet } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const mottak = { slag: 'mottak', kommune: leser.kommune } as const
        await r.port.krevTilgang(tx, request, 'registrer-samtale', mottak, { felt: ['ingen'] })
        const utfall = await startUtenSak(tx, r, request.body, leser)
        if (utfall.ok) return utfall.verdi
        if (typeof utfall.feil === 'object') return iSaken(r, tx, request, leser, utfall.feil.sak)
        if (utfall.feil === 'dato-i-fremtiden' || utfall.feil === 'fodt-i-fremtiden')
          throw somFeilsvar({ kode: utfall.feil })
        throw utfall.feil === 'ekte-nummer'
          ? ugyldig(utfall.feil, EKTE_NUMMER)
          : ugyldig(utfall.feil, GJENBRUKT)
      }),
  )
}

const EKTE_NUMMER = 'Demoen tar bare imot oppdiktede identitetsnumre (måned + 80). Ingenting er lagret.'

/** Hun hadde alt en sak leseren vet om: samtalen startes der, som en vanlig kommando gjennom porten. */
async function iSaken(
  r: Ruteavhengigheter,
  tx: Tx,
  request: FastifyRequest<{ Body: z.output<typeof NySamtale> }>,
  leser: AnsattSubjekt,
  sakId: SakId,
): Promise<SamtaleStartet> {
  const g = await sakGjennomPorten(r, tx, request, sakId, 'skriv-sak')
  const { samtale, kommandoId } = request.body
  const deltakere = g.sak.sokerPersonId ? [g.sak.sokerPersonId] : []
  const kommando = { ...samtale, type: 'startSamtale' as const, deltakere }
  const aktor = { type: 'ansatt' as const, id: leser.ansattId }
  const utfall = await utforSakKommando(tx, r, { sakId, kommando, kommandoId, aktor }, g)
  if (!utfall.ok) throw somFeilsvar(utfall.feil)
  return { sakId, samtaleId: samtale.samtaleId, apen: true }
}
