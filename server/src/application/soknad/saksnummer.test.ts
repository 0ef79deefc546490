import { dato } from '@handlingsrom/domene/felles/dato'
import type { SakId } from '@handlingsrom/domene/felles/id'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import type { Database } from '../../adapters/database/database.ts'
import { erstattRader } from '../../adapters/database/projeksjon.ts'
import { nyttSaksnummer } from './saksnummer.ts'

const DAGEN = dato('2026-03-02')

describe.each(databaser)('Saksnummeret på %s', (_slag, apne) => {
  let db: Database
  beforeAll(async () => {
    db = await apne()
  })
  afterAll(() => db.lukk())

  const opprett = (id: string, nummerId = id) =>
    db.iTransaksjon(
      TESTKOMMUNE,
      async tx => {
        const saksnummer = await nyttSaksnummer(tx, DAGEN, nummerId as SakId)
        const tider = { opprettet: '2026-03-02T08:00:00.000Z', siste_tidspunkt: '2026-03-02T08:00:00.000Z' }
        await erstattRader(tx, 'p_sak', id, [
          { sak_id: id, saksnummer, soker_person_id: `p-${id}`, kontor: 'Nav Test', siste_nr: 1, ...tider },
        ])
        return saksnummer
      },
      { forsok: 1 },
    )

  test('er fem siffer, og sier ingenting om hvor mange saker som finnes', async () => {
    const numre = await Promise.all(Array.from({ length: 40 }, (_, i) => opprett(`sak-${i}`)))
    for (const n of numre) expect(n).toMatch(/^2026-[1-9]\d{4}$/)
    const tall = numre.map(n => Number(n.slice(5)))
    expect(new Set(tall).size).toBe(40)
    expect(tall.filter((t, i) => i > 0 && t === (tall[i - 1] ?? 0) + 1)).toEqual([])
  })

  test('to som treffer det samme nummeret samtidig, får hvert sitt uten at noen må prøve på nytt', async () => {
    const numre = await Promise.all(Array.from({ length: 6 }, (_, i) => opprett(`lik-${i}`, 'den-samme')))
    expect(new Set(numre).size).toBe(6)
  })
})
