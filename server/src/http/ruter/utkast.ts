import type { AnsattId, Kommune } from '@handlingsrom/domene/felles/id'
import { HentUtkast, Utkast, Utkastliste, Utkastnokkel } from '@handlingsrom/kontrakt/lister'
import { z } from 'zod'
import { hentUtkast, kastUtkast, lagreUtkast } from '../../adapters/database/utkast.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter } from './grunnlag.ts'

/** Tekst under arbeid: hos tjeneren, og nøkkelen til det som ikke er kommet hit ennå. Bare for den som skrev den. */
export function settUtkastruter(
  app: App,
  r: Ruteavhengigheter,
  utkastnokkel: (kommune: Kommune, ansattId: AnsattId) => string,
): void {
  app.get(
    '/api/utkast/nokkel',
    { config: { tilgang: { handling: 'les-utkast' } }, schema: { response: { 200: Utkastnokkel } } },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const { kommune, ansattId } = leser
        await r.port.krevTilgang(tx, request, 'les-utkast', { slag: 'utkast', kommune, eier: ansattId })
        return { nokkel: utkastnokkel(kommune, ansattId), ansattId }
      }),
  )
  app.put(
    '/api/utkast',
    {
      config: { tilgang: { handling: 'skriv-utkast' } },
      schema: { body: Utkast, response: { 200: z.object({ lagret: z.string() }) } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const eier = leser.ansattId
        await r.port.krevTilgang(tx, request, 'skriv-utkast', {
          slag: 'utkast',
          kommune: leser.kommune,
          eier,
        })
        const oppdatert = r.klokke().tidspunkt
        if (request.body.tekst === '') await kastUtkast(tx, eier, request.body.nokkel)
        else await lagreUtkast(tx, eier, { ...request.body, oppdatert })
        return { lagret: oppdatert }
      }),
  )
  app.post(
    '/api/utkast/hent',
    {
      config: { tilgang: { handling: 'les-utkast' } },
      schema: { body: HentUtkast, response: { 200: Utkastliste } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const eier = leser.ansattId
        await r.port.krevTilgang(tx, request, 'les-utkast', { slag: 'utkast', kommune: leser.kommune, eier })
        const funnet = []
        for (const nokkel of request.body.nokler) {
          const u = await hentUtkast(tx, eier, nokkel)
          if (u) funnet.push({ nokkel: u.nokkel, tekst: u.tekst, oppdatert: u.oppdatert })
        }
        return { utkast: funnet }
      }),
  )
  app.post(
    '/api/utkast/slett',
    {
      config: { tilgang: { handling: 'skriv-utkast' } },
      schema: {
        body: z.object({ nokkel: z.string().max(300) }),
        response: { 200: z.object({ slettet: z.literal(true) }) },
      },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const eier = leser.ansattId
        await r.port.krevTilgang(tx, request, 'skriv-utkast', {
          slag: 'utkast',
          kommune: leser.kommune,
          eier,
        })
        await kastUtkast(tx, eier, request.body.nokkel)
        return { slettet: true as const }
      }),
  )
}
