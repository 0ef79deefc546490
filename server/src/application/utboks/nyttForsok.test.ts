import { tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { expect, test } from 'vitest'
import { nyttForsok } from './nyttForsok.ts'

const NAA = tidspunkt('2026-11-22T09:00:00.000Z')

test.each([
  { forsok: 1, neste: '2026-11-22T09:01:00.000Z', fordi: 'det meste går over på et minutt' },
  { forsok: 2, neste: '2026-11-22T09:05:00.000Z', fordi: 'så litt lenger' },
  { forsok: 6, neste: '2026-11-22T21:00:00.000Z', fordi: 'det siste forsøket er et halvt døgn etter' },
  { forsok: 7, neste: undefined, fordi: 'da er det prøvd nok' },
])('etter forsøk $forsok prøves det igjen $neste, fordi $fordi', ({ forsok, neste }) => {
  expect(nyttForsok(forsok, NAA)).toBe(neste)
})
