import type { PersonId } from '@handlingsrom/domene/felles/id'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lesPerson } from '../../src/application/person/personer.ts'
import { apneTesthus, FOLK, type Hvem, iBasen, type Testhus } from '../hus.ts'
import { nummer } from '../inntak/soknader.ts'
import { enSak, gjor, type Sakid, saken } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, type Tjener } from '../tjener.ts'

const BARN = { barn: { relasjon: 'barn', bosted: 'fast', foreldre: [] } }
const VOKSEN = { rolle: 'partner' }

/** Beskyttede barn er aldri med i søknaden: den saksbehandleren legger til, kan være nettopp et av dem (ADR 0005). */
describe.each(databaser)('Et menneske som legges til for hånd, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  const k = {} as Record<Hvem, Klient>
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    for (const h of ['ingrid', 'amir', 'turid', 'per'] as const) k[h] = await tjener.som(h)
  })
  afterAll(() => hus.lukk())

  const minSak = async (): Promise<Sakid> => {
    const s = await enSak(hus)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    return s
  }
  const leggTil = (s: Sakid, navn: 'leggTilBarn' | 'leggTilVoksen', person: object) =>
    k.ingrid.post(`/api/saker/${s.sakId}/kommandoer/${navn}`, {
      ...(navn === 'leggTilBarn' ? BARN : VOKSEN),
      person: { fornavn: 'Nora', etternavn: 'Haugdal', ...person },
      kommandoId: hus.a.nyId(),
    })
  const nyeste = async (s: Sakid) => {
    const g = await saken(hus, s.sakId)
    const siste = g.hendelser.findLast(
      h => h.hendelse.type === 'BarnLagtTil' || h.hendelse.type === 'VoksenLagtTil',
    )?.hendelse as { personId: PersonId }
    return g.personer[siste.personId]?.gradering
  }

  test.each([
    {
      svar: 'nei',
      gradering: 'ugradert',
      ingrid: 200,
      amir: 403,
      fordi: 'noen har spurt, og svaret var nei',
    },
    { svar: 'ja', gradering: 'strengt-fortrolig', ingrid: 404, amir: 200, fordi: 'et ja virker straks' },
    { svar: 'vet-ikke', gradering: 'ukjent', ingrid: 404, amir: 200, fordi: 'tvil lukker' },
    { svar: undefined, gradering: 'ukjent', ingrid: 404, amir: 200, fordi: 'ikke spurt er ikke et nei' },
  ])('adressesperre $svar gir $gradering, fordi $fordi', async ({ svar, gradering, ingrid, amir }) => {
    for (const navn of ['leggTilBarn', 'leggTilVoksen'] as const) {
      const s = await minSak()
      await gjor(hus, s.sakId, 'per', { type: 'tildelSak', ansattId: FOLK.amir.id })
      expect((await leggTil(s, navn, svar ? { adressebeskyttelse: svar } : {})).statusCode).toBe(200)
      expect(await nyeste(s)).toBe(gradering)
      expect((await k.ingrid.hent(`/api/saker/${s.sakId}`)).statusCode).toBe(ingrid)
      if (amir === 200) expect((await k.amir.hent(`/api/saker/${s.sakId}`)).statusCode).toBe(amir)
    }
  })

  test('et ja skjerper graderingen til en vi kjente fra før; nei og vet ikke endrer den aldri', async () => {
    const identitetsnummer = nummer(41)
    await enSak(hus, { soker: { identitetsnummer } })
    for (const [svar, gradering] of [
      ['vet-ikke', 'ugradert'],
      ['ja', 'strengt-fortrolig'],
      ['nei', 'strengt-fortrolig'],
    ] as const) {
      const s = await minSak()
      const person = { identitetsnummer, adressebeskyttelse: svar }
      expect((await leggTil(s, 'leggTilVoksen', person)).statusCode).toBe(200)
      expect(await nyeste(s)).toBe(gradering)
    }
  })

  test('den samme kommando-id-en i en annen sak gir et annet menneske, aldri det fra den første', async () => {
    const [en, annen] = [await minSak(), await minSak()]
    const kommandoId = hus.a.nyId()
    const send = (s: Sakid, fornavn: string) =>
      k.ingrid.post(`/api/saker/${s.sakId}/kommandoer/leggTilBarn`, {
        ...BARN,
        person: { fornavn, etternavn: 'Haugdal', adressebeskyttelse: 'nei' },
        kommandoId,
      })
    const svar = [await send(en, 'Nora'), await send(annen, 'Liv')]
    expect(svar.map(x => x.statusCode)).toEqual([200, 200])
    const [her, der] = [await saken(hus, en.sakId), await saken(hus, annen.sakId)]
    const navnene = (g: typeof her) => Object.values(g.personer).map(p => p.navn.fornavn)
    expect(navnene(her)).toContain('Nora')
    expect(navnene(der)).toContain('Liv')
    expect(navnene(der)).not.toContain('Nora')
  })

  test('svaret hører med når to sendinger sammenlignes', async () => {
    const s = await minSak()
    const kommandoId = hus.a.nyId()
    const send = (adressebeskyttelse: string) =>
      k.ingrid.post(`/api/saker/${s.sakId}/kommandoer/leggTilBarn`, {
        ...BARN,
        person: { fornavn: 'Nora', etternavn: 'Haugdal', adressebeskyttelse },
        kommandoId,
      })
    expect((await send('nei')).statusCode).toBe(200)
    expect((await send('vet-ikke')).statusCode).toBe(422)
    const [barn] = (await saken(hus, s.sakId)).sak.husstand.barn.slice(-1)
    const person = barn && (await iBasen(hus, tx => lesPerson(tx, barn.personId)))
    expect(person?.gradering).toBe('ugradert')
  })
})
