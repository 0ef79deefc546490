import type { Saksliste } from '@handlingsrom/kontrakt/lister'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Hvem, iBasen, type Testhus } from '../hus.ts'
import { enSak, medVedtak } from '../saker.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'
import { apneTjener, type Tjener } from '../tjener.ts'

describe.each(databaser)('Familier med barn som har fått stønad lenge (S-113), på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let sakId: string
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    const s = await enSak(hus)
    sakId = s.sakId
    await medVedtak(hus, s)
  })
  afterAll(() => hus.lukk())
  const listen = async (hvem: Hvem) =>
    (await (await tjener.som(hvem)).hent('/api/saker?visning=langvarig')).json() as Saksliste
  const maneder = (n: number, felt: { dato?: string } = {}) =>
    iBasen(hus, tx =>
      tx.db
        .updateTable('p_indikator')
        .set({ verdi: n, ...felt })
        .where('kommune', '=', TESTKOMMUNE)
        .where('indikator', '=', 'langvarig-med-barn')
        .execute(),
    )

  test('den første gangen er ikke lenge, fem måneder er ikke nok, og seks er', async () => {
    expect((await listen('ingrid')).antall).toBe(0)
    await maneder(5)
    expect((await listen('ingrid')).antall).toBe(0)
    await maneder(6)
    expect((await listen('ingrid')).saker.map(s => s.sakId)).toEqual([sakId])
  })
  test('bare den som har saken, har den på listen', async () => {
    expect((await listen('turid')).antall).toBe(0)
  })
  test('et vedtak som er mer enn et år gammelt, gjelder ikke nå', async () => {
    await maneder(6, { dato: '2025-01-01' })
    expect((await listen('ingrid')).antall).toBe(0)
  })
  test('en visning som ikke finnes, er en feil som sier fra', async () => {
    expect((await (await tjener.som('ingrid')).hent('/api/saker?visning=alle')).statusCode).toBe(400)
  })
})
