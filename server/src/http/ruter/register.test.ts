import type { GjelderHer, Oppforingsvisning, Registre } from '@handlingsrom/kontrakt/register'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alleRader } from '../../../src/adapters/database/projeksjon.ts'
import { verifiser } from '../../../src/adapters/segl/verifiser.ts'
import { byggProjeksjoner } from '../../../src/application/byggProjeksjoner.ts'
import { apneTesthus, FOLK, type Hvem, iBasen, type Testhus } from '../../../test/hus.ts'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import { apneTjener, type Svar, type Tjener } from '../../../test/tjener.ts'

const rutine = {
  slag: 'rutine',
  tittel: 'Hvert barn spørres om skole og fritid',
  felt: { innhold: 'Spørsmålene stilles i den første samtalen.' },
  skjermer: ['kartlegging'],
  eier: FOLK.ingrid.id,
  fra: '2026-01-01',
  til: '2026-12-31',
  gjennomgang: '2026-12-15',
}
const risiko = {
  ...rutine,
  slag: 'risiko',
  tittel: 'Få har fått opplæring i samtaler med barn',
  felt: { arsak: 'Mange nye', sannsynlighet: 4, konsekvens: 4, gjores: 'Kurs i januar' },
  skjermer: [],
}

describe.each(databaser)('Registrene, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let [rutineId, risikoId] = ['', '']
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  afterAll(() => hus.lukk())

  const hent = async (hvem: Hvem, sti: string) => (await tjener.som(hvem)).hent(`/api/internkontroll/${sti}`)
  const post = async (hvem: Hvem, sti: string, kropp: object, kommandoId = hus.a.nyId()) =>
    (await tjener.som(hvem)).post(`/api/internkontroll/register/${sti}`, { ...kropp, kommandoId })
  const nei = (s: Svar) => [s.statusCode, (s.json() as { kode: string }).kode]
  const vis = async (id: string, hvem: Hvem = 'per') =>
    (await hent(hvem, `register/${id}`)).json() as Oppforingsvisning
  const titlene = async (hvem: Hvem) =>
    ((await hent(hvem, 'register')).json() as Registre).oppforinger.map(x => x.tittel)
  const gjelderHer = async (hvem: Hvem) =>
    ((await hent(hvem, 'gjelder-her')).json() as GjelderHer).oppforinger.map(x => x.tittel)

  test('lederen fører opp, og den samme sendingen igjen er den samme oppføringen', async () => {
    const id = hus.a.nyId()
    const [en, igjen] = [await post('per', 'forOpp', rutine, id), await post('per', 'forOpp', rutine, id)]
    expect([en.statusCode, igjen.json()]).toEqual([200, en.json()])
    expect(nei(await post('per', 'forOpp', { ...rutine, tittel: 'Annet' }, id))).toEqual([
      422,
      'kommando-gjenbrukt',
    ])
    rutineId = (en.json() as { oppforingId: string }).oppforingId
    risikoId = ((await post('per', 'forOpp', risiko)).json() as { oppforingId: string }).oppforingId
    expect(nei(await post('per', 'forOpp', { ...rutine, felt: {} }))).toEqual([422, 'register-mangler-felt'])
    expect((await post('per', 'forOpp', { ...rutine, slag: 'menneske' })).statusCode).toBe(400)
    expect(nei(await post('per', 'forOpp', { ...rutine, eier: FOLK.sor.id }))).toEqual([
      422,
      'register-eier-ukjent',
    ])
  })

  test('rutinen ses av alle, risikoen av leder, fagansvarlig og den som eier den, og ingenting av et annet kontor', async () => {
    expect(await titlene('per')).toEqual([risiko.tittel, rutine.tittel])
    expect(await titlene('turid')).toHaveLength(2)
    expect(await titlene('ingrid')).toHaveLength(2)
    expect(await titlene('tuva')).toEqual([rutine.tittel])
    expect(await titlene('sor')).toEqual([])
    expect((await hent('tuva', `register/${risikoId}`)).statusCode).toBe(404)
    expect((await hent('sor', `register/${rutineId}`)).statusCode).toBe(404)
  })

  test('alle bekrefter at de har lest rutinen, og ingen ser hvem de andre er', async () => {
    const les = (hvem: Hvem, utgave: number, id = rutineId) => post(hvem, `${id}/bekreftLest`, { utgave })
    const lesing = async (hvem: Hvem) => (await vis(rutineId, hvem)).lesing
    const ulest = async (hvem: Hvem) =>
      ((await hent(hvem, 'gjelder-her')).json() as GjelderHer).oppforinger.map(x => x.ulest)
    const mine = async (hvem: Hvem) => ((await hent(hvem, 'mine')).json() as { uleste: number }).uleste
    const ansatte = (await lesing('per'))?.av?.ansatte ?? 0
    expect(ansatte).toBeGreaterThan(3)
    expect([await lesing('tuva'), await ulest('tuva'), await mine('ingrid')]).toEqual([
      { utgave: 1, meg: false, av: null },
      [true],
      1,
    ])
    expect((await les('ingrid', 1)).statusCode).toBe(200)
    expect([await lesing('ingrid'), await ulest('ingrid'), await mine('ingrid')]).toEqual([
      { utgave: 1, meg: true, av: null },
      [false],
      0,
    ])
    expect(await lesing('per')).toEqual({ utgave: 1, meg: false, av: { lest: 1, ansatte } })
    expect(nei(await les('ingrid', 1))).toEqual([422, 'register-alt-lest'])
    expect(nei(await les('amir', 7))).toEqual([422, 'register-ny-utgave'])
    expect(nei(await les('per', 1, risikoId))).toEqual([422, 'register-leses-ikke'])
    expect((await les('sor', 1)).statusCode).toBe(404)
    expect((await les('sunniva', 1)).statusCode).toBe(200)
    expect([await lesing('sunniva'), await lesing('per')]).toEqual([
      { utgave: 1, meg: true, av: null },
      { utgave: 1, meg: false, av: { lest: 1, ansatte } },
    ])
    expect((await les('amir', 0)).statusCode).toBe(400)
    expect((await vis(rutineId, 'per')).historikk.map(h => h.hva)).toEqual(['OppforingFort'])
    expect((await vis(risikoId)).lesing).toBeNull()
  })

  test('rutinen står ved skjermbildet til den er avsluttet, også når den har gått ut', async () => {
    expect(await gjelderHer('tuva')).toEqual([rutine.tittel])
    await post('per', 'forOpp', { ...rutine, tittel: 'Fra neste år', fra: '2027-01-01', til: null })
    expect(await gjelderHer('tuva')).toEqual([rutine.tittel])
    hus.sett('2027-01-05T10:00:00.000Z')
    expect(await gjelderHer('tuva')).toEqual(['Fra neste år', rutine.tittel])
    const { oppforinger } = (await hent('tuva', 'gjelder-her')).json() as GjelderHer
    expect(oppforinger.map(x => x.ulest)).toEqual([true, false])
    expect((await vis(rutineId, 'tuva')).lesing).toBeNull()
  })

  test('eieren melder at hun har sett på den, og en kollega kan ikke', async () => {
    const k = { neste: '2027-06-01', merknad: 'Fortsatt riktig.' }
    expect((await vis(rutineId, 'ingrid')).kanGjennomga).toBe(true)
    expect((await vis(rutineId, 'tuva')).kanGjennomga).toBe(false)
    expect(nei(await post('tuva', `${rutineId}/gjennomga`, k))).toEqual([422, 'register-ikke-din'])
    expect((await post('ingrid', `${rutineId}/gjennomga`, k)).statusCode).toBe(200)
    expect(await vis(rutineId)).toMatchObject({ gjennomgang: '2027-06-01', sistSett: '2027-01-05' })
  })

  test('lederen endrer og avslutter, og etterpå er den låst og borte fra skjermbildet', async () => {
    const { slag: _, ...innhold } = { ...rutine, gjennomgang: '2027-06-01', tittel: 'Ny tittel' }
    expect((await post('per', `${rutineId}/endre`, innhold)).statusCode).toBe(200)
    expect(nei(await post('per', `${rutineId}/avslutt`, { grunn: '' }))).toEqual([422, 'register-uten-grunn'])
    expect((await post('per', `${rutineId}/avslutt`, { grunn: 'Erstattet av en ny' })).statusCode).toBe(200)
    expect(nei(await post('per', `${rutineId}/endre`, innhold))).toEqual([409, 'register-avsluttet'])
    expect(await gjelderHer('tuva')).toEqual(['Fra neste år'])
    const x = await vis(rutineId, 'tuva')
    expect(x.historikk.map(h => h.hva)).toEqual([
      'OppforingFort',
      'OppforingGjennomgatt',
      'OppforingEndret',
      'OppforingAvsluttet',
    ])
    expect([x.tittel, x.grunn, x.kanStyre]).toEqual(['Ny tittel', 'Erstattet av en ny', false])
  })

  test('radene bygges likt opp igjen, og kjeden holder', async () => {
    const rader = () => iBasen(hus, tx => alleRader(tx, 'p_internkontroll'))
    const for_ = await rader()
    await byggProjeksjoner(hus.a, TESTKOMMUNE)
    expect(await rader()).toEqual(for_)
    expect(for_).toHaveLength(3)
    expect(await verifiser(hus.db, TESTKOMMUNE, hus.segl)).toEqual([])
  })
})
