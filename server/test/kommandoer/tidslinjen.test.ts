import type { Saksvisning, Tidslinjen } from '@handlingsrom/kontrakt/sak/visning'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NYESTE } from '../../src/application/visning/tidslinje.ts'
import { apneTesthus, type Testhus } from '../hus.ts'
import { KROPPER } from '../kropper.ts'
import { enSak, gjor, type Sakid } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient } from '../tjener.ts'

describe.each(databaser)('Tidslinjen, på %s', (_slag, apne) => {
  let hus: Testhus
  let id: Sakid
  let ingrid: Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    const tjener = await apneTjener(hus)
    id = await enSak(hus, {})
    await gjor(hus, id.sakId, 'ingrid', { type: 'taSak' })
    ingrid = await tjener.som('ingrid')
  })
  afterAll(() => hus.lukk())

  const sett = async (): Promise<Saksvisning> => (await ingrid.hent(`/api/saker/${id.sakId}`)).json()
  const svar = async (tema: string) => {
    const { barn } = await sett()
    const kropp = {
      ...KROPPER.registrerOpplysning,
      personId: barn[0]?.personId,
      tema,
      kommandoId: hus.a.nyId(),
    }
    const ut = await ingrid.post(`/api/saker/${id.sakId}/kommandoer/registrerOpplysning`, kropp)
    expect(ut.statusCode).toBe(200)
  }

  test('svar etter hverandre samme dag er én rad med antallet, og det ene svaret sier hvilket barn og tema', async () => {
    await svar('skole')
    const [ett] = (await sett()).tidslinje
    expect(ett).toMatchObject({ type: 'OpplysningRegistrert', antall: 1, tall: { tema: 'skole' } })
    await svar('fritid')
    await svar('nettverk')
    const { tidslinje, sisteNr } = await sett()
    expect(tidslinje[0]).toMatchObject({ type: 'OpplysningRegistrert', antall: 3, nr: sisteNr, tall: {} })
    expect(tidslinje.filter(r => r.type === 'OpplysningRegistrert')).toHaveLength(1)
  })

  test('neste dag er en ny rad', async () => {
    hus.flytt(24 * 60 * 60 * 1000)
    await svar('internett-mobil')
    const [ny, gammel] = (await sett()).tidslinje
    expect([ny?.antall, gammel?.antall]).toEqual([1, 3])
  })

  test('forsiden har de nyeste radene og den siste av hver type; hele tidslinjen hentes for seg', async () => {
    for (let dag = 0; dag < NYESTE + 5; dag++) {
      hus.flytt(24 * 60 * 60 * 1000)
      const notat = { ...KROPPER.ferdigstillNotat, notatId: hus.a.nyId(), kommandoId: hus.a.nyId() }
      const ut = await ingrid.post(`/api/saker/${id.sakId}/kommandoer/ferdigstillNotat`, notat)
      expect(ut.statusCode).toBe(200)
    }
    const { tidslinje, antallITidslinjen } = await sett()
    const { rader }: Tidslinjen = (await ingrid.hent(`/api/saker/${id.sakId}/tidslinje`)).json()
    expect(rader).toHaveLength(antallITidslinjen)
    expect(tidslinje.length).toBeLessThan(antallITidslinjen)
    expect(tidslinje.slice(0, NYESTE)).toEqual(rader.slice(0, NYESTE))
    for (const type of new Set(rader.map(r => r.type)))
      expect(tidslinje.find(r => r.type === type)).toEqual(rader.find(r => r.type === type))
  })
})
