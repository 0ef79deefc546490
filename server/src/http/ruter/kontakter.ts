import { KONTAKTAVSLAG } from '@handlingsrom/domene/kontakt/skrivKontakt'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import { Kontaktliste, NyKontakt } from '@handlingsrom/kontrakt/kontakt'
import { z } from 'zod'
import { skrivOppsokende, visKontakter } from '../../application/kontakt/kontakter.ts'
import { GJENBRUKT } from '../../application/sak/utforSakKommando.ts'
import { ugyldig } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter } from './grunnlag.ts'

/** Oppsøkende kontakter: uten sak og uten navn. Den som snakker med familier, skriver dem; kontoret leser dem. */
export function settKontaktruter(app: App, r: Ruteavhengigheter): void {
  app.get(
    '/api/kontakter',
    { config: { tilgang: { handling: 'les-min-dag' } }, schema: { response: { 200: Kontaktliste } } },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        // Ingen står med navn, men ordene handler om familier: hvem som leste dem, står i loggen, og uten loggen vises ingenting.
        const liste = { slag: 'liste', kommune: leser.kommune } as const
        await r.port.krevTilgang(tx, request, 'les-min-dag', liste, { personer: [], kategori: 'kontakter' })
        const mottak = { slag: 'mottak', kommune: leser.kommune } as const
        const kanSkrive = avgjor(leser, 'registrer-samtale', mottak, OPPE).utfall === 'tillat'
        return visKontakter(tx, r, leser, kanSkrive)
      }),
  )
  app.post(
    '/api/kontakter/skriv',
    {
      config: { tilgang: { handling: 'registrer-samtale' } },
      schema: { body: NyKontakt, response: { 200: z.object({ kontaktId: z.string() }) } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const mottak = { slag: 'mottak', kommune: leser.kommune } as const
        await r.port.krevTilgang(tx, request, 'registrer-samtale', mottak, { felt: ['ingen'] })
        const utfall = await skrivOppsokende(tx, r, request.body, leser)
        if (utfall.ok) return utfall.verdi
        const kode = utfall.feil
        throw ugyldig(kode, kode === 'kommando-gjenbrukt' ? GJENBRUKT : KONTAKTAVSLAG[kode])
      }),
  )
}
