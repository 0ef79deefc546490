import type { Sakkommandokropp, Sakkommandonavn } from '@handlingsrom/kontrakt/sak/kommandoer'
import type { Utdragsvisning } from '@handlingsrom/kontrakt/sak/utdrag'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from './hus.ts'
import { KROPPER } from './kropper.ts'
import { enSak, gjor } from './saker.ts'
import { databaser } from './testdatabase.ts'
import { apneTjener, type Klient, type Svar } from './tjener.ts'

const VISES = { innsyn: { merke: 'kan-vises' } } as const

describe.each(databaser)('Utdraget av kartleggingen, på %s', (_slag, apne) => {
  let hus: Testhus
  let rot: string
  let ingrid: Klient
  let tuva: Klient
  let emil: string
  let far: string
  const sak = async (): Promise<Saksvisning> => (await ingrid.hent(rot)).json()
  const ja = async <T extends Sakkommandonavn>(navn: T, kropp: Partial<Sakkommandokropp<T>>) => {
    const hele = { ...KROPPER[navn], ...kropp, kommandoId: hus.a.nyId() }
    const svar = await ingrid.post(`${rot}/kommandoer/${navn}`, hele)
    if (svar.statusCode !== 200) throw new Error(svar.body)
    return svar.json() as { nr: number }
  }
  const vis = async (hvem: string, spraak = 'nb') =>
    (await ingrid.hent(`${rot}/utdrag?for=${hvem}&spraak=${spraak}`)).json() as Utdragsvisning
  const papir = (nr: number): Promise<Svar> => ingrid.hent(`${rot}/utdrag/${nr}/ark`)
  const lag = async () => (await ja('lagUtdrag', { personId: far as never, spraak: 'nn' })).nr

  beforeAll(async () => {
    hus = await apneTesthus(apne)
    const tjener = await apneTjener(hus)
    const { sakId } = await enSak(hus, {})
    rot = `/api/saker/${sakId}`
    await gjor(hus, sakId, 'ingrid', { type: 'taSak' })
    ingrid = await tjener.som('ingrid')
    tuva = await tjener.som('tuva')
    await ja('leggTilVoksen', {
      person: { fornavn: 'Olav', etternavn: 'Haugdal', adressebeskyttelse: 'nei' },
      rolle: 'medsoker',
    })
    const { barn, voksne, soker } = await sak()
    emil = barn[0]?.personId ?? ''
    far = voksne.find(v => v.personId !== soker.personId)?.personId ?? ''
    await ja('rettBarneopplysninger', {
      personId: emil as never,
      barn: { relasjon: 'barn', bosted: 'fast', foreldre: [soker.personId, far] as never },
      settVersjon: barn[0]?.versjon ?? -1,
    })
    await ja('registrerOpplysning', { personId: emil as never, tema: 'skole', ...VISES })
    await ja('registrerOpplysning', { personId: emil as never, tema: 'fritid' })
  })
  afterAll(() => hus.lukk())

  test('siden sier hvem det kan lages for, hva som kommer med, og hva som er holdt tilbake', async () => {
    const v = await vis(far)
    expect(v.mottakere.map(m => [m.fornavn, m.slag])).toEqual([
      ['Rannveig', 'soker'],
      ['Olav', 'medsoker'],
    ])
    expect(v.utdrag?.ark.deler.flatMap(d => (d.slag === 'svar' ? [d.navn] : []))).toEqual(['Skole'])
    expect(v.utdrag?.holdtTilbake).toEqual([
      { personId: emil, fornavn: 'Emil', tema: 'fritid', fordi: 'umerket', grunn: null },
    ])
  })

  test('et barn under 15 kan ikke velges, og en fremmed er ikke i saken', async () => {
    for (const hvem of [emil, '0193ffff-0000-7000-8000-00000000ffff'])
      expect((await ingrid.hent(`${rot}/utdrag?for=${hvem}`)).statusCode).toBe(404)
    const navn = await ingrid.hent(`${rot}/utdrag?for=Emil`)
    expect([navn.statusCode, navn.json().detail]).toEqual([400, expect.stringContaining('Velg hvem')])
  })

  test('papiret finnes først når det er ført i saken, og tidslinjen sier hvem det var for', async () => {
    const { sisteNr } = await sak()
    expect((await papir(sisteNr)).statusCode).toBe(404)
    const nr = await lag()
    const pdf = await papir(nr)
    expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf'])
    expect((await sak()).tidslinje[0]).toMatchObject({ type: 'UtdragLaget', nr, tall: { fornavn: 'Olav' } })
    expect((await vis(far)).laget[0]).toMatchObject({
      nr,
      fornavn: 'Olav',
      spraak: 'nn',
      gjelder: true,
      av: { navn: /./ },
    })
  })

  test('et barn faren ikke skal vite om, endrer ikke én byte i papiret hans', async () => {
    const { soker } = await sak()
    const nr = await lag()
    const uten = (await papir(nr)).rawPayload
    await ja('leggTilBarn', {
      person: { fornavn: 'Sana', etternavn: 'Haugdal', adressebeskyttelse: 'nei', fodselsdato: '2020-01-02' },
      barn: { relasjon: 'barn', bosted: 'fast', foreldre: [soker.personId] as never },
    })
    const sana = (await sak()).barn.find(b => b.fornavn === 'Sana')?.personId
    await ja('registrerOpplysning', { personId: sana as never, tema: 'skole', ...VISES })
    const [gammelt, nytt] = [await papir(nr), await papir(await lag())]
    expect(Buffer.compare(gammelt.rawPayload, uten)).toBe(0)
    expect(Buffer.compare(nytt.rawPayload, uten)).toBe(0)
    expect((await vis(far)).utdrag?.utelatt).toEqual([
      { personId: sana, fornavn: 'Sana', fordi: 'ikke-forelder' },
    ])
  })

  test('er noe rettet siden, må det lages et nytt: et gammelt papir viser aldri det som er holdt tilbake nå', async () => {
    const nr = await lag()
    await ja('registrerOpplysning', {
      personId: emil as never,
      tema: 'skole',
      settVersjon: 1,
      innsyn: { merke: 'unntas', grunn: 'Emil ba om det.' },
    })
    const svar = await papir(nr)
    expect([svar.statusCode, svar.json().kode]).toEqual([409, 'utdrag-utdatert'])
    expect(svar.json().detail).toMatch(/Lag et nytt/)
    expect((await vis(far)).laget.map(u => u.gjelder)).not.toContain(true)
  })

  test('bare den som har saken, ser siden og papiret', async () => {
    for (const sti of [`${rot}/utdrag`, `${rot}/utdrag/1/ark`])
      expect((await tuva.hent(sti)).statusCode).toBe(403)
  })

  test('når skriveren er nede, står det i saken, og papiret kan hentes siden', async () => {
    const nr = await lag()
    hus.pdf.virker = false
    const nede = await papir(nr)
    hus.pdf.virker = true
    expect([nede.statusCode, nede.json().kode]).toEqual([503, 'ark-kan-ikke-lages'])
    expect((await papir(nr)).statusCode).toBe(200)
  })
})
