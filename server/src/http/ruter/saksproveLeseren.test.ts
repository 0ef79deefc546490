import { LESTE_PUNKTER } from '@handlingsrom/kontrakt/saksprove'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alleRader } from '../../../src/adapters/database/projeksjon.ts'
import { byggProjeksjoner } from '../../../src/application/byggProjeksjoner.ts'
import { apneTesthus, FOLK, iBasen, type Testhus } from '../../../test/hus.ts'
import { enSak, medVedtak } from '../../../test/saker.ts'
import { nei, saksproveklient } from '../../../test/saksproveklient.ts'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import { apneTjener, type Tjener } from '../../../test/tjener.ts'

describe.each(databaser)('Leseren i en saksprøve, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  const { hent, post, trekkAntall, prover, lesing, skriv, lever, mine } = saksproveklient(() => ({
    hus,
    tjener,
  }))
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    for (let i = 0; i < 5; i++) await medVedtak(hus, await enSak(hus))
    expect((await trekkAntall(2, ['gro', 'lars'])).statusCode).toBe(200)
    const id = (await mine('gro'))[0]?.lesingId ?? ''
    for (const malepunkt of LESTE_PUNKTER) await skriv('gro', id, { malepunkt })
    expect((await lever('gro', id)).statusCode).toBe(200)
  })
  afterAll(() => hus.lukk())

  test('lederen skriver hva drøftingen av en uenighet kom til; leseren og den som ikke er enig, får nei', async () => {
    const rad = (await prover('gro')).mine.find(r => r.status === 'levert')
    const id = rad?.lesingId ?? ''
    const uenige = (await lesing('per', id)).punkter.filter(p => p.uenige).map(p => p.malepunkt)
    const raden = async () => (await prover()).prover.flatMap(p => p.saker).find(s => s.lesingId === id)
    expect([uenige.length > 0, (await raden())?.aDrofte, rad?.aDrofte]).toEqual([true, uenige.length, 0])
    const droft = (hvem: 'per' | 'gro' | 'turid', endring: object = {}) =>
      post(hvem, `lesinger/${id}/droft`, {
        malepunkt: uenige[0],
        svar: 'kontrollen-tok-feil',
        ord: 'Det sto i et annet notat.',
        ...endring,
      })
    const enig = LESTE_PUNKTER.find(p => !uenige.includes(p))
    expect([
      nei(await droft('per', { malepunkt: enig })),
      nei(await droft('per', { ord: ' ' })),
      (await droft('gro')).statusCode,
      (await droft('turid')).statusCode,
    ]).toEqual([[422, 'lesing-ikke-uenige'], [422, 'drofting-uten-ord'], 403, 403])
    expect((await droft('per')).statusCode).toBe(200)
    expect([(await raden())?.aDrofte, (await lesing('gro', id)).kanDrofte]).toEqual([
      uenige.length - 1,
      false,
    ])
    expect((await lesing('gro', id)).punkter.find(p => p.malepunkt === uenige[0])?.droftet).toMatchObject({
      svar: 'kontrollen-tok-feil',
      ord: 'Det sto i et annet notat.',
      av: 'Per Anders Nilut',
    })
  })

  test('melder leseren seg inhabil, er saken stengt for henne, og lederen gir den til en annen', async () => {
    const [rad] = await mine('lars')
    const { sakId } = await lesing('lars', rad?.lesingId ?? '')
    expect((await hent('lars', `/api/saker/${sakId}/journal`)).statusCode).toBe(200)
    const id = rad?.lesingId ?? ''
    const inhabil = (hvem: 'lars' | 'turid', grunn: string) =>
      post(hvem, `lesinger/${id}/meldInhabil`, { grunn })
    const bytt = (leser: string, hvem: 'per' | 'gro' = 'per', kommandoId = hus.a.nyId()) =>
      post(hvem, `lesinger/${id}/byttLeser`, { leser }, kommandoId)
    expect(nei(await bytt(FOLK.gro.id))).toEqual([422, 'prove-leser-kan-lese'])
    expect([(await inhabil('turid', 'Nabo')).statusCode, nei(await inhabil('lars', ' '))]).toEqual([
      403,
      [422, 'ma-begrunnes'],
    ])
    expect((await inhabil('lars', 'Nabo')).statusCode).toBe(200)
    expect((await hent('lars', `/api/saker/${sakId}/journal`)).statusCode).toBe(403)
    expect([(await skriv('lars', id)).statusCode, (await inhabil('lars', 'Nabo')).statusCode]).toEqual([
      403, 403,
    ])
    expect((await mine('lars')).map(r => r.lesingId)).not.toContain(id)
    const raden = async () => (await prover()).prover.flatMap(p => p.saker).find(s => s.lesingId === id)
    expect(await raden()).toMatchObject({ status: 'inhabil', leser: { navn: 'Lars Kretsleder' } })

    // Lederen gir saken til en annen: ikke til seg selv, og bare til en som kan lese den.
    expect([
      nei(await bytt(FOLK.per.id)),
      nei(await bytt(FOLK.turid.id)),
      nei(await bytt(FOLK.tuva.id)),
      (await bytt(FOLK.gro.id, 'gro')).statusCode,
    ]).toEqual([
      [422, 'prove-leser-trekker'],
      [422, 'prove-leser-har-arbeidet'],
      [422, 'prove-leser-ukjent'],
      403,
    ])
    const kommandoId = hus.a.nyId()
    expect((await bytt(FOLK.gro.id, 'per', kommandoId)).statusCode).toBe(200)
    expect(await raden()).toBeUndefined()
    // Den samme sendingen igjen er det samme byttet; en ny finner ingen lesing å bytte.
    expect([
      (await bytt(FOLK.gro.id, 'per', kommandoId)).statusCode,
      nei(await bytt(FOLK.turid.id, 'per', kommandoId)),
      (await bytt(FOLK.gro.id)).statusCode,
    ]).toEqual([200, [422, 'kommando-gjenbrukt'], 404])
    const gros = (await mine('gro')).map(r => r.lesingId)
    expect(gros).toHaveLength(1)
    expect((await hent('gro', `/api/saker/${sakId}/journal`)).statusCode).toBe(200)
  })

  test('radene bygget på nytt har den nye leseren og drøftingen', async () => {
    const bilde = () =>
      iBasen(hus, async tx => [await alleRader(tx, 'p_saksprove_sak'), await alleRader(tx, 'p_lesing')])
    const foer = await bilde()
    await byggProjeksjoner(hus.a, TESTKOMMUNE)
    expect(await bilde()).toEqual(foer)
  })
})
