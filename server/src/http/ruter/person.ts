import type { KommandoId, PersonId } from '@handlingsrom/domene/felles/id'
import { KAN_IKKE_GRADERE } from '@handlingsrom/domene/person/settGradering'
import { Graderingssvar, Graderingsvalg } from '@handlingsrom/kontrakt/person'
import { z } from 'zod'
import { settGraderingISaken } from '../../application/person/settGraderingISaken.ts'
import { finnesIkke, kanIkke } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter, sakGjennomPorten } from './grunnlag.ts'

/** Graderingen til en person i saken. */
export function settPersonruter(app: App, r: Ruteavhengigheter): void {
  app.post(
    '/api/saker/:sakId/personer/:personId/gradering',
    {
      config: { tilgang: { handling: 'skriv-sak' } },
      schema: {
        params: z.object({ sakId: z.string(), personId: z.string() }),
        body: Graderingsvalg,
        response: { 200: Graderingssvar },
      },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const g = await sakGjennomPorten(r, tx, request, request.params.sakId, 'skriv-sak')
        const utfall = await settGraderingISaken(tx, r, g, {
          personId: request.params.personId as PersonId,
          gradering: request.body.gradering,
          grunn: request.body.grunn,
          kommandoId: request.body.kommandoId as KommandoId,
          av: leser,
        })
        if (utfall.ok) return utfall.verdi
        if (utfall.feil === 'finnes-ikke') throw finnesIkke()
        throw kanIkke(`gradering-${utfall.feil}`, KAN_IKKE_GRADERE[utfall.feil])
      }),
  )
}
