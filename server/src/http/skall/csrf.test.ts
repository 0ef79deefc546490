import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SAK_MIN } from '../../../test/proveruter.ts'
import { apneProveskall, type Proveskall, post } from '../../../test/proveskall.ts'
import type { Nettleser, Testserver } from '../../../test/testserver.ts'

let skall: Proveskall
let s: Testserver
let veileder: Nettleser
beforeAll(async () => {
  skall = await apneProveskall()
  ;({ s, veileder } = skall)
})
afterAll(() => skall.lukk())

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
