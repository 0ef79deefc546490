import { TEMA, type Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { nummer } from '../inntak/soknader.ts'
import { enSak, gjor, klarForForslag } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, type Tjener } from '../tjener.ts'

const uten = (...tema: readonly Tema[]) => TEMA.filter(t => !tema.includes(t))

describe.each(databaser)('Fra en svak vurdering til svaret som mangler, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let ingrid: Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    ingrid = await tjener.som('ingrid')
  })
  afterAll(() => hus.lukk())

  test('står under det som mangler for barnet, og ingen andre steder', async () => {
    const s = await enSak(hus, { soker: { identitetsnummer: nummer(83), etternavn: 'Haugdal' } })
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    const kontrollene = async () =>
      ((await ingrid.hent(`/api/saker/${s.sakId}/vurdering/${s.soknadId}`)).json() as Vurderingsvisning)
        .kontroller
    const nye = await kontrollene()
    const uvurdert = nye.filter(k => k.resultat.kode === 'V2.ingen-tekst')
    expect(uvurdert.length).toBeGreaterThan(0)
    for (const k of uvurdert) {
      expect(k.spor?.length).toBeGreaterThan(0)
      expect(TEMA).toEqual(expect.arrayContaining(k.spor?.map(x => x.tema) ?? []))
    }
    expect(nye.filter(k => k.spor && k.kontroll !== 'V2' && k.kontroll !== 'V3')).toEqual([])
    await klarForForslag(hus, s, 'ingrid')
    // Nå har hvert barn en tekst som ikke hviler på noe svar, og bare skole er spurt om: sporet er resten.
    const etter = (await kontrollene()).filter(k => k.resultat.kode === 'V2.uten-opplysninger')
    expect(etter).toHaveLength(uvurdert.length)
    for (const k of etter) expect(k.spor?.map(x => x.tema)).toEqual(uten('antall-alder', 'skole'))
  })
})
