import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SAK_GRADERT, SAK_KOLLEGA, SAK_MIN } from '../../../test/proveruter.ts'
import { apneProveskall, type Proveskall, post } from '../../../test/proveskall.ts'
import {
  INTEGRASJON,
  KOMMUNE,
  lagTestserver,
  loggInn,
  type Nettleser,
  PERSONER,
  type Testserver,
  URL_HER,
} from '../../../test/testserver.ts'

let skall: Proveskall
let s: Testserver
let veileder: Nettleser
beforeAll(async () => {
  skall = await apneProveskall()
  ;({ s, veileder } = skall)
})
afterAll(() => skall.lukk())

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
