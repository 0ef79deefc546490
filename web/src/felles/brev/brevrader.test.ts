import type { Brevdelvisning } from '@handlingsrom/kontrakt/sak/brev'
import { describe, expect, it } from 'vitest'
import { brevrader, numreFor } from './brevrader.ts'

const lov = (ref: string) => ({
  type: 'lov',
  ref,
  navn: null,
  tekst: null,
  kilde: null,
  dato: null,
  tall: null,
})
const setning = (tekst: string, ...grunnlag: ReturnType<typeof lov>[]) => ({
  tekst,
  standard: false,
  andreBrev: false,
  teller: true,
  grunnlag,
  endret: false,
})
const avsnitt = (...setninger: ReturnType<typeof setning>[]): Brevdelvisning => ({
  slag: 'avsnitt',
  kapittel: 'begrunnelse',
  setninger,
  barn: null,
})
const overskrift = (tekst: string, niva: number): Brevdelvisning => ({
  slag: 'overskrift',
  kapittel: 'begrunnelse',
  tekst,
  niva,
})

describe('brevet som rader', () => {
  it('holder overskrifter på rad sammen, og overskriften med beløpet sammen med innledningen', () => {
    const rader = brevrader([
      avsnitt(setning('Dette er et vedtak.')),
      overskrift('Du får penger', 1),
      avsnitt(setning('Det gjelder desember.')),
      overskrift('Barna', 2),
      overskrift('Eirik', 3),
      { slag: 'avsnitt', kapittel: 'barna', setninger: [], barn: { personId: 'p1', navn: 'Eirik' } },
    ])
    expect(rader.map(r => [r.overskrifter.map(o => o.tekst), r.barn?.navn])).toEqual([
      [[], undefined],
      [['Barna', 'Eirik'], 'Eirik'],
    ])
  })

  it('gir samme grunnlag samme nummer i hele raden', () => {
    const [rad] = brevrader([
      avsnitt(setning('a', lov('§ 18'), lov('§ 1')), setning('b', lov('§ 1'), lov('§ 19'))),
    ])
    if (!rad) throw new Error('raden mangler')
    const avsnittet = rad.deler[0]
    const numre = avsnittet?.slag === 'avsnitt' ? avsnittet.setninger.map(s => numreFor(s, rad)) : []
    expect(numre).toEqual([
      [1, 2],
      [2, 3],
    ])
  })

  it('mister ingen del av brevet', () => {
    const deler = [overskrift('A', 1), avsnitt(setning('x')), overskrift('B', 2), overskrift('C', 2)]
    const antall = brevrader(deler).reduce((n, r) => n + r.overskrifter.length + r.deler.length, 0)
    expect(antall).toBe(deler.length)
  })
})
