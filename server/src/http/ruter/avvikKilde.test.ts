import type { ProveId } from '@handlingsrom/domene/felles/id'
import type { Avviksvisning } from '@handlingsrom/kontrakt/avvik'
import { LESTE_PUNKTER } from '@handlingsrom/kontrakt/saksprove'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { byggProjeksjoner } from '../../../src/application/byggProjeksjoner.ts'
import { finnProvefunn } from '../../../src/application/internkontroll/avvik/bevis.ts'
import { malEffekter } from '../../../src/application/internkontroll/avvik/malEffekter.ts'
import { apneTesthus, FOLK, type Hvem, iBasen, type Testhus } from '../../../test/hus.ts'
import { enSak, medVedtak } from '../../../test/saker.ts'
import { nei, saksproveklient } from '../../../test/saksproveklient.ts'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import { apneTjener, type Svar, type Tjener } from '../../../test/tjener.ts'

const TILTAK = '0193a000-0000-7000-8000-0000000007b1'

describe.each(databaser)('Avvik fra en indikator og fra en saksprøve, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let [dager, syn, proveId] = ['', '', '']
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    for (let i = 0; i < 5; i++) await medVedtak(hus, await enSak(hus))
  })
  afterAll(() => hus.lukk())

  const { hent, post, trekk, prover, skriv, lever, leseradene } = saksproveklient(() => ({ hus, tjener }))
  const malet = (indikator: string, retning: string, verdi: number) => ({
    slag: 'indikator',
    indikator,
    retning,
    verdi,
  })
  const apneEtt = (effekt: object, endring: object = {}, hvem: Hvem = 'per'): Promise<Svar> =>
    post(hvem, 'avvik/apne', {
      tittel: 'Barna høres ikke',
      beskrivelse: '',
      arsak: '',
      effekt,
      sett: '2026-3',
      periode: '2027-1',
      ...endring,
    })
  const iden = (s: Svar) => (s.json() as { avvikId: string }).avvikId
  const vis = async (id: string, hvem: Hvem = 'per') =>
    (await hent(hvem, `/api/internkontroll/avvik/${id}`)).json() as Avviksvisning
  const lukk = (id: string, mer: object = {}) =>
    post('per', `avvik/${id}/lukk`, { vurdering: 'Det hjalp.', ...mer })
  const gjort = async (id: string) => {
    const tiltak = { tiltakId: TILTAK, tekst: 'Spør barna', eier: FOLK.per.id, frist: '2027-01-01' }
    await post('per', `avvik/${id}/leggTilTiltak`, tiltak)
    await post('per', `avvik/${id}/meldTiltak`, { tiltakId: TILTAK, status: 'gjort', merknad: '' })
  }

  test('det en indikator ikke kan være mål for, og hvem som ikke kan åpne', async () => {
    expect([
      nei(await apneEtt(malet('kvp', 'minst', 50))),
      nei(await apneEtt(malet('mot-satsen', 'minst', 50))),
      nei(await apneEtt(malet('soknader', 'minst', 50))),
      nei(await apneEtt(malet('barnets-syn', 'minst', 101))),
      nei(await apneEtt(malet('dager-til-vedtak', 'hoyst', 367))),
      nei(await apneEtt(malet('barnets-syn', 'minst', 0))),
      nei(await apneEtt(malet('dager-til-vedtak', 'hoyst', 0))),
      nei(await apneEtt({ malepunkt: 'K1', hoyst: 10 }, { kilde: { slag: 'indikator' } })),
      nei(await apneEtt(malet('barnets-syn', 'minst', 50), { kilde: { slag: 'malepunkt' } })),
    ]).toEqual([
      [422, 'avvik-indikator-males-ikke'],
      [422, 'avvik-indikator-uten-mal'],
      [422, 'avvik-indikator-uten-mal'],
      [422, 'avvik-grense-ugyldig'],
      [422, 'avvik-grense-ugyldig'],
      [422, 'avvik-mal-ikke-bedre'],
      [422, 'avvik-mal-ikke-bedre'],
      [422, 'avvik-kilde-passer-ikke'],
      [422, 'avvik-kilde-passer-ikke'],
    ])
    for (const e of [
      malet('barnets-syn', 'minst', 50.5),
      malet('barnets-syn', 'minst', -1),
      malet('barnets-syn', 'omtrent', 50),
      malet('finnes-ikke', 'minst', 50),
      { slag: 'annet', malepunkt: 'K1', hoyst: 1 },
    ])
      expect((await apneEtt(e)).statusCode).toBe(400)
    expect((await apneEtt(malet('barnets-syn', 'minst', 50), {}, 'turid')).statusCode).toBe(403)
  })

  test('tallet fryses med utgaven av definisjonen, og et skjult tall er for få', async () => {
    syn = iden(await apneEtt(malet('barnets-syn', 'minst', 50), { kilde: { slag: 'indikator' } }))
    const etter = await vis(syn, 'turid')
    expect(etter.kilde).toEqual({ slag: 'indikator' })
    expect(etter.utgangspunkt).toEqual({
      periode: '2026-3',
      tall: { slag: 'indikator', tall: { status: 'vises', antall: 5, deler: [0], midt: null } },
      utgaver: [1],
      ferdig: false,
    })
    dager = iden(await apneEtt(malet('dager-til-vedtak', 'hoyst', 5), { sett: '2026-2' }))
    expect((await vis(dager)).utgangspunkt.tall).toEqual({ slag: 'for-faa' })
    expect((await vis(dager)).kilde).toBeNull()
    for (const id of [syn, dager]) await gjort(id)
  })

  test('en prøve noen leser, kan ikke gi et avvik; er den levert, bare der noen fant en mangel', async () => {
    const fra = (malepunkt: string, id: string, hvem: Hvem = 'per') =>
      apneEtt({ malepunkt, hoyst: 10 }, { kilde: { slag: 'saksprove', proveId: id } }, hvem)
    const trukket = await trekk()
    proveId = (trukket.json() as { proveId: string }).proveId
    expect(nei(await fra('K1', proveId))).toEqual([422, 'avvik-prove-leses'])
    expect(nei(await fra('K1', hus.a.nyId()))).toEqual([422, 'avvik-prove-finnes-ikke'])
    expect((await fra('K1', proveId, 'turid')).statusCode).toBe(403)
    const [rad] = await leseradene(trukket, 'gro')
    const id = rad?.lesingId ?? ''
    for (const malepunkt of LESTE_PUNKTER)
      await skriv('gro', id, {
        malepunkt,
        ...(malepunkt === 'K1' ? { utfall: 'delvis', arsak: 'Ett barn mangler.', tiltak: 'Spør.' } : {}),
      })
    expect((await prover()).prover[0]?.mangler).toEqual([])
    expect((await lever('gro', id)).statusCode).toBe(200)
    expect([(await prover()).prover[0]?.mangler, (await prover('turid')).prover[0]?.mangler]).toEqual([
      ['K1'],
      [],
    ])
    expect(nei(await fra('K2', proveId))).toEqual([422, 'avvik-prove-uten-mangel'])
    const avvik = iden(await fra('K1', proveId))
    expect((await vis(avvik)).kilde).toEqual({ slag: 'saksprove', proveId, periode: '2026-3' })
    // For en leder på et annet kontor finnes ikke prøven; for en som har hele kommunen, gjør den det.
    const funnet = (kontor: string | null) =>
      iBasen(hus, tx => finnProvefunn(tx, { kontor }, proveId as ProveId, hus.a.klokke().dato))
    expect([await funnet('annet'), await funnet(null)]).toEqual([null, { lest: true, mangler: ['K1'] }])
    const tekst = JSON.stringify([await vis(avvik), await vis(syn)])
    expect(tekst).not.toMatch(/sakId|saksnummer|lesingId|Rannveig|Emil/)
  })

  test('perioden måles av produktet: ett mål er nådd, ett ikke, og prøven svarer ikke for en indikator', async () => {
    hus.sett('2027-04-29T10:00:00.000Z')
    for (let i = 0; i < 5; i++) await medVedtak(hus, await enSak(hus))
    hus.sett('2027-05-01T10:00:00.000Z')
    await malEffekter(hus.a, TESTKOMMUNE)
    expect((await vis(dager)).malinger).toEqual([
      {
        periode: '2027-1',
        tall: { slag: 'indikator', tall: { status: 'vises', antall: 5, deler: [], midt: 0 } },
        utgaver: [1],
      },
    ])
    expect([(await vis(dager)).hinder, (await vis(syn)).hinder]).toEqual([null, 'avvik-mal-ikke-nadd'])
    expect(nei(await lukk(syn))).toEqual([422, 'avvik-mal-ikke-nadd'])
    expect(nei(await lukk(syn, { proveId }))).toEqual([422, 'avvik-mal-ikke-nadd'])
  })

  test('et lite tertial etterpå skjuler det frosne tallet, men ikke at målet er nådd', async () => {
    hus.sett('2027-05-03T10:00:00.000Z')
    await medVedtak(hus, await enSak(hus))
    const etter = await vis(dager)
    expect(etter.malinger).toEqual([{ periode: '2027-1', tall: { slag: 'skjult' }, utgaver: [1] }])
    expect([etter.nadd, etter.hinder]).toEqual([true, null])
    const rapport = await post('per', 'rapporter/begynn', { ar: 2027, malform: 'nb', erstatter: null })
    const { rapportId } = rapport.json() as { rapportId: string }
    hus.sett('2027-09-01T10:00:00.000Z')
    const { body } = await hent('per', `/api/internkontroll/rapporter/${rapportId}`)
    expect(body).toContain('Målet er at «Fra søknad til vedtak» er høyst 5 dager.')
    expect(body).toMatch(/"Etter \([^"]*2027\)","for få familier til å vises"/)
    expect((await lukk(dager)).statusCode).toBe(200)
    expect((await vis(dager)).lukking?.bygger).toBe('maling')
  })

  test('er det for få i den siste perioden, må det måles i en til', async () => {
    expect((await post('per', `avvik/${syn}/planleggMaling`, { periode: '2028-1' })).statusCode).toBe(200)
    hus.sett('2028-05-01T10:00:00.000Z')
    await malEffekter(hus.a, TESTKOMMUNE)
    expect((await vis(syn)).prover).toEqual([])
    expect(nei(await lukk(syn))).toEqual([422, 'avvik-for-faa-i-indikatoren'])
    expect(nei(await lukk(syn, { proveId }))).toEqual([422, 'avvik-for-faa-i-indikatoren'])
  })

  test('radene bygges likt opp igjen', async () => {
    const foer = [await vis(syn), await vis(dager)]
    await byggProjeksjoner(hus.a, TESTKOMMUNE)
    expect([await vis(syn), await vis(dager)]).toEqual(foer)
  })
})
