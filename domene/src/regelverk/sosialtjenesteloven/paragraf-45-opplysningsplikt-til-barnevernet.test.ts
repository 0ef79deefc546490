import { expect, test } from 'vitest'
import { dato } from '../../felles/dato.ts'
import { KRITERIER, meldeplikten } from './paragraf-45-opplysningsplikt-til-barnevernet.ts'

test.each([
  { grunnTilATro: [], fordi: 'at ingenting er krysset av, er ikke at det ikke skal meldes' },
  { grunnTilATro: ['a'] as const, fordi: 'at noe er krysset av, avgjør heller ikke for henne' },
  { grunnTilATro: KRITERIER, fordi: 'selv da er det den ansatte som konkluderer' },
])('§ 45 krever skjønn, fordi $fordi', ({ grunnTilATro }) => {
  const svar = meldeplikten({ grunnTilATro, paa: dato('2026-11-22') })
  expect(svar.utfall).toBe('krever-skjonn')
  expect(svar.fakta).toHaveLength(grunnTilATro.length)
})

test('bokstavene er a til e', () => {
  expect(KRITERIER).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test.each([
  { paa: '2025-12-31', ordlyd: 'ikke lest', fordi: 'bokstav d fikk ny ordlyd dagen etter' },
  {
    paa: '2026-01-01',
    ordlyd: 'gjentatte lovbrudd',
    fordi: 'lov 20. juni 2025 nr. 39 gjelder fra denne dagen',
  },
])('bokstav d vurdert $paa viser til «$ordlyd», fordi $fordi', ({ paa, ordlyd }) => {
  expect(meldeplikten({ grunnTilATro: ['d'], paa: dato(paa) }).fakta[0]).toContain(ordlyd)
})
