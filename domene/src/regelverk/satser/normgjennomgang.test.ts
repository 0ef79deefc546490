import { expect, test } from 'vitest'
import { kroner } from '../../felles/belop.ts'
import { dato, maned } from '../../felles/dato.ts'
import type { Norm } from './norm.ts'
import { normgjennomgang } from './normgjennomgang.ts'

const norm = (prisdato?: string): Norm => ({
  gyldigFra: maned('2026-01'),
  satser: { enslig: kroner(7500) },
  kilde: 'Oppdiktet',
  vedtaksreferanse: '1/26',
  oppdiktet: true,
  fort: dato('2025-12-15'),
  ...(prisdato ? { prisdato: dato(prisdato) } : {}),
})

test.each([
  {
    pris: '2025-12-01',
    sett: undefined,
    idag: '2026-10-31',
    frist: undefined,
    fordi: 'mer enn tretti dager igjen',
  },
  {
    pris: '2025-12-01',
    sett: undefined,
    idag: '2026-11-01',
    frist: '2026-12-01',
    fordi: 'tretti dager igjen',
  },
  {
    pris: '2025-12-01',
    sett: undefined,
    idag: '2027-03-01',
    frist: '2026-12-01',
    fordi: 'over fristen, og den står',
  },
  {
    pris: '2025-12-01',
    sett: '2026-11-20',
    idag: '2026-12-01',
    frist: undefined,
    fordi: 'noen så på den for elleve dager siden',
  },
  {
    pris: '2025-12-01',
    sett: '2025-06-01',
    idag: '2026-11-10',
    frist: '2026-12-01',
    fordi: 'prisdatoen er nyere enn gjennomgangen',
  },
  {
    pris: undefined,
    sett: undefined,
    idag: '2026-02-01',
    frist: '2025-12-15',
    fordi: 'ingen vet hvilket prisnivå den har',
  },
  {
    pris: '2025-12-01',
    sett: undefined,
    idag: '2025-12-31',
    frist: undefined,
    fordi: 'ingen norm gjelder måneden',
  },
])('$idag: fristen er $frist, fordi $fordi', ({ pris, sett, idag, frist }) => {
  const svar = normgjennomgang([norm(pris)], sett ? dato(sett) : undefined, dato(idag))
  expect(svar?.frist).toBe(frist)
})
