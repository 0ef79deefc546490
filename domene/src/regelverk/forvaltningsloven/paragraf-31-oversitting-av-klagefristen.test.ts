import { expect, test } from 'vitest'
import { dato } from '../../felles/dato.ts'
import { kanBehandles } from './paragraf-31-oversitting-av-klagefristen.ts'

const sak = { vedtatt: dato('2025-11-10'), frist: dato('2025-12-03') }

test.each([
  { avgitt: '2025-12-03', utfall: 'oppfylt', fordi: 'fristens siste dag er i tide' },
  {
    avgitt: '2025-12-04',
    utfall: 'krever-skjonn',
    fordi: 'dagen etter fristen må begge spørsmålene stilles',
  },
  { avgitt: '2026-11-10', utfall: 'krever-skjonn', fordi: 'på ettårsdagen er det ikke gått mer enn ett år' },
  { avgitt: '2026-11-11', utfall: 'ikke-oppfylt', fordi: 'nå er det gått mer enn ett år siden vedtaket' },
])('levert $avgitt på et vedtak fra 2025-11-10 gir $utfall, fordi $fordi', ({ avgitt, utfall }) => {
  expect(kanBehandles({ ...sak, avgitt: dato(avgitt) }).utfall).toBe(utfall)
})
