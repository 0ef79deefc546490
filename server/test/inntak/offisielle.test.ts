import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Kommune } from '@handlingsrom/domene/felles/id'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneDatabase } from '../../src/adapters/database/database.ts'
import { sha256 } from '../../src/adapters/database/kjede.ts'
import { opprettKommune } from '../../src/adapters/database/kommuner.ts'
import { kjor } from '../cli/kjor.ts'
import { offisielleEksempler } from '../data/digisos.ts'
import { lagEgenDatabase } from '../egenDatabase.ts'
import { databaser, TESTKOMMUNE, testpostgres } from '../testdatabase.ts'

const eksempler = offisielleEksempler()
const soknader = eksempler?.filer.filter(f => f.skjema === 'soknad/soknad.json') ?? []

/** Kommunen brukerdata.json er adressert til, med sitt eget nummer; testkommunen har bare sitt eget. */
const STAVANGER = '4601' as Kommune
/** Dommen over hver fil. De genererte sier en hovedversjon ingen kjenner, og er heller ikke gyldige etter skjemaet slik det er nå. */
const UTFALL_HER: Readonly<Record<string, string>> = {
  'soknad/brukerdata.json': 'parkert annen-kommune',
  'soknad/feil-minimal-mangler-version.json': 'parkert skjemafeil',
  'soknad/minimal.json': 'mottatt',
  ...Object.fromEntries(
    [2, 6, 9, 11, 12, 14, 17, 18, 19].map(nr => [
      `soknad-generert/${nr}.json`,
      'parkert ukjent-hovedversjon',
    ]),
  ),
}
const UTFALL_DER: Readonly<Record<string, string>> = { ...UTFALL_HER, 'soknad/brukerdata.json': 'mottatt' }

test.skipIf(!eksempler)(
  'det er tolv offisielle søknader, og to av dem følger skjemaet slik det er nå',
  () => {
    expect(soknader.map(s => s.fil).toSorted()).toEqual(Object.keys(UTFALL_HER).toSorted())
    expect(soknader.filter(s => s.gyldigNaa).map(s => s.fil)).toEqual([
      'soknad/brukerdata.json',
      'soknad/minimal.json',
    ])
  },
)

describe.skipIf(!eksempler).each(databaser.map(([slag]) => slag))(
  'De offisielle søknadene gjennom soknad importer på %s',
  slag => {
    const rot = mkdtempSync(join(tmpdir(), 'hr-offisielle-'))
    const inn = join(rot, 'inn')
    let miljo: NodeJS.ProcessEnv = { HANDLINGSROM_DATA: join(rot, 'data') }
    let slett: () => Promise<void> = async () => undefined
    const iBasen = async <T>(
      fn: (db: Awaited<ReturnType<typeof apneDatabase>>) => Promise<T>,
    ): Promise<T> => {
      const db = await apneDatabase({ databaseUrl: miljo.DATABASE_URL, datamappe: join(rot, 'data') })
      try {
        return await fn(db)
      } finally {
        await db.lukk()
      }
    }
    beforeAll(async () => {
      const adresse = testpostgres()
      if (slag !== 'innebygd' && adresse) {
        const egen = await lagEgenDatabase(adresse, 'hr_off')
        miljo = { ...miljo, DATABASE_URL: egen.url }
        slett = egen.slett
      }
      for (const { fil } of soknader) {
        mkdirSync(dirname(join(inn, fil)), { recursive: true })
        cpSync(join(eksempler?.rot ?? '', fil), join(inn, fil))
      }
      await iBasen(async db => {
        await db.migrer()
        for (const [kommune, nummer] of [
          [TESTKOMMUNE, TESTKOMMUNE],
          [STAVANGER, '1161'],
        ] as const)
          await db.somSystem(tx =>
            opprettKommune(tx, {
              kommune,
              navn: kommune,
              kontornavn: `Nav ${kommune}`,
              erDemo: true,
              nummer: [{ nummer, type: 'kommunenummer', gyldigFra: '2020-01-01' }],
            }),
          )
      })
    }, 120_000)
    afterAll(() => slett())

    test.each([
      ['en annen kommune enn filenes', TESTKOMMUNE, UTFALL_HER],
      ['kommunen brukerdata er sendt til', STAVANGER, UTFALL_DER],
    ])(
      'hver fil får sin dom hos %s',
      async (_navn, kommune, ventet) => {
        const svar = await kjor(['soknad', 'importer', inn, '--kommune', kommune, '--json'], miljo)
        const { resultater } = JSON.parse(svar.ut) as {
          resultater: { fil: string; utfall: string; sakId: string | null }[]
        }
        const poster = await iBasen(db =>
          db.somSystem(tx =>
            tx.selectFrom('innboks').select(['sha256', 'grunn']).where('kommune', '=', kommune).execute(),
          ),
        )
        const dommer = resultater.map(r => {
          const hash = sha256(readFileSync(join(inn, r.fil)))
          return [r.fil, [r.utfall, poster.find(p => p.sha256 === hash)?.grunn].filter(Boolean).join(' ')]
        })
        expect(Object.fromEntries(dommer)).toEqual(ventet)
        for (const r of resultater) expect([r.fil, r.sakId !== null]).toEqual([r.fil, r.utfall === 'mottatt'])
        expect(svar.kode).toBe(1)
      },
      60_000,
    )
  },
)
