import { expect, test } from 'vitest'
import { harInnsynsrett } from './paragraf-18-partsinnsyn.ts'

test.each([
  {
    tilfelle: 'en som ikke er part',
    fakta: { erPart: false, dokument: 'vanlig' },
    utfall: 'ikke-oppfylt',
    fordi: 'retten er partens',
  },
  {
    tilfelle: 'en voksen part',
    fakta: { erPart: true, dokument: 'vanlig' },
    utfall: 'oppfylt',
    fordi: 'hovedregelen',
  },
  {
    tilfelle: 'en part på 14 år og en taushetsbelagt opplysning',
    fakta: { erPart: true, mindrearigAlder: 14, dokument: 'taushetsbelagt' },
    utfall: 'ikke-oppfylt',
    fordi: 'den som er under 15, skal ikke få den',
  },
  {
    tilfelle: 'en part på 15 år og en taushetsbelagt opplysning',
    fakta: { erPart: true, mindrearigAlder: 15, dokument: 'taushetsbelagt' },
    utfall: 'oppfylt',
    fordi: 'den som har fylt 15, er ikke under 15',
  },
  {
    tilfelle: 'en part på 14 år og et vanlig dokument',
    fakta: { erPart: true, mindrearigAlder: 14, dokument: 'vanlig' },
    utfall: 'oppfylt',
    fordi: 'den mindreårige har retten selv',
  },
  {
    tilfelle: 'et internt dokument',
    fakta: { erPart: true, dokument: 'internt' },
    utfall: 'krever-skjonn',
    fordi: 'det skal vurderes å gi det likevel',
  },
] as const)('$tilfelle gir $utfall, fordi $fordi', ({ fakta, utfall }) => {
  expect(harInnsynsrett(fakta).utfall).toBe(utfall)
})

test.each([
  [{ erPart: false, dokument: 'vanlig' }, 'første'],
  [{ erPart: true, dokument: 'internt' }, 'andre'],
  [{ erPart: true, mindrearigAlder: 14, dokument: 'taushetsbelagt' }, 'første'],
  [{ erPart: true, dokument: 'vanlig' }, 'første'],
] as const)('%j viser til %s ledd', (fakta, ledd) => {
  expect(harInnsynsrett(fakta).hjemmel.ledd).toBe(ledd)
})
