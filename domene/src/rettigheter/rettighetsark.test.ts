import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { SPRAAK } from '../felles/spraak.ts'
import { arkSomTekst } from '../testdata/arkSomTekst.ts'
import { GRUPPETILLEGG } from './grupper.ts'
import { rettighetsark } from './rettighetsark.ts'
import { KAN_HJELPE_MED, KAN_IKKE, RETTIGHETER } from './setninger.ts'
import { RETTIGHETSGRUPPER, type Rettighetsgruppe } from './typer.ts'

const ark = (grupper: readonly Rettighetsgruppe[], spraak: (typeof SPRAAK)[number] = 'nb') =>
  rettighetsark({ spraak, dato: dato('2026-11-23'), avsender: 'Nav', grupper })
const ALLE = [
  ...RETTIGHETER,
  ...KAN_HJELPE_MED,
  ...KAN_IKKE,
  ...Object.values(GRUPPETILLEGG).flatMap(g => g.setninger),
]

test.each(SPRAAK)('arket med alle tilleggene, på %s, er som fasiten', async spraak => {
  await expect(arkSomTekst(ark(RETTIGHETSGRUPPER, spraak))).toMatchFileSnapshot(
    `golden/rettigheter-${spraak}.txt`,
  )
})

describe('hver setning', () => {
  test.each(ALLE.map(s => [s.tekst.nb, s] as const))('«%s» sier hvor den står', (_, s) => {
    expect(s.hjemmel.length + (s.kilde ? 1 : 0)).toBeGreaterThan(0)
    for (const h of s.hjemmel)
      expect(h).toMatch(
        /^(sosialtjenesteloven|forvaltningsloven|tolkeloven|boligsosialloven|forskrift [\d-]+) §§? \d/,
      )
  })

  test.each(SPRAAK)('er kort nok til å leses på %s: under 30 ord i hver setning', spraak => {
    const lange = ALLE.flatMap(s => s.tekst[spraak].split(/(?<=[.:])\s/)).filter(
      s => s.split(' ').length >= 30,
    )
    expect(lange).toEqual([])
  })
})

test('tilleggene står bare for gruppene noen har valgt, i samme rekkefølge uansett', () => {
  const navn = (g: readonly Rettighetsgruppe[]) =>
    ark(g).deler.flatMap(d => (d.slag === 'overskrift' ? [d.tekst] : []))
  expect(navn([])).toEqual(['Dette gjelder for deg', 'Dette kan vi hjelpe med', 'Dette kan vi ikke'])
  expect(navn(['tolk', 'barnefamilie']).slice(1, 3)).toEqual(['Dere som har barn', 'Du som trenger tolk'])
})
