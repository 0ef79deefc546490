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

test.each([
  { tall: { sted: '' }, ventet: /^Begrunnelsen: /, fordi: 'et funn fra før feltene ble skilt' },
  {
    tall: { sted: '', deler: 'alternativer' },
    ventet: /^Andre løsninger: /,
    fordi: 'feltet gjelder familien',
  },
  { tall: { sted: 'Emil', deler: 'barnet' }, ventet: /^Emil: /, fordi: 'barnets tekst har barnets navn' },
  {
    tall: { sted: 'Emil', deler: 'barnet,motvekt,foreldresyn' },
    ventet: /^Emil, motvekten og forelderens syn: /,
    fordi: 'feltene ved siden av barnets tekst sies',
  },
])('et funn i ordene sier hvor det står: $ventet, fordi $fordi', ({ tall, ventet }) => {
  expect(kontrollsetning(nb.kontroll, 'tekst.veldedighet', tall)).toMatch(ventet)
})
