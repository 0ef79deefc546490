import { expect, test } from 'vitest'
import { skalNedtegnes } from './paragraf-11d-muntlige-konferanser.ts'

test.each([
  {
    tilfelle: 'noe nytt sagt i en telefonsamtale',
    fakta: { muntlig: true, noeNyttAvBetydning: true },
    utfall: 'oppfylt',
    fordi: 'det skal skrives ned',
  },
  {
    tilfelle: 'ingenting nytt sagt i en samtale',
    fakta: { muntlig: true, noeNyttAvBetydning: false },
    utfall: 'ikke-oppfylt',
    fordi: 'plikten gjelder nye opplysninger',
  },
  {
    tilfelle: 'en samtale ingen har tatt stilling til',
    fakta: { muntlig: true, noeNyttAvBetydning: undefined },
    utfall: 'krever-skjonn',
    fordi: 'den som hørte det, må svare',
  },
  {
    tilfelle: 'noe nytt i et brev',
    fakta: { muntlig: false, noeNyttAvBetydning: true },
    utfall: 'ikke-oppfylt',
    fordi: 'det er alt skriftlig',
  },
])('$tilfelle gir $utfall, fordi $fordi', ({ fakta, utfall }) => {
  expect(skalNedtegnes(fakta).utfall).toBe(utfall)
})
