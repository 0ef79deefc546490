import { dato } from '@handlingsrom/domene/felles/dato'
import type { LofteId, SakId } from '@handlingsrom/domene/felles/id'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Hvem, type Testhus } from '../../../test/hus.ts'
import { enSak, gjor } from '../../../test/saker.ts'
import { databaser } from '../../../test/testdatabase.ts'
import { apneTjener, type Tjener } from '../../../test/tjener.ts'

describe.each(databaser)('Hvem som venter på råd, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  afterAll(() => hus.lukk())

  const vilBliRingt = (sakId: SakId, hvem: Hvem) =>
    gjor(hus, sakId, hvem, {
      type: 'giLofte',
      lofteId: hus.a.nyId() as LofteId,
      slag: 'ring-tilbake',
      hva: 'Spør om gjeld',
      hvem: 'nav',
      innen: dato('2026-11-25'),
    })
  const ringes = async (hvem: Hvem) =>
    (await (await tjener.som(hvem)).hent('/api/fordeling/venter')).json().venter[1]

  test('er null og uten dag når ingen venter, og tallet er familier', async () => {
    expect(await ringes('per')).toEqual({ paa: 'ring-tilbake', antall: 0, lengstSiden: null })
    for (let i = 0; i < 2; i++) {
      const { sakId } = await enSak(hus, {})
      await gjor(hus, sakId, 'ingrid', { type: 'taSak' })
      await vilBliRingt(sakId, 'ingrid')
      await vilBliRingt(sakId, 'ingrid')
    }
    expect(await ringes('per')).toMatchObject({ antall: 2, lengstSiden: '2026-11-22' })
  })

  test('en gradert familie er i tallet bare for lederen i kretsen', async () => {
    const { sakId } = await enSak(hus, { adressebeskyttelse: 'ja' }, 'amir')
    await gjor(hus, sakId, 'amir', { type: 'taSak' })
    await vilBliRingt(sakId, 'amir')
    expect([(await ringes('per')).antall, (await ringes('lars')).antall]).toEqual([2, 3])
  })
})
