import type { Risikoliste, Risikovisning, Samtaleliste } from '@handlingsrom/kontrakt/sak/samtale'
import type { SidenSistvisning } from '@handlingsrom/kontrakt/sak/sidenSist'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../../../test/hus.ts'
import { INGEN_ID, KROPPER } from '../../../test/kropper.ts'
import { enSak, gjor, type Sakid, saken } from '../../../test/saker.ts'
import { databaser } from '../../../test/testdatabase.ts'
import { apneTjener, type Klient, type Tjener } from '../../../test/tjener.ts'

const IDENT = '12898710120'

describe.each(databaser)('samtalene over HTTP, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let id: Sakid
  let ingrid: Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    id = await enSak(hus)
    await gjor(hus, id.sakId, 'ingrid', { type: 'taSak' })
    ingrid = await tjener.som('ingrid')
  })
  afterAll(() => hus.lukk())

  const { samtaleId: _, ...samtale } = KROPPER.startSamtale
  const uten = (person: object, k = hus.a.nyId()) => ({
    kommandoId: k,
    person: { fornavn: 'Solfrid', etternavn: 'Aune', adressebeskyttelse: 'nei', ...person },
    samtale: { ...samtale, samtaleId: hus.a.nyId() },
  })
  const send = (k: Klient, navn: string, kropp: object) =>
    k.post(`/api/saker/${id.sakId}/kommandoer/${navn}`, { ...kropp, kommandoId: hus.a.nyId() })

  test('en samtale med en uten sak åpner en sak uten søknad, og den som snakket med henne, har den', async () => {
    const svar = await ingrid.post('/api/samtaler', uten({}))
    expect(svar.statusCode).toBe(200)
    const { sakId, samtaleId, apen } = svar.json()
    expect(apen).toBe(true)
    const sak: Saksvisning = (await ingrid.hent(`/api/saker/${sakId}`)).json()
    expect(sak).toMatchObject({ soknader: [], erTildeltMeg: true, soker: { navn: 'Solfrid Aune' } })
    const liste: Samtaleliste = (await ingrid.hent(`/api/saker/${sakId}/samtaler`)).json()
    expect(liste.samtaler).toMatchObject([{ samtaleId, deltakere: [{ fornavn: 'Solfrid' }], notater: [] }])
    expect((await ingrid.hent('/api/min-dag')).statusCode).toBe(200)
  })

  test('den samme sendingen igjen åpner ikke en sak til, og med annet innhold avvises den', async () => {
    const kropp = uten({})
    const forste = (await ingrid.post('/api/samtaler', kropp)).json()
    expect((await ingrid.post('/api/samtaler', kropp)).json()).toEqual(forste)
    const annet = { ...kropp, person: { ...kropp.person, fornavn: 'Tora' } }
    expect((await ingrid.post('/api/samtaler', annet)).json()).toMatchObject({ kode: 'kommando-gjenbrukt' })
  })

  test('med mulig hemmelig adresse har kretsen saken, og svaret sier det', async () => {
    const svar = (await ingrid.post('/api/samtaler', uten({ adressebeskyttelse: 'vet-ikke' }))).json()
    expect(svar.apen).toBe(false)
    expect((await ingrid.hent(`/api/saker/${svar.sakId}`)).statusCode).toBe(404)
  })

  test('en samtale i framtiden avvises med ord', async () => {
    const kropp = uten({})
    const svar = await ingrid.post('/api/samtaler', {
      ...kropp,
      samtale: { ...kropp.samtale, dato: '2062-01-01' },
    })
    expect([svar.statusCode, svar.json().kode]).toEqual([422, 'dato-i-fremtiden'])
  })

  test('har hun alt en sak, startes samtalen der, og bare av den som har den', async () => {
    const forste = (await ingrid.post('/api/samtaler', uten({ identitetsnummer: IDENT }))).json()
    const igjen = (await ingrid.post('/api/samtaler', uten({ identitetsnummer: IDENT }))).json()
    expect(igjen.sakId).toBe(forste.sakId)
    const tuva = await tjener.som('tuva')
    const nei = await tuva.post('/api/samtaler', uten({ identitetsnummer: IDENT }))
    expect([nei.statusCode, nei.json().kode]).toEqual([403, 'ikke-tildelt'])
  })

  test('er saken skjult for henne, er svaret som om den ikke fantes', async () => {
    const nummer = '12898710147'
    const skjult = await enSak(hus, { adressebeskyttelse: 'ja', soker: { identitetsnummer: nummer } }, 'amir')
    const svar = await ingrid.post('/api/samtaler', uten({ identitetsnummer: nummer }))
    expect([svar.statusCode, svar.json().apen]).toEqual([200, true])
    expect(svar.json().sakId).not.toBe(skjult.sakId)
    // Kretsen ser at noen har snakket med henne, og at det ikke er skrevet ned.
    expect((await saken(hus, skjult.sakId)).sak.kontakt.samtaler).toHaveLength(1)
  })

  test('kontaktsenteret starter ingen samtale', async () => {
    const sunniva = await tjener.som('sunniva')
    expect((await sunniva.post('/api/samtaler', uten({}))).statusCode).toBe(403)
  })

  test('siden sist viser det som kom etter at samtalen ble avsluttet', async () => {
    const samtaleId = hus.a.nyId()
    const notatId = hus.a.nyId()
    await send(ingrid, 'startSamtale', { ...samtale, samtaleId })
    await send(ingrid, 'ferdigstillNotat', { ...KROPPER.ferdigstillNotat, notatId })
    const slutt = await send(ingrid, 'avsluttSamtale', { samtaleId, notatId, planlagtNeste: ['skole'] })
    expect(slutt.statusCode).toBe(200)
    const hent = async (fra = '') =>
      (await ingrid.hent(`/api/saker/${id.sakId}/siden-sist${fra}`)).json() as SidenSistvisning
    expect(await hent()).toMatchObject({ fra: { slag: 'samtale' }, barn: [], planlagt: { tema: ['skole'] } })
    const sak: Saksvisning = (await ingrid.hent(`/api/saker/${id.sakId}`)).json()
    const personId = sak.barn[0]?.personId
    await send(ingrid, 'registrerOpplysning', { ...KROPPER.registrerOpplysning, personId })
    expect((await hent()).barn).toMatchObject([{ personId, svar: [{ tema: 'skole', slag: 'nytt' }] }])
    expect((await hent('?fra=0')).soknader).toHaveLength(1)
    expect((await ingrid.hent(`/api/saker/${id.sakId}/siden-sist?fra=tull`)).statusCode).toBe(400)
  })

  test.each([
    ['handler om trygghet', { detaljer: [{ slag: 'utfordring', hva: 'vold' }] }, {}],
    ['er unntatt innsyn', {}, { innsyn: { merke: 'unntas', grunn: 'Sagt i fortrolighet.' } }],
  ])('siden sist står øverst i samtalerommet: et svar som %s, er med uten ordene', async (_om, svar, mer) => {
    const sak: Saksvisning = (await ingrid.hent(`/api/saker/${id.sakId}`)).json()
    const personId = sak.barn[0]?.personId ?? ''
    const { celler } = (await ingrid.hent(`/api/saker/${id.sakId}/kartlegging`)).json().barn[0]
    const settVersjon = celler.find((c: { tema: string }) => c.tema === 'skole').versjon
    const nytt = await send(ingrid, 'registrerOpplysning', {
      ...KROPPER.registrerOpplysning,
      personId,
      svar: { tilstand: 'kartlagt', tekst: 'Bare mellom oss.', ...svar },
      settVersjon,
      ...mer,
    })
    expect(nytt.statusCode).toBe(200)
    const siden = await ingrid.hent(`/api/saker/${id.sakId}/siden-sist?fra=${nytt.json().nr - 1}`)
    expect(siden.json().barn).toMatchObject([{ personId, svar: [{ tema: 'skole', tekst: '' }] }])
    expect(siden.body).not.toContain('Bare mellom oss.')
  })

  test('et behov som er unntatt innsyn, eller kom av et skjermet svar, står med temaet og uten ordene', async () => {
    const sak: Saksvisning = (await ingrid.hent(`/api/saker/${id.sakId}`)).json()
    const personId = sak.barn[0]?.personId ?? ''
    const { celler } = (await ingrid.hent(`/api/saker/${id.sakId}/kartlegging`)).json().barn[0]
    const svar = await send(ingrid, 'registrerOpplysning', {
      ...KROPPER.registrerOpplysning,
      personId,
      svar: { tilstand: 'kartlagt', tekst: 'Bare mellom oss.' },
      skjermet: true,
      settVersjon: celler.find((c: { tema: string }) => c.tema === 'skole').versjon,
    })
    const behov = (hva: string, mer: object) =>
      send(ingrid, 'meldBehov', {
        ...KROPPER.meldBehov,
        behovId: hus.a.nyId(),
        gjelder: personId,
        tema: 'skole',
        hva,
        ...mer,
      })
    for (const b of [
      await behov('Et rolig sted å sove', { innsyn: { merke: 'unntas', grunn: 'Sagt i fortrolighet.' } }),
      await behov('En annen skole', { fra: { personId, tema: 'skole', nr: svar.json().nr } }),
      await behov('Sekk', {}),
    ])
      expect(b.statusCode).toBe(200)
    const siden = await ingrid.hent(`/api/saker/${id.sakId}/siden-sist`)
    expect((siden.json() as SidenSistvisning).behovApne.map(b => [b.tema, b.hva])).toEqual([
      ['skole', ''],
      ['skole', ''],
      ['skole', 'Sekk'],
    ])
    expect(siden.body).not.toMatch(/rolig sted|annen skole/)
  })

  test('tanken før et møte leses av den som har saken og av lederen, og av ingen andre', async () => {
    const ord = 'Han var sint sist'
    await send(ingrid, 'vurderRisiko', { alenearbeid: 'nei', vurdering: ord, tiltak: 'Vær to.' })
    const sti = `/api/saker/${id.sakId}/risiko`
    expect(((await ingrid.hent(sti)).json() as Risikovisning).vurderinger).toMatchObject([{ vurdering: ord }])
    expect((await (await tjener.som('per')).hent(sti)).statusCode).toBe(200)
    for (const hvem of ['tuva', 'turid', 'sunniva'] as const)
      expect([403, 404]).toContain((await (await tjener.som(hvem)).hent(sti)).statusCode)
    for (const annet of ['', '/samtaler', '/journal', '/siden-sist'])
      expect((await ingrid.hent(`/api/saker/${id.sakId}${annet}`)).body).not.toContain(ord)
    const sak: Saksvisning = (await ingrid.hent(`/api/saker/${id.sakId}`)).json()
    expect(sak.tidslinje.map(r => r.type)).not.toContain('RisikoVurdert')
  })

  test('listen har sakene den som spør, skal vite om, med det siste som er tenkt, og hver er en linje i loggen', async () => {
    const annen = await enSak(hus, { soker: { etternavn: 'Tuvasen' } })
    await gjor(hus, annen.sakId, 'tuva', { type: 'taSak' })
    const tenk = (sakId: typeof annen.sakId, hvem: 'tuva' | 'ingrid', vurdering: string) =>
      gjor(hus, sakId, hvem, { type: 'vurderRisiko', alenearbeid: 'nei', vurdering, tiltak: '' })
    await tenk(annen.sakId, 'tuva', 'Hunden i gangen')
    await tenk(id.sakId, 'ingrid', 'Roligere nå')
    const liste = async (hvem: 'ingrid' | 'tuva' | 'turid' | 'per') =>
      (await (await tjener.som(hvem)).hent('/api/risiko')).json() as Risikoliste
    const ord = async (hvem: 'ingrid' | 'tuva' | 'turid' | 'per') =>
      (await liste(hvem)).saker.map(s => s.siste.vurdering).toSorted()
    expect(await ord('ingrid')).toEqual(['Roligere nå'])
    expect(await ord('tuva')).toEqual(['Hunden i gangen'])
    expect(await ord('turid')).toEqual([])
    const oppslag = () =>
      hus.db.somSystem(db =>
        db.selectFrom('oppslagslogg').select('sak_id').where('kategori', '=', 'risiko').execute(),
      )
    const foer = (await oppslag()).length
    expect(await ord('per')).toEqual(['Hunden i gangen', 'Roligere nå'])
    expect(
      (await oppslag())
        .slice(foer)
        .map(r => r.sak_id)
        .toSorted(),
    ).toEqual([annen.sakId, id.sakId].toSorted())
    expect((await liste('per')).saker.map(s => s.kanApne)).toEqual([false, false])
    expect((await liste('ingrid')).saker[0]).toMatchObject({ kanApne: true, antallTidligere: 1 })
  })

  test('en gradert familie er ikke på lederens liste når lederen er utenfor kretsen', async () => {
    const skjult = await enSak(hus, { adressebeskyttelse: 'ja' }, 'amir')
    await gjor(hus, skjult.sakId, 'amir', { type: 'taSak' })
    const k = { type: 'vurderRisiko', alenearbeid: 'nei', vurdering: 'Hemmelig', tiltak: '' } as const
    await gjor(hus, skjult.sakId, 'amir', k)
    for (const hvem of ['per', 'ingrid', 'turid'] as const)
      expect((await (await tjener.som(hvem)).hent('/api/risiko')).body).not.toContain('Hemmelig')
    expect((await (await tjener.som('amir')).hent('/api/risiko')).body).toContain('Hemmelig')
  })

  test('en samtale som ikke er i saken, finnes ikke', async () => {
    expect((await ingrid.hent(`/api/saker/${id.sakId}/samtaler/${INGEN_ID}`)).statusCode).toBe(404)
  })
})
