import type { PersonId } from '@handlingsrom/domene/felles/id'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { skjerpGradering } from '../../src/application/person/personer.ts'
import { apneTesthus, iBasen, type Testhus } from '../hus.ts'
import { bytes, enDigital, nummer } from '../inntak/soknader.ts'
import { INGEN_ID } from '../kropper.ts'
import { aktorFor, enPapirsoknad, enSak, gjor, type Sakid, saken } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, opplasting, type Tjener } from '../tjener.ts'

const [SKJULT, UKJENT, MIN, KOLLEGAENS, FORTROLIG] = [1, 2, 3, 4, 5].map(nr => ({
  soker: { identitetsnummer: nummer(nr) },
  adressebeskyttelse: 'vet-ikke' as const,
})) as [Endring, Endring, Endring, Endring, Endring]
type Endring = NonNullable<Parameters<typeof enPapirsoknad>[1]>
const tiden = (uuidv7: string): string => uuidv7.slice(0, 13)
type Svar = { sakId: string; soknadId: string; nySak: boolean; gjentatt: boolean }

describe.each(databaser)(
  'En søknad til en sak som ikke finnes for den som registrerer, på %s',
  (_slag, apne) => {
    let hus: Testhus
    let tjener: Tjener
    let ingrid: Klient
    let skjult: Sakid
    beforeAll(async () => {
      hus = await apneTesthus(apne)
      tjener = await apneTjener(hus)
      ingrid = await tjener.som('ingrid')
      skjult = await enSak(hus, { ...SKJULT, adressebeskyttelse: 'ja' }, 'amir')
    })
    afterAll(() => hus.lukk())

    const registrer = async (k: Klient, kropp: unknown): Promise<Svar> => {
      const svar = await k.post('/api/soknader', kropp)
      expect(svar.statusCode).toBe(200)
      return svar.json() as Svar
    }
    const apneSaken = async (k: Klient, sakId: string) => {
      const { statusCode, body } = await k.hent(`/api/saker/${sakId}`)
      return { statusCode, body: body.replaceAll(sakId, '') }
    }

    test('svaret er som for en ukjent søker, og søknaden ligger i den rette saken', async () => {
      const foer = hus.a.nyId()
      const svar = await registrer(ingrid, enPapirsoknad(hus, SKJULT))
      const ukjent = await registrer(ingrid, enPapirsoknad(hus, UKJENT))
      expect({ ...svar, sakId: '', soknadId: '' }).toEqual({ ...ukjent, sakId: '', soknadId: '' })
      // Id-en er laget nå, som for en ny sak: tiden står først i den, og sakens egen ville vist at den er eldre.
      expect([svar.sakId === skjult.sakId, tiden(svar.sakId) >= tiden(foer)]).toEqual([false, true])
      expect(await apneSaken(ingrid, svar.sakId)).toEqual(await apneSaken(ingrid, ukjent.sakId))
      expect(await apneSaken(ingrid, svar.sakId)).toEqual(await apneSaken(ingrid, INGEN_ID))
      const { sak } = await saken(hus, skjult.sakId)
      expect(sak.soknader.map(s => s.soknadId)).toEqual([skjult.soknadId, svar.soknadId])
    })

    test('en opplastet søknad røper heller ikke saken: id-en i svaret er ikke sakens', async () => {
      const fil = [{ filnavn: 'soknad.json', innhold: bytes(enDigital({ nr: 1 })) }]
      const last = (k: Klient) => k.be({ ...opplasting(fil), url: '/api/soknader/opplasting' })
      const svar = await last(ingrid)
      const [resultat] = (svar.json() as { resultater: { utfall: string; sakId: string }[] }).resultater
      expect([svar.statusCode, resultat?.utfall]).toEqual([200, 'mottatt'])
      expect(resultat?.sakId).not.toBe(skjult.sakId)
      expect(await apneSaken(ingrid, resultat?.sakId ?? '')).toEqual(await apneSaken(ingrid, INGEN_ID))
      // Amir er i kretsen, og får den ekte.
      const amir = await tjener.som('amir')
      const hans = (await last(amir)).json() as { resultater: { sakId: string }[] }
      expect(hans.resultater[0]?.sakId).toBe(skjult.sakId)
    })

    test('den samme kommandoen igjen får det samme svaret, og lager ingenting', async () => {
      const kropp = enPapirsoknad(hus, SKJULT)
      const forste = await registrer(ingrid, kropp)
      expect(await registrer(ingrid, kropp)).toEqual({ ...forste, gjentatt: true })
      const { sak } = await saken(hus, skjult.sakId)
      expect(sak.soknader.filter(s => s.soknadId === forste.soknadId)).toHaveLength(1)
    })

    test('en fortrolig sak røpes heller ikke: søket viser den ikke, så registreringen gjør det ikke', async () => {
      const fortrolig = await enSak(hus, { ...FORTROLIG, adressebeskyttelse: 'nei' }, 'amir')
      const soker = (await saken(hus, fortrolig.sakId)).sak.sokerPersonId as PersonId
      await iBasen(hus, tx => skjerpGradering(tx, hus.a, soker, 'fortrolig', aktorFor('amir')))
      const svar = await registrer(ingrid, enPapirsoknad(hus, FORTROLIG))
      expect([svar.sakId === fortrolig.sakId, svar.nySak]).toEqual([false, true])
    })

    test('den i kretsen får vite at saken fantes, og hvor den er', async () => {
      const svar = await registrer(await tjener.som('amir'), enPapirsoknad(hus, SKJULT))
      expect([svar.sakId, svar.nySak]).toEqual([skjult.sakId, false])
    })

    test('en sak hun kan se eller vet om, er ikke ny; heller ikke når hun selv sier at adressen er skjermet', async () => {
      const min = await enSak(hus, { ...MIN, adressebeskyttelse: 'nei' })
      await gjor(hus, min.sakId, 'ingrid', { type: 'taSak' })
      const kollegaens = await enSak(hus, { ...KOLLEGAENS, adressebeskyttelse: 'nei' }, 'tuva')
      await gjor(hus, kollegaens.sakId, 'tuva', { type: 'taSak' })
      const svar = [
        await registrer(ingrid, enPapirsoknad(hus, KOLLEGAENS)),
        await registrer(ingrid, enPapirsoknad(hus, { ...MIN, adressebeskyttelse: 'ja' })),
      ]
      expect(svar.map(s => [s.sakId, s.nySak])).toEqual([
        [kollegaens.sakId, false],
        [min.sakId, false],
      ])
    })
  },
)
