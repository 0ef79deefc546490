import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** Hvert ord står i navnet eller i saksnummeret. Sortert etter navnet, så det neste utsnittet begynner der det forrige sluttet. */
export const navnelinjer = (
  tx: Tx,
  ord: readonly string[],
  { fra, antall }: { readonly fra: number; readonly antall: number },
) =>
  tx.db
    .selectFrom('p_sak_person')
    .innerJoin('p_person', j =>
      j
        .onRef('p_person.kommune', '=', 'p_sak_person.kommune')
        .onRef('p_person.person_id', '=', 'p_sak_person.person_id'),
    )
    .innerJoin('p_sak', j =>
      j.onRef('p_sak.kommune', '=', 'p_sak_person.kommune').onRef('p_sak.sak_id', '=', 'p_sak_person.sak_id'),
    )
    .select(['p_sak_person.sak_id', 'rolle', 'fornavn', 'mellomnavn', 'etternavn', 'fodselsdato'])
    .where('p_sak_person.kommune', '=', tx.kommune)
    .where(e =>
      e.and(
        ord.map(o =>
          e.or([e('sokenavn', 'like', inneholder(o)), e('p_sak.saksnummer', 'like', inneholder(o))]),
        ),
      ),
    )
    .orderBy(sql`sokenavn collate norsk`)
    .orderBy('p_sak_person.sak_id')
    .orderBy('p_sak_person.person_id')
    .orderBy('rolle')
    .limit(antall)
    .offset(fra)
    .execute()

/** Tegnene databasen leser som jokertegn, er vanlige tegn i et navn. */
const inneholder = (ord: string): string => `%${ord.replace(/[\\%_]/g, '\\$&')}%`
