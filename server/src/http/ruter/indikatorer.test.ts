import { LESERSVAR } from '@handlingsrom/domene/testdata/lesersvar'
import type { Indikatorer } from '@handlingsrom/kontrakt/indikator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Hvem, type Testhus } from '../../../test/hus.ts'
import { enSak, foreslatt, gjor, klarForForslag } from '../../../test/saker.ts'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import { apneTjener, type Tjener } from '../../../test/tjener.ts'
import { alleRader } from '../../adapters/database/projeksjon.ts'
import { byggProjeksjoner } from '../../application/byggProjeksjoner.ts'

describe.each(databaser)('Indikatorene, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  afterAll(() => hus.lukk())

  const hent = async (hvem: Hvem) => (await tjener.som(hvem)).hent('/api/internkontroll/indikatorer')
  const iAr = async (indikator: string, hvem: Hvem = 'turid') => {
    const bilde = (await hent(hvem)).json() as Indikatorer
    return bilde.serier.find(s => s.indikator === indikator)?.ar.at(-1)?.tall
  }
  const rader = () => hus.db.iTransaksjon(TESTKOMMUNE, tx => alleRader(tx, 'p_indikator'))

  const etVedtak = async (
    valg: Parameters<typeof enSak>[1] = {},
    hvem: Hvem = 'ingrid',
    leser: Hvem = 'turid',
  ) => {
    const s = await enSak(hus, valg, hvem)
    await gjor(hus, s.sakId, hvem, { type: 'taSak' })
    await klarForForslag(hus, s, hvem)
    const vedtakId = await foreslatt(hus, s, hvem)
    await gjor(hus, s.sakId, leser, { type: 'fattVedtak', vedtakId, merknad: '', lesersvar: LESERSVAR })
  }

  test('uten saker er det ingenting å telle', async () => {
    expect(await iAr('dager-til-vedtak')).toEqual({ status: 'ingen' })
  })
  test('fire familier vises ikke; den femte viser tallene, likt for fagansvarlig og leder', async () => {
    for (let i = 0; i < 4; i++) await etVedtak()
    expect(await iAr('barnets-syn')).toEqual({ status: 'for-fa' })
    await etVedtak()
    expect(await iAr('barnets-syn')).toEqual({ status: 'vises', antall: 5, deler: [0], midt: null })
    expect(await iAr('dager-til-vedtak')).toEqual({ status: 'vises', antall: 5, deler: [], midt: 0 })
    expect(await iAr('barnets-syn', 'per')).toEqual(await iAr('barnets-syn'))
  })
  test('en gradert familie er aldri i tallet, heller ikke for kretsen', async () => {
    await etVedtak({ adressebeskyttelse: 'ja' }, 'amir', 'gro')
    expect((await rader()).filter(r => r.indikator === 'dager-til-vedtak')).toHaveLength(6)
    for (const hvem of ['gro', 'turid'] as const)
      expect(await iAr('dager-til-vedtak', hvem)).toMatchObject({ antall: 5 })
  })
  test('svaret har tall, og ikke navn, ord, saker eller ansatte', async () => {
    expect((await hent('turid')).body).not.toMatch(/Rannveig|Emil|Ingrid|Turid|sakId|ansattId|enhet/)
  })
  test('radene er de samme når lesesiden bygges om', async () => {
    const foer = await rader()
    expect(foer.length).toBeGreaterThan(10)
    await byggProjeksjoner(hus.a, TESTKOMMUNE)
    expect(await rader()).toEqual(foer)
  })
  test('den som ikke har ansvar for kontoret, får nei', async () => {
    expect((await hent('ingrid')).statusCode).toBe(403)
  })
})
