import { expect, test } from 'vitest'
import { SENDEFEIL, sendefeilkode } from './sendefeil.ts'

test.each(Object.entries(SENDEFEIL))('«%s» kjennes igjen, også med noe bak', (kode, setning) => {
  expect(sendefeilkode(setning)).toBe(kode)
  expect(sendefeilkode(`${setning}: /hendelser/0 mangler tidspunkt`)).toBe(kode)
})

test('det som ikke står på listen, har ingen kode og vises som det er', () => {
  expect(sendefeilkode('Et eldre ord for det.')).toBeNull()
  expect(sendefeilkode(null)).toBeNull()
})
