import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId, Kommune, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import { finnSoknad } from '@handlingsrom/domene/soknad/tilstand'
import type { Tx } from '../../adapters/database/database.ts'
import {
  hentInnboksfiler,
  hentInnbokspost,
  type Innbokspost,
  listInnboks,
  settInnboksStatus,
} from '../../adapters/database/innboks.ts'
import { laasNokkel } from '../../adapters/database/nokkellaas.ts'
import { osloDato } from '../../adapters/klokke.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { lesSak } from '../sak/lesSak.ts'
import { ettersend } from './ettersendelse.ts'
import { plasseringsnotat } from './tolkSoknad.ts'

const NOKKEL = 'ettersendelse/'
type Metadata = { readonly digisosId: string; readonly eksternRef?: string }

/** Vedlegg som kommer etter søknaden, er den samme sendingen når de to id-ene er like, ellers når filene er det (kontrakten c.5). */
export const nokkelUtenSoknad = (hash: string, metadata: Metadata | undefined): string =>
  `${NOKKEL}${metadata ? `${metadata.digisosId}/${metadata.eksternRef ?? `sha256/${hash}`}` : `sha256/${hash}`}`

/** `no.nav.digisos.ettersendelse.v1`: vedlegg.json og filer, men ingen søknad. */
export const erUtenSoknad = (post: Pick<Innbokspost, 'nokkel'>): boolean => post.nokkel.startsWith(NOKKEL)

export function digisosIdAv({ metadata }: Pick<Innbokspost, 'metadata'>): string | undefined {
  if (typeof metadata !== 'object' || metadata === null || !('digisosId' in metadata)) return undefined
  return typeof metadata.digisosId === 'string' ? metadata.digisosId : undefined
}

type Hvor = { readonly sakId: SakId; readonly soknadId: SoknadId }

/** Søknadene i kommunen som hører til den samme Fiks-saken. Ellers én. */
export async function soknaderMed(tx: Tx, digisosId: string | undefined): Promise<readonly Hvor[]> {
  if (digisosId === undefined) return []
  const rader = await tx.db
    .selectFrom('p_soknad')
    .select(['sak_id', 'soknad_id'])
    .where('kommune', '=', tx.kommune)
    .where('digisos_id', '=', digisosId)
    .execute()
  return rader.map(r => ({ sakId: r.sak_id as SakId, soknadId: r.soknad_id as SoknadId }))
}

/** Til søknaden når nøyaktig én har id-en; ellers parkeres vedleggene til et menneske har sagt hvor de hører til. */
export async function tolkVedlegg(tx: Tx, a: Avhengigheter, post: Innbokspost, aktor: Aktor): Promise<void> {
  const [hvor, flere] = await soknaderMed(tx, digisosIdAv(post))
  const g = hvor && !flere ? await lesSak(tx, hvor.sakId) : null
  if (!hvor || !g) return settInnboksStatus(tx, post.innboksId, 'parkert', { grunn: 'uten-soknad' })
  await ettersend(tx, a, g.sak, {
    soknadId: hvor.soknadId,
    innboksId: post.innboksId,
    filer: await hentInnboksfiler(tx, post.innboksId),
    mottattDato: osloDato(post.mottatt),
    aktor,
    kommandoId: post.innboksId as KommandoId,
  })
  await settInnboksStatus(tx, post.innboksId, 'tolket', { ...hvor, grunn: null })
}

/** Vedlegg kan komme før søknaden sin. De som er parkert, prøves igjen; svaret er hvor mange som fant den. */
export async function tolkVedleggSomVenter(
  a: Avhengigheter,
  kommune: Kommune,
  aktor: Aktor,
): Promise<number> {
  let antall = 0
  let side = await a.db.iTransaksjon(kommune, tx => listInnboks(tx, 'parkert'))
  while (side.length > 0) {
    for (const { innboksId } of side.filter(p => erUtenSoknad(p) && digisosIdAv(p) !== undefined))
      if (await prov(a, kommune, innboksId, aktor)) antall++
    const etter = side.at(-1)
    side = await a.db.iTransaksjon(kommune, tx => listInnboks(tx, 'parkert', { etter }))
  }
  return antall
}

const prov = (a: Avhengigheter, kommune: Kommune, innboksId: string, aktor: Aktor): Promise<boolean> =>
  a.db
    .iTransaksjon(kommune, async tx => {
      await laasNokkel(tx, `innboks/${innboksId}`)
      const post = await hentInnbokspost(tx, innboksId)
      if (post?.status !== 'parkert') return false
      await tolkVedlegg(tx, a, post, aktor)
      return (await hentInnbokspost(tx, innboksId))?.status === 'tolket'
    })
    .catch(feil => {
      a.meldFeil('Vedlegg som ventet på søknaden sin, kunne ikke legges i saken', feil)
      return false
    })

type Bestilling = {
  readonly post: Innbokspost
  readonly til: Hvor
  readonly grunn: string
  readonly kommandoId: KommandoId
  readonly aktor: Aktor
}

/** Et menneske har lest vedleggene og sagt hvilken søknad de hører til. Datoen de kom, gjelder. */
export async function plasserVedlegg(
  tx: Tx,
  a: Avhengigheter,
  { post, til, grunn, kommandoId, aktor }: Bestilling,
): Promise<Resultat<Hvor, 'finnes-ikke'>> {
  const g = await lesSak(tx, til.sakId)
  if (!g || !finnSoknad(g.sak.soknader, til.soknadId)) return avvist('finnes-ikke')
  await ettersend(tx, a, g.sak, {
    soknadId: til.soknadId,
    innboksId: post.innboksId,
    filer: await hentInnboksfiler(tx, post.innboksId),
    mottattDato: osloDato(post.mottatt),
    aktor,
    kommandoId,
    notat: plasseringsnotat(a, `Vedleggene ble lagt til søknaden for hånd. Grunn: ${grunn}`),
  })
  const hvor = { sakId: til.sakId, soknadId: til.soknadId }
  await settInnboksStatus(tx, post.innboksId, 'plassert', hvor)
  return ok(hvor)
}
