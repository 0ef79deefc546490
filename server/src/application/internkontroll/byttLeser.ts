import type { AnsattId, KommandoId, LesingId, ProveId, SakId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import { byttLeser } from '@handlingsrom/domene/saksprove/trekk'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../adapters/database/database.ts'
import { laasNokkel } from '../../adapters/database/nokkellaas.ts'
import { stromhode } from '../../adapters/database/strom.ts'
import { avledetUuid } from '../../adapters/database/uuid.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { lesSak } from '../sak/lesSak.ts'
import { apneLesinger } from './apneLesinger.ts'
import { leserne } from './leserne.ts'
import { finnLesing, type Lesingsrad } from './lesingen.ts'
import { skjermedeSaker } from './skjermedeSaker.ts'
import { skrivProve } from './skrivProve.ts'
import { type KanIkkeTrekke, kanLese } from './trekkSaksprove.ts'

/** Lesingen når lederen kan vite om den: prøven er hennes kontors, og saken er ikke skjermet siden. */
async function lesingVedKontoret(tx: Tx, leder: AnsattSubjekt, lesingId: string): Promise<Lesingsrad | null> {
  const rad = await finnLesing(tx, lesingId)
  if (!rad || (await skjermedeSaker(tx)).has(rad.sak_id)) return null
  const prove = await tx.db
    .selectFrom('p_saksprove')
    .select('kontor')
    .where('kommune', '=', tx.kommune)
    .where('prove_id', '=', rad.prove_id)
    .executeTakeFirst()
  const hennes = prove && (leder.kontor === null || prove.kontor === null || prove.kontor === leder.kontor)
  return hennes ? rad : null
}

/**
 * Gir saken til en annen leser når den som fikk den, er inhabil. Den nye har tretti dager fra i dag. `null`: det er ingen slik lesing lederen kan
 * vite om. Den nye lesingen har en id som følger av kommandoen, så den samme sendingen igjen kjennes på den.
 */
export async function giTilAnnenLeser(
  tx: Tx,
  a: Avhengigheter,
  k: { readonly kommandoId: KommandoId; readonly lesingId: string; readonly leser: AnsattId },
  leder: AnsattSubjekt,
): Promise<Resultat<null, KanIkkeTrekke> | null> {
  // Før lesingen leses: ett bytte, og én trekning, om gangen.
  await laasNokkel(tx, 'saksprove')
  const nyId = avledetUuid(k.kommandoId, 'lesing') as LesingId
  const gjort = await lesingVedKontoret(tx, leder, nyId)
  if (gjort) return gjort.leser === k.leser ? ok(null) : avvist('kommando-gjenbrukt')
  const rad = await lesingVedKontoret(tx, leder, k.lesingId)
  if (!rad) return null
  const leser = (await leserne(tx, leder, [k.leser]))?.get(k.leser)
  if (!leser) return avvist('prove-leser-ukjent')
  const [proveId, sakId] = [rad.prove_id as ProveId, rad.sak_id as SakId]
  const sistNr = (await stromhode(tx, proveId))?.sisteNr ?? 0
  const sak = await lesSak(tx, sakId)
  const { dato } = a.klokke()
  const hendelse = byttLeser(
    {
      proveId,
      sakId,
      lesingId: rad.lesing_id as LesingId,
      inhabil: !rad.lesing.levert && !!sak?.sak.inhabile.some(i => i.ansattId === rad.leser),
    },
    { leser: k.leser, lesingId: nyId },
    {
      dagens: dato,
      trekker: leder.ansattId,
      apne: (await apneLesinger(tx, dato)).get(k.leser) ?? 0,
      kanLese: !!sak && kanLese(tx, leser, sak, dato),
    },
  )
  if (!hendelse.ok) return hendelse
  const aktor = { type: 'ansatt', id: leder.ansattId } as const
  const innhold = { bytt: rad.lesing_id, leser: k.leser }
  await skrivProve(
    tx,
    a,
    { strom: proveId, kommandoId: k.kommandoId, aktor, innhold, sistNr },
    hendelse.verdi,
  )
  return ok(null)
}
