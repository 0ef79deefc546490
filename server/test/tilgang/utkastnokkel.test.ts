import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnsattId, Kommune } from '@handlingsrom/domene/felles/id'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lagLogg } from '../../src/adapters/logg/logg.ts'
import { hentSeglnokkel } from '../../src/adapters/segl/nokkel.ts'
import { lagUtkastnokkel } from '../../src/application/identitet/utkastnokkel.ts'
import { apneTesthus, type Testhus } from '../hus.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient } from '../tjener.ts'

const avSegl = (datamappe: string, fraMiljo?: string) =>
  lagUtkastnokkel(hentSeglnokkel(datamappe, fraMiljo).avled('utkast-i-nettleseren'))
const mappe = () => mkdtempSync(join(tmpdir(), 'hr-nokkel-'))
const her = '9901' as Kommune
const meg = 'a1' as AnsattId

describe('nøkkelen til usendt tekst', () => {
  const samme = mappe()
  const nokkel = avSegl(samme)
  test.each<[string, string, boolean]>([
    ['etter en omstart', avSegl(samme)(her, meg), true],
    ['for en kollega', nokkel(her, 'a2' as AnsattId), false],
    ['i en annen kommune', nokkel('9902' as Kommune, meg), false],
    ['når skillet mellom kommune og ansatt flyttes', nokkel('9901a' as Kommune, '1' as AnsattId), false],
    ['i en annen installasjon', avSegl(mappe())(her, meg), false],
  ])('%s: den samme er %s', (_navn, annen, lik) => {
    expect(annen === nokkel(her, meg)).toBe(lik)
  })

  test('er 32 byte, og avslører ikke seglet', () => {
    expect(Buffer.from(nokkel(her, meg), 'base64')).toHaveLength(32)
    const raa = Buffer.alloc(32, 7).toString('base64')
    const fraMiljo = avSegl('', raa)(her, meg)
    expect(fraMiljo).not.toBe(raa)
    expect(avSegl('', raa)(her, meg)).toBe(fraMiljo)
  })
})

describe.each(databaser)('utlevering av nøkkelen på %s', (_slag, apne) => {
  let hus: Testhus
  const linjer: string[] = []
  let [ingrid, tuva] = [null, null] as unknown as Klient[]
  beforeAll(async () => {
    hus = { ...(await apneTesthus(apne)), logg: lagLogg({ til: { write: l => void linjer.push(l) } }) }
    const tjener = await apneTjener(hus)
    ;[ingrid, tuva] = [await tjener.som('ingrid'), await tjener.som('tuva')]
  })
  afterAll(() => hus.lukk())

  test('hver får sin egen, den mellomlagres ikke, og den står ikke i noen logg', async () => {
    const svar = [await ingrid?.hent('/api/utkast/nokkel'), await tuva?.hent('/api/utkast/nokkel')]
    const nokler = svar.map(s => s?.json().nokkel as string)
    expect(new Set(nokler).size).toBe(2)
    expect(svar.map(s => s?.headers['cache-control'])).toEqual(['no-store', 'no-store'])
    expect((await ingrid?.hent('/api/utkast/nokkel'))?.json().nokkel).toBe(nokler[0])
    const logger = await hus.db.somSystem(async db => [
      await db.selectFrom('sikkerhetslogg').selectAll().execute(),
      await db.selectFrom('oppslagslogg').selectAll().execute(),
    ])
    const alt = linjer.join('') + JSON.stringify(logger)
    expect(linjer.some(l => l.includes('/api/utkast/nokkel'))).toBe(true)
    for (const n of nokler) expect(alt).not.toContain(n)
  })
})
