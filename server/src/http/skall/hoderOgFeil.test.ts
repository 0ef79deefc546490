import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SAK_KOLLEGA, SAK_MIN } from '../../../test/proveruter.ts'
import { apneProveskall, type Proveskall, post } from '../../../test/proveskall.ts'
import { type Nettleser, nettleser, type Testserver, URL_HER } from '../../../test/testserver.ts'
import { SIKKERHETSHODER } from './hoder.ts'

let skall: Proveskall
let s: Testserver
let veileder: Nettleser
beforeAll(async () => {
  skall = await apneProveskall()
  ;({ s, veileder } = skall)
})
afterAll(() => skall.lukk())

describe('hodene er med på alt', () => {
  test.each<[string, () => Promise<{ headers: Record<string, unknown>; statusCode: number }>, number]>([
    ['nettsiden', () => veileder.hent('/'), 200],
    ['api', () => veileder.hent('/api/meg'), 200],
    ['401', () => nettleser(s.app).hent('/api/meg'), 401],
    ['403', () => veileder.hent(`/api/prove/sak/${SAK_KOLLEGA}`), 403],
    ['404', () => veileder.hent('/api/finnes-ikke'), 404],
    ['405', () => veileder.send('/api/meg', { method: 'DELETE', headers: { origin: URL_HER } }), 405],
    ['400', () => post(veileder, `/api/prove/sak/${SAK_MIN}/notat`, {}, { feil: 1 }), 400],
    ['413', () => post(veileder, `/api/prove/sak/${SAK_MIN}/notat`, {}, { tekst: 'x'.repeat(3000) }), 413],
    ['500', () => veileder.hent('/api/prove/smell'), 500],
    ['den innebygde innloggingstjenesten', () => veileder.hent('/oidc-demo/jwks'), 200],
    ['metrikk', () => veileder.hent('/metrics'), 200],
  ])('%s', async (_navn, hent, status) => {
    const svar = await hent()
    expect([
      svar.statusCode,
      Object.entries(SIKKERHETSHODER).filter(([n, v]) => svar.headers[n] !== v),
    ]).toEqual([status, []])
  })

  test('ingenting fra API-et mellomlagres', async () => {
    expect((await veileder.hent('/api/meg')).headers['cache-control']).toBe('no-store')
  })
})

describe('feil', () => {
  test('det uventede sier ikke hva som skjedde, men gir en referanse som står i loggen', async () => {
    const svar = await veileder.hent('/api/prove/smell')
    const { referanse } = svar.json()
    const linje = s.logglinjer.find(l => l.includes(referanse)) ?? ''
    expect([
      svar.body.includes('hemmelig'),
      svar.body.includes('at '),
      linje.includes('hemmelig'),
      linje.includes('smell'),
    ]).toEqual([false, false, false, true])
  })

  test('det ukjente feltet avvises', async () => {
    const svar = await post(veileder, `/api/prove/sak/${SAK_MIN}/notat`, {}, { tekst: 'hei', godkjent: true })
    expect(svar.statusCode).toBe(400)
  })

  test.each(['{"__proto__":{"x":1},"tekst":"a"}', '{"constructor":{"prototype":{"x":1}},"tekst":"a"}', '{'])(
    '%s er 400',
    async kropp => {
      expect((await post(veileder, `/api/prove/sak/${SAK_MIN}/notat`, {}, kropp)).statusCode).toBe(400)
    },
  )

  test('svaret har bare feltene skjemaet nevner', async () => {
    expect((await veileder.hent(`/api/prove/sak/${SAK_MIN}`)).json()).toEqual({
      tittel: 'Saken',
      felt: 'full',
    })
  })

  test.each([
    ['GET', '/api/meg', 200],
    ['DELETE', '/api/meg', 405],
    ['PUT', '/api/meg', 405],
    ['TRACE', '/api/meg', 405],
    ['TRACE', '/api/finnes-ikke', 405],
    ['POST', '/api/finnes-ikke', 404],
  ])('%s %s → %i', async (method, sti, status) => {
    const svar = await veileder.send(sti, { method: method as 'GET', headers: { origin: URL_HER } })
    expect(svar.statusCode).toBe(status)
  })
})
