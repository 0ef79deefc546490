import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { offisielleEksempler } from '../data/digisos.ts'
import { apneTesthus, type Testhus } from '../hus.ts'
import { apneTestdatabase } from '../testdatabase.ts'
import { motta } from './soknader.ts'

const eksempler = offisielleEksempler()
const soknader = eksempler?.filer.filter(f => f.skjema === 'soknad/soknad.json') ?? []

let hus: Testhus
beforeAll(async () => {
  hus = await apneTesthus(apneTestdatabase)
})
afterAll(() => hus.lukk())

test.skipIf(!eksempler)('det er tolv offisielle søknader', () => {
  expect(soknader).toHaveLength(12)
})

/** Som på PostgreSQL, der ekte nummer tas imot; eksemplene er til en annen kommune enn vår. */
test.skipIf(!eksempler).each(soknader)(
  '$fil går gjennom importen etter skjemaets dom',
  async ({ fil, gyldigNaa }) => {
    const soknad = readFileSync(join(eksempler?.rot ?? '', fil))
    const svar = await motta({ ...hus, a: { ...hus.a, innebygd: false } }, soknad)
    const { kommunenummer } =
      (JSON.parse(soknad.toString()) as { mottaker?: { kommunenummer?: string } }).mottaker ?? {}
    if (gyldigNaa && !kommunenummer) expect(['mottatt', 'parkert']).toContain(svar.utfall)
    else expect(svar.utfall).toBe('parkert')
    expect(svar.grunn ?? '').toMatch(gyldigNaa ? /kommunenummer|hvem som søker|^$/ : /filformatet/)
  },
)
