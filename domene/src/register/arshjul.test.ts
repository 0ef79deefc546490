import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { ANE, oppforingen } from '../testdata/enOppforing.ts'
import { type Arsdag, type Arshjulslag, arshjul, registerdager } from './arshjul.ts'

const dag = (slag: Arshjulslag, d: string): Arsdag => ({
  slag,
  dato: dato(d),
  tittel: slag,
  eier: null,
  ref: null,
})
const idag = dato('2026-11-30')

describe('årshjulet', () => {
  test.each([
    { d: dag('tiltak', '2026-11-29'), sted: 'etterskudd', fordi: 'fristen var i går' },
    { d: dag('tiltak', '2026-11-30'), sted: '2026-11', fordi: 'fristen er i dag' },
    { d: dag('gjennomgang', '2025-01-01'), sted: 'etterskudd', fordi: 'ingen har sett på den' },
    {
      d: dag('utloper', '2026-11-01'),
      sted: 'etterskudd',
      fordi: 'den gjelder ikke, og ingen har avsluttet den',
    },
    { d: dag('norm', '2026-06-01'), sted: 'etterskudd', fordi: 'normen skulle vært sett på' },
    { d: dag('milepael', '2026-11-01'), sted: 'etterskudd', fordi: 'milepælen er ikke nådd' },
    { d: dag('dag', '2026-11-01'), sted: '', fordi: 'øvelsen er holdt' },
    { d: dag('maling', '2026-11-01'), sted: '', fordi: 'produktet måler selv' },
    { d: dag('lesing', '2026-11-01'), sted: '', fordi: 'den kan ikke leses lenger' },
    { d: dag('dag', '2027-10-31'), sted: '2027-10', fordi: 'den siste av de tolv månedene' },
    { d: dag('dag', '2027-11-01'), sted: 'senere', fordi: 'samme måned neste år er en ny runde' },
  ])('$sted fordi $fordi', ({ d, sted }) => {
    const h = arshjul([d], idag)
    const steder = [
      ...(h.etterskudd.length > 0 ? ['etterskudd'] : []),
      ...h.maneder.filter(m => m.dager.length > 0).map(m => m.maned as string),
      ...(h.senere > 0 ? ['senere'] : []),
    ]
    expect(steder.join(' ')).toBe(sted)
  })
  test('tolv måneder fra og med denne, det eldste først', () => {
    const h = arshjul([dag('norm', '2026-10-02'), dag('tiltak', '2026-10-01')], idag)
    expect(h.maneder.map(m => m.maned)).toHaveLength(12)
    expect([h.maneder[0]?.maned, h.maneder[11]?.maned]).toEqual(['2026-11', '2027-10'])
    expect(h.etterskudd.map(d => d.slag)).toEqual(['tiltak', 'norm'])
  })
})

test('en oppføring gir sine datoer med eieren, og en avsluttet gir ingen', () => {
  expect(registerdager(oppforingen())).toEqual([
    { slag: 'gjennomgang', dato: '2027-06-01', tittel: oppforingen().tittel, eier: ANE, ref: 'r1' },
    { slag: 'utloper', dato: '2027-12-31', tittel: oppforingen().tittel, eier: ANE, ref: 'r1' },
  ])
  expect(registerdager({ ...oppforingen(), felt: { dag: '2027-01-15' } }).map(d => d.slag)).toContain('dag')
  expect(registerdager(oppforingen({ type: 'OppforingAvsluttet', grunn: 'x' }))).toEqual([])
})
