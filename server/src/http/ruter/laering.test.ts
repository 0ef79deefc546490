import type { Eksporttabell } from '@handlingsrom/domene/statistikk/eksport'
import type { Returbilde } from '@handlingsrom/kontrakt/laering'
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
  test('filen har de samme tallene som siden, for dem som ser siden, og ingen andre', async () => {
    const fil = async (hvem: Hvem, format = 'json') =>
      (await tjener.som(hvem)).hent(
        `/api/internkontroll/eksport/returer?format=${format}&periode=2026-3&utvalg=avslag`,
      )
    for (const hvem of ['turid', 'per', 'gro'] as const) {
      const t: Eksporttabell = (await fil(hvem)).json()
      const side = (await hent(hvem)).json() as Returbilde
      expect(t.rader.map(([grunn, , n]) => [grunn, n])).toEqual(side.grunner.map(g => [g.grunn, g.antall]))
      expect(t.rader).toContainEqual(['V3', 'Hensynet til et barn er ikke veid', 5])
      expect(t.periode).toBe('september til desember 2026')
    }
    const csv = await fil('turid', 'csv')
    expect(csv.body).toContain('\r\nV3;Hensynet til et barn er ikke veid;5\r\n')
    expect(csv.body).toContain('\r\nV2;Et barn er ikke vurdert for seg;holdt tilbake\r\n')
    expect(csv.body).not.toMatch(/Hemmelig|Ingrid|Turid/)
    for (const hvem of ['ingrid', 'sunniva', 'jonas'] as const)
      expect([hvem, (await fil(hvem)).statusCode]).toEqual([hvem, 403])
  })
  test('en saksbehandler uten lederansvar får nei, og en ukjent periode er ugyldig', async () => {
    expect([(await hent('ingrid')).statusCode, (await hent('turid', '2026-4')).statusCode]).toEqual([
      403, 400,
    ])
  })
})
