import type { Dato } from '@handlingsrom/domene/felles/dato'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lesStrom, lesStrommer, listStrommer, strommerEtter } from '../../src/adapters/database/strom.ts'
import { lagSyntetisk } from '../../src/syntetisk/kjor.ts'
import { apneTesthus, iBasen, type Testhus } from '../hus.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'

describe.each(databaser)('Mange strømmer på én gang, på %s', (_slag, apne) => {
  let hus: Testhus
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    await lagSyntetisk(hus.a, TESTKOMMUNE, { saker: 12, fro: 9, idag: '2026-11-22' as Dato })
  })
  afterAll(() => hus.lukk())

  const enOgEn = async (ider: readonly string[]) => {
    const ut = new Map<string, unknown>()
    for (const id of ider) ut.set(id, await iBasen(hus, tx => lesStrom(tx, id)))
    return ut
  }

  test('hver er den samme som lest for seg, også der innholdet er kassert; den som ikke finnes, er ikke med', async () => {
    const ider = await iBasen(hus, async tx => [
      ...(await listStrommer(tx, 'sak')),
      ...(await listStrommer(tx, 'person')),
    ])
    await hus.db.iTransaksjon(
      TESTKOMMUNE,
      tx =>
        tx.db
          .deleteFrom('hendelse_innhold')
          .where('kommune', '=', TESTKOMMUNE)
          .where('strom', '=', ider[0] ?? '')
          .where('nr', 'in', [2, 5])
          .execute(),
      { rolle: 'handlingsrom_kassasjon' },
    )
    const lest = await iBasen(hus, tx => lesStrommer(tx, [...ider, 'finnes-ikke']))
    expect(lest).toEqual(await enOgEn(ider))
    expect(lest.get(ider[0] ?? '')?.filter(r => r.hendelse.type === 'innholdKassert')).toHaveLength(2)
    expect(await iBasen(hus, tx => lesStrommer(tx, []))).toEqual(new Map())
  })

  test('bunke for bunke er det de samme strømmene som alle på én gang', async () => {
    const bunker: (readonly string[])[] = []
    for (let siste = ''; ; siste = bunker.at(-1)?.at(-1) ?? '') {
      const ider = await iBasen(hus, tx => strommerEtter(tx, 'sak', siste, 5))
      if (ider.length === 0) break
      bunker.push(ider)
    }
    expect(bunker.map(b => b.length)).toEqual([5, 5, 2])
    expect(bunker.flat()).toEqual(await iBasen(hus, tx => listStrommer(tx, 'sak')))
  })
})
