import { dato } from '@handlingsrom/domene/felles/dato'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import type { Database } from '../../adapters/database/database.ts'
import { erstattRader } from '../../adapters/database/projeksjon.ts'
import { nesteSaksnummer } from './saksnummer.ts'

const DAGEN = dato('2026-03-02')

describe.each(databaser)('Saksnummeret på %s', (_slag, apne) => {
  let db: Database
  beforeAll(async () => {
    db = await apne()
  })
  afterAll(() => db.lukk())

  test('saker som opprettes samtidig, får hver sitt nummer uten at noen må prøve på nytt', async () => {
    const opprett = (sakId: string) =>
      db.iTransaksjon(
        TESTKOMMUNE,
        async tx => {
          const saksnummer = await nesteSaksnummer(tx, DAGEN)
          const tider = { opprettet: '2026-03-02T08:00:00.000Z', siste_tidspunkt: '2026-03-02T08:00:00.000Z' }
          await erstattRader(tx, 'p_sak', sakId, [
            {
              sak_id: sakId,
              saksnummer,
              soker_person_id: `p-${sakId}`,
              kontor: 'Nav Test',
              siste_nr: 1,
              ...tider,
            },
          ])
          return saksnummer
        },
        { forsok: 1 },
      )
    const numre = await Promise.all(Array.from({ length: 12 }, (_, i) => opprett(`sak-${i}`)))
    expect(numre.toSorted()).toEqual(
      Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(4, '0')}`),
    )
  })
})
