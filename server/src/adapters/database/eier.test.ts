import { randomBytes } from 'node:crypto'
import { navneord } from '@handlingsrom/domene/person/navneord'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NABOKOMMUNE, TESTKOMMUNE, testpostgres } from '../../../test/testdatabase.ts'
import { apneDatabase, type Database, type Tx } from './database.ts'
import { LagerUtilgjengelig } from './feil.ts'
import { fattet } from './migrasjoner/0019-fattet.ts'
import { brevavtrykk } from './migrasjoner/0024-brevavtrykk.ts'
import { navneord as navneordmigrasjon } from './migrasjoner/0025-navneord.ts'

const adresse = testpostgres()
const navn = `hr_test_eier_${randomBytes(4).toString('hex')}`

/** I drift er brukeren ikke superbruker: da er også eieren av tabellene bak radsikkerheten. */
describe.skipIf(adresse === undefined)('En vanlig databasebruker på PostgreSQL', () => {
  let db: Database
  const admin = new pg.Client({ connectionString: adresse })
  const url = () => {
    const u = new URL(adresse ?? '')
    u.pathname = `/${navn}`
    u.username = navn
    u.password = 'bare-test'
    return u.href
  }
  beforeAll(async () => {
    await admin.connect()
    await admin.query(`create role ${navn} login password 'bare-test'`)
    await admin.query(`create database ${navn} owner ${navn}`)
    db = await apneDatabase({ databaseUrl: url(), datamappe: '.' })
  })
  afterAll(async () => {
    await db.lukk()
    await admin.query(`drop database ${navn} with (force)`)
    await admin.query(`drop role ${navn}`)
    await admin.end()
  })

  test('uten rollene får den en setning om hva driften må gjøre, og etterpå går det', async () => {
    // Rollene finnes i klyngen fra før, men er ikke delt ut til denne brukeren.
    await expect(db.migrer()).rejects.toThrow(LagerUtilgjengelig)
    await expect(db.migrer()).rejects.toThrow(/handlingsrom_kassasjon/)
    for (const rolle of ['app', 'kassasjon', 'forsegler']) {
      await admin.query(
        `do $$ begin create role handlingsrom_${rolle} nologin; exception when duplicate_object then null; end $$`,
      )
      await admin.query(`grant handlingsrom_${rolle} to ${navn}`)
    }
    await db.migrer()
    expect(await db.migrer()).toEqual([])
  })

  test('eieren ser ingen rader uten kommune, og bare sin egen med', async () => {
    const utkast = { ansatt_id: 'a', nokkel: 'n', tekst: 't', oppdatert: '' }
    await db.iTransaksjon(TESTKOMMUNE, tx =>
      tx.db
        .insertInto('utkast')
        .values({ kommune: TESTKOMMUNE, ...utkast })
        .execute(),
    )
    const les = (tx: Pick<Tx, 'db'>) => tx.db.selectFrom('utkast').selectAll().execute()
    expect(await db.somSystem(system => les({ db: system }))).toEqual([])
    expect(await db.iTransaksjon(NABOKOMMUNE, les)).toEqual([])
    expect(await db.iTransaksjon(TESTKOMMUNE, les)).toHaveLength(1)
  })

  test('rader fra før får tidspunktet vedtaket ble fattet, og radsikkerheten står igjen på', async () => {
    const id = { kommune: TESTKOMMUNE, sak_id: 's', vedtak_id: 'v', soknad_id: 'o' }
    const kontrollert = {
      kontor: 'k',
      dato: '2026-11-02',
      slag: 'stonad',
      barn: 1,
      forste: true,
      avslag: false,
    }
    await db.iTransaksjon(TESTKOMMUNE, async tx => {
      await tx.db
        .insertInto('p_kontroll')
        .values({
          ...id,
          ...kontrollert,
          fattet: '',
          utgave: 1,
          funn: '{}',
          resultater: '[]',
          kunne_ikke: '[]',
        })
        .execute()
      await tx.db
        .insertInto('p_vedtak')
        .values({
          ...id,
          status: 'fattet',
          foreslatt_av: null,
          foreslatt: null,
          fattet: '2026-11-02T09:15:00.000Z',
        })
        .execute()
    })
    await db.somSystem(async tx => {
      await sql`alter table p_kontroll drop column fattet`.execute(tx)
      await sql.raw(fattet.sql('postgres')).execute(tx)
      const { rows } =
        await sql`select relforcerowsecurity from pg_class where relname in ('p_kontroll', 'p_vedtak')`.execute(
          tx,
        )
      expect(rows).toEqual([{ relforcerowsecurity: true }, { relforcerowsecurity: true }])
    })
    const rader = await db.iTransaksjon(TESTKOMMUNE, tx =>
      tx.db.selectFrom('p_kontroll').select('fattet').execute(),
    )
    expect(rader).toEqual([{ fattet: '2026-11-02T09:15:00.000Z' }])
  })

  test('setninger i brev fra før får ett avtrykk for hver ulike setning, og radsikkerheten står igjen på', async () => {
    const brev = (nr: number, skingler: number[]) => ({
      ...{ kommune: TESTKOMMUNE, sak_id: `s${nr}`, vedtak_id: `v${nr}`, nr: 0, kontor: 'k' },
      ...{ baand: [1, 2, 2], skingler },
    })
    await db.iTransaksjon(TESTKOMMUNE, tx =>
      tx.db
        .insertInto('p_brevsetning')
        .values([brev(1, [7, 8]), brev(2, [7, 8]), brev(3, [9])])
        .execute(),
    )
    await db.somSystem(async tx => {
      await sql`drop table brevavtrykk, brevbaand`.execute(tx)
      await sql`alter table p_brevsetning drop column avtrykk`.execute(tx)
      await sql`create index p_brevsetning_baand on p_brevsetning using gin (baand)`.execute(tx)
      await sql.raw(brevavtrykk.sql('postgres')).execute(tx)
      const tabeller = ['p_brevsetning', 'brevavtrykk', 'brevbaand']
      const { rows } = await sql<{ relforcerowsecurity: boolean }>`
        select relforcerowsecurity from pg_class where relname = any(${tabeller}::text[])`.execute(tx)
      expect(rows.map(r => r.relforcerowsecurity)).toEqual([true, true, true])
    })
    const tell = (tabell: string) =>
      db.iTransaksjon(
        TESTKOMMUNE,
        async tx =>
          (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(tabell)}`.execute(tx.db))
            .rows[0]?.n,
      )
    expect([await tell('brevavtrykk'), await tell('brevbaand')]).toEqual([2, 4])
  })

  test('navn fra før deles i de samme ordene som navn som skrives, og radsikkerheten står igjen på', async () => {
    const navn = [
      'Anne-Marie O’Brien',
      'ÅSE Aasen',
      'Bjørn Sæther',
      'André Müller',
      'André'.normalize('NFD'),
      'Łukasz Groß',
      'Þór Guðmundsson',
      'İbrahim Işık Đorđe',
      'Ali Ali',
      'Œuvre Aaarto',
      'محمد علي',
      'Nguyễn Thị\u00a0Hồng',
      '[x] \\d %',
    ]
    const personer = navn.map((n, nr) => ({
      ...{ kommune: TESTKOMMUNE, person_id: `navn-${nr}`, fornavn: '', mellomnavn: null, etternavn: n },
      ...{ sokenavn: n.toLowerCase(), fodselsdato: null, gradering: 'ugradert', skjermet: false },
      ...{ malform: 'nb', tolkesprak: null },
    }))
    await db.iTransaksjon(TESTKOMMUNE, tx => tx.db.insertInto('p_person').values(personer).execute())
    await db.somSystem(async tx => {
      await sql`drop table p_navneord`.execute(tx)
      await sql`alter table p_sak drop column lopenummer`.execute(tx)
      await sql`drop index p_sak_nummer`.execute(tx)
      await sql.raw(navneordmigrasjon.sql('postgres')).execute(tx)
      const tabeller = ['p_person', 'p_sak', 'p_navneord']
      const { rows } = await sql<{ relforcerowsecurity: boolean }>`
        select relforcerowsecurity from pg_class where relname = any(${tabeller}::text[])`.execute(tx)
      expect(rows.map(r => r.relforcerowsecurity)).toEqual([true, true, true])
    })
    const rader = await db.iTransaksjon(TESTKOMMUNE, tx =>
      tx.db.selectFrom('p_navneord').select(['person_id', 'ord', 'navn']).execute(),
    )
    for (const p of personer)
      expect(rader.filter(r => r.person_id === p.person_id).map(r => r.ord)).toEqual(
        expect.arrayContaining([...navneord(p.etternavn)]),
      )
    expect(new Set(rader.map(r => r.navn))).toEqual(new Set(personer.map(p => p.sokenavn)))
    expect(rader).toHaveLength(personer.flatMap(p => navneord(p.etternavn)).length)
  })
})
