import { expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { MaltIndikator } from '../indikator/definisjoner.ts'
import type { Maling } from '../indikator/maling.ts'
import { indikatorserier } from './indikatorbilde.ts'
import { forNaere } from './nevnere.ts'

const av = (indikator: MaltIndikator, fra: number, til: number, dag = '2026-02-10'): readonly Maling[] =>
  Array.from({ length: til - fra }, (_, i) => ({
    indikator,
    sakId: `s${fra + i}`,
    enhet: `${indikator}-${fra + i}`,
    dato: dato(dag),
    verdi: 1,
  }))

test.each([
  {
    m: [...av('retur', 0, 20), ...av('paragraf-19', 0, 17)],
    skjult: ['paragraf-19'],
    fordi: 'tre fikk ikke avslag',
  },
  {
    m: [...av('retur', 0, 20), ...av('paragraf-19', 0, 16)],
    skjult: ['paragraf-19'],
    fordi: 'fire fikk ikke avslag',
  },
  { m: [...av('retur', 0, 20), ...av('paragraf-19', 0, 15)], skjult: [], fordi: 'fem fikk ikke avslag' },
  { m: [...av('retur', 0, 20), ...av('paragraf-19', 0, 20)], skjult: [], fordi: 'de samme familiene' },
  {
    m: [...av('barnets-syn', 0, 18), ...av('retur', 0, 20)],
    skjult: ['retur'],
    fordi: 'to uten barn; målepunktene viser de andre',
  },
  {
    m: [...av('nodhjelp', 0, 9), ...av('gjentatt-nodhjelp', 0, 6)],
    skjult: ['gjentatt-nodhjelp'],
    fordi: 'tre som ikke er gjentatt',
  },
  {
    m: [...av('soknader', 0, 20), ...av('retur', 0, 18)],
    skjult: [],
    fordi: 'søknadene telles en annen dag',
  },
])('to nevnere ved siden av hverandre: $fordi', ({ m, skjult }) => {
  expect([...forNaere(m)]).toEqual(skjult)
})

const status = (m: readonly Maling[], i: MaltIndikator) => {
  const [s] = indikatorserier([i], m, [2026])
  return [...(s?.tertialer ?? []), ...(s?.ar ?? [])].map(x => x.tall.status)
}

test('den som er for nær i ett tertial, er skjult der og i året, og de andre tertialene står', () => {
  const m = [
    ...av('retur', 0, 20),
    ...av('paragraf-19', 0, 17),
    ...av('retur', 30, 50, '2026-06-10'),
    ...av('paragraf-19', 30, 40, '2026-06-10'),
  ]
  expect(status(m, 'paragraf-19')).toEqual(['for-fa', 'vises', 'ingen', 'for-fa'])
  expect(status(m, 'retur')).toEqual(['vises', 'vises', 'ingen', 'vises'])
})

test('et lite tertial skjules ikke bak året når målepunktene viser de andre tertialene: da er året skjult', () => {
  const m = [...av('barnets-syn', 0, 2), ...av('barnets-syn', 10, 19, '2026-06-10')]
  expect(status(m, 'barnets-syn')).toEqual(['for-fa', 'vises', 'ingen', 'for-fa'])
})
