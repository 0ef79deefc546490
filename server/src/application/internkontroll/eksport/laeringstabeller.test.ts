import { enighet, type Lesepar } from '@handlingsrom/domene/statistikk/enighet'
import { describe, expect, test } from 'vitest'
import { enighetsrad, utgaverader } from './laeringstabeller.ts'

const par = (n: number, leser: Lesepar['leser'], kontroll: Lesepar['kontroll']): readonly Lesepar[] =>
  Array.from({ length: n }, () => ({ leser, kontroll }))
const k1 = (...alle: readonly (readonly Lesepar[])[]) =>
  enighet({ K1: alle.flat() })
    .filter(p => p.malepunkt === 'K1')
    .map(enighetsrad)[0]

describe('leseren mot kontrollen, som rad', () => {
  test('antallet lest, dem som er utenfor, andelen og kappa, hver med intervallet siden viser', () => {
    const rad = k1(
      par(20, 'ikke', 'mangler'),
      par(10, 'oppfylt', 'ingen-mangel-funnet'),
      par(5, 'ikke', 'ingen-mangel-funnet'),
      par(5, 'oppfylt', 'mangler'),
      par(6, 'ikke-aktuelt', 'mangler'),
    )
    // Po = 30/40, pe = (25/40)² + (15/40)² = 0,53125, kappa = 0,21875/0,46875.
    expect(rad?.slice(0, 5)).toEqual(['K1', 40, 6, 30, 0.75])
    expect(rad?.[7]).toBeCloseTo(0.4667, 4)
    expect(Number(rad?.[8])).toBeLessThan(0.4667)
    expect(Number(rad?.[9])).toBeGreaterThan(0.4667)
  })

  test('én til fire utenfor er holdt tilbake, og kappa med en liten rute er det også', () => {
    const rad = k1(
      par(20, 'ikke', 'mangler'),
      par(8, 'oppfylt', 'ingen-mangel-funnet'),
      par(6, 'ikke', 'ingen-mangel-funnet'),
      par(3, 'oppfylt', 'mangler'),
      par(2, 'ikke-aktuelt', 'mangler'),
    )
    expect([rad?.[1], rad?.[2], rad?.[3]]).toEqual([37, null, 28])
    expect(rad?.slice(7)).toEqual([null, null, null])
  })

  test('sa den ene det samme i alle, er kappa tom: den er ikke holdt tilbake, den finnes ikke', () => {
    const rad = k1(par(30, 'ikke', 'mangler'), par(10, 'ikke', 'ingen-mangel-funnet'))
    expect(rad?.slice(7)).toEqual(['', '', ''])
  })

  test('få uenige gir bare hvor langt andelen kan gå, og for få lest gir ingen andel', () => {
    const faa = k1(par(38, 'ikke', 'mangler'), par(2, 'oppfylt', 'mangler'))
    expect([faa?.[1], faa?.[3], faa?.[4], faa?.[6]]).toEqual([40, null, null, 1])
    expect(k1(par(29, 'ikke', 'mangler'))).toEqual(['K1', 29, 0, ...Array(7).fill(null)])
  })
})

describe('den nye utgaven mot den gamle, som rader', () => {
  const omregnet = (grupper: NonNullable<Parameters<typeof utgaverader>[0]['omregnet']>['grupper']) =>
    utgaverader({ utgaver: [3, 4], omregnet: { utgave: 5, regnet: '2026-11-22T09:30:00.000Z', grupper } })

  test('bare gruppene siden viser: ikke de tomme, og ikke dem utgaven ikke er regnet for', () => {
    const rader = omregnet([
      { deler: ['likt'], antall: 20 },
      { deler: ['annerledes', 'kunne-ikke'], antall: 7 },
      { deler: ['uten'], antall: 9 },
    ])
    expect(rader.map(r => [r[0], r[1], r[3], r[4]])).toEqual([
      ['3 og 4', 5, 'likt', 20],
      ['3 og 4', 5, 'annerledes eller kunne-ikke', 7],
    ])
  })

  test('for få: én rad uten tall. Ingen ny utgave: ingen rader', () => {
    expect(omregnet(null).map(r => [r[3], r[4]])).toEqual([['alle', null]])
    expect(omregnet([{ deler: ['likt'], antall: 0 }]).map(r => r[4])).toEqual([null])
    expect(utgaverader({ utgaver: [3], omregnet: null })).toEqual([])
  })
})
