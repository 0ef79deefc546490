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

  test('alt tas igjen, side for side, også når mange kom i samme øyeblikk', async () => {
    for (const nr of [1, 2, 3, 4, 5]) await kvitter(bytes(enDigital({ nr })))
    expect([await ta(), (await innboks(hus)).filter(p => p.status === 'tolket').length]).toEqual([5, 5])
    expect(await ta()).toBe(0)
  })

  test('det som ikke lar seg tolke, holder ikke igjen dem som kom etter', async () => {
    const senere = etter(hus.a.klokke().tidspunkt)
    for (const nr of [11, 12, 13]) await kvitter(bytes(enDigital({ nr })))
    for (const nr of [1, 2, 3, 4]) await kvitter(Buffer.from(`ikke json ${nr}`), senere)
    const utenId = {
      ...hus.a,
      nyId: (): string => {
        throw new Error('Ingen id')
      },
    }
    expect(await ta(utenId)).toBe(4)
    expect((await innboks(hus)).filter(p => p.grunn === 'ikke-json')).toHaveLength(4)
  })
})
