import { expect, test } from 'vitest'
import { dato } from '../../felles/dato.ts'
import { skalStilleVilkar, UNNTAK, VERSJONER } from './paragraf-20a-vilkar-under-30.ts'

const vedtaksdato = dato('2026-11-22')

test.each([
  {
    tilfelle: 'den som fyller 30 i morgen',
    fodt: '1996-11-23',
    utfall: 'oppfylt',
    fordi: 'hun er 29 år på vedtaksdatoen',
  },
  {
    tilfelle: 'den som fyller 30 i dag',
    fodt: '1996-11-22',
    utfall: 'ikke-oppfylt',
    fordi: 'hun er ikke lenger under 30 år',
  },
  {
    tilfelle: 'den som er 45 år',
    fodt: '1981-01-01',
    utfall: 'ikke-oppfylt',
    fordi: 'loven fra 2015 er ikke i kraft',
  },
  {
    tilfelle: 'ukjent fødselsdato',
    fodt: undefined,
    utfall: 'krever-skjonn',
    fordi: 'ingen skal gjette alderen',
  },
] as const)('$tilfelle gir $utfall, fordi $fordi', ({ fodt, utfall }) => {
  expect(skalStilleVilkar({ fodselsdato: fodt && dato(fodt), vedtaksdato }).utfall).toBe(utfall)
})

test.each(UNNTAK)('med grunnen %s er det et menneskes svar', kode => {
  const fakta = { fodselsdato: dato('2000-01-01'), vedtaksdato, unntak: { kode, grunn: 'Skrevet av Nina.' } }
  expect(skalStilleVilkar(fakta).utfall).toBe('krever-skjonn')
})

test('en kode uten grunn endrer ikke svaret', () => {
  const fakta = {
    fodselsdato: dato('2000-01-01'),
    vedtaksdato,
    unntak: { kode: 'i-arbeid' as const, grunn: ' ' },
  }
  expect(skalStilleVilkar(fakta).utfall).toBe('oppfylt')
})

test('bare én versjon er i kraft, og den gjelder under 30 år', () => {
  expect(VERSJONER.filter(v => v.iKraft).map(v => v.under)).toEqual([30])
})
