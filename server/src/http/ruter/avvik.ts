import { AVVIKSAVSLAG } from '@handlingsrom/domene/avvik/avslag'
import {
  ApneAvvik,
  AVVIKSKOMMANDOER,
  type Avvikskommandonavn,
  Avviksliste,
  Avviksvisning,
  MinInternkontroll,
} from '@handlingsrom/kontrakt/avvik'
import { z } from 'zod'
import {
  type Avviksvalg,
  apneAvviket,
  finnAvvik,
  type Kommandovalg,
  utforAvvik,
} from '../../application/internkontroll/avvik/avvik.ts'
import { visAvvikene, visAvviket, visMine } from '../../application/internkontroll/avvik/visAvvik.ts'
import { lagSammendrag } from '../../application/internkontroll/sammendrag.ts'
import { finnesIkke } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { neiMed, paListen, type Ruteavhengigheter } from './grunnlag.ts'

const Ett = z.object({ avvikId: z.string() })
const Tom = z.object({})
/** Svaret er det samme uansett hva som sendes. */
const STENGT = ['avvik-lukket', 'tiltak-ferdig', 'avvik-ikke-malt'] as const

const nei = neiMed(AVVIKSAVSLAG, STENGT)

/** Avvik og tiltak: lederen åpner og lukker, de som eier et tiltak melder det, og fagansvarlig leser. */
export function settAvviksruter(app: App, r: Ruteavhengigheter): void {
  const inn = paListen(r)
  const sammendrag = lagSammendrag(r)

  app.get(
    '/api/internkontroll/avvik',
    { config: { tilgang: { handling: 'les-internkontroll' } }, schema: { response: { 200: Avviksliste } } },
    request =>
      inn(request, 'les-internkontroll', (tx, leser) => visAvvikene(tx, leser, r.klokke(), sammendrag)),
  )
  app.get(
    '/api/internkontroll/mine',
    { config: { tilgang: { handling: 'folg-tiltak' } }, schema: { response: { 200: MinInternkontroll } } },
    request => inn(request, 'folg-tiltak', (tx, leser) => visMine(tx, leser, r.klokke().dato)),
  )
  app.get(
    '/api/internkontroll/avvik/:avvikId',
    {
      config: { tilgang: { handling: 'les-internkontroll' } },
      schema: { params: Ett, response: { 200: Avviksvisning } },
    },
    request =>
      inn(request, 'les-internkontroll', async (tx, leser) => {
        const a = await finnAvvik(tx, leser, request.params.avvikId)
        if (!a) throw finnesIkke()
        return visAvviket(tx, leser, a, r.klokke(), sammendrag)
      }),
  )
  app.post(
    '/api/internkontroll/avvik/apne',
    {
      config: { tilgang: { handling: 'styr-internkontroll' } },
      schema: { body: ApneAvvik, response: { 200: z.object({ avvikId: z.string() }) } },
    },
    request =>
      inn(request, 'styr-internkontroll', async (tx, leser) => {
        const svar = await apneAvviket(tx, r, request.body as Avviksvalg, leser)
        if (!svar.ok) throw nei(svar.feil)
        return svar.verdi
      }),
  )
  for (const navn of Object.keys(AVVIKSKOMMANDOER) as Avvikskommandonavn[]) {
    const handling = navn === 'meldTiltak' ? 'folg-tiltak' : 'styr-internkontroll'
    app.post(
      `/api/internkontroll/avvik/:avvikId/${navn}`,
      {
        config: { tilgang: { handling } },
        schema: { params: Ett, body: AVVIKSKOMMANDOER[navn], response: { 200: Tom } },
      },
      request =>
        inn(request, handling, async (tx, leser) => {
          const a = await finnAvvik(tx, leser, request.params.avvikId)
          if (!a) throw finnesIkke()
          const valg = { ...(request.body as object), type: navn } as Parameters<typeof utforAvvik>[3]
          const svar = await utforAvvik(tx, r, a, valg satisfies Kommandovalg, leser)
          if (!svar.ok) throw nei(svar.feil)
          return {}
        }),
    )
  }
}
