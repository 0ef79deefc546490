import { expect, test } from 'vitest'
import { vurderBegrunnelsensInnhold } from './paragraf-25-begrunnelsens-innhold.ts'

test.each([
  {
    regler: true,
    faktiskeForhold: true,
    hovedhensyn: true,
    utfall: 'krever-skjonn',
    mangler: 0,
    fordi: 'et menneske leser',
  },
  {
    regler: true,
    faktiskeForhold: true,
    hovedhensyn: false,
    utfall: 'krever-skjonn',
    mangler: 1,
    fordi: 'loven sier «bør»',
  },
  {
    regler: false,
    faktiskeForhold: true,
    hovedhensyn: true,
    utfall: 'ikke-oppfylt',
    mangler: 1,
    fordi: 'reglene mangler',
  },
  {
    regler: true,
    faktiskeForhold: false,
    hovedhensyn: true,
    utfall: 'ikke-oppfylt',
    mangler: 1,
    fordi: 'fakta mangler',
  },
  {
    regler: false,
    faktiskeForhold: false,
    hovedhensyn: false,
    utfall: 'ikke-oppfylt',
    mangler: 3,
    fordi: 'alt mangler',
  },
] as const)(
  'regler $regler, fakta $faktiskeForhold, hensyn $hovedhensyn gir $utfall, fordi $fordi',
  ({ utfall, mangler, fordi: _, ...fakta }) => {
    const svar = vurderBegrunnelsensInnhold(fakta)
    expect([svar.utfall, svar.fakta.length]).toEqual([utfall, mangler])
  },
)
