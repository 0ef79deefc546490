import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setningene } from './setninger.ts'

test('en setning uten slutt deles ved et mellomrom, så ingen mønstre får mer enn 2000 tegn', () => {
  const lang = 'leie strøm mat '.repeat(4000)
  const deler = setningene(lang)
  expect(deler.length).toBeGreaterThan(29)
  for (const d of deler) {
    expect(d.tekst.length).toBeLessThanOrEqual(2000)
    expect(d.tekst).toMatch(/^(leie|strøm|mat)( (leie|strøm|mat))*$/)
  }
  expect(setningene('x'.repeat(5000)).map(d => d.tekst.length)).toEqual([2000, 2000, 1000])
})

test('plassene peker alltid på setningen i originalen, og ingen ord blir borte', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Vi dekker leien. ', 'og ', 'barna\n', 'x'.repeat(1500), ' '), {
        maxLength: 40,
      }),
      biter => {
        const tekst = biter.join('')
        const deler = setningene(tekst)
        for (const d of deler) expect(tekst.slice(d.fra, d.til)).toBe(d.tekst)
        expect(
          deler
            .map(d => d.tekst)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(tekst.replace(/\s/g, ''))
      },
    ),
  )
})
