import type { VedtakId } from '@handlingsrom/domene/felles/id'
import type { Oversettelsesvisning } from '@handlingsrom/kontrakt/sak/oversettelse'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { INGEN_ID, KROPPER } from '../kropper.ts'
import { enSak, foreslatt, gjor, klarForForslag, medVedtak, type Sakid, saken } from '../saker.ts'
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
    const sett: Saksvisning = await (await (await tjener.som('ingrid')).hent(`/api/saker/${s.sakId}`)).json()
    expect(sett.dokumenter.map(d => d.filnavn)).toContain('vedtaksbrev-engelsk-2026-11-22.pdf')
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

  describe('brevene som ikke er et vedtak', () => {
    const kall = async (s: Sakid, navn: string, kropp: object) =>
      (await tjener.som('ingrid')).post(`/api/saker/${s.sakId}/kommandoer/${navn}`, {
        kommandoId: hus.a.nyId(),
        ...kropp,
      })
    const enBrev = {
      ForhandsvarselOversatt: async () => {
        const s = await enSak(hus)
        const vedtakId = await medVedtak(hus, s)
        const gjenopptak = { slag: 'endring', grunn: 'endrede-forhold', begrunnelse: 'Du har fått jobb.' }
        await kall(s, 'taOppVedtak', { vedtakId, gjenopptak })
        await kall(s, 'varsleOmEndring', {
          soknadId: s.soknadId,
          hva: 'Vi vurderer et lavere beløp.',
          frist: '2026-12-10',
        })
        return { s, ord: 'Du har fått jobb.', tittel: 'We are considering changing your decision' }
      },
      EtterspurtOversatt: async () => {
        const s = await enSak(hus)
        await kall(s, 'taSak', {})
        await kall(s, 'ettersporDokumentasjon', {
          ...KROPPER.ettersporDokumentasjon,
          soknadId: s.soknadId,
          dokumenter: [{ slag: 'lonnslipp', hva: 'For oktober', hvorfor: 'Lønnen er ukjent' }],
        })
        return { s, ord: 'Lønnen er ukjent.', tittel: 'We need documents from you' }
      },
    }
    test.each(Object.keys(enBrev) as (keyof typeof enBrev)[])(
      '%s: malen er på engelsk, ordene er et menneskes, og begge brev står i saken',
      async type => {
        const { s, ord, tittel } = await enBrev[type]()
        const { sak } = await saken(hus, s.sakId)
        const original = [...sak.vedtak.varsler, ...sak.etterspurte][0]?.brev?.sha256
        const brevsti = `/api/saker/${s.sakId}/brev/${original}/oversettelse`
        const ingrid = await tjener.som('ingrid')
        const foer: Oversettelsesvisning = (await ingrid.hent(brevsti)).json()
        expect(foer).toMatchObject({ laget: null, kanLage: true })
        expect(foer.stykker).toContain(ord)
        const ordene = [{ original: ord, tekst: 'In English.' }]
        const svar = await ingrid.post(brevsti, { kommandoId: hus.a.nyId(), ord: ordene })
        expect(svar.statusCode).toBe(200)
        expect(hus.pdf.brev).toMatchObject({ malform: 'en', tittel: expect.stringContaining(tittel) })
        const tekst = JSON.stringify(hus.pdf.brev?.deler)
        expect([tekst.includes('In English.'), tekst.includes(ord)]).toEqual([true, false])
        expect((await ingrid.hent(brevsti)).json().laget).toMatchObject({ ord: ordene })
        const { dokumenter }: Saksvisning = (await ingrid.hent(`/api/saker/${s.sakId}`)).json()
        expect(
          dokumenter.filter(d => d.slag === 'brev' && /^(forhandsvarsel|dokumentasjon)/.test(d.filnavn)),
        ).toHaveLength(2)
        expect(await typer(s)).toContain(type)
      },
    )

    test('at brevet er laget på engelsk, endrer ikke kravet noen holder på med', async () => {
      const { s } = await enBrev.EtterspurtOversatt()
      const [foer] = (await saken(hus, s.sakId)).sak.etterspurte
      await (await tjener.som('ingrid')).post(
        `/api/saker/${s.sakId}/brev/${foer?.brev?.sha256}/oversettelse`,
        { kommandoId: hus.a.nyId(), ord: [] },
      )
      const [etter] = (await saken(hus, s.sakId)).sak.etterspurte
      expect([etter?.versjon, etter?.oversettelser?.length]).toEqual([foer?.versjon, 1])
    })

    test('et dokument som ikke er et slikt brev, har ingenting å oversette, og kan ikke lages', async () => {
      const s = await enSak(hus)
      await kall(s, 'taSak', {})
      const brevsti = `/api/saker/${s.sakId}/brev/${'a'.repeat(64)}/oversettelse`
      const ingrid = await tjener.som('ingrid')
      expect((await ingrid.hent(brevsti)).json()).toMatchObject({ stykker: [], kanLage: false })
      const svar = await ingrid.post(brevsti, { kommandoId: hus.a.nyId(), ord: [] })
      expect([svar.statusCode, svar.json().kode]).toEqual([422, 'dokument-finnes-ikke'])
    })
  })
})
