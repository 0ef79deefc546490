import { LESERSVAR } from '@handlingsrom/domene/testdata/lesersvar'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Vedtaksvisning, Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { enSak, foreslatt, klarForForslag, medVedtak, type Sakid, saken } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient } from '../tjener.ts'

describe.each(databaser)('Et vedtak tatt opp igjen, over HTTP på %s', (_slag, apne) => {
  let hus: Testhus
  let k: Record<'ingrid' | 'turid', Klient>
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    const tjener = await apneTjener(hus)
    k = { ingrid: await tjener.som('ingrid'), turid: await tjener.som('turid') }
  })
  afterAll(() => hus.lukk())

  const send = (hvem: 'ingrid' | 'turid', s: Sakid, navn: string, kropp: object) =>
    k[hvem].post(`/api/saker/${s.sakId}/kommandoer/${navn}`, { kommandoId: hus.a.nyId(), ...kropp })
  const hent = async <T>(s: Sakid, sti: string): Promise<T> =>
    (await k.ingrid.hent(`/api/saker/${s.sakId}${sti}`)).json()
  const typer = async (s: Sakid) => (await hent<Saksvisning>(s, '')).oppgaver.map(o => o.type)
  const vedtaket = (s: Sakid, id: string) => hent<Vedtaksvisning>(s, `/vedtak/${id}`)
  const taOpp = (s: Sakid, vedtakId: string, gjenopptak: object) =>
    send('ingrid', s, 'taOppVedtak', { vedtakId, gjenopptak })
  const GUNST = { slag: 'omgjoring', grunn: 'ikke-til-skade', begrunnelse: 'Et beløp ble glemt.' }
  const ENDRET = { slag: 'endring', grunn: 'endrede-forhold', begrunnelse: 'Du har fått jobb.' }

  test('omgjøring til gunst: vurderingen åpnes, det nye vedtaket erstatter det gamle, og brevet sier hvilket', async () => {
    const s = await enSak(hus)
    const gammelt = await medVedtak(hus, s)
    expect(await vedtaket(s, gammelt)).toMatchObject({ kanTasOpp: true, gjenopptak: null })
    expect((await taOpp(s, gammelt, GUNST)).statusCode).toBe(200)
    expect(await vedtaket(s, gammelt)).toMatchObject({
      status: 'fattet',
      kanTasOpp: false,
      gjenopptak: { grunn: 'ikke-til-skade', kreverVarsel: false, av: { navn: 'Ingrid Solvang' } },
    })
    const v = await hent<Vurderingsvisning>(s, `/vurdering/${s.soknadId}`)
    expect([v.status, v.kanSkrive]).toEqual(['under-behandling', true])
    const nytt = await foreslatt(hus, s, 'ingrid')
    expect(
      (await send('turid', s, 'fattVedtak', { vedtakId: nytt, merknad: 'Lest', lesersvar: LESERSVAR }))
        .statusCode,
    ).toBe(200)
    const lest = await vedtaket(s, nytt)
    expect(lest).toMatchObject({
      erstatter: { vedtakId: gammelt, begrunnelse: GUNST.begrunnelse },
      kanTasOpp: true,
    })
    expect(JSON.stringify(lest.brev)).toContain('Vedtaket kommer i stedet for vedtaket fra')
    expect(await vedtaket(s, gammelt)).toMatchObject({
      erstattetAv: nytt,
      kanTasOpp: false,
      gjenopptak: null,
    })
  })

  test('endring: varselet er et brev som må ut, svaret føres inn, og det nye vedtaket sier at familien har svart', async () => {
    const s = await enSak(hus)
    const gammelt = await medVedtak(hus, s)
    await taOpp(s, gammelt, ENDRET)
    expect(await typer(s)).toContain('varsle-for-endring')
    const varsel = { soknadId: s.soknadId, hva: 'Vi vurderer et lavere beløp.', frist: '2026-12-10' }
    expect((await send('ingrid', s, 'varsleOmEndring', varsel)).statusCode).toBe(200)
    const { gjenopptak } = await vedtaket(s, gammelt)
    expect(gjenopptak?.varsel).toMatchObject({ frist: '2026-12-10', utlevert: null })
    const pdf = await k.ingrid.hent(`/api/saker/${s.sakId}/dokumenter/${gjenopptak?.varsel?.dokument}`)
    expect(pdf.statusCode).toBe(200)
    expect(await typer(s)).toContain('varsle-for-endring')
    const dato = hus.a.klokke().dato
    const varselet = { sha256: gjenopptak?.varsel?.dokument, slag: 'brev', dato, soknadId: s.soknadId }
    expect((await hent<Saksvisning>(s, '')).dokumenter).toContainEqual(expect.objectContaining(varselet))
    await send('ingrid', s, 'merkVarselUtlevert', { soknadId: s.soknadId, maate: 'overlevert', dato })
    expect(await typer(s)).not.toContain('varsle-for-endring')
    await send('ingrid', s, 'forSvarPaVarsel', { soknadId: s.soknadId, svar: 'Bare tre uker.', dato })
    const nytt = await foreslatt(hus, s, 'ingrid')
    expect(JSON.stringify((await vedtaket(s, nytt)).brev)).toContain('Du svarte oss')
    await send('turid', s, 'fattVedtak', { vedtakId: nytt, merknad: 'Lest', lesersvar: LESERSVAR })
    expect(await vedtaket(s, gammelt)).toMatchObject({ erstattetAv: nytt, gjenopptak: null })
    expect((await hent<Saksvisning>(s, '')).dokumenter).toContainEqual(expect.objectContaining(varselet))
  })

  test('et varsel står i dokumentene også når arbeidet er avbrutt, og to varsler er to brev', async () => {
    const s = await enSak(hus)
    const gammelt = await medVedtak(hus, s)
    const varsle = async (hva: string, frist: string) => {
      await taOpp(s, gammelt, ENDRET)
      await send('ingrid', s, 'varsleOmEndring', { soknadId: s.soknadId, hva, frist })
      await send('ingrid', s, 'avbrytGjenopptak', { soknadId: s.soknadId, grunn: 'Det var riktig.' })
    }
    await varsle('Vi vurderer et lavere beløp.', '2026-12-10')
    await varsle('Vi vurderer færre måneder.', '2026-12-12')
    const { dokumenter } = await hent<Saksvisning>(s, '')
    expect(dokumenter.filter(d => d.filnavn.startsWith('forhandsvarsel'))).toHaveLength(2)
  })

  test('kommer vedtaket fram mens det er tatt opp fordi det ikke var det, står det mellom saken og et forslag', async () => {
    const s = await enSak(hus)
    const vedtakId = await medVedtak(hus, s)
    await taOpp(s, vedtakId, {
      slag: 'omgjoring',
      grunn: 'ikke-underrettet',
      begrunnelse: 'Brevet ligger her.',
    })
    const hindre = async () =>
      (await hent<Vurderingsvisning>(s, `/vurdering/${s.soknadId}`)).sperrer.map(x => x.kode)
    expect(await hindre()).not.toContain('vedtaket-er-utlevert')
    const dato = hus.a.klokke().dato
    await send('ingrid', s, 'merkBrevUtlevert', { vedtakId, maate: 'post', dato })
    expect(await hindre()).toContain('vedtaket-er-utlevert')
  })

  test('kan brevet ikke lages, er familien ikke varslet', async () => {
    const s = await enSak(hus)
    const gammelt = await medVedtak(hus, s)
    await taOpp(s, gammelt, ENDRET)
    hus.pdf.virker = false
    const varsel = { soknadId: s.soknadId, hva: 'Lavere.', frist: '2026-12-10' }
    const svar = await send('ingrid', s, 'varsleOmEndring', varsel)
    hus.pdf.virker = true
    expect(svar.statusCode).toBe(503)
    expect((await saken(hus, s.sakId)).hendelser.map(h => h.hendelse.type)).not.toContain(
      'ForhandsvarselSendt',
    )
  })

  test('avbrytes arbeidet, står vedtaket, og vurderingen vises igjen slik den var', async () => {
    const s = await enSak(hus)
    const gammelt = await medVedtak(hus, s)
    const da = await hent<Vurderingsvisning>(s, `/vurdering/${s.soknadId}`)
    await taOpp(s, gammelt, GUNST)
    await send('ingrid', s, 'avbrytGjenopptak', { soknadId: s.soknadId, grunn: 'Det var riktig.' })
    expect(await hent<Vurderingsvisning>(s, `/vurdering/${s.soknadId}`)).toEqual(da)
  })

  describe('andre vedtak enn stønad', () => {
    const tatt = async () => {
      const s = await enSak(hus)
      await send('ingrid', s, 'taSak', {})
      return s
    }
    const annet = async (s: Sakid, om: object, mer: object = {}) => {
      const begrunnelse = 'Vi har sett på det.'
      const svar = await send('ingrid', s, 'foreslaAnnetVedtak', {
        soknadId: s.soknadId,
        annet: om,
        begrunnelse,
        ...mer,
      })
      const vedtakId: string = svar.json().nyId
      expect((await send('turid', s, 'fattVedtak', { vedtakId, merknad: 'Lest' })).statusCode).toBe(200)
      return vedtakId
    }
    const NEI = { slag: 'avslag-akutt', hva: 'nodhjelp', vurdering19: 'Har mat til i morgen.' }
    const hjelp = {
      behov: 'Et rom',
      belop: 900_000,
      form: 'midlertidig-botilbud',
      gjelderTil: '2026-12-20',
      begrunnelse: '',
    }
    const gi = async (s: Sakid, mer: object = {}): Promise<string> =>
      (await send('ingrid', s, 'innvilgNodhjelp', { soknadId: s.soknadId, innhold: hjelp, ...mer })).json()
        .nyId

    test('et nei til nødhjelp gjøres om samme dag, uten varsel, og brevet sier at vi sa nei', async () => {
      const s = await tatt()
      const nei = await annet(s, NEI)
      expect(await vedtaket(s, nei)).toMatchObject({ kanTasOpp: true, om: 'avslag-akutt', gaNoe: false })
      await taOpp(s, nei, { ...GUNST, grunn: 'ugyldig' })
      expect((await vedtaket(s, nei)).gjenopptak).toMatchObject({
        kreverVarsel: false,
        erstattesAv: ['nodhjelp', 'midlertidig-botilbud', 'avslag-akutt'],
      })
      expect(await typer(s)).toContain('avgjor-opptak')
      const ja = await gi(s, { erstatter: nei })
      const lest = await vedtaket(s, ja)
      expect(lest).toMatchObject({ erstatter: { vedtakId: nei, grunn: 'ugyldig' }, kanTasOpp: true })
      expect(JSON.stringify(lest.brev)).toContain('Vi sa nei til akutt hjelp')
      expect(await vedtaket(s, nei)).toMatchObject({ erstattetAv: ja, kanTasOpp: false })
      expect(await typer(s)).not.toContain('avgjor-opptak')
    })

    test('et botilbud slutter etter et varsel om akkurat det vedtaket, og det gamle leses ikke etterpå lenger', async () => {
      const s = await tatt()
      const { barn } = await hent<Saksvisning>(s, '')
      const sted = await gi(s)
      await taOpp(s, sted, ENDRET)
      const om = { soknadId: s.soknadId, vedtakId: sted }
      const dato = hus.a.klokke().dato
      await send('ingrid', s, 'varsleOmEndring', { ...om, hva: 'At det slutter.', frist: '2026-12-10' })
      const { gjenopptak } = await vedtaket(s, sted)
      expect(gjenopptak?.varsel?.dokument).toBeTruthy()
      await send('ingrid', s, 'merkVarselUtlevert', { ...om, maate: 'overlevert', dato })
      await send('ingrid', s, 'forSvarPaVarsel', { ...om, svar: 'Vi har leilighet.', dato })
      const opphor = {
        slag: 'opphor',
        hva: 'midlertidig-botilbud',
        til: '2026-12-10',
        barna: barn.map(b => ({ personId: b.personId, ord: 'Flytter til leiligheten.' })),
        avgjorSoknaden: false,
      }
      const slutt = await annet(s, opphor, { erstatter: sted })
      const lest = await vedtaket(s, slutt)
      expect(lest).toMatchObject({ utfall: 'opphort', om: 'opphor', gaNoe: true })
      const brev = JSON.stringify(lest.brev)
      for (const ord of ['Det midlertidige stedet å bo slutter', 'Flytter til leiligheten.', 'Du svarte oss'])
        expect(brev).toContain(ord)
      expect((await vedtaket(s, sted)).nodhjelp).toMatchObject({ venterPaEtterkontroll: false })
    })

    test('en avvist søknad åpnes igjen, og det nye vedtaket sier at den ble avvist', async () => {
      const s = await tatt()
      await klarForForslag(hus, s, 'ingrid')
      const avvist = await annet(s, { slag: 'avvisning', grunn: 'annen-kommune' })
      await taOpp(s, avvist, ENDRET)
      const v = await hent<Vurderingsvisning>(s, `/vurdering/${s.soknadId}`)
      expect([v.status, v.sperrer]).toEqual(['under-behandling', []])
      const nytt = await foreslatt(hus, s, 'ingrid')
      expect(JSON.stringify((await vedtaket(s, nytt)).brev)).toContain('Vi avviste søknaden din')
    })
  })
})
