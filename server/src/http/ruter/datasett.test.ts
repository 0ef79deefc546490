import type { BehovId, SakId } from '@handlingsrom/domene/felles/id'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { DATASETTKOLONNER } from '@handlingsrom/domene/statistikk/datasett'
import type { Eksporttabell } from '@handlingsrom/domene/statistikk/eksport'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alleRader } from '../../../src/adapters/database/projeksjon.ts'
import { byggProjeksjoner } from '../../../src/application/byggProjeksjoner.ts'
import { apneTesthus, FOLK, type Hvem, iBasen, type Testhus } from '../../../test/hus.ts'
import { enSak, gjor, medVedtak } from '../../../test/saker.ts'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import { apneTjener, type Tjener } from '../../../test/tjener.ts'

describe.each(databaser)('Det anonyme datasettet, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    for (let i = 0; i < 6; i++) {
      const id = await enSak(hus)
      await medVedtak(hus, id)
      // Seks familier har to behov om klær, fire har ett om fritid.
      await meld(id.sakId, 'ingrid', 'utstyr-klaer')
      await meld(id.sakId, 'ingrid', 'utstyr-klaer')
      if (i < 4) await meld(id.sakId, 'ingrid', 'fritid')
    }
    const gradert = await enSak(hus, { adressebeskyttelse: 'ja' }, 'amir')
    await medVedtak(hus, gradert, 'amir', 'gro')
    await meld(gradert.sakId, 'amir', 'utstyr-klaer')
    await meld(gradert.sakId, 'amir', 'fritid')
  })
  afterAll(() => hus.lukk())
  const meld = (sakId: SakId, hvem: Hvem, tema: Tema) =>
    gjor(hus, sakId, hvem, {
      type: 'meldBehov',
      behovId: hus.a.nyId() as BehovId,
      gjelder: 'familien',
      hva: 'Noe som trengs',
      tema,
      haster: 'kan-vente',
      kostnad: { slag: 'ukjent' },
      opphav: 'nav',
    })
  const hent = async (hvem: Hvem, sti: string) =>
    (await tjener.som(hvem)).hent(`/api/internkontroll/datasett/${sti}`)
  const data = async () => (await hent('per', 'forskning?format=json')).json() as Eksporttabell

  test('en periode som ikke er over, er ikke med', async () => {
    expect((await data()).rader.filter(r => r[0] === '2026-3')).toEqual([])
  })

  test('når den er over, er tallene der: ingen under fem, ingen gradert, og ingen kolonne for sted eller måned', async () => {
    hus.sett('2027-01-10T09:00:00.000Z')
    const t = await data()
    expect(t.kolonner).toEqual([...DATASETTKOLONNER])
    expect(t.rader).toContainEqual(['2026-3', 'malepunkt', 'K1', 'mangler', 'familier', 6])
    expect(
      t.rader.every(
        ([, , , , enhet, n]) =>
          enhet === 'dager' || enhet === 'prosent' || n === null || n === 0 || Number(n) >= 5,
      ),
    ).toBe(true)
    expect(t.rader.every(r => /^\d{4}(-[123]|–\d{4})?$/.test(`${r[0]}`))).toBe(true)
    expect(JSON.stringify(t.rader)).not.toMatch(/Nav|Rannveig|Emil|sak|2026-1[0-2]/)
  })

  test('behovene etter tema: en familie teller én gang, fire vises ikke, og en gradert er ikke med', async () => {
    const behov = (await data()).rader.filter(r => r[0] === '2026-3' && r[1] === 'behov')
    expect(behov).toHaveLength(13)
    expect(behov).toContainEqual(['2026-3', 'behov', 'utstyr-klaer', 'skrevet ned', 'familier', 6])
    expect(behov).toContainEqual(['2026-3', 'behov', 'fritid', 'skrevet ned', 'familier', null])
    expect(behov).toContainEqual(['2026-3', 'behov', 'skole', 'skrevet ned', 'familier', 0])
  })

  test('radene er de samme når lesesiden bygges om', async () => {
    const foer = await iBasen(hus, tx => alleRader(tx, 'p_indikator'))
    expect(foer.filter(r => r.indikator === 'behov:fritid')).toHaveLength(5)
    await byggProjeksjoner(hus.a, TESTKOMMUNE)
    expect(await iBasen(hus, tx => alleRader(tx, 'p_indikator'))).toEqual(foer)
  })

  test('bare lederen henter det ut, formålet er ett av dem som står der, og det står i loggen', async () => {
    const nei = [
      await hent('turid', 'forskning?format=csv'),
      await hent('ingrid', 'forskning?format=csv'),
      await hent('per', 'nysgjerrighet?format=csv'),
      await hent('per', 'forskning'),
    ]
    expect(nei.map(s => s.statusCode)).toEqual([403, 403, 400, 400])
    const csv = await hent('per', 'plan-for-forebygging?format=csv')
    expect([csv.statusCode, csv.headers['content-disposition']]).toEqual([
      200,
      'attachment; filename="handlingsrom-datasett.csv"',
    ])
    const linjer = await iBasen(hus, tx =>
      tx.db
        .selectFrom('oppslagslogg')
        .select(['kategori', 'formal', 'person_ids'])
        .where('ansatt_id', '=', FOLK.per.id)
        .where('kategori', '=', 'datasett-plan-for-forebygging')
        .execute(),
    )
    expect(linjer).toEqual([
      { kategori: 'datasett-plan-for-forebygging', formal: 'internkontroll', person_ids: '[]' },
    ])
  })

  test('ordlisten sier hva hver variabel betyr', async () => {
    const liste: Eksporttabell = (
      await (await tjener.som('per')).hent('/api/internkontroll/eksport/dataordliste?format=json')
    ).json()
    const kjente = new Set(liste.rader.map(r => `${r[0]} ${r[1]}`))
    expect((await data()).rader.filter(r => !kjente.has(`${r[1]} ${r[2]}`))).toEqual([])
    expect(liste.rader.every(r => r.every(c => `${c}`.length > 0))).toBe(true)
  })
})
