import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import type { Resultat } from '@handlingsrom/domene/felles/resultat'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import { Kommunevisning, Kvalitetslesingsvalg } from '@handlingsrom/kontrakt/kommune'
import { Andreleservalg } from '@handlingsrom/kontrakt/lister'
import type { FastifyRequest } from 'fastify'
import type { Tx } from '../../adapters/database/database.ts'
import { bestemAndreleser, bestemKvalitetslesing } from '../../application/kommune/kommunebeslutninger.ts'
import { visKommune } from '../../application/kommune/visKommune.ts'
import { GJENBRUKT } from '../../application/sak/utforSakKommando.ts'
import { ugyldig } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter } from './grunnlag.ts'

/** Kommunens egne beslutninger. */
export function settKommuneruter(app: App, r: Ruteavhengigheter): void {
  app.get(
    '/api/kommune',
    { config: { tilgang: { handling: 'les-kommune' } }, schema: { response: { 200: Kommunevisning } } },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const ressurs = { slag: 'kommunekonfig' as const, kommune: leser.kommune }
        await r.port.krevTilgang(tx, request, 'les-kommune', ressurs)
        return visKommune(
          tx,
          r.klokke().dato,
          avgjor(leser, 'endre-kommune', ressurs, OPPE).utfall === 'tillat',
        )
      }),
  )
  const endre = { tilgang: { handling: 'endre-kommune' } } as const
  app.post(
    '/api/kommune/andreleser',
    { config: endre, schema: { body: Andreleservalg, response: { 200: Kommunevisning } } },
    request =>
      iKommunen(r, request, (tx, leser) =>
        bestem(r, tx, request, leser, av =>
          bestemAndreleser(tx, r, { ...request.body, kommandoId: request.body.kommandoId as KommandoId }, av),
        ),
      ),
  )
  app.post(
    '/api/kommune/kvalitetslesing',
    { config: endre, schema: { body: Kvalitetslesingsvalg, response: { 200: Kommunevisning } } },
    request =>
      iKommunen(r, request, (tx, leser) =>
        bestem(r, tx, request, leser, av =>
          bestemKvalitetslesing(
            tx,
            r,
            { ...request.body, kommandoId: request.body.kommandoId as KommandoId },
            av,
          ),
        ),
      ),
  )
}

/** Spør porten, bestemmer, og svarer med reglene slik de er etterpå. */
async function bestem(
  r: Ruteavhengigheter,
  tx: Tx,
  request: FastifyRequest,
  leser: AnsattSubjekt,
  gjor: (av: Aktor) => Promise<Resultat<null, 'kommando-gjenbrukt'>>,
): Promise<Kommunevisning> {
  await r.port.krevTilgang(tx, request, 'endre-kommune', { slag: 'kommunekonfig', kommune: leser.kommune })
  const utfall = await gjor({ type: 'ansatt', id: leser.ansattId })
  if (!utfall.ok) throw ugyldig(utfall.feil, GJENBRUKT)
  return visKommune(tx, r.klokke().dato, true)
}
