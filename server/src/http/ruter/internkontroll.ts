import { type Eksporttabell, somCsv } from '@handlingsrom/domene/statistikk/eksport'
import { Indikatorer, MineTall, Terskelsvar } from '@handlingsrom/kontrakt/indikator'
import {
  ApneSaker,
  Datasett,
  Datasettvalg,
  Eksport,
  Eksportvalg,
  Internkontroll,
  Internkontrollvalg,
  UsetteBarn,
} from '@handlingsrom/kontrakt/internkontroll'
import type { FastifyReply } from 'fastify'
import { visApneSaker } from '../../application/internkontroll/apneSaker.ts'
import { lagDatasett } from '../../application/internkontroll/datasett.ts'
import { lagEksport } from '../../application/internkontroll/eksport/lagEksport.ts'
import { visMineTall } from '../../application/internkontroll/forskjeller.ts'
import { visIndikatorer } from '../../application/internkontroll/indikatorer.ts'
import {
  type Internkontrollvalg as Valg,
  visInternkontroll,
} from '../../application/internkontroll/malepunkter.ts'
import { lagSammendrag } from '../../application/internkontroll/sammendrag.ts'
import { type KanIkkeSvare, svarPaTerskel } from '../../application/internkontroll/terskler.ts'
import { visUsetteBarn } from '../../application/internkontroll/usetteBarn.ts'
import { GJENBRUKT } from '../../application/sak/utforSakKommando.ts'
import { ugyldig } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, paListen, type Ruteavhengigheter } from './grunnlag.ts'

const sendTabell = (reply: FastifyReply, t: Eksporttabell, navn: string, format: 'csv' | 'json') =>
  reply
    .header('content-type', `${format === 'csv' ? 'text/csv' : 'application/json'}; charset=utf-8`)
    .header('content-disposition', `attachment; filename="handlingsrom-${navn}.${format}"`)
    .send(format === 'csv' ? somCsv(t) : JSON.stringify(t, null, 2))

/** Internkontrollen: tall om kontoret, uten navn og uten små tall. Fra tallet til en sak går veien gjennom porten. */
export function settInternkontrollruter(app: App, r: Ruteavhengigheter): void {
  const sammendrag = lagSammendrag(r)
  app.get(
    '/api/internkontroll',
    {
      config: { tilgang: { handling: 'les-internkontroll' } },
      schema: { querystring: Internkontrollvalg, response: { 200: Internkontroll } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'les-internkontroll', {
          slag: 'liste',
          kommune: leser.kommune,
        })
        const valg = request.query as Valg
        const { kontor } = leser
        const nokkel = ['malepunkter', kontor, valg.periode ?? r.klokke().dato, valg.utvalg ?? 'alle']
        return sammendrag.hent(tx, nokkel, (t, naa) => visInternkontroll(t, { kontor }, naa, valg))
      }),
  )
  app.get(
    '/api/internkontroll/apne',
    { config: { tilgang: { handling: 'les-internkontroll' } }, schema: { response: { 200: ApneSaker } } },
    request =>
      paListen(r)(request, 'les-internkontroll', (tx, leser) => visApneSaker(tx, leser, r.klokke().dato)),
  )
  app.get(
    '/api/internkontroll/barn',
    { config: { tilgang: { handling: 'les-internkontroll' } }, schema: { response: { 200: UsetteBarn } } },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'les-internkontroll', { slag: 'liste', kommune: leser.kommune })
        const { kontor } = leser
        return sammendrag.hent(tx, ['barn', kontor, r.klokke().dato], (t, naa) =>
          visUsetteBarn(t, { kontor }, naa),
        )
      }),
  )
  app.get(
    '/api/internkontroll/indikatorer',
    { config: { tilgang: { handling: 'les-internkontroll' } }, schema: { response: { 200: Indikatorer } } },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'les-internkontroll', { slag: 'liste', kommune: leser.kommune })
        return visIndikatorer(tx, leser, r.klokke(), sammendrag)
      }),
  )
  app.get(
    '/api/internkontroll/eksport/:tabell',
    {
      config: { tilgang: { handling: 'les-internkontroll' } },
      schema: { params: Eksport, querystring: Eksportvalg },
    },
    async (request, reply) => {
      const { tabell } = request.params
      const { format, ...valg } = request.query
      const eksport = await iKommunen(r, request, async (tx, leser) => {
        // Det som går ut av huset, står i oppslagsloggen: hvem, når og hvilken tabell.
        await r.port.krevTilgang(
          tx,
          request,
          'les-internkontroll',
          { slag: 'liste', kommune: leser.kommune },
          { personer: [], formal: 'internkontroll', kategori: `eksport-${tabell}` },
        )
        return lagEksport(tx, leser, r.klokke(), tabell, valg as Valg)
      })
      return sendTabell(reply, eksport, tabell, format)
    },
  )
  app.get(
    '/api/internkontroll/datasett/:til',
    {
      config: { tilgang: { handling: 'styr-internkontroll' } },
      schema: { params: Datasett, querystring: Datasettvalg },
    },
    async (request, reply) => {
      const { til } = request.params
      const tabell = await iKommunen(r, request, async (tx, leser) => {
        // Hva det hentes ut til, står i oppslagsloggen.
        await r.port.krevTilgang(
          tx,
          request,
          'styr-internkontroll',
          { slag: 'liste', kommune: leser.kommune },
          { personer: [], formal: 'internkontroll', kategori: `datasett-${til}` },
        )
        return lagDatasett(tx, leser, r.klokke())
      })
      return sendTabell(reply, tabell, 'datasett', request.query.format)
    },
  )
  app.post(
    '/api/internkontroll/terskler/svar',
    {
      config: { tilgang: { handling: 'les-internkontroll' } },
      schema: { body: Terskelsvar, response: { 200: Indikatorer } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'les-internkontroll', { slag: 'liste', kommune: leser.kommune })
        const utfall = await svarPaTerskel(tx, r, request.body, leser)
        if (!utfall.ok) throw ugyldig(utfall.feil, SETNING[utfall.feil])
        return visIndikatorer(tx, leser, r.klokke(), sammendrag)
      }),
  )
  app.get(
    '/api/mine-tall',
    { config: { tilgang: { handling: 'les-min-dag' } }, schema: { response: { 200: MineTall } } },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'les-min-dag', { slag: 'liste', kommune: leser.kommune })
        return visMineTall(tx, leser, r.klokke().dato)
      }),
  )
}

const SETNING: Readonly<Record<KanIkkeSvare, string>> = {
  'ingen-terskel': 'Terskelen er tatt bort. Last siden på nytt; det er ikke noe å svare på lenger.',
  'ikke-eier': 'Bare den som eier terskelen, kan svare. Spør henne, eller be kommunen bytte eier.',
  'kommando-gjenbrukt': GJENBRUKT,
}
