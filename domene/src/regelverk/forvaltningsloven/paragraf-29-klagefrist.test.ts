import { expect, test } from 'vitest'
import { dato } from '../../felles/dato.ts'
import { klagefrist } from './paragraf-29-klagefrist.ts'

test.each([
  { kommetFrem: '2026-11-02', frist: '2026-11-23', fordi: 'tre uker etter en mandag er en mandag' },
  { kommetFrem: '2026-11-06', frist: '2026-11-27', fordi: 'en fredag er virkedag' },
  { kommetFrem: '2026-11-07', frist: '2026-11-30', fordi: 'fristen ender lørdag 28. og flyttes til mandag' },
  { kommetFrem: '2026-11-08', frist: '2026-11-30', fordi: 'fristen ender søndag 29. og flyttes til mandag' },
  {
    kommetFrem: '2026-03-12',
    frist: '2026-04-07',
    fordi: 'fristen ender skjærtorsdag og flyttes over påsken',
  },
  {
    kommetFrem: '2026-04-10',
    frist: '2026-05-04',
    fordi: 'fristen ender fredag 1. mai og flyttes over helgen',
  },
  {
    kommetFrem: '2024-04-26',
    frist: '2024-05-21',
    fordi: 'fristen ender fredag 17. mai; mandag er annen pinsedag',
  },
  { kommetFrem: '2026-12-03', frist: '2026-12-24', fordi: 'julaften er ikke helligdag' },
  { kommetFrem: '2026-12-04', frist: '2026-12-28', fordi: 'første juledag er fredag' },
])('kommet frem $kommetFrem gir frist $frist, fordi $fordi', ({ kommetFrem, frist }) => {
  expect(klagefrist({ kommetFrem: dato(kommetFrem) })).toBe(frist)
})

test('en begrunnelse parten krevde, gir ny frist', () => {
  const fakta = { kommetFrem: dato('2026-11-02'), begrunnelseKommetFrem: dato('2026-11-16') }
  expect(klagefrist(fakta)).toBe('2026-12-07')
})
