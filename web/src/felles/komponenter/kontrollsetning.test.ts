import { expect, test } from 'vitest'
import { en } from '../tekster/en/index.ts'
import { nb } from '../tekster/nb/index.ts'
import { nn } from '../tekster/nn/index.ts'
import { kontrollsetning } from './kontrollsetning.ts'

const SPRAAK = { nb, nn, en }
const spraak = Object.keys(SPRAAK) as (keyof typeof SPRAAK)[]

test.each(spraak)('en kode siden ikke kjenner, vises aldri som kode (%s)', s => {
  const { kontroll } = SPRAAK[s]
  for (const kode of ['K9.ny-kontroll', '', 'constructor', '__proto__', 'toString'])
    expect(kontrollsetning(kontroll, kode)).toBe(kontroll.ukjentKode)
})

test.each(spraak)('hver kode siden kjenner, er en setning uten koden i (%s)', s => {
  const { kontroll } = SPRAAK[s]
  const tall = { navn: 'Emil', andre: 'Sana', linje: 'Husleie', antall: 2, dato: '2026-12-02' }
  for (const kode of Object.keys(kontroll.kode)) {
    const setning = kontrollsetning(kontroll, kode, tall)
    expect(setning).toMatch(/^\S.*[.?]$/s)
    expect(setning).not.toContain(kode)
  }
})
