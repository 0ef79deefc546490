import type { SakId } from '@handlingsrom/domene/felles/id'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tolkUtolkede } from '../../src/application/soknad/mottak.ts'
import { apneTesthus, type Testhus } from '../hus.ts'
import { saken } from '../saker.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'
import { apneTjener, type Tjener } from '../tjener.ts'
import { bytes, enDigital, innboks, motta } from './soknader.ts'

const DRIFT = { type: 'drift', bruker: 'oppstart' } as const

describe.each(databaser)('En kvittert søknad som ikke lar seg tolke, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  afterAll(() => hus.lukk())
  /** Innboksen får en id; alt etter det feiler. */
  const utenId = (ganger: number): Testhus['a'] => {
    let igjen = ganger
    return {
      ...hus.a,
      nyId: () => {
        if (igjen-- <= 0) throw new Error('Ingen id')
        return hus.a.nyId()
      },
    }
  }
  const status = async (sha: string) => (await innboks(hus)).find(p => p.sha256 === sha)

  test('prøves igjen, og finner saken når det som var galt, er rettet', async () => {
    const soknad = bytes(enDigital({ nr: 1 }))
    const svar = await motta({ ...hus, a: utenId(1) }, soknad)
    expect(svar).toMatchObject({ utfall: 'mottatt', sakId: null })
    expect(await tolkUtolkede(hus.a, TESTKOMMUNE, DRIFT)).toBe(1)
    expect((await motta(hus, soknad)).sakId).not.toBeNull()
  })

  test('blir en oppgave i mottaket når det feiler igjen, og kan plasseres for hånd', async () => {
    const soknad = bytes(enDigital({ nr: 2, etternavn: 'Strandli' }))
    await motta({ ...hus, a: utenId(1) }, soknad)
    expect(await tolkUtolkede(utenId(0), TESTKOMMUNE, DRIFT)).toBe(0)
    const k = await tjener.som('ingrid')
    const { parkert } = (await k.hent('/api/mottak')).json() as {
      parkert: { innboksId: string; grunnkode: string; fraMeldingen: { navn: string } }[]
    }
    expect(parkert).toMatchObject([
      { grunnkode: 'kunne-ikke-leses-inn', fraMeldingen: { navn: 'Tuva Strandli' } },
    ])
    const svar = await k.post(`/api/mottak/${parkert[0]?.innboksId}/plasser`, {
      kommandoId: hus.a.nyId(),
      til: { slag: 'ny-person', fornavn: 'Tuva', etternavn: 'Strandli' },
      grunn: 'Leste originalen.',
    })
    expect(svar.statusCode).toBe(200)
    const { sak } = await saken(hus, (svar.json() as { sakId: SakId }).sakId)
    // Originalen ligger i saken, og ingenting er gjettet ut av den.
    expect(sak.soknader[0]?.dokumenter).toHaveLength(1)
    expect(sak.husstand.barn).toEqual([])
    expect((await status((await innboks(hus))[1]?.sha256 ?? ''))?.status).toBe('plassert')
  })
})
