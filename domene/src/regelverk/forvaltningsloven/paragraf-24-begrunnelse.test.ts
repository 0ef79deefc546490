import { expect, test } from 'vitest'
import { type Fakta, maBegrunnesSamtidig } from './paragraf-24-begrunnelse.ts'

const innvilget: Fakta = { klagesak: false, altInnvilget: true, begrensninger: false, grunnTilMisnoye: false }

test.each([
  { fakta: {}, utfall: 'ikke-oppfylt', fordi: 'alt er innvilget og ingen er misfornøyd' },
  { fakta: { klagesak: true }, utfall: 'oppfylt', fordi: 'unntaket gjelder ikke klagesaker' },
  { fakta: { altInnvilget: false }, utfall: 'oppfylt', fordi: 'et delvis avslag begrunnes' },
  { fakta: { begrensninger: true }, utfall: 'oppfylt', fordi: 'lån, vilkår eller lavere beløp begrunnes' },
  { fakta: { grunnTilMisnoye: true }, utfall: 'oppfylt', fordi: 'en part kan være misfornøyd' },
  { fakta: { grunnTilMisnoye: undefined }, utfall: 'krever-skjonn', fordi: 'ingen har tatt stilling' },
  {
    fakta: { altInnvilget: false, grunnTilMisnoye: undefined },
    utfall: 'oppfylt',
    fordi: 'spørsmålet er unødvendig',
  },
] as const)('$fakta gir $utfall, fordi $fordi', ({ fakta, utfall }) => {
  expect(maBegrunnesSamtidig({ ...innvilget, ...fakta }).utfall).toBe(utfall)
})
