import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { KONTROLLER } from '../kontroll/resultat.ts'
import { enSak } from '../testdata/enSak.ts'
import { kontrollrader, kontrollraderApne } from './kontrollrader.ts'

const IDAG = dato('2026-11-20')
const apen = () => enSak().medBarn('Emil', '2021-05-04').medSoknad().tattTilBehandling()
const fattet = () =>
  apen().altKartlagt().medPeriode().alleLinjerBesluttet().alleBarnVurdert().foreslatt().fattetAv()

describe('det kontrollene sa, rad for rad', () => {
  test('en søknad som ikke er avgjort, har en rad med hver kontroll, og ingen navn', () => {
    const { sak, personer, policy } = apen()
    const [rad, ...flere] = kontrollraderApne(sak, { personer, policy }, IDAG)
    expect(flere).toEqual([])
    expect(Object.keys(rad?.funn ?? {}).toSorted()).toEqual([...KONTROLLER].toSorted())
    expect(rad?.barn).toBe(1)
    expect(JSON.stringify(rad)).not.toContain('Haugdal')
  })

  test('en kontroll som kaster, stopper ingenting: raden står uten funn', () => {
    const { sak, personer, policy } = apen()
    const rader = kontrollraderApne(sak, { personer, policy }, IDAG, () => {
      throw new Error('en underlig sak')
    })
    expect(rader.map(r => [r.funn, r.resultater])).toEqual([[{}, []]])
  })

  test('et fattet vedtak har raden sin, og søknaden er ikke lenger åpen', () => {
    const { sak, personer, policy } = fattet()
    const [rad] = kontrollrader(sak)
    expect(rad).toMatchObject({ slag: 'stonad', barn: 1, forste: true, avslag: false })
    expect(kontrollraderApne(sak, { personer, policy }, IDAG)).toEqual([])
  })
})
