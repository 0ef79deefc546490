import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { KARTLEGGINGSAVSLAG, type Kartleggingsavslag } from '@handlingsrom/domene/kartlegging/kommune/avslag'
import type { Kartleggingsbeslutning } from '@handlingsrom/domene/kartlegging/kommune/bestem'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import { dato } from '@handlingsrom/kontrakt/felles/typer'
import {
  KARTLEGGINGSKROPPER,
  type Kartleggingskommando,
  Kartleggingsskjema,
} from '@handlingsrom/kontrakt/kartleggingsskjema'
import { z } from 'zod'
import type { Tx } from '../../adapters/database/database.ts'
import { visKartleggingsskjema } from '../../application/kommune/kartleggingsskjema.ts'
import { velgKartlegging } from '../../application/kommune/kartleggingsvalg.ts'
import { GJENBRUKT } from '../../application/sak/utforSakKommando.ts'
import { endretAvAndre, type Feilsvar, kanIkke, ugyldig } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter } from './grunnlag.ts'

type Kropp = { readonly kommandoId: string; readonly settVersjon: number }
const skjemaet = (leser: AnsattSubjekt) => ({ slag: 'kommunekonfig' as const, kommune: leser.kommune })

/** Kartleggingsskjemaet, og det kommunen legger til. Alle ansatte leser; fag og ledelse skriver. */
export function settKartleggingsskjemaruter(app: App, r: Ruteavhengigheter): void {
  const vis = (tx: Tx, leser: AnsattSubjekt, paa?: Dato) => {
    const idag = r.klokke().dato
    const kanEndre = avgjor(leser, 'endre-kartleggingsskjema', skjemaet(leser), OPPE).utfall === 'tillat'
    return visKartleggingsskjema(tx, idag, paa ?? idag, kanEndre)
  }
  app.get(
    '/api/kartleggingsskjema',
    {
      config: { tilgang: { handling: 'les-kommune' } },
      schema: { querystring: z.object({ dato: dato.optional() }), response: { 200: Kartleggingsskjema } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'les-kommune', skjemaet(leser))
        return vis(tx, leser, request.query.dato)
      }),
  )
  for (const navn of Object.keys(KARTLEGGINGSKROPPER) as Kartleggingskommando[])
    app.post(
      `/api/kartleggingsskjema/${navn}`,
      {
        config: { tilgang: { handling: 'endre-kartleggingsskjema' } },
        // Kroppen er en union for kompilatoren; skjemaet som leser den, er denne kommandoens eget.
        schema: { body: KARTLEGGINGSKROPPER[navn] as z.ZodObject, response: { 200: Kartleggingsskjema } },
      },
      request =>
        iKommunen(r, request, async (tx, leser) => {
          await r.port.krevTilgang(tx, request, 'endre-kartleggingsskjema', skjemaet(leser))
          const { kommandoId, ...innhold } = request.body as Kropp
          const utfall = await velgKartlegging(
            tx,
            r,
            kommandoId as KommandoId,
            { type: navn, ...innhold } as Kartleggingsbeslutning,
            { type: 'ansatt', id: leser.ansattId },
          )
          if (!utfall.ok) throw somFeilsvar(utfall.feil)
          return vis(tx, leser)
        }),
    )
}

function somFeilsvar(feil: Kartleggingsavslag | 'kommando-gjenbrukt'): Feilsvar {
  if (feil === 'kommando-gjenbrukt') return ugyldig(feil, GJENBRUKT)
  const { slag, setning } = KARTLEGGINGSAVSLAG[feil.kode]
  if (slag === 'konflikt')
    return endretAvAndre(setning, { gjelder: feil.gjelder, gjeldende: feil.gjeldende ?? null })
  return slag === 'sperret' ? kanIkke(feil.kode, setning) : ugyldig(feil.kode, setning)
}
