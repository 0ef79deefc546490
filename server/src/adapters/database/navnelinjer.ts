import { navneord } from '@handlingsrom/domene/person/navneord'
import { sql } from 'kysely'
import type { Tx } from './database.ts'

/**
 * Den det søkes etter: hvert ord begynner et ord i navnet, og hvert tall begynner saksnummeret, med eller uten årstallet. Sortert etter navnet, så det
 * neste utsnittet begynner der det forrige sluttet. Et søk uten ett eneste ord finner ingen.
 */
export async function navnelinjer(
  tx: Tx,
  tekst: string,
  { fra, antall }: { readonly fra: number; readonly antall: number },
) {
  const biter = tekst.trim().split(/\s+/)
  const tall = biter.filter(b => NUMMER.test(b))
  const ord = navneord(biter.filter(b => !NUMMER.test(b)).join(' '))
  if (ord.length + tall.length === 0) return []
  return tx.db
    .selectFrom('p_sak_person')
    .innerJoin('p_person', j =>
      j
        .onRef('p_person.kommune', '=', 'p_sak_person.kommune')
        .onRef('p_person.person_id', '=', 'p_sak_person.person_id'),
    )
    .select(['p_sak_person.sak_id', 'rolle', 'fornavn', 'mellomnavn', 'etternavn', 'fodselsdato'])
    .where('p_sak_person.kommune', '=', tx.kommune)
    .where(e =>
      e.and([
        ...ord.map(
          o => sql<boolean>`p_sak_person.person_id in (
          select person_id from p_navneord where kommune = ${tx.kommune} and ${begynner(sql`ord`, o)})`,
        ),
        ...tall.map(
          o => sql<boolean>`p_sak_person.sak_id in (
          select sak_id from p_sak where kommune = ${tx.kommune} and ${begynner(sql`saksnummer collate "C"`, o)}
          union select sak_id from p_sak where kommune = ${tx.kommune} and ${begynner(sql`lopenummer`, o)})`,
        ),
      ]),
    )
    .orderBy(sql`sokenavn collate norsk`)
    .orderBy('p_sak_person.sak_id')
    .orderBy('p_sak_person.person_id')
    .orderBy('rolle')
    .limit(antall)
    .offset(fra)
    .execute()
}

const NUMMER = /^\d[\d-]*$/

/** «Begynner med», skrevet så databasen kan bruke indeksen: `like` kan lekke, og da leser den alle radene (se migrasjon 0025). */
const begynner = (kolonne: ReturnType<typeof sql>, ord: string) =>
  sql`(${kolonne} >= ${ord} and ${kolonne} < ${`${ord}\u{10ffff}`})`
