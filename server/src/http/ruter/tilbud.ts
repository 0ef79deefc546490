import type { Resultat } from '@handlingsrom/domene/felles/resultat'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import {
  Kommunetilbud,
  KontrollertTilbud,
  LagreTilbud,
  TaUtTilbud,
  Tilbudsoversikt,
  Tilbudsvisning,
} from '@handlingsrom/kontrakt/tilbud'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Tx } from '../../adapters/database/database.ts'
import { GJENBRUKT } from '../../application/sak/utforSakKommando.ts'
import {
  type KanIkkeLagreTilbud,
  lagreTilbud,
  merkKontrollert,
  taUtTilbud,
  visKommunetilbud,
  visTilbudsoversikt,
} from '../../application/tilbud/kommunetilbud.ts'
import { visTilbud } from '../../application/tilbud/visTilbud.ts'
import { endretAvAndre, ugyldig } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter, tilVisning } from './grunnlag.ts'

const SETNING: Record<Exclude<KanIkkeLagreTilbud['kode'], 'endret-av-andre'>, string> = {
  'kommando-gjenbrukt': GJENBRUKT,
  'tekst-mangler': 'Skriv navnet, hva det er, hvem det er for, og hvor opplysningene kommer fra.',
  'ugyldig-alder': 'Den laveste alderen er høyere enn den høyeste. Skriv dem på nytt.',
  'tilbud-finnes-ikke': 'Tilbudet finnes ikke lenger. Last siden på nytt.',
}

/** Tilbudene: arket uten sak, familiens, og kommunens egen katalog. */
export function settTilbudsruter(app: App, r: Ruteavhengigheter): void {
  const les = { tilgang: { handling: 'les-kommune' } } as const
  const konfig = (leser: AnsattSubjekt) => ({ slag: 'kommunekonfig' as const, kommune: leser.kommune })
  app.get('/api/tilbud', { config: les, schema: { response: { 200: Tilbudsoversikt } } }, request =>
    iKommunen(r, request, async (tx, leser) => {
      await r.port.krevTilgang(tx, request, 'les-kommune', konfig(leser))
      return visTilbudsoversikt(tx, r)
    }),
  )
  app.get('/api/kommune/tilbud', { config: les, schema: { response: { 200: Kommunetilbud } } }, request =>
    iKommunen(r, request, async (tx, leser) => {
      await r.port.krevTilgang(tx, request, 'les-kommune', konfig(leser))
      return visKommunetilbud(tx, r, avgjor(leser, 'endre-kommune', konfig(leser), OPPE).utfall === 'tillat')
    }),
  )
  app.get(
    '/api/saker/:sakId/tilbud',
    {
      config: { tilgang: { handling: 'les-sak' } },
      schema: { params: z.object({ sakId: z.string() }), response: { 200: Tilbudsvisning } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) =>
        visTilbud(await tilVisning(r, tx, request, leser, request.params.sakId, 'tilbud')),
      ),
  )

  const endre = { tilgang: { handling: 'endre-kommune' } } as const
  const svar = { response: { 200: Kommunetilbud } }
  const skriv = (
    request: FastifyRequest,
    gjor: (
      tx: Tx,
      aktor: { type: 'ansatt'; id: AnsattSubjekt['ansattId'] },
    ) => Promise<Resultat<null, KanIkkeLagreTilbud>>,
  ) =>
    iKommunen(r, request, async (tx, leser) => {
      await r.port.krevTilgang(tx, request, 'endre-kommune', konfig(leser))
      const utfall = await gjor(tx, { type: 'ansatt', id: leser.ansattId })
      if (!utfall.ok) throw somFeilsvar(utfall.feil)
      return visKommunetilbud(tx, r, true)
    })
  app.post('/api/kommune/tilbud/lagre', { config: endre, schema: { body: LagreTilbud, ...svar } }, request =>
    skriv(request, (tx, aktor) => lagreTilbud(tx, r, request.body, aktor)),
  )
  app.post(
    '/api/kommune/tilbud/kontrollert',
    { config: endre, schema: { body: KontrollertTilbud, ...svar } },
    request => skriv(request, (tx, aktor) => merkKontrollert(tx, r, request.body, aktor)),
  )
  app.post('/api/kommune/tilbud/ta-ut', { config: endre, schema: { body: TaUtTilbud, ...svar } }, request =>
    skriv(request, (tx, aktor) => taUtTilbud(tx, r, request.body, aktor)),
  )
}

const somFeilsvar = (feil: KanIkkeLagreTilbud) =>
  feil.kode === 'endret-av-andre'
    ? endretAvAndre(
        'Noen andre har endret tilbudet etter at du åpnet det. Se begge utgavene og velg hva som skal stå.',
        { gjeldende: feil.gjeldende },
      )
    : ugyldig(feil.kode, SETNING[feil.kode])
