import { describe, expect, test } from 'vitest'
import { dato } from '../../../felles/dato.ts'
import { SPRAAK, type Trespraak } from '../../../felles/spraak.ts'
import { TEMA } from '../../tema.ts'
import { BARNESAMTALEN } from './barnesamtalen.ts'
import { ALDERSGRUPPER } from './typer.ts'
import { aldersgruppe, VEILEDNING, veiledning } from './veiledning.ts'

/** Setninger: det som slutter med punktum, spørsmålstegn eller utropstegn fulgt av mellomrom eller slutten. */
const setninger = (t: string) => t.split(/[.?!]["»”]?(?:\s|$)/).filter(s => s.trim() !== '').length

describe.each(TEMA)('%s', punkt => {
  test.each(ALDERSGRUPPER)('har råd for %s på alle språk, i én til tre korte setninger', gruppe => {
    const v = veiledning(punkt, gruppe)
    const tekster = [v.sporSlik, v.lyttEtter, v.alder] as readonly Trespraak[]
    for (const t of tekster)
      for (const s of SPRAAK) {
        expect(t[s].trim()).not.toBe('')
        expect(setninger(t[s]), t[s]).toBeLessThanOrEqual(3)
        expect(t[s].length, t[s]).toBeLessThanOrEqual(180)
      }
    expect(VEILEDNING[punkt].kilde).not.toBe('')
  })
})

test.each([
  { fodt: '2023-11-29', gruppe: '0-2', fordi: 'hun fyller tre i morgen' },
  { fodt: '2023-11-28', gruppe: '3-5', fordi: 'hun fyller tre i dag' },
  { fodt: '2020-11-29', gruppe: '3-5', fordi: 'hun fyller seks i morgen' },
  { fodt: '2020-11-28', gruppe: '6-9', fordi: 'hun fyller seks i dag' },
  { fodt: '2016-11-29', gruppe: '6-9', fordi: 'hun fyller ti i morgen' },
  { fodt: '2016-11-28', gruppe: '10-12', fordi: 'hun fyller ti i dag' },
  { fodt: '2013-11-29', gruppe: '10-12', fordi: 'hun fyller tretten i morgen' },
  { fodt: '2013-11-28', gruppe: '13-15', fordi: 'hun fyller tretten i dag' },
  { fodt: '2010-11-29', gruppe: '13-15', fordi: 'hun fyller seksten i morgen' },
  { fodt: '2010-11-28', gruppe: '16-17', fordi: 'hun fyller seksten i dag' },
  { fodt: '2008-11-29', gruppe: '16-17', fordi: 'hun fyller atten i morgen' },
  { fodt: '2008-11-28', gruppe: undefined, fordi: 'hun fyller atten i dag' },
  { fodt: '2026-11-29', gruppe: undefined, fordi: 'barnet er ikke født ennå' },
])('født $fodt er $gruppe, fordi $fordi', ({ fodt, gruppe }) => {
  expect(aldersgruppe(dato(fodt), dato('2026-11-28'))).toBe(gruppe)
})

test('rådene om å snakke med barn finnes på alle språk, og sier at barnet aldri tolker', () => {
  for (const r of BARNESAMTALEN)
    for (const s of SPRAAK) expect([r.tittel[s], r.tekst[s], r.kilde].every(t => t.trim() !== '')).toBe(true)
  expect(BARNESAMTALEN.map(r => r.id)).toEqual(
    expect.arrayContaining(['hvorfor', 'kan-pavirkes', 'hvem-ser', 'ikke-ansvarlig', 'aldri-tolk']),
  )
})
