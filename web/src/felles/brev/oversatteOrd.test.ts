import { expect, test } from 'vitest'
import { lesOrd, skrivOrd } from './oversatteOrd.ts'

test('ordene som skrives, leses igjen', () => {
  const ord = [
    { original: 'Lønnen rekker ikke.', tekst: 'The salary is\ntoo low.' },
    { original: 'Husleie og strøm', tekst: '' },
  ]
  expect([...lesOrd(skrivOrd(ord))]).toEqual(ord.map(o => [o.original, o.tekst]))
})

test.each([[''], ['noe annet'], ['{"original":"x"}'], ['[1,{"original":2,"tekst":"x"}]']])(
  'et utkast som ikke er ord (%j), gir tomme felt',
  utkast => {
    expect([...lesOrd(utkast)]).toEqual([])
  },
)

test('ingenting skrevet er ikke noe utkast', () => {
  expect(skrivOrd([])).toBe('')
})
