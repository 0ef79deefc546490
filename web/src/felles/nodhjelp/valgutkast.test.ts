import { kroner } from '@handlingsrom/domene/felles/belop'
import { dato } from '@handlingsrom/domene/felles/dato'
import { expect, it } from 'vitest'
import { lesValg, skrivValg, type Valg } from './valgutkast.ts'

const start: Valg = { hva: [], form: 'penger', til: dato('2026-11-30') }

it('har valgene igjen når man har vært borte fra skjemaet', () => {
  const valg: Valg = {
    hva: ['mat'],
    belop: kroner(1500),
    form: 'varer-eller-tjenester',
    til: dato('2026-12-01'),
  }
  expect(lesValg(skrivValg(valg), start)).toEqual(valg)
})

it('fyller ikke inn igjen en dato som er tømt', () => {
  expect(lesValg(skrivValg({ ...start, til: undefined }), start).til).toBeUndefined()
})

it('begynner på nytt når det ikke er noe utkast, eller det ikke kan leses', () => {
  expect(lesValg('', start)).toEqual(start)
  expect(lesValg('noe annet', start)).toEqual(start)
})

it('lar det siste gjelde når to utkast er lagt etter hverandre', () => {
  const to = `${skrivValg({ ...start, hva: ['mat'] })}\n${skrivValg({ ...start, hva: ['strom'] })}`
  expect(lesValg(to, start).hva).toEqual(['strom'])
})
