import { sql, type Transaction } from 'kysely'
import { FORSTE_HASH, leddhash } from '../../src/adapters/database/kjede.ts'
import type { HendelseRad, Skjema } from '../../src/adapters/database/skjema.ts'

export type Db = Transaction<Skjema>
export type Tilfeldig = { readonly tall: (under: number) => number; readonly en: <T>(av: readonly T[]) => T }
/** Et inngrep rett i databasen, slik en som har passordet kunne gjort det. Svarer med hva som ble gjort. */
export type Inngrep = (db: Db, t: Tilfeldig) => Promise<string>

/** mulberry32: samme frø gir samme rekke, slik at et funn kan gjentas. */
export function fraFro(fro: number): Tilfeldig {
  let a = fro >>> 0
  const neste = (): number => {
    a = (a + 0x6d2b79f5) >>> 0
    let x = Math.imul(a ^ (a >>> 15), 1 | a)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296
  }
  const tall = (under: number): number => Math.floor(neste() * under)
  return {
    tall,
    en: av => {
      const valgt = av[tall(av.length)]
      if (valgt === undefined) throw new Error('Ingenting å velge i')
      return valgt
    },
  }
}

const hendelser = (db: Db): Promise<HendelseRad[]> =>
  db.selectFrom('hendelse').selectAll().orderBy('strom').orderBy('nr').execute()

const vedHendelse = (r: { strom: string; nr: number }) => sql`where strom = ${r.strom} and nr = ${r.nr}`

/** Fremmednøklene stopper ikke den som eier databasen. */
const utenNokler = (db: Db) => sql`set local session_replication_role = replica`.execute(db)

const FELT = ['type', 'tidspunkt', 'aktor', 'kommando_id', 'innholdshash', 'forrige_hash', 'hash'] as const

const endreFelt: Inngrep = async (db, t) => {
  const [rad, felt] = [t.en(await hendelser(db)), t.en(FELT)]
  await sql`update hendelse set ${sql.ref(felt)} = ${felt} || ${sql.ref(felt)} || '1' ${vedHendelse(rad)}`.execute(
    db,
  )
  return `endret ${felt} i ${rad.strom}/${rad.nr}`
}

const endreVersjon: Inngrep = async (db, t) => {
  const rad = t.en(await hendelser(db))
  await sql`update hendelse set versjon = versjon + 1 ${vedHendelse(rad)}`.execute(db)
  return `endret versjon i ${rad.strom}/${rad.nr}`
}

const endreInnhold: Inngrep = async (db, t) => {
  const rad = t.en(await hendelser(db))
  const felt = t.en(['data', 'salt'] as const)
  await sql`update hendelse_innhold set ${sql.ref(felt)} = set_byte(${sql.ref(felt)}, 0, get_byte(${sql.ref(felt)}, 0) # 1) ${vedHendelse(rad)}`.execute(
    db,
  )
  return `endret ${felt} i ${rad.strom}/${rad.nr}`
}

/** Den grundige: endrer én hendelse og regner hele resten av kjeden og hodet på nytt. Bare sjekkpunktet avslører det. */
const skrivOmKjeden: Inngrep = async (db, t) => {
  const alle = await hendelser(db)
  const valgt = t.en(alle)
  let forrigeHash = alle.find(r => r.strom === valgt.strom && r.nr === valgt.nr - 1)?.hash ?? FORSTE_HASH
  let ny: HendelseRad = valgt
  for (const r of alle.filter(x => x.strom === valgt.strom && x.nr >= valgt.nr)) {
    ny = {
      ...r,
      forrige_hash: forrigeHash,
      aktor: r === valgt ? '{"id":"ansatt-9","type":"ansatt"}' : r.aktor,
    }
    ny = { ...ny, hash: leddhash({ ...ny, forrigeHash }) }
    await sql`update hendelse set aktor = ${ny.aktor}, forrige_hash = ${forrigeHash}, hash = ${ny.hash} ${vedHendelse(r)}`.execute(
      db,
    )
    forrigeHash = ny.hash
  }
  await sql`update strom set siste_hash = ${ny.hash} where strom = ${valgt.strom}`.execute(db)
  return `skrev om ${valgt.strom} fra ${valgt.nr}`
}

const slettHendelse: Inngrep = async (db, t) => {
  await utenNokler(db)
  const rad = t.en(await hendelser(db))
  await sql`delete from hendelse_innhold ${vedHendelse(rad)}`.execute(db)
  await sql`delete from hendelse ${vedHendelse(rad)}`.execute(db)
  return `slettet ${rad.strom}/${rad.nr}`
}

const slettInnhold: Inngrep = async (db, t) => {
  const rad = t.en(await hendelser(db))
  await sql`delete from hendelse_innhold ${vedHendelse(rad)}`.execute(db)
  // Annenhver gang med en kassasjon som tjenesten aldri har signert.
  if (t.tall(2) === 0) {
    await sql`insert into kassasjon select kommune, 'falsk', strom, nr, innholdshash, 'a', 'b', 'fordi', tidspunkt, 'AAAA' from hendelse ${vedHendelse(rad)}`.execute(
      db,
    )
  }
  return `slettet innholdet i ${rad.strom}/${rad.nr}`
}

