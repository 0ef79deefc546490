import { expect, test } from 'vitest'
import { kanTreffeForelopigAvgjorelse } from './paragraf-7-forelopig-avgjorelse.ts'

test.each([
  { fakta: { ugild: false }, utfall: 'ikke-oppfylt', fordi: 'den som ikke er ugild, trenger ikke § 7' },
  { fakta: { ugild: true }, utfall: 'ikke-oppfylt', fordi: 'ingen grunn er skrevet' },
  {
    fakta: { ugild: true, grunnTilAtDetHaster: '  ' },
    utfall: 'ikke-oppfylt',
    fordi: 'mellomrom er ingen grunn',
  },
  {
    fakta: { ugild: true, grunnTilAtDetHaster: 'Barna har ikke mat i helgen.' },
    utfall: 'krever-skjonn',
    fordi: 'om ventingen skader, er et menneskes svar',
  },
] as const)('$fakta gir $utfall, fordi $fordi', ({ fakta, utfall }) => {
  expect(kanTreffeForelopigAvgjorelse(fakta).utfall).toBe(utfall)
})
