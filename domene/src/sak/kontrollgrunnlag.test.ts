import { expect, test } from 'vitest'
import type { NotatId } from '../felles/id.ts'
import type { KartleggingKommando } from '../kartlegging/kommandoer.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSamtale, SAM1 } from '../testdata/enSamtale.ts'
import { personId } from '../testdata/etBarn.ts'
import { etNotat } from '../testdata/etNotat.ts'
import { samtaleneTilKontroll } from './kontrollgrunnlag.ts'

const N1 = 'n1' as NotatId
const [EMIL, SANA] = [personId('Emil'), personId('Sana')]
const start = () => enSak('2026-11-20').medBarn('Emil', '2021-05-04').medBarn('Sana', '2014-09-30')
type Svaret = Extract<KartleggingKommando, { type: 'registrerOpplysning' }>
const svar = (om: Partial<Svaret> = {}): Svaret => ({
  type: 'registrerOpplysning',
  personId: SANA,
  tema: 'skole',
  svar: { tilstand: 'kartlagt', tekst: 'Trives.' },
  sagtAv: 'mor',
  kanal: 'kontor',
  dato: start().dato,
  settVersjon: 0,
  ...om,
})
const barna = (s: ReturnType<typeof start>) => samtaleneTilKontroll(s.sak).map(x => x.barn)

test('en samtale gjelder barnet som har et svar fra den, og ingen andre', () => {
  expect(barna(start().utfor(enSamtale(), svar({ samtaleId: SAM1 })))).toEqual([[SANA]])
  expect(barna(start().utfor(enSamtale(), svar()))).toEqual([[]])
})

test('et notat gjelder barnet med et svar som peker på det, eller som det selv peker på', () => {
  const forst = start().utfor(svar())
  expect(barna(forst.utfor(etNotat({ notatId: N1, svarNr: [forst.sak.sisteNr] })))).toEqual([[SANA]])
  expect(barna(start().utfor(etNotat({ notatId: N1 }), svar({ notatId: N1 })))).toEqual([[SANA]])
  expect(barna(forst.utfor(etNotat({ notatId: N1 })))).toEqual([[]])
})

test('barnet som er nevnt eller til stede, er med uten noe svar', () => {
  expect(barna(start().utfor(enSamtale({ deltakere: [EMIL] })))).toEqual([[EMIL]])
  expect(barna(start().utfor(etNotat({ gjelder: [EMIL] })))).toEqual([[EMIL]])
})

test('et trukket svar teller ikke', () => {
  const med = start().utfor(enSamtale(), svar({ samtaleId: SAM1 }))
  const trukket = med.utfor({
    type: 'trekkOpplysning',
    personId: SANA,
    tema: 'skole',
    nr: med.sak.sisteNr,
    grunn: 'Feil barn.',
    settVersjon: 1,
  })
  expect(barna(trukket)).toEqual([[]])
})
