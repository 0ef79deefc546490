import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { proveruter, SAK_GRADERT, SAK_KOLLEGA, SAK_MIN } from '../../../test/proveruter.ts'
import {
  INTEGRASJON,
  KOMMUNE,
  lagTestserver,
  loggInn,
  type Nettleser,
  nettleser,
  PERSONER,
  type Testserver,
  URL_HER,
} from '../../../test/testserver.ts'
import { SIKKERHETSHODER } from './hoder.ts'

let s: Testserver
let veileder: Nettleser
const mappe = mkdtempSync(join(tmpdir(), 'hr-web-'))
beforeAll(async () => {
  mkdirSync(join(mappe, 'assets'))
  writeFileSync(join(mappe, 'index.html'), '<!doctype html><title>Handlingsrom</title>')
  writeFileSync(join(mappe, 'assets', 'app-3f9a1c2d.js'), `console.log('${'x'.repeat(3000)}')`)
  s = await lagTestserver(proveruter, {
    webmappe: mappe,
    grenser: { kropp: 2000, fil: 1000, opplasting: 5000 },
  })
  veileder = await loggInn(s.app, 0)
})
afterAll(async () => {
  await s.app.close()
  rmSync(mappe, { recursive: true })
})

const post = (
  n: Nettleser,
  sti: string,
  hoder: Record<string, string> = {},
  kropp: unknown = { tekst: 'hei' },
) =>
  n.send(sti, {
    method: 'POST',
    headers: { origin: URL_HER, 'content-type': 'application/json', ...hoder },
    payload: typeof kropp === 'string' ? kropp : JSON.stringify(kropp),
  })

