import type { Sakkommandokropp, Sakkommandonavn } from '@handlingsrom/kontrakt/sak/kommandoer'
import type { Samtykkevisninger } from '@handlingsrom/kontrakt/sak/samtykke'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from './hus.ts'
import { KROPPER } from './kropper.ts'
import { enSak, gjor } from './saker.ts'
import { databaser } from './testdatabase.ts'
import { apneTjener, type Klient } from './tjener.ts'

describe.each(databaser)('Samtykkene i en sak, på %s', (_slag, apne) => {
  let hus: Testhus
  let rot: string
  let ingrid: Klient
  let tuva: Klient
  let emil: string
  let soker: string
  const ja = async <T extends Sakkommandonavn>(navn: T, kropp: Partial<Sakkommandokropp<T>>) => {
    const hele = { ...KROPPER[navn], ...kropp, kommandoId: hus.a.nyId() }
    const svar = await ingrid.post(`${rot}/kommandoer/${navn}`, hele)
    if (svar.statusCode !== 200) throw new Error(svar.body)
    return svar.json() as { nr: number }
  }
  const vis = async () => (await ingrid.hent(`${rot}/samtykker`)).json() as Samtykkevisninger
  const gi = (til = '2030-01-01') =>
    ja('giSamtykke', {
      av: soker,
      om: [emil],
      barnetSier: [{ personId: emil, ord: 'Helt greit.' }],
      mottaker: { slag: 'skole-barnehage', navn: 'Bakken skole' },
      hva: 'Om han trives',
      til,
    })

  beforeAll(async () => {
    hus = await apneTesthus(apne)
    const tjener = await apneTjener(hus)
    const { sakId } = await enSak(hus, {})
    rot = `/api/saker/${sakId}`
    await gjor(hus, sakId, 'ingrid', { type: 'taSak' })
    ingrid = await tjener.som('ingrid')
    tuva = await tjener.som('tuva')
    const sak: Saksvisning = (await ingrid.hent(rot)).json()
    emil = sak.barn[0]?.personId ?? ''
    soker = sak.soker.personId
  })
  afterAll(() => hus.lukk())

  test('det som ble sagt ja til, står der med barnets ord, og svaret som hviler på det, telles', async () => {
    const { nr } = await gi()
    await ja('registrerOpplysning', {
      personId: emil,
      tema: 'skole',
      sagtAv: 'skole',
      grunnlag: { grunnlag: 'samtykke', samtykkeNr: nr, spurtOm: 'Om han trives' },
    })
    const v = await vis()
    expect(v.personer.map(p => [p.fornavn, p.barn, p.kanSamtykke])).toEqual([
      ['Rannveig', false, true],
      ['Emil', true, false],
    ])
    expect(v.samtykker[0]).toMatchObject({
      nr,
      status: 'gjelder',
      av: { fornavn: 'Rannveig' },
      barnetSier: [{ person: { fornavn: 'Emil' }, ord: 'Helt greit.' }],
      antallSvar: 1,
      egen: true,
    })
  })

  test('trukket i dag gjelder det ikke i dag, og svaret står', async () => {
    const { nr } = await gi()
    await ja('trekkSamtykke', { nr, av: soker, dato: hus.a.klokke().dato })
    expect((await vis()).samtykker[0]).toMatchObject({
      nr,
      status: 'trukket',
      trukket: { av: { fornavn: 'Rannveig' }, maate: 'muntlig' },
    })
  })

  test('arket har ordene familien sa ja til, og aldri navnet på kontoret', async () => {
    const { nr } = await gi()
    expect((await ingrid.hent(`${rot}/samtykker/ark?spraak=nn&nr=${nr}`)).statusCode).toBe(200)
    const ark = JSON.stringify(hus.pdf.ark)
    expect([ark.includes('Bakken skole'), ark.includes('"avsender":"Nav"')]).toEqual([true, true])
    await ingrid.hent(`${rot}/samtykker/ark?spraak=nn`)
    expect(JSON.stringify(hus.pdf.ark)).not.toContain('Bakken skole')
  })

  test('et samtykke som ikke finnes, har ikke noe ark', async () => {
    expect((await ingrid.hent(`${rot}/samtykker/ark?nr=9999`)).statusCode).toBe(404)
  })

  test('den som ikke har saken, ser verken samtykkene eller arket', async () => {
    for (const sti of ['/samtykker', '/samtykker/ark']) {
      expect((await tuva.hent(`${rot}${sti}`)).statusCode).toBe(403)
    }
  })

  test('er noen i saken skjermet, er arket tomt: skolen sier hvor de er', async () => {
    const { sakId } = await enSak(hus, { adressebeskyttelse: 'ja' })
    const skjult = `/api/saker/${sakId}`
    const amir = await (await apneTjener(hus)).som('amir')
    await gjor(hus, sakId, 'amir', { type: 'taSak' })
    const personId = ((await amir.hent(skjult)).json() as Saksvisning).soker.personId
    await gjor(hus, sakId, 'amir', {
      type: 'giSamtykke',
      ...KROPPER.giSamtykke,
      av: personId,
      om: [personId],
      mottaker: { slag: 'skole-barnehage', navn: 'Bakken skole' },
    } as never)
    const v: Samtykkevisninger = (await amir.hent(`${skjult}/samtykker`)).json()
    expect([v.bareTomtArk, v.samtykker.length]).toEqual([true, 1])
    expect((await amir.hent(`${skjult}/samtykker/ark?nr=${v.samtykker[0]?.nr}`)).statusCode).toBe(200)
    expect(JSON.stringify(hus.pdf.ark)).not.toContain('Bakken')
  })
})
