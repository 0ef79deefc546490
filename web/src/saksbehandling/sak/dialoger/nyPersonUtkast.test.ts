import { expect, test } from 'vitest'
import { lesNyPerson, skrivNyPerson, TOM_PERSON } from './nyPersonUtkast.ts'

const utfylt = {
  ...TOM_PERSON,
  navn: { ...TOM_PERSON.navn, fornavn: 'Nora', nummer: '018' },
  barn: { ...TOM_PERSON.barn, samvar: '4', foreldre: ['p1'] },
  adressesperre: 'vet-ikke' as const,
}

test('det som er skrevet, kommer igjen når dialogen åpnes på nytt', () => {
  expect(lesNyPerson(skrivNyPerson(utfylt))).toEqual(utfylt)
})

test.each([
  { tekst: '', fordi: 'ingen har skrevet noe' },
  { tekst: 'Nora', fordi: 'det er ikke et utkast herfra' },
  { tekst: 'null', fordi: 'det er tomt' },
])('«$tekst» gir et tomt skjema, fordi $fordi', ({ tekst }) => {
  expect(lesNyPerson(tekst)).toEqual(TOM_PERSON)
})

test('et utkast fra en eldre utgave fylles ut', () => {
  const lest = lesNyPerson(JSON.stringify({ navn: { fornavn: 'Nora' } }))
  expect(lest).toEqual({ ...TOM_PERSON, navn: { ...TOM_PERSON.navn, fornavn: 'Nora' } })
})

test('ble noe skrevet før det gamle utkastet kom, gjelder det siste', () => {
  expect(lesNyPerson(`${skrivNyPerson(TOM_PERSON)}\n${skrivNyPerson(utfylt)}`)).toEqual(utfylt)
})

test('ingen har svart om adressesperre på forhånd', () => {
  expect(TOM_PERSON.adressesperre).toBeUndefined()
})
