import { expect, test } from 'vitest'
import { maned } from '../../felles/dato.ts'
import { kanKreveRefusjon } from './paragraf-26-refusjon-i-folketrygd.ts'

const [mai, juni, juli] = [maned('2026-05'), maned('2026-06'), maned('2026-07')]

test.each([
  {
    tilfelle: 'stønad for mai og etterbetaling fra juni',
    fakta: { stonadFor: [mai], etterbetaltFor: [juni, juli], sammeFormal: true },
    utfall: 'ikke-oppfylt',
    felles: 0,
    fordi: 'tidsrommet er ikke det samme',
  },
  {
    tilfelle: 'stønad for mai og juni og etterbetaling fra juni',
    fakta: { stonadFor: [mai, juni], etterbetaltFor: [juni, juli], sammeFormal: true },
    utfall: 'krever-skjonn',
    felles: 1,
    fordi: 'juni er felles, og loven sier «kan»',
  },
  {
    tilfelle: 'felles måned, men ulikt formål',
    fakta: { stonadFor: [juni], etterbetaltFor: [juni], sammeFormal: false },
    utfall: 'ikke-oppfylt',
    felles: 1,
    fordi: 'refusjonen gjelder bare samme formål',
  },
  {
    tilfelle: 'felles måned, og ingen har svart om formålet',
    fakta: { stonadFor: [juni], etterbetaltFor: [juni], sammeFormal: undefined },
    utfall: 'krever-skjonn',
    felles: 1,
    fordi: 'formålet må avklares først',
  },
] as const)('$tilfelle gir $utfall, fordi $fordi', ({ fakta, utfall, felles }) => {
  const svar = kanKreveRefusjon(fakta)
  expect([svar.utfall, svar.fakta.filter(f => f.includes('juni 2026')).length]).toEqual([utfall, felles])
})
