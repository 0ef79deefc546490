import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Hvem, type Testhus } from '../hus.ts'
import { enSak, gjor, type Sakid, saken } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, type Tjener } from '../tjener.ts'

const RAD = {
  slag: 'radgivning',
  hva: 'Du og Tuva ordner gjelden sammen, annenhver uke.',
  start: '2026-12-03',
  hvorforStart: 'Du ba om en dag etter lønningen.',
  avgjorSoknaden: true,
} as const

describe.each(databaser)('Vedtak som ikke er stønad, over HTTP på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let k: Record<'ingrid' | 'turid', Klient>
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    k = { ingrid: await tjener.som('ingrid'), turid: await tjener.som('turid') }
  })
  afterAll(() => hus.lukk())

  const send = (hvem: 'ingrid' | 'turid', s: Sakid, navn: string, kropp: object) =>
    k[hvem].post(`/api/saker/${s.sakId}/kommandoer/${navn}`, { kommandoId: hus.a.nyId(), ...kropp })
  const vis = async (hvem: Hvem, s: Sakid, id: string): Promise<Vedtaksvisning> =>
    (await (await tjener.som(hvem)).hent(`/api/saker/${s.sakId}/vedtak/${id}`)).json()
  const tatt = async (endring: Parameters<typeof enSak>[1] = {}) => {
    const s = await enSak(hus, endring)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    await gjor(hus, s.sakId, 'ingrid', { type: 'taTilBehandling', soknadId: s.soknadId })
    return s
  }

  test('§ 17 alene: foreslås uten at noe er kartlagt, leses, returneres, rettes og fattes; søknaden er da ferdig', async () => {
    const s = await tatt({ utgifter: [] })
    const foresla = (mer: object = {}) =>
      send('ingrid', s, 'foreslaAnnetVedtak', {
        soknadId: s.soknadId,
        annet: RAD,
        begrunnelse: 'Du har bedt om hjelp med gjelden.',
        ...mer,
      })
    const vedtakId = String((await foresla()).json().nyId)
    const lest = await vis('turid', s, vedtakId)
    expect(lest).toMatchObject({
      status: 'foreslatt',
      slag: 'annet',
      utfall: 'innvilget',
      annet: RAD,
      perManed: null,
      // Bare ordene i vedtaket er kontrollert; kartleggingen hviler det ikke på.
      kontroller: [{ kontroll: 'tekst', resultat: { kode: 'tekst.ingen-funn' } }],
      kanGodkjenne: true,
      brev: { tittel: 'Vedtak om råd og veiledning' },
    })
    expect(JSON.stringify(lest.brev)).toContain('Hjelpen begynner 3.\u00a0desember 2026.')
    expect((await send('ingrid', s, 'fattVedtak', { vedtakId, merknad: '' })).statusCode).toBe(403)
    const retur = { vedtakId, grunner: ['sprak'], kommentar: 'Si hvor dere møtes.' }
    expect((await send('turid', s, 'returnerVedtak', retur)).statusCode).toBe(200)
    expect((await foresla({ vedtakId })).json().nyId).toBe(vedtakId)
    expect((await send('turid', s, 'fattVedtak', { vedtakId, merknad: 'Lest' })).statusCode).toBe(200)
    const sak: Saksvisning = (await k.ingrid.hent(`/api/saker/${s.sakId}`)).json()
    expect(sak.soknader[0]).toMatchObject({ status: 'ferdigbehandlet', vedtak: [{ slag: 'ordinaert' }] })
    expect((await saken(hus, s.sakId)).hendelser.map(h => h.hendelse.type)).toContain('BrevFerdigstilt')
    // På papir må noen sende det.
    expect(sak.oppgaver.map(o => o.type)).toContain('send-brev')
  })

  test('§ 17 ved siden av stønad lar søknaden stå åpen', async () => {
    const s = await tatt()
    const annet = { ...RAD, avgjorSoknaden: false }
    const svar = await send('ingrid', s, 'foreslaAnnetVedtak', {
      soknadId: s.soknadId,
      annet,
      begrunnelse: 'Ved siden av.',
    })
    await send('turid', s, 'fattVedtak', { vedtakId: svar.json().nyId, merknad: 'Lest' })
    const sak: Saksvisning = (await k.ingrid.hent(`/api/saker/${s.sakId}`)).json()
    expect(sak.soknader[0]).toMatchObject({ status: 'under-behandling', vedtak: [{ slag: 'annet' }] })
  })

  test('avvisning står med sitt eget utfall, og vurderingen vises fortsatt', async () => {
    const s = await tatt()
    const svar = await send('ingrid', s, 'foreslaAnnetVedtak', {
      soknadId: s.soknadId,
      annet: { slag: 'avvisning', grunn: 'annen-kommune' },
      begrunnelse: 'Du bor i Brattvær kommune nå.',
    })
    const { nyId } = svar.json()
    await send('turid', s, 'fattVedtak', { vedtakId: nyId, merknad: 'Lest' })
    expect(await vis('ingrid', s, nyId)).toMatchObject({ status: 'fattet', utfall: 'avvist' })
    expect((await k.ingrid.hent(`/api/saker/${s.sakId}/vurdering/${s.soknadId}`)).statusCode).toBe(200)
  })

  test.each([
    { navn: 'ukjent slag', annet: { slag: 'rammevedtak' }, status: 400 },
    { navn: 'uten dag', annet: { ...RAD, start: '' }, status: 400 },
    { navn: 'en dag som er forbi', annet: { ...RAD, start: '2026-01-01' }, status: 422 },
    { navn: 'uten innhold', annet: { ...RAD, hva: ' ' }, status: 422 },
  ])('$navn gir et klart nei, og ingenting er lagret', async ({ annet, status }) => {
    const s = await tatt()
    const lengde = (await saken(hus, s.sakId)).hendelser.length
    const kropp = { soknadId: s.soknadId, annet, begrunnelse: 'Noe' }
    const svar = await send('ingrid', s, 'foreslaAnnetVedtak', kropp)
    expect(svar.statusCode).toBe(status)
    expect(svar.json().detail.length).toBeGreaterThan(10)
    expect((await saken(hus, s.sakId)).hendelser.length).toBe(lengde)
  })
})
