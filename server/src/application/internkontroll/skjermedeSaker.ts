import { GRADERINGER } from '@handlingsrom/domene/person/hendelser'
import { skjerming } from '@handlingsrom/domene/tilgang/egenskaper'
import type { Tx } from '../../adapters/database/database.ts'
import { somGradering } from '../sak/lesSak.ts'

const APNE = GRADERINGER.filter(g => skjerming(g) === 'ingen')

/** Sakene der noen er skjermet, eller der vi ikke vet. */
export async function skjermedeSaker(tx: Tx): Promise<ReadonlySet<string>> {
  const rader = await tx.db
    .selectFrom('p_sak_person')
    .leftJoin('p_person', j =>
      j
        .onRef('p_person.kommune', '=', 'p_sak_person.kommune')
        .onRef('p_person.person_id', '=', 'p_sak_person.person_id'),
    )
    .select(['p_sak_person.sak_id', 'gradering'])
    .where('p_sak_person.kommune', '=', tx.kommune)
    // Nesten alle er ugradert; de hentes ikke. Den som mangler i registeret, og en verdi vi ikke kjenner, er skjermet.
    .where(e => e.or([e('gradering', 'is', null), e('gradering', 'not in', APNE)]))
    .execute()
  return new Set(
    rader.filter(r => skjerming(somGradering(r.gradering ?? 'ukjent')) !== 'ingen').map(r => r.sak_id),
  )
}
