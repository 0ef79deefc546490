import { expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { enLinje } from '../testdata/brevgrunnlag.ts'
import { egen } from './byggesteiner.ts'
import { medNevnteLinjer } from './nevnteLinjer.ts'

const linjer = [
  enLinje({ ref: 'klaer', besluttet: kroner(2600) }),
  enLinje({ ref: 'mat', besluttet: kroner(600) }),
  enLinje({ ref: 'buss', besluttet: kroner(50) }),
  enLinje({ ref: 'a', besluttet: kroner(900) }),
  enLinje({ ref: 'b', besluttet: kroner(900) }),
]

test.each([
  { tekst: 'Vi dekker klær med 2 600 kroner.', refs: ['klaer'], fordi: 'beløpet står på én linje' },
  {
    tekst: 'Vi dekker klær med 2\u00a0600 kroner.',
    refs: ['klaer'],
    fordi: 'hardt mellomrom er også mellomrom',
  },
  { tekst: 'Vi dekker klær med 2600 kroner.', refs: ['klaer'], fordi: 'folk skriver tall uten mellomrom' },
  { tekst: '600 kroner til mat.', refs: ['mat'], fordi: 'tallet står først' },
  { tekst: 'Klærne koster 12 600 kroner.', refs: [], fordi: '600 og 2 600 er en del av et større tall' },
  { tekst: 'Klærne koster 2 600,50 kroner.', refs: [], fordi: 'ørene gjør det til et annet beløp' },
  { tekst: 'Hver av dem får 900 kroner.', refs: [], fordi: 'to linjer har det samme beløpet' },
  { tekst: 'Det er 50 elever på skolen.', refs: [], fordi: 'under hundre kan være hva som helst' },
  { tekst: 'Vi dekker klær.', refs: [], fordi: 'ikke noe beløp er nevnt' },
])('«$tekst» hviler på $refs, fordi $fordi', ({ tekst, refs }) => {
  expect(medNevnteLinjer(egen(tekst), linjer).grunnlag.map(g => g.ref)).toEqual(refs)
})

test('en linje setningen alt hviler på, kommer ikke to ganger', () => {
  const s = egen('Vi dekker klær med 2 600 kroner.', { type: 'linje', ref: 'klaer' })
  expect(medNevnteLinjer(s, linjer)).toBe(s)
})
