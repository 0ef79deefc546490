import { describe, expect, test } from 'vitest'
import { forSammenligning, rensTekst } from './tekst.ts'

describe('rensTekst', () => {
  test.each([
    ['Hei på deg', 'Hei på deg', false, 'vanlig tekst røres ikke'],
    ['Čáhppesluohkká 👩‍👧', 'Čáhppesluohkká 👩‍👧', false, 'samisk og sammensatte tegn er hele'],
    ['a\u0000b', 'ab', true, 'U+0000 kan ikke lagres'],
    ['a\ud83d', 'a', true, 'høy halvdel alene'],
    ['\udc69b', 'b', true, 'lav halvdel alene'],
    ['\ud83d\ud83d\udc69', '👩', true, 'bare halvdelen uten makker tas bort'],
    ['linje 1\n\tlinje 2\u0007', 'linje 1\n\tlinje 2\u0007', false, 'linjeskift og andre styretegn beholdes'],
  ])('%j → %j (renset: %s), fordi %s', (raa, tekst, renset) => {
    expect(rensTekst(raa)).toEqual({ tekst, renset })
  })
})

test('sammenligning ser likt på sammensatt og oppdelt ø', () => {
  expect(forSammenligning(' NØDHJELP'.normalize('NFD'))).toBe('nødhjelp')
})
