import { andreleserForAlle } from '@handlingsrom/domene/vedtak/andreleserkrav'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient } from '../tjener.ts'

const kilde = { kilde: 'Kommunestyret', vedtaksreferanse: 'KS 12/26' }
const norm = { gyldigFra: '2027-01', satser: { enslig: 800_000 }, ...kilde }

/** To som bestemmer samtidig: den siste får se den førstes beslutning og velge, i stedet for å skrive over den uten å vite det. */
describe.each(databaser)('Kommunens egne beslutninger, på %s', (_slag, apne) => {
  let hus: Testhus
  let jonas: Klient
  let fane2: Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    const tjener = await apneTjener(hus)
    jonas = await tjener.som('jonas')
    fane2 = await tjener.som('jonas')
  })
  afterAll(() => hus.lukk())

  const versjon = async (omrade: string): Promise<number> =>
    (await jonas.hent('/api/kommune')).json().beslutninger[omrade].versjon
  const bestem = (hvem: Klient, vei: string, settVersjon: number, kropp: object, kommandoId = hus.a.nyId()) =>
    hvem.post(`/api/kommune/${vei}`, { kommandoId, settVersjon, ...kropp })

  test.each([
    {
      vei: 'andreleser',
      omrade: 'andreleser',
      en: { kreves: andreleserForAlle(false), grunn: 'Én' },
      to: { kreves: andreleserForAlle(true), grunn: 'To' },
    },
    {
      vei: 'kvalitetslesing',
      omrade: 'kvalitetslesing',
      en: { andel: 5, grunn: 'Én' },
      to: { andel: 50, grunn: 'To' },
    },
    {
      vei: 'langvarig',
      omrade: 'langvarig',
      en: { fraManeder: 4, grunn: 'Én' },
      to: { fraManeder: 9, grunn: 'To' },
    },
    {
      vei: 'undersokelse',
      omrade: 'undersokelse',
      en: { pa: true, grunn: 'Én' },
      to: { pa: false, grunn: 'To' },
    },
    { vei: 'norm', omrade: 'norm', en: norm, to: { ...norm, satser: { enslig: 900_000 } } },
    { vei: 'dyrtid', omrade: 'dyrtid', en: norm, to: { ...norm, satser: { enslig: 100 } } },
    {
      vei: 'normgjennomgang',
      omrade: 'gjennomgang',
      en: { vurdering: 'Nok' },
      to: { vurdering: 'Ikke nok' },
    },
    {
      vei: 'aldersregel',
      omrade: 'aldersregel',
      en: { regel: 'forste-dag', fra: '2027-01', grunn: 'Én' },
      to: { regel: 'i-maneden', fra: '2027-01', grunn: 'To' },
    },
  ])(
    '$vei: den som ikke så den andres, får den, og kan velge sin på nytt',
    async ({ vei, omrade, en, to }) => {
      const sett = await versjon(omrade)
      const kommandoId = hus.a.nyId()
      expect((await bestem(jonas, vei, sett, en, kommandoId)).statusCode).toBe(200)
      const nei = await bestem(fane2, vei, sett, to)
      expect([nei.statusCode, nei.json().kode]).toEqual([412, 'endret-av-andre'])
      const { gjeldende, detail } = nei.json()
      expect(detail).toContain('Ingenting er lagret')
      expect(gjeldende.beslutninger[omrade]).toMatchObject({
        sist: { av: { navn: expect.stringContaining('Jonas') } },
      })
      expect(await versjon(omrade)).toBe(gjeldende.beslutninger[omrade].versjon)
      expect((await bestem(jonas, vei, sett, en, kommandoId)).statusCode).toBe(200)
      expect((await bestem(fane2, vei, gjeldende.beslutninger[omrade].versjon, to)).statusCode).toBe(200)
    },
  )

  test('i samme øyeblikk, ti ganger: én vinner, og den andre får svar om det', async () => {
    for (let runde = 0; runde < 10; runde++) {
      const sett = await versjon('andreleser')
      const svar = await Promise.all([
        bestem(jonas, 'andreleser', sett, { kreves: andreleserForAlle(false), grunn: 'A' }),
        bestem(fane2, 'andreleser', sett, { kreves: andreleserForAlle(true), grunn: 'B' }),
      ])
      expect(svar.map(s => s.statusCode).toSorted(), `runde ${runde}`).toEqual([200, 412])
    }
  })

  test('hver sin beslutning går gjennom samtidig: ingen av dem er i veien for den andre', async () => {
    const [alder, lesing] = [await versjon('aldersregel'), await versjon('kvalitetslesing')]
    const kropp = { regel: 'forste-dag', fra: '2028-01', grunn: 'Slik gjør vi det' }
    expect((await bestem(jonas, 'aldersregel', alder, kropp)).statusCode).toBe(200)
    expect((await bestem(fane2, 'kvalitetslesing', lesing, { andel: 20, grunn: 'Mer' })).statusCode).toBe(200)
  })
})
