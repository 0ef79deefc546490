import { randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kommune } from '@handlingsrom/domene/felles/id'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneDatabase, type Database } from '../../src/adapters/database/database.ts'
import { lagIdentitetslager } from '../../src/adapters/identitet/lager.ts'
import { ansattIdAv } from '../../src/application/identitet/kravkart.ts'
import { KOMMANDOER } from '../../src/cli/kommandoer.ts'
import { lagEgenDatabase } from '../egenDatabase.ts'
import { bytes, enDigital } from '../inntak/soknader.ts'
import { databaser } from '../testdatabase.ts'
import { kjor, type Utfall } from './kjor.ts'

const ISSUER = 'https://innlogging.kommune.no'
const KOMMUNE = '4699' as Kommune
const kart = (endring: object = {}) =>
  JSON.stringify({ kommune: KOMMUNE, kontor: 'Nav Fjordvik', ...endring })
const OPPRETT = ['kommune', 'opprett', '--kommune', KOMMUNE, '--navn', 'Fjordvik', '--kontor', 'Nav Fjordvik']
const NUMMER = ['--nummer', '9981, 9982', '--enhetsnummer', '9981', '--fra', '2026-01-01']
const DE_FORSTE = ['--administrator', 'adm-1', '--leder', 'led-1']