/** Skyver alt fra og med et sted bakover og setter inn en kopi der; annenhver gang bakerst uten å skyve noe. */
const settInn: Inngrep = async (db, t) => {
  await utenNokler(db)
  const rad = t.en(await hendelser(db))
  for (const tabell of ['hendelse', 'hendelse_innhold'] as const) {
    const tab = sql.table(tabell)
    await sql`update ${tab} set nr = nr + 1000 where strom = ${rad.strom} and nr > ${rad.nr}`.execute(db)
    await sql`update ${tab} set nr = nr - 999 where strom = ${rad.strom} and nr > 1000`.execute(db)
    await sql`create temporary table kopi on commit drop as select * from ${tab} ${vedHendelse(rad)}`.execute(
      db,
    )
    await sql`update kopi set nr = nr + 1`.execute(db)
    await sql`insert into ${tab} select * from kopi`.execute(db)
    await sql`drop table kopi`.execute(db)
  }
  if (t.tall(2) === 0) {
    await sql`update strom set siste_nr = siste_nr + 1 where strom = ${rad.strom}`.execute(db)
  }
  return `satte inn en kopi etter ${rad.strom}/${rad.nr}`
}

/** Bytter plass på to i samme strøm, eller flytter én over i en annen strøm. */
const byttOm: Inngrep = async (db, t) => {
  await utenNokler(db)
  const alle = await hendelser(db)
  const en = t.en(alle)
  const annen = t.en(alle.filter(r => r.strom !== en.strom || r.nr !== en.nr))
  for (const tabell of ['hendelse', 'hendelse_innhold'] as const) {
    const tab = sql.table(tabell)
    await sql`update ${tab} set strom = 'midlertidig', nr = 1 ${vedHendelse(en)}`.execute(db)
    await sql`update ${tab} set strom = ${en.strom}, nr = ${en.nr} ${vedHendelse(annen)}`.execute(db)
    await sql`update ${tab} set strom = ${annen.strom}, nr = ${annen.nr} where strom = 'midlertidig'`.execute(
      db,
    )
  }
  return `byttet ${en.strom}/${en.nr} og ${annen.strom}/${annen.nr}`
}

/** Kutter halen ryddig: hodet og kommandoene rettes slik at strømmen henger sammen med seg selv. */
const kuttHalen: Inngrep = async (db, t) => {
  await utenNokler(db)
  const rad = t.en((await hendelser(db)).filter(r => r.nr > 1))
  for (const tabell of ['hendelse_innhold', 'hendelse'] as const) {
    await sql`delete from ${sql.table(tabell)} where strom = ${rad.strom} and nr >= ${rad.nr}`.execute(db)
  }
  await sql`delete from kommando where strom = ${rad.strom} and fra_nr >= ${rad.nr}`.execute(db)
  await sql`update kommando set til_nr = ${rad.nr - 1} where strom = ${rad.strom} and til_nr >= ${rad.nr}`.execute(
    db,
  )
  await sql`update strom s set siste_nr = h.nr, siste_hash = h.hash, siste_tidspunkt = h.tidspunkt
    from hendelse h where h.strom = s.strom and s.strom = ${rad.strom} and h.nr = ${rad.nr - 1}`.execute(db)
  return `kuttet ${rad.strom} fra ${rad.nr}`
}

const fjernStrommen: Inngrep = async (db, t) => {
  await utenNokler(db)
  const { strom } = t.en(await hendelser(db))
  for (const tabell of ['hendelse_innhold', 'hendelse', 'kommando', 'strom'] as const) {
    await sql`delete from ${sql.table(tabell)} where strom = ${strom}`.execute(db)
  }
  return `fjernet strømmen ${strom}`
}

const roreLoggen: Inngrep = async (db, t) => {
  const logg = t.en(['oppslagslogg', 'sikkerhetslogg'] as const)
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(logg)} order by id`.execute(db)
  const { id } = t.en(rows)
  if (t.tall(2) === 0) await sql`delete from ${sql.table(logg)} where id = ${id}`.execute(db)
  else await sql`update ${sql.table(logg)} set ansatt_id = 'en-annen' where id = ${id}`.execute(db)
  return `rørte ${logg} ${id}`
}

export const INNGREP: Readonly<Record<string, readonly Inngrep[]>> = {
  'endret hendelse': [endreFelt, endreFelt, endreVersjon, endreInnhold, skrivOmKjeden],
  'slettet hendelse': [slettHendelse, slettInnhold],
  'innsatt hendelse': [settInn],
  'byttet rekkefølge': [byttOm],
  'kuttet hale': [kuttHalen],
  'forsvunnet strøm': [fjernStrommen],
  'rørt logg': [roreLoggen],
}
