import type { AnsattId, Kommune, PersonId } from '@handlingsrom/domene/felles/id'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { ROLLER, type Rolle } from '@handlingsrom/domene/tilgang/typer'
import type { Ansatt, Ansattlager, Sesjon, Sesjonslager } from '../../application/porter/identitet.ts'
import type { Database, Tx } from '../database/database.ts'
import type { AnsattRad, SesjonRad } from '../database/skjema.ts'

/** Ansatte og økter i databasen. */
export const lagIdentitetslager = (database: Database): { ansatte: Ansattlager; sesjoner: Sesjonslager } => ({
  ansatte: {
    registrerInnlogging: (ny, naa) =>
      database.iTransaksjon(ny.kommune, async tx => {
        const fraInnlogging = {
          navn: ny.navn,
          roller: JSON.stringify(ny.roller),
          kontor: ny.kontor ?? '',
          i_krets: ny.iKrets,
          sist_sett: naa,
        }
        const tomt = { person_id: null, naere_personer: '[]', deaktivert: null }
        const rad = await tx.db
          .insertInto('ansatt')
          .values({ kommune: ny.kommune, ansatt_id: ny.id, ...fraInnlogging, ...tomt })
          .onConflict(k => k.columns(['kommune', 'ansatt_id']).doUpdateSet(fraInnlogging))
          .returningAll()
          .executeTakeFirstOrThrow()
        return somAnsatt(rad)
      }),
    hent: (kommune, id) => database.iTransaksjon(kommune, tx => hentAnsatt(tx, id)),
  },
  sesjoner: {
    opprett: s =>
      database.iTransaksjon(s.kommune, async tx => {
        await tx.db.insertInto('sesjon').values(somRad(s)).execute()
      }),
    slaOpp: (kommune, hash) =>
      database.iTransaksjon(kommune, async tx => {
        const rad = await tx.db
          .selectFrom('sesjon')
          .selectAll()
          .where('kommune', '=', kommune)
          .where('sesjon_hash', '=', hash)
          .executeTakeFirst()
        const ansatt = rad ? await hentAnsatt(tx, rad.ansatt_id as AnsattId) : null
        return rad && ansatt ? { sesjon: somSesjon(rad), ansatt } : null
      }),
    merkBrukt: (kommune, hash, naa) =>
      database.iTransaksjon(kommune, async tx => {
        await tx.db
          .updateTable('sesjon')
          .set({ sist_brukt: naa })
          .where('kommune', '=', kommune)
          .where('sesjon_hash', '=', hash)
          .execute()
      }),
    slett: (kommune, hash) =>
      database.iTransaksjon(kommune, async tx => {
        await tx.db
          .deleteFrom('sesjon')
          .where('kommune', '=', kommune)
          .where('sesjon_hash', '=', hash)
          .execute()
      }),
    rydd: (kommune, naa) =>
      database.iTransaksjon(kommune, async tx => {
        await tx.db.deleteFrom('sesjon').where('kommune', '=', kommune).where('utloper', '<=', naa).execute()
      }),
  },
})

async function hentAnsatt(tx: Tx, id: AnsattId): Promise<Ansatt | null> {
  const rad = await tx.db
    .selectFrom('ansatt')
    .selectAll()
    .where('kommune', '=', tx.kommune)
    .where('ansatt_id', '=', id)
    .executeTakeFirst()
  return rad ? somAnsatt(rad) : null
}

/** Radene er skrevet av oss; en rolle vi ikke lenger kjenner, gir likevel ingenting. */
const somAnsatt = (r: AnsattRad): Ansatt => ({
  id: r.ansatt_id as AnsattId,
  kommune: r.kommune as Kommune,
  navn: r.navn,
  roller: tekster(r.roller).filter((x): x is Rolle => (ROLLER as readonly string[]).includes(x)),
  kontor: r.kontor === '' ? null : r.kontor,
  iKrets: r.i_krets,
  personId: r.person_id as PersonId | null,
  naerePersoner: tekster(r.naere_personer) as PersonId[],
  deaktivert: r.deaktivert as Tidspunkt | null,
})

const somSesjon = (r: SesjonRad): Sesjon => ({
  kommune: r.kommune as Kommune,
  hash: r.sesjon_hash,
  ansattId: r.ansatt_id as AnsattId,
  opprettet: r.opprettet as Tidspunkt,
  sistBrukt: r.sist_brukt as Tidspunkt,
  utloper: r.utloper as Tidspunkt,
  sid: r.sid,
})

const somRad = (s: Sesjon): SesjonRad => ({
  kommune: s.kommune,
  sesjon_hash: s.hash,
  ansatt_id: s.ansattId,
  opprettet: s.opprettet,
  sist_brukt: s.sistBrukt,
  utloper: s.utloper,
  sid: s.sid,
  data: '{}',
})

function tekster(json: string): string[] {
  const verdi: unknown = JSON.parse(json)
  return Array.isArray(verdi) ? verdi.filter((v): v is string => typeof v === 'string') : []
}
