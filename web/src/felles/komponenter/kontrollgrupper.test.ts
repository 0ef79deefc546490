import type { Kontrollert } from '@handlingsrom/kontrakt/sak/kontroll'
import { describe, expect, it } from 'vitest'
import { kontrollgrupper } from './kontrollgrupper.ts'

const k = (
  kontroll: Kontrollert['kontroll'],
  utfall: Kontrollert['resultat']['utfall'],
  hvem?: string,
): Kontrollert => ({ kontroll, resultat: { utfall, kode: `${kontroll}.x`, ...(hvem ? { hvem } : {}) } })

describe('kontrollene, samlet under overskriften sin', () => {
  const alle = [
    k('K3', 'ingen-mangel-funnet', 'nora'),
    k('K3', 'mangler', 'pia'),
    k('V1', 'ingen-mangel-funnet'),
    k('V2', 'krever-skjonn', 'nora'),
    k('V2', 'mangler', 'pia'),
    k('V2', 'krever-skjonn', 'ada'),
  ]
  const grupper = kontrollgrupper(alle)

  it('nevner hver kontroll én gang, i kontrollenes rekkefølge', () => {
    expect(grupper.map(g => g.kontroll)).toEqual(['K3', 'V1', 'V2'])
  })

  it('mister ingen resultater', () => {
    expect(grupper.flatMap(g => g.deler.flatMap(d => d.resultater))).toHaveLength(alle.length)
  })

  it('sier det som mangler først, og hvert utfall én gang', () => {
    expect(grupper[2]?.deler.map(d => [d.utfall, d.resultater.map(r => r.resultat.hvem)])).toEqual([
      ['mangler', ['pia']],
      ['krever-skjonn', ['nora', 'ada']],
    ])
  })

  it('regner en kontroll som uten funn bare når ingen av resultatene er et funn', () => {
    expect(grupper.map(g => g.funn)).toEqual([true, false, true])
  })
})
