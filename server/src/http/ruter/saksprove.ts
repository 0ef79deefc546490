import { erUuid } from '@handlingsrom/domene/felles/id'
import { SAKSPROVEAVSLAG } from '@handlingsrom/domene/saksprove/avslag'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { harRolle } from '@handlingsrom/domene/tilgang/egenskaper'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import {
  ByttLeser,
  DroftUenighet,
  Enighet,
  Lesingsvisning,
  LeverLesing,
  MeldLeserInhabil,
  Saksprover,
  SkrivMalepunkt,
  TrekkSaksprove,
} from '@handlingsrom/kontrakt/saksprove'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Tx } from '../../adapters/database/database.ts'
import { giTilAnnenLeser } from '../../application/internkontroll/byttLeser.ts'
import {
  finnLesing,
  type Lesekommando,
  type Lesingsrad,
  utforLesekommando,
  visLesing,
} from '../../application/internkontroll/lesingen.ts'
import { type Provevalg, trekkSaksprove } from '../../application/internkontroll/trekkSaksprove.ts'
import { visEnighet, visSaksprover } from '../../application/internkontroll/visSaksprover.ts'
import { type LestSak, sakressurs } from '../../application/sak/lesSak.ts'
import { utforSakKommando } from '../../application/sak/utforSakKommando.ts'
import { finnesIkke } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, neiMed, type Ruteavhengigheter, sakGjennomPorten } from './grunnlag.ts'
import { somFeilsvar } from './kommandoer.ts'

const Lesing = z.object({ lesingId: z.string() })
const Tom = z.object({})
/** Lesingen kan ikke endres lenger: svaret er det samme uansett hva som sendes. */
const STENGT = ['lesing-levert', 'lesefrist-ute'] as const

const nei = neiMed(SAKSPROVEAVSLAG, STENGT)

