import type { Rapportliste, Rapportvisning } from '@handlingsrom/kontrakt/rapport'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alleRader } from '../../../src/adapters/database/projeksjon.ts'
import { verifiser } from '../../../src/adapters/segl/verifiser.ts'
import { byggProjeksjoner } from '../../../src/application/byggProjeksjoner.ts'
import { apneTesthus, FOLK, type Hvem, iBasen, type Testhus } from '../../../test/hus.ts'
import { enSak, medVedtak } from '../../../test/saker.ts'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import { apneTjener, type Svar, type Tjener } from '../../../test/tjener.ts'

const KAPITLER_MED_ORD = ['innledning', 'malepunkter', 'tilsyn', 'plan']

describe.each(databaser)('Rapporten til kommunestyret, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let rapportId = ''
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    for (let i = 0; i < 6; i++) await medVedtak(hus, await enSak(hus))
  })
  afterAll(() => hus.lukk())

  const hent = async (hvem: Hvem, sti = '') =>
    (await tjener.som(hvem)).hent(`/api/internkontroll/rapporter${sti}`)
  const post = async (hvem: Hvem, sti: string, kropp: object = {}, kommandoId = hus.a.nyId()) =>
    (await tjener.som(hvem)).post(`/api/internkontroll/rapporter${sti}`, { ...kropp, kommandoId })
  const begynn = (endring: object = {}, hvem: Hvem = 'per', id = hus.a.nyId()): Promise<Svar> =>
    post(hvem, '/begynn', { ar: 2026, malform: 'nb', erstatter: null, ...endring }, id)
  const vis = async (id = rapportId, hvem: Hvem = 'per') =>
    (await hent(hvem, `/${id}`)).json() as Rapportvisning
  const skriv = (kapittel: string, tekst = 'Slik ser vi det.', id = rapportId) =>
    post('per', `/${id}/skriv`, { kapittel, tekst })
  const nei = (s: Svar) => [s.statusCode, (s.json() as { kode: string }).kode]
  const k3 = (v: Rapportvisning) =>
    v.dokument.kapitler
      .flatMap(k => k.deler)
      .flatMap(d => (d.slag === 'tabell' ? d.rader : []))
      .find(r => r.celler[0]?.startsWith('K1 '))?.celler

  test('bare lederen begynner, ett utkast om gangen, og bare for et år det finnes tall fra', async () => {
    expect((await begynn({}, 'turid')).statusCode).toBe(403)
    expect((await hent('ingrid')).statusCode).toBe(403)
    expect(nei(await begynn({ ar: 2027 }))).toEqual([422, 'rapport-ingen-periode-over'])
    expect(nei(await begynn({ ar: 2023 }))).toEqual([422, 'rapport-ar-for-gammelt'])
    const id = hus.a.nyId()
    const [en, igjen] = [await begynn({}, 'per', id), await begynn({}, 'per', id)]
    expect([en.statusCode, igjen.json()]).toEqual([200, en.json()])
    expect(nei(await begynn({ malform: 'nn' }, 'per', id))).toEqual([422, 'kommando-gjenbrukt'])
    expect(nei(await begynn())).toEqual([422, 'rapport-utkast-finnes'])
    rapportId = (en.json() as { rapportId: string }).rapportId
    expect(((await hent('turid')).json() as Rapportliste).rapporter.map(r => r.rapportId)).toEqual([
      rapportId,
    ])
    expect((await hent('per', `/${hus.a.nyId()}`)).statusCode).toBe(404)
  })

  test('mens perioden varer, er sakene i den ikke med: da sier rapporten at det ikke er noen', async () => {
    const v = await vis()
    expect(JSON.stringify(v.dokument)).toContain('Ingen familier med barn fikk vedtak om stønad i perioden.')
    expect([v.mangler, v.hinder]).toEqual([KAPITLER_MED_ORD, 'rapport-mangler-ord'])
  })

  test('uten egne ord der det kreves, sendes ingenting, og et fødselsnummer slipper ikke inn', async () => {
    expect(nei(await post('per', `/${rapportId}/send`))).toEqual([422, 'rapport-mangler-ord'])
    expect(nei(await skriv('plan', 'Se 12898710120'))).toEqual([422, 'rapport-nummer-i-teksten'])
    expect((await skriv('fasit')).statusCode).toBe(400)
    expect((await post('per', `/${rapportId}/still`, { malform: 'nb', barekraft: [18] })).statusCode).toBe(
      400,
    )
    for (const k of KAPITLER_MED_ORD.slice(1)) expect((await skriv(k)).statusCode).toBe(200)
    expect(nei(await post('per', `/${rapportId}/send`))).toEqual([422, 'rapport-mangler-ord'])
    expect((await post('turid', `/${rapportId}/send`)).statusCode).toBe(403)
    expect((await vis()).mangler).toEqual(['innledning'])
  })

  test('når året er over, er tallene de samme som siden viser, uten navn på noen', async () => {
    hus.sett('2027-02-10T09:00:00.000Z')
    const v = await vis()
    expect(k3(v)).toEqual(['K1 Samtale om barna', '6', '0', '0', '0', '0'])
    expect(JSON.stringify(v.dokument)).not.toMatch(/Rannveig|Emil|Ingrid|Turid|sakId/)
  })

  test('kan ikke filen lages, er ingenting sendt', async () => {
    await skriv('innledning')
    hus.pdf.virker = false
    expect(nei(await post('per', `/${rapportId}/send`))).toEqual([503, 'rapport-kan-ikke-lages'])
    expect((await hent('per', `/${rapportId}/pdf`)).statusCode).toBe(503)
    hus.pdf.virker = true
    expect((await vis()).sendt).toBeNull()
  })

  test('sendt er frosset: ordene kan ikke endres, tallene følger ikke med sakene, og filen er den samme', async () => {
    const utkast = await hent('turid', `/${rapportId}/pdf`)
    expect(utkast.headers['content-disposition']).toContain('internkontroll-2026.pdf')
    const id = hus.a.nyId()
    expect((await post('per', `/${rapportId}/send`, {}, id)).statusCode).toBe(200)
    expect((await post('per', `/${rapportId}/send`, {}, id)).statusCode).toBe(200)
    const for_ = await vis()
    expect(for_).toMatchObject({
      sendt: { dato: '2027-02-10', av: FOLK.per.navn },
      kanStyre: false,
      hinder: 'rapport-kan-ikke-endres',
    })
    for (const svar of [
      await skriv('plan', 'Nytt'),
      await post('per', `/${rapportId}/still`, { malform: 'nn', barekraft: [] }),
      await post('per', `/${rapportId}/send`),
    ])
      expect(nei(svar)).toEqual([409, 'rapport-kan-ikke-endres'])
    const fil = await hent('turid', `/${rapportId}/pdf`)
    hus.sett('2026-12-20T09:00:00.000Z')
    for (let i = 0; i < 5; i++) await medVedtak(hus, await enSak(hus))
    hus.sett('2027-03-10T09:00:00.000Z')
    expect((await vis()).dokument).toEqual(for_.dokument)
    expect((await hent('turid', `/${rapportId}/pdf`)).rawPayload).toEqual(fil.rawPayload)
  })

  test('noe må rettes: en ny utgave begynner med ordene, har de nye tallene, og sier hvilken den erstatter', async () => {
    expect(nei(await begynn())).toEqual([422, 'rapport-er-sendt'])
    expect(nei(await begynn({ erstatter: hus.a.nyId() }))).toEqual([422, 'rapport-kan-ikke-erstattes'])
    const ny = ((await begynn({ erstatter: rapportId })).json() as { rapportId: string }).rapportId
    const v = await vis(ny)
    expect([k3(v)?.[1], v.ord.plan, v.dokument.fakta.at(-1)?.verdi]).toEqual([
      '11',
      'Slik ser vi det.',
      'rapporten som ble sendt 10. februar 2027',
    ])
    expect(await vis()).toMatchObject({ kanErstattes: false, nyUtgave: ny })
    expect(
      ((await hent('per')).json() as Rapportliste).rapporter.find(r => r.rapportId === rapportId),
    ).toMatchObject({ erstattetAv: null })
    expect((await post('per', `/${ny}/send`)).statusCode).toBe(200)
    expect(
      ((await hent('per')).json() as Rapportliste).rapporter.find(r => r.rapportId === rapportId),
    ).toMatchObject({ erstattetAv: '2027-03-10' })
    expect(nei(await begynn({ erstatter: rapportId }))).toEqual([422, 'rapport-kan-ikke-erstattes'])
  })

  test('hver fil som hentes ut, er en linje i oppslagsloggen', async () => {
    const linjer = await hus.db.iTransaksjon(TESTKOMMUNE, tx =>
      tx.db
        .selectFrom('oppslagslogg')
        .select(['formal', 'sak_id', 'person_ids'])
        .where('kategori', '=', 'rapport-internkontroll')
        .where('ansatt_id', '=', FOLK.turid.id)
        .execute(),
    )
    expect(linjer).toEqual(Array(3).fill({ formal: 'internkontroll', sak_id: null, person_ids: '[]' }))
  })

  test('strømmene er hele, og radene bygges like fra hendelsene', async () => {
    const rader = () => iBasen(hus, tx => alleRader(tx, 'p_internkontroll'))
    const for_ = await rader()
    await byggProjeksjoner(hus.a, TESTKOMMUNE)
    expect([for_.length, await rader()]).toEqual([2, for_])
    expect(await verifiser(hus.db, TESTKOMMUNE, hus.segl)).toEqual([])
  })
})
