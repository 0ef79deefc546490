import type { KommandoId, SakId, VedtakId } from '@handlingsrom/domene/felles/id'
import { Kommandosvar } from '@handlingsrom/kontrakt/sak/kommandoer'
import { LagOversettelse, Oversettelsesvisning } from '@handlingsrom/kontrakt/sak/oversettelse'
import { z } from 'zod'
import { lagOversettelse, visOversettelse } from '../../application/vedtak/lagOversettelse.ts'
import { finnesIkke } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter, sakGjennomPorten, tilVisning } from './grunnlag.ts'
import { somFeilsvar } from './kommandoer.ts'

const Vedtak = z.object({ sakId: z.string(), vedtakId: z.string() })

/** Brevet på engelsk, til hjelp for den som ikke leser norsk. */
export function settOversettelsesruter(app: App, r: Ruteavhengigheter): void {
  app.get(
    '/api/saker/:sakId/vedtak/:vedtakId/oversettelse',
    {
      config: { tilgang: { handling: 'les-sak' } },
      schema: { params: Vedtak, response: { 200: Oversettelsesvisning } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const g = await tilVisning(r, tx, request, leser, request.params.sakId, 'vedtak')
        return (
          (await visOversettelse(tx, g, request.params.vedtakId as VedtakId)) ?? Promise.reject(finnesIkke())
        )
      }),
  )
  app.post(
    '/api/saker/:sakId/vedtak/:vedtakId/oversettelse',
    {
      config: { tilgang: { handling: 'skriv-sak' } },
      schema: { params: Vedtak, body: LagOversettelse, response: { 200: Kommandosvar } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await sakGjennomPorten(r, tx, request, request.params.sakId, 'skriv-sak')
        const utfall = await lagOversettelse(tx, r, {
          sakId: request.params.sakId as SakId,
          vedtakId: request.params.vedtakId as VedtakId,
          ord: request.body.ord,
          kommandoId: request.body.kommandoId as KommandoId,
          aktor: { type: 'ansatt', id: leser.ansattId },
        })
        if (!utfall.ok) throw somFeilsvar(utfall.feil)
        return utfall.verdi
      }),
  )
}
