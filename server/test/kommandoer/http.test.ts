import { LESERSVAR } from '@handlingsrom/domene/testdata/lesersvar'
import { andreleserForAlle } from '@handlingsrom/domene/vedtak/andreleserkrav'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, FOLK, type Hvem, type Testhus } from '../hus.ts'
import { enSak, foreslatt, gjor, klarForForslag, type Sakid, saken } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, type Svar, type Tjener } from '../tjener.ts'

describe.each(databaser)('Kommandoene over HTTP på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  const k = {} as Record<Hvem, Klient>
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    for (const h of ['ingrid', 'tuva', 'turid', 'per', 'jonas'] as const) k[h] = await tjener.som(h)
  })
  afterAll(() => hus.lukk())

  const send = (
    hvem: Hvem,
    s: Sakid,
    navn: string,
    kropp: object,
    kommandoId = hus.a.nyId(),
  ): Promise<Svar> => k[hvem].post(`/api/saker/${s.sakId}/kommandoer/${navn}`, { ...kropp, kommandoId })
  const minSak = async () => {
    const s = await enSak(hus)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    return s
  }
  const tilForslag = async () => {
    const s = await minSak()
    await klarForForslag(hus, s, 'ingrid')
    return { ...s, vedtakId: await foreslatt(hus, s, 'ingrid') }
  }
  const typer = async (s: Sakid) => (await saken(hus, s.sakId)).hendelser.map(h => h.hendelse.type)

  test('den samme kommandoen to ganger er én hendelse og det samme svaret; samme id med annet innhold er 422', async () => {
    const [s, id] = [await minSak(), hus.a.nyId()]
    const notat = {
      notatId: hus.a.nyId(),
      slag: 'telefon',
      dato: '2026-11-20',
      tekst: 'Ringte',
      gjelder: [],
      innsyn: { merke: 'kan-vises' },
    }
    const forste = await send('ingrid', s, 'ferdigstillNotat', notat, id)
    const andre = await send('ingrid', s, 'ferdigstillNotat', notat, id)
    const annet = await send('ingrid', s, 'ferdigstillNotat', { ...notat, tekst: 'Noe annet' }, id)
    expect([forste.json().gjentatt, andre.json()]).toEqual([false, { ...forste.json(), gjentatt: true }])
    expect([annet.statusCode, annet.json().kode]).toEqual([422, 'kommando-gjenbrukt'])
    expect((await typer(s)).filter(t => t === 'NotatFerdigstilt')).toHaveLength(1)
  })

  test('et nytt barn: samme id gir samme barn, og et annet navn under samme id er 422', async () => {
    const [s, id] = [await minSak(), hus.a.nyId()]
    const barn = {
      person: { fornavn: 'Nora', etternavn: 'Haugdal', adressebeskyttelse: 'nei' },
      barn: { relasjon: 'barn', bosted: 'fast', foreldre: [] },
    }
    expect((await send('ingrid', s, 'leggTilBarn', barn, id)).statusCode).toBe(200)
    expect((await send('ingrid', s, 'leggTilBarn', barn, id)).json().gjentatt).toBe(true)
    const annet = { ...barn, person: { ...barn.person, fornavn: 'Sara' } }
    expect((await send('ingrid', s, 'leggTilBarn', annet, id)).statusCode).toBe(422)
    expect((await saken(hus, s.sakId)).sak.husstand.barn).toHaveLength(2)
  })

  test('et svar som ble borte på veien: tatt sak og fattet vedtak kan sendes på nytt', async () => {
    const [s, id] = [await enSak(hus), hus.a.nyId()]
    await send('ingrid', s, 'taSak', {}, id)
    expect((await send('ingrid', s, 'taSak', {}, id)).json()).toMatchObject({ gjentatt: true })
    expect((await send('tuva', s, 'taSak', {}, id)).statusCode).toBe(403)
    const [f, fattId] = [await tilForslag(), hus.a.nyId()]
    const kropp = { vedtakId: f.vedtakId, merknad: 'Lest', lesersvar: LESERSVAR }
    expect((await send('turid', f, 'fattVedtak', kropp, fattId)).statusCode).toBe(200)
    expect((await send('turid', f, 'fattVedtak', kropp, fattId)).json().gjentatt).toBe(true)
  })

  test('to i hver sin rute går begge; i den samme ruten får den andre 412 med det som står', async () => {
    const s = await minSak()
    await gjor(hus, s.sakId, 'per', { type: 'tildelSak', ansattId: FOLK.tuva.id })
    const personId = (await saken(hus, s.sakId)).sak.husstand.barn[0]?.personId
    const svar = (tema: string, tekst: string) => ({
      personId,
      tema,
      svar: { tilstand: 'kartlagt', tekst },
      sagtAv: 'mor',
      kanal: 'kontor',
      dato: '2026-11-20',
      settVersjon: 0,
    })
    const begge = await Promise.all([
      send('ingrid', s, 'registrerOpplysning', svar('skole', 'Trives')),
      send('tuva', s, 'registrerOpplysning', svar('fritid', 'Fotball')),
    ])
    expect(begge.map(b => b.statusCode)).toEqual([200, 200])
    const sist = await send('tuva', s, 'registrerOpplysning', svar('skole', 'Vil bytte'))
    expect([sist.statusCode, sist.json().kode]).toEqual([412, 'endret-av-andre'])
    expect(JSON.stringify(sist.json().gjeldende)).toContain('Trives')
  })

  test('egen godkjenning er aldri mulig; uten andreleser fatter saksbehandleren selv, som seg selv', async () => {
    const f = await tilForslag()
    const kropp = { vedtakId: f.vedtakId, merknad: '' }
    expect((await send('ingrid', f, 'fattVedtak', kropp)).statusCode).toBe(403)
    const versjon = async () => (await k.jonas.hent('/api/kommune')).json().beslutninger.andreleser.versjon
    const grunn = 'Bare én på jobb i ferien'
    const policy = {
      kreves: andreleserForAlle(false),
      grunn,
      kommandoId: hus.a.nyId(),
      settVersjon: await versjon(),
    }
    expect((await k.jonas.post('/api/kommune/andreleser', policy)).statusCode).toBe(200)
    expect(
      (await k.jonas.post('/api/kommune/andreleser', { ...policy, kreves: andreleserForAlle(true) }))
        .statusCode,
    ).toBe(422)
    expect((await send('ingrid', f, 'fattVedtak', kropp)).statusCode).toBe(200)
    const v = (await saken(hus, f.sakId)).hendelser.find(h => h.hendelse.type === 'VedtakFattet')?.hendelse
    expect(v).toMatchObject({ godkjenning: { maate: 'uten-andreleser', av: FOLK.ingrid.id } })
    await k.jonas.post('/api/kommune/andreleser', {
      kreves: andreleserForAlle(true),
      grunn: 'Tilbake',
      kommandoId: hus.a.nyId(),
      settVersjon: await versjon(),
    })
  })

  test('kan brevet ikke lages, står vedtaket, med en oppgave; brevet lages siden', async () => {
    const f = await tilForslag()
    hus.pdf.virker = false
    expect(
      (await send('turid', f, 'fattVedtak', { vedtakId: f.vedtakId, merknad: 'Lest', lesersvar: LESERSVAR }))
        .statusCode,
    ).toBe(200)
    const oppgaver = () =>
      hus.db.somSystem(db =>
        db
          .selectFrom('p_oppgave')
          .select('type')
          .where('sak_id', '=', f.sakId)
          .where('type', '=', 'brev-mangler')
          .execute(),
      )
    expect(await oppgaver()).toHaveLength(1)
    const [sti, kropp] = [`/api/saker/${f.sakId}/vedtak/${f.vedtakId}/brev`, { kommandoId: hus.a.nyId() }]
    expect((await k.ingrid.post(sti, kropp)).statusCode).toBe(503)
    hus.pdf.virker = true
    expect((await k.ingrid.post(sti, kropp)).json()).toMatchObject({ gjentatt: false })
    expect((await k.ingrid.post(sti, kropp)).json()).toMatchObject({ gjentatt: true })
    expect(await oppgaver()).toEqual([])
  })

  test('et foreløpig svar uten brev er ikke sendt, og fristen står', async () => {
    const s = await minSak()
    hus.pdf.virker = false
    const svar = await send('ingrid', s, 'sendForelopigSvar', {
      soknadId: s.soknadId,
      forventetSvar: '2027-01-15',
      grunn: 'Mye å gjøre',
    })
    hus.pdf.virker = true
    expect([svar.statusCode, await typer(s)]).toEqual([
      503,
      expect.not.arrayContaining(['ForelopigSvarSendt']),
    ])
  })

  test('nødhjelp en søndag av én på en sak ingen har', async () => {
    const s = await enSak(hus, { akutt: ['mat'] })
    const innhold = {
      behov: 'Mat i helgen',
      belop: 80_000,
      form: 'penger',
      gjelderTil: '2026-11-23',
      begrunnelse: 'Tomt kjøleskap',
    }
    expect((await send('tuva', s, 'innvilgNodhjelp', { soknadId: s.soknadId, innhold })).statusCode).toBe(200)
    expect(await typer(s)).toEqual(expect.arrayContaining(['NodhjelpInnvilget', 'BrevFerdigstilt']))
  })

  test('lederen kan bare gi saken til en som behandler saker her', async () => {
    const s = await enSak(hus)
    for (const ansattId of [FOLK.jonas.id, FOLK.nabo.id, hus.a.nyId()])
      expect((await send('per', s, 'tildelSak', { ansattId })).json().kode).toBe('ukjent-ansatt')
    expect((await send('per', s, 'tildelSak', { ansattId: FOLK.ingrid.id })).statusCode).toBe(200)
  })

  test('utkast er bare den som skrev det sitt, og nøkkelen er aldri fritekst', async () => {
    const kropp = { nokkel: 'sak:notat', tekst: 'Halvferdig\u0000 setning' }
    expect((await k.ingrid.be({ method: 'PUT', url: '/api/utkast', payload: kropp })).statusCode).toBe(200)
    const hent = async (h: Hvem) =>
      (await k[h].post('/api/utkast/hent', { nokler: ['sak:notat'] })).json().utkast
    expect([(await hent('ingrid')).map((u: { tekst: string }) => u.tekst), await hent('tuva')]).toEqual([
      ['Halvferdig setning'],
      [],
    ])
    expect(
      (
        await k.ingrid.be({
          method: 'PUT',
          url: '/api/utkast',
          payload: { nokkel: 'Kari Nordmann', tekst: '' },
        })
      ).statusCode,
    ).toBe(400)
  })
})
