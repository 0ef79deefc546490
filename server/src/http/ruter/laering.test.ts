import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Hvem, type Testhus } from '../../../test/hus.ts'
import { enSak, foreslatt, gjor, klarForForslag } from '../../../test/saker.ts'
import { databaser } from '../../../test/testdatabase.ts'
import { apneTjener, type Tjener } from '../../../test/tjener.ts'

describe.each(databaser)('Det kontoret lærer av returene, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  afterAll(() => hus.lukk())

  const hent = async (hvem: Hvem, periode = '2026-3') =>
    (await tjener.som(hvem)).hent(`/api/laering/returer?periode=${periode}`)
  const antall = async (hvem: Hvem, periode?: string) =>
    (
      (await hent(hvem, periode)).json() as { grunner: { grunn: string; antall: number | null }[] }
    ).grunner.find(g => g.grunn === 'V3')?.antall
  const enRetur = async (
    valg: Parameters<typeof enSak>[1] = {},
    hvem: Hvem = 'ingrid',
    leser: Hvem = 'turid',
  ) => {
    const s = await enSak(hus, valg, hvem)
    await gjor(hus, s.sakId, hvem, { type: 'taSak' })
    await klarForForslag(hus, s, hvem)
    const vedtakId = await foreslatt(hus, s, hvem)
    await gjor(hus, s.sakId, leser, {
      type: 'returnerVedtak',
      vedtakId,
      grunner: ['V3'],
      kommentar: 'Hemmelig ord om familien',
    })
  }

  test('fire familier vises ikke, den femte viser tallet, og det er likt for fagansvarlig og leder', async () => {
    for (let i = 0; i < 4; i++) await enRetur()
    expect([await antall('turid'), await antall('per')]).toEqual([null, null])
    await enRetur()
    expect([await antall('turid'), await antall('per')]).toEqual([5, 5])
    expect(await antall('turid', '2026-2')).toBeNull()
  })
  test('en gradert familie er aldri i tallet, heller ikke for kretsen', async () => {
    await enRetur({ adressebeskyttelse: 'ja' }, 'amir', 'gro')
    expect([await antall('gro'), await antall('turid')]).toEqual([5, 5])
  })
  test('svaret har grunner og tall, og ikke navn, ord eller saker', async () => {
    const svar = (await hent('turid')).json()
    expect(Object.keys(svar).toSorted()).toEqual(['grunner', 'periode'])
    expect(Object.keys(svar.grunner[0]).toSorted()).toEqual(['antall', 'grunn'])
    expect(JSON.stringify(svar)).not.toMatch(/Hemmelig|Ingrid|Turid/)
  })
  test('en saksbehandler uten lederansvar får nei, og en ukjent periode er ugyldig', async () => {
    expect([(await hent('ingrid')).statusCode, (await hent('turid', '2026-4')).statusCode]).toEqual([
      403, 400,
    ])
  })
})
