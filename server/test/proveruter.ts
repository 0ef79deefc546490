import type { AnsattId, SakId } from '@handlingsrom/domene/felles/id'
import type { Ressurs, Sakressurs } from '@handlingsrom/domene/tilgang/typer'
import { z } from 'zod'
import type { Portvakt } from '../src/http/skall/portvakt.ts'
import type { App } from '../src/http/skall/ruter.ts'
import { KOMMUNE, PERSONER } from './testserver.ts'

const id = (nr: number): SakId => `5a000000-0000-7000-8000-00000000000${nr}` as SakId
export const [SAK_MIN, SAK_KOLLEGA, SAK_GRADERT] = [id(1), id(2), id(3)]

const sak = (sakId: SakId, endring: Partial<Sakressurs>): Sakressurs => ({
  slag: 'sak',
  id: sakId,
  kommune: KOMMUNE,
  kontor: 'sentrum',
  gradering: 'ugradert',
  tildelt: [PERSONER[0]?.id as AnsattId],
  inhabile: [],
  personer: [],
  ufordelt: false,
  venterPaaAndreleser: false,
  lesere: [],
  proveLesere: [],
  harLest: [],
  ...endring,
})
const SAKER: Readonly<Record<string, Ressurs>> = {
  [SAK_MIN]: sak(SAK_MIN, {}),
  [SAK_KOLLEGA]: sak(SAK_KOLLEGA, { tildelt: [PERSONER[1]?.id as AnsattId] }),
  [SAK_GRADERT]: sak(SAK_GRADERT, { gradering: 'strengt-fortrolig' }),
}

/** Ruter som oppfører seg som de ekte, og noen som er skrevet feil med vilje. */
export function proveruter(app: App, portvakt: Portvakt<unknown>): void {
  const params = z.object({ id: z.string() })
  const body = z.strictObject({ tekst: z.string() })
  const sporOm = { tilgang: { handling: 'les-sak' } } as const
  app.get(
    '/api/prove/sak/:id',
    {
      config: sporOm,
      schema: { params, response: { 200: z.object({ tittel: z.string(), felt: z.string() }) } },
    },
    async request => {
      const { felt } = await portvakt.krevTilgang({}, request, 'les-sak', SAKER[request.params.id] ?? null)
      return { tittel: 'Saken', felt, hemmelig: 'skal ikke ut' }
    },
  )
  app.post(
    '/api/prove/sak/:id/notat',
    { config: { tilgang: { handling: 'skriv-sak' } }, schema: { params, body } },
    async request => {
      await portvakt.krevTilgang({}, request, 'skriv-sak', SAKER[request.params.id] ?? null)
      return { ok: true }
    },
  )
  app.get('/api/prove/glemte', { config: sporOm }, async () => ({ data: 'data' }))
  app.get(
    '/api/prove/annet/:id',
    { config: { tilgang: { handling: 'les-mottak' } }, schema: { params } },
    async request => {
      await portvakt.krevTilgang({}, request, 'les-sak', SAKER[request.params.id] ?? null)
      return {}
    },
  )
  app.get('/api/prove/smell', { config: { tilgang: { innlogget: 'prøver det uventede' } } }, async () => {
    throw new Error('hemmelig innhold fra basen')
  })
  app.post(
    '/api/prove/sok',
    { config: { tilgang: { handling: 'sok-person' } }, schema: { body } },
    async request => {
      await portvakt.krevTilgang(
        {},
        request,
        'sok-person',
        { slag: 'sok', kommune: KOMMUNE },
        { kontekst: { sokeMate: 'navn' } },
      )
      await portvakt.loggSok(request, request.body.tekst, 3)
      return {}
    },
  )
  app.post(
    '/api/prove/import',
    { config: { tilgang: { handling: 'importer' } }, schema: { body } },
    async request => {
      await portvakt.krevTilgang({}, request, 'importer', { slag: 'mottak', kommune: KOMMUNE })
      return {}
    },
  )
  app.post(
    '/api/prove/last-opp',
    { config: { tilgang: { handling: 'last-opp-melding' } } },
    async request => {
      await portvakt.krevTilgang({}, request, 'last-opp-melding', { slag: 'mottak', kommune: KOMMUNE })
      for await (const fil of request.files()) await fil.toBuffer()
      return {}
    },
  )
}
