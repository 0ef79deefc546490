import { REGISTERAVSLAG } from '@handlingsrom/domene/register/avslag'
import type { Handling } from '@handlingsrom/domene/tilgang/handling'
import { Arshjul } from '@handlingsrom/kontrakt/arshjul'
import {
  ForOpp,
  GjelderHer,
  Oppforingsvisning,
  REGISTERKOMMANDOER,
  type Registerkommandonavn,
  Registre,
} from '@handlingsrom/kontrakt/register'
import { z } from 'zod'
import {
  finnOppforing,
  forOppIRegister,
  utforIRegister,
} from '../../application/internkontroll/register/registrene.ts'
import { visArshjul } from '../../application/internkontroll/register/visArshjul.ts'
import {
  visGjelderHer,
  visOppforing,
  visRegistre,
} from '../../application/internkontroll/register/visRegistre.ts'
import { finnesIkke } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { neiMed, paListen, type Ruteavhengigheter } from './grunnlag.ts'

const En = z.object({ oppforingId: z.string() })

/** Den som kan lese en rutine, kan si at hun har lest den; også på kontaktsenteret. */
const HANDLING = {
  endre: 'styr-internkontroll',
  gjennomga: 'folg-tiltak',
  bekreftLest: 'les-register',
  avslutt: 'styr-internkontroll',
} as const satisfies Record<Registerkommandonavn, Handling>

const nei = neiMed(REGISTERAVSLAG, ['register-avsluttet'])

/** Internkontrollens registre: lederen fører opp, eieren melder gjennomgått, og rutinene leses av alle ansatte. */
export function settRegisterruter(app: App, r: Ruteavhengigheter): void {
  const inn = paListen(r)

  app.get(
    '/api/internkontroll/register',
    { config: { tilgang: { handling: 'les-register' } }, schema: { response: { 200: Registre } } },
    request => inn(request, 'les-register', (tx, leser) => visRegistre(tx, leser, r.klokke().dato)),
  )
  app.get(
    '/api/internkontroll/arshjul',
    { config: { tilgang: { handling: 'les-internkontroll' } }, schema: { response: { 200: Arshjul } } },
    request => inn(request, 'les-internkontroll', (tx, leser) => visArshjul(tx, leser, r.klokke().dato)),
  )
  app.get(
    '/api/internkontroll/gjelder-her',
    { config: { tilgang: { handling: 'les-register' } }, schema: { response: { 200: GjelderHer } } },
    request => inn(request, 'les-register', (tx, leser) => visGjelderHer(tx, leser, r.klokke().dato)),
  )
  app.get(
    '/api/internkontroll/register/:oppforingId',
    {
      config: { tilgang: { handling: 'les-register' } },
      schema: { params: En, response: { 200: Oppforingsvisning } },
    },
    request =>
      inn(request, 'les-register', async (tx, leser) => {
        const x = await finnOppforing(tx, leser, request.params.oppforingId)
        if (!x) throw finnesIkke()
        return visOppforing(tx, leser, x, r.klokke().dato)
      }),
  )
  app.post(
    '/api/internkontroll/register/forOpp',
    {
      config: { tilgang: { handling: 'styr-internkontroll' } },
      schema: { body: ForOpp, response: { 200: z.object({ oppforingId: z.string() }) } },
    },
    request =>
      inn(request, 'styr-internkontroll', async (tx, leser) => {
        const svar = await forOppIRegister(
          tx,
          r,
          request.body as Parameters<typeof forOppIRegister>[2],
          leser,
        )
        if (!svar.ok) throw nei(svar.feil)
        return svar.verdi
      }),
  )
  for (const navn of Object.keys(REGISTERKOMMANDOER) as Registerkommandonavn[]) {
    const handling = HANDLING[navn]
    app.post(
      `/api/internkontroll/register/:oppforingId/${navn}`,
      {
        config: { tilgang: { handling } },
        schema: { params: En, body: REGISTERKOMMANDOER[navn], response: { 200: z.object({}) } },
      },
      request =>
        inn(request, handling, async (tx, leser) => {
          const x = await finnOppforing(tx, leser, request.params.oppforingId)
          if (!x) throw finnesIkke()
          const k = { ...(request.body as object), type: navn } as Parameters<typeof utforIRegister>[3]
          const svar = await utforIRegister(tx, r, x, k, leser)
          if (!svar.ok) throw nei(svar.feil)
          return {}
        }),
    )
  }
}
