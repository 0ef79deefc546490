import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import type { SakKommando } from '@handlingsrom/domene/sak/utfor'
import { Brevvisning } from '@handlingsrom/kontrakt/sak/brev'
import { SAKKOMMANDOKROPPER } from '@handlingsrom/kontrakt/sak/kommandoer'
import { SOM_MOTTAKER } from '@handlingsrom/kontrakt/sak/somMottaker'
import { z } from 'zod'
import { brevSomMottaker } from '../../application/visning/somMottaker.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter, sakGjennomPorten } from './grunnlag.ts'
import { somFeilsvar } from './kommandoer.ts'

/** Brevene som kan ses før de sendes. Kroppen er kommandoens egen, i kroppen og aldri i adressen; ingenting skrives. */
export function settSomMottakerruter(app: App, r: Ruteavhengigheter): void {
  for (const navn of SOM_MOTTAKER) {
    app.post(
      `/api/saker/:sakId/som-mottaker/${navn}`,
      {
        config: { tilgang: { handling: 'skriv-sak' } },
        schema: {
          params: z.object({ sakId: z.string() }),
          // Kroppen er en union over kommandoene for kompilatoren; skjemaet som leser den, er denne kommandoens eget.
          body: SAKKOMMANDOKROPPER[navn] as z.ZodObject,
          response: { 200: Brevvisning },
        },
      },
      request =>
        iKommunen(r, request, async (tx, leser) => {
          // Svaret viser navnet og adressen til den som får brevet, og er derfor også et oppslag.
          const g = await sakGjennomPorten(r, tx, request, request.params.sakId, 'skriv-sak', lest => ({
            kategori: 'brev',
            personer: personerISaken(lest.sak),
          }))
          const kommando = { type: navn, ...(request.body as object) } as unknown as SakKommando
          const utfall = await brevSomMottaker(tx, r, g, kommando, { type: 'ansatt', id: leser.ansattId })
          if (!utfall.ok) throw somFeilsvar(utfall.feil)
          return utfall.verdi
        }),
    )
  }
}
