import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Hvem, type Testhus } from '../hus.ts'
import { KROPPER } from '../kropper.ts'
import { enSak, type Sakid } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Tjener } from '../tjener.ts'

describe.each(databaser)('Et vedtak ingen kan lese, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  afterAll(() => hus.lukk())

  const innvilg = async (hvem: Hvem, s: Sakid) =>
    (await tjener.som(hvem)).post(`/api/saker/${s.sakId}/kommandoer/innvilgNodhjelp`, {
      ...KROPPER.innvilgNodhjelp,
      soknadId: s.soknadId,
      kommandoId: hus.a.nyId() as KommandoId,
    })
  const fordelt = async (s: Sakid) => {
    const svar = (await (await tjener.som('per')).hent('/api/fordeling')).json() as {
      saker: { sakId: string; utenLeser: boolean }[]
    }
    return svar.saker.find(x => x.sakId === s.sakId)?.utenLeser
  }
  const avslutt = async (hvem: string) =>
    hus.db.somSystem(db =>
      db
        .updateTable('ansatt')
        .set({ deaktivert: hus.a.klokke().tidspunkt })
        .where('navn', '=', hvem)
        .execute(),
    )

  test('lederen får vite det når den eneste fagansvarlige selv har innvilget', async () => {
    const [avTurid, avIngrid] = [await enSak(hus, { akutt: ['mat'] }), await enSak(hus, { akutt: ['mat'] })]
    expect((await innvilg('turid', avTurid)).statusCode).toBe(200)
    expect((await innvilg('ingrid', avIngrid)).statusCode).toBe(200)
    // Gro er også fagansvarlig, og kan lese begge.
    expect([await fordelt(avTurid), await fordelt(avIngrid)]).toEqual([false, false])
    await avslutt('Gro Kretsmo')
    expect([await fordelt(avTurid), await fordelt(avIngrid)]).toEqual([true, false])
  })
})
