import type { Tx } from '../database/database.ts'
import { type Funn, funn } from './funn.ts'
import { type Lest, lesLinje, linjehash } from './linje.ts'
import type { Segl } from './segl.ts'

/** Filen mot seg selv (nummer, kjede, signatur) og mot sporet i databasen. */
export async function verifiserSjekkpunkter(
  tx: Tx,
  segl: Segl,
  punkter: readonly Lest[],
): Promise<readonly Funn[]> {
  const ut: Funn[] = []
  if (segl.les().some(l => lesLinje(l, segl.nokkel) === null)) ut.push(funn('sjekkpunkt-endret', segl.fil))
  let forrige: Lest | undefined
  for (const p of punkter) {
    if (!p.signert) ut.push(funn('sjekkpunkt-endret', segl.fil, p.punkt.nr))
    const ventet = (forrige?.punkt.nr ?? 0) + 1
    if (p.punkt.nr !== ventet) ut.push(funn('sjekkpunkt-mangler', segl.fil, ventet))
    else if (p.punkt.forrige !== (forrige ? linjehash(forrige.linje) : '')) {
      ut.push(funn('sjekkpunkt-endret', segl.fil, p.punkt.nr))
    }
    forrige = p
  }
  return [...ut, ...(await motSporet(tx, segl, punkter))]
}

async function motSporet(tx: Tx, segl: Segl, punkter: readonly Lest[]): Promise<readonly Funn[]> {
  const spor = await tx.db
    .selectFrom('logg_segl')
    .select(['nr', 'hash'])
    .where('kommune', '=', tx.kommune)
    .where('logg', '=', 'sjekkpunkt')
    .orderBy('nr')
    .execute()
  const iFilen = new Map(punkter.map(p => [p.punkt.nr, linjehash(p.linje)]))
  const iDatabasen = new Map(spor.map(s => [s.nr, s.hash]))
  const siste = Math.max(0, ...iFilen.keys())
  const ut: Funn[] = []
  for (const [nr, hash] of iDatabasen) {
    const linje = iFilen.get(nr)
    if (linje === undefined) ut.push(funn('sjekkpunkt-mangler', segl.fil, nr))
    else if (linje !== hash) ut.push(funn('sjekkpunkt-endret', segl.fil, nr))
  }
  for (const nr of iFilen.keys()) {
    // Den siste linjen kan være skrevet til filen rett før et krasj; sporet kommer ved neste sjekkpunkt.
    if (!iDatabasen.has(nr) && nr !== siste) ut.push(funn('sjekkpunkt-mangler', 'logg_segl', nr))
  }
  return ut
}
