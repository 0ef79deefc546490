import { etter } from '@handlingsrom/domene/felles/tidspunkt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leggIInnboks } from '../../src/adapters/database/innboks.ts'
import { sha256 } from '../../src/adapters/database/kjede.ts'
import { tolkUtolkede } from '../../src/application/soknad/mottak.ts'
import { apneTesthus, iBasen, type Testhus } from '../hus.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'
import { bytes, enDigital, innboks } from './soknader.ts'

describe.each(databaser)('Det som ble kvittert uten å bli tolket, på %s', (_slag, apne) => {
  let hus: Testhus
  beforeAll(async () => {
    hus = await apneTesthus(apne)
  })
  afterAll(() => hus.lukk())

  /** Slik innboksen står når prosessen stanset rett etter kvitteringen. */
  const kvitter = (innhold: Buffer, mottatt = hus.a.klokke().tidspunkt) =>
    iBasen(hus, tx =>
      leggIInnboks(tx, {
        innboksId: hus.a.nyId(),
        nokkel: `sha256/${sha256(innhold)}`,
        kanal: 'fil',
        mottatt,
        sha256: sha256(innhold),
        metadata: null,
        filer: [{ filnavn: 'soknad.json', innhold, mimetype: 'application/json' }],
      }),
    )
  const ta = (a = hus.a) => tolkUtolkede(a, TESTKOMMUNE, { type: 'drift', bruker: 'oppstart' }, 2)
  const antall = async (status: string) => (await innboks(hus)).filter(p => p.status === status).length

  test('alt tas igjen, side for side, også når noe ikke lar seg tolke og mange kom i samme øyeblikk', async () => {
    const senere = etter(hus.a.klokke().tidspunkt)
    for (const nr of [1, 2, 3]) await kvitter(bytes(enDigital({ nr })))
    for (const nr of [1, 2]) await kvitter(Buffer.from(`ikke json ${nr}`))
    for (const nr of [3, 4]) await kvitter(Buffer.from(`ikke json ${nr}`), senere)
    // De tre søknadene lar seg ikke tolke nå og blir stående; de fire bak dem skal likevel bli tatt.
    const utenId = {
      ...hus.a,
      nyId: (): string => {
        throw new Error('Ingen id')
      },
    }
    expect([await ta(utenId), await antall('mottatt'), await antall('parkert')]).toEqual([4, 3, 4])
    expect([await ta(), await antall('mottatt'), await antall('tolket')]).toEqual([3, 0, 3])
    expect(await ta()).toBe(0)
  })
})
