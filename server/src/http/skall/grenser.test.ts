import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneProveskall, type Proveskall, post } from '../../../test/proveskall.ts'
import { lagTestserver, loggInn, type Nettleser, nettleser, URL_HER } from '../../../test/testserver.ts'

let skall: Proveskall
let veileder: Nettleser
beforeAll(async () => {
  skall = await apneProveskall()
  veileder = skall.veileder
})
afterAll(() => skall.lukk())

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
