import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { AnsattId } from '@handlingsrom/domene/felles/id'
import type { Sakressurs } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../adapters/database/database.ts'
import { iUtvalget, type Utvalg } from '../../adapters/database/utvalg.ts'

/** En som saken er trukket ut for: til når hun kan åpne den, og om hun har levert. */
export type Proveleser = {
  readonly sak_id: string
  readonly leser: string
  readonly frist: string
  readonly levert: string | null
}

/** Alle som har fått saken (eller sakene) i en saksprøve. */
export const lesProvelesere = (tx: Tx, utvalg: Utvalg): Promise<readonly Proveleser[]> =>
  tx.db
    .selectFrom('p_saksprove_sak')
    .leftJoin('p_lesing', j =>
      j
        .onRef('p_lesing.kommune', '=', 'p_saksprove_sak.kommune')
        .onRef('p_lesing.lesing_id', '=', 'p_saksprove_sak.lesing_id'),
    )
    .select(['sak_id', 'leser', 'frist', 'levert'])
    .where('p_saksprove_sak.kommune', '=', tx.kommune)
    .where(iUtvalget(utvalg))
    .execute()

/** Om leseren ennå kan åpne saken og levere. */
export const erApen = (l: Proveleser, dagens: Dato): boolean => l.levert === null && l.frist >= dagens

/** Det porten trenger å vite: hvem som kan åpne saken i dag, og hvem som er ferdige med den. */
export function provetilgang(
  lesere: readonly Proveleser[],
  dagens: Dato,
): Pick<Sakressurs, 'proveLesere' | 'harLest'> {
  const ider = (av: readonly Proveleser[]) => av.map(l => l.leser as AnsattId)
  return {
    proveLesere: ider(lesere.filter(l => erApen(l, dagens))),
    harLest: ider(lesere.filter(l => !erApen(l, dagens))),
  }
}
