import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  lagTestserver,
  loggInn,
  type Nettleser,
  PERSONER,
  type Testserver,
} from '../../../test/testserver.ts'
import { lagDemoinnlogging } from '../../adapters/identitet/demo/demoinnlogging.ts'
import { lagOidcklient } from '../../adapters/identitet/oidcklient.ts'
import type { Demoperson, Oidcklient } from '../../application/porter/identitet.ts'

const MINUTT = 60_000

/** Skallet med en ekte OIDC-tjeneste der rollene kan endres mens noen er logget inn, og som kan være nede. */
async function lagServerMedIdp(valg: { fornyer?: boolean } = {}) {
  const personer: Demoperson[] = PERSONER.map(p => ({ ...p }))
  const idp = { nede: false, kall: 0 }
  const demo = lagDemoinnlogging('http://localhost:8090', personer)
  if (!demo.ok) throw new Error(demo.feil)
  const ekte = lagOidcklient(demo.verdi.oppsett)
  const oidc: Oidcklient = {
    ...ekte,
    fullfor: async (...a) => {
      const svar = await ekte.fullfor(...a)
      return valg.fornyer === false ? { ...svar, fornyelse: null } : svar
    },
    forny: async f => {
      idp.kall++
      if (idp.nede) throw new Error('nede')
      return ekte.forny(f)
    },
  }
  const s = await lagTestserver(undefined, {
    demo: demo.verdi.demo,
    fornying: { oidc, kravkart: demo.verdi.kravkart, ansattIdAv: demo.verdi.ansattIdAv, fornyes: true },
  })
  const endre = (nr: number, til: Partial<Demoperson>) => Object.assign(personer[nr] as Demoperson, til)
  return { s, idp, endre, fjern: (nr: number) => personer.splice(nr, 1) }
}

describe('økten bekreftes hos innloggingstjenesten (T30)', () => {
  let alt: Awaited<ReturnType<typeof lagServerMedIdp>>
  let s: Testserver
  let n: Nettleser
  const meg = () => n.hent('/api/meg')
  const hvorfor = () => s.minne.sikkerhet.filter(h => h.hendelse === 'okt-avsluttet').map(h => h.regel)
  beforeEach(async () => {
    alt = await lagServerMedIdp()
    s = alt.s
    n = await loggInn(s.app, 0)
  })
  afterEach(() => s.app.close())

  test('en rolle som er fjernet der, er borte her innen fem minutter', async () => {
    alt.endre(0, { roller: ['kontaktsenter'], iKrets: false })
    s.flytt(3 * MINUTT)
    expect([(await meg()).json().roller, alt.idp.kall]).toEqual([['veileder'], 0])
    s.flytt(MINUTT)
    expect([(await meg()).json().roller, alt.idp.kall]).toEqual([['kontaktsenter'], 1])
  })

  test('den som ikke har noen rolle igjen, er ute', async () => {
    alt.endre(0, { roller: [] })
    s.flytt(4 * MINUTT)
    expect((await meg()).statusCode).toBe(401)
    expect(hvorfor()).toEqual(['ingen-rolle'])
  })

  test('den som er sperret i tjenesten, er ute', async () => {
    alt.fjern(0)
    s.flytt(4 * MINUTT)
    expect((await meg()).statusCode).toBe(401)
    expect(hvorfor()).toEqual(['avvist-av-tjenesten'])
  })

  test('er tjenesten nede, vises ingenting; økten står, og virker når den svarer igjen', async () => {
    alt.idp.nede = true
    s.flytt(4 * MINUTT)
    const nede = await meg()
    expect([nede.statusCode, nede.json().kode]).toEqual([503, 'innlogging-utilgjengelig'])
    expect(nede.body).not.toContain(PERSONER[0]?.navn)
    alt.idp.nede = false
    expect((await meg()).statusCode).toBe(200)
  })

  test('mange kall samtidig spør én gang, og det den spør med, byttes og virker hele dagen', async () => {
    s.flytt(4 * MINUTT)
    const svar = await Promise.all(Array.from({ length: 8 }, meg))
    expect([new Set(svar.map(r => r.statusCode)), alt.idp.kall]).toEqual([new Set([200]), 1])
    for (let i = 0; i < 6; i++) {
      s.flytt(5 * MINUTT)
      expect((await meg()).statusCode).toBe(200)
    }
    expect(alt.idp.kall).toBe(7)
  })

  test('det vi spør med, ligger aldri i klartekst i økten', () => {
    const okt = [...s.minne.sesjoner.values()][0]
    expect(okt?.fornyelse?.length).toBeGreaterThan(60)
    expect(JSON.stringify(okt)).not.toContain('refresh')
  })
})

test('gir tjenesten ingenting å spørre med, varer økten i fire minutter', async () => {
  const { s } = await lagServerMedIdp({ fornyer: false })
  const n = await loggInn(s.app, 0)
  s.flytt(3 * MINUTT)
  const for_ = (await n.hent('/api/meg')).statusCode
  s.flytt(MINUTT)
  expect([for_, (await n.hent('/api/meg')).statusCode]).toEqual([200, 401])
  await s.app.close()
})
