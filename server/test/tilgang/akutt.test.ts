import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Hvem, type Testhus } from '../hus.ts'
import { bytes, enDigital, motta } from '../inntak/soknader.ts'
import { KROPPER } from '../kropper.ts'
import { enSak, gjor } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Tjener } from '../tjener.ts'

type Dag = {
  akutt: { sakId: string; kanTa: boolean }[]
  akuttUplassert: { innboksId: string; behov: string[] }[]
  antall: { akutt: number; parkert: number }
}

describe.each(databaser)('Det akutte på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  afterAll(() => hus.lukk())
  const dagen = async (hvem: Hvem) => (await (await tjener.som(hvem)).hent('/api/min-dag')).json() as Dag

  test('en kollegas akutte sak står øverst hos alle som kan hjelpe, og de kan innvilge', async () => {
    const s = await enSak(hus, { akutt: ['mat'] })
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    for (const hvem of ['ingrid', 'tuva', 'turid'] as const) {
      expect((await dagen(hvem)).akutt.map(a => [a.sakId, a.kanTa])).toEqual([[s.sakId, false]])
    }
    // Et annet kontor, og lederen, som ikke innvilger, får den ikke på listen.
    expect((await dagen('sor')).akutt).toEqual([])
    const svar = await (await tjener.som('tuva')).post(`/api/saker/${s.sakId}/kommandoer/innvilgNodhjelp`, {
      ...KROPPER.innvilgNodhjelp,
      soknadId: s.soknadId,
      kommandoId: hus.a.nyId() as KommandoId,
    })
    expect([svar.statusCode, svar.body]).toEqual([200, expect.any(String)])
    for (const hvem of ['ingrid', 'tuva', 'turid'] as const) expect((await dagen(hvem)).akutt).toEqual([])
  })

  test('nødhjelp i en melding som ikke er plassert, står øverst hos alle på mottaket', async () => {
    const svar = await motta(hus, bytes(enDigital({ nr: 30, kommunenummer: '9955' })))
    expect(svar.utfall).toBe('parkert')
    for (const hvem of ['ingrid', 'tuva', 'turid'] as const) {
      const dag = await dagen(hvem)
      expect(dag.akuttUplassert.map(m => m.behov)).toEqual([['mat']])
      expect(dag.antall).toMatchObject({ akutt: 1, parkert: 1 })
      const mottak = (await (await tjener.som(hvem)).hent('/api/mottak')).json() as {
        parkert: { akutt: string[] }[]
      }
      expect(mottak.parkert[0]?.akutt).toEqual(['mat'])
    }
  })
})
