import type { Eksporttabell } from '@handlingsrom/domene/statistikk/eksport'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { malEffekter } from '../../../src/application/internkontroll/avvik/malEffekter.ts'
import { apneTesthus, FOLK, type Hvem, type Testhus } from '../../../test/hus.ts'
import { enSak, medVedtak } from '../../../test/saker.ts'
import { databaser, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import { apneTjener, type Tjener } from '../../../test/tjener.ts'

describe.each(databaser)('Avvikene som fil, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    for (let i = 0; i < 5; i++) await medVedtak(hus, await enSak(hus))
  })
  afterAll(() => hus.lukk())

  const post = async (sti: string, kropp: object) =>
    (await tjener.som('per')).post(`/api/internkontroll/${sti}`, { ...kropp, kommandoId: hus.a.nyId() })
  const fil = async (hvem: Hvem, format = 'json') =>
    (await tjener.som(hvem)).hent(`/api/internkontroll/eksport/avvik?format=${format}`)
  const rader = async () => {
    const t: Eksporttabell = (await fil('per')).json()
    const kol = (navn: string) => t.kolonner.indexOf(navn)
    return t.rader.map(r =>
      Object.fromEntries(
        ['måles på', 'grense', 'enhet', 'når', 'periode', 'treff', 'av', 'tallet', 'målet nådd'].map(k => [
          k,
          r[kol(k)],
        ]),
      ),
    )
  }
  const ord = { beskrivelse: 'Hemmelig beskrivelse', arsak: 'Hemmelig årsak' }
  const apneEtt = (sett: string, periode: string, effekt: object) =>
    post('avvik/apne', { tittel: '=Hemmelig tittel', ...ord, effekt, sett, periode })

  test('uten avvik er tabellen tom, og sier likevel hva den ville hatt', async () => {
    const t: Eksporttabell = (await fil('turid')).json()
    expect([t.rader, t.kolonner.length > 10]).toEqual([[], true])
  })

  test('tallet fra en periode som ikke var over, går ikke ut, og er likevel på siden', async () => {
    const svar = await apneEtt('2026-3', '2027-1', { malepunkt: 'K1', hoyst: 40 })
    expect(svar.statusCode).toBe(200)
    expect(await rader()).toEqual([
      {
        'måles på': 'K1',
        grense: 40,
        enhet: 'prosent',
        når: 'før',
        periode: '2026-3',
        treff: null,
        av: null,
        tallet: null,
        'målet nådd': null,
      },
    ])
    const { avvikId } = svar.json() as { avvikId: string }
    const siden = await (await tjener.som('per')).hent(`/api/internkontroll/avvik/${avvikId}`)
    expect(siden.json()).toMatchObject({ utgangspunkt: { tall: { mangler: 5, av: 5 } } })
    await post(`avvik/${avvikId}/leggTilTiltak`, {
      tiltakId: '0193a000-0000-7000-8000-0000000007a1',
      tekst: 'Hemmelig tiltak',
      eier: FOLK.ingrid.id,
      frist: '2026-12-01',
    })
  })

  test('målt etterpå: tallet, og om målet er nådd. Et nytt avvik har den hele perioden som før', async () => {
    hus.sett('2027-04-29T10:00:00.000Z')
    for (let i = 0; i < 5; i++) await medVedtak(hus, await enSak(hus))
    hus.sett('2027-05-01T10:00:00.000Z')
    expect(await malEffekter(hus.a, TESTKOMMUNE)).toBe(1)
    await apneEtt('2027-1', '2027-3', { malepunkt: 'K1', hoyst: 10 })
    const alle = await rader()
    const fem = { treff: 5, av: 5, tallet: 100, 'målet nådd': 'nei' }
    expect(alle.map(r => [r.når, r.periode, r.grense])).toEqual([
      ['før', '2026-3', 40],
      ['etter', '2027-1', 40],
      ['før', '2027-1', 10],
    ])
    expect(alle.slice(1)).toMatchObject([fem, fem])
  })

  test('en indikator: det indikatoren teller, i dens egen enhet, også etter at den er målt', async () => {
    const dager = { slag: 'indikator', indikator: 'dager-til-vedtak', retning: 'minst', verdi: 300 }
    expect((await apneEtt('2027-1', '2027-2', dager)).statusCode).not.toBe(200)
    expect((await apneEtt('2027-1', '2027-3', dager)).statusCode).toBe(200)
    expect((await rader()).at(-1)).toMatchObject({
      'måles på': 'dager-til-vedtak',
      grense: 300,
      enhet: 'dager',
      når: 'før',
      periode: '2027-1',
      treff: '',
      av: 5,
      'målet nådd': 'nei',
    })
  })

  test('ikke et ord noen har skrevet, ikke et navn, og bare for fagansvarlig og leder', async () => {
    const csv = (await fil('turid', 'csv')).body
    expect(csv).toMatch(/\r\n1;2026-11-22;;K1;høyst;40;prosent;1;0;før;2026-3;holdt tilbake;/)
    for (const format of ['csv', 'json'])
      expect((await fil('per', format)).body).not.toMatch(/Hemmelig|Ingrid|Per Anders|0193a000/)
    for (const hvem of ['per', 'lars', 'turid', 'gro'] as const)
      expect([hvem, (await fil(hvem)).statusCode]).toEqual([hvem, 200])
    for (const hvem of ['ingrid', 'amir', 'sunniva', 'jonas'] as const)
      expect([hvem, (await fil(hvem)).statusCode]).toEqual([hvem, 403])
  })
})
