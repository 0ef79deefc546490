import type { SoknadId, VedtakId } from '@handlingsrom/domene/felles/id'
import { Innsynsvisning, Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import { Journalvisning, Kartleggingsvisning, Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Vedtaksvisning, Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { z } from 'zod'
import { hentDokument } from '../../adapters/database/dokumenter.ts'
import { visVurderingen } from '../../application/visning/avgjortVurdering.ts'
import { visInnsyn } from '../../application/visning/visInnsyn.ts'
import { visJournal } from '../../application/visning/visJournal.ts'
import { visKartlegging } from '../../application/visning/visKartlegging.ts'
import { visSak } from '../../application/visning/visSak.ts'
import { visSoknad } from '../../application/visning/visSoknad.ts'
import { visVedtak } from '../../application/visning/visVedtak.ts'
import { finnesIkke } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { sendDokument } from './dokument.ts'
import { iKommunen, type Ruteavhengigheter, sakGjennomPorten, tilVisning } from './grunnlag.ts'

const LES = { tilgang: { handling: 'les-sak' } } as const
const Sak = z.object({ sakId: z.string() })

/** Lesingen av én sak. Hver visning er ett oppslag i loggen, skrevet i transaksjonen som leser. */
export function settSakruter(app: App, r: Ruteavhengigheter): void {
  app.get(
    '/api/saker/:sakId',
    { config: LES, schema: { params: Sak, response: { 200: Saksvisning } } },
    request =>
      iKommunen(r, request, async (tx, leser) =>
        visSak(tx, await tilVisning(r, tx, request, leser, request.params.sakId, 'sak')),
      ),
  )
  app.get(
    '/api/saker/:sakId/kartlegging',
    { config: LES, schema: { params: Sak, response: { 200: Kartleggingsvisning } } },
    request =>
      iKommunen(r, request, async (tx, leser) =>
        visKartlegging(await tilVisning(r, tx, request, leser, request.params.sakId, 'kartlegging')),
      ),
  )
  app.get(
    '/api/saker/:sakId/journal',
    { config: LES, schema: { params: Sak, response: { 200: Journalvisning } } },
    request =>
      iKommunen(r, request, async (tx, leser) =>
        visJournal(await tilVisning(r, tx, request, leser, request.params.sakId, 'journal')),
      ),
  )
  app.get(
    '/api/saker/:sakId/soknader/:soknadId',
    {
      config: LES,
      schema: { params: Sak.extend({ soknadId: z.string() }), response: { 200: Soknadsvisning } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const g = await tilVisning(r, tx, request, leser, request.params.sakId, 'soknad')
        return visSoknad(g, request.params.soknadId as SoknadId) ?? Promise.reject(finnesIkke())
      }),
  )
  app.get(
    '/api/saker/:sakId/vurdering/:soknadId',
    {
      config: LES,
      schema: { params: Sak.extend({ soknadId: z.string() }), response: { 200: Vurderingsvisning } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const g = await tilVisning(r, tx, request, leser, request.params.sakId, 'vurdering')
        const soknadId = request.params.soknadId as SoknadId
        return (await visVurderingen(tx, g, soknadId)) ?? Promise.reject(finnesIkke())
      }),
  )
  app.get(
    '/api/saker/:sakId/vedtak/:vedtakId',
    {
      config: LES,
      schema: { params: Sak.extend({ vedtakId: z.string() }), response: { 200: Vedtaksvisning } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const g = await tilVisning(r, tx, request, leser, request.params.sakId, 'vedtak')
        return (await visVedtak(tx, g, request.params.vedtakId as VedtakId)) ?? Promise.reject(finnesIkke())
      }),
  )
  app.get(
    '/api/saker/:sakId/innsyn/:soknadId',
    {
      config: LES,
      schema: { params: Sak.extend({ soknadId: z.string() }), response: { 200: Innsynsvisning } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const g = await tilVisning(r, tx, request, leser, request.params.sakId, 'innsyn')
        return (await visInnsyn(tx, g, request.params.soknadId as SoknadId)) ?? Promise.reject(finnesIkke())
      }),
  )
  app.get(
    '/api/saker/:sakId/dokumenter/:sha256',
    { config: LES, schema: { params: Sak.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }) } },
    async (request, reply) => {
      const dokument = await iKommunen(r, request, async tx => {
        const g = await sakGjennomPorten(r, tx, request, request.params.sakId, 'les-sak', {
          kategori: 'dokument',
        })
        return (await hentDokument(tx, g.sak.sakId, request.params.sha256)) ?? Promise.reject(finnesIkke())
      })
      return sendDokument(reply, dokument)
    },
  )
}
