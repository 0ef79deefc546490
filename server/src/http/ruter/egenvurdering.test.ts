import type { Arshjul } from '@handlingsrom/kontrakt/arshjul'
import type { MinInternkontroll } from '@handlingsrom/kontrakt/avvik'
import {
  type Egenvurderinger,
  type Egenvurderingsvisning,
  MALEN,
  RAPPORTDELER,
} from '@handlingsrom/kontrakt/egenvurdering'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alleRader } from '../../../src/adapters/database/projeksjon.ts'
import { byggProjeksjoner } from '../../../src/application/byggProjeksjoner.ts'
import { apneTesthus, FOLK, type Hvem, iBasen, type Testhus } from '../../../test/hus.ts'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import { apneTjener, type Svar, type Tjener } from '../../../test/tjener.ts'

describe.each(databaser)('Egenvurderingen, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let id = ''
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  afterAll(() => hus.lukk())

  const post = async (hvem: Hvem, sti: string, kropp: object, kommandoId = hus.a.nyId()) =>
    (await tjener.som(hvem)).post(`/api/internkontroll/egenvurdering/${sti}`, { ...kropp, kommandoId })
  const hent = async (hvem: Hvem, sti = '') =>
    (await tjener.som(hvem)).hent(`/api/internkontroll/egenvurdering${sti}`)
  const nei = (s: Svar) => [s.statusCode, (s.json() as { kode: string }).kode]
  const vis = async (hvem: Hvem = 'per') => (await hent(hvem, `/${id}`)).json() as Egenvurderingsvisning
  const skriv = async (hvem: Hvem, kropp: object) => post(hvem, `${id}/skriv`, kropp)
  const antall = async (hvem: Hvem) => ((await hent(hvem)).json() as Egenvurderinger).egenvurderinger.length

  test('lederen åpner og gir ansvaret til en veileder; hun, lederen og fagansvarlig finner den', async () => {
    const valg = { mal: 'barn-og-familie', tittel: 'Barn og familie', ansvarlig: FOLK.ingrid.id }
    expect(nei(await post('per', 'apne', { ...valg, tittel: '' }))).toEqual([
      422,
      'egenvurdering-uten-tittel',
    ])
    expect((await post('turid', 'apne', valg)).statusCode).toBe(403)
    const kommandoId = hus.a.nyId()
    const [en, igjen] = [
      await post('per', 'apne', valg, kommandoId),
      await post('per', 'apne', valg, kommandoId),
    ]
    expect([en.statusCode, igjen.json()]).toEqual([200, en.json()])
    id = (en.json() as { egenvurderingId: string }).egenvurderingId
    expect([
      await antall('ingrid'),
      await antall('turid'),
      await antall('per'),
      await antall('tuva'),
    ]).toEqual([1, 1, 1, 0])
    expect((await hent('tuva', `/${id}`)).statusCode).toBe(404)
    expect((await hent('sor', `/${id}`)).statusCode).toBe(404)
    const mine = async (hvem: Hvem) =>
      ((await (await tjener.som(hvem)).hent('/api/internkontroll/mine')).json() as MinInternkontroll)
        .egenvurderinger
    expect([await mine('ingrid'), await mine('tuva')]).toEqual([
      [{ egenvurderingId: id, tittel: valg.tittel }],
      [],
    ])
  })

  test('den ansvarlige skriver; fagansvarlig leser, og en kollega finner den ikke', async () => {
    const k = { type: 'skrivGuide', tekst: 'Hva ville dere blitt spurt om?' }
    expect(nei(await skriv('turid', k))).toEqual([422, 'egenvurdering-ikke-din'])
    expect((await skriv('tuva', k)).statusCode).toBe(404)
    expect((await skriv('ingrid', k)).statusCode).toBe(200)
    expect(await vis('turid')).toMatchObject({ guide: k.tekst, kanSkrive: false, kanFerdigstille: false })
    expect(await vis('ingrid')).toMatchObject({
      kanSkrive: true,
      kanFerdigstille: true,
      kanBytteAnsvarlig: false,
    })
  })

  test('milepælen står i årshjulet, og en samtale har bare måneden og rollen', async () => {
    const milepael = {
      type: 'settMilepael',
      id: 'innsending',
      navn: '',
      dato: '2027-06-25',
      ansvarlig: FOLK.turid.id,
    }
    expect((await skriv('per', milepael)).statusCode).toBe(200)
    const hjul = (await (await tjener.som('per')).hent('/api/internkontroll/arshjul')).json() as Arshjul
    expect(hjul.maneder.flatMap(m => m.dager)).toMatchObject([
      { slag: 'milepael', eier: 'Turid Bakkemo', ref: id },
    ])
    const samtale = {
      type: 'noterSamtale',
      id: 'a',
      maned: '2026-11',
      med: 'forelder',
      notat: 'Vil bli spurt.',
    }
    expect((await skriv('ingrid', { ...samtale, navn: 'Rannveig', dato: '2026-11-20' })).statusCode).toBe(200)
    expect((await vis()).samtaler).toEqual([
      { id: 'a', maned: '2026-11', med: 'forelder', notat: 'Vil bli spurt.' },
    ])
    expect(nei(await skriv('ingrid', { ...samtale, maned: '2026-12' }))).toEqual([422, 'samtale-fram-i-tid'])
    expect(nei(await skriv('ingrid', { type: 'knyttProve', proveId: hus.a.nyId() }))).toEqual([
      422,
      'egenvurdering-prove-ukjent',
    ])
  })

  test('den som bare har ansvaret, ser de avvikene som er knyttet hit, og ingen andre', async () => {
    const leder = await tjener.som('per')
    const avvik = async (tittel: string) =>
      (
        await leder.post('/api/internkontroll/avvik/apne', {
          kommandoId: hus.a.nyId(),
          tittel,
          beskrivelse: '',
          arsak: '',
          effekt: { malepunkt: 'K1', hoyst: 10 },
          sett: '2026-3',
          periode: '2027-1',
        })
      ).json() as { avvikId: string }
    const { avvikId } = await avvik('Knyttet')
    await avvik('Et annet')
    expect((await skriv('per', { type: 'knyttAvvik', avvikId })).statusCode).toBe(200)
    expect((await vis('ingrid')).avvik.map(a => a.tittel)).toEqual(['Knyttet'])
    expect((await vis('turid')).avvik.map(a => a.knyttet).toSorted()).toEqual([false, true])
  })

  test('den er ferdig når den ansvarlige sier det, og ikke før alt er svart og skrevet; etterpå er alt frosset', async () => {
    expect(nei(await post('ingrid', `${id}/ferdigstill`, {}))).toEqual([422, 'ferdig-sporsmal-gjenstar'])
    for (const s of MALEN['barn-og-familie'].sporsmal)
      await skriv('ingrid', { type: 'besvar', id: s.id, svar: null, tekst: 'Slik gjør vi.' })
    expect((await vis()).hinder).toBe('ferdig-rapport-gjenstar')
    for (const del of RAPPORTDELER) await skriv('ingrid', { type: 'skrivRapportdel', del, tekst: 'Skrevet.' })
    expect(nei(await post('per', `${id}/ferdigstill`, {}))).toEqual([422, 'ferdig-bare-ansvarlig'])
    expect((await post('ingrid', `${id}/ferdigstill`, {})).statusCode).toBe(200)
    expect(await vis()).toMatchObject({ ferdig: { av: 'Ingrid Solvang' }, kanSkrive: false, neste: null })
    expect(nei(await skriv('per', { type: 'skrivGuide', tekst: 'Ny' }))).toEqual([
      409,
      'egenvurdering-ferdig',
    ])
    expect(nei(await post('ingrid', `${id}/ferdigstill`, {}))).toEqual([409, 'egenvurdering-ferdig'])
  })

  test('radene bygges likt opp igjen', async () => {
    const rader = () => iBasen(hus, tx => alleRader(tx, 'p_internkontroll'))
    const for_ = await rader()
    await byggProjeksjoner(hus.a, TESTKOMMUNE)
    expect(await rader()).toEqual(for_)
    expect(for_).toHaveLength(3)
  })
})
