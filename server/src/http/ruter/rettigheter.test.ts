import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../../../test/hus.ts'
import { databaser } from '../../../test/testdatabase.ts'
import { apneTjener, type Klient } from '../../../test/tjener.ts'

describe.each(databaser)('Rettighetene i klart språk, på %s', (_slag, apne) => {
  let hus: Testhus
  let sunniva: Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    sunniva = await (await apneTjener(hus)).som('sunniva')
  })
  afterAll(() => hus.lukk())

  test('tilleggene er dem som er bedt om, og en ukjent kode gir ingenting', async () => {
    const overskrifter = async (grupper: string) =>
      (await sunniva.hent(`/api/rettigheter?spraak=en&grupper=${grupper}`))
        .json()
        .deler.filter((d: { slag: string }) => d.slag === 'overskrift')
        .map((d: { tekst: string }) => d.tekst)
    expect(await overskrifter('tolk,finnes-ikke')).toEqual([
      'This applies to you',
      'You who need an interpreter',
      'What we can help with',
      'What we cannot do',
    ])
    expect(await overskrifter('')).toHaveLength(3)
  })

  test.each(['nb', 'nn', 'en'])('arket kommer som PDF på %s', async spraak => {
    const svar = await sunniva.hent(`/api/rettigheter/ark?spraak=${spraak}`)
    expect([svar.statusCode, svar.headers['content-type']]).toEqual([200, 'application/pdf'])
  })
})
