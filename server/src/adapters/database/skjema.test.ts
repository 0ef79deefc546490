import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaser } from '../../../test/testdatabase.ts'
import type { Database } from './database.ts'

/** Registeret og migreringstabellen er driftens; alt annet er kommunens. */
const UTENFOR = ['kommune', 'kommunenummer', 'migrering']
/** Bare skrives til, aldri om: her skal ingen av rollene ha UPDATE eller DELETE ut over det som står i listen. */
const BARE_TILLEGG = [
  'hendelse',
  'hendelse_innhold',
  'kommando',
  'kassasjon',
  'dokument',
  'innboks_fil',
  'logg_segl',
]

describe.each(databaser)('Reglene for tabellene på %s', (_slag, apne) => {
  let db: Database
  beforeAll(async () => {
    db = await apne()
  })
  afterAll(() => db.lukk())
  const rader = <T>(tekst: string) => db.somSystem(async tx => (await sql.raw<T>(tekst).execute(tx)).rows)

  test('kommune står først i hver primærnøkkel, unike nøkkel og fremmednøkkel', async () => {
    const nokler = await rader<{ tabell: string; navn: string; forste: string }>(`
      select t.relname as tabell, c.conname as navn, a.attname as forste
      from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
      join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
      where n.nspname = 'public' and c.contype in ('p', 'u', 'f')`)
    const feil = nokler.filter(n => n.forste !== 'kommune' && n.tabell !== 'migrering')
    expect(nokler.length).toBeGreaterThan(30)
    expect(feil).toEqual([])
  })

  test('hver av kommunens tabeller har radsikkerhet, også mot eieren', async () => {
    const tabeller = await rader<{ tabell: string; paa: boolean }>(`
      select relname as tabell, relrowsecurity and relforcerowsecurity as paa from pg_class t
      join pg_namespace n on n.oid = t.relnamespace where n.nspname = 'public' and t.relkind = 'r'`)
    expect(
      tabeller
        .filter(t => !t.paa)
        .map(t => t.tabell)
        .sort(),
    ).toEqual(UTENFOR)
  })

  test('det er ingen utløsere', async () => {
    expect(await rader(`select tgname from pg_trigger where not tgisinternal`)).toEqual([])
  })

  test('det bare er kassasjonsrollen som kan slette noe i loggene, og bare innhold', async () => {
    const liste = [...BARE_TILLEGG, 'oppslagslogg', 'sikkerhetslogg'].map(t => `'${t}'`).join()
    const rett = await rader<{ rolle: string; tabell: string; rett: string }>(`
      select grantee as rolle, table_name as tabell, privilege_type as rett from information_schema.table_privileges
      where grantee like 'handlingsrom_%' and table_name in (${liste})
        and privilege_type not in ('SELECT', 'INSERT')`)
    expect(rett).toEqual([{ rolle: 'handlingsrom_kassasjon', tabell: 'hendelse_innhold', rett: 'DELETE' }])
    const kolonner = await rader(`
      select distinct grantee, column_name from information_schema.column_privileges
      where grantee like 'handlingsrom_%' and table_name in (${liste}) and privilege_type = 'UPDATE'`)
    expect(kolonner).toEqual([{ grantee: 'handlingsrom_forsegler', column_name: 'segl_nr' }])
  })

  test('ingen av rollene går utenom radsikkerheten eller kan logge inn', async () => {
    const roller = await rader<{ rolname: string; fri: boolean }>(`
      select rolname, rolsuper or rolbypassrls or rolcanlogin as fri from pg_roles
      where rolname in ('handlingsrom_app', 'handlingsrom_kassasjon', 'handlingsrom_forsegler')`)
    expect(roller.map(r => r.fri)).toEqual([false, false, false])
  })
})
