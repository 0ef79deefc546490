import { expect, test } from 'vitest'
import { vurderEtter4 } from './paragraf-4-krav-til-forsvarlighet.ts'

test.each([
  {
    tilfelle: 'ingen kjent mangel',
    kjenteMangler: [],
    fordi: 'at vi ikke kjenner en mangel, beviser ingenting',
  },
  {
    tilfelle: 'én kjent mangel',
    kjenteMangler: ['Ett barn er ikke spurt om.'],
    fordi: 'et menneske avgjør hva mangelen betyr',
  },
])('$tilfelle krever skjønn, fordi $fordi', ({ kjenteMangler }) => {
  const svar = vurderEtter4({ kjenteMangler })
  expect([svar.utfall, svar.fakta]).toEqual(['krever-skjonn', kjenteMangler])
})
