import { expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { kartleggingForKontroll } from '../sak/tilKontroll.ts'
import { enSak } from '../testdata/enSak.ts'
import { personId } from '../testdata/etBarn.ts'

test.each([
  { paa: '2026-11-20', barn: true, voksen: false, fordi: 'hun fyller 18 i morgen' },
  {
    paa: '2026-11-21',
    barn: false,
    voksen: true,
    fordi: 'hun er fylt 18, og skal spørres som de andre voksne',
  },
])('Sana er med som barn: $barn, som voksen: $voksen, fordi $fordi', ({ paa, barn, voksen }) => {
  const s = enSak(paa).medBarn('Sana', '2008-11-21')
  const bilde = kartleggingForKontroll(s.sak, undefined, {
    personer: s.personer,
    policy: s.policy,
    naa: { dato: dato(paa) },
  })
  expect(bilde.barn.some(b => b.personId === personId('Sana'))).toBe(barn)
  expect(bilde.voksne.some(v => v.personId === personId('Sana'))).toBe(voksen)
})
