import { randomBytes } from 'node:crypto'
import type { SakId } from '@handlingsrom/domene/felles/id'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tolkUtolkede } from '../../src/application/soknad/mottak.ts'
import { apneTesthus, type Hvem, type Testhus } from '../hus.ts'
import { enSak, gjor, saken } from '../saker.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'
import { apneTjener, opplasting, type Tjener } from '../tjener.ts'
import { bytes, enDigital, innboks, innboksfiler, motta, nummer, paEkteForm } from './soknader.ts'

type Fil = { readonly filnavn: string; readonly innhold: Buffer }
type Rad = {
  fil: string
  utfall: string
  soknadId: string | null
  sakId: string | null
  grunn: string | null
}
type Parkert = {
  innboksId: string
  grunnkode: string
  lukket: boolean
  skalTil: string
  filer: { nr: number; filnavn: string }[]
}
const pdf = (hva: string): Fil => ({ filnavn: `${hva}.pdf`, innhold: Buffer.from(`%PDF-1.4 ${hva}`) })
const liste = (...filnavn: string[]): Fil => ({
  filnavn: 'vedlegg.json',
  innhold: bytes({
    vedlegg: [{ type: 'lonnslipp', status: 'LastetOpp', filer: filnavn.map(f => ({ filnavn: f })) }],
  }),
})

