import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { INGEN_ID } from '../kropper.ts'
import { enSak, gjor, saken } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, opplasting } from '../tjener.ts'
import { bytes, enDigital, innboks, innboksfiler, motta } from './soknader.ts'

describe.each(databaser)('Plassering for hånd og opplasting på %s', (_slag, apne) => {
  let hus: Testhus
  let ingrid: Klient
  let amir: Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    const tjener = await apneTjener(hus)
    ingrid = await tjener.som('ingrid')
    amir = await tjener.som('amir')
  })
  afterAll(() => hus.lukk())
  let nr = 100
  const parkert = async (innhold: Buffer): Promise<string> => {
    await motta(hus, innhold)
    return (
      (await innboks(hus)).find(
        p => p.status === 'parkert' && !sett.has(p.innboks_id) && sett.add(p.innboks_id),
      )?.innboks_id ?? ''
    )
  }
  const sett = new Set<string>()
  const feilsendt = () => bytes(enDigital({ nr: ++nr, kommunenummer: '0301' }))
  const plasser = (id: string, til: object, kommandoId = hus.a.nyId(), hvem = ingrid) =>
    hvem.post(`/api/mottak/${id}/plasser`, { til, grunn: 'Sendt til feil kommune', kommandoId })

  test('hos søkeren i meldingen: grunnen blir et notat, og den samme kommandoen to ganger er én plassering', async () => {
    const [id, kommandoId] = [await parkert(feilsendt()), hus.a.nyId()]
    const svar = await plasser(id, { slag: 'soker-i-meldingen' }, kommandoId)
    expect(svar.statusCode).toBe(200)
    expect((await plasser(id, { slag: 'soker-i-meldingen' }, kommandoId)).json()).toEqual(svar.json())
    expect((await plasser(id, { slag: 'soker-i-meldingen' })).statusCode).toBe(409)
    const g = await saken(hus, svar.json().sakId)
    expect(JSON.stringify(g.hendelser.map(h => h.hendelse))).toContain('Sendt til feil kommune')
    expect(g.sak.soknader).toHaveLength(1)
  })

  test('i en sak som finnes, bare når den er min', async () => {
    const s = await enSak(hus, { soker: { fornavn: 'Tuva', etternavn: 'Sandvoll' } })
    const id = await parkert(feilsendt())
    expect((await plasser(id, { slag: 'sak', sakId: s.sakId })).statusCode).toBe(403)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    expect((await plasser(id, { slag: 'sak', sakId: s.sakId })).json().sakId).toBe(s.sakId)
  })

  test('på en ny person når meldingen ikke sier hvem; uten navn i meldingen er det 422', async () => {
    const id = await parkert(Buffer.from('Kjære Nav, jeg trenger hjelp'))
    // Det ingen kan lese, kan handle om hvem som helst: bare en i kretsen åpner og plasserer det.
    expect((await plasser(id, { slag: 'soker-i-meldingen' })).statusCode).toBe(404)
    const iKretsen = (til: object) => plasser(id, til, hus.a.nyId(), amir)
    expect((await iKretsen({ slag: 'soker-i-meldingen' })).statusCode).toBe(422)
    expect((await iKretsen({ slag: 'ny-person', fornavn: 'Åse', etternavn: 'Ukjent' })).statusCode).toBe(200)
    expect((await plasser(INGEN_ID, { slag: 'soker-i-meldingen' })).statusCode).toBe(404)
  })

  test('to som plasserer den samme samtidig, gir én søknad', async () => {
    const id = await parkert(feilsendt())
    const svar = await Promise.all([
      plasser(id, { slag: 'soker-i-meldingen' }),
      plasser(id, { slag: 'soker-i-meldingen' }),
    ])
    expect(svar.map(s => s.statusCode).toSorted()).toEqual([200, 409])
  })

  test('flere søknader i én opplasting tas i navnerekkefølge, og en løs fil er vedlegg som venter på sin', async () => {
    const filer = [
      { filnavn: 'b.json', innhold: bytes(enDigital({ nr: 200 })) },
      { filnavn: 'a.json', innhold: bytes(enDigital({ nr: 201 })) },
      { filnavn: 'bilde.png', innhold: Buffer.from('png') },
    ]
    const valg = opplasting(filer, { digisosId: 'x', eksternRef: 'y' })
    const svar = await ingrid.be({ url: '/api/soknader/opplasting', ...valg })
    const { resultater } = svar.json() as { resultater: { fil: string; utfall: string }[] }
    expect(resultater.map(r => `${r.fil} ${r.utfall}`)).toEqual([
      'a.json mottatt',
      'b.json mottatt',
      'bilde.png parkert',
    ])
  })

  test('med soknad.json er alt én søknad, og hver fil lagres', async () => {
    const filer = [
      { filnavn: 'soknad.json', innhold: bytes(enDigital({ nr: 202 })) },
      { filnavn: 'vedlegg.json', innhold: Buffer.from('{"vedlegg":[]}') },
      { filnavn: 'lønn.pdf', innhold: Buffer.from('%PDF-1.4 lønn') },
    ]
    const svar = await ingrid.be({ url: '/api/soknader/opplasting', ...opplasting(filer) })
    expect(svar.json().resultater).toMatchObject([{ fil: 'soknad.json', utfall: 'mottatt' }])
    const lagret = await innboksfiler(hus)
    for (const f of filer) expect(lagret.some(l => Buffer.compare(l.innhold, f.innhold) === 0)).toBe(true)
  })
})
