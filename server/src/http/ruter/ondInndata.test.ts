import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../../../test/hus.ts'
import { KROPPER } from '../../../test/kropper.ts'
import { enPapirsoknad, enSak, gjor, type Sakid } from '../../../test/saker.ts'
import { databaser } from '../../../test/testdatabase.ts'
import { apneTjener, type Klient } from '../../../test/tjener.ts'

/** Det folk kommer til å skrive (oppgave 3 § 8): hvert av dem virker, eller får en setning som sier hva hun skal gjøre. */
describe.each(databaser)('rart og ondt i kartleggingen, på %s', (_slag, apne) => {
  let hus: Testhus
  let id: Sakid
  let ingrid: Klient
  let emil: string
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    const tjener = await apneTjener(hus)
    id = await enSak(hus)
    await gjor(hus, id.sakId, 'ingrid', { type: 'taSak' })
    ingrid = await tjener.som('ingrid')
    emil = (await saken()).barn[0]?.personId ?? ''
  })
  afterAll(() => hus.lukk())

  const saken = async (): Promise<Saksvisning> => (await ingrid.hent(`/api/saker/${id.sakId}`)).json()
  const kartleggingen = async (): Promise<Kartleggingsvisning> =>
    (await ingrid.hent(`/api/saker/${id.sakId}/kartlegging`)).json()
  const send = async (navn: string, kropp: object) => {
    const svar = await ingrid.post(`/api/saker/${id.sakId}/kommandoer/${navn}`, {
      ...kropp,
      kommandoId: hus.a.nyId(),
    })
    return { status: svar.statusCode, ...(svar.json() as { kode?: string; detail?: string }) }
  }
  const svaret = (om: object) => ({ ...KROPPER.registrerOpplysning, personId: emil, ...om })
  const barn = (person: object) => ({
    ...KROPPER.leggTilBarn,
    person: { ...KROPPER.leggTilBarn.person, ...person },
  })

  test.each([
    ['leggTilBarn', () => barn({ fodselsdato: '2062-01-01' }), 422],
    ['registrerOpplysning', () => svaret({ dato: '2062-01-01' }), 422],
    ['startSamtale', () => ({ ...KROPPER.startSamtale, samtaleId: hus.a.nyId(), dato: '2062-01-01' }), 422],
    [
      'registrerOpplysning',
      () => svaret({ svar: { tilstand: 'kartlagt', tekst: 'x'.repeat(200_000) } }),
      400,
    ],
    ['registrerOpplysning', () => svaret({ tema: 'et-tema-som-er-tatt-ut' }), 400],
    [
      'registrerOpplysning',
      () =>
        svaret({
          tema: 'fritid',
          svar: {
            tilstand: 'kartlagt',
            tekst: 'Håndball',
            detaljer: [
              {
                slag: 'aktivitet',
                navn: 'Håndball',
                status: 'gar',
                kostnad: { belop: -1, hyppighet: 'manedlig' },
              },
            ],
          },
        }),
      400,
    ],
    [
      'meldBehov',
      () => ({ ...KROPPER.meldBehov, behovId: hus.a.nyId(), kostnad: { slag: 'anslag', belop: -1 } }),
      400,
    ],
  ] as const)('%s: en norsk setning, og ingenting er endret', async (navn, kropp, status) => {
    const for_ = (await saken()).sisteNr
    const svar = await send(navn, kropp())
    expect(svar.status).toBe(status)
    expect(svar.detail ?? '').toMatch(/^[A-ZÆØÅ«].{12,}[.!?]$/s)
    expect(svar.detail).not.toMatch(/invalid|expected|error/i)
    expect((await saken()).sisteNr).toBe(for_)
  })

  test('født i 2062: også når saken åpnes med en samtale eller en søknad på papir', async () => {
    const kropp = { kommandoId: hus.a.nyId() }
    const person = {
      fornavn: 'Solfrid',
      etternavn: 'Aune',
      adressebeskyttelse: 'nei',
      fodselsdato: '2062-01-01',
    }
    const { samtaleId: _, ...samtale } = KROPPER.startSamtale
    const nei = [
      await ingrid.post('/api/samtaler', {
        ...kropp,
        person,
        samtale: { ...samtale, samtaleId: hus.a.nyId() },
      }),
      await ingrid.post('/api/soknader', enPapirsoknad(hus, { soker: { fodselsdato: '2062-01-01' } })),
    ]
    for (const svar of nei) {
      expect([svar.statusCode, svar.json().kode]).toEqual([422, 'fodt-i-fremtiden'])
      expect(svar.json().detail).toBe(
        'Fødselsdatoen er etter i dag. Skriv den på nytt. Et barn dere venter, legges til som ventet, uten fødselsdato.',
      )
    }
  })

  test('emoji, samiske bokstaver og linjeskift kommer ut som de gikk inn', async () => {
    const tekst = 'Ŋáhppe 👩‍👧‍👦 čállá:\n«Mun in hálit» – ja det er greit 🙂'
    expect(
      (await send('registrerOpplysning', svaret({ svar: { tilstand: 'kartlagt', tekst } }))).status,
    ).toBe(200)
    const skole = (await kartleggingen()).barn[0]?.celler.find(c => c.tema === 'skole')
    expect(skole?.svar.at(-1)?.svar).toMatchObject({ tekst })
  })

  test('to mødre, og et barn uten foreldre i saken, er bare familier', async () => {
    for (const fornavn of ['Ragna', 'Liv'])
      expect(
        (
          await send('leggTilVoksen', {
            person: { fornavn, etternavn: 'Haugdal', adressebeskyttelse: 'nei' },
            rolle: 'partner',
          })
        ).status,
      ).toBe(200)
    const { voksne } = await saken()
    const foreldre = voksne.map(v => v.personId).slice(-2)
    const nora = {
      ...barn({ fodselsdato: '2015-03-04' }),
      barn: { ...KROPPER.leggTilBarn.barn, foreldre },
    }
    expect((await send('leggTilBarn', nora)).status).toBe(200)
    expect((await send('leggTilBarn', barn({ fornavn: 'Odin', fodselsdato: '2016-03-04' }))).status).toBe(200)
    for (const fornavn of ['Nora', 'Odin'])
      expect((await kartleggingen()).barn.find(b => b.fornavn === fornavn)?.celler).toHaveLength(13)
  })

  test('det samme barnet to ganger sies fra om', async () => {
    const svar = await send('leggTilBarn', barn({ fodselsdato: '2015-03-04' }))
    expect(svar).toMatchObject({
      status: 422,
      kode: 'menneske-finnes-alt',
      detail: expect.stringMatching(/[.!?]$/),
    })
    expect((await saken()).barn.filter(b => b.navn === 'Nora Haugdal')).toHaveLength(1)
  })

  test('en på 19 lagt til som barn er med som ungdom hjemme, men teller ikke i det som mangler', async () => {
    const svar = await send('leggTilBarn', barn({ fornavn: 'Sverre', fodselsdato: '2007-03-04' }))
    expect(svar.status).toBe(200)
    const v = await kartleggingen()
    expect(v.barn.find(b => b.fornavn === 'Sverre')).toMatchObject({ alder: 19 })
  })
})
