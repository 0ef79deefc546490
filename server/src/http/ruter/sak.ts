import {
  erUuid,
  type PersonId,
  type SakId,
  type SoknadId,
  type VedtakId,
} from '@handlingsrom/domene/felles/id'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { Journalvisning } from '@handlingsrom/kontrakt/sak/journal'
import { Cellehistorikk, Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { Samletvisning } from '@handlingsrom/kontrakt/sak/samlet'
import { Innsynsvisning, Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import { Saksvisning, Sistenummer, Tidslinjen } from '@handlingsrom/kontrakt/sak/visning'
import { Vedtaksvisning, Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { z } from 'zod'
import type { Tx } from '../../adapters/database/database.ts'
import { hentDokument } from '../../adapters/database/dokumenter.ts'
import { folgSak } from '../../application/sak/folgSak.ts'
import { visVurderingen } from '../../application/visning/avgjortVurdering.ts'
import type { Visningsgrunnlag } from '../../application/visning/felles.ts'
import { visCellehistorikk } from '../../application/visning/svarvisning.ts'
import { tidligereKartlegging } from '../../application/visning/tidligereKartlegging.ts'
import { tidslinje } from '../../application/visning/tidslinje.ts'
import { visInnsyn } from '../../application/visning/visInnsyn.ts'
import { visJournal } from '../../application/visning/visJournal.ts'
import { visKartlegging } from '../../application/visning/visKartlegging.ts'
import { visSak } from '../../application/visning/visSak.ts'
import { visSamlet } from '../../application/visning/visSamlet.ts'
import { visSoknad } from '../../application/visning/visSoknad.ts'
import { visVedtak } from '../../application/visning/visVedtak.ts'
import { finnesIkke } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { sendDokument } from './dokument.ts'
import { iKommunen, type Ruteavhengigheter, sakGjennomPorten, tilVisning } from './grunnlag.ts'

const LES = { tilgang: { handling: 'les-sak' } } as const
const Sak = z.object({ sakId: z.string() })
/** Hendelsen kartleggingen vises slik den sto ved. */
const Ved = z.object({ ved: z.coerce.number().int().min(1).optional() })

/** Lesingen av én sak. Hver visning er ett oppslag i loggen, skrevet i transaksjonen som leser; å følge med er ingen visning. */
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
    '/api/saker/:sakId/siste',
    {
      config: { tilgang: { handling: 'folg-sak' } },
      schema: { params: Sak, response: { 200: Sistenummer } },
    },
    request =>
      iKommunen(r, request, async tx => {
        const { sakId } = request.params
        const sak = erUuid(sakId) ? await folgSak(tx, sakId as SakId, r.klokke().dato) : null
        await r.port.krevTilgang(tx, request, 'folg-sak', sak?.ressurs ?? null)
        return sak ? { sisteNr: sak.sisteNr } : Promise.reject(finnesIkke())
      }),
  )
  app.get(
    '/api/saker/:sakId/tidslinje',
    { config: LES, schema: { params: Sak, response: { 200: Tidslinjen } } },
    request =>
      iKommunen(r, request, async (tx, leser) => ({
        rader: tidslinje(await tilVisning(r, tx, request, leser, request.params.sakId, 'tidslinje')),
      })),
  )
  app.get(
    '/api/saker/:sakId/kartlegging',
    {
      config: LES,
      schema: {
        params: Sak,
        querystring: Ved,
        response: { 200: Kartleggingsvisning },
      },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const g = await tilVisning(r, tx, request, leser, request.params.sakId, 'kartlegging')
        return visKartlegging(await kartleggingVed(tx, g, request.query.ved), g)
      }),
  )
  app.get(
    '/api/saker/:sakId/kartlegging/:personId/:tema',
    {
      config: LES,
      schema: {
        params: Sak.extend({ personId: z.string(), tema: z.enum(TEMA) }),
        querystring: Ved,
        response: { 200: Cellehistorikk },
      },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const { sakId, personId, tema } = request.params
        const g = await tilVisning(r, tx, request, leser, sakId, 'kartlegging')
        const da = await kartleggingVed(tx, g, request.query.ved)
        return visCellehistorikk(da, personId as PersonId, tema) ?? Promise.reject(finnesIkke())
      }),
  )
  app.get(
    '/api/saker/:sakId/samlet',
    { config: LES, schema: { params: Sak, response: { 200: Samletvisning } } },
    request =>
      iKommunen(r, request, async (tx, leser) =>
        visSamlet(await tilVisning(r, tx, request, leser, request.params.sakId, 'samlet')),
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

async function kartleggingVed(
  tx: Tx,
  g: Visningsgrunnlag,
  ved: number | undefined,
): Promise<Visningsgrunnlag> {
  return ved === undefined ? g : ((await tidligereKartlegging(tx, g, ved)) ?? Promise.reject(finnesIkke()))
}
