import { describe, expect, test } from 'vitest'
import { visHjemmel } from '../hjemmel.ts'
import { erUgildEtter6, type Fakta, TILKNYTNINGER } from './paragraf-6-habilitet.ts'

const ingenting: Fakta = {
  tilknytninger: [],
  andreSaregneForhold: false,
  lederErUgild: false,
  rolle: 'avgjor',
}

describe('habilitet', () => {
  test.each(TILKNYTNINGER)(
    'tilknytningen %s gjør ugild uten videre, også den som bare tilrettelegger',
    tilknytning => {
      const svar = erUgildEtter6({ ...ingenting, tilknytninger: [tilknytning], rolle: 'tilrettelegger' })
      expect([svar.utfall, visHjemmel(svar.hjemmel)]).toEqual([
        'oppfylt',
        'forvaltningsloven § 6 første ledd',
      ])
    },
  )

  test.each([
    { fakta: {}, utfall: 'ikke-oppfylt', fordi: 'den ansatte har svart nei på alt' },
    { fakta: { lederErUgild: true }, utfall: 'oppfylt', fordi: 'en direkte underordnet kan ikke avgjøre' },
    {
      fakta: { lederErUgild: true, rolle: 'tilrettelegger' },
      utfall: 'ikke-oppfylt',
      fordi: 'men kan forberede saken',
    },
    { fakta: { andreSaregneForhold: true }, utfall: 'krever-skjonn', fordi: 'andre ledd vurderes konkret' },
    {
      fakta: { andreSaregneForhold: undefined },
      utfall: 'krever-skjonn',
      fordi: 'den ansatte har ikke svart',
    },
  ] as const)('$fakta gir $utfall, fordi $fordi', ({ fakta, utfall }) => {
    expect(erUgildEtter6({ ...ingenting, ...fakta }).utfall).toBe(utfall)
  })
})
