import {
  LagLapper,
  Lapper,
  Nettbrettkode,
  StansNettbrett,
  Undersokelse,
  Undersokelsesutdeling,
} from '@handlingsrom/kontrakt/undersokelse'
import type { FastifyRequest } from 'fastify'
import type { Tx } from '../../adapters/database/database.ts'
import {
  delUtLapper,
  type KanIkkeDeleUt,
  kontoret,
  LAPPER_I_MANEDEN,
  NETTBRETT_OM_DAGEN,
  stansNettbrett,
  startNettbrett,
  visUtdeling,
} from '../../application/undersokelse/delUt.ts'
import { visUndersokelse } from '../../application/undersokelse/visUndersokelse.ts'
import { kanIkke } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter } from './grunnlag.ts'

const SETNING: Readonly<Record<KanIkkeDeleUt, string>> = {
  'undersokelse-av':
    'Kommunen har ikke slått på undersøkelsen. Administrator gjør det under Kommunens regler.',
  'nok-lapper': `Kontoret kan lage ${LAPPER_I_MANEDEN} lapper i måneden, og de er laget. Bruk dem som er igjen, eller vent til neste måned.`,
  'nok-nettbrett': `Kontoret kan ha ${NETTBRETT_OM_DAGEN} nettbrett om dagen. Stans ett av dem først.`,
}

/** Utdelingen og tallene. Ingen av rutene viser et svar, og ingen skriver hvem som fikk hva. */
export function settUndersokelsesruter(app: App, r: Ruteavhengigheter, url: string): void {
  const adresse = `${url}/svar`
  const delUt = { tilgang: { handling: 'del-ut-undersokelse' } } as const
  const iKontoret = <T>(request: FastifyRequest, fn: (tx: Tx, kontor: string) => Promise<T>): Promise<T> =>
    iKommunen(r, request, async (tx, leser) => {
      const liste = { slag: 'liste', kommune: leser.kommune } as const
      await r.port.krevTilgang(tx, request, 'del-ut-undersokelse', liste)
      return fn(tx, await kontoret(tx, leser))
    })
  app.get(
    '/api/internkontroll/undersokelse',
    { config: { tilgang: { handling: 'les-internkontroll' } }, schema: { response: { 200: Undersokelse } } },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const liste = { slag: 'liste', kommune: leser.kommune } as const
        await r.port.krevTilgang(tx, request, 'les-internkontroll', liste)
        return visUndersokelse(tx, leser, r)
      }),
  )
  app.get(
    '/api/undersokelse',
    { config: delUt, schema: { response: { 200: Undersokelsesutdeling } } },
    request => iKontoret(request, async (tx, kontor) => ({ ...(await visUtdeling(tx, r, kontor)), adresse })),
  )
  app.post(
    '/api/undersokelse/lapper',
    { config: delUt, schema: { body: LagLapper, response: { 200: Lapper } } },
    request =>
      iKontoret(request, async (tx, kontor) => {
        const utfall = await delUtLapper(tx, r, kontor, request.body.antall)
        if (!utfall.ok) throw kanIkke(utfall.feil, SETNING[utfall.feil])
        return utfall.verdi
      }),
  )
  app.post(
    '/api/undersokelse/nettbrett',
    { config: delUt, schema: { response: { 200: Nettbrettkode } } },
    request =>
      iKontoret(request, async (tx, kontor) => {
        const utfall = await startNettbrett(tx, r, kontor)
        if (!utfall.ok) throw kanIkke(utfall.feil, SETNING[utfall.feil])
        return utfall.verdi
      }),
  )
  app.post(
    '/api/undersokelse/nettbrett/stans',
    { config: delUt, schema: { body: StansNettbrett, response: { 200: Undersokelsesutdeling } } },
    request =>
      iKontoret(request, async (tx, kontor) => {
        await stansNettbrett(tx, kontor, request.body.nettbrettId)
        return { ...(await visUtdeling(tx, r, kontor)), adresse }
      }),
  )
}
