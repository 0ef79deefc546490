import { expect, test } from 'vitest'
import { standardsetninger } from '../brev/standardsetninger.ts'
import type { PersonId } from '../felles/id.ts'
import { v2 } from '../kontroll/v2.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import { testomgivelse } from '../testdata/verden.ts'
import { sakForKontroll } from './tilKontroll.ts'

const KJENT = 'Vi har vurdert at barnet har behov for trygge rammer og varme klær.'
const OGSA = 'Barnets beste er et grunnleggende hensyn i saken og veier tungt.'
const EGEN = 'Emil gruer seg til skidagen.'
const EMIL = personId('Emil') as PersonId

function v2Med(ord: object, andre: ReadonlySet<string> | undefined): readonly string[] {
  const sak = enSak()
    .medBarn('Emil', '2021-05-04')
    .medSoknad(enSoknad('s1', '2026-11-03'))
    .registrer({
      type: 'BarnVurdert',
      soknadId: S1,
      personId: EMIL,
      vurdere: KJENT,
      vekte: OGSA,
      vise: '',
      ...ord,
    })
  const bilde = sakForKontroll(sak.sak, S1, {
    ...testomgivelse(sak.verden),
    ...(andre ? { standardtekst: (t: readonly string[]) => standardsetninger(t, andre) } : {}),
  })
  return bilde ? v2(bilde).map(r => `${r.utfall} ${r.kode}`) : []
}

const BEGGE = new Set([KJENT, OGSA])
test.each([
  { ord: {}, andre: BEGGE, ventet: 'mangler V2.standardtekst', fordi: 'hver setning står i andre brev' },
  { ord: {}, andre: undefined, ventet: 'krever-skjonn V2.uten-opplysninger', fordi: 'ingen har målt' },
  {
    ord: {},
    andre: new Set([KJENT]),
    ventet: 'krever-skjonn V2.uten-opplysninger',
    fordi: 'veiingen er barnets egen',
  },
  {
    ord: { vise: EGEN },
    andre: BEGGE,
    ventet: 'krever-skjonn V2.uten-opplysninger',
    fordi: 'én setning handler om Emil',
  },
  {
    ord: { barnetsSyn: { syn: 'sagt', telte: EGEN } },
    andre: BEGGE,
    ventet: 'krever-skjonn V2.uten-opplysninger',
    fordi: 'det barnet selv mente, står også i avsnittet',
  },
  {
    ord: { mot: [{ hensyn: EGEN, veid: OGSA }] },
    andre: BEGGE,
    ventet: 'krever-skjonn V2.uten-opplysninger',
    fordi: 'motvekten står også i avsnittet',
  },
])('$ventet, fordi $fordi', ({ ord, andre, ventet }) => {
  expect(v2Med(ord, andre)).toEqual([ventet])
})
