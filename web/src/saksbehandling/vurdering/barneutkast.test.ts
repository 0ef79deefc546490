import { describe, expect, it } from 'vitest'
import {
  brevvalgMangler,
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
const kladdet = { ...mor, brev: 'mottaker', grunn: '' } as const

describe('kladden av det som er veid', () => {
  it('leses tilbake slik den ble skrevet', () => {
    const kladd = { mot: [ett], foreldresyn: kladdet }
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
      foreldresyn: { sagtAv: undefined, mener: 'Ja.', telte: '', brev: undefined, grunn: '' },
    })
  })

  it('sender ikke tomme rader, og sier fra om halve', () => {
    const kladd = { mot: [{ hensyn: '', veid: ' ' }, ett], foreldresyn: undefined }
    expect([skrevneMotvekter(kladd), harHalv(kladd)]).toEqual([[ett], false])
    expect(harHalv({ ...kladd, mot: [{ hensyn: 'Økonomi', veid: '' }] })).toBe(true)
  })

  it('et åpnet felt uten ord er ikke et syn, og ord uten hvem mangler noe', () => {
    const utenHvem = { ...kladdet, sagtAv: undefined }
    expect(foreldresynMangler({ mot: [], foreldresyn: { ...utenHvem, mener: '', telte: '' } })).toBe(false)
    expect(foreldresynMangler({ mot: [], foreldresyn: utenHvem })).toBe(true)
    expect(skrevetForeldresyn({ mot: [], foreldresyn: utenHvem })).toBeUndefined()
    expect(skrevetForeldresyn({ mot: [], foreldresyn: kladdet })).toEqual({
      ...mor,
      brev: { slag: 'mottaker' },
    })
  })

  it('en tom rad er ikke en endring, men et nytt hensyn er det', () => {
    expect(sammeGrunner(tom, { ...tom, mot: [{ hensyn: '', veid: '' }] })).toBe(true)
    expect(sammeGrunner(tom, { ...tom, mot: [ett] })).toBe(false)
  })

  it.each([
    { brev: undefined, grunn: '', mangler: true, fordi: 'ingenting er valgt på forhånd' },
    { brev: 'mottaker', grunn: '', mangler: false, fordi: 'det er den brevet går til' },
    { brev: 'utelates', grunn: '', mangler: false, fordi: 'ordene står bare i saken' },
    { brev: 'tas-med', grunn: ' ', mangler: true, fordi: 'unntaket må begrunnes' },
    { brev: 'tas-med', grunn: 'Avgjørende', mangler: false, fordi: 'grunnen er skrevet' },
  ] as const)(
    'valget $brev med grunnen «$grunn» mangler noe: $mangler, fordi $fordi',
    ({ brev, grunn, mangler }) => {
      expect(brevvalgMangler({ mot: [], foreldresyn: { ...kladdet, brev, grunn } })).toBe(mangler)
    },
  )
})
