import { expect, test } from 'vitest'
import { visHjemmel } from '../hjemmel.ts'
import { vurderEtter13 } from './paragraf-13-samarbeid-og-samordning.ts'

test.each([
  {
    tilfelle: 'ingen kjente tjenester',
    fakta: { andreTjenester: 0, barnekoordinator: false },
    ledd: 'andre',
    sagt: 'Ingen andre tjenester er kjent.',
    fordi: 'behovet kan finnes selv om ingen er inne ennå',
  },
  {
    tilfelle: 'én kjent tjeneste',
    fakta: { andreTjenester: 1, barnekoordinator: false },
    ledd: 'andre',
    sagt: 'Kjente andre tjenester: 1.',
    fordi: 'noen må bestemme hvem som samordner',
  },
  {
    tilfelle: 'oppnevnt barnekoordinator',
    fakta: { andreTjenester: 3, barnekoordinator: true },
    ledd: 'tredje',
    sagt: 'Det er oppnevnt barnekoordinator, som skal sørge for samordningen.',
    fordi: 'loven sier at koordinatoren samordner',
  },
])('$tilfelle krever skjønn etter $ledd ledd, fordi $fordi', ({ fakta, ledd, sagt }) => {
  const svar = vurderEtter13(fakta)
  expect([svar.utfall, visHjemmel(svar.hjemmel), svar.fakta[0]]).toEqual([
    'krever-skjonn',
    `sosialtjenesteloven § 13 ${ledd} ledd`,
    sagt,
  ])
})
