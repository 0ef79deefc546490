import type { AnsattId, Kommune } from '@handlingsrom/domene/felles/id'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { ROLLER, type Rolle } from '@handlingsrom/domene/tilgang/typer'
import type { Ansatt, Ansattlager, Sesjon, Sesjonslager } from '../../application/porter/identitet.ts'
import type { Database, Tx } from '../database/database.ts'
import { finnKoblinger, type Koblinger } from '../database/personkobling.ts'
import type { AnsattRad, SesjonRad } from '../database/skjema.ts'

/** Ansatte og økter i databasen. */
export const lagIdentitetslager = (database: Database): { ansatte: Ansattlager; sesjoner: Sesjonslager } => ({
  ansatte: {
    registrerInnlogging: (ny, naa) =>
      database.iTransaksjon(ny.kommune, async tx => {
        const forrige = await tx.db
          .selectFrom('ansatt')
          .select(['roller', 'i_krets', 'innlogget_roller', 'innlogget_krets', 'bestemt'])
          .where('kommune', '=', ny.kommune)
          .where('ansatt_id', '=', ny.id)
          .forUpdate()
          .executeTakeFirst()
        const gjelder = gjeldende(ny, forrige)
        const rad = {
          navn: ny.navn,
          roller: JSON.stringify(gjelder.roller),
          kontor: ny.kontor ?? '',
          i_krets: gjelder.iKrets,
          innlogget_roller: JSON.stringify(ny.roller),
          innlogget_krets: ny.iKrets,
          sist_sett: naa,
        }
        await tx.db
          .insertInto('ansatt')
          .values({ kommune: ny.kommune, ansatt_id: ny.id, ...rad })
          .onConflict(k => k.columns(['kommune', 'ansatt_id']).doUpdateSet(rad))
          .execute()
        const ansatt = await hentAnsatt(tx, ny.id)
        if (!ansatt) throw new Error('Den ansatte ble ikke lagret')
        return ansatt
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
    merkBekreftet: (kommune, hash, naa, fornyelse) =>
      database.iTransaksjon(kommune, async tx => {
        await tx.db
          .updateTable('sesjon')
          .set({ data: somData(naa, fornyelse) })
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
  return rad ? somAnsatt(rad, await finnKoblinger(tx, id)) : null
}

/**
 * Rollene og kretsen som gjelder. Har to personer bestemt dem her, kan innloggingstjenesten bare ta fra: det den ga før og ikke
 * gir lenger, er borte, og det kommer ikke tilbake uten at to bestemmer det igjen.
 */
function gjeldende(
  ny: Pick<Ansatt, 'roller' | 'iKrets'>,
  forrige:
    | Pick<AnsattRad, 'roller' | 'i_krets' | 'innlogget_roller' | 'innlogget_krets' | 'bestemt'>
    | undefined,
): Pick<Ansatt, 'roller' | 'iKrets'> {
  if (!forrige || forrige.bestemt === null) return ny
  const fratatt = roller(forrige.innlogget_roller ?? '[]').filter(r => !ny.roller.includes(r))
  return {
    roller: roller(forrige.roller).filter(r => !fratatt.includes(r)),
    iKrets: forrige.i_krets && !(forrige.innlogget_krets === true && !ny.iKrets),
  }
}

/** Radene er skrevet av oss; en rolle vi ikke lenger kjenner, gir likevel ingenting. */
const roller = (json: string): readonly Rolle[] =>
  tekster(json).filter((x): x is Rolle => (ROLLER as readonly string[]).includes(x))

const somAnsatt = (r: AnsattRad, koblinger: Koblinger): Ansatt => ({
  id: r.ansatt_id as AnsattId,
  kommune: r.kommune as Kommune,
  navn: r.navn,
  roller: roller(r.roller),
  kontor: r.kontor === '' ? null : r.kontor,
  iKrets: r.i_krets,
  deaktivert: r.deaktivert as Tidspunkt | null,
  ...koblinger,
})

const somSesjon = (r: SesjonRad): Sesjon => ({
  kommune: r.kommune as Kommune,
  hash: r.sesjon_hash,
  ansattId: r.ansatt_id as AnsattId,
  opprettet: r.opprettet as Tidspunkt,
  sistBrukt: r.sist_brukt as Tidspunkt,
  utloper: r.utloper as Tidspunkt,
  sid: r.sid,
  ...lesData(r),
})

/** Økter fra før fornyelsen kom, er bekreftet da de ble laget. */
function lesData(r: SesjonRad): Pick<Sesjon, 'bekreftet' | 'fornyelse'> {
  const lest: { bekreftet?: unknown; fornyelse?: unknown } = JSON.parse(r.data)
  return {
    bekreftet: (typeof lest.bekreftet === 'string' ? lest.bekreftet : r.opprettet) as Tidspunkt,
    fornyelse: typeof lest.fornyelse === 'string' ? lest.fornyelse : null,
  }
}

const somData = (bekreftet: Tidspunkt, fornyelse: string | null): string =>
  JSON.stringify({ bekreftet, fornyelse })

const somRad = (s: Sesjon): SesjonRad => ({
  kommune: s.kommune,
  sesjon_hash: s.hash,
  ansatt_id: s.ansattId,
  opprettet: s.opprettet,
  sist_brukt: s.sistBrukt,
  utloper: s.utloper,
  sid: s.sid,
  data: somData(s.bekreftet, s.fornyelse),
})

function tekster(json: string): string[] {
  const verdi: unknown = JSON.parse(json)
  return Array.isArray(verdi) ? verdi.filter((v): v is string => typeof v === 'string') : []
}
