import { KONTAKTAVSLAG } from '@handlingsrom/domene/kontakt/skrivKontakt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../../../test/hus.ts'
import { INGEN_ID } from '../../../test/kropper.ts'
import { enSak, gjor } from '../../../test/saker.ts'
import { databaser } from '../../../test/testdatabase.ts'
import { apneTjener, type Klient } from '../../../test/tjener.ts'

describe.each(databaser)('Oppsøkende kontakter, på %s', (_slag, apne) => {
  let hus: Testhus
  let ingrid: Klient
  let sor: Klient
  let sakId: string
  let rot: string
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    const tjener = await apneTjener(hus)
    ;[ingrid, sor] = [await tjener.som('ingrid'), await tjener.som('sor')]
    const sak = await enSak(hus, {})
    sakId = sak.sakId
    await gjor(hus, sak.sakId, 'ingrid', { type: 'taSak' })
    rot = `/api/saker/${sakId}`
  })
  afterAll(() => hus.lukk())

  const kontakt = (mer: object = {}) => ({
    kommandoId: hus.a.nyId(),
    kontaktId: hus.a.nyId(),
    dato: '2026-11-20',
    hvor: 'Åpen barnehage',
    om: 'Vinterklær til to barn.',
    barnSett: 2,
    tilbudt: 'Fortalte om utlån av utstyr.',
    neste: 'Er der igjen torsdag.',
    ...mer,
  })
  const skriv = (mer: object = {}) => ingrid.post('/api/kontakter/skriv', kontakt(mer))
  const liste = async (hvem: Klient) => (await hvem.hent('/api/kontakter')).json().kontakter
  const knytt = (kontaktId: string) =>
    ingrid.post(`${rot}/kommandoer/knyttKontakt`, {
      kontaktId,
      merknad: 'Mor sa at det var henne.',
      kommandoId: hus.a.nyId(),
    })

  test('står på kontorets liste med hvor, hva og hvor mange barn; et annet kontor ser den ikke', async () => {
    expect((await skriv()).statusCode).toBe(200)
    expect(await liste(ingrid)).toMatchObject([{ hvor: 'Åpen barnehage', barnSett: 2, barnNevnt: null }])
    expect(await liste(sor)).toEqual([])
  })

  test('den samme sendingen igjen er den samme kontakten; et annet innhold er det ikke', async () => {
    const en = kontakt()
    expect((await ingrid.post('/api/kontakter/skriv', en)).statusCode).toBe(200)
    const antall = (await liste(ingrid)).length
    expect((await ingrid.post('/api/kontakter/skriv', en)).json()).toEqual({ kontaktId: en.kontaktId })
    const annet = await ingrid.post('/api/kontakter/skriv', { ...en, om: 'Noe annet' })
    expect([annet.statusCode, annet.json().kode]).toEqual([422, 'kommando-gjenbrukt'])
    expect(await liste(ingrid)).toHaveLength(antall)
  })

  test.each([
    ['kontakt-i-fremtiden', { dato: '2026-11-23' }],
    ['kontakt-uten-ord', { hvor: '  ' }],
    ['kontakt-med-nummer', { om: 'Hun er 12898710120.' }],
  ] as const)('%s er et nei med en setning, og ingenting er skrevet', async (kode, mer) => {
    const antall = (await liste(ingrid)).length
    const svar = await skriv(mer)
    expect([svar.statusCode, svar.json().kode, svar.json().detail]).toEqual([422, kode, KONTAKTAVSLAG[kode]])
    expect(await liste(ingrid)).toHaveLength(antall)
  })

  test('en sak knyttes bare til en kontakt som finnes', async () => {
    for (const id of [INGEN_ID, sakId]) {
      const nei = await knytt(id)
      expect([nei.statusCode, nei.json().kode]).toEqual([422, 'kontakt-finnes-ikke'])
      expect(nei.json().detail).toMatch(/velg den i listen/)
    }
    const { kontaktId } = (await skriv({ om: 'Strømregningen.' })).json()
    expect((await knytt(kontaktId)).statusCode).toBe(200)
    expect((await knytt(kontaktId)).json().kode).toBe('allerede-utfort')
    const { kontakter } = (await ingrid.hent(`${rot}/samtaler`)).json()
    expect(kontakter).toMatchObject([{ om: 'Strømregningen.', merknad: 'Mor sa at det var henne.' }])
  })

  test('en sak knyttes aldri til en kontakt et annet kontor skrev, og svaret er som om den ikke fantes', async () => {
    const { kontaktId } = (await sor.post('/api/kontakter/skriv', kontakt({ om: 'Sagt i sør.' }))).json()
    const nei = await knytt(kontaktId)
    expect([nei.statusCode, nei.json().kode]).toEqual([422, 'kontakt-finnes-ikke'])
    expect((await ingrid.hent(`${rot}/samtaler`)).body).not.toContain('Sagt i sør.')
  })

  test('id-en en kontakt får, sier ikke om det finnes en sak med den', async () => {
    // Sakens id, og en id ingenting har: var svarene ulike, kunne id-en fra en ny søknad røpe at saken alt fantes og er skjult.
    const svar = [await skriv({ kontaktId: sakId }), await skriv({ kontaktId: hus.a.nyId() })]
    expect(svar.map(x => x.statusCode)).toEqual([200, 200])
    expect((await ingrid.hent(rot)).statusCode).toBe(200)
    expect((await knytt(sakId)).statusCode).toBe(200)
  })

  test('et annet kontors mange kontakter fortrenger ikke våre, og «flere» handler bare om våre', async () => {
    const antall = (await liste(ingrid)).length
    for (let i = 0; i < 101; i++)
      expect((await sor.post('/api/kontakter/skriv', kontakt())).statusCode).toBe(200)
    const [vare, deres] = [await ingrid.hent('/api/kontakter'), await sor.hent('/api/kontakter')]
    expect([vare.json().kontakter.length, vare.json().flere]).toEqual([antall, false])
    expect([deres.json().kontakter.length, deres.json().flere]).toEqual([100, true])
  })
})
