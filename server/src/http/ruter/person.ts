import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, PersonId, SakId } from '@handlingsrom/domene/felles/id'
import { KAN_IKKE_GRADERE } from '@handlingsrom/domene/person/settGradering'
import { KAN_IKKE_SETTE_SPRAK } from '@handlingsrom/domene/person/settSprak'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import { Graderingssvar, Graderingsvalg, Spraksvar, Sprakvalg } from '@handlingsrom/kontrakt/person'
import { z } from 'zod'
import type { Tx } from '../../adapters/database/database.ts'
import {
  finnGradering,
  type Graderingsavslag,
  type Graderingsbestilling,
  KAN_IKKE_BEKREFTE,
  settGraderingISaken,
} from '../../application/person/settGraderingISaken.ts'
import { type Sprakavslag, settSprakISaken } from '../../application/person/settSprakISaken.ts'
import { type LestSak, lesSak, sakressurs } from '../../application/sak/lesSak.ts'
import { GJENBRUKT } from '../../application/sak/utforSakKommando.ts'
import { endretAvAndre, Feilsvar, finnesIkke, kanIkke, ugyldig } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter, sakGjennomPorten } from './grunnlag.ts'

/** Graderingen til en person i saken, og språket en voksen bruker. */
export function settPersonruter(app: App, r: Ruteavhengigheter): void {
  app.post(
    '/api/saker/:sakId/personer/:personId/gradering',
    {
      config: { tilgang: { handling: 'skriv-sak' } },
      schema: {
        params: z.object({ sakId: z.string(), personId: z.string() }),
        body: Graderingsvalg,
        response: { 200: Graderingssvar },
      },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const { sakId, personId } = request.params
        const bestilling = somBestilling(sakId, personId, request.body, leser)
        let g: LestSak
        try {
          g = await sakGjennomPorten(r, tx, request, sakId, 'skriv-sak')
        } catch (nei) {
          // Svaret som ble borte på veien: graderingen hun satte, tok saken fra henne, og nå finnes den ikke for henne.
          const stengt = nei instanceof Feilsvar && (nei.status === 403 || nei.status === 404)
          const forrige = stengt ? await finnGradering(tx, bestilling) : null
          if (!forrige?.ok) throw nei
          request.sluppetInn = true
          return { utfall: forrige.verdi, harSaken: false }
        }
        const utfall = await settGraderingISaken(tx, r, g, bestilling)
        if (!utfall.ok) throw somFeilsvar(utfall.feil)
        return { utfall: utfall.verdi, harSaken: await harSaken(tx, g, leser, r.klokke().dato) }
      }),
  )
  app.post(
    '/api/saker/:sakId/personer/:personId/sprak',
    {
      config: { tilgang: { handling: 'skriv-sak' } },
      schema: {
        params: z.object({ sakId: z.string(), personId: z.string() }),
        body: Sprakvalg,
        response: { 200: Spraksvar },
      },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const { sakId, personId } = request.params
        const { kommandoId, ...valg } = request.body
        const utfall = await settSprakISaken(
          tx,
          r,
          await sakGjennomPorten(r, tx, request, sakId, 'skriv-sak'),
          { ...valg, personId: personId as PersonId, kommandoId: kommandoId as KommandoId },
          { type: 'ansatt', id: leser.ansattId },
        )
        if (!utfall.ok) throw sprakfeil(utfall.feil)
        return { versjon: utfall.verdi }
      }),
  )
}

function sprakfeil(feil: Sprakavslag): Feilsvar {
  if (feil === 'finnes-ikke') return finnesIkke()
  if (feil === 'kommando-gjenbrukt') return ugyldig(feil, GJENBRUKT)
  if (feil === 'endret-av-andre') return endretAvAndre(KAN_IKKE_SETTE_SPRAK[feil])
  if (feil === 'mangler-tolkesprak') return ugyldig(`sprak-${feil}`, KAN_IKKE_SETTE_SPRAK[feil])
  return kanIkke(`sprak-${feil}`, KAN_IKKE_SETTE_SPRAK[feil])
}

const somBestilling = (
  sakId: string,
  personId: string,
  { kommandoId, ...valg }: z.output<typeof Graderingsvalg>,
  leser: AnsattSubjekt,
): Graderingsbestilling => ({
  ...valg,
  sakId: sakId as SakId,
  personId: personId as PersonId,
  kommandoId: kommandoId as KommandoId,
  av: { ansattId: leser.ansattId, iKrets: leser.iKrets },
})

/** Porten spørres om saken slik den er gradert nå. */
async function harSaken(tx: Tx, { sak }: LestSak, leser: AnsattSubjekt, dagens: Dato): Promise<boolean> {
  const ny = await lesSak(tx, sak.sakId)
  return ny !== null && avgjor(leser, 'les-sak', sakressurs(tx.kommune, ny, dagens), OPPE).utfall === 'tillat'
}

function somFeilsvar(feil: Graderingsavslag): Feilsvar {
  if (feil === 'finnes-ikke') return finnesIkke()
  if (feil === 'kommando-gjenbrukt') return ugyldig(feil, GJENBRUKT)
  if (feil === 'kan-ikke-bekrefte') return ugyldig(`gradering-${feil}`, KAN_IKKE_BEKREFTE)
  if (feil === 'endret-av-andre') return endretAvAndre(KAN_IKKE_GRADERE[feil])
  return kanIkke(`gradering-${feil}`, KAN_IKKE_GRADERE[feil])
}
