import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alleRader } from '../../src/adapters/database/projeksjon.ts'
import { byggProjeksjoner } from '../../src/application/byggProjeksjoner.ts'
import { velgKartlegging } from '../../src/application/kommune/kartleggingsvalg.ts'
import { rettPerson } from '../../src/application/person/personer.ts'
import { apneTesthus, type Testhus } from '../hus.ts'
import { aktorFor, enSak, gjor, klarForForslag, saken } from '../saker.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'

describe.each(databaser)('Det kontrollene sier om åpne søknader, på %s', (_slag, apne) => {
  let hus: Testhus
  beforeAll(async () => {
    hus = await apneTesthus(apne)
  })
  afterAll(() => hus.lukk())

  const id = () => hus.a.nyId() as KommandoId
  const rader = () => hus.db.iTransaksjon(TESTKOMMUNE, tx => alleRader(tx, 'p_kontroll_apen'))
  const raden = async (sakId: string) => (await rader()).find(r => r.sak_id === sakId)
  const byggetLikt = async () => {
    const foer = await rader()
    await byggProjeksjoner(hus.a, TESTKOMMUNE)
    expect(await rader()).toEqual(foer)
  }
  const enApen = async () => {
    const s = await enSak(hus, {}, 'ingrid')
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    await klarForForslag(hus, s, 'ingrid')
    return s
  }

  test('rettes fødselsdatoen til et barn, følger raden med uten at noen skriver i saken', async () => {
    const s = await enApen()
    expect((await raden(s.sakId))?.barn).toBe(1)
    const [barnet] = (await saken(hus, s.sakId)).sak.husstand.barn
    const navn = { fornavn: 'Emil', mellomnavn: '', etternavn: 'Haugdal' }
    await hus.db.iTransaksjon(TESTKOMMUNE, tx =>
      rettPerson(
        tx,
        hus.a,
        barnet?.personId ?? ('' as never),
        { navn, fodselsdato: '2001-01-01' as Dato, grunn: 'Feil i søknaden', kilde: 'ansatt' },
        aktorFor('ingrid'),
        id(),
      ),
    )
    expect((await raden(s.sakId))?.barn).toBe(0)
    await byggetLikt()
  })

  test('bestemmer kommunen at et svar holder kortere, er radene de som da gjelder', async () => {
    await enApen()
    await hus.db.iTransaksjon(TESTKOMMUNE, tx =>
      velgKartlegging(
        tx,
        hus.a,
        id(),
        { type: 'bestemFerskhet', punkt: 'skole', maneder: 1, grunn: 'Skoleåret.', settVersjon: 0 },
        aktorFor('turid'),
      ),
    )
    await byggetLikt()
  })
})
