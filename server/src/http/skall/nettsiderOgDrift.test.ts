import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SAK_MIN } from '../../../test/proveruter.ts'
import { apneProveskall, type Proveskall } from '../../../test/proveskall.ts'
import { lagTestserver, type Nettleser, type Testserver } from '../../../test/testserver.ts'

let skall: Proveskall
let s: Testserver
let veileder: Nettleser
beforeAll(async () => {
  skall = await apneProveskall()
  ;({ s, veileder } = skall)
})
afterAll(() => skall.lukk())

describe('nettsidene', () => {
  test('en adresse i appen gir siden, en ukjent fil og et ukjent API gjør det ikke', async () => {
    const svar = await Promise.all(
      ['/sak/123', '/mangler.js', '/api/mangler', '/../package.json', '/%2e%2e/package.json'].map(sti =>
        s.app.inject(sti),
      ),
    )
    expect(svar.map(r => r.statusCode)).toEqual([200, 404, 404, 404, 404])
  })

  test('filer med avtrykk i navnet beholdes lenge og sendes komprimert', async () => {
    const svar = await s.app.inject({
      url: '/assets/app-3f9a1c2d.js',
      headers: { 'accept-encoding': 'gzip' },
    })
    expect([
      svar.headers['cache-control'],
      svar.headers['content-encoding'],
      svar.rawPayload.length < 500,
    ]).toEqual(['public, max-age=31536000, immutable', 'gzip', true])
  })

  test('siden selv spørres om hver gang, og svares med 304 når den er lik', async () => {
    const forste = await s.app.inject('/')
    const igjen = await s.app.inject({ url: '/', headers: { 'if-none-match': String(forste.headers.etag) } })
    expect([forste.headers['cache-control'], igjen.statusCode]).toEqual(['no-cache', 304])
  })
})

describe('drift', () => {
  test('isready følger databasen, isalive gjør ikke det', async () => {
    const t = await lagTestserver(undefined, {
      erKlar: async () => {
        throw new Error('nede')
      },
    })
    const svar = await Promise.all(['/isalive', '/isready'].map(sti => t.app.inject(sti)))
    await t.app.close()
    expect(svar.map(r => r.statusCode)).toEqual([200, 503])
  })

  test('verken logg eller metrikk har id, spørrestreng eller identitetsnummer', async () => {
    await veileder.hent(`/api/prove/sak/${SAK_MIN}?fnr=01810112345`)
    const alt = s.logglinjer.join('') + (await s.app.inject('/metrics')).body
    expect([alt.includes('/api/prove/sak/:id'), alt.includes(SAK_MIN), alt.includes('01810112345')]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('OpenAPI 3.1 beskriver API-et for den som er logget inn', async () => {
    const svar = (await veileder.hent('/api/openapi.json')).json()
    expect([svar.openapi, Object.keys(svar.paths).includes('/api/meg')]).toEqual(['3.1.0', true])
  })
})
