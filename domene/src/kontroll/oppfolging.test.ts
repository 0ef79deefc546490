import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { etBilde, koder } from '../testdata/etBilde.ts'
import { type OppfolgingForKontroll, o1, o2, o3, oppfolging } from './oppfolging.ts'

const siden = dato('2026-11-05')
const med = (endring: Partial<OppfolgingForKontroll> = {}) =>
  etBilde({
    oppfolging: {
      siden,
      behov: 1,
      samtaler: [],
      andreSamtaler: 0,
      forsok: 0,
      samarbeid: [],
      veiledning: [],
      ...endring,
    },
  })
const dagen = dato('2026-11-12')

describe('oppfølging ved behov: ett av tre er nok, og ingen av dem alene er noe brudd', () => {
  test.each([
    { s: etBilde(), o: 'ikke-aktuelt O.intet-behov', deler: Array(3).fill('ikke-aktuelt O.intet-behov') },
    {
      s: med(),
      o: 'mangler O.ingen',
      deler: ['mangler O1.ingen', 'mangler O2.ingen', 'mangler O3.ingen'],
    },
    {
      s: { ...med(), dato: siden },
      o: 'krever-skjonn O.nettopp',
      deler: ['mangler O1.ingen', 'mangler O2.ingen', 'mangler O3.ingen'],
    },
    {
      s: med({ samtaler: [dagen] }),
      o: 'ingen-mangel-funnet O.gjort',
      deler: ['ingen-mangel-funnet O1.samtaler', 'mangler O2.ingen', 'mangler O3.ingen'],
    },
    {
      s: med({ samarbeid: [{ dato: dagen, referat: true }] }),
      o: 'ingen-mangel-funnet O.gjort',
      deler: ['mangler O1.ingen', 'ingen-mangel-funnet O2.referat', 'mangler O3.ingen'],
    },
    {
      s: med({ samarbeid: [{ dato: dagen, referat: false }] }),
      o: 'krever-skjonn O.kanskje',
      deler: ['mangler O1.ingen', 'krever-skjonn O2.uten-referat', 'mangler O3.ingen'],
    },
    {
      s: med({ veiledning: [{ start: dagen, fattet: true }] }),
      o: 'ingen-mangel-funnet O.gjort',
      deler: ['mangler O1.ingen', 'mangler O2.ingen', 'ingen-mangel-funnet O3.vedtak'],
    },
    {
      s: med({ veiledning: [{ start: dagen, fattet: false }] }),
      o: 'krever-skjonn O.kanskje',
      deler: ['mangler O1.ingen', 'mangler O2.ingen', 'krever-skjonn O3.foreslatt'],
    },
    {
      s: med({ veiledning: [{ start: dato('2026-10-01'), fattet: true, fraFor: true }] }),
      o: 'krever-skjonn O.kanskje',
      deler: ['mangler O1.ingen', 'mangler O2.ingen', 'krever-skjonn O3.fra-for'],
    },
    {
      s: med({ andreSamtaler: 2, forsok: 1 }),
      o: 'krever-skjonn O.kanskje',
      deler: ['krever-skjonn O1.andre-samtaler', 'mangler O2.ingen', 'mangler O3.ingen'],
    },
    {
      s: med({ forsok: 1 }),
      o: 'krever-skjonn O.kanskje',
      deler: ['krever-skjonn O1.forsokt', 'mangler O2.ingen', 'mangler O3.ingen'],
    },
  ])('$o', ({ s, o, deler }) => {
    expect(koder(oppfolging(s))).toEqual([o])
    expect([o1, o2, o3].flatMap(k => koder(k(s)))).toEqual(deler)
  })
})
