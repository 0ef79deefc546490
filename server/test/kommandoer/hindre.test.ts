import { maned } from '@handlingsrom/domene/felles/dato'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { nummer } from '../inntak/soknader.ts'
import { enSak, foreslatt, gjor, klarForForslag } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, type Tjener } from '../tjener.ts'

describe.each(databaser)('Det som står mellom saken og et forslag, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let ingrid: Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    ingrid = await tjener.som('ingrid')
  })
  afterAll(() => hus.lukk())

  test('er like mange på fanen som på siden, og det samme hinderet telles én gang', async () => {
    const s = await enSak(hus, { soker: { identitetsnummer: nummer(81), etternavn: 'Haugdal' } })
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    const fane = async () => ((await ingrid.hent(`/api/saker/${s.sakId}`)).json() as Saksvisning).antallHindre
    const siden = async () => {
      const v: Vurderingsvisning = (await ingrid.hent(`/api/saker/${s.sakId}/vurdering/${s.soknadId}`)).json()
      return v.sperrer.map(x => x.kode)
    }
    const ny = await siden()
    expect(ny.slice(0, 3)).toEqual(['ikke-tatt-til-behandling', 'periode-mangler', 'linje-ikke-besluttet'])
    expect(ny).toContain('barn-ikke-vurdert')
    expect(ny).not.toContain('ikke-menneske')
    expect(await fane()).toBe(ny.length)
    await klarForForslag(hus, s, 'ingrid')
    expect(await siden()).toEqual([])
    expect(await fane()).toBe(0)
  })

  test('er ingenting mens forslaget ligger hos en leser, og er der igjen når noe er endret etterpå', async () => {
    const s = await enSak(hus, { soker: { identitetsnummer: nummer(82), etternavn: 'Haugdal' } })
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    await klarForForslag(hus, s, 'ingrid')
    await foreslatt(hus, s, 'ingrid')
    const fane = async () => ((await ingrid.hent(`/api/saker/${s.sakId}`)).json() as Saksvisning).antallHindre
    const person = { fornavn: 'Nora', etternavn: 'Haugdal', adressebeskyttelse: 'nei' }
    const barn = { relasjon: 'barn', bosted: 'fast', foreldre: [] }
    const kommandoId = hus.a.nyId()
    const svar = await ingrid.post(`/api/saker/${s.sakId}/kommandoer/leggTilBarn`, {
      person,
      barn,
      kommandoId,
    })
    expect(svar.statusCode).toBe(200)
    // Nora er ikke spurt om noe, men siden viser ingen hindre så lenge en kollega har forslaget.
    expect(await fane()).toBe(0)
    await gjor(hus, s.sakId, 'ingrid', {
      type: 'settPeriode',
      soknadId: s.soknadId,
      fra: maned('2026-12'),
      til: maned('2027-01'),
      settVersjon: 1,
    })
    expect(await fane()).toBeGreaterThan(0)
  })
})
