import { LESTE_PUNKTER } from '@handlingsrom/kontrakt/saksprove'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Hvem, type Testhus } from '../../../test/hus.ts'
import { enSak, medVedtak, type Sakid, saken } from '../../../test/saker.ts'
import { nei, saksproveklient } from '../../../test/saksproveklient.ts'
import { databaser } from '../../../test/testdatabase.ts'
import { apneTjener, type Tjener } from '../../../test/tjener.ts'

describe.each(databaser)('Saksprøven etter trekningen, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  const { hent, trekkAntall, prover, lesing, skriv, lever, mine, leseradene } = saksproveklient(() => ({
    hus,
    tjener,
  }))
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    for (let i = 0; i < 8; i++) await medVedtak(hus, await enSak(hus))
  })
  afterAll(() => hus.lukk())

  /** Ingrid, som har saken, graderer barnet i den. */
  const grader = async (hvem: Hvem, lesingId: string) => {
    const { sakId } = await lesing(hvem, lesingId)
    const barn = (await saken(hus, sakId as Sakid['sakId'])).sak.husstand.barn[0]?.personId
    const svar = await (await tjener.som('ingrid')).post(`/api/saker/${sakId}/personer/${barn}/gradering`, {
      kommandoId: hus.a.nyId(),
      gradering: 'fortrolig',
      grunn: 'Politiet ringte',
      sett: { gradering: 'ugradert', forslag: null },
    })
    expect(svar.statusCode).toBe(200)
  }
  const bildet = async (hvem: Hvem) => {
    const [p] = (await prover(hvem)).prover
    return {
      av: p?.av,
      antall: p?.antall,
      levert: p?.levert,
      forste: p?.storrelse.forste,
      saker: p?.saker.length,
    }
  }

  test('blir en sak gradert etter trekningen, ser prøven ut som om den aldri var trukket, også for kretsen', async () => {
    const trukket = await trekkAntall(4, ['gro', 'per'], 'lars')
    const [levert, groApen] = await leseradene(trukket, 'gro')
    const [perApen] = await leseradene(trukket, 'per')
    const id = levert?.lesingId ?? ''
    for (const malepunkt of LESTE_PUNKTER) await skriv('gro', id, { malepunkt })
    await lever('gro', id)
    expect(await bildet('lars')).toEqual({ av: 8, antall: 4, levert: 1, forste: 4, saker: 4 })

    await grader('gro', id)
    await grader('gro', groApen?.lesingId ?? '')
    await grader('per', perApen?.lesingId ?? '')
    for (const leder of ['lars', 'per'] as const)
      expect(await bildet(leder)).toEqual({ av: 5, antall: 1, levert: 0, forste: 1, saker: 1 })
    expect(await bildet('turid')).toEqual({ av: 5, antall: 1, levert: 0, forste: 1, saker: 0 })

    // Gro er i kretsen og kan lese ferdig den hun har åpen. Den leverte, og den Per hadde, står ikke noe sted.
    const ider = async (hvem: Hvem) => (await prover(hvem)).mine.map(r => r.lesingId)
    expect(await ider('gro')).toEqual([groApen?.lesingId])
    expect(await ider('per')).not.toContain(perApen?.lesingId)
    for (const [hvem, lesingId] of [
      ['gro', id],
      ['per', perApen?.lesingId],
    ] as const)
      expect((await hent(hvem, `/api/internkontroll/lesinger/${lesingId}`)).statusCode).toBe(403)
  })

  test('ingen har flere enn tjue saker som ikke er levert; en annen kan få dem', async () => {
    const apne = async () => (await mine('per')).length
    while ((await apne()) <= 15) expect((await trekkAntall(5, ['per'], 'lars')).statusCode).toBe(200)
    const igjen = 20 - (await apne())
    expect(nei(await trekkAntall(igjen + 1, ['per'], 'lars'))).toEqual([422, 'prove-leser-full'])
    if (igjen > 0) expect((await trekkAntall(igjen, ['per'], 'lars')).statusCode).toBe(200)
    expect([await apne(), nei(await trekkAntall(1, ['per'], 'lars'))]).toEqual([
      20,
      [422, 'prove-leser-full'],
    ])
    // Per får ingen flere; Gro har plass.
    const deres = await trekkAntall(4, ['per', 'gro'], 'lars')
    expect((await leseradene(deres, 'gro')).length).toBe(4)
  })
})
