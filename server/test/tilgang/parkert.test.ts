import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Hvem, type Testhus } from '../hus.ts'
import { bytes, enDigital, innboks, motta, nummer } from '../inntak/soknader.ts'
import { enSak } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Tjener } from '../tjener.ts'

const UTENFOR: readonly Hvem[] = ['ingrid', 'turid', 'per', 'sor']
const HEMMELIG = 'Kanarifugl'

describe.each(databaser)('En parkert melding om noen med adressesperre, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  const foer = new Map<Hvem, readonly string[]>()
  const sider = async (hvem: Hvem) => {
    const k = await tjener.som(hvem)
    return Promise.all(['/api/mottak', '/api/min-dag'].map(async sti => (await k.hent(sti)).body))
  }
  const parkert = async (grunn: string) => (await innboks(hus)).filter(p => p.grunn === grunn)
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    await motta(hus, bytes(enDigital({ nr: 1, kommunenummer: '9955' })))
    await enSak(
      hus,
      {
        adressebeskyttelse: 'ja',
        soker: { fornavn: 'Liv', etternavn: HEMMELIG, identitetsnummer: nummer(2) },
      },
      'amir',
    )
    for (const h of UTENFOR) foer.set(h, await sider(h))
    await motta(hus, bytes(enDigital({ nr: 2, etternavn: HEMMELIG, kommunenummer: '9956' })))
    // Nummeret kan stå hvor som helst i en fil som ikke følger formatet.
    await motta(hus, bytes({ version: '1.0.0', noe: { annet: [`${HEMMELIG} ${nummer(2)}`] } }))
  })
  afterAll(() => hus.lukk())

  test.each(UTENFOR)('%s ser ingenting: ikke navnet, ikke tallet, ikke filen', async hvem => {
    expect(await sider(hvem)).toEqual(foer.get(hvem))
    const k = await tjener.som(hvem)
    const ukjent = await k.hent(`/api/mottak/${hus.a.nyId()}/filer/1`)
    for (const p of [...(await parkert('annen-kommune')).slice(1), ...(await parkert('skjemafeil'))]) {
      const svar = await k.hent(`/api/mottak/${p.innboks_id}/filer/1`)
      expect([svar.statusCode, svar.json()]).toEqual([404, ukjent.json()])
      const plassert = await k.post(`/api/mottak/${p.innboks_id}/plasser`, {
        kommandoId: hus.a.nyId(),
        til: { slag: 'soker-i-meldingen' },
        grunn: 'Prøver',
      })
      expect(plassert.statusCode).toBe(404)
    }
  })

  test('den i kretsen ser den, leser den og plasserer den', async () => {
    const k = await tjener.som('amir')
    expect((await sider('amir')).join()).toContain(HEMMELIG)
    const [, p] = await parkert('annen-kommune')
    expect((await k.hent(`/api/mottak/${p?.innboks_id}/filer/1`)).statusCode).toBe(200)
    const svar = await k.post(`/api/mottak/${p?.innboks_id}/plasser`, {
      kommandoId: hus.a.nyId(),
      til: { slag: 'soker-i-meldingen' },
      grunn: 'Hun har sak her fra før.',
    })
    expect(svar.statusCode).toBe(200)
  })

  test('en fil ingen kan lese, står i mottaket, men bare kretsen åpner den', async () => {
    await motta(hus, Buffer.from(`ikke json om ${HEMMELIG}`))
    const [p] = await parkert('ikke-json')
    const rad = async (hvem: Hvem) => {
      const svar = await (await tjener.som(hvem)).hent('/api/mottak')
      return (
        svar.json() as { parkert: { innboksId: string; lukket: boolean; filer: unknown[] }[] }
      ).parkert.find(x => x.innboksId === p?.innboks_id)
    }
    expect(await rad('ingrid')).toMatchObject({ lukket: true, filer: [] })
    expect(await rad('amir')).toMatchObject({ lukket: false, filer: [{ nr: 1 }] })
    const fil = (hvem: Hvem) =>
      tjener.som(hvem).then(async k => (await k.hent(`/api/mottak/${p?.innboks_id}/filer/1`)).statusCode)
    expect([await fil('ingrid'), await fil('amir')]).toEqual([404, 200])
  })
})
