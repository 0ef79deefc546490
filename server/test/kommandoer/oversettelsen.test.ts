import type { VedtakId } from '@handlingsrom/domene/felles/id'
import type { Oversettelsesvisning } from '@handlingsrom/kontrakt/sak/oversettelse'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { INGEN_ID } from '../kropper.ts'
import { enSak, foreslatt, gjor, klarForForslag, medVedtak, type Sakid } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Tjener } from '../tjener.ts'

describe.each(databaser)('Brevet på engelsk, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  afterAll(() => hus.lukk())

  const sti = (s: Sakid, id: string) => `/api/saker/${s.sakId}/vedtak/${id}/oversettelse`
  const vis = async (s: Sakid, id: VedtakId): Promise<Oversettelsesvisning> =>
    (await (await tjener.som('ingrid')).hent(sti(s, id))).json()
  const lag = async (s: Sakid, id: string, ord: object[], kommandoId = hus.a.nyId()) =>
    (await tjener.som('ingrid')).post(sti(s, id), { kommandoId, ord })
  const typer = async (s: Sakid): Promise<readonly string[]> =>
    (await (await tjener.som('ingrid')).hent(`/api/saker/${s.sakId}/tidslinje`))
      .json()
      .rader.map((r: { type: string }) => r.type)

  test('det saksbehandleren har skrevet, kan oversettes; ordene og dokumentet huskes', async () => {
    const s = await enSak(hus)
    const id = await medVedtak(hus, s)
    const foer = await vis(s, id)
    expect(foer).toMatchObject({ laget: null, kanLage: true })
    expect(foer.stykker).toContain('De trenger dette i desember')
    const ord = [{ original: 'De trenger dette i desember', tekst: 'You need this in December.' }]
    expect((await lag(s, id, [...ord, { original: 'Husleie', tekst: '  ' }])).json()).toMatchObject({
      gjentatt: false,
    })
    const { laget } = await vis(s, id)
    expect(laget).toMatchObject({ av: { navn: 'Ingrid Solvang' }, ord })
    const saken: Saksvisning = await (await (await tjener.som('ingrid')).hent(`/api/saker/${s.sakId}`)).json()
    expect(saken.dokumenter.map(d => d.filnavn)).toContain('vedtaksbrev-engelsk-2026-11-22.pdf')
  })

  test('den samme kommandoen to ganger gir ett brev, og en annen tekst med samme id blir nektet', async () => {
    const s = await enSak(hus)
    const [id, kommandoId] = [await medVedtak(hus, s), hus.a.nyId()]
    await lag(s, id, [], kommandoId)
    expect((await lag(s, id, [], kommandoId)).json()).toMatchObject({ gjentatt: true })
    const annen = await lag(s, id, [{ original: 'x', tekst: 'y' }], kommandoId)
    expect([annen.statusCode, annen.json().kode]).toEqual([422, 'kommando-gjenbrukt'])
    expect((await typer(s)).filter(t => t === 'BrevOversatt')).toHaveLength(1)
  })

  test('kan det ikke lages nå, er ingenting lagret, og svaret sier det med en setning', async () => {
    const s = await enSak(hus)
    const id = await medVedtak(hus, s)
    hus.pdf.virker = false
    const svar = await lag(s, id, [])
    hus.pdf.virker = true
    expect(svar.statusCode).toBe(503)
    expect(svar.json()).toMatchObject({ kode: 'brev-kan-ikke-lages' })
    expect(await typer(s)).not.toContain('BrevOversatt')
  })

  test.each([
    ['et forslag ingen har godkjent', true, 200],
    ['et vedtak som ikke finnes', false, 404],
  ] as const)('%s har ingen oversettelse', async (_navn, medForslag, ventet) => {
    const s = await enSak(hus)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    await klarForForslag(hus, s, 'ingrid')
    const id = medForslag ? await foreslatt(hus, s, 'ingrid') : INGEN_ID
    const sett = await (await tjener.som('ingrid')).hent(sti(s, id))
    expect(sett.statusCode).toBe(ventet)
    if (ventet === 200) expect(sett.json()).toMatchObject({ stykker: [], kanLage: false })
    const svar = await lag(s, id, [])
    expect(svar.json()).toMatchObject({ kode: 'vedtak-finnes-ikke' })
    expect(svar.statusCode).toBeGreaterThanOrEqual(400)
  })
})
