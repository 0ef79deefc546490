import type { Reduksjonsvisning } from '@handlingsrom/kontrakt/sak/vilkar'
import { expect, test } from 'vitest'
import { bruddkropp, kladdAv, lesBruddkladd } from './bruddkladd.ts'

const r = {
  svaret: 'Hørt.',
  forholdsmessig: 'Lite.',
  barna: [
    { personId: 'emil', fornavn: 'Emil', ord: 'Mat som før.' },
    { personId: 'sana', fornavn: 'Sana', ord: '' },
  ],
} as unknown as Reduksjonsvisning

test('det som er lagret, er utgangspunktet til noen skriver', () => {
  expect(lesBruddkladd('', kladdAv(r))).toEqual({
    svaret: 'Hørt.',
    forholdsmessig: 'Lite.',
    barna: { emil: 'Mat som før.', sana: '' },
  })
})

test.each(['{', '"tekst"', 'null', '[]', '{"barna":3}', '{"svaret":1}'])(
  'et ødelagt utkast %s velter ikke siden',
  tekst => {
    const kladd = lesBruddkladd(tekst, kladdAv(r))
    expect(Object.values(kladd.barna)).toEqual(['Mat som før.', ''])
  },
)

test('bare barna i familien sendes, og hvert av dem', () => {
  const kladd = lesBruddkladd(
    '{"svaret":"a","forholdsmessig":"b","barna":{"sana":"Bøker.","ola":"x"}}',
    kladdAv(r),
  )
  expect(bruddkropp(kladd, r)).toEqual({
    svaret: 'a',
    forholdsmessig: 'b',
    barna: [
      { personId: 'emil', ord: 'Mat som før.' },
      { personId: 'sana', ord: 'Bøker.' },
    ],
  })
})
