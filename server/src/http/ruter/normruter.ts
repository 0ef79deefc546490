import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import type { Resultat } from '@handlingsrom/domene/felles/resultat'
import {
  Alderstelling,
  Kommunevisning,
  NyNorm,
  NyNormgjennomgang,
  NyttDyrtidstillegg,
} from '@handlingsrom/kontrakt/kommune'
import type { FastifyRequest } from 'fastify'
import type { Tx } from '../../adapters/database/database.ts'
import {
  bestemAldersregel,
  gjennomgaNorm,
  type KanIkkeBestemme,
  vedtaDyrtid,
  vedtaNorm,
} from '../../application/kommune/normbeslutninger.ts'
import { visKommune } from '../../application/kommune/visKommune.ts'
import { GJENBRUKT } from '../../application/sak/utforSakKommando.ts'
import { ugyldig } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter } from './grunnlag.ts'

/** Normen, tilleggene til den, den årlige gjennomgangen, og når alderen telles. */
export function settNormruter(app: App, r: Ruteavhengigheter): void {
  const config = { tilgang: { handling: 'endre-kommune' } } as const
  const response = { 200: Kommunevisning }
  const besluttet = (
    request: FastifyRequest,
    beslutt: (tx: Tx, aktor: Aktor) => Promise<Resultat<null, KanIkkeBestemme>>,
  ) =>
    iKommunen(r, request, async (tx, leser) => {
      const ressurs = { slag: 'kommunekonfig' as const, kommune: leser.kommune }
      await r.port.krevTilgang(tx, request, 'endre-kommune', ressurs)
      const utfall = await beslutt(tx, { type: 'ansatt', id: leser.ansattId })
      if (!utfall.ok) throw ugyldig(utfall.feil, SETNING[utfall.feil])
      return visKommune(tx, r.klokke().dato, true)
    })
  const med = <K extends { readonly kommandoId: string }>(body: K) => ({
    ...body,
    kommandoId: body.kommandoId as KommandoId,
  })
  app.post('/api/kommune/norm', { config, schema: { body: NyNorm, response } }, request =>
    besluttet(request, (tx, aktor) => vedtaNorm(tx, r, med(request.body), aktor)),
  )
  app.post('/api/kommune/dyrtid', { config, schema: { body: NyttDyrtidstillegg, response } }, request =>
    besluttet(request, (tx, aktor) => vedtaDyrtid(tx, r, med(request.body), aktor)),
  )
  app.post(
    '/api/kommune/normgjennomgang',
    { config, schema: { body: NyNormgjennomgang, response } },
    request => besluttet(request, (tx, aktor) => gjennomgaNorm(tx, r, med(request.body), aktor)),
  )
  app.post('/api/kommune/aldersregel', { config, schema: { body: Alderstelling, response } }, request =>
    besluttet(request, (tx, aktor) => bestemAldersregel(tx, r, med(request.body), aktor)),
  )
}

const SETNING: Readonly<Record<KanIkkeBestemme, string>> = {
  'ugyldig-maned': 'Måneden normen gjelder fra, finnes ikke. Skriv den som år og måned.',
  'sluttmaned-for-start':
    'Den siste måneden er før den første. Velg en senere sluttmåned, eller la den stå åpen.',
  'ukjent-kategori': 'Normen har en kategori vi ikke kjenner. Last siden på nytt.',
  'kommando-gjenbrukt': GJENBRUKT,
}
