import { expect, it } from 'vitest'
import { lagHensikter } from './hensikt.ts'

const medTeller = () => {
  let n = 0
  return lagHensikter(() => `id-${++n}`)
}

it('gir samme id når det samme sendes på nytt', () => {
  const h = medTeller()
  expect(h.idFor('skrivNotat', { tekst: 'a' })).toBe(h.idFor('skrivNotat', { tekst: 'a' }))
})

it('gir ny id når innholdet er endret', () => {
  const h = medTeller()
  expect(h.idFor('skrivNotat', { tekst: 'a' })).not.toBe(h.idFor('skrivNotat', { tekst: 'b' }))
})

it('gir ny id når det samme gjøres en gang til etter at det er utført', () => {
  const h = medTeller()
  const forste = h.idFor('skrivNotat', { tekst: 'a' })
  h.utfort('skrivNotat')
  expect(h.idFor('skrivNotat', { tekst: 'a' })).not.toBe(forste)
})

it('holder ulike kommandoer fra hverandre', () => {
  const h = medTeller()
  expect(h.idFor('a', {})).not.toBe(h.idFor('b', {}))
})
