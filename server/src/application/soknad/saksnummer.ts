import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { SakId } from '@handlingsrom/domene/felles/id'
import type { Tx } from '../../adapters/database/database.ts'
import { sha256 } from '../../adapters/database/kjede.ts'
import { laasNokkel } from '../../adapters/database/nokkellaas.ts'

/**
 * Saksnummeret, «2026-48213», til å lese høyt; nøkkelen er alltid `sakId`. Det følger av id-en og ikke av hvor mange saker det er:
 * i en rekke uten hull ville et hull røpet at det finnes en sak man ikke får se. Er nummeret tatt, prøves det neste. Låsen på
 * nummeret gjør at to som treffer det samme, ikke får det begge.
 */
export async function nyttSaksnummer(tx: Tx, dato: Dato, sakId: SakId): Promise<string> {
  for (let forsok = 0; ; forsok++) {
    const nummer = `${dato.slice(0, 4)}-${femSiffer(`${sakId}/${forsok}`)}`
    await laasNokkel(tx, `saksnummer/${nummer}`)
    const tatt = await tx.db
      .selectFrom('p_sak')
      .select('sak_id')
      .where('kommune', '=', tx.kommune)
      .where('saksnummer', '=', nummer)
      .executeTakeFirst()
    if (!tatt) return nummer
  }
}

/** 10000–99999, jevnt fordelt. */
const femSiffer = (tekst: string): number =>
  10_000 + (Number.parseInt(sha256(Buffer.from(tekst)).slice(0, 12), 16) % 90_000)
