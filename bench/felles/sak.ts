import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { AnsattId, KommandoId, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import type { SakKommando } from '@handlingsrom/domene/sak/utfor'
import type { Tx } from '@handlingsrom/server/adapters/database/database'
import type { Avhengigheter } from '@handlingsrom/server/application/avhengigheter'
import { type LestSak, lesSak } from '@handlingsrom/server/application/sak/lesSak'
import { utforSakKommando } from '@handlingsrom/server/application/sak/utforSakKommando'
import { mottaSoknad } from '@handlingsrom/server/application/soknad/mottak'
import { kommune } from './hus.ts'
import { enFamiliesSoknad, somBytes } from './soknad.ts'

export const DRIFT: Aktor = { type: 'drift', bruker: 'bench' }

export async function motta(
  a: Avhengigheter,
  nr: number,
  barn: number,
): Promise<{ sakId: SakId; soknadId: SoknadId }> {
  const soknad = somBytes(enFamiliesSoknad(nr, barn, a.klokke().tidspunkt))
  const ut = await mottaSoknad(a, kommune, { soknad, filer: [], kanal: 'fil' }, DRIFT)
  if (ut.utfall !== 'mottatt' || !ut.sakId || !ut.soknadId) {
    throw new Error(`Søknaden ble ${ut.utfall}: ${ut.grunn ?? ''}`)
  }
  return { sakId: ut.sakId, soknadId: ut.soknadId }
}

/** Én kommando som må lykkes: en måling av avslag måler ikke det vi tror. */
export async function gjor(
  tx: Tx,
  a: Avhengigheter,
  sakId: SakId,
  ansatt: AnsattId,
  kommando: SakKommando,
  kommandoId = a.nyId() as KommandoId,
  lest?: LestSak,
): Promise<{ nr: number; nyId?: string }> {
  const aktor: Aktor = { type: 'ansatt', id: ansatt }
  const ut = await utforSakKommando(tx, a, { sakId, kommando, kommandoId, aktor }, lest)
  if (!ut.ok) throw new Error(`${kommando.type} ble avvist: ${JSON.stringify(ut.feil)}`)
  return ut.verdi
}

export async function les(tx: Tx, sakId: SakId): Promise<LestSak> {
  const g = await lesSak(tx, sakId)
  if (!g) throw new Error('Saken finnes ikke')
  return g
}
