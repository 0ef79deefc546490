import { expect, test } from 'vitest'
import { dato } from '../../felles/dato.ts'
import { fristerEtter27, vurderEtter27 } from './paragraf-27-midlertidig-botilbud.ts'

test.each([
  {
    meldt: '2026-11-22',
    innflyttet: undefined,
    tak: '2026-11-22',
    innen: undefined,
    fordi: 'en søndag: samme dag likevel',
  },
  {
    meldt: '2026-11-20',
    innflyttet: '2026-11-20',
    tak: '2026-11-20',
    innen: '2027-02-20',
    fordi: 'en lørdag: flyttes ikke',
  },
  {
    meldt: '2026-11-30',
    innflyttet: '2026-11-30',
    tak: '2026-11-30',
    innen: '2027-02-28',
    fordi: 'februar har 28 dager',
  },
])(
  'meldt $meldt: tak $tak, varig bolig vurderes senest: $innen, fordi $fordi',
  ({ meldt, innflyttet, tak, innen }) => {
    const frister = fristerEtter27({
      meldt: dato(meldt),
      ...(innflyttet && { innflyttet: dato(innflyttet) }),
    })
    expect([frister.takOverHodet, frister.varigBoligVurderesInnen]).toEqual([tak, innen])
  },
)

test('om familien klarer det selv, er overlatt til skjønn', () => {
  expect(vurderEtter27().utfall).toBe('krever-skjonn')
})
