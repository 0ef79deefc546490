import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Vedtaksvisning, Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { enSak, foreslatt, medVedtak, type Sakid, saken } from '../saker.ts'
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
    expect((await send('turid', s, 'fattVedtak', { vedtakId: nytt, merknad: 'Lest' })).statusCode).toBe(200)
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
    await send('ingrid', s, 'merkVarselUtlevert', { soknadId: s.soknadId, maate: 'overlevert', dato })
    expect(await typer(s)).not.toContain('varsle-for-endring')
    await send('ingrid', s, 'forSvarPaVarsel', { soknadId: s.soknadId, svar: 'Bare tre uker.', dato })
    const nytt = await foreslatt(hus, s, 'ingrid')
    expect(JSON.stringify((await vedtaket(s, nytt)).brev)).toContain('Du svarte oss')
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
})
