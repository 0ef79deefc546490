import { expect, test } from 'vitest'
import { testpostgres } from './testdatabase.ts'

const ADRESSE = 'postgres://postgres@127.0.0.1:5432/postgres'

test.each([
  { verdi: undefined, gir: undefined, fordi: 'ikke satt' },
  { verdi: '', gir: undefined, fordi: 'satt til ingenting, slik noen slår den av' },
  { verdi: ' ', gir: undefined, fordi: 'bare mellomrom' },
  { verdi: ADRESSE, gir: ADRESSE, fordi: 'en server' },
])('HANDLINGSROM_TEST_DATABASE_URL «$verdi» gir $gir, fordi $fordi', ({ verdi, gir }) => {
  expect(testpostgres(verdi === undefined ? {} : { HANDLINGSROM_TEST_DATABASE_URL: verdi })).toBe(gir)
})
