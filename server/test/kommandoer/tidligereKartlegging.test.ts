import type { FellessvarId } from '@handlingsrom/domene/felles/id'
import { LESERSVAR } from '@handlingsrom/domene/testdata/lesersvar'
import type { Cellehistorikk, Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { enSak, foreslatt, gjor, klarForForslag, type Sakid } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient } from '../tjener.ts'

describe.each(databaser)('Kartleggingen slik den sto ved et vedtak, på %s', (_slag, apne) => {
  let hus: Testhus
  let id: Sakid
  let ingrid: Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    id = await enSak(hus)
    await gjor(hus, id.sakId, 'ingrid', { type: 'taSak' })
    await klarForForslag(hus, id, 'ingrid')
    const vedtakId = await foreslatt(hus, id, 'ingrid')
    await gjor(hus, id.sakId, 'turid', {
      type: 'fattVedtak',
      vedtakId,
      merknad: 'Lest.',
      lesersvar: LESERSVAR,
    })
    const svaret = {
      svar: { tilstand: 'kartlagt', tekst: 'Trives ikke lenger' },
      sagtAv: 'mor',
      kanal: 'kontor',
      dato: hus.a.klokke().dato,
    } as const
    const emil = (await vis()).barn[0]
    await gjor(hus, id.sakId, 'ingrid', {
      type: 'registrerOpplysning',
      personId: emil?.personId as never,
      tema: 'skole',
      settVersjon: 1,
      ...svaret,
    })
    await gjor(hus, id.sakId, 'ingrid', {
      type: 'registrerFellessvar',
      fellesId: hus.a.nyId() as FellessvarId,
      tema: 'bosituasjon',
      gjelderFor: [],
      ...svaret,
    })
  })
  afterAll(() => hus.lukk())

  const vis = async (ved = ''): Promise<Kartleggingsvisning> => {
    ingrid ??= await (await apneTjener(hus)).som('ingrid')
    return (await ingrid.hent(`/api/saker/${id.sakId}/kartlegging${ved}`)).json()
  }
  const skole = (v: Kartleggingsvisning) => v.barn[0]?.celler.find(c => c.tema === 'skole')
  const cellen = (v: Kartleggingsvisning, ved = '', tema = 'skole') =>
    ingrid.hent(`/api/saker/${id.sakId}/kartlegging/${v.barn[0]?.personId}/${tema}${ved}`)
  const historikken = async (v: Kartleggingsvisning, ved = ''): Promise<Cellehistorikk['svar']> =>
    (await cellen(v, ved)).json().svar

  test('viser svaret som gjaldt da, og ingenting kan endres der', async () => {
    const naa = await vis()
    const da = await vis(`?ved=${naa.vedtak[0]?.nr}`)
    expect(skole(naa)?.svar.map(s => s.svar.tekst)).toEqual(['Trives ikke lenger'])
    expect(skole(naa)?.antall).toEqual({ alle: 2, staar: 2 })
    expect(skole(da)?.svar.map(s => s.svar.tekst)).toEqual(['Trives på skolen'])
    expect([da.kanSkrive, da.felles.length, naa.felles.length]).toEqual([false, 0, 1])
    expect(da.vedtak).toEqual(naa.vedtak)
  })

  test('hvert svar sier hvilket vedtak som hviler på det', async () => {
    const naa = await vis()
    const [vedtak] = naa.vedtak
    expect((await historikken(naa)).map(s => s.vedtak)).toEqual([[vedtak?.vedtakId], []])
  })

  test('cellen åpnes med alt som er svart, eldst først; slik den sto ved vedtaket, uten det som kom siden', async () => {
    const naa = await vis()
    const ved = `?ved=${naa.vedtak[0]?.nr}`
    expect((await historikken(naa)).map(s => s.svar.tekst)).toEqual([
      'Trives på skolen',
      'Trives ikke lenger',
    ])
    expect((await historikken(naa)).at(-1)).toEqual(skole(naa)?.svar.at(-1))
    expect((await historikken(naa, ved)).map(s => s.svar.tekst)).toEqual(['Trives på skolen'])
  })

  test('en celle ingen har svart i, er tom; et tema eller et menneske som ikke finnes, finnes ikke', async () => {
    const naa = await vis()
    expect((await cellen(naa, '', 'fritid')).json()).toEqual({ svar: [] })
    expect((await cellen(naa, '', 'tull')).statusCode).toBe(400)
    expect((await cellen(naa, '?ved=99999')).statusCode).toBe(404)
    const ukjent = await ingrid.hent(`/api/saker/${id.sakId}/kartlegging/${id.soknadId}/skole`)
    expect(ukjent.statusCode).toBe(404)
  })

  test('en hendelse saken ikke har, finnes ikke; et tull avvises', async () => {
    const hent = async (ved: string) =>
      (await ingrid.hent(`/api/saker/${id.sakId}/kartlegging?ved=${ved}`)).statusCode
    expect(await hent('99999')).toBe(404)
    expect(await hent('0')).toBe(400)
    expect(await hent('tull')).toBe(400)
  })

  test('kontrollbildet bærer aldri ordene i et svar', async () => {
    const naa = await vis()
    expect(JSON.stringify(naa.kontrollbilde)).not.toContain('Trives')
    expect(naa.kontrollbilde.barn[0]?.celler.find(c => c.tema === 'skole')?.svar?.medOrd).toBe(true)
  })
})
