import fc from 'fast-check'
import { expect, test } from 'vitest'
import { etSkadetDokument } from '../testdata/mutasjoner.ts'
import { enSoknadJson } from '../testdata/soknadJson.ts'
import { lesSoknad } from './lesSoknad.ts'

const kanIkkeLagres = (s: string): boolean => s.includes('\u0000') || /\p{Surrogate}/u.test(s)

function erHelt(json: unknown, vedlegg?: unknown): void {
  const lest = lesSoknad(json, vedlegg)
  const tekst = JSON.stringify(lest)
  // Lik seg selv etter lagring: ingenting i bildet går tapt på veien gjennom JSON.
  expect(JSON.parse(tekst)).toEqual(lest)
  expect(strenger(lest).filter(kanIkkeLagres)).toEqual([])
  expect(lesSoknad(json, vedlegg)).toEqual(lest)
}

function strenger(v: unknown): string[] {
  if (typeof v === 'string') return [v]
  return typeof v === 'object' && v !== null ? Object.values(v).flatMap(strenger) : []
}

test('1000 skadede søknader leses uten å kaste, og bildet kan lagres', () => {
  fc.assert(
    fc.property(etSkadetDokument(enSoknadJson), json => erHelt(json)),
    { numRuns: 1000 },
  )
})

test('hvilken som helst JSON-verdi leses uten å kaste, som søknad og som vedlegg', () => {
  const tekster = fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' })
  fc.assert(fc.property(tekster, fc.jsonValue(), erHelt), { numRuns: 500 })
})

test('svært dyp JSON leses uten å gå tom for stakk', () => {
  let dyp: unknown = {}
  for (let i = 0; i < 200_000; i += 1) dyp = { data: dyp, okonomi: [dyp] }
  expect(lesSoknad(dyp).opplysninger.ukjenteFelt).toContain('okonomi')
})
