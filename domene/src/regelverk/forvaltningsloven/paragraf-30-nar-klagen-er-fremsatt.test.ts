import { describe, expect, test } from 'vitest'
import { dato } from '../../felles/dato.ts'
import { erFremsattITide, sisteDagEtter30 } from './paragraf-30-nar-klagen-er-fremsatt.ts'

test.each([
  { avgitt: '2026-11-23', frist: '2026-11-23', utfall: 'oppfylt', fordi: 'fristens siste dag er i tide' },
  { avgitt: '2026-11-24', frist: '2026-11-23', utfall: 'ikke-oppfylt', fordi: 'dagen etter er for sent' },
])('levert $avgitt med frist $frist gir $utfall, fordi $fordi', ({ avgitt, frist, utfall }) => {
  expect(erFremsattITide({ avgitt: dato(avgitt), frist: dato(frist) }).utfall).toBe(utfall)
})

describe('når tiden ender på en fridag', () => {
  test.each([
    { ender: '2026-11-27', siste: '2026-11-27', fordi: 'fredag er virkedag' },
    { ender: '2026-11-28', siste: '2026-11-30', fordi: 'lørdag flyttes til mandag' },
    { ender: '2026-05-17', siste: '2026-05-18', fordi: '17. mai er likestilt med helligdag' },
  ])('tiden som ender $ender, varer til $siste, fordi $fordi', ({ ender, siste }) => {
    expect(sisteDagEtter30(dato(ender))).toBe(siste)
  })
})