describe.each(databaser)('Vedlegg som kommer etter søknaden, på %s', (slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  afterAll(() => hus.lukk())
  const inn = async (filer: readonly Fil[], felt: Record<string, string> = {}): Promise<readonly Rad[]> => {
    const svar = await tjener.integrasjon.be({ url: '/api/integrasjon/soknader', ...opplasting(filer, felt) })
    expect(svar.statusCode).toBe(200)
    return (svar.json() as { resultater: Rad[] }).resultater
  }
  const lagret = async (filer: readonly Fil[]): Promise<boolean> => {
    const alle = await innboksfiler(hus)
    return filer.every(f => alle.some(l => Buffer.compare(l.innhold, f.innhold) === 0))
  }
  const parkertFor = async (hvem: Hvem): Promise<readonly Parkert[]> =>
    ((await (await tjener.som(hvem)).hent('/api/mottak')).json() as { parkert: Parkert[] }).parkert.filter(
      p => p.grunnkode === 'uten-soknad',
    )
  const medFil = async (hvem: Hvem, filnavn: string) =>
    (await parkertFor(hvem)).find(p => p.filer.some(f => f.filnavn === filnavn))
  const ettersendelser = async (sakId: string | null) =>
    (await saken(hus, sakId as SakId)).sak.soknader.flatMap(s =>
      s.ettersendelser.map(e => e.dokumenter.map(d => d.filnavn)),
    )
  const plasser = async (hvem: Hvem, innboksId: string | undefined, til: object, kommandoId = hus.a.nyId()) =>
    (await tjener.som(hvem)).post(`/api/mottak/${innboksId}/plasser`, {
      til,
      grunn: 'Ringte henne',
      kommandoId,
    })

  test('med digisosId finner de søknaden av seg selv, og det samme igjen er et duplikat', async () => {
    const soknad = await motta(hus, bytes(enDigital({ nr: 1 })), {
      metadata: { digisosId: 'd-1', eksternRef: 's-1' },
    })
    const filer = [liste('mai.pdf'), pdf('mai')]
    const felt = { digisosId: 'd-1', eksternRef: 'e-1' }
    expect(await inn(filer, felt)).toMatchObject([
      { fil: 'vedlegg.json', utfall: 'mottatt', soknadId: soknad.soknadId, sakId: soknad.sakId },
    ])
    expect(await inn(filer, felt)).toMatchObject([{ utfall: 'duplikat', sakId: soknad.sakId }])
    expect(await ettersendelser(soknad.sakId)).toEqual([['vedlegg.json', 'mai.pdf']])
    expect(await lagret(filer)).toBe(true)
    // Mer under samme identitet er en ny ettersendelse, ikke noe som forsvinner.
    await inn([...filer, pdf('juni')], felt)
    expect((await ettersendelser(soknad.sakId)).at(-1)).toEqual(['juni.pdf'])
  })

  test('uten digisosId parkeres de uendret med en grunn; en som har saken, leser dem og plasserer dem på søknaden', async () => {
    const filer = [liste('lønn.pdf'), pdf('lønn')]
    const [svar] = await inn(filer)
    expect(svar).toMatchObject({ utfall: 'parkert', sakId: null })
    expect(svar?.grunn).toMatch(/hvilken søknad/)
    expect(await inn(filer)).toMatchObject([{ utfall: 'duplikat' }])
    expect(await lagret(filer)).toBe(true)
    const melding = await medFil('ingrid', 'lønn.pdf')
    expect(melding).toMatchObject({ lukket: false, skalTil: 'soknad', filer: [{ nr: 1 }, { nr: 2 }] })
    const k = await tjener.som('ingrid')
    expect((await k.hent(`/api/mottak/${melding?.innboksId}/filer/2`)).rawPayload).toEqual(filer[1]?.innhold)
    const s = await enSak(hus, { soker: { fornavn: 'Tuva', etternavn: 'Sandvoll' } })
    const hvor = { sakId: s.sakId, soknadId: s.soknadId }
    const til = { slag: 'soknad', ...hvor }
    expect((await plasser('ingrid', melding?.innboksId, til)).statusCode).toBe(403)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    // En ettersendelse er ikke en søknad: den blir aldri en ny sak eller en ny søknad.
    for (const feil of [
      { slag: 'sak', sakId: s.sakId },
      { slag: 'ny-person', fornavn: 'Åse', etternavn: 'Ukjent' },
      { slag: 'soker-i-meldingen' },
    ])
      expect((await plasser('ingrid', melding?.innboksId, feil)).statusCode).toBe(422)
    expect((await plasser('ingrid', melding?.innboksId, { ...til, soknadId: hus.a.nyId() })).statusCode).toBe(
      404,
    )
    const kommandoId = hus.a.nyId()
    const plassert = await plasser('ingrid', melding?.innboksId, til, kommandoId)
    expect([plassert.statusCode, plassert.json()]).toEqual([200, hvor])
    expect((await plasser('ingrid', melding?.innboksId, til, kommandoId)).json()).toEqual(hvor)
    expect((await plasser('ingrid', melding?.innboksId, til)).statusCode).toBe(409)
    expect(await ettersendelser(s.sakId)).toEqual([['vedlegg.json', 'lønn.pdf']])
    const { hendelser, sak } = await saken(hus, s.sakId)
    expect([sak.soknader.length, JSON.stringify(hendelser).includes('Ringte henne')]).toEqual([1, true])
  })

  test('en søknad kan ikke plasseres som vedlegg', async () => {
    await motta(hus, bytes(enDigital({ nr: 20, kommunenummer: '0301' })))
    const p = (await innboks(hus)).find(x => x.grunn === 'annen-kommune')
    const s = await enSak(hus)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    expect(
      (await plasser('ingrid', p?.innboks_id, { slag: 'soknad', sakId: s.sakId, soknadId: s.soknadId }))
        .statusCode,
    ).toBe(422)
  })

  test('de som kom før søknaden, finner den når den er her', async () => {
    const filer = [liste('tidlig.pdf'), pdf('tidlig')]
    expect(await inn(filer, { digisosId: 'd-3', eksternRef: 'e-3' })).toMatchObject([{ utfall: 'parkert' }])
    const soknad = await motta(hus, bytes(enDigital({ nr: 3 })), {
      metadata: { digisosId: 'd-3', eksternRef: 's-3' },
    })
    await tolkUtolkede(hus.a, TESTKOMMUNE, { type: 'drift', bruker: 'oppstart' })
    expect(await ettersendelser(soknad.sakId)).toEqual([['vedlegg.json', 'tidlig.pdf']])
    expect(await medFil('amir', 'tidlig.pdf')).toBeUndefined()
  })

  test('har to søknader den samme digisosId-en, bestemmer et menneske', async () => {
    for (const nr of [4, 5])
      await motta(hus, bytes(enDigital({ nr })), { metadata: { digisosId: 'd-4', eksternRef: `s-${nr}` } })
    expect(await inn([pdf('delt')], { digisosId: 'd-4', eksternRef: 'e-4' })).toMatchObject([
      { utfall: 'parkert' },
    ])
    expect(await medFil('ingrid', 'delt.pdf')).toMatchObject({ lukket: false })
  })

  test('uten vedlegg.json og id er hver fil for seg, og bare kretsen åpner det ingen vet hvem har sendt', async () => {
    const svar = await inn([
      pdf('løs-1'),
      pdf('løs-2'),
      { filnavn: 'a.json', innhold: bytes(enDigital({ nr: 6 })) },
    ])
    expect(svar.map(r => `${r.fil} ${r.utfall}`)).toEqual([
      'a.json mottatt',
      'løs-1.pdf parkert',
      'løs-2.pdf parkert',
    ])
    expect(await medFil('amir', 'løs-1.pdf')).toMatchObject({ lukket: false, filer: [{ nr: 1 }] })
    expect(await medFil('ingrid', 'løs-1.pdf')).toBeUndefined()
    expect((await parkertFor('ingrid')).filter(p => p.lukket)).toHaveLength(2)
    const id = (await medFil('amir', 'løs-1.pdf'))?.innboksId
    expect((await (await tjener.som('ingrid')).hent(`/api/mottak/${id}/filer/1`)).statusCode).toBe(404)
    expect((await (await tjener.som('ingrid')).hent('/api/min-dag')).json().antall.parkert).toBeGreaterThan(1)
  })

  test('nevner de en med adressesperre, eller hører de til søknaden hennes, finnes de ikke utenfor kretsen', async () => {
    const s = await enSak(hus, { adressebeskyttelse: 'ja', soker: { identitetsnummer: nummer(7) } }, 'amir')
    for (const [nr, ref] of [
      [7, 'a'],
      [8, 'b'],
    ] as const)
      await motta(hus, bytes(enDigital({ nr })), { metadata: { digisosId: 'd-7', eksternRef: ref } })
    const foer = await parkertFor('ingrid')
    await inn([liste('x.pdf'), { filnavn: `om ${nummer(7)}.pdf`, innhold: Buffer.from('%PDF-1.4 navn') }])
    await inn([liste('y.pdf'), { filnavn: 'brev.txt', innhold: Buffer.from(`Hei, jeg er ${nummer(7)}`) }])
    await inn([liste('z.pdf'), pdf('skjult')], { digisosId: 'd-7', eksternRef: 'e-7' })
    expect(await parkertFor('ingrid')).toEqual(foer)
    const p = await medFil('amir', 'skjult.pdf')
    expect(p).toMatchObject({ lukket: false })
    expect(
      (await plasser('ingrid', p?.innboksId, { slag: 'soknad', sakId: s.sakId, soknadId: s.soknadId }))
        .statusCode,
    ).toBe(404)
    expect((await parkertFor('amir')).length - foer.length).toBe(3)
  })

  test('svaret på en opplasting røper aldri en sak den som lastet opp, ikke vet om', async () => {
    const s = await enSak(hus, { adressebeskyttelse: 'ja', soker: { identitetsnummer: nummer(9) } }, 'amir')
    const soknad = await motta(hus, bytes(enDigital({ nr: 9 })), {
      metadata: { digisosId: 'd-9', eksternRef: 's-9' },
    })
    expect(soknad.sakId).toBe(s.sakId)
    const last = async (hvem: Hvem, hva: string) => {
      const valg = opplasting([liste(`${hva}.pdf`), pdf(hva)], { digisosId: 'd-9', eksternRef: `e-${hva}` })
      const svar = await (await tjener.som(hvem)).be({ url: '/api/soknader/opplasting', ...valg })
      return (svar.json() as { resultater: Rad[] }).resultater[0]
    }
    const utenfor = await last('ingrid', 'ni')
    expect([utenfor?.utfall, utenfor?.sakId === s.sakId]).toEqual(['mottatt', false])
    expect(await last('amir', 'ti')).toMatchObject({ utfall: 'mottatt', sakId: s.sakId })
  })

  test('en urimelig lang id er også bare en id', async () => {
    const lang = randomBytes(20_000).toString('hex')
    const filer = [liste('lang.pdf'), pdf('lang')]
    const felt = { digisosId: lang, eksternRef: lang }
    expect(await inn(filer, felt)).toMatchObject([{ utfall: 'parkert' }])
    expect(await inn(filer, felt)).toMatchObject([{ utfall: 'duplikat' }])
    expect(
      await inn([{ filnavn: 'soknad.json', innhold: bytes(enDigital({ nr: 30 })) }], felt),
    ).toMatchObject([{ utfall: 'mottatt' }])
  })

  test('det som ble kvittert før prosessen stanset, tas igjen', async () => {
    let igjen = 1
    const a: Testhus['a'] = {
      ...hus.a,
      nyId: () => {
        if (igjen-- <= 0) throw new Error('Ingen id')
        return hus.a.nyId()
      },
      db: {
        ...hus.a.db,
        iTransaksjon: ((kommune, fn, valg) =>
          String(fn).includes('tolkPost')
            ? Promise.reject(new Error('Strømmen gikk'))
            : hus.a.db.iTransaksjon(kommune, fn, valg)) as typeof hus.a.db.iTransaksjon,
      },
    }
    const filer = [pdf('strøm')]
    const svar = await motta({ ...hus, a }, undefined, {
      filer,
      metadata: { digisosId: 'd-1', eksternRef: 'e-10' },
    })
    expect(svar).toMatchObject({ utfall: 'mottatt', sakId: null })
    await tolkUtolkede(hus.a, TESTKOMMUNE, { type: 'drift', bruker: 'oppstart' })
    const id = (await innboks(hus)).find(p => p.nokkel === 'ettersendelse/d-1/e-10')
    expect(id?.status).toBe('tolket')
  })

  test('ekte numre avvises i demoen også her, og da lagres ingenting', async () => {
    const foer = (await innboks(hus)).length
    const svar = await inn([
      liste('x.pdf'),
      { filnavn: 'notat.txt', innhold: Buffer.from(`Nr ${paEkteForm()}.`) },
    ])
    expect(svar[0]?.utfall).toBe(slag === 'innebygd' ? 'avvist' : 'parkert')
    expect((await innboks(hus)).length - foer).toBe(slag === 'innebygd' ? 0 : 1)
  })
})