/** Saksprøven: lederen trekker, en som ikke har arbeidet i saken leser den, og svaret holdes opp mot kontrollenes. */
export function settSaksproveruter(app: App, r: Ruteavhengigheter): void {
  app.get(
    '/api/internkontroll/saksprover',
    { config: { tilgang: { handling: 'les-internkontroll' } }, schema: { response: { 200: Saksprover } } },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'les-internkontroll', {
          slag: 'liste',
          kommune: leser.kommune,
        })
        return visSaksprover(tx, leser, r.klokke().dato)
      }),
  )
  app.get(
    '/api/internkontroll/enighet',
    { config: { tilgang: { handling: 'les-internkontroll' } }, schema: { response: { 200: Enighet } } },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'les-internkontroll', {
          slag: 'liste',
          kommune: leser.kommune,
        })
        return visEnighet(tx, leser)
      }),
  )
  app.post(
    '/api/internkontroll/saksprover/trekk',
    {
      config: { tilgang: { handling: 'trekk-saksprove' } },
      schema: { body: TrekkSaksprove, response: { 200: z.object({ proveId: z.string() }) } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'trekk-saksprove', { slag: 'liste', kommune: leser.kommune })
        const utfall = await trekkSaksprove(tx, r, request.body as Provevalg, leser)
        if (!utfall.ok) throw nei(utfall.feil)
        return utfall.verdi
      }),
  )
  app.get(
    '/api/internkontroll/lesinger/:lesingId',
    {
      config: { tilgang: { handling: 'les-saksprove' } },
      schema: { params: Lesing, response: { 200: Lesingsvisning } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const { rad, g } = await lesingGjennomPorten(r, tx, request, request.params.lesingId)
        const lederens = rad.lesing.levert && harRolle(leser, 'leder')
        if (rad.leser !== leser.ansattId && !lederens) throw finnesIkke()
        const liste = { slag: 'liste', kommune: leser.kommune } as const
        const kanDrofte = avgjor(leser, 'trekk-saksprove', liste, OPPE).utfall === 'tillat'
        return visLesing(tx, rad, g, { leser, kanDrofte, dagens: r.klokke().dato })
      }),
  )
  app.post(
    '/api/internkontroll/lesinger/:lesingId/skrivMalepunkt',
    {
      config: { tilgang: { handling: 'les-saksprove', ogsaa: ['skriv-saksprove'] } },
      schema: { params: Lesing, body: SkrivMalepunkt, response: { 200: Tom } },
    },
    request =>
      iKommunen(r, request, (tx, leser) => {
        const { kommandoId: _, ...svar } = request.body
        return skriv(r, tx, request, leser, { type: 'skrivMalepunkt', svar })
      }),
  )
  app.post(
    '/api/internkontroll/lesinger/:lesingId/lever',
    {
      config: { tilgang: { handling: 'les-saksprove', ogsaa: ['skriv-saksprove'] } },
      schema: { params: Lesing, body: LeverLesing, response: { 200: Tom } },
    },
    request => iKommunen(r, request, (tx, leser) => skriv(r, tx, request, leser, { type: 'lever' })),
  )
  app.post(
    '/api/internkontroll/lesinger/:lesingId/droft',
    {
      config: { tilgang: { handling: 'les-saksprove', ogsaa: ['trekk-saksprove'] } },
      schema: { params: Lesing, body: DroftUenighet, response: { 200: Tom } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const { rad, g } = await lesingGjennomPorten(r, tx, request, request.params.lesingId)
        const { kommandoId, ...drofting } = request.body
        const kommando = { type: 'droft', drofting, kommandoId, leser } as const
        const utfall = await utforLesekommando(tx, r, rad, g, kommando, () =>
          r.port.krevTilgang(tx, request, 'trekk-saksprove', { slag: 'liste', kommune: leser.kommune }),
        )
        if (!utfall.ok) throw nei(utfall.feil)
        return {}
      }),
  )
  app.post(
    '/api/internkontroll/lesinger/:lesingId/meldInhabil',
    {
      config: { tilgang: { handling: 'les-saksprove', ogsaa: ['skriv-saksprove'] } },
      schema: { params: Lesing, body: MeldLeserInhabil, response: { 200: Tom } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const { rad, g } = await lesingGjennomPorten(r, tx, request, request.params.lesingId)
        if (rad.leser !== leser.ansattId) throw finnesIkke()
        await r.port.krevTilgang(tx, request, 'skriv-saksprove', sakressurs(tx.kommune, g, r.klokke().dato))
        const { kommandoId, grunn } = request.body
        const aktor = { type: 'ansatt', id: leser.ansattId } as const
        const kommando = { type: 'meldInhabil', grunn } as const
        // Det er saken hun er inhabil i: der står det, og der stenger porten for henne, som for alle andre som melder det.
        const utfall = await utforSakKommando(tx, r, { sakId: g.sak.sakId, kommando, kommandoId, aktor }, g)
        if (!utfall.ok) throw somFeilsvar(utfall.feil)
        return {}
      }),
  )
  app.post(
    '/api/internkontroll/lesinger/:lesingId/byttLeser',
    {
      config: { tilgang: { handling: 'trekk-saksprove' } },
      schema: { params: Lesing, body: ByttLeser, response: { 200: Tom } },
    },
    request =>
      iKommunen(r, request, async (tx, leder) => {
        await r.port.krevTilgang(tx, request, 'trekk-saksprove', { slag: 'liste', kommune: leder.kommune })
        const { lesingId } = request.params
        const utfall = erUuid(lesingId)
          ? await giTilAnnenLeser(tx, r, { ...request.body, lesingId }, leder)
          : null
        if (!utfall) throw finnesIkke()
        if (!utfall.ok) throw nei(utfall.feil)
        return {}
      }),
  )
}

/** Lesingen og saken, gjennom porten til saken. En lesing som ikke finnes, er lik en leseren ikke får se. */
async function lesingGjennomPorten(
  r: Ruteavhengigheter,
  tx: Tx,
  request: FastifyRequest,
  lesingId: string,
): Promise<{ readonly rad: Lesingsrad; readonly g: LestSak }> {
  const rad = erUuid(lesingId) ? await finnLesing(tx, lesingId) : null
  const g = await sakGjennomPorten(r, tx, request, rad?.sak_id ?? '', 'les-saksprove', {
    kategori: 'saksprove',
  })
  if (!rad) throw finnesIkke()
  return { rad, g }
}

async function skriv(
  r: Ruteavhengigheter,
  tx: Tx,
  request: FastifyRequest<{ Params: { lesingId: string }; Body: { kommandoId: Provevalg['kommandoId'] } }>,
  leser: AnsattSubjekt,
  kommando: Lesekommando,
): Promise<Record<string, never>> {
  const { rad, g } = await lesingGjennomPorten(r, tx, request, request.params.lesingId)
  if (rad.leser !== leser.ansattId) throw finnesIkke()
  const { kommandoId } = request.body
  const utfall = await utforLesekommando(tx, r, rad, g, { ...kommando, kommandoId, leser }, () =>
    r.port.krevTilgang(tx, request, 'skriv-saksprove', sakressurs(tx.kommune, g, r.klokke().dato)),
  )
  if (!utfall.ok) throw nei(utfall.feil)
  return {}
}
