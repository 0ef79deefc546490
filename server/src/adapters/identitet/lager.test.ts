import type { AnsattId } from '@handlingsrom/domene/felles/id'
import { etter, tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaser, NABOKOMMUNE, TESTKOMMUNE } from '../../../test/testdatabase.ts'
import { nySesjon } from '../../application/identitet/sesjon.ts'
import type { Innlogget } from '../../application/porter/identitet.ts'
import type { Database } from '../database/database.ts'
import type { AnsattRad } from '../database/skjema.ts'
import { lagSikkerhetslogg, oppslagslogg } from '../logg/tilgangslogg.ts'
import { lagIdentitetslager } from './lager.ts'

const NAA = tidspunkt('2026-11-22T09:00:00.000Z')
const KARI: Innlogget = {
  id: 'a0000000-0000-7000-8000-000000000001' as AnsattId,
  kommune: TESTKOMMUNE,
  navn: 'Kari Prøve',
  roller: ['veileder', 'fagansvarlig'],
  kontor: 'sentrum',
  iKrets: true,
}

describe.each(databaser)('identitetslageret på %s', (_navn, apne) => {
  let db: Database
  let lager: ReturnType<typeof lagIdentitetslager>
  beforeAll(async () => {
    db = await apne()
    lager = lagIdentitetslager(db)
    await lager.ansatte.registrerInnlogging(KARI, NAA)
  })
  afterAll(() => db.lukk())
  const settAnsatt = (til: Partial<AnsattRad>): Promise<unknown> =>
    db.somSystem(tx => tx.updateTable('ansatt').set(til).where('ansatt_id', '=', KARI.id).execute())

  test('den som logger inn, står der med rollene sine', async () => {
    expect(await lager.ansatte.hent(TESTKOMMUNE, KARI.id)).toEqual({
      ...KARI,
      egnePersoner: [],
      naerePersoner: [],
      deaktivert: null,
    })
  })

  test('ny innlogging oppdaterer rollene, men åpner aldri en tilgang som er avsluttet', async () => {
    await settAnsatt({ deaktivert: NAA })
    const igjen = await lager.ansatte.registrerInnlogging({ ...KARI, roller: ['leder'], kontor: null }, NAA)
    expect(igjen).toMatchObject({ roller: ['leder'], kontor: null, deaktivert: NAA })
  })

  test('har to personer bestemt rollene, kan innloggingen bare ta fra', async () => {
    const logg = (roller: Innlogget['roller'], iKrets: boolean) =>
      lager.ansatte.registrerInnlogging({ ...KARI, roller, iKrets }, NAA)
    await settAnsatt({ deaktivert: null, bestemt: null })
    await logg(['veileder', 'fagansvarlig'], true)
    await settAnsatt({ bestemt: NAA, roller: '["veileder","leder"]', i_krets: true })
    expect(await logg(['veileder', 'fagansvarlig', 'administrator'], true)).toMatchObject({
      roller: ['veileder', 'leder'],
      iKrets: true,
    })
    expect(await logg(['fagansvarlig'], false)).toMatchObject({ roller: ['leder'], iKrets: false })
    // Det som er tatt, kommer ikke tilbake av seg selv.
    expect(await logg(['veileder', 'fagansvarlig'], true)).toMatchObject({ roller: ['leder'], iKrets: false })
  })

  test('økten finnes i sin kommune og ikke i naboens', async () => {
    const { sesjon } = nySesjon(KARI, NAA, 'sid-1')
    await lager.sesjoner.opprett(sesjon)
    const funnet = await lager.sesjoner.slaOpp(TESTKOMMUNE, sesjon.hash)
    expect([
      funnet?.sesjon,
      funnet?.ansatt.id,
      await lager.sesjoner.slaOpp(NABOKOMMUNE, sesjon.hash),
    ]).toEqual([sesjon, KARI.id, null])
  })

  test('bruk noteres, og sletting sletter', async () => {
    const { sesjon } = nySesjon(KARI, NAA, null)
    await lager.sesjoner.opprett(sesjon)
    await lager.sesjoner.merkBrukt(TESTKOMMUNE, sesjon.hash, etter(NAA, 60_000))
    const brukt = await lager.sesjoner.slaOpp(TESTKOMMUNE, sesjon.hash)
    await lager.sesjoner.slett(TESTKOMMUNE, sesjon.hash)
    expect([brukt?.sesjon.sistBrukt, await lager.sesjoner.slaOpp(TESTKOMMUNE, sesjon.hash)]).toEqual([
      etter(NAA, 60_000),
      null,
    ])
  })

  test('rydding tar bare de utløpte', async () => {
    const [gammel, ny] = [
      nySesjon(KARI, NAA, null).sesjon,
      nySesjon(KARI, etter(NAA, 3_600_000), null).sesjon,
    ]
    await lager.sesjoner.opprett(gammel)
    await lager.sesjoner.opprett(ny)
    await lager.sesjoner.rydd(TESTKOMMUNE, gammel.utloper)
    const igjen = await Promise.all([gammel, ny].map(s => lager.sesjoner.slaOpp(TESTKOMMUNE, s.hash)))
    expect(igjen.map(f => f !== null)).toEqual([false, true])
  })

  test('oppslaget rulles tilbake med transaksjonen, avslaget gjør det ikke', async () => {
    const sikkerhet = lagSikkerhetslogg(db)
    const oppslag = {
      kommune: TESTKOMMUNE,
      tidspunkt: NAA,
      ansattId: KARI.id,
      formal: 'saksbehandling',
      sakId: null,
      personer: [],
      kategori: 'prøve',
    } as const
    await db
      .iTransaksjon(TESTKOMMUNE, async tx => {
        await oppslagslogg.skriv(tx, oppslag)
        throw new Error('rull tilbake')
      })
      .catch(() => undefined)
    await sikkerhet.skriv({
      kommune: TESTKOMMUNE,
      tidspunkt: NAA,
      ansattId: KARI.id,
      hendelse: 'avslag',
      regel: 'prøve',
      ressurs: null,
      data: {},
    })
    await db.iTransaksjon(TESTKOMMUNE, tx => oppslagslogg.skriv(tx, { ...oppslag, kategori: 'beholdt' }))
    const rader = await db.iTransaksjon(TESTKOMMUNE, async tx => [
      await tx.db.selectFrom('oppslagslogg').select('kategori').where('kommune', '=', TESTKOMMUNE).execute(),
      await tx.db.selectFrom('sikkerhetslogg').select('regel').where('kommune', '=', TESTKOMMUNE).execute(),
    ])
    expect(rader).toEqual([[{ kategori: 'beholdt' }], [{ regel: 'prøve' }]])
  })
})
