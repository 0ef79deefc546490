import { vurderingslinjer } from '@handlingsrom/domene/sak/tilstand'
import type { SakKommando } from '@handlingsrom/domene/sak/utfor'
import { enKommando } from '@handlingsrom/domene/testdata/kommandoer'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alleRader, PROJEKSJONER, type Projeksjon } from '../../src/adapters/database/projeksjon.ts'
import { verifiser } from '../../src/adapters/segl/verifiser.ts'
import { byggProjeksjoner } from '../../src/application/byggProjeksjoner.ts'
import { apneTesthus, type Hvem, iBasen, type Testhus } from '../hus.ts'
import { bytes, enDigital, motta } from '../inntak/soknader.ts'
import { enSak, gjor, medVedtak, prov, type Sakid, saken } from '../saker.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'

const FRO = 20261122
const bilde = (hus: Testhus) =>
  iBasen(hus, async tx => {
    const ut: Record<string, unknown> = {}
    for (const t of Object.keys(PROJEKSJONER) as Projeksjon[]) ut[t] = await alleRader(tx, t)
    return ut
  })

describe.each(databaser)('Lageret og kjernen på %s', (_slag, apne) => {
  let hus: Testhus
  beforeAll(async () => {
    hus = await apneTesthus(apne)
  })
  afterAll(() => hus.lukk())

  /** En vilkårlig kommando, med id-ene saken faktisk har. */
  const konkret = async (s: Sakid, k: SakKommando): Promise<SakKommando> => {
    const { sak } = await saken(hus, s.sakId)
    const barn = sak.husstand.barn[0]?.personId
    return {
      ...k,
      ...('soknadId' in k ? { soknadId: s.soknadId } : {}),
      ...('personId' in k ? { personId: barn } : {}),
      ...('linjeId' in k ? { linjeId: vurderingslinjer(sak, s.soknadId)[0]?.linjeId } : {}),
      ...('vedtakId' in k ? { vedtakId: sak.vedtak.vedtak[0]?.vedtakId } : {}),
    } as SakKommando
  }

  test('etter en tilfeldig historie gir en ombygging de samme radene, og kjedene er hele', async () => {
    const fort = await enSak(hus)
    await medVedtak(hus, fort)
    const { sakId, soknadId } = await motta(hus, bytes(enDigital({ nr: 1 })))
    const saker = [fort, { sakId, soknadId } as Sakid]
    const utfall: Record<string, number> = {}
    for (const [i, k] of fc.sample(enKommando, { seed: FRO, numRuns: 120 }).entries()) {
      const s = saker[i % 2] as Sakid
      const svar = await prov(
        hus,
        s.sakId,
        (['ingrid', 'turid'] as Hvem[])[i % 3 ? 0 : 1] ?? 'ingrid',
        await konkret(s, k),
      )
      const navn = svar.ok ? 'utført' : 'avvist'
      utfall[navn] = (utfall[navn] ?? 0) + 1
    }
    process.stdout.write(`frø ${FRO}: ${JSON.stringify(utfall)}\n`)
    expect((utfall.utført ?? 0) / 120).toBeGreaterThan(0.2)
    const foer = await bilde(hus)
    await byggProjeksjoner(hus.a, TESTKOMMUNE)
    expect(await bilde(hus)).toEqual(foer)
    expect(await verifiser(hus.db, TESTKOMMUNE, hus.segl)).toEqual([])
  }, 300_000)

  test('den samme kommandoen to ganger er lik én gang i basen, også når de kommer samtidig', async () => {
    const s = await enSak(hus)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    const id = hus.a.nyId() as never
    const k: SakKommando = { type: 'taTilBehandling', soknadId: s.soknadId }
    const svar = await Promise.all([prov(hus, s.sakId, 'ingrid', k, id), prov(hus, s.sakId, 'ingrid', k, id)])
    expect(svar.map(v => v.ok && v.verdi.gjentatt).toSorted()).toEqual([false, true])
    const typer = (await saken(hus, s.sakId)).hendelser.map(h => h.hendelse.type)
    expect(typer.filter(t => t === 'SoknadTattTilBehandling')).toHaveLength(1)
  })
})
