import { navneord } from '@handlingsrom/domene/person/navneord'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from './database.ts'
import type { PPerson, PSakPerson } from './skjema-projeksjoner.ts'

export type Navnelinje = Pick<PSakPerson, 'sak_id' | 'rolle'> &
  Pick<PPerson, 'fornavn' | 'mellomnavn' | 'etternavn' | 'fodselsdato'>

/**
 * Den det søkes etter: hvert ord begynner et ord i navnet, og hvert tall begynner saksnummeret, med eller uten årstallet. Sortert etter ordet som ble
 * truffet og så etter navnet (eller etter nummeret), slik indeksen alt ligger, så det neste utsnittet begynner der det forrige sluttet. Et søk uten ett
 * eneste ord finner ingen.
 */
export async function navnelinjer(
  tx: Tx,
  tekst: string,
  { fra, antall }: { readonly fra: number; readonly antall: number },
): Promise<readonly Navnelinje[]> {
  const biter = tekst.trim().split(/\s+/)
  const tall = biter.filter(b => NUMMER.test(b))
  // Det lengste ordet først: det er som regel det færrest har.
  const ord = navneord(biter.filter(b => !NUMMER.test(b)).join(' ')).toSorted((a, b) => b.length - a.length)
  const sok = ord.length > 0 ? avOrd(tx, ord, tall) : tall.length > 0 ? avTall(tx, tall) : null
  if (sok === null) return []
  return (await sql<Navnelinje>`${sok} limit ${antall} offset ${fra}`.execute(tx.db)).rows
}

const NUMMER = /^\d[\d-]*$/

function avOrd(tx: Tx, [forst = '', ...andre]: readonly string[], tall: readonly string[]) {
  const k = tx.kommune
  return sql`
    select sp.sak_id, sp.rolle, p.fornavn, p.mellomnavn, p.etternavn, p.fodselsdato
    from p_navneord n
    join p_sak_person sp on sp.kommune = n.kommune and sp.person_id = n.person_id
    join p_person p on p.kommune = n.kommune and p.person_id = n.person_id
    where n.kommune = ${k} and ${begynner('n.ord', forst)}
      and not exists (
        select from p_navneord m where m.kommune = ${k} and m.person_id = n.person_id
          and ${begynner('m.ord', forst)} and m.ord < n.ord)
      ${alle(
        andre.map(
          o => sql`exists (
        select from p_navneord m where m.kommune = ${k} and m.person_id = n.person_id and ${begynner('m.ord', o)})`,
        ),
      )}
      ${alle(
        tall.map(
          t => sql`exists (
        select from p_sak s where s.kommune = ${k} and s.sak_id = sp.sak_id and ${nummeret(t)})`,
        ),
      )}
    order by n.ord, n.navn, n.person_id, sp.sak_id, sp.rolle`
}

function avTall(tx: Tx, [forst = '', ...andre]: readonly string[]) {
  return sql`
    select sp.sak_id, sp.rolle, p.fornavn, p.mellomnavn, p.etternavn, p.fodselsdato
    from p_sak s
    join p_sak_person sp on sp.kommune = s.kommune and sp.sak_id = s.sak_id
    join p_person p on p.kommune = sp.kommune and p.person_id = sp.person_id
    where s.kommune = ${tx.kommune} and ${nummeret(forst)} ${alle(andre.map(nummeret))}
    order by ${kolonnen(forst)}, sp.sak_id, p.sokenavn collate norsk, sp.person_id, sp.rolle`
}

const alle = (vilkar: readonly RawBuilder<unknown>[]) => sql.join([sql``, ...vilkar], sql` and `)

/** Med bindestrek er det hele saksnummeret fra begynnelsen, uten er det tallet etter året. */
const kolonnen = (tall: string) => (tall.includes('-') ? sql`s.saksnummer collate "C"` : sql`s.lopenummer`)
const nummeret = (tall: string) => omfanget(kolonnen(tall), tall)
const begynner = (kolonne: string, ord: string) => omfanget(sql.ref(kolonne), ord)

/** «Begynner med», skrevet så databasen kan bruke indeksen: `like` kan lekke, og da leser den alle radene (se migrasjon 0025). */
const omfanget = (kolonne: RawBuilder<unknown>, fra: string) =>
  sql`(${kolonne} >= ${fra} and ${kolonne} < ${`${fra}\u{10ffff}`})`
