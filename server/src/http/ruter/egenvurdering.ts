import { EGENVURDERINGSAVSLAG } from '@handlingsrom/domene/egenvurdering/avslag'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import {
  ApneEgenvurdering,
  Egenvurderinger,
  Egenvurderingsvisning,
  FerdigstillEgenvurdering,
  SkrivEgenvurdering,
} from '@handlingsrom/kontrakt/egenvurdering'
import { z } from 'zod'
import type { Tx } from '../../adapters/database/database.ts'
import {
  apne,
  ferdig,
  finnEgenvurdering,
  skrivI,
} from '../../application/internkontroll/egenvurdering/egenvurdering.ts'
import {
  visEgenvurdering,
  visEgenvurderinger,
} from '../../application/internkontroll/egenvurdering/visEgenvurdering.ts'
import { finnesIkke } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { neiMed, paListen, type Ruteavhengigheter } from './grunnlag.ts'

const En = z.object({ egenvurderingId: z.string() })
const Tom = z.object({})
/** Svaret er det samme uansett hva som sendes. */
const STENGT = ['egenvurdering-ferdig', 'milepael-nadd'] as const

const nei = neiMed(EGENVURDERINGSAVSLAG, STENGT)

/** Egenvurderinger: lederen åpner, den ansvarlige skriver, og bare hun kan si at den er ferdig. */
export function settEgenvurderingsruter(app: App, r: Ruteavhengigheter): void {
  const inn = paListen(r)
  const hent = async (tx: Tx, leser: AnsattSubjekt, id: string) => {
    const e = await finnEgenvurdering(tx, leser, id)
    if (!e) throw finnesIkke()
    return e
  }
  const LES = { tilgang: { handling: 'folg-tiltak' } } as const

  app.get(
    '/api/internkontroll/egenvurdering',
    { config: LES, schema: { response: { 200: Egenvurderinger } } },
    request => inn(request, 'folg-tiltak', visEgenvurderinger),
  )
  app.get(
    '/api/internkontroll/egenvurdering/:egenvurderingId',
    { config: LES, schema: { params: En, response: { 200: Egenvurderingsvisning } } },
    request =>
      inn(request, 'folg-tiltak', async (tx, leser) =>
        visEgenvurdering(tx, leser, await hent(tx, leser, request.params.egenvurderingId), r.klokke().dato),
      ),
  )
  app.post(
    '/api/internkontroll/egenvurdering/apne',
    {
      config: { tilgang: { handling: 'styr-internkontroll' } },
      schema: { body: ApneEgenvurdering, response: { 200: z.object({ egenvurderingId: z.string() }) } },
    },
    request =>
      inn(request, 'styr-internkontroll', async (tx, leser) => {
        const svar = await apne(tx, r, request.body, leser)
        if (!svar.ok) throw nei(svar.feil)
        return svar.verdi
      }),
  )
  app.post(
    '/api/internkontroll/egenvurdering/:egenvurderingId/skriv',
    { config: LES, schema: { params: En, body: SkrivEgenvurdering, response: { 200: Tom } } },
    request =>
      inn(request, 'folg-tiltak', async (tx, leser) => {
        const e = await hent(tx, leser, request.params.egenvurderingId)
        const svar = await skrivI(tx, r, e, request.body, leser)
        if (!svar.ok) throw nei(svar.feil)
        return {}
      }),
  )
  app.post(
    '/api/internkontroll/egenvurdering/:egenvurderingId/ferdigstill',
    { config: LES, schema: { params: En, body: FerdigstillEgenvurdering, response: { 200: Tom } } },
    request =>
      inn(request, 'folg-tiltak', async (tx, leser) => {
        const e = await hent(tx, leser, request.params.egenvurderingId)
        const svar = await ferdig(tx, r, e, request.body.kommandoId, leser)
        if (!svar.ok) throw nei(svar.feil)
        return {}
      }),
  )
}
