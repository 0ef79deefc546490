import type { KommandoId, PersonId } from '@handlingsrom/domene/felles/id'
import { KAN_IKKE_GRADERE, settGradering } from '@handlingsrom/domene/person/settGradering'
import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import { Graderingssvar, Graderingsvalg } from '@handlingsrom/kontrakt/person'
import { z } from 'zod'
import { finnKommando } from '../../adapters/database/strom.ts'
import { lesPerson, skrivPerson } from '../../application/person/personer.ts'
import { finnesIkke, kanIkke } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter, sakGjennomPorten } from './grunnlag.ts'

/** Graderingen til en person i saken. Den virker på hele saken straks, også for den som satte den. */
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
        const personId = request.params.personId as PersonId
        if (!personerISaken(g.sak).includes(personId)) throw finnesIkke()
        const kommandoId = request.body.kommandoId as KommandoId
        if (await finnKommando(tx, personId, kommandoId)) return { utfall: 'satt' as const }
        const aktor = { type: 'ansatt' as const, id: leser.ansattId }
        const utfall = settGradering(await lesPerson(tx, personId), request.body, {
          aktor,
          iKrets: leser.iKrets,
        })
        if (!utfall.ok) throw kanIkke(`gradering-${utfall.feil}`, KAN_IKKE_GRADERE[utfall.feil])
        await skrivPerson(tx, r, personId, aktor, kommandoId, utfall.verdi)
        const satt = utfall.verdi.some(h => h.type === 'GraderingSatt')
        return { utfall: satt ? ('satt' as const) : ('foreslatt' as const) }
      }),
  )
}
