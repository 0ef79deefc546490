import { erKommune, type Kommune } from '@handlingsrom/domene/felles/id'
import type { Transaction } from 'kysely'
import type { KommunenummerRad, KommuneRad, Skjema } from './skjema.ts'

export type NyKommune = {
  readonly kommune: Kommune
  readonly navn: string
  readonly kontornavn: string
  readonly erDemo: boolean
  readonly nummer: readonly {
    readonly nummer: string
    readonly type: KommunenummerRad['type']
    readonly gyldigFra: string
    readonly gyldigTil?: string | null
  }[]
}

/** Oppretter kommunen i registeret. Kjøres med `somSystem`; gjør ingenting når den finnes fra før. */
export async function opprettKommune(db: Transaction<Skjema>, ny: NyKommune): Promise<void> {
  await db
    .insertInto('kommune')
    .values({ kommune: ny.kommune, navn: ny.navn, kontornavn: ny.kontornavn, er_demo: ny.erDemo })
    .onConflict(k => k.column('kommune').doNothing())
    .execute()
  for (const n of ny.nummer) {
    await db
      .insertInto('kommunenummer')
      .values({
        kommune: ny.kommune,
        nummer: n.nummer,
        type: n.type,
        gyldig_fra: n.gyldigFra,
        gyldig_til: n.gyldigTil ?? null,
      })
      .onConflict(k => k.columns(['kommune', 'type', 'nummer', 'gyldig_fra']).doNothing())
      .execute()
  }
}

export const listKommuner = (db: Transaction<Skjema>): Promise<KommuneRad[]> =>
  db.selectFrom('kommune').selectAll().orderBy('kommune').execute()

/** Kommunen et nummer i en melding hører til på datoen, eller null. To treff er ikke ett treff. */
export async function finnKommuneForNummer(
  db: Transaction<Skjema>,
  type: KommunenummerRad['type'],
  nummer: string,
  dato: string,
): Promise<Kommune | null> {
  const rader = await db
    .selectFrom('kommunenummer')
    .select('kommune')
    .distinct()
    .where('type', '=', type)
    .where('nummer', '=', nummer)
    .where('gyldig_fra', '<=', dato)
    .where(w => w.or([w('gyldig_til', 'is', null), w('gyldig_til', '>=', dato)]))
    .execute()
  const treff = rader[0]?.kommune
  return rader.length === 1 && treff !== undefined && erKommune(treff) ? treff : null
}
