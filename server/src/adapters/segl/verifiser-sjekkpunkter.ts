import type { Tx } from '../database/database.ts'
import { type Funn, funn } from './funn.ts'
import { erSignert, type Lest, lesLinje, linjehash } from './linje.ts'
import type { Segl } from './segl.ts'

/** En kommunes sjekkpunkter slik de står i filen, med svaret på om hvert er signert med vår nøkkel. */
export type Kontrollert = Lest & { readonly signert: boolean }

/** Linjer som ikke lar seg lese, hoppes over her og meldes av `verifiserSjekkpunkter`. */
export function sjekkpunkterFor(segl: Segl, kommune: string): readonly Kontrollert[] {
  return segl
    .les()
    .map(lesLinje)
    .filter(l => l !== null)
    .filter(l => l.punkt.kommune === kommune)
    .map(l => ({ ...l, signert: erSignert(l, segl.nokkel) }))
}

/** Filen mot seg selv (nummer, kjede, signatur) og mot sporet i databasen. */
export async function verifiserSjekkpunkter(
  tx: Tx,
  segl: Segl,
  punkter: readonly Kontrollert[],
): Promise<readonly Funn[]> {
  const ut: Funn[] = []
  if (segl.les().some(l => lesLinje(l) === null)) ut.push(funn('sjekkpunkt-endret', segl.fil))
  let forrige: Kontrollert | undefined
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

async function motSporet(tx: Tx, segl: Segl, punkter: readonly Kontrollert[]): Promise<readonly Funn[]> {
  const spor = await tx.db
    .selectFrom('logg_segl')
    .select(['nr', 'hash'])
    .where('kommune', '=', tx.kommune)
    .where('logg', '=', 'sjekkpunkt')
    .orderBy('nr')
    .execute()
  // Filen leses om igjen: en tjeneste i gang kan ha skrevet et sjekkpunkt mellom filen og bildet av databasen.
  const naa = segl.les().map(lesLinje)
  const iFilen = new Map(
    naa.flatMap(l => (l?.punkt.kommune === tx.kommune ? [[l.punkt.nr, linjehash(l.linje)]] : [])),
  )
  const ut = spor.flatMap(({ nr, hash }) => {
    const linje = iFilen.get(nr)
    if (linje === undefined) return [funn('sjekkpunkt-mangler', segl.fil, nr)]
    return linje === hash ? [] : [funn('sjekkpunkt-endret', segl.fil, nr)]
  })
  // Den siste linjen kan være skrevet til filen rett før et krasj; sporet kommer ved neste sjekkpunkt.
  const iDatabasen = new Set(spor.map(s => s.nr))
  const borte = punkter.slice(0, -1).filter(p => !iDatabasen.has(p.punkt.nr))
  return [...ut, ...borte.map(p => funn('sjekkpunkt-mangler', 'logg_segl', p.punkt.nr))]
}
