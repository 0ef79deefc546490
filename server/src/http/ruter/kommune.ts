import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { Andreleservalg } from '@handlingsrom/kontrakt/lister'
import { bestemAndreleser } from '../../application/kommune/kommunebeslutninger.ts'
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
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'endre-kommune', {
          slag: 'kommunekonfig',
          kommune: leser.kommune,
        })
        const { body } = request
        const utfall = await bestemAndreleser(
          tx,
          r,
          { ...body, kommandoId: body.kommandoId as KommandoId },
          { type: 'ansatt', id: leser.ansattId },
        )
        if (!utfall.ok) throw ugyldig(utfall.feil, GJENBRUKT)
        return visKommune(tx, r.klokke().dato, true)
      }),
  )
}
