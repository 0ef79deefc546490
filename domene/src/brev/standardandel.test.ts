import { describe, expect, test } from 'vitest'
import { etBrevgrunnlag } from '../testdata/brevgrunnlag.ts'
import type { Brevbarn } from './grunnlag.ts'
import { standardandel } from './standardandel.ts'
import { byggVedtaksbrev } from './vedtaksbrev.ts'

const barn = (navn: string, vurdere: string): Brevbarn => ({
  ref: navn,
  navn,
  vurdere,
  vekte: '',
  vise: '',
  opplysninger: [],
})
const maal = (b: readonly Brevbarn[], kjente: readonly string[] = []) =>
  standardandel(byggVedtaksbrev(etBrevgrunnlag({ barn: b })), kjente).barn.map(x => x.andel)

describe('standardtekst i avsnittet om et barn', () => {
  test.each<[string, Brevbarn[], string[], (number | null)[], string]>([
    ['egne ord', [barn('Teo', 'Teo liker trikk.')], [], [0], 'ingen andre har fått denne teksten'],
    [
      'samme tekst om to søsken',
      [barn('Teo', 'Teo har det bra.'), barn('Áile', 'Áile har det bra.')],
      [],
      [1, 1],
      'navnet tas bort før det måles',
    ],
    [
      'en kjent setning med annen dato',
      [barn('Teo', 'Teo begynner 1. desember 2026.')],
      ['Eirik begynner 3. mars 2025.'],
      [0],
      'navnet Eirik finnes ikke i dette brevet, så setningen er ikke den samme',
    ],
    [
      'en kjent setning om samme navn, annen dato',
      [barn('Teo', 'Teo begynner 1. desember 2026.')],
      ['Teo begynner 3. mars 2025.'],
      [1],
      'datoer tas bort før det måles',
    ],
    ['tomt avsnitt', [barn('Teo', '')], [], [null], 'egen tekst mangler, og det er ikke null prosent'],
  ])('%s', (_navn, b, kjente, ventet, _fordi) => {
    expect(maal(b, kjente)).toEqual(ventet)
  })
})

test('klage og innsyn skal være standard og teller ikke med', () => {
  const brev = byggVedtaksbrev(etBrevgrunnlag())
  const uten = { ...brev, deler: brev.deler.filter(d => d.kapittel !== 'klage' && d.kapittel !== 'innsyn') }
  expect(standardandel(uten)).toEqual(standardandel(brev))
})

test('mer egen tekst gir lavere andel', () => {
  const lite = standardandel(byggVedtaksbrev(etBrevgrunnlag({ barn: [] }))).andel
  const mye = standardandel(byggVedtaksbrev(etBrevgrunnlag())).andel
  expect(mye).toBeLessThan(lite ?? 0)
})
