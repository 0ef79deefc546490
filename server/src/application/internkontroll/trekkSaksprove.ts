import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { AnsattId, KommandoId, LesingId, ProveId, SakId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import { LESTE_PUNKTER } from '@handlingsrom/domene/kontroll/malepunkt'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import type { Registrert } from '@handlingsrom/domene/sak/strom'
import type { Saksproveavslag } from '@handlingsrom/domene/saksprove/avslag'
import { lagFor, trekkProve, trekkSaker } from '@handlingsrom/domene/saksprove/trekk'
import type { Kandidat, PerLag, Punktfunn } from '@handlingsrom/domene/saksprove/typer'
import { familieneI } from '@handlingsrom/domene/statistikk/malepunktbilde'
import type { Tertial } from '@handlingsrom/domene/statistikk/tertial'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { OPPE } from '@handlingsrom/domene/tilgang/kontekst'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../adapters/database/database.ts'
import { laasNokkel } from '../../adapters/database/nokkellaas.ts'
import { avledetUuid } from '../../adapters/database/uuid.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { type LestSak, lesSak, sakressurs } from '../sak/lesSak.ts'
import { apneLesinger } from './apneLesinger.ts'
import { type KontrollertVedtak, kontrollerteVedtak } from './kontrollerte.ts'
import { leserne } from './leserne.ts'
import { erGjentatt, skrivProve } from './skrivProve.ts'

export type Provevalg = {
  readonly kommandoId: KommandoId
  readonly periode: Tertial
  readonly storrelse: PerLag
  readonly tillegg: number
  readonly lesere: readonly AnsattId[]
}
export type KanIkkeTrekke = Saksproveavslag | 'kommando-gjenbrukt'

/** Trekker en saksprøve av kontorets saker i perioden. Den samme sendingen igjen gir den samme prøven. */
export async function trekkSaksprove(
  tx: Tx,
  a: Avhengigheter,
  { kommandoId, ...valg }: Provevalg,
  leder: AnsattSubjekt,
): Promise<Resultat<{ readonly proveId: ProveId }, KanIkkeTrekke>> {
  const proveId = avledetUuid(kommandoId, 'saksprove') as ProveId
  const aktor = { type: 'ansatt', id: leder.ansattId } as const
  const skriving = { strom: proveId, kommandoId, aktor, innhold: valg }
  const gjentatt = await erGjentatt(tx, skriving)
  if (gjentatt !== null) return gjentatt ? ok({ proveId }) : avvist('kommando-gjenbrukt')
  // Én trekning om gangen: to samtidige ville ikke sett sakene den andre ga leserne.
  await laasNokkel(tx, 'saksprove')
  const lesere = await leserne(tx, leder, valg.lesere)
  if (!lesere) return avvist('prove-leser-ukjent')
  const bestilling = { ...valg, proveId, kontor: leder.kontor, fro: a.nyId() }
  const kandidater = await kandidatene(tx, leder, valg.periode)
  const trukket = trekkSaker(bestilling, kandidater)
  if (!trukket.ok) return trukket
  const saker = new Map<SakId, LestSak | null>()
  for (const t of trukket.verdi) saker.set(t.sakId, await lesSak(tx, t.sakId))
  const { dato } = a.klokke()
  const apne = await apneLesinger(tx, dato)
  const prove = trekkProve(bestilling, kandidater, trukket.verdi, {
    dagens: dato,
    trekker: leder.ansattId,
    apne: id => apne.get(id) ?? 0,
    lesingId: sakId => avledetUuid(proveId, 'lesing', sakId) as LesingId,
    kanLese: (id, sakId) => {
      const [sak, leser] = [saker.get(sakId), lesere.get(id)]
      return !!sak && !!leser && kanLese(tx, leser, sak, dato)
    },
  })
  if (!prove.ok) return prove
  await skrivProve(tx, a, { ...skriving, sistNr: 0 }, prove.verdi)
  return ok({ proveId })
}

/** Familiene i perioden, hver med sitt siste vedtak. Bare det trekningen skal se: laget, og hva kontrollene fant. */
async function kandidatene(tx: Tx, leder: AnsattSubjekt, periode: Tertial): Promise<readonly Kandidat[]> {
  const vedtak = await kontrollerteVedtak(tx, leder, [periode])
  return familieneI(vedtak, periode)
    .filter(v => Object.keys(v.funn).length > 0)
    .map(v => ({
      sakId: v.sakId as SakId,
      vedtakId: v.vedtakId,
      lag: lagFor(v),
      utgave: v.utgave,
      funn: punktfunn(v),
    }))
}

const punktfunn = (v: KontrollertVedtak): Punktfunn =>
  Object.fromEntries(LESTE_PUNKTER.flatMap(p => (v.funn[p] ? [[p, v.funn[p]]] : [])))

/**
 * Hun har aldri skrevet noe i saken eller hatt den, og porten slipper henne inn bare fordi den er trukket for henne: da er hun verken inhabil,
 * nær, utenfor kretsen eller i ferd med å godkjenne noe.
 */
export function kanLese(tx: Tx, leser: AnsattSubjekt, g: LestSak, dagens: Dato): boolean {
  if (g.hendelser.some(r => harArbeidet(leser.ansattId, r))) return false
  const ressurs = { ...sakressurs(tx.kommune, g, dagens), proveLesere: [leser.ansattId] }
  return avgjor(leser, 'les-sak', ressurs, OPPE).regel === 'saksprove'
}

/** Å fordele en sak er ikke å arbeide i den; å ha fått den er det. */
function harArbeidet(id: AnsattId, { aktor, hendelse }: Registrert<SakHendelse>): boolean {
  if (hendelse.type === 'SakTildelt' || hendelse.type === 'TildelingFjernet') return hendelse.ansattId === id
  return aktor.type === 'ansatt' && aktor.id === id
}
