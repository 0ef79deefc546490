import { describe, expect, it } from 'vitest'
import {
  foreldresynMangler,
  harHalv,
  kladdAv,
  lesGrunnkladd,
  sammeGrunner,
  skrevetForeldresyn,
  skrevneMotvekter,
} from './barneutkast.ts'

const tom = kladdAv({ mot: [], foreldresyn: null })
const ett = { hensyn: 'Stønaden er midlertidig', veid: 'Laget veier tyngst' }
const mor = { sagtAv: 'mor', mener: 'Skolen er viktigst.', telte: 'Derfor bor de her.' } as const

describe('kladden av det som er veid', () => {
  it('leses tilbake slik den ble skrevet', () => {
    const kladd = { mot: [ett], foreldresyn: mor }
    expect(lesGrunnkladd(JSON.stringify(kladd), tom)).toEqual(kladd)
  })

  it.each(['', 'ikke json', '{"mot":3}', 'null'])(
    '«%s» er ikke noe utkast, og da gjelder det som står',
    raa => {
      expect(lesGrunnkladd(raa, { mot: [ett], foreldresyn: undefined })).toEqual({
        mot: [ett],
        foreldresyn: undefined,
      })
    },
  )

  it('et utkast fra en annen utgave mister ikke ord, og får ingen rolle noen ikke har valgt', () => {
    const raa = JSON.stringify({
      mot: [{ hensyn: 'Økonomi' }],
      foreldresyn: { sagtAv: 'tante', mener: 'Ja.' },
    })
    expect(lesGrunnkladd(raa, tom)).toEqual({
      mot: [{ hensyn: 'Økonomi', veid: '' }],
      foreldresyn: { sagtAv: undefined, mener: 'Ja.', telte: '' },
    })
  })

  it('sender ikke tomme rader, og sier fra om halve', () => {
    const kladd = { mot: [{ hensyn: '', veid: ' ' }, ett], foreldresyn: undefined }
    expect([skrevneMotvekter(kladd), harHalv(kladd)]).toEqual([[ett], false])
    expect(harHalv({ ...kladd, mot: [{ hensyn: 'Økonomi', veid: '' }] })).toBe(true)
  })

  it('et åpnet felt uten ord er ikke et syn, og ord uten hvem mangler noe', () => {
    const utenHvem = { ...mor, sagtAv: undefined }
    expect(foreldresynMangler({ mot: [], foreldresyn: { ...utenHvem, mener: '', telte: '' } })).toBe(false)
    expect(foreldresynMangler({ mot: [], foreldresyn: utenHvem })).toBe(true)
    expect(skrevetForeldresyn({ mot: [], foreldresyn: utenHvem })).toBeUndefined()
    expect(skrevetForeldresyn({ mot: [], foreldresyn: mor })).toEqual(mor)
  })

  it('en tom rad er ikke en endring, men et nytt hensyn er det', () => {
    expect(sammeGrunner(tom, { ...tom, mot: [{ hensyn: '', veid: '' }] })).toBe(true)
    expect(sammeGrunner(tom, { ...tom, mot: [ett] })).toBe(false)
  })
})
