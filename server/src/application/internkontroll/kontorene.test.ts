import type { Utvalg } from '@handlingsrom/domene/statistikk/malepunktbilde'
import { LESERSVAR } from '@handlingsrom/domene/testdata/lesersvar'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, KONTOR, type Testhus } from '../../../test/hus.ts'
import { enSak, foreslatt, gjor, klarForForslag } from '../../../test/saker.ts'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import { visInternkontroll } from './malepunkter.ts'

describe.each(databaser)('Kontorene i en kommune, på %s', (_slag, apne) => {
  let hus: Testhus
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    const s = await enSak(hus, {}, 'ingrid')
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    await klarForForslag(hus, s, 'ingrid')
    const vedtakId = await foreslatt(hus, s, 'ingrid')
    await gjor(hus, s.sakId, 'turid', { type: 'fattVedtak', vedtakId, merknad: '', lesersvar: LESERSVAR })
    // Seks til ved det samme kontoret og sju ved et annet, med de samme funnene.
    await hus.db.iTransaksjon(TESTKOMMUNE, async tx => {
      const [rad] = await tx.db.selectFrom('p_kontroll').selectAll().where('sak_id', '=', s.sakId).execute()
      if (!rad) throw new Error('Vedtaket er ikke kontrollert')
      const kopi = (nr: number, kontor: string) => ({
        ...rad,
        kontor,
        sak_id: `0193a000-0000-7000-8000-0000000009${nr}`,
        vedtak_id: `0193a000-0000-7000-8000-0000000008${nr}`,
      })
      for (let i = 10; i < 23; i++)
        await tx.db
          .insertInto('p_kontroll')
          .values(kopi(i, i < 16 ? KONTOR : 'Nav Sør'))
          .execute()
    })
  })
  afterAll(() => hus.lukk())

  const se = (kontor: string | null, utvalg: Utvalg = 'alle') =>
    hus.db.iTransaksjon(TESTKOMMUNE, tx =>
      visInternkontroll(tx, { kontor }, hus.a.klokke(), { periode: '2026-3', utvalg }),
    )

  test('den som har hele kommunen, ser kontorene ved siden av hverandre, og kommunen er summen', async () => {
    const k1 = (await se(null)).kontorene?.find(p => p.malepunkt === 'K1')
    const sum = (g: readonly { antall: number }[] | null | undefined) => g?.reduce((n, x) => n + x.antall, 0)
    expect(k1?.kontorer.map(k => [k.kontor, sum(k.grupper)])).toEqual([
      ['Nav Sør', 7],
      [KONTOR, 7],
    ])
    expect(sum(k1?.kommunen)).toBe(14)
  })
  test('den som hører til ett kontor, ser ikke de andre og ikke kommunen', async () => {
    const eget = await se(KONTOR)
    expect([eget.kontorene, eget.antall]).toEqual([null, 7])
    expect((await se('Nav Sør')).kontorene).toBeNull()
  })
  test('et utvalg vises ikke kontor for kontor: da kunne to utvalg vært trukket fra hverandre', async () => {
    expect((await se(null, 'forste')).kontorene).toBeNull()
  })
})
