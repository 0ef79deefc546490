import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { KONTROLL, kontrollerHver } from '../kontroll/kontroller.ts'
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

  test('en kontroll som kaster, stopper ingenting og tar ikke de andre med seg: den er nevnt i raden', () => {
    const { sak, personer, policy } = apen()
    const kaster = () => {
      throw new Error('en underlig sak')
    }
    const [rad] = kontrollraderApne(sak, { personer, policy }, IDAG, s =>
      kontrollerHver(s, { ...KONTROLL, K3: kaster }),
    )
    expect(rad?.kunne_ikke).toEqual(['K3'])
    expect(Object.keys(rad?.funn ?? {})).toHaveLength(KONTROLLER.length - 1)
    const [uten] = kontrollraderApne(sak, { personer, policy }, IDAG, kaster)
    expect([uten?.funn, uten?.resultater]).toEqual([{}, []])
    expect(uten?.kunne_ikke.toSorted()).toEqual([...KONTROLLER].toSorted())
  })

  test('et fattet vedtak har raden sin, og søknaden er ikke lenger åpen', () => {
    const { sak, personer, policy } = fattet()
    const [rad] = kontrollrader(sak)
    expect(rad).toMatchObject({ slag: 'stonad', barn: 1, forste: true, avslag: false })
    expect(kontrollraderApne(sak, { personer, policy }, IDAG)).toEqual([])
  })
})
