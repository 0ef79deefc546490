import { expect, test } from 'vitest'
import { lesKladd, somLest } from './lesekladd.ts'

test.each([
  { tekst: '', fordi: 'ingenting er skrevet' },
  { tekst: 'ikke json', fordi: 'det er ødelagt' },
  { tekst: 'null', fordi: 'det er tomt' },
  { tekst: '{"kommentarer":3}', fordi: 'det er noe annet' },
])('«$tekst» er en tom kladd, fordi $fordi', ({ tekst }) => {
  expect(lesKladd(tekst)).toEqual({ kommentarer: [], svar: {} })
})

test('bare det som er skrevet og svart, sendes', () => {
  const sted = { slag: 'kapittel', kapittel: 'begrunnelse' } as const
  const kladd = {
    kommentarer: [
      { id: 'a', sted, tekst: ' ' },
      { id: 'b', sted, tekst: 'Hva er veid?', grunn: 'V3' as const },
    ],
    svar: { V3: 'delvis' as const },
  }
  expect(somLest(lesKladd(JSON.stringify(kladd)))).toEqual({
    kommentarer: [{ sted, tekst: 'Hva er veid?', grunn: 'V3' }],
    lesersvar: [{ punkt: 'V3', svar: 'delvis' }],
  })
})
