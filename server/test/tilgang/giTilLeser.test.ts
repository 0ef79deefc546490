import type { AnsattId, VedtakId } from '@handlingsrom/domene/felles/id'
import { AVSLAG, type Avslagskode } from '@handlingsrom/domene/sak/avslag'
import { andreleserForAlle } from '@handlingsrom/domene/vedtak/andreleserkrav'
import type { Fordeling, MinDag } from '@handlingsrom/kontrakt/lister'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meldForhold } from '../../src/application/ansatte/forhold.ts'
import { apneTesthus, FOLK, type Hvem, iBasen, type Testhus } from '../hus.ts'
import { INGEN_ID, KROPPER } from '../kropper.ts'
import { enSak, foreslatt, gjor, klarForForslag, type Sakid } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, type Svar, type Tjener } from '../tjener.ts'

const UTENFOR = ['ingrid', 'tuva', 'turid', 'per', 'sunniva', 'jonas', 'sor'] as const
type Forslag = Sakid & { readonly vedtakId: VedtakId }
const IDENT = '12898710120'

describe.each(databaser)('Et forslag i en gradert sak, gitt til en leser, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  const k = {} as Record<Hvem, Klient>
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    for (const h of ['amir', 'gro', 'lars', ...UTENFOR] as const) k[h] = await tjener.som(h)
  })
  afterAll(() => hus.lukk())

  /** Amirs forslag i en strengt fortrolig sak. */
  const enGradert = async (
    soker: NonNullable<Parameters<typeof enSak>[1]>['soker'] = {},
  ): Promise<Forslag> => {
    const s = await enSak(hus, { adressebeskyttelse: 'ja', soker }, 'amir')
    await gjor(hus, s.sakId, 'amir', { type: 'taSak' })
    await klarForForslag(hus, s, 'amir')
    return { ...s, vedtakId: await foreslatt(hus, s, 'amir') }
  }
  const kommando = (hvem: Hvem, s: Sakid, navn: keyof typeof KROPPER, kropp: object): Promise<Svar> =>
    k[hvem].post(`/api/saker/${s.sakId}/kommandoer/${navn}`, {
      ...KROPPER[navn],
      ...kropp,
      kommandoId: hus.a.nyId(),
    })
  const gi = (hvem: Hvem, s: Forslag, til: string = FOLK.gro.id): Promise<Svar> =>
    kommando(hvem, s, 'giTilLeser', { vedtakId: s.vedtakId, ansattId: til })
  const les = (hvem: Hvem, s: Sakid): Promise<Svar> => k[hvem].hent(`/api/saker/${s.sakId}`)
  const vedtaket = async (hvem: Hvem, s: Forslag): Promise<Vedtaksvisning> =>
    (await k[hvem].hent(`/api/saker/${s.sakId}/vedtak/${s.vedtakId}`)).json()
  const paaDagen = async (hvem: Hvem, s: Sakid): Promise<readonly string[]> => {
    const { akutt, idag, venter, nesteSju }: MinDag = (await k[hvem].hent('/api/min-dag')).json()
    return [...akutt, ...idag, ...venter, ...nesteSju]
      .filter(
        o => o.sakId === s.sakId && ['godkjenn-vedtak', 'gi-til-leser', 'etterkontroll'].includes(o.type),
      )
      .map(o => o.type)
  }
  const sett = (hvem: Hvem, verdi: { i_krets?: boolean; roller?: string }) =>
    hus.db.somSystem(db =>
      db.updateTable('ansatt').set(verdi).where('ansatt_id', '=', FOLK[hvem].id).execute(),
    )

  test('bare den det er gitt til, kan åpne saken, og det står i loggen', async () => {
    const s = await enGradert()
    expect([(await les('gro', s)).statusCode, await paaDagen('gro', s)]).toEqual([403, []])
    expect(await paaDagen('amir', s)).toEqual(['gi-til-leser'])
    expect((await gi('amir', s)).statusCode).toBe(200)
    expect([await paaDagen('gro', s), await paaDagen('amir', s)]).toEqual([['godkjenn-vedtak'], []])
    expect((await les('gro', s)).statusCode).toBe(200)
    const logg = await hus.db.somSystem(db =>
      db.selectFrom('oppslagslogg').selectAll().where('sak_id', '=', s.sakId).execute(),
    )
    expect(logg.filter(r => r.ansatt_id === FOLK.gro.id).map(r => r.kategori)).toEqual(['sak'])
    // Lese og avgjøre, ikke skrive.
    expect((await kommando('gro', s, 'ferdigstillNotat', {})).statusCode).toBe(403)
  })

  test('for alle utenfor kretsen er listene, tallene og treffene de samme før og etter', async () => {
    const alt = async (hvem: Hvem): Promise<readonly string[]> => {
      const svar = await Promise.all([
        ...['/api/min-dag', '/api/saker?visning=kontoret', '/api/mottak', '/api/fordeling'].map(sti =>
          k[hvem].hent(sti),
        ),
        k[hvem].post('/api/sok', { tekst: 'leserfugl' }),
        k[hvem].post('/api/kontaktsenter/oppslag', { ident: IDENT }),
      ])
      return svar.map(v => `${v.statusCode} ${v.body.replace(/"(referanse|instance)":"[^"]*"/g, '')}`)
    }
    const foer = await Promise.all(UTENFOR.map(alt))
    const s = await enGradert({ etternavn: 'Leserfugl', identitetsnummer: IDENT })
    await gi('amir', s)
    expect(await Promise.all(UTENFOR.map(alt))).toEqual(foer)
    for (const hvem of UTENFOR) expect([hvem, (await les(hvem, s)).statusCode]).toEqual([hvem, 404])
    const { treff } = (await k.gro.post('/api/sok', { tekst: 'leserfugl' })).json()
    expect(treff).toHaveLength(1)
  })

  test.each([
    { av: 'amir', til: FOLK.amir.id, status: 409, kode: 'leser-er-deg' },
    { av: 'lars', til: FOLK.amir.id, status: 409, kode: 'leser-har-arbeidet' },
    { av: 'amir', til: FOLK.lars.id, status: 409, kode: 'leser-ikke-fagansvarlig' },
    { av: 'amir', til: FOLK.turid.id, status: 409, kode: 'leser-utenfor-kretsen' },
    { av: 'amir', til: FOLK.nabo.id, status: 409, kode: 'leser-kan-ikke' },
    { av: 'amir', til: INGEN_ID, status: 409, kode: 'leser-kan-ikke' },
  ] as const)('$av kan ikke gi det til $til: $kode', async ({ av, til, status, kode }) => {
    const s = await enGradert()
    const svar = await gi(av, s, til)
    expect([svar.statusCode, svar.json().kode, svar.json().detail]).toEqual([
      status,
      kode,
      AVSLAG[kode as Avslagskode].setning,
    ])
    expect((await vedtaket('amir', s)).leser?.gitt).toBeNull()
  })

  test.each([
    { av: 'gro', status: 403, fordi: 'hun er i kretsen, men har ikke saken' },
    { av: 'ingrid', status: 404, fordi: 'for henne finnes den ikke' },
    { av: 'per', status: 404, fordi: 'en leder utenfor kretsen vet ikke om den' },
    { av: 'jonas', status: 404, fordi: 'administrator ser ingen sak' },
  ] as const)('$av gir det ikke til noen: $fordi', async ({ av, status }) => {
    expect((await gi(av, await enGradert())).statusCode).toBe(status)
  })

  test('den som er inhabil, eller nær noen i saken, kan ikke velges, og står ikke blant valgene', async () => {
    const inhabil = await enGradert()
    await gjor(hus, inhabil.sakId, 'lars', { type: 'tildelSak', ansattId: FOLK.gro.id })
    await gjor(hus, inhabil.sakId, 'gro', { type: 'meldInhabil', grunn: 'Naboer' })
    expect((await gi('amir', inhabil)).json().kode).toBe('leser-inhabil')
    const soster = { fornavn: 'Solveig', etternavn: 'Nærsdal', fodselsdato: '1985-01-02' }
    const naer = await enGradert(soster)
    expect((await vedtaket('amir', naer)).leser?.lesere.map(x => x.navn)).toEqual([FOLK.gro.navn])
    await iBasen(hus, tx =>
      meldForhold(
        tx,
        hus.a,
        FOLK.gro.id,
        { forholdId: hus.a.nyId(), relasjon: 'sosken', ...soster },
        FOLK.gro.id,
      ),
    )
    expect((await vedtaket('amir', naer)).leser?.lesere).toEqual([])
    // Svaret sier ikke hvorfor: hvem som er nær hvem, er ikke Amirs å vite.
    expect((await gi('amir', naer)).json()).toMatchObject({ kode: 'leser-kan-ikke' })
  })

  test('når ingen i kretsen kan lese, sier siden hvem som kan slippe noen inn, og nødhjelp går som før', async () => {
    const s = await enGradert()
    await sett('gro', { i_krets: false })
    const { leser } = await vedtaket('amir', s)
    expect(leser).toMatchObject({ gitt: null, kreves: true, kanGi: true, lesere: [] })
    expect(leser?.slipperInn).toEqual([FOLK.jonas.navn, FOLK.lars.navn, FOLK.per.navn])
    const { soknadId } = s
    expect((await kommando('amir', s, 'innvilgNodhjelp', { soknadId })).statusCode).toBe(200)
    await sett('gro', { i_krets: true })
  })

  test('sendt tilbake er det hos saksbehandleren, og på nytt hos den samme leseren', async () => {
    const s = await enGradert()
    await gi('amir', s)
    const { vedtakId, soknadId } = s
    expect((await kommando('gro', s, 'returnerVedtak', { vedtakId })).statusCode).toBe(200)
    expect([(await les('gro', s)).statusCode, await paaDagen('gro', s)]).toEqual([403, []])
    expect((await vedtaket('amir', s)).leser).toMatchObject({
      gitt: { til: { navn: FOLK.gro.navn } },
      kanGi: false,
    })
    expect((await kommando('amir', s, 'foreslaVedtak', { soknadId })).statusCode).toBe(200)
    expect([(await les('gro', s)).statusCode, await paaDagen('gro', s)]).toEqual([200, ['godkjenn-vedtak']])
    expect((await kommando('gro', s, 'fattVedtak', { vedtakId })).statusCode).toBe(200)
    expect([(await les('gro', s)).statusCode, (await vedtaket('amir', s)).leser]).toEqual([403, null])
  })

  test('er den første borte, kan det gis til en annen, og den første har det ikke lenger', async () => {
    const s = await enGradert()
    await gi('amir', s)
    await sett('turid', { i_krets: true })
    expect((await vedtaket('amir', s)).leser?.lesere.map(x => x.navn)).toEqual([FOLK.turid.navn])
    // Lederen i kretsen kan også flytte det.
    expect((await gi('lars', s, FOLK.turid.id)).statusCode).toBe(200)
    expect([(await les('gro', s)).statusCode, (await les('turid', s)).statusCode]).toEqual([403, 200])
    // Ute av kretsen igjen er saken borte med det samme, og noen må velge på nytt.
    await sett('turid', { i_krets: false })
    expect((await les('turid', s)).statusCode).toBe(404)
    expect(await paaDagen('amir', s)).toEqual(['gi-til-leser'])
    expect((await vedtaket('amir', s)).leser?.gitt).toMatchObject({ kanLese: false })
    expect((await gi('amir', s)).statusCode).toBe(200)
  })

  test('lederen i kretsen ser at det venter, og hvem som kan lese; lederen utenfor ser ingenting', async () => {
    const s = await enGradert()
    const fordelt = async (hvem: Hvem) =>
      ((await k[hvem].hent('/api/fordeling')).json() as Fordeling).saker.find(x => x.sakId === s.sakId)
    expect(await fordelt('lars')).toMatchObject({
      utenLeser: false,
      lesing: { vedtakId: s.vedtakId, gittTil: null, lesere: [{ navn: FOLK.gro.navn }] },
    })
    await gi('lars', s)
    expect((await fordelt('lars'))?.lesing).toMatchObject({ gittTil: FOLK.gro.navn, lesere: [] })
    expect(await fordelt('per')).toBeUndefined()
    await sett('gro', { roller: '["veileder"]' })
    expect(await fordelt('lars')).toMatchObject({ utenLeser: true, lesing: { gittTil: null, lesere: [] } })
    await sett('gro', { roller: '["fagansvarlig"]' })
  })

  test('også nødhjelpen kan gis til en som ser på den etterpå', async () => {
    const s = await enSak(hus, { adressebeskyttelse: 'ja', akutt: ['mat'] }, 'amir')
    await gjor(hus, s.sakId, 'amir', { type: 'taSak' })
    const gitt = await kommando('amir', s, 'innvilgNodhjelp', { soknadId: s.soknadId })
    const vedtakId = gitt.json().nyId as VedtakId
    expect(await paaDagen('amir', s)).toContain('gi-til-leser')
    expect((await gi('amir', { ...s, vedtakId })).statusCode).toBe(200)
    expect(await paaDagen('gro', s)).toEqual(['etterkontroll'])
    expect((await kommando('gro', s, 'utforEtterkontroll', { vedtakId })).statusCode).toBe(200)
    expect((await les('gro', s)).statusCode).toBe(403)
  })

  test('krever kommunen ingen leser, minner ingenting om å finne en', async () => {
    const s = await enGradert()
    const bestem = async (kreves: boolean) =>
      k.jonas.post('/api/kommune/andreleser', {
        kreves: andreleserForAlle(kreves),
        grunn: 'Prøver',
        kommandoId: hus.a.nyId(),
        settVersjon: (await k.jonas.hent('/api/kommune')).json().beslutninger.andreleser.versjon,
      })
    expect((await bestem(false)).statusCode).toBe(200)
    expect(await paaDagen('amir', s)).toEqual([])
    expect((await vedtaket('amir', s)).leser).toMatchObject({ kreves: false, kanGi: true })
    expect((await bestem(true)).statusCode).toBe(200)
    expect(await paaDagen('amir', s)).toEqual(['gi-til-leser'])
  })

  test('venter to vedtak, godkjenner leseren det som er gitt henne, og ikke det andre', async () => {
    const s = await enGradert()
    const rad = { slag: 'radgivning', hva: 'Økonomisk rådgivning', start: '2026-12-01', hvorforStart: '' }
    const annet = { ...rad, avgjorSoknaden: false }
    const foreslatt = await kommando('amir', s, 'foreslaAnnetVedtak', { soknadId: s.soknadId, annet })
    const rad1 = { ...s, vedtakId: foreslatt.json().nyId as VedtakId }
    await gi('amir', s)
    expect((await les('gro', s)).statusCode).toBe(200)
    for (const navn of ['fattVedtak', 'returnerVedtak'] as const) {
      const nei = await kommando('gro', s, navn, { vedtakId: rad1.vedtakId })
      expect([nei.statusCode, nei.json().kode]).toEqual([403, 'ikke-gitt-deg'])
    }
    // Siden sier det før noen trykker.
    expect(await vedtaket('gro', rad1)).toMatchObject({
      kanGodkjenne: false,
      kanReturnere: false,
      kanIkkeFordi: 'ikke-gitt-deg',
    })
    expect(await vedtaket('gro', s)).toMatchObject({ kanGodkjenne: true, kanIkkeFordi: null })
    expect((await kommando('gro', s, 'fattVedtak', { vedtakId: s.vedtakId })).statusCode).toBe(200)
    // Ferdig med det ene er hun ute, til hun får det andre.
    expect((await les('gro', s)).statusCode).toBe(403)
    expect((await gi('amir', rad1)).statusCode).toBe(200)
    expect((await kommando('gro', s, 'fattVedtak', { vedtakId: rad1.vedtakId })).statusCode).toBe(200)
  })

  test('nødhjelpen ser hun ikke på etterpå når det er forslaget hun har fått', async () => {
    const s = await enGradert()
    const nodhjelp = await kommando('amir', s, 'innvilgNodhjelp', { soknadId: s.soknadId })
    const hjelpen = { ...s, vedtakId: nodhjelp.json().nyId as VedtakId }
    await gi('amir', s)
    expect(await vedtaket('gro', hjelpen)).toMatchObject({ kanEtterkontrollere: false })
    expect((await kommando('gro', s, 'utforEtterkontroll', { vedtakId: hjelpen.vedtakId })).statusCode).toBe(
      403,
    )
    await gi('amir', hjelpen)
    expect(await vedtaket('gro', hjelpen)).toMatchObject({ kanEtterkontrollere: true })
    expect((await kommando('gro', s, 'utforEtterkontroll', { vedtakId: hjelpen.vedtakId })).statusCode).toBe(
      200,
    )
  })

  test('i en ugradert sak er det ingenting å gi', async () => {
    const s = await enSak(hus)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    await klarForForslag(hus, s, 'ingrid')
    const f = { ...s, vedtakId: await foreslatt(hus, s, 'ingrid') }
    expect((await vedtaket('ingrid', f)).leser).toBeNull()
    expect(await paaDagen('ingrid', s)).toEqual([])
    const svar = await gi('ingrid', f, FOLK.turid.id as AnsattId)
    expect([svar.statusCode, svar.json().kode]).toEqual([422, 'leser-trengs-ikke'])
  })
})
