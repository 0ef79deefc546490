import { expect, test } from 'vitest'
import { ma19Vurderes, vurderEtter19 } from './paragraf-19-stonad-i-saerlige-tilfeller.ts'

test.each([
  {
    avslagEtter18: 'helt',
    ma: true,
    fordi: 'avslag etter § 18 uten § 19-vurdering er en feil tilsynet fant',
  },
  { avslagEtter18: 'delvis', ma: true, fordi: 'den delen som ikke dekkes, er også et avslag' },
  { avslagEtter18: 'ingen', ma: false, fordi: 'det er ikke noe avslag å vurdere' },
] as const)(
  'avslag etter § 18: $avslagEtter18 – § 19 må vurderes: $ma, fordi $fordi',
  ({ avslagEtter18, ma }) => {
    expect(ma19Vurderes({ avslagEtter18 })).toBe(ma)
  },
)

test.each(['helt', 'delvis', 'ingen'] as const)(
  '§ 19 er overlatt til skjønn også ved avslag: %s',
  avslagEtter18 => {
    expect(vurderEtter19({ avslagEtter18 }).utfall).toBe('krever-skjonn')
  },
)

test('hvert avslag har sin egen setning', () => {
  const setninger = (['helt', 'delvis', 'ingen'] as const).map(
    a => vurderEtter19({ avslagEtter18: a }).fakta[0],
  )
  expect(new Set(setninger).size).toBe(3)
})
