import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  lagTestserver,
  loggInn,
  nettleser,
  PERSONER,
  sted,
  type Testserver,
  tilRetur,
  URL_HER,
} from '../../../test/testserver.ts'

let s: Testserver
beforeAll(async () => {
  s = await lagTestserver()
})
afterAll(() => s.app.close())

const SESJON = '__Host-handlingsrom'

describe('innlogging', () => {
  test('den som velger seg selv, kommer inn og er den hun valgte', async () => {
    const n = await loggInn(s.app, 1)
    expect((await n.hent('/api/meg')).json()).toEqual({
      ansattId: PERSONER[1]?.id,
      navn: 'Amir Haugland',
      roller: ['veileder'],
      kontor: 'sentrum',
      iKrets: true,
      kommune: '9901',
      kommunenavn: 'Testkommune',
      innebygd: true,
      demo: true,
      versjon: 'test',
    })
  })

  test('kapselen er låst til verten, og nøkkelen lagres aldri', async () => {
    const n = nettleser(s.app)
    const svar = await n.hent(await tilRetur(n, 0))
    const kapsel = [svar.headers['set-cookie']].flat().find(k => k?.startsWith(`${SESJON}=`)) ?? ''
    expect(kapsel).toMatch(/^__Host-handlingsrom=9901\.[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    const nokkel = kapsel.split('.')[1]?.split(';')[0] ?? 'x'
    expect(JSON.stringify([...s.minne.sesjoner])).not.toContain(nokkel)
  })

  test('hun kommer dit hun skulle', async () => {
    const n = nettleser(s.app)
    expect(sted(await n.hent(await tilRetur(n, 0)))).toBe('/min-dag')
  })

  test.each([
    ['//ond.no', 'annen vert'],
    ['/\\ond.no', 'annen vert med omvendt skråstrek'],
    ['https://ond.no/', 'hel adresse'],
    ['/oidc/start', 'sløyfe'],
    ['javascript:alert(1)', 'skript'],
  ])('%s er ikke et sted å gå etterpå (%s)', async til => {
    const n = nettleser(s.app)
    const auth = await n.hent(`/oidc/start?til=${encodeURIComponent(til)}`)
    const velg = await n.hent(sted(auth))
    const valgt = await n.send(sted(velg), {
      method: 'POST',
      headers: { origin: URL_HER, 'content-type': 'application/x-www-form-urlencoded' },
      payload: `person=${PERSONER[0]?.id}`,
    })
    expect(sted(await n.hent(sted(await n.hent(sted(valgt)))))).toBe('/')
  })

  test('ny innlogging gir ny økt, og den gamle er død', async () => {
    const n = await loggInn(s.app, 0)
    const gammel = n.kapsler.get(SESJON) ?? ''
    await n.hent(await tilRetur(n, 2))
    const ny = n.kapsler.get(SESJON)
    expect(ny).not.toBe(gammel)
    const svar = await s.app.inject({ url: '/api/meg', headers: { cookie: `${SESJON}=${gammel}` } })
    expect(svar.statusCode).toBe(401)
  })
})

const bytt = (retur: string, navn: string, verdi: string | null): string => {
  const u = new URL(retur, URL_HER)
  if (verdi === null) u.searchParams.delete(navn)
  else u.searchParams.set(navn, verdi)
  return u.pathname + u.search
}
const INNLOGGING = '__Host-handlingsrom-innlogging'

describe('et svar som ikke stemmer, gir ingen økt (ID-2)', () => {
  test.each([
    ['feil state', (r: string) => bytt(r, 'state', 'en-annen'), undefined],
    ['uten state', (r: string) => bytt(r, 'state', null), undefined],
    ['feil kode', (r: string) => bytt(r, 'code', 'funnet-paa'), undefined],
    ['uten kode', (r: string) => bytt(r, 'code', null), undefined],
    ['feil utsteder', (r: string) => bytt(r, 'iss', 'https://ond.no'), undefined],
    ['uten utsteder', (r: string) => bytt(r, 'iss', null), undefined],
    ['uten kapselen fra starten', (r: string) => r, null],
    ['endret kapsel', (r: string) => r, 'AAAA'],
    ['feilmelding fra tjenesten', (r: string) => `${bytt(r, 'code', null)}&error=access_denied`, undefined],
  ])('%s', async (_navn, endre, kapsel) => {
    const n = nettleser(s.app)
    const retur = await tilRetur(n, 0)
    if (kapsel === null) n.kapsler.delete(INNLOGGING)
    else if (kapsel !== undefined) n.kapsler.set(INNLOGGING, kapsel)
    const svar = await n.hent(endre(retur))
    expect([svar.statusCode, n.kapsler.has(SESJON)]).toEqual([403, false])
  })

  test('kapselen fra en annen innlogging har feil state, nonce og verifier', async () => {
    const [a, b] = [nettleser(s.app), nettleser(s.app)]
    const retur = await tilRetur(a, 0)
    await tilRetur(b, 0)
    const svar = await b.hent(retur)
    expect([svar.statusCode, b.kapsler.has(SESJON)]).toEqual([403, false])
  })

  test('samme kode to ganger', async () => {
    const n = nettleser(s.app)
    const retur = await tilRetur(n, 0)
    const kapsel = n.kapsler.get(INNLOGGING) ?? ''
    await n.hent(retur)
    const igjen = nettleser(s.app)
    igjen.kapsler.set(INNLOGGING, kapsel)
    expect((await igjen.hent(retur)).statusCode).toBe(403)
  })

  test('etter elleve minutter er det for sent', async () => {
    const n = nettleser(s.app)
    const retur = await tilRetur(n, 0)
    s.flytt(11 * 60_000)
    expect((await n.hent(retur)).statusCode).toBe(403)
  })

  test('avslaget står i sikkerhetsloggen', () => {
    expect(s.minne.sikkerhet.filter(h => h.hendelse === 'innlogging-avvist').length).toBeGreaterThan(8)
  })
})

describe('økten tar slutt', () => {
  test('etter 60 minutter uten bruk', async () => {
    const n = await loggInn(s.app, 0)
    s.flytt(59 * 60_000)
    const foer = (await n.hent('/api/meg')).statusCode
    s.flytt(60 * 60_000)
    expect([foer, (await n.hent('/api/meg')).statusCode]).toEqual([200, 401])
  })

  test('etter ti timer, også i bruk', async () => {
    const n = await loggInn(s.app, 0)
    const svar: number[] = []
    for (let i = 0; i < 12; i++) {
      s.flytt(50 * 60_000)
      svar.push((await n.hent('/api/meg')).statusCode)
    }
    expect(svar).toEqual([...Array<number>(11).fill(200), 401])
  })

  test('på neste kall når den ansatte er deaktivert eller har mistet rollene (T30)', async () => {
    const svar: number[] = []
    for (const endring of [{ deaktivert: '2026-11-22T09:00:00.000Z' as never }, { roller: [] }]) {
      const n = await loggInn(s.app, 5)
      const nokkel = `9901/${PERSONER[5]?.id}`
      const ansatt = s.minne.ansatte.get(nokkel)
      if (!ansatt) throw new Error('Den ansatte ble ikke registrert')
      s.minne.ansatte.set(nokkel, { ...ansatt, ...endring })
      svar.push((await n.hent('/api/meg')).statusCode)
      s.minne.ansatte.set(nokkel, ansatt)
    }
    expect(svar).toEqual([401, 401])
  })

  test('en deaktivert kommer ikke inn igjen ved å logge inn', async () => {
    const nokkel = `9901/${PERSONER[4]?.id}`
    await loggInn(s.app, 4)
    const ansatt = s.minne.ansatte.get(nokkel)
    if (!ansatt) throw new Error('Den ansatte ble ikke registrert')
    s.minne.ansatte.set(nokkel, { ...ansatt, deaktivert: '2026-11-22T09:00:00.000Z' as never })
    const n = nettleser(s.app)
    expect((await n.hent(await tilRetur(n, 4))).statusCode).toBe(403)
  })

  test.each([
    ['uten å si hvem', {}, 200],
    ['av den som er logget inn', { 'handlingsrom-ansatt': PERSONER[0]?.id ?? '' }, 200],
    ['av en annen', { 'handlingsrom-ansatt': PERSONER[1]?.id ?? '' }, 401],
  ])('siden åpnet %s', async (_hvem, headers: Record<string, string>, status) => {
    const n = await loggInn(s.app, 0)
    const svar = await n.send('/api/meg', { headers })
    expect([svar.statusCode, svar.json().kode]).toEqual([status, status === 401 ? 'annen-bruker' : undefined])
  })

  test('ved utlogging: økten er borte, kapselen slettes og mellomlageret tømmes', async () => {
    const n = await loggInn(s.app, 0)
    const kapsel = n.kapsler.get(SESJON) ?? ''
    const ut = await n.send('/api/logg-ut', { method: 'POST', headers: { origin: URL_HER } })
    const etterpa = await s.app.inject({ url: '/api/meg', headers: { cookie: `${SESJON}=${kapsel}` } })
    expect([ut.statusCode, ut.headers['clear-site-data'], n.kapsler.has(SESJON), etterpa.statusCode]).toEqual(
      [200, '"cache", "cookies"', false, 401],
    )
  })
})

describe('velgeren', () => {
  test.each([
    ['nb', 'Hvem vil du være?'],
    ['nn', 'Kven vil du vere?'],
    ['en', 'Who do you want to be?'],
  ])('snakker %s', async (spraak, tittel) => {
    const n = nettleser(s.app)
    const auth = await n.hent(`/oidc/start?spraak=${spraak}`)
    const side = await n.hent(sted(await n.hent(sted(auth))))
    expect([side.body.includes(`<h1>${tittel}</h1>`), side.body.includes(`<html lang="${spraak}">`)]).toEqual(
      [true, true],
    )
  })

  test('har ingen skript og ingen stil i siden', async () => {
    const n = nettleser(s.app)
    const side = await n.hent(sted(await n.hent(sted(await n.hent('/oidc/start')))))
    expect(side.body).not.toMatch(/<script|<style|style=|onclick/i)
  })

  test('svarer ikke et fremmed vertsnavn', async () => {
    const svar = await s.app.inject({
      url: '/oidc-demo/.well-known/openid-configuration',
      headers: { host: 'ond.no' },
    })
    expect(svar.statusCode).toBe(421)
  })
})
