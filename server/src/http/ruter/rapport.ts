import { RAPPORTAVSLAG } from '@handlingsrom/domene/rapport/avslag'
import type { Rapport } from '@handlingsrom/domene/rapport/typer'
import type { Handling } from '@handlingsrom/domene/tilgang/handling'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import {
  BegynnRapport,
  RAPPORTKOMMANDOER,
  type Rapportkommandonavn,
  Rapportliste,
  Rapportvisning,
} from '@handlingsrom/kontrakt/rapport'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Tx } from '../../adapters/database/database.ts'
import { hentDokument } from '../../adapters/database/dokumenter.ts'
import {
  type Begynnvalg,
  begynn,
  endre,
  filnavn,
  finnRapport,
  type KanIkkeRapport,
  send,
} from '../../application/internkontroll/rapport/rapport.ts'
import {
  dokumentet,
  visRapporten,
  visRapportene,
} from '../../application/internkontroll/rapport/visRapport.ts'
import { GJENBRUKT } from '../../application/sak/utforSakKommando.ts'
import { type Feilsvar, finnesIkke, kanIkke, ugyldig, utilgjengelig } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { sendDokument } from './dokument.ts'
import { iKommunen, type Ruteavhengigheter } from './grunnlag.ts'

const En = z.object({ rapportId: z.string() })
const Tom = z.object({})
const KAN_IKKE_LAGES =
  'Rapporten kan ikke lages akkurat nå. Prøv igjen om litt; ingenting er sendt, og ordene står der de sto.'

function nei(kode: KanIkkeRapport): Feilsvar {
  if (kode === 'kommando-gjenbrukt') return ugyldig(kode, GJENBRUKT)
  if (kode === 'rapport-kan-ikke-lages') return utilgjengelig(kode, KAN_IKKE_LAGES)
  return (kode === 'rapport-kan-ikke-endres' ? kanIkke : ugyldig)(kode, RAPPORTAVSLAG[kode])
}

/** Rapporten til kommunestyret: lederen skriver og sender, fagansvarlig leser. Hver fil som hentes ut, står i oppslagsloggen. */
export function settRapportruter(app: App, r: Ruteavhengigheter): void {
  const inn = <T>(
    request: FastifyRequest,
    handling: Handling,
    fn: (tx: Tx, leser: AnsattSubjekt) => Promise<T>,
    utHvis?: string,
  ) =>
    iKommunen(r, request, async (tx, leser) => {
      const liste = { slag: 'liste', kommune: leser.kommune } as const
      const ut = utHvis ? { personer: [], formal: 'internkontroll' as const, kategori: utHvis } : {}
      await r.port.krevTilgang(tx, request, handling, liste, ut)
      return fn(tx, leser)
    })
  const iEn = <T>(
    request: FastifyRequest<{ Params: z.output<typeof En> }>,
    handling: Handling,
    fn: (tx: Tx, leser: AnsattSubjekt, rapport: Rapport) => Promise<T>,
    utHvis?: string,
  ) =>
    inn(
      request,
      handling,
      async (tx, leser) => {
        const rapport = await finnRapport(tx, leser, request.params.rapportId)
        if (!rapport) throw finnesIkke()
        return fn(tx, leser, rapport)
      },
      utHvis,
    )

  app.get(
    '/api/internkontroll/rapporter',
    { config: { tilgang: { handling: 'les-internkontroll' } }, schema: { response: { 200: Rapportliste } } },
    request => inn(request, 'les-internkontroll', (tx, leser) => visRapportene(tx, leser, r.klokke().dato)),
  )
  app.get(
    '/api/internkontroll/rapporter/:rapportId',
    {
      config: { tilgang: { handling: 'les-internkontroll' } },
      schema: { params: En, response: { 200: Rapportvisning } },
    },
    request =>
      iEn(request, 'les-internkontroll', (tx, leser, rapport) => visRapporten(tx, r, leser, rapport)),
  )
  app.get(
    '/api/internkontroll/rapporter/:rapportId/pdf',
    { config: { tilgang: { handling: 'les-internkontroll' } }, schema: { params: En } },
    async (request, reply) => {
      const { innhold, rapport } = await iEn(
        request,
        'les-internkontroll',
        async (tx, leser, rapport) => ({
          rapport,
          innhold: rapport.sendt
            ? ((await hentDokument(tx, rapport.rapportId, rapport.sendt.pdf))?.innhold ?? null)
            : await dokumentet(tx, r, leser, rapport)
                .then(d => r.lagRapportPdf(d))
                .catch(ikkeLaget),
        }),
        'rapport-internkontroll',
      )
      if (innhold === null) throw nei('rapport-kan-ikke-lages')
      return sendDokument(reply, { innhold, filnavn: filnavn(rapport), mimetype: 'application/pdf' })
    },
  )
  const ikkeLaget = (feil: unknown): null => {
    r.meldFeil('Rapporten kunne ikke lages', feil)
    return null
  }
  app.post(
    '/api/internkontroll/rapporter/begynn',
    {
      config: { tilgang: { handling: 'styr-internkontroll' } },
      schema: { body: BegynnRapport, response: { 200: z.object({ rapportId: z.string() }) } },
    },
    request =>
      inn(request, 'styr-internkontroll', async (tx, leser) => {
        const svar = await begynn(tx, r, request.body as Begynnvalg, leser)
        if (!svar.ok) throw nei(svar.feil)
        return svar.verdi
      }),
  )
  for (const navn of Object.keys(RAPPORTKOMMANDOER) as Rapportkommandonavn[]) {
    app.post(
      `/api/internkontroll/rapporter/:rapportId/${navn}`,
      {
        config: { tilgang: { handling: 'styr-internkontroll' } },
        schema: { params: En, body: RAPPORTKOMMANDOER[navn], response: { 200: Tom } },
      },
      request =>
        iEn(request, 'styr-internkontroll', async (tx, leser, rapport) => {
          const kropp = request.body as Parameters<typeof endre>[3]
          const svar =
            navn === 'send'
              ? await send(tx, r, rapport, kropp.kommandoId, leser)
              : await endre(tx, r, rapport, { ...kropp, type: navn } as typeof kropp, leser)
          if (!svar.ok) throw nei(svar.feil)
          return {}
        }),
    )
  }
}
