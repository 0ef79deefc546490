import { expect, test } from 'vitest'
import { behovstekst, type Nodbehov } from './behovstekst.ts'

const navn = { mat: 'Mat', bosted: 'Et sted å bo', strom: 'Strøm', ukjent: 'Noe annet' }

test.each<[readonly Nodbehov[], string, string, string]>([
  [[], '', '', 'ingenting er sagt ennå'],
  [['mat'], '', 'Mat', 'et kryss er nok når det haster'],
  [[], ' Tomt for mat ', 'Tomt for mat', 'egne ord er også nok'],
  [['mat', 'strom'], 'To barn hjemme.', 'Mat, strøm. To barn hjemme.', 'begge deler står i vedtaket'],
  [['mat', 'ukjent'], 'Bleier til Ada', 'Mat. Bleier til Ada', 'ordene sier hva det andre er'],
  [['ukjent'], '', '', '«noe annet» sier ikke hva'],
])('%j og «%s» blir «%s» fordi %s', (hva, ord, forventet) => {
  expect(behovstekst(hva, ord, navn)).toBe(forventet)
})
