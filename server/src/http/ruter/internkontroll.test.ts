import { INDIKATORER } from '@handlingsrom/domene/indikator/definisjoner'
import { type Eksporttabell, somCsv } from '@handlingsrom/domene/statistikk/eksport'
import { LESERSVAR } from '@handlingsrom/domene/testdata/lesersvar'
import {
  type ApneSaker,
  EKSPORTNAVN,
  type Internkontroll,
  type UsetteBarn,
} from '@handlingsrom/kontrakt/internkontroll'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, FOLK, type Hvem, type Testhus } from '../../../test/hus.ts'
import { enSak, foreslatt, gjor, klarForForslag } from '../../../test/saker.ts'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import { apneTjener, type Tjener } from '../../../test/tjener.ts'

describe.each(databaser)('Internkontrollens målepunkter, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  afterAll(() => hus.lukk())

  const hent = async (hvem: Hvem, sporring = '?periode=2026-3') =>
    (await tjener.som(hvem)).hent(`/api/internkontroll${sporring}`)
  const bilde = async (hvem: Hvem, sporring?: string) => (await hent(hvem, sporring)).json() as Internkontroll
  const k1 = (b: Internkontroll) => b.punkter.find(p => p.malepunkt === 'K1')

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

  test('uten vedtak i perioden er antallet null, og ingen deler er noe', async () => {
    expect((await bilde('turid')).antall).toBe(0)
  })
  test('fire familier vises ikke; den femte viser tallene, likt for fagansvarlig og leder', async () => {
    for (let i = 0; i < 4; i++) await etVedtak()
    expect((await bilde('turid')).antall).toBeNull()
    await etVedtak()
    const [turid, per] = [await bilde('turid'), await bilde('per')]
    expect(turid.antall).toBe(5)
    expect(k1(turid)?.grupper?.find(g => g.antall > 0)).toEqual({ deler: ['mangler'], antall: 5 })
    expect(per.punkter).toEqual(turid.punkter)
    expect((await bilde('turid', '?periode=2026-2')).antall).toBe(0)
  })
  test('månedene gjelder alle familiene, og står aldri ved siden av et utvalg', async () => {
    const maneder = async (valg: string) => (await bilde('turid', valg)).punkter.flatMap(p => p.maneder)
    expect((await maneder('')).length).toBeGreaterThan(0)
    expect(await maneder('?utvalg=forste')).toEqual([])
  })
  test('en gradert familie er aldri i tallet, heller ikke for kretsen', async () => {
    await etVedtak({ adressebeskyttelse: 'ja' }, 'amir', 'gro')
    expect([(await bilde('gro')).antall, (await bilde('turid')).antall]).toEqual([5, 5])
  })
  test('svaret har tall, og ikke navn, ord eller saker', async () => {
    const svar = await bilde('turid')
    expect(JSON.stringify(svar)).not.toMatch(/Rannveig|Emil|Ingrid|Turid|sakId|vedtakId/)
  })
  test('barna ingen har spurt om, vises når det er fem familier eller flere, og sier ikke hvem', async () => {
    const svar = await (await tjener.som('turid')).hent('/api/internkontroll/barn')
    const b = svar.json() as UsetteBarn
    expect(b.tema).toHaveLength(13)
    expect(b.barn.some(n => n !== null && n >= 5)).toBe(true)
    const gruppe = b.barn.findIndex(n => n !== null && n >= 5)
    const fritid = b.tema.find(t => t.tema === 'fritid')?.ruter[gruppe]
    expect(fritid?.ikkeSpurt).toBe(100)
    expect(b.tema.find(t => t.tema === 'skole')?.ruter[gruppe]?.ikkeSpurt).toBe(0)
    expect(svar.body).not.toMatch(/Emil|sakId|personId/)
    expect((await (await tjener.som('ingrid')).hent('/api/internkontroll/barn')).statusCode).toBe(403)
  })
  describe('tallene ut av huset', () => {
    const eksport = async (hvem: Hvem, sti: string) =>
      (await tjener.som(hvem)).hent(`/api/internkontroll/eksport/${sti}`)

    test.each(EKSPORTNAVN)(
      '%s: som regneark og som data, med det en leser må vite, og uten navn',
      async tabell => {
        const [csv, json] = [
          await eksport('turid', `${tabell}?format=csv&periode=2026-3`),
          await eksport('turid', `${tabell}?format=json&periode=2026-3`),
        ]
        expect([csv.statusCode, json.statusCode]).toEqual([200, 200])
        expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
        expect(csv.headers['content-disposition']).toBe(`attachment; filename="handlingsrom-${tabell}.csv"`)
        const t: Eksporttabell = json.json()
        expect([t.tittel, t.definisjon, t.periode, t.populasjon, t.skjerming].every(x => x.length > 5)).toBe(
          true,
        )
        expect(t.rader.every(r => r.length === t.kolonner.length)).toBe(true)
        expect(csv.body).toBe(somCsv({ ...t, regnet: csv.body.match(/Regnet;(.*)\r/)?.[1] ?? '' }))
        expect(csv.body).not.toMatch(/Rannveig|Emil|Ingrid|Turid/)
      },
    )

    test('tallene er dem siden viser: de fem familiene, og ingen del under fem', async () => {
      const t: Eksporttabell = (await eksport('turid', 'malepunkter?format=json&periode=2026-3')).json()
      expect(t.rader).toContainEqual(['kartlegging', 'K1', 'mangler', 5])
      expect(t.rader.every(([, , , n]) => n === null || n === 0 || Number(n) >= 5)).toBe(true)
    })

    test('hver indikator har sin egen definisjon i raden, og en som ikke måles, sier hvorfor og er aldri null', async () => {
      const t: Eksporttabell = (await eksport('turid', 'indikatorer?format=json')).json()
      const kol = (navn: string) => t.kolonner.indexOf(navn)
      expect(new Set(t.rader.map(r => r[0]))).toEqual(new Set(INDIKATORER))
      expect(
        t.rader.every(r =>
          ['det som telles', 'av', 'det tallet ikke sier'].every(k => `${r[kol(k)]}`.length > 5),
        ),
      ).toBe(true)
      const klager = t.rader.filter(r => r[0] === 'klager')
      expect(klager.map(r => [r[kol('antall')], `${r[kol('måles ikke')]}`.startsWith('fordi')])).toEqual([
        ['', true],
      ])
      expect(t.rader).toContainEqual(expect.arrayContaining(['soknader', '2026-3', 5]))
      const antall = t.rader.flatMap(r => r.slice(3, 8))
      expect(antall.every(n => n === null || n === '' || n === 0 || Number(n) >= 5)).toBe(true)
    })

    test('det kildene oppgir, er kildenes: de 68 kontorene, og Røde Kors’ fem figurer med gruppene i dem', async () => {
      const rader = async (navn: string) =>
        ((await eksport('per', `${navn}?format=json`)).json() as Eksporttabell).rader
      expect(await rader('tilsyn-endelig')).toEqual([
        ['minst ett område', 58, 68],
        ['kartlegging', 51, 68],
        ['vurdering og beslutning', 53, 68],
        ['oppfølging', 14, 68],
      ])
      const svar = await rader('rode-kors-2023')
      const figur = (nr: string) => svar.filter(r => r[0] === nr)
      expect(['1', '2', '3', '4', '5', 'brevet'].map(nr => figur(nr).length)).toEqual([4, 3, 3, 16, 8, 2])
      expect(figur('3').map(r => [r[3], r[4]])).toEqual([
        ['1 eller 2', 54],
        ['3 eller vet-ikke', 31],
        ['4 eller 5', 15],
      ])
      expect(new Set(figur('5').map(r => r[2]))).toEqual(new Set(['uenig i begge', 'øvrige (uenig i begge)']))
      expect(figur('5')[0]?.slice(3)).toEqual(['1 eller 2', 91])
    })

    test('hver nedlasting er en linje i oppslagsloggen', async () => {
      await eksport('per', 'usette-barn?format=csv')
      const linjer = await hus.db.iTransaksjon(TESTKOMMUNE, tx =>
        tx.db
          .selectFrom('oppslagslogg')
          .select(['formal', 'kategori', 'sak_id', 'person_ids'])
          .where('kategori', '=', 'eksport-usette-barn')
          .where('ansatt_id', '=', FOLK.per.id)
          .execute(),
      )
      expect(linjer).toEqual([
        { formal: 'internkontroll', kategori: 'eksport-usette-barn', sak_id: null, person_ids: '[]' },
      ])
    })

    test('en ukjent tabell, et ukjent format eller ingen rolle gir nei, og ingen fil', async () => {
      const svar = [
        await eksport('turid', 'familier?format=csv'),
        await eksport('turid', 'malepunkter?format=xlsx'),
        await eksport('turid', 'malepunkter'),
        await eksport('ingrid', 'malepunkter?format=csv'),
      ]
      expect(svar.map(s => s.statusCode)).toEqual([400, 400, 400, 403])
      expect(svar.every(s => s.headers['content-disposition'] === undefined)).toBe(true)
    })
  })
  test('fra tallet til saken går bare gjennom porten: åpne saker der noe mangler, aldri en gradert', async () => {
    const les = async (hvem: Hvem) => (await tjener.som(hvem)).hent('/api/internkontroll/apne')
    const apne = async (hvem: Hvem) => (await les(hvem)).json() as ApneSaker
    expect(await apne('per')).toEqual({ apne: 0, saker: [] })
    const s = await enSak(hus)
    // Gro har selv den graderte saken, og ser den ellers. Her er den ikke med for henne heller.
    const gradert = await enSak(hus, { adressebeskyttelse: 'ja' }, 'amir')
    await gjor(hus, gradert.sakId, 'gro', { type: 'taSak' })
    expect((await apne('turid')).saker[0]?.har).toEqual([])
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    for (const hvem of ['per', 'turid', 'gro', 'lars'] as const) {
      const { apne: antall, saker } = await apne(hvem)
      expect([hvem, antall, saker.length, saker[0]?.sakId, saker[0]?.har]).toEqual([
        hvem,
        1,
        1,
        null,
        ['Ingrid Solvang'],
      ])
    }
    const [sak] = (await apne('per')).saker
    // Ingen har begynt å vurdere, så om vurderingen sies ingenting.
    expect(sak?.mangler).toEqual(['alle-barna', 'K1', 'K2', 'K3'])
    expect((await les('ingrid')).statusCode).toBe(403)
    // En kontroll som kastet, er nevnt for seg: at den ikke fant noe, betyr ikke at ingenting mangler. Vurderingen sies det fortsatt ingenting om.
    await hus.db.iTransaksjon(TESTKOMMUNE, tx =>
      tx.db
        .updateTable('p_kontroll_apen')
        .set({ funn: '{}', kunne_ikke: '["K3","V1"]' })
        .where('sak_id', '=', s.sakId)
        .execute(),
    )
    expect((await apne('per')).saker).toEqual([{ ...sak, mangler: [], kunneIkke: ['K3'] }])
  })
  test('en saksbehandler uten ansvar for kontoret får nei; en ukjent periode eller et ukjent utvalg er ugyldig', async () => {
    const svar = [
      await hent('ingrid'),
      await hent('turid', '?periode=2026-4'),
      await hent('turid', '?utvalg=fattige'),
    ]
    expect(svar.map(s => s.statusCode)).toEqual([403, 400, 400])
  })
})