describe.each(databaser.map(([slag]) => slag))('En ekte kommune fra kommandolinjen på %s', slag => {
  const rot = mkdtempSync(join(tmpdir(), 'hr-cli-kommune-'))
  let miljo: NodeJS.ProcessEnv = {
    HANDLINGSROM_DATA: join(rot, 'data'),
    HANDLINGSROM_SEGL_NOKKEL: randomBytes(32).toString('base64'),
    OIDC_ISSUER: ISSUER,
    OIDC_CLIENT_ID: 'handlingsrom',
    OIDC_CLIENT_SECRET: 'hemmelig',
    OIDC_KRAVKART: kart(),
  }
  let slett: () => Promise<void> = async () => undefined
  const cli = (argumenter: readonly string[], endring: NodeJS.ProcessEnv = {}): Promise<Utfall> =>
    kjor(argumenter, { ...miljo, ...endring })
  const iBasen = async <T>(fn: (db: Database) => Promise<T>): Promise<T> => {
    const db = await apneDatabase({ databaseUrl: miljo.DATABASE_URL, datamappe: join(rot, 'data') })
    try {
      return await fn(db)
    } finally {
      await db.lukk()
    }
  }
  const logg = () =>
    iBasen(db =>
      db.somSystem(tx =>
        tx.selectFrom('sikkerhetslogg').selectAll().where('kommune', '=', KOMMUNE).orderBy('id').execute(),
      ),
    )

  beforeAll(async () => {
    if (slag === 'innebygd') return
    const egen = await lagEgenDatabase(process.env.HANDLINGSROM_TEST_DATABASE_URL ?? '', 'hr_kommune')
    miljo = { ...miljo, DATABASE_URL: egen.url }
    slett = egen.slett
  })
  afterAll(() => slett())

  test.each([
    [[], {}, 2, /--nummer mangler/],
    [[...NUMMER], {}, 2, /den første --administrator og --leder/],
    [[...NUMMER, '--administrator', 'x', '--leder', 'x'], {}, 2, /to ulike/],
    [[...NUMMER, '--nummer', '99'], {}, 2, /fire siffer/],
    [[...NUMMER, ...DE_FORSTE, '--fra', 'i går'], {}, 2, /--fra er en dato/],
    [[...NUMMER, ...DE_FORSTE], { OIDC_KRAVKART: kart({ kommune: '4600' }) }, 1, /gjelder kommunen 4600/],
    [
      [...NUMMER, ...DE_FORSTE],
      { OIDC_ISSUER: '', OIDC_CLIENT_ID: '', OIDC_CLIENT_SECRET: '', OIDC_KRAVKART: '' },
      1,
      /kommer ingen inn/,
    ],
  ])('%j med %j svarer med en setning', async (resten, endring, kode, setning) => {
    const svar = await cli([...OPPRETT, ...resten], endring)
    expect([svar.kode, svar.feil]).toEqual([kode, expect.stringMatching(setning)])
    expect(svar.feil).not.toMatch(/^\s+at /m)
  })

  test('tjenesten starter ikke for en kommune som ikke finnes', async () => {
    const svar = await cli(['serve'])
    expect([svar.kode, svar.feil]).toEqual([1, expect.stringContaining('kommune opprett')])
  })

  test('kommunen opprettes med numre og kontor, og de to første har rollene sine før de har logget inn', async () => {
    const svar = await cli([...OPPRETT, ...NUMMER, ...DE_FORSTE, '--json'])
    expect([svar.kode, JSON.parse(svar.ut)]).toEqual([
      0,
      {
        kommune: KOMMUNE,
        ny: true,
        tilganger: [
          { rolle: 'administrator', utfall: 'gitt' },
          { rolle: 'leder', utfall: 'gitt' },
        ],
      },
    ])
    const [adm, leder] = await iBasen(async db => {
      const { ansatte } = lagIdentitetslager(db)
      const hent = (hvem: string) => ansatte.hent(KOMMUNE, ansattIdAv(ISSUER, hvem))
      return [await hent('adm-1'), await hent('led-1')]
    })
    expect([adm?.roller, leder?.roller]).toEqual([['administrator'], ['leder']])
  })

  test('en gang til endrer ingenting, og gir ingen ny administrator når noen alt er det', async () => {
    const svar = await cli([
      ...OPPRETT,
      ...NUMMER,
      '--administrator',
      'inntrenger',
      '--leder',
      'led-1',
      '--json',
    ])
    expect(JSON.parse(svar.ut)).toMatchObject({
      ny: false,
      tilganger: [
        { rolle: 'administrator', utfall: 'har-alt' },
        { rolle: 'leder', utfall: 'har-alt' },
      ],
    })
  })

  test('nummeret til en annen kommune avvises', async () => {
    const annen = ['kommune', 'opprett', '--kommune', '4698', '--navn', 'Nabo', '--kontor', 'Nav Nabo']
    const svar = await cli([...annen, '--nummer', '9982', '--fra', '2026-02-01', ...DE_FORSTE], {
      OIDC_KRAVKART: kart({ kommune: '4698' }),
    })
    expect([svar.kode, svar.feil]).toEqual([1, expect.stringContaining('hører alt til kommunen 4699')])
  })

  test('hver kommando spør porten som drift og er én linje i kommunens sikkerhetslogg', async () => {
    writeFileSync(join(rot, 'a.json'), bytes(enDigital({ nr: 1, kommunenummer: '9981' })))
    const foer = new Set((await logg()).map(l => l.id))
    const argumenter: Record<string, readonly string[]> = {
      migrer: ['migrer'],
      'soknad importer': ['soknad', 'importer', join(rot, 'a.json')],
      'utboks toem': ['utboks', 'toem', '--til', join(rot, 'ut')],
      syntetisk: ['syntetisk', '--saker', '2'],
      verifiser: ['verifiser'],
      'projeksjoner bygg': ['projeksjoner', 'bygg'],
      'kontroller omregn': ['kontroller', 'omregn'],
      'kommune opprett': [...OPPRETT, ...NUMMER, ...DE_FORSTE],
      demo: ['demo'],
    }
    expect(Object.keys(argumenter).toSorted()).toEqual(Object.keys(KOMMANDOER).toSorted())
    for (const a of Object.values(argumenter)) expect((await cli(a)).kode).not.toBe(2)
    const nye = (await logg()).filter(l => !foer.has(l.id))
    expect(nye.map(l => [l.hendelse, l.regel, JSON.parse(l.data).kommando])).toEqual(
      Object.keys(argumenter).map(kommando => ['drift', 'drift', kommando]),
    )
    expect(new Set(nye.map(l => JSON.parse(l.data).bruker)).size).toBe(1)
    expect(JSON.parse(nye[0]?.data ?? '').bruker).toMatch(/^drift:./)
  })

  test('er sikkerhetsloggen nede, tas søknaden imot likevel (T31)', async () => {
    const bytt = (fra: string, til: string) =>
      iBasen(db => db.somSystem(tx => tx.schema.alterTable(fra).renameTo(til).execute()))
    await bytt('sikkerhetslogg', 'sikkerhetslogg_borte')
    writeFileSync(join(rot, 'b.json'), bytes(enDigital({ nr: 2, kommunenummer: '9981' })))
    const svar = await cli(['soknad', 'importer', join(rot, 'b.json'), '--kommune', KOMMUNE, '--json'])
    await bytt('sikkerhetslogg_borte', 'sikkerhetslogg')
    expect(JSON.parse(svar.ut).resultater).toMatchObject([{ utfall: 'mottatt' }])
  })
})
