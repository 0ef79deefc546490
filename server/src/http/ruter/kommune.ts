import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import {
  Andreleservalg,
  HentUtkast,
  Kommunevisning,
  NyNorm,
  Utkast,
  Utkastliste,
} from '@handlingsrom/kontrakt/lister'
import { z } from 'zod'
import { hentUtkast, kastUtkast, lagreUtkast } from '../../adapters/database/utkast.ts'
import { bestemAndreleser, vedtaNorm, visKommune } from '../../application/kommune/kommunebeslutninger.ts'
import { GJENBRUKT } from '../../application/sak/utforSakKommando.ts'
import { ugyldig } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter } from './grunnlag.ts'

/** Kommunens egne beslutninger, og utkastene den ansatte skriver på. */
export function settKommuneruter(app: App, r: Ruteavhengigheter): void {
  app.get(
    '/api/kommune',
    { config: { tilgang: { handling: 'les-kommune' } }, schema: { response: { 200: Kommunevisning } } },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const ressurs = { slag: 'kommunekonfig' as const, kommune: leser.kommune }
        await r.port.krevTilgang(tx, request, 'les-kommune', ressurs)
        return visKommune(tx, avgjor(leser, 'endre-kommune', ressurs, OPPE).utfall === 'tillat')
      }),
  )
  const endre = { tilgang: { handling: 'endre-kommune' } } as const
  app.post(
    '/api/kommune/norm',
    { config: endre, schema: { body: NyNorm, response: { 200: Kommunevisning } } },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'endre-kommune', {
          slag: 'kommunekonfig',
          kommune: leser.kommune,
        })
        const { body } = request
        const utfall = await vedtaNorm(
          tx,
          r,
          { ...body, kommandoId: body.kommandoId as KommandoId },
          { type: 'ansatt', id: leser.ansattId },
        )
        if (!utfall.ok) {
          if (utfall.feil === 'kommando-gjenbrukt') throw ugyldig(utfall.feil, GJENBRUKT)
          throw utfall.feil === 'ugyldig-maned'
            ? ugyldig('ugyldig-maned', 'Måneden normen gjelder fra, finnes ikke. Skriv den som år og måned.')
            : ugyldig('ukjent-kategori', 'Normen har en kategori vi ikke kjenner. Last siden på nytt.')
        }
        return visKommune(tx, true)
      }),
  )
  app.post(
    '/api/kommune/andreleser',
    { config: endre, schema: { body: Andreleservalg, response: { 200: Kommunevisning } } },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'endre-kommune', {
          slag: 'kommunekonfig',
          kommune: leser.kommune,
        })
        const { body } = request
        const utfall = await bestemAndreleser(
          tx,
          r,
          { ...body, kommandoId: body.kommandoId as KommandoId },
          { type: 'ansatt', id: leser.ansattId },
        )
        if (!utfall.ok) throw ugyldig(utfall.feil, GJENBRUKT)
        return visKommune(tx, true)
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
