import { describe, expect, test } from 'vitest'
import type { SynIBrevet } from '../grunner/hendelser.ts'
import { GRADERINGER, type Gradering } from '../person/hendelser.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { personId, SOKER } from '../testdata/etBarn.ts'
import { prov as provI, type Verden } from '../testdata/verden.ts'
import { barnetsOrd } from './barnetsOrd.ts'
import { harForeldrevern, harSkjermetSvar } from './foreldresyn.ts'

const emil = personId('Emil')
const iArbeid = () => enSak().medBarn('Emil', '2021-05-04').medSoknad(enSoknad()).tattTilBehandling()
const vurder = (brev?: SynIBrevet, mener = 'Mor mener laget er viktigst.'): SakKommando => ({
  type: 'vurderBarn',
  soknadId: S1,
  personId: emil,
  vurdere: 'Emil trenger sko.',
  vekte: '',
  vise: '',
  foreldresyn: { sagtAv: 'mor', mener, telte: '', ...(brev ? { brev } : {}) },
  settVersjon: 0,
})
const gradert = (gradering: Gradering): Verden => {
  const { verden } = iArbeid()
  const fakta = verden.personer[SOKER]
  if (!fakta) throw new Error('Søkeren mangler')
  return { ...verden, personer: { ...verden.personer, [SOKER]: { ...fakta, gradering } } }
}
const prov = (k: SakKommando, gradering: Gradering = 'ugradert') => {
  const svar = provI(gradert(gradering), k)
  return svar.ok ? 'ja' : svar.feil.kode
}
const trygghet = (id: 'vold' | 'annet'): SakKommando => ({
  type: 'registrerOpplysning',
  personId: emil,
  tema: 'andre-behov',
  svar: {
    tilstand: 'kartlagt',
    tekst: 'Sagt i samtalen',
    ...(id === 'vold' ? { detaljer: [{ slag: 'utfordring', hva: 'vold' }] } : {}),
  } as never,
  sagtAv: 'mor',
  kanal: 'kontor',
  dato: '2026-11-20' as never,
  settVersjon: 0,
})

describe('forelderens syn, når det skrives', () => {
  test.each<{ k: SakKommando; gradering?: Gradering; svar: string; fordi: string }>([
    { k: vurder(), svar: 'ja', fordi: 'uten svar står ordene bare i saken' },
    { k: vurder({ slag: 'utelates' }), svar: 'ja', fordi: 'ordene står bare i saken' },
    {
      k: vurder({ slag: 'mottaker' }),
      gradering: 'fortrolig',
      svar: 'ja',
      fordi: 'det er søkerens egne ord',
    },
    { k: vurder({ slag: 'tas-med', grunn: 'Avgjørende' }), svar: 'ja', fordi: 'valget har en grunn' },
    { k: vurder({ slag: 'tas-med', grunn: ' ' }), svar: 'ma-begrunnes', fordi: 'unntaket må begrunnes' },
    { k: vurder({ slag: 'mottaker' }, ' '), svar: 'tekst-mangler', fordi: 'ingen har sagt noe' },
    {
      k: vurder({ slag: 'tas-med', grunn: 'Avgjørende' }),
      gradering: 'fortrolig',
      svar: 'forelder-vernet',
      fordi: 'noen i saken har skjult adresse',
    },
    {
      k: vurder({ slag: 'tas-med', grunn: 'Avgjørende' }),
      gradering: 'ukjent',
      svar: 'forelder-vernet',
      fordi: 'det vi ikke vet, regnes som vern',
    },
  ])(
    '$k.foreldresyn.brev.slag i en sak som er $gradering gir $svar, fordi $fordi',
    ({ k, gradering, svar }) => {
      expect(prov(k, gradering)).toBe(svar)
    },
  )
})

describe('vernet', () => {
  test.each(GRADERINGER.map(g => ({ g, vern: g !== 'ugradert' })))('$g er vern: $vern', ({ g, vern }) => {
    const { sak, personer } = gradert(g)
    expect(harForeldrevern(sak, { personer })).toBe(vern)
  })

  test('et svar om vold er vern, også uten adressebeskyttelse; et annet svar er ikke', () => {
    expect(harSkjermetSvar(iArbeid().utfor(trygghet('vold')).sak)).toBe(true)
    expect(harSkjermetSvar(iArbeid().utfor(trygghet('annet')).sak)).toBe(false)
  })
})

test('ord som ikke kommer i brevet, måles ikke som en del av det', () => {
  const b = {
    vurdere: 'A',
    vekte: '',
    vise: '',
    foreldresyn: { sagtAv: 'mor', mener: 'B', telte: 'C' },
  } as const
  expect(barnetsOrd(b)).toEqual(['A'])
  expect(barnetsOrd({ ...b, foreldresyn: { ...b.foreldresyn, brev: { slag: 'mottaker' } } })).toEqual([
    'A',
    'B',
    'C',
  ])
})
