import type { VedtakId } from '@handlingsrom/domene/felles/id'
import { andreleserForAlle } from '@handlingsrom/domene/vedtak/andreleserkrav'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Hvem, type Testhus } from '../hus.ts'
import { enSak, foreslatt, gjor, klarForForslag, type Sakid } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Tjener } from '../tjener.ts'

/** Lesingen etterpå åpner saken for dem som kan lese den. Den har en siste dag, og da er saken stengt igjen. */
describe.each(databaser)('Lesingen etterpå, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  afterAll(() => hus.lukk())

  const post = async (hvem: Hvem, sti: string, kropp: object) =>
    (await tjener.som(hvem)).post(sti, { kommandoId: hus.a.nyId(), ...kropp })
  const kommunen = async () => (await (await tjener.som('ingrid')).hent('/api/kommune')).json()
  const versjon = async (omrade: string) => (await kommunen()).beslutninger[omrade].versjon
  const bestem = async (hvem: Hvem, kropp: object) =>
    post(hvem, '/api/kommune/kvalitetslesing', { settVersjon: await versjon('kvalitetslesing'), ...kropp })
  const status = async (hvem: Hvem, s: Sakid) =>
    (await (await tjener.som(hvem)).hent(`/api/saker/${s.sakId}`)).statusCode
  const paListen = async (hvem: Hvem, s: Sakid) => {
    const dag = (await (await tjener.som(hvem)).hent('/api/min-dag')).json() as Record<string, unknown>
    return JSON.stringify(dag).includes(s.sakId)
  }
  const ulest = async (s: Sakid) => {
    const svar = (await (await tjener.som('per')).hent('/api/fordeling')).json() as {
      saker: { sakId: string; ulestInnen: string | null }[]
    }
    return svar.saker.find(x => x.sakId === s.sakId)?.ulestInnen
  }
  const fattetAlene = async (): Promise<Sakid & { vedtakId: VedtakId }> => {
    const s = await enSak(hus)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    await klarForForslag(hus, s, 'ingrid')
    const vedtakId = await foreslatt(hus, s, 'ingrid')
    const settVersjon = await versjon('andreleser')
    await post('jonas', '/api/kommune/andreleser', {
      settVersjon,
      kreves: andreleserForAlle(false),
      grunn: 'Bare én på jobb',
    })
    const svar = await post('ingrid', `/api/saker/${s.sakId}/kommandoer/fattVedtak`, {
      vedtakId,
      merknad: '',
    })
    expect(svar.statusCode).toBe(200)
    return { ...s, vedtakId }
  }

  test('andelen bestemmes av administrator, med grunn, og står med navn og dag', async () => {
    expect((await kommunen()).kvalitetslesing).toEqual({ andel: 0, bestemt: null })
    const id = hus.a.nyId()
    expect((await bestem('jonas', { andel: 100, grunn: 'For å lære', kommandoId: id })).statusCode).toBe(200)
    expect((await bestem('jonas', { andel: 100, grunn: 'For å lære', kommandoId: id })).statusCode).toBe(200)
    expect((await bestem('jonas', { andel: 5, grunn: 'For å lære', kommandoId: id })).statusCode).toBe(422)
    expect((await kommunen()).kvalitetslesing).toMatchObject({
      andel: 100,
      bestemt: { av: { navn: expect.stringContaining('Jonas') }, dato: '2026-11-22', grunn: 'For å lære' },
    })
  })
  test.each([
    { hvem: 'turid', kropp: { andel: 10, grunn: 'Jeg vil' }, nei: 403, fordi: 'reglene er administrators' },
    { hvem: 'jonas', kropp: { andel: 101, grunn: 'Mer enn alle' }, nei: 400, fordi: 'av hundre' },
    { hvem: 'jonas', kropp: { andel: 12.5, grunn: 'En halv' }, nei: 400, fordi: 'hele tall' },
    { hvem: 'jonas', kropp: { andel: 10, grunn: '' }, nei: 400, fordi: 'grunnen mangler' },
  ] as const)('$hvem får $nei for $kropp, fordi $fordi', async ({ hvem, kropp, nei }) => {
    expect((await bestem(hvem, kropp)).statusCode).toBe(nei)
  })

  test('trukket: åpen for fagansvarlig til den siste dagen, og stengt dagen etter', async () => {
    await bestem('jonas', { andel: 100, grunn: 'Alle leses' })
    const s = await fattetAlene()
    expect([await status('turid', s), await paListen('turid', s)]).toEqual([200, true])
    hus.flytt(21 * 86_400_000)
    expect([await status('turid', s), await paListen('turid', s)]).toEqual([200, true])
    hus.flytt(86_400_000)
    expect([await status('turid', s), await paListen('turid', s)]).toEqual([403, false])
    expect(await status('ingrid', s)).toBe(200)
    // Lederen får se at ingen rakk det, uten at saken blir åpnet for noen; etter tre måneder står det bare på vedtaket.
    expect(await ulest(s)).toBe('2026-12-13')
    hus.flytt(90 * 86_400_000)
    expect(await ulest(s)).toBeNull()
  })

  test('valgt: åpnes av grunnen, og stenges straks lesingen er gjort', async () => {
    await bestem('jonas', { andel: 0, grunn: 'Ingen trekkes' })
    const s = await fattetAlene()
    expect(await status('turid', s)).toBe(403)
    await gjor(hus, s.sakId, 'ingrid', {
      type: 'velgKvalitetslesing',
      vedtakId: s.vedtakId,
      grunn: 'Første etter § 19',
    })
    expect(await status('turid', s)).toBe(200)
    const lest = await post('turid', `/api/saker/${s.sakId}/kommandoer/kvalitetsles`, {
      vedtakId: s.vedtakId,
      merknad: 'Godt begrunnet',
      grunner: [],
      kommentarer: [],
      lesersvar: [],
    })
    expect([lest.statusCode, await status('turid', s)]).toEqual([200, 403])
  })
})
