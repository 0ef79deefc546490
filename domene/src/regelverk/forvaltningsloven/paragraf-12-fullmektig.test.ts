import { expect, test } from 'vitest'
import { kanVaereFullmektig } from './paragraf-12-fullmektig.ts'

test.each([
  {
    tilfelle: 'en søster med skriftlig fullmakt',
    fakta: { hvem: 'myndig-person', skriftligFullmakt: true },
    utfall: 'oppfylt',
    fordi: 'enhver myndig person kan være fullmektig',
  },
  {
    tilfelle: 'en søster uten skriftlig fullmakt',
    fakta: { hvem: 'myndig-person', skriftligFullmakt: false },
    utfall: 'ikke-oppfylt',
    fordi: 'bare advokater er unntatt',
  },
  {
    tilfelle: 'en sønn på 16 år',
    fakta: { hvem: 'umyndig', skriftligFullmakt: true },
    utfall: 'ikke-oppfylt',
    fordi: 'fullmektigen må være myndig',
  },
  {
    tilfelle: 'partens egen organisasjon med fullmakt',
    fakta: { hvem: 'egen-organisasjon', skriftligFullmakt: true },
    utfall: 'oppfylt',
    fordi: 'parten er medlem',
  },
  {
    tilfelle: 'en ansatt på området',
    fakta: { hvem: 'ansatt-pa-omradet', skriftligFullmakt: true },
    utfall: 'ikke-oppfylt',
    fordi: 'andre ledd sier nei',
  },
  {
    tilfelle: 'en advokat uten skriftlig fullmakt',
    fakta: { hvem: 'advokat', skriftligFullmakt: false },
    utfall: 'krever-skjonn',
    fordi: 'den kreves bare når det er grunn til det',
  },
  {
    tilfelle: 'en advokat med skriftlig fullmakt',
    fakta: { hvem: 'advokat', skriftligFullmakt: true },
    utfall: 'oppfylt',
    fordi: 'fullmakten er lagt fram',
  },
] as const)('$tilfelle gir $utfall, fordi $fordi', ({ fakta, utfall }) => {
  expect(kanVaereFullmektig(fakta).utfall).toBe(utfall)
})

test.each([
  ['umyndig', true, 'andre'],
  ['ansatt-pa-omradet', true, 'andre'],
  ['advokat', true, 'fjerde'],
  ['advokat', false, 'fjerde'],
  ['myndig-person', true, 'fjerde'],
  ['myndig-person', false, 'fjerde'],
] as const)('%s (skriftlig fullmakt: %s) viser til %s ledd', (hvem, skriftligFullmakt, ledd) => {
  expect(kanVaereFullmektig({ hvem, skriftligFullmakt }).hjemmel.ledd).toBe(ledd)
})
