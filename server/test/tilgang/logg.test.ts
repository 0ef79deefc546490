import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, FOLK, type Testhus } from '../hus.ts'
import { enPapirsoknad, enSak, gjor, type Sakid, saken } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, type Tjener } from '../tjener.ts'

describe.each(databaser)('Loggene på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let ingrid: Klient
  let tuva: Klient
  let s: Sakid
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    ;[ingrid, tuva] = [await tjener.som('ingrid'), await tjener.som('tuva')]
    s = await enSak(hus, { soker: { identitetsnummer: '12898710120' } })
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
  })
  afterAll(() => hus.lukk())
  const oppslag = () =>
    hus.db.somSystem(db => db.selectFrom('oppslagslogg').selectAll().orderBy('id').execute())
  const avslag = () =>
    hus.db.somSystem(db =>
      db.selectFrom('sikkerhetslogg').selectAll().where('hendelse', '=', 'avslag').orderBy('id').execute(),
    )

  test('hver lesing av en sak er én linje, med hvem, når, hvorfor og hvem det gjaldt', async () => {
    const { sakId, soknadId } = s
    const { soknader, husstand } = (await saken(hus, sakId)).sak
    const sha256 = soknader[0]?.dokumenter[0]?.sha256
    const stier = [
      '',
      '/tidslinje',
      '/kartlegging',
      `/kartlegging/${husstand.barn[0]?.personId}/skole`,
      '/journal',
      '/samlet',
      `/soknader/${soknadId}`,
      `/vurdering/${soknadId}`,
      `/innsyn/${soknadId}`,
      `/dokumenter/${sha256}`,
    ]
    const foer = new Set((await oppslag()).map(r => r.id))
    for (const sti of stier) expect((await ingrid.hent(`/api/saker/${sakId}${sti}`)).statusCode).toBe(200)
    const nye = (await oppslag()).filter(r => !foer.has(r.id))
    expect(nye.map(r => r.kategori).toSorted()).toEqual([
      'dokument',
      'innsyn',
      'journal',
      'kartlegging',
      'kartlegging',
      'sak',
      'samlet',
      'soknad',
      'tidslinje',
      'vurdering',
    ])
    expect(new Set(nye.map(r => `${r.ansatt_id} ${r.sak_id} ${r.formal} ${r.antall}`))).toEqual(
      new Set([`${FOLK.ingrid.id} ${sakId} saksbehandling 2`]),
    )
  })

  test('å følge med på en sak en har åpen, er ikke et oppslag; å bli nektet det, er en linje', async () => {
    const [for_, foerAvslag] = [(await oppslag()).length, new Set((await avslag()).map(r => r.id))]
    const { sisteNr } = (await saken(hus, s.sakId)).sak
    const svar = await ingrid.hent(`/api/saker/${s.sakId}/siste`)
    expect([svar.statusCode, svar.json()]).toEqual([200, { sisteNr }])
    expect((await tuva.hent(`/api/saker/${s.sakId}/siste`)).statusCode).toBe(403)
    expect((await tuva.hent(`/api/saker/${hus.a.nyId()}/siste`)).statusCode).toBe(404)
    expect((await oppslag()).length).toBe(for_)
    const nye = (await avslag()).filter(r => !foerAvslag.has(r.id))
    expect(nye.map(r => r.regel).toSorted()).toEqual(['finnes-ikke', 'ikke-tildelt'])
  })

  test('kontaktsenterets oppslag er én linje per sak, og søket er et avtrykk', async () => {
    const foer = new Set((await oppslag()).map(r => r.id))
    const k = await tjener.som('sunniva')
    expect((await k.post('/api/kontaktsenter/oppslag', { ident: '12898710120' })).json().harSak).toBe(true)
    expect((await oppslag()).filter(r => !foer.has(r.id)).map(r => [r.kategori, r.formal])).toEqual([
      ['les-status', 'veiledning'],
    ])
    const sok = await hus.db.somSystem(db =>
      db.selectFrom('sikkerhetslogg').select('data').where('hendelse', '=', 'sok').execute(),
    )
    expect(sok).toHaveLength(1)
    expect(sok[0]?.data).not.toContain('12898710120')
  })

  test('hvert nei er én linje med regelen, og sier aldri navn eller nummer', async () => {
    const foer = new Set((await avslag()).map(r => r.id))
    const per = await tjener.som('per')
    expect((await tuva.hent(`/api/saker/${s.sakId}`)).statusCode).toBe(403)
    expect((await per.hent(`/api/saker/${s.sakId}`)).statusCode).toBe(403)
    expect((await tuva.hent('/api/fordeling')).statusCode).toBe(403)
    expect((await tuva.hent(`/api/saker/${hus.a.nyId()}`)).statusCode).toBe(404)
    expect((await tjener.integrasjon.hent(`/api/saker/${s.sakId}`)).statusCode).toBe(404)
    const nye = (await avslag()).filter(r => !foer.has(r.id))
    expect(nye.map(r => r.regel).toSorted()).toEqual([
      'finnes-ikke',
      'finnes-ikke',
      'ikke-tildelt',
      'rollen-gir-ikke-tilgang',
      'utsnittet-finnes-ikke',
    ])
    expect(JSON.stringify(nye)).not.toMatch(/Haugdal|Rannveig|12898710120/)
  })

  test('er oppslagsloggen nede, vises ingenting; er sikkerhetsloggen nede, er også neiet 503 (T31)', async () => {
    const endre = (fra: string, til: string) =>
      hus.db.somSystem(db => sql`alter table ${sql.table(fra)} rename to ${sql.table(til)}`.execute(db))
    await endre('oppslagslogg', 'oppslagslogg_borte')
    const lest = await ingrid.hent(`/api/saker/${s.sakId}`)
    const mottak = await ingrid.hent('/api/mottak')
    const tattImot = await ingrid.post('/api/soknader', enPapirsoknad(hus))
    await endre('oppslagslogg_borte', 'oppslagslogg')
    expect([lest.statusCode, lest.json().kode, mottak.statusCode]).toEqual([503, 'logg-utilgjengelig', 503])
    expect(lest.body).not.toMatch(/Haugdal|Rannveig/)
    expect(tattImot.statusCode).toBe(200)
    await endre('sikkerhetslogg', 'sikkerhetslogg_borte')
    const nei = await tuva.hent(`/api/saker/${s.sakId}`)
    const sok = await ingrid.post('/api/sok', { tekst: 'haugdal' })
    await endre('sikkerhetslogg_borte', 'sikkerhetslogg')
    expect([nei.statusCode, sok.statusCode]).toEqual([503, 503])
    expect(sok.body).not.toContain('Haugdal')
  })

  test('er oppslagsloggen nede, er også utdraget, cellen, tidslinjen, det samlede, tanken før et møte og kontaktene 503 uten innhold', async () => {
    const { sakId } = s
    const soker = (await saken(hus, sakId)).sak.sokerPersonId
    if (!soker) throw new Error('Saken har ingen søker')
    const { nr } = await gjor(hus, sakId, 'ingrid', { type: 'lagUtdrag', personId: soker, spraak: 'nb' })
    await gjor(hus, sakId, 'ingrid', {
      type: 'vurderRisiko',
      alenearbeid: 'nei',
      vurdering: 'Hunden i gangen',
      tiltak: '',
    })
    const stier = [
      `/api/saker/${sakId}/utdrag?for=${soker}`,
      `/api/saker/${sakId}/utdrag/${nr}/ark`,
      `/api/saker/${sakId}/kartlegging/ark?utfylt=ja`,
      `/api/saker/${sakId}/kartlegging/${soker}/skole`,
      `/api/saker/${sakId}/tidslinje`,
      `/api/saker/${sakId}/samlet`,
      `/api/saker/${sakId}/siden-sist`,
      `/api/saker/${sakId}/samtaler`,
      `/api/saker/${sakId}/risiko`,
      '/api/risiko',
      '/api/kontakter',
    ]
    const endre = (fra: string, til: string) =>
      hus.db.somSystem(db => sql`alter table ${sql.table(fra)} rename to ${sql.table(til)}`.execute(db))
    await endre('oppslagslogg', 'oppslagslogg_borte')
    const nede = []
    for (const sti of stier) nede.push(await ingrid.hent(sti))
    await endre('oppslagslogg_borte', 'oppslagslogg')
    expect(nede.map(x => x.statusCode)).toEqual(stier.map(() => 503))
    for (const x of nede) expect(x.body).not.toMatch(/Haugdal|Rannveig|Hunden/)
    for (const sti of stier) expect((await ingrid.hent(sti)).statusCode).toBe(200)
  })

  test('egne og nære saker er et synlig nei også for kontaktsenteret, aldri «ingen sak» (T10)', async () => {
    const k = await tjener.som('sunniva')
    const meg = {
      relasjon: 'meg-selv',
      fornavn: 'Sunniva',
      etternavn: 'Aas',
      identitetsnummer: '12898710120',
    }
    expect((await k.post('/api/meg/forhold', { kommandoId: hus.a.nyId(), ...meg })).statusCode).toBe(200)
    expect((await k.post('/api/kontaktsenter/oppslag', { ident: '12898710120' })).statusCode).toBe(403)
  })
})
