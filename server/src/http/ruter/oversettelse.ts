import type { KommandoId, SakId, VedtakId } from '@handlingsrom/domene/felles/id'
import { Kommandosvar } from '@handlingsrom/kontrakt/sak/kommandoer'
import { LagOversettelse, Oversettelsesvisning } from '@handlingsrom/kontrakt/sak/oversettelse'
import { z } from 'zod'
import { lagOversettelse, type Original, visOversettelse } from '../../application/vedtak/lagOversettelse.ts'
import { finnesIkke } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter, sakGjennomPorten, tilVisning } from './grunnlag.ts'
import { somFeilsvar } from './kommandoer.ts'

/** Brevene som kan lages på engelsk, og hvordan adressen sier hvilket. */
const BREV = [
  {
    sti: '/api/saker/:sakId/vedtak/:vedtakId/oversettelse',
    params: z.object({ sakId: z.string(), vedtakId: z.string() }),
    original: (p: unknown): Original => ({ slag: 'vedtak', vedtakId: (p as Params).vedtakId as VedtakId }),
  },
  {
    sti: '/api/saker/:sakId/brev/:sha256/oversettelse',
    params: z.object({ sakId: z.string(), sha256: z.string() }),
    original: (p: unknown): Original => ({ slag: 'brev', sha256: (p as Params).sha256 }),
  },
] as const
type Params = { readonly vedtakId: string; readonly sha256: string }

/** Brevet på engelsk, til hjelp for den som ikke leser norsk. */
export function settOversettelsesruter(app: App, r: Ruteavhengigheter): void {
  for (const { sti, params, original } of BREV) {
    app.get(
      sti,
      {
        config: { tilgang: { handling: 'les-sak' } },
        schema: { params: params as z.ZodObject, response: { 200: Oversettelsesvisning } },
      },
      request =>
        iKommunen(r, request, async (tx, leser) => {
          const { sakId } = request.params as { sakId: string }
          const g = await tilVisning(r, tx, request, leser, sakId, 'vedtak')
          return (await visOversettelse(tx, g, original(request.params))) ?? Promise.reject(finnesIkke())
        }),
    )
    app.post(
      sti,
      {
        config: { tilgang: { handling: 'skriv-sak' } },
        schema: { params: params as z.ZodObject, body: LagOversettelse, response: { 200: Kommandosvar } },
      },
      request =>
        iKommunen(r, request, async (tx, leser) => {
          const { sakId } = request.params as { sakId: string }
          await sakGjennomPorten(r, tx, request, sakId, 'skriv-sak')
          const utfall = await lagOversettelse(tx, r, {
            sakId: sakId as SakId,
            original: original(request.params),
            ord: request.body.ord,
            kommandoId: request.body.kommandoId as KommandoId,
            aktor: { type: 'ansatt', id: leser.ansattId },
          })
          if (!utfall.ok) throw somFeilsvar(utfall.feil)
          return utfall.verdi
        }),
    )
  }
}
