import type { Arshjul } from '@handlingsrom/kontrakt/arshjul'
import type { MinInternkontroll } from '@handlingsrom/kontrakt/avvik'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, FOLK, type Hvem, iBasen, type Testhus } from '../../../test/hus.ts'
import { enSak, medVedtak } from '../../../test/saker.ts'
import { databaser } from '../../../test/testdatabase.ts'
import { apneTjener, type Tjener } from '../../../test/tjener.ts'

const NORM = 'norm 2027-01-10 null'

describe.each(databaser)('Årshjulet, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    await medVedtak(hus, await enSak(hus))
    const norm = await (await tjener.som('jonas')).post('/api/kommune/norm', {
      kommandoId: hus.a.nyId(),
      gyldigFra: '2026-01',
      satser: { enslig: 800_000 },
      kilde: 'Oppdiktet',
      vedtaksreferanse: '1',
      prisdato: '2026-01-10',
      settVersjon: 0,
    })
    expect(norm.statusCode, norm.body).toBe(200)
    await post('register/forOpp', {
      slag: 'rutine',
      tittel: 'Rutinen',
      felt: { innhold: 'x' },
      skjermer: [],
      eier: FOLK.ingrid.id,
      fra: '2026-01-01',
      til: null,
      gjennomgang: '2026-12-06',
    })
    await post('saksprover/trekk', {
      periode: '2026-3',
      storrelse: { 'flere-enn-tre-barn': 0, avslag: 0, forste: 1, lopende: 0 },
      tillegg: 0,
      lesere: [FOLK.gro.id],
    })
  })
  afterAll(() => hus.lukk())

  const post = async (sti: string, kropp: object) => {
    const svar = await (await tjener.som('per')).post(`/api/internkontroll/${sti}`, {
      ...kropp,
      kommandoId: hus.a.nyId(),
    })
    expect(svar.statusCode, svar.body).toBe(200)
  }
  const hent = async <T>(hvem: Hvem, sti: string): Promise<T> =>
    (await (await tjener.som(hvem)).hent(`/api/internkontroll/${sti}`)).json() as T
  const dagene = async (hvem: Hvem) => {
    const h = await hent<Arshjul>(hvem, 'arshjul')
    const rad = (d: Arshjul['etterskudd'][number]) => `${d.slag} ${d.dato} ${d.eier}`
    return { etterskudd: h.etterskudd.map(rad), framover: h.maneder.flatMap(m => m.dager.map(rad)) }
  }

  test('lederen ser gjennomgangen og lesingen med den som eier dem; en kollega ser ikke hvem som leser', async () => {
    expect((await dagene('per')).framover).toEqual([
      'gjennomgang 2026-12-06 Ingrid Solvang',
      'lesing 2026-12-22 Gro Kretsmo',
      NORM,
    ])
    expect((await dagene('gro')).framover).toContain('lesing 2026-12-22 Gro Kretsmo')
    expect((await dagene('turid')).framover).toEqual(['gjennomgang 2026-12-06 Ingrid Solvang', NORM])
  })

  test('gjennomgangen står hos den som eier den, fra to uker før', async () => {
    const mine = async (hvem: Hvem) =>
      (await hent<MinInternkontroll>(hvem, 'mine')).gjennomganger.map(g => g.tittel)
    expect([await mine('ingrid'), await mine('tuva')]).toEqual([['Rutinen'], []])
    hus.sett('2026-11-21T09:00:00.000Z')
    expect(await mine('ingrid')).toEqual([])
    hus.sett('2026-11-22T09:00:00.000Z')
  })

  test('er dagen over, står den på etterskudd med eieren; en frist for lesing som er ute, gjør ikke det', async () => {
    hus.sett('2027-01-04T09:00:00.000Z')
    expect(await dagene('per')).toEqual({
      etterskudd: ['gjennomgang 2026-12-06 Ingrid Solvang'],
      framover: [NORM],
    })
    hus.sett('2026-11-22T09:00:00.000Z')
  })

  test('en leser som har overtatt, har sin egen frist, og det er den som står', async () => {
    const sett = (frist: string) =>
      iBasen(hus, tx =>
        tx.db.updateTable('p_saksprove_sak').set({ frist }).where('kommune', '=', tx.kommune).execute(),
      )
    await sett('2027-01-15')
    expect((await dagene('per')).framover).toContain('lesing 2027-01-15 Gro Kretsmo')
    await sett('2026-12-22')
  })

  test('graderes noen i saken, er lesingen borte, også for den som leser', async () => {
    await iBasen(hus, tx =>
      tx.db
        .updateTable('p_person')
        .set({ gradering: 'fortrolig' })
        .where('kommune', '=', tx.kommune)
        .execute(),
    )
    for (const hvem of ['per', 'gro'] as const)
      expect((await dagene(hvem)).framover).toEqual(['gjennomgang 2026-12-06 Ingrid Solvang', NORM])
  })
})
