import { type RawBuilder, sql } from 'kysely'

/** Hvilke saker en spørring gjelder: alle i kommunen, eller bare disse. Aldri tilgang; den spørres porten om etterpå. */
export type Utvalg = readonly string[] | 'alle'

/** Vilkåret «saken er i utvalget», til en tabell med `sak_id`. */
export const iUtvalget = (utvalg: Utvalg, kolonne = 'sak_id'): RawBuilder<boolean> =>
  utvalg === 'alle' ? sql<boolean>`true` : sql<boolean>`${sql.ref(kolonne)} = any(${[...utvalg]}::text[])`
