import type { Avviksliste, Avviksvisning, MinInternkontroll } from '@handlingsrom/kontrakt/avvik'
import type { Lesingsvisning, Saksprover } from '@handlingsrom/kontrakt/saksprove'
import { LESTE_PUNKTER } from '@handlingsrom/kontrakt/saksprove'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alleRader, PROJEKSJONER, type Projeksjon } from '../../../src/adapters/database/projeksjon.ts'
import { verifiser } from '../../../src/adapters/segl/verifiser.ts'
import { byggProjeksjoner } from '../../../src/application/byggProjeksjoner.ts'
import { finnAvvik } from '../../../src/application/internkontroll/avvik/avvik.ts'
import { malEffekter } from '../../../src/application/internkontroll/avvik/malEffekter.ts'
import { apneTesthus, FOLK, type Hvem, iBasen, type Testhus } from '../../../test/hus.ts'
import { enSak, medVedtak } from '../../../test/saker.ts'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import { apneTjener, type Svar, type Tjener } from '../../../test/tjener.ts'

const TILTAK = '0193a000-0000-7000-8000-0000000007a1'

describe.each(databaser)('Avvik og tiltak, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let [paaTall, forFaa] = ['', '']
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    for (let i = 0; i < 5; i++) await medVedtak(hus, await enSak(hus))
  })
  afterAll(() => hus.lukk())

  const hent = async (hvem: Hvem, sti: string) => (await tjener.som(hvem)).hent(`/api/internkontroll/${sti}`)
  const post = async (hvem: Hvem, sti: string, kropp: object, kommandoId = hus.a.nyId()) =>
    (await tjener.som(hvem)).post(`/api/internkontroll/${sti}`, { ...kropp, kommandoId })
  const apneEtt = (endring: object = {}, hvem: Hvem = 'per', id = hus.a.nyId()): Promise<Svar> =>
    post(
      hvem,
      'avvik/apne',
      {
        tittel: 'Foreldre spørres ikke om barnas behov',
        beskrivelse: '',
        arsak: 'Ingen fast samtale.',
        effekt: { malepunkt: 'K1', hoyst: 40 },
        sett: '2026-3',
        periode: '2027-1',
        ...endring,
      },
      id,
    )
  const vis = async (id: string, hvem: Hvem = 'per') =>
    (await hent(hvem, `avvik/${id}`)).json() as Avviksvisning
  const nei = (s: Svar) => [s.statusCode, (s.json() as { kode: string }).kode]
  const lukk = (id: string, mer: object = {}) =>
    post('per', `avvik/${id}/lukk`, { vurdering: 'Vi spør nå.', ...mer })

  test('det som ikke kan åpnes, og hvem som ikke kan det', async () => {
    expect(nei(await apneEtt({ tittel: ' ' }))).toEqual([422, 'avvik-uten-tittel'])
    expect(nei(await apneEtt({ beskrivelse: 'Se 12898710120' }))).toEqual([422, 'avvik-nummer-i-teksten'])
    expect(nei(await apneEtt({ periode: '2026-3' }))).toEqual([422, 'avvik-periode-har-begynt'])
    expect(nei(await apneEtt({ effekt: { malepunkt: 'K1', hoyst: 100 } }))).toEqual([
      422,
      'avvik-mal-ikke-bedre',
    ])
    expect((await apneEtt({ effekt: { malepunkt: 'K1', hoyst: 101 } })).statusCode).toBe(400)
    expect((await apneEtt({ effekt: { malepunkt: 'O1', hoyst: 1 } })).statusCode).toBe(400)
    expect((await apneEtt({}, 'turid')).statusCode).toBe(403)
    expect(((await hent('per', 'avvik')).json() as Avviksliste).avvik).toEqual([])
  })

  test('lederen åpner, tallet fryses, og den samme sendingen igjen er det samme avviket', async () => {
    const id = hus.a.nyId()
    const [en, igjen] = [await apneEtt({}, 'per', id), await apneEtt({}, 'per', id)]
    expect([en.statusCode, igjen.json()]).toEqual([200, en.json()])
    expect(nei(await apneEtt({ tittel: 'Annet' }, 'per', id))).toEqual([422, 'kommando-gjenbrukt'])
    paaTall = (en.json() as { avvikId: string }).avvikId
    expect((await vis(paaTall)).utgangspunkt).toMatchObject({
      periode: '2026-3',
      tall: { slag: 'tall', mangler: 5, av: 5 },
      ferdig: false,
    })
    for (let i = 0; i < 2; i++) await medVedtak(hus, await enSak(hus))
    expect((await vis(paaTall)).utgangspunkt.tall).toMatchObject({ mangler: 5, av: 5 })
    forFaa = (
      (await apneEtt({ sett: '2026-2', effekt: { malepunkt: 'K1', hoyst: 100 } })).json() as {
        avvikId: string
      }
    ).avvikId
    expect((await vis(forFaa, 'turid')).utgangspunkt.tall).toEqual({ slag: 'for-faa' })
    expect((await hent('ingrid', `avvik/${forFaa}`)).statusCode).toBe(403)
    expect((await hent('per', `avvik/${hus.a.nyId()}`)).statusCode).toBe(404)
  })

  test('tiltaket får en eier, som ser det på sin dag, og bare hun eller lederen melder det', async () => {
    const tiltak = {
      tiltakId: TILTAK,
      tekst: 'Fast spørsmål i samtalen',
      eier: FOLK.ingrid.id,
      frist: '2026-12-01',
    }
    expect(nei(await lukk(paaTall))).toEqual([422, 'avvik-uten-tiltak'])
    expect(nei(await post('per', `avvik/${paaTall}/leggTilTiltak`, { ...tiltak, tekst: '' }))).toEqual([
      422,
      'tiltak-uten-tekst',
    ])
    expect(
      nei(await post('per', `avvik/${paaTall}/leggTilTiltak`, { ...tiltak, eier: FOLK.sor.id })),
    ).toEqual([422, 'tiltak-eier-ukjent'])
    expect(
      nei(await post('per', `avvik/${paaTall}/leggTilTiltak`, { ...tiltak, frist: '2026-11-01' })),
    ).toEqual([422, 'tiltak-frist-passert'])
    for (const id of [paaTall, forFaa])
      expect((await post('per', `avvik/${id}/leggTilTiltak`, tiltak)).statusCode).toBe(200)
    const mine = async (hvem: Hvem) => ((await hent(hvem, 'mine')).json() as MinInternkontroll).tiltak
    expect((await mine('ingrid')).map(t => t.tekst)).toEqual([tiltak.tekst, tiltak.tekst])
    expect(await mine('tuva')).toEqual([])
    expect(nei(await lukk(paaTall))).toEqual([422, 'avvik-tiltak-gjenstar'])
    const meld = (hvem: Hvem, id: string, status: string, merknad = '') =>
      post(hvem, `avvik/${id}/meldTiltak`, { tiltakId: TILTAK, status, merknad })
    expect(nei(await meld('tuva', paaTall, 'gjort'))).toEqual([422, 'tiltak-ikke-ditt'])
    expect(nei(await meld('ingrid', paaTall, 'droppet'))).toEqual([422, 'tiltak-droppet-uten-grunn'])
    for (const id of [paaTall, forFaa]) expect((await meld('ingrid', id, 'gjort')).statusCode).toBe(200)
    expect(nei(await meld('ingrid', paaTall, 'gjort'))).toEqual([409, 'tiltak-ferdig'])
    expect(await mine('ingrid')).toEqual([])
    expect((await vis(paaTall)).tiltak[0]).toMatchObject({
      status: 'gjort',
      eier: { navn: 'Ingrid Solvang' },
    })
  })

  test('to som henter det samme avviket for å endre det, venter på hverandre', async () => {
    const hentet: string[] = []
    const les = (navn: string, holder: () => Promise<unknown>) =>
      iBasen(hus, async tx => {
        await finnAvvik(tx, { kontor: null }, paaTall)
        hentet.push(`${navn} har lest`)
        await holder()
        hentet.push(`${navn} er ferdig`)
      })
    let slipp: () => void = () => undefined
    const holdt = new Promise<void>(f => {
      slipp = f
    })
    const en = les('en', () => holdt)
    while (hentet.length === 0) await new Promise(f => setTimeout(f, 5))
    const to = les('to', async () => undefined)
    // Lenge nok til at den andre ville ha lest, om ingenting holdt henne.
    await new Promise(f => setTimeout(f, 100))
    slipp()
    await Promise.all([en, to])
    expect(hentet).toEqual(['en har lest', 'en er ferdig', 'to har lest', 'to er ferdig'])
  })

  test('før perioden er over, måles ingenting, og avviket kan ikke lukkes', async () => {
    hus.sett('2027-04-30T10:00:00.000Z')
    expect(await malEffekter(hus.a, TESTKOMMUNE)).toBe(0)
    expect(nei(await lukk(paaTall))).toEqual([409, 'avvik-ikke-malt'])
    expect((await vis(paaTall)).hinder).toBe('avvik-ikke-malt')
  })

  test('dagen etter måles den én gang; fem av fem med mangel er ikke målet', async () => {
    hus.sett('2027-04-29T10:00:00.000Z')
    for (let i = 0; i < 5; i++) await medVedtak(hus, await enSak(hus))
    hus.sett('2027-05-01T10:00:00.000Z')
    expect([await malEffekter(hus.a, TESTKOMMUNE), await malEffekter(hus.a, TESTKOMMUNE)]).toEqual([2, 0])
    const etter = await vis(paaTall)
    expect(etter.malinger).toMatchObject([{ periode: '2027-1', tall: { slag: 'tall', mangler: 5, av: 5 } }])
    expect([etter.hinder, etter.nadd]).toEqual(['avvik-mal-ikke-nadd', false])
    expect(nei(await lukk(paaTall))).toEqual([422, 'avvik-mal-ikke-nadd'])
    expect(((await hent('per', 'mine')).json() as MinInternkontroll).malt.map(m => m.avvikId)).toEqual(
      [paaTall, forFaa].toSorted(),
    )
    expect(((await hent('ingrid', 'mine')).json() as MinInternkontroll).malt).toEqual([])
  })

  test('målet er nådd for det andre: lederen lukker med sin egen vurdering, og etterpå er det låst', async () => {
    expect((await vis(forFaa)).hinder).toBeNull()
    expect(nei(await lukk(forFaa, { vurdering: ' ' }))).toEqual([422, 'avvik-uten-vurdering'])
    expect((await lukk(forFaa)).statusCode).toBe(200)
    expect(nei(await lukk(forFaa))).toEqual([409, 'avvik-lukket'])
    const svar = await vis(forFaa, 'turid')
    expect(svar.lukking).toEqual({ vurdering: 'Vi spør nå.', bygger: 'maling', av: 'Per Anders Nilut' })
    expect(svar.historikk.map(h => h.hva)).toEqual([
      'AvvikApnet',
      'TiltakLagtTil',
      'TiltakMeldt',
      'EffektMalt',
      'AvvikLukket',
    ])
  })

  test('er det for få saker, lukkes det bare på en lest saksprøve som ikke fant mangler', async () => {
    expect(nei(await post('per', `avvik/${paaTall}/planleggMaling`, { periode: '2027-2' }))).toEqual([
      422,
      'avvik-periode-har-begynt',
    ])
    expect((await post('per', `avvik/${paaTall}/planleggMaling`, { periode: '2027-3' })).statusCode).toBe(200)
    hus.sett('2027-09-01T10:00:00.000Z')
    const sak = await enSak(hus)
    await medVedtak(hus, sak)
    hus.sett('2028-01-01T10:00:00.000Z')
    await malEffekter(hus.a, TESTKOMMUNE)
    expect((await vis(paaTall)).hinder).toBe('avvik-for-faa-saker')
    expect(nei(await lukk(paaTall))).toEqual([422, 'avvik-for-faa-saker'])
    expect(nei(await lukk(paaTall, { proveId: hus.a.nyId() }))).toEqual([422, 'avvik-prove-finnes-ikke'])
    const trukket = await post('per', 'saksprover/trekk', {
      periode: '2027-3',
      storrelse: { 'flere-enn-tre-barn': 0, avslag: 0, forste: 1, lopende: 0 },
      tillegg: 0,
      lesere: [FOLK.gro.id],
    })
    const { proveId } = trukket.json() as { proveId: string }
    expect(nei(await lukk(paaTall, { proveId }))).toEqual([422, 'avvik-prove-ikke-lest'])
    const mine = (
      (await (await tjener.som('gro')).hent('/api/internkontroll/saksprover')).json() as Saksprover
    ).mine
    const lesing = ((await hent('gro', `lesinger/${mine[0]?.lesingId}`)).json() as Lesingsvisning).lesingId
    for (const malepunkt of LESTE_PUNKTER)
      await post('gro', `lesinger/${lesing}/skrivMalepunkt`, {
        malepunkt,
        utfall: 'oppfylt',
        steder: ['journal'],
        arsak: '',
        tiltak: '',
      })
    expect((await post('gro', `lesinger/${lesing}/lever`, {})).statusCode).toBe(200)
    expect((await vis(paaTall)).prover).toMatchObject([{ proveId, antall: 1, levert: 1, hinder: null }])
    expect((await lukk(paaTall, { proveId })).statusCode).toBe(200)
    expect((await vis(paaTall)).lukking?.bygger).toBe('saksprove')
  })

  test('radene bygges likt opp igjen, kjeden holder, og ingen familie er nevnt', async () => {
    const alle = () =>
      iBasen(hus, async tx => {
        const ut: Record<string, unknown> = {}
        for (const t of Object.keys(PROJEKSJONER) as Projeksjon[]) ut[t] = await alleRader(tx, t)
        return ut
      })
    const for_ = await alle()
    await byggProjeksjoner(hus.a, TESTKOMMUNE)
    expect(await alle()).toEqual(for_)
    expect(for_.p_internkontroll).toHaveLength(2)
    expect(JSON.stringify(for_.p_internkontroll)).not.toMatch(/Rannveig|Emil|sakId/)
    expect(await verifiser(hus.db, TESTKOMMUNE, hus.segl)).toEqual([])
  })
})
