import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { nummer } from '../inntak/soknader.ts'
import { enSak, foreslatt, gjor, klarForForslag } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Tjener } from '../tjener.ts'

describe.each(databaser)('Hvorfor leseren ikke kan godkjenne, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  afterAll(() => hus.lukk())

  test('er en kode nettleseren har ord for på tre språk, aldri en setning', async () => {
    const s = await enSak(hus, { soker: { identitetsnummer: nummer(71), etternavn: 'Haugdal' } })
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    await klarForForslag(hus, s, 'ingrid')
    const vedtakId = await foreslatt(hus, s, 'ingrid')
    const lest = async (hvem: 'ingrid' | 'turid'): Promise<Vedtaksvisning> =>
      (await (await tjener.som(hvem)).hent(`/api/saker/${s.sakId}/vedtak/${vedtakId}`)).json()
    expect(await lest('ingrid')).toMatchObject({ kanGodkjenne: false, kanIkkeFordi: 'egen-godkjenning' })
    expect(await lest('turid')).toMatchObject({ kanGodkjenne: true, kanIkkeFordi: null })
  })
})
