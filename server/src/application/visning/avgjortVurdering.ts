import type { SoknadId } from '@handlingsrom/domene/felles/id'
import { finnSoknad } from '@handlingsrom/domene/soknad/tilstand'
import { avgjorSoknaden } from '@handlingsrom/domene/vedtak/annet'
import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import type { Tx } from '../../adapters/database/database.ts'
import { osloDato } from '../../adapters/klokke.ts'
import { malStandardtekst } from '../vedtak/andreBrev.ts'
import { slikDetVar } from '../vedtak/slikDetVar.ts'
import { kontrollerFor, type Visningsgrunnlag } from './felles.ts'
import { kontrollvisning } from './visGrunner.ts'
import { visVurdering } from './visVurdering.ts'

/**
 * Vurderingen av en søknad. Er den avgjort, vises den slik den var da: svarene, alderen og kontrollene som det ble bestemt på, og ikke
 * dem som er kommet siden. Det kan bli et nytt vedtak av dem, men ikke det gamle.
 */
export async function visVurderingen(
  tx: Tx,
  g: Visningsgrunnlag,
  soknadId: SoknadId,
): Promise<Vurderingsvisning | null> {
  const avgjort = g.hendelser.findLast(
    ({ hendelse: h }) =>
      ((h.type === 'VedtakFattet' && avgjorSoknaden(h.innhold.annet)) || h.type === 'SoknadAvsluttet') &&
      h.soknadId === soknadId,
  )
  const s = finnSoknad(g.sak.soknader, soknadId)
  // Er vedtaket tatt opp igjen, er det vurderingen slik den står nå som skal arbeides med.
  if (!avgjort || !s || s.status === 'under-behandling')
    return visVurdering(g, soknadId, await malStandardtekst(tx, g.sak, soknadId))
  const { hendelse: h } = avgjort
  const dagens = h.type === 'VedtakFattet' ? h.dato : osloDato(avgjort.tidspunkt)
  const da = await slikDetVar(tx, g, avgjort)
  const v = visVurdering({ ...g, ...da, dagens, kanSkrive: false }, soknadId)
  if (!v) return null
  const frosset =
    h.type === 'VedtakFattet' ? h.kontroller.resultater.map(k => kontrollvisning(g, k)) : v.kontroller
  return { ...v, status: s.status, forslag: null, sperrer: [], ...kontrollerFor(g, frosset) }
}
