import type { Avvik, Provebevis } from '@handlingsrom/domene/avvik/typer'
import type { ProveId } from '@handlingsrom/domene/felles/id'
import type { Leseutfall, Lestpunkt } from '@handlingsrom/domene/kontroll/malepunkt'
import type { Populasjon } from '@handlingsrom/domene/saksprove/typer'
import type { Tertial } from '@handlingsrom/domene/statistikk/tertial'
import type { Tx } from '../../../adapters/database/database.ts'
import { skjermedeSaker } from '../skjermedeSaker.ts'

/** Saksprøvene ved kontoret, med det leserne svarte på avvikets målepunkt. Saker som er gradert siden, telles ikke. */
export async function prover(tx: Tx, avvik: Avvik): Promise<readonly Provebevis[]> {
  const { kontor, effekt } = avvik
  const rader = await tx.db
    .selectFrom('p_saksprove')
    .innerJoin('p_saksprove_sak', j =>
      j
        .onRef('p_saksprove_sak.kommune', '=', 'p_saksprove.kommune')
        .onRef('p_saksprove_sak.prove_id', '=', 'p_saksprove.prove_id'),
    )
    .leftJoin('p_lesing', j =>
      j
        .onRef('p_lesing.kommune', '=', 'p_saksprove_sak.kommune')
        .onRef('p_lesing.lesing_id', '=', 'p_saksprove_sak.lesing_id'),
    )
    .select(['p_saksprove.prove_id', 'periode', 'populasjon', 'sak_id', 'utfall', 'levert'])
    .where('p_saksprove.kommune', '=', tx.kommune)
    .$if(kontor !== null, q => q.where('p_saksprove.kontor', '=', kontor))
    .orderBy('p_saksprove.dato', 'desc')
    .orderBy('p_saksprove.prove_id', 'desc')
    .execute()
  const skjermet = await skjermedeSaker(tx)
  return [...new Set(rader.map(r => r.prove_id))].flatMap((id): Provebevis[] => {
    const saker = rader.filter(r => r.prove_id === id)
    const [forste] = saker
    if (!forste) return []
    const apne = saker.filter(s => !skjermet.has(s.sak_id))
    const svar = apne.flatMap(s => (s.levert ? utfallet(s.utfall, effekt.malepunkt) : []))
    const { lag } = JSON.parse(forste.populasjon) as Populasjon
    return [
      {
        proveId: id as ProveId,
        periode: forste.periode as Tertial,
        antall: apne.length,
        levert: apne.filter(s => s.levert).length,
        familier: Object.values(lag).reduce((n, x) => n + x, 0),
        svart: svar.length,
        mangler: svar.filter(u => u !== 'oppfylt').length,
      },
    ]
  })
}

export const finnBevis = async (tx: Tx, avvik: Avvik, proveId: ProveId): Promise<Provebevis | null> =>
  (await prover(tx, avvik)).find(p => p.proveId === proveId) ?? null

function utfallet(utfall: string | null, p: Lestpunkt): readonly Leseutfall[] {
  const u = (JSON.parse(utfall ?? '{}') as Partial<Record<Lestpunkt, Leseutfall>>)[p]
  return u && u !== 'ikke-aktuelt' ? [u] : []
}
