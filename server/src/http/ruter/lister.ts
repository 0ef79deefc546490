import { FASER } from '@handlingsrom/domene/sak/faser'
import { Periodevalg, Returbilde, type Tertial } from '@handlingsrom/kontrakt/laering'
import {
  Fordeling,
  Kontaktsenteroppslag,
  Kontaktsentersvar,
  MinDag,
  SAKSVISNINGER,
  Saksliste,
  Sok,
  Soketreff,
  VenterPaaRad,
} from '@handlingsrom/kontrakt/lister'
import { z } from 'zod'
import { minDag } from '../../application/visning/minDag.ts'
import { sok } from '../../application/visning/navnesok.ts'
import { kontoretsReturer } from '../../application/visning/returbilde.ts'
import { fordeling, kontaktsenteroppslag, saksliste } from '../../application/visning/sakslister.ts'
import { venteliste } from '../../application/visning/venterPaaRad.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter } from './grunnlag.ts'

/** Listene: hver av dem er bygd av det porten lar leseren se. */
export function settListeruter(app: App, r: Ruteavhengigheter): void {
  const MIN_DAG = { tilgang: { handling: 'les-min-dag' } } as const
  app.get('/api/min-dag', { config: MIN_DAG, schema: { response: { 200: MinDag } } }, request =>
    iKommunen(r, request, async (tx, leser) => {
      await r.port.krevTilgang(tx, request, 'les-min-dag', { slag: 'liste', kommune: leser.kommune })
      return minDag(tx, leser, r.klokke().dato)
    }),
  )
  app.get(
    '/api/saker',
    {
      config: MIN_DAG,
      schema: {
        querystring: z.object({
          visning: z.enum(SAKSVISNINGER).default('mine'),
          fase: z.enum(FASER).optional(),
        }),
        response: { 200: Saksliste },
      },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'les-min-dag', { slag: 'liste', kommune: leser.kommune })
        return saksliste(tx, leser, r.klokke().dato, request.query)
      }),
  )
  app.post(
    '/api/sok',
    { config: { tilgang: { handling: 'sok-person' } }, schema: { body: Sok, response: { 200: Soketreff } } },
    async request => {
      const svar = await iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(
          tx,
          request,
          'sok-person',
          { slag: 'sok', kommune: leser.kommune },
          {
            kontekst: { sokeMate: 'navn' },
          },
        )
        return sok(tx, leser, request.body.tekst, r.klokke().dato)
      })
      await r.port.loggSok(request, request.body.tekst, svar.treff.length)
      return svar
    },
  )
  app.post(
    '/api/kontaktsenter/oppslag',
    {
      config: { tilgang: { handling: 'sok-person', ogsaa: ['les-status'] } },
      schema: { body: Kontaktsenteroppslag, response: { 200: Kontaktsentersvar } },
    },
    async request => {
      const svar = await iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(
          tx,
          request,
          'sok-person',
          { slag: 'sok', kommune: leser.kommune },
          {
            kontekst: { sokeMate: 'ident' },
            felt: ['full', 'status', 'ingen', 'oversikt'],
          },
        )
        const funnet = await kontaktsenteroppslag(tx, leser, request.body.ident, r.klokke().dato)
        for (const s of funnet.saker) {
          await r.port.krevTilgang(tx, request, 'les-status', s.ressurs, {
            felt: ['status', 'full', 'oversikt'],
          })
        }
        return funnet.svar
      })
      await r.port.loggSok(request, request.body.ident, svar.saker.length)
      return svar
    },
  )
  app.get(
    '/api/fordeling',
    { config: { tilgang: { handling: 'les-fordeling' } }, schema: { response: { 200: Fordeling } } },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const liste = { slag: 'liste', kommune: leser.kommune } as const
        await r.port.krevTilgang(tx, request, 'les-fordeling', liste, { felt: ['oversikt'] })
        return fordeling(tx, leser, r.klokke().dato)
      }),
  )
  app.get(
    '/api/laering/returer',
    {
      config: { tilgang: { handling: 'les-laering' } },
      schema: { querystring: Periodevalg, response: { 200: Returbilde } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'les-laering', { slag: 'liste', kommune: leser.kommune })
        return kontoretsReturer(tx, leser, r.klokke().dato, request.query.periode as Tertial | undefined)
      }),
  )
  app.get(
    '/api/fordeling/venter',
    { config: { tilgang: { handling: 'les-fordeling' } }, schema: { response: { 200: VenterPaaRad } } },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const liste = { slag: 'liste', kommune: leser.kommune } as const
        await r.port.krevTilgang(tx, request, 'les-fordeling', liste, { felt: ['oversikt'] })
        return venteliste(tx, leser, r.klokke().dato)
      }),
  )
}
