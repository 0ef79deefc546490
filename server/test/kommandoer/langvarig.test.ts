import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import type { Langvarigvisning } from '@handlingsrom/kontrakt/sak/langvarig'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { enSak, gjor, type Sakid } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient } from '../tjener.ts'

describe.each(databaser)('Når det spørres om særskilte formål, på %s', (_slag, apne) => {
  let hus: Testhus
  let k: Record<'ingrid' | 'jonas', Klient>
  let s: Sakid
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    const tjener = await apneTjener(hus)
    k = { ingrid: await tjener.som('ingrid'), jonas: await tjener.som('jonas') }
    s = await enSak(hus)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    // Fem av de tolv siste: juni til oktober 2026.
    const foring = { fra: '2026-06', til: '2026-10', kilde: 'Gammelt fagsystem' }
    const kommandoId = hus.a.nyId()
    const svar = await k.ingrid.post(`/api/saker/${s.sakId}/kommandoer/forTidligereStonad`, {
      kommandoId,
      ...foring,
    })
    expect(svar.statusCode).toBe(200)
  })
  afterAll(() => hus.lukk())

  const vist = async (): Promise<Langvarigvisning> =>
    (await k.ingrid.hent(`/api/saker/${s.sakId}/langvarig/${s.soknadId}`)).json()
  const kommunen = async (): Promise<Kommunevisning> => (await k.jonas.hent('/api/kommune')).json()
  const bestem = async (fraManeder: number) => {
    const settVersjon = (await kommunen()).beslutninger.langvarig.versjon
    const grunn = 'Mye slites ut på et halvt år.'
    return k.jonas.post('/api/kommune/langvarig', {
      kommandoId: hus.a.nyId(),
      settVersjon,
      fraManeder,
      grunn,
    })
  }

  test('til kommunen bestemmer noe, er tallet vårt, og det står', async () => {
    expect((await kommunen()).langvarig).toEqual({ fraManeder: 6, av: 12, bestemt: null })
    expect(await vist()).toMatchObject({ fra: 6, kommunensTall: false, sporres: false })
  })

  test.each([
    { fraManeder: 5, sporres: true, fordi: 'det er fem måneder' },
    { fraManeder: 6, sporres: false, fordi: 'det mangler én' },
  ])('fra $fraManeder: $sporres, fordi $fordi', async ({ fraManeder, sporres }) => {
    expect((await bestem(fraManeder)).statusCode).toBe(200)
    expect(await vist()).toMatchObject({ fra: fraManeder, kommunensTall: true, sporres })
    expect((await kommunen()).langvarig.bestemt).toMatchObject({
      av: { navn: expect.stringContaining('Jonas') },
      grunn: 'Mye slites ut på et halvt år.',
    })
  })

  test.each([0, 13])('%i måneder finnes ikke i de tolv siste, og lagres ikke', async fraManeder => {
    expect((await bestem(fraManeder)).statusCode).toBe(400)
  })
})
