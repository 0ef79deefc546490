import type { Kommune } from '@handlingsrom/domene/felles/id'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Database, Tx } from '../database/database.ts'
import { FORSTE_HASH } from '../database/kjede.ts'
import { type Loggspiss, linjehash, type Sjekkpunkt, type Stromspiss, skrivLinje } from './linje.ts'
import { forseglLogger, LOGGER, sisteSegl } from './loggsegl.ts'
import { husk, type Kommuneminne, minnet } from './minne.ts'
import type { Segl } from './segl.ts'

const SPOR = 'sjekkpunkt'

/**
 * Forsegler loggene og skriver et signert sjekkpunkt over alt som har flyttet seg. Svarer med nummeret, eller null når ingenting er nytt.
 * En strøm som er kortere enn sist eller har fått en annen hash, tas ikke inn: et sjekkpunkt skal aldri gjøre et inngrep gyldig.
 */
export function skrivSjekkpunkt(
  db: Database,
  kommune: Kommune,
  segl: Segl,
  tidspunkt: Tidspunkt,
): Promise<number | null> {
  return segl.eneom(async () => {
    const som = { rolle: 'handlingsrom_forsegler' } as const
    await db.iTransaksjon(kommune, tx => forseglLogger(tx, tidspunkt), som)
    return db.iTransaksjon(kommune, tx => skriv(tx, segl, tidspunkt), { ...som, forsok: 1 })
  })
}

async function skriv(tx: Tx, segl: Segl, tidspunkt: Tidspunkt): Promise<number | null> {
  const kjent = minnet(segl, tx.kommune)
  await skrivManglendeSpor(tx, kjent)
  const strommer = (await hoder(tx)).filter(h => (kjent.strommer.get(h.strom)?.nr ?? 0) < h.nr)
  const logger = (await loggspisser(tx)).filter(l => (kjent.logger.get(l.logg)?.nr ?? 0) < l.nr)
  if (strommer.length === 0 && logger.length === 0) return null
  const forrige = kjent.siste
  const nr = (forrige?.punkt.nr ?? 0) + 1
  const punkt: Sjekkpunkt = {
    versjon: 1,
    kommune: tx.kommune,
    nr,
    tidspunkt,
    forrige: forrige ? linjehash(forrige.linje) : '',
    strommer,
    logger,
    nokkel: segl.nokkel.id,
  }
  const linje = skrivLinje(punkt, segl.nokkel)
  // Filen først: går prosessen ned her, er filen én linje foran databasen, og sporet skrives neste gang.
  segl.leggTil(linje)
  husk(segl, { linje, punkt })
  await skrivSpor(tx, nr, tidspunkt, linje, forrige?.linje)
  return nr
}

async function hoder(tx: Tx): Promise<Stromspiss[]> {
  const rader = await tx.db
    .selectFrom('strom')
    .select(['strom', 'stromtype', 'siste_nr', 'siste_hash'])
    .where('kommune', '=', tx.kommune)
    .orderBy('strom')
    .execute()
  return rader.map(r => ({ strom: r.strom, type: r.stromtype, nr: r.siste_nr, hash: r.siste_hash }))
}

async function loggspisser(tx: Tx): Promise<Loggspiss[]> {
  const ut: Loggspiss[] = []
  for (const logg of LOGGER) {
    const siste = await sisteSegl(tx, logg)
    if (siste) ut.push({ logg, nr: siste.nr, hash: siste.hash })
  }
  return ut
}

async function skrivManglendeSpor(tx: Tx, kjent: Kommuneminne): Promise<void> {
  const iDatabasen = (await sisteSegl(tx, SPOR))?.nr ?? 0
  const { siste, nestSiste } = kjent
  if (siste === null || siste.punkt.nr !== iDatabasen + 1) return
  await skrivSpor(tx, siste.punkt.nr, siste.punkt.tidspunkt, siste.linje, nestSiste?.linje)
}

/** Sporet i databasen: at sjekkpunktet fantes. Kuttes filen, er sporet det som sier det. */
async function skrivSpor(
  tx: Tx,
  nr: number,
  tidspunkt: string,
  linje: string,
  forrige: string | undefined,
): Promise<void> {
  await tx.db
    .insertInto('logg_segl')
    .values({
      kommune: tx.kommune,
      logg: SPOR,
      nr,
      fra_id: String(nr),
      til_id: String(nr),
      antall: 1,
      hash: linjehash(linje),
      forrige_hash: forrige === undefined ? FORSTE_HASH : linjehash(forrige),
      tidspunkt,
    })
    .execute()
}
