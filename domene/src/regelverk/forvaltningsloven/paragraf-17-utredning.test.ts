import { expect, test } from 'vitest'
import { vurderUtredning } from './paragraf-17-utredning.ts'

test.each([
  { barnUtenSvar: 0, ikkeForelagt: 0, antall: 0, fordi: 'ingenting er kjent som mangel' },
  { barnUtenSvar: 1, ikkeForelagt: 0, antall: 1, fordi: 'ett barn er ikke spurt om' },
  { barnUtenSvar: 0, ikkeForelagt: 1, antall: 1, fordi: 'parten har ikke fått uttale seg' },
  { barnUtenSvar: 2, ikkeForelagt: 3, antall: 2, fordi: 'begge deler' },
])('nevner $antall mangler, fordi $fordi', ({ barnUtenSvar, ikkeForelagt, antall }) => {
  expect(vurderUtredning({ barnUtenSvar, ikkeForelagt }).fakta).toHaveLength(antall)
})

test('en sak uten kjente mangler er likevel ikke erklært godt nok opplyst', () => {
  expect(vurderUtredning({ barnUtenSvar: 0, ikkeForelagt: 0 }).utfall).toBe('krever-skjonn')
})