describe('CSRF: bare vår egen side kan endre noe', () => {
  test.each<[string, Record<string, string>, number]>([
    ['egen opprinnelse', {}, 200],
    ['fremmed opprinnelse', { origin: 'https://ond.no' }, 403],
    ['samme vert, annen port', { origin: 'http://localhost:9999' }, 403],
    ['samme vert, annet skjema', { origin: 'https://localhost:8090' }, 403],
    ['opprinnelse null', { origin: 'null' }, 403],
    ['cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['same-site', { 'sec-fetch-site': 'same-site' }, 403],
    ['none', { 'sec-fetch-site': 'none' }, 403],
    ['text/plain', { 'content-type': 'text/plain' }, 403],
    ['skjema', { 'content-type': 'application/x-www-form-urlencoded' }, 403],
    ['uten innholdstype', { 'content-type': '' }, 403],
    [
      'egen nøkkel hjelper ikke når kapselen er med',
      { origin: 'https://ond.no', authorization: 'Bearer x' },
      403,
    ],
  ])('%s → %i', async (_navn, hoder, status) => {
    expect((await post(veileder, `/api/prove/sak/${SAK_MIN}/notat`, hoder)).statusCode).toBe(status)
  })

  test('uten opprinnelse', async () => {
    const svar = await veileder.send(`/api/prove/sak/${SAK_MIN}/notat`, {
      method: 'POST',
      payload: { tekst: 'x' },
    })
    expect(svar.statusCode).toBe(403)
  })

  test('hver rute som endrer noe, avviser en fremmed opprinnelse', async () => {
    const endrer = s.ruter.filter(r => !['GET', 'HEAD'].includes(r.metode) && !r.url.includes('*'))
    const svar = await Promise.all(
      endrer.map(async r => {
        const sti = r.url.replace(/:\w+/g, 'x')
        const metode = r.metode as 'POST'
        return (await veileder.send(sti, { method: metode, headers: { origin: 'https://ond.no' } }))
          .statusCode
      }),
    )
    expect([endrer.length > 3, new Set(svar)]).toEqual([true, new Set([403])])
  })
})

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

describe('portvakten', () => {
  test('404 for det skjulte er lik 404 for det som ikke finnes, byte for byte', async () => {
    const [skjult, borte, ukjent] = await Promise.all([
      veileder.hent(`/api/prove/sak/${SAK_GRADERT}`),
      veileder.hent('/api/prove/sak/00000000-0000-7000-8000-000000000000'),
      veileder.hent('/api/helt-ukjent'),
    ])
    const uten = (h: Record<string, unknown>) => ({ ...h, date: null })
    expect([skjult.statusCode, skjult.body, uten(skjult.headers)]).toEqual([
      404,
      borte.body,
      uten(borte.headers),
    ])
    expect(ukjent.body).toBe(skjult.body)
  })

  test('et ja skriver én oppslagslinje: hvem, hvilken sak, hvorfor', async () => {
    s.minne.oppslag.length = 0
    await veileder.hent(`/api/prove/sak/${SAK_MIN}`)
    expect(s.minne.oppslag).toMatchObject([
      {
        ansattId: PERSONER[0]?.id,
        sakId: SAK_MIN,
        formal: 'saksbehandling',
        kategori: 'les-sak',
        kommune: KOMMUNE,
      },
    ])
  })

  test.each([
    [SAK_KOLLEGA, 'ikke-tildelt'],
    [SAK_GRADERT, 'strengt-fortrolig'],
    ['00000000-0000-7000-8000-000000000000', 'finnes-ikke'],
  ])('et nei skriver én linje i sikkerhetsloggen: %s %s', async (sak, regel) => {
    s.minne.sikkerhet.length = 0
    await veileder.hent(`/api/prove/sak/${sak}`)
    expect(s.minne.sikkerhet).toMatchObject([{ hendelse: 'avslag', regel, ansattId: PERSONER[0]?.id }])
  })

  test('ingen logg, ingen data', async () => {
    s.minne.nede.oppslag = true
    const svar = await veileder.hent(`/api/prove/sak/${SAK_MIN}`)
    s.minne.nede.oppslag = false
    expect([svar.statusCode, svar.body.includes('Saken')]).toEqual([503, false])
  })

  test('kan ikke avslaget loggføres, er svaret 503 både for det skjulte og det som ikke finnes', async () => {
    s.minne.nede.sikkerhet = true
    const svar = await Promise.all(
      [SAK_GRADERT, '00000000-0000-7000-8000-000000000000'].map(id => veileder.hent(`/api/prove/sak/${id}`)),
    )
    s.minne.nede.sikkerhet = false
    expect(svar.map(r => [r.statusCode, r.body])).toEqual([
      [503, svar[0]?.body],
      [503, svar[0]?.body],
    ])
  })

  test('registeret nede gir 503 og ingenting annet', async () => {
    s.minne.nede.register = true
    const svar = await veileder.hent(`/api/prove/sak/${SAK_MIN}`)
    s.minne.nede.register = false
    expect(svar.statusCode).toBe(503)
  })

  test('en rute som ikke spurte portvakten, får ikke svare', async () => {
    const svar = await veileder.hent('/api/prove/glemte')
    expect([svar.statusCode, svar.body.includes('data')]).toEqual([500, false])
  })

  test('en rute som spør om noe annet enn den har oppgitt, får ikke svare', async () => {
    expect((await veileder.hent(`/api/prove/annet/${SAK_MIN}`)).statusCode).toBe(500)
  })

  test('lederens utsnitt sendes ikke fra en rute som bare har hele saken', async () => {
    const leder = await loggInn(s.app, 3)
    expect((await leder.hent(`/api/prove/sak/${SAK_MIN}`)).json()).toMatchObject({
      status: 403,
      kode: 'utsnittet-finnes-ikke',
    })
  })

  test('et søk er én linje uten det det ble søkt etter', async () => {
    s.minne.sikkerhet.length = 0
    await post(veileder, '/api/prove/sok', {}, { tekst: 'Ola Nordmann' })
    expect(s.minne.sikkerhet).toMatchObject([{ hendelse: 'sok', data: { antall: 3 } }])
    expect(JSON.stringify(s.minne.sikkerhet)).not.toMatch(/ola|nordmann/i)
  })
})

describe('hver rute × rolle', () => {
  test('uten innlogging svarer bare de åpne', async () => {
    const lukkede = s.ruter.filter(r => !('apen' in r.tilgang) && r.metode !== 'HEAD')
    const svar = await Promise.all(
      lukkede.map(async r => {
        const headers = { origin: URL_HER, 'content-type': 'application/json' }
        return (
          await s.app.inject({
            method: r.metode as 'GET',
            url: r.url.replace(/:\w+/g, SAK_MIN),
            headers,
            ...(r.metode === 'GET' ? {} : { payload: {} }),
          })
        ).statusCode
      }),
    )
    expect([svar.length > 5, new Set(svar)]).toEqual([true, new Set([401])])
  })

  test('en rute uten `config.tilgang` stopper oppstarten', async () => {
    await expect(lagTestserver(app => void app.get('/api/glemt', async () => 'x'))).rejects.toThrow(
      '/api/glemt',
    )
  })

  test('integrasjonen kommer inn med nøkkelen sin, og bare til det den skal', async () => {
    const kall = (sti: string, nokkel: string) =>
      s.app.inject({
        method: 'POST',
        url: sti,
        headers: { authorization: `Bearer ${nokkel}`, 'content-type': 'application/json' },
        payload: { tekst: 'x' },
      })
    const svar = await Promise.all([
      kall('/api/prove/import', INTEGRASJON),
      kall('/api/prove/import', `${INTEGRASJON}x`),
      kall(`/api/prove/sak/${SAK_MIN}/notat`, INTEGRASJON),
      kall(`/api/prove/sak/${SAK_GRADERT}/notat`, INTEGRASJON),
    ])
    expect(svar.map(r => r.statusCode)).toEqual([200, 401, 404, 404])
  })
})

describe('grenser', () => {
  test('for mange innlogginger fra én adresse gir 429 med ventetid', async () => {
    const t = await lagTestserver(undefined, { grenser: { innlogging: 3 } })
    const svar = []
    for (let i = 0; i < 4; i++) svar.push(await nettleser(t.app).hent('/oidc/start'))
    await t.app.close()
    expect([svar.map(r => r.statusCode), Number(svar[3]?.headers['retry-after']) > 0]).toEqual([
      [303, 303, 303, 429],
      true,
    ])
  })

  test('for mange kall i én økt', async () => {
    const t = await lagTestserver(undefined, { grenser: { perSesjon: 2 } })
    const [a, b] = [await loggInn(t.app, 0), await loggInn(t.app, 1)]
    const svar = []
    for (const n of [a, a, a, b]) svar.push((await n.hent('/api/meg')).statusCode)
    await t.app.close()
    expect(svar).toEqual([200, 200, 429, 200])
  })

  const fil = (bytes: number, antall = 1) => {
    const deler = Array.from(
      { length: antall },
      (_, i) =>
        `--x\r\nContent-Disposition: form-data; name="f${i}"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n${'a'.repeat(bytes)}\r\n`,
    )
    return {
      hoder: { 'content-type': 'multipart/form-data; boundary=x' },
      kropp: `${deler.join('')}--x--\r\n`,
    }
  }
  test.each([
    ['innenfor', fil(900), 200],
    ['én fil er for stor', fil(1100), 413],
    ['samlet for stort', fil(900, 7), 413],
  ])('opplasting: %s → %i', async (_navn, { hoder, kropp }, status) => {
    expect((await post(veileder, '/api/prove/last-opp', hoder, kropp)).statusCode).toBe(status)
  })

  test('opplasting: uten oppgitt lengde → 411', async () => {
    const { hoder, kropp } = fil(900, 7)
    const svar = await veileder.send('/api/prove/last-opp', {
      method: 'POST',
      headers: { origin: URL_HER, ...hoder },
      payload: Readable.from([Buffer.from(kropp.slice(0, 3000)), Buffer.from(kropp.slice(3000))]),
    })
    expect(svar.statusCode).toBe(411)
  })
})

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
