import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Database } from '../../src/adapters/database/database.ts'
import { seedDemo } from '../../src/demo/seedDemo.ts'
import { lesKonfig } from '../../src/konfig.ts'
import { apneHus } from '../../src/tjeneste.ts'
import { kjor } from './kjor.ts'

const data = mkdtempSync(join(tmpdir(), 'hr-halv-demo-'))
const miljo = { HANDLINGSROM_DATA: data }
afterAll(() => rmSync(data, { recursive: true, force: true }))

test('en demokommune som bare ble halvveis laget, sier fra i stedet for å late som ingenting', async () => {
  const konfig = lesKonfig(miljo)
  if (!konfig.ok) throw new Error(konfig.feil.join('\n'))
  const hus = await apneHus(konfig.verdi)
  // Langt nok inn til at kommunen er satt opp og de første sakene er laget.
  let igjen = 60
  const db: Database = {
    ...hus.db,
    iTransaksjon: (kommune, fn, valg) => {
      if (igjen-- <= 0) throw new Error('Strømmen gikk')
      return hus.db.iTransaksjon(kommune, fn, valg)
    },
  }
  const dag = hus.a.klokke().dato
  await expect(seedDemo({ ...hus.a, db }, { dato: dag })).rejects.toThrow('Strømmen gikk')
  await hus.lukk()
  const svar = await kjor(['demo'], miljo)
  expect([svar.kode, svar.feil]).toEqual([1, expect.stringMatching(/Slett mappen .*, og start på nytt/)])
}, 180_000)
