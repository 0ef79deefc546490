import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { maned } from '../felles/dato.ts'
import type { LinjeId, SoknadId } from '../felles/id.ts'
import { vurderingslinjer } from '../sak/tilstand.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad } from '../testdata/enSoknad.ts'
import { endringerIPerioden } from './utgangspunkt.ts'

const norm = (fra: string, liten: number, stor: number) => ({
  gyldigFra: maned(fra),
  satser: { barn_0_5: kroner(liten), barn_6_10: kroner(stor) },
  kilde: 'Oppdiktet norm',
  vedtaksreferanse: '1/26',
  oppdiktet: true,
})

describe('normen over flere måneder', () => {
  const endringer = (fodt: string, fra: string, til: string, normer = [norm('2026-01', 3000, 4000)]) => {
    const v = enSak('2026-11-03')
      .medBarn('Emil', fodt)
      .medSoknad(enSoknad('s1', '2026-11-03'))
      .medPolicy({ normer }).verden
    const soknadId = 's1' as SoknadId
    const linje = vurderingslinjer(v.sak, soknadId).find(l => l.linjeId === ('livsopphold/emil' as LinjeId))
    if (!linje) throw new Error('Emil har ingen linje')
    const periode = { fra: maned(fra), til: maned(til) }
    return endringerIPerioden(v.sak, soknadId, linje, periode, v).map(e => [e.maned, e.norm])
  }

  test.each([
    { fodt: '2022-05-04', til: '2027-01', ventet: [], fordi: 'ingenting endrer seg' },
    {
      fodt: '2021-01-15',
      til: '2027-02',
      ventet: [['2027-01', kroner(4000)]],
      fordi: 'han fyller seks i januar',
    },
  ])('født $fodt, fra 2026-11 til $til: $ventet, fordi $fordi', ({ fodt, til, ventet }) => {
    expect(endringer(fodt, '2026-11', til)).toEqual(ventet)
  })

  test('en ny utgave fra nyttår er en annen norm', () => {
    const normer = [norm('2026-01', 3000, 4000), norm('2027-01', 3100, 4100)]
    expect(endringer('2022-05-04', '2026-12', '2027-02', normer)).toEqual([['2027-01', kroner(3100)]])
  })

  test('en måned før normen gjelder, er ukjent og aldri null', () => {
    const normer = [norm('2027-01', 3100, 4100)]
    expect(endringer('2022-05-04', '2026-12', '2027-01', normer)).toEqual([['2027-01', kroner(3100)]])
  })
})
