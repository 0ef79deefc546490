import { expect, test } from 'vitest'
import { harPaakrevdeOpplysninger } from './paragraf-27-underretning.ts'

const fem = ['klageadgang', 'klagefrist', 'klageinstans', 'fremgangsmate', 'innsyn'] as const

test.each(fem)('et brev uten %s mangler det', utelatt => {
  const svar = harPaakrevdeOpplysninger({
    med: fem.filter(o => o !== utelatt),
    kanGjennomforesTilSkade: false,
    aktuelle: [],
  })
  expect([svar.utfall, svar.fakta.length]).toEqual(['ikke-oppfylt', 1])
})

test.each([
  {
    med: fem,
    skade: false,
    aktuelle: [],
    utfall: 'oppfylt',
    fordi: 'de fem er alltid nok når intet annet er aktuelt',
  },
  {
    med: fem,
    skade: true,
    aktuelle: [],
    utfall: 'ikke-oppfylt',
    fordi: 'vedtaket kan gjennomføres til skade',
  },
  {
    med: [...fem, 'utsatt-gjennomforing'],
    skade: true,
    aktuelle: [],
    utfall: 'oppfylt',
    fordi: 'utsettelse er nevnt',
  },
  {
    med: fem,
    skade: false,
    aktuelle: ['sakskostnader'],
    utfall: 'ikke-oppfylt',
    fordi: 'sakskostnader er aktuelt',
  },
  {
    med: [...fem, 'sakskostnader'],
    skade: false,
    aktuelle: ['sakskostnader'],
    utfall: 'oppfylt',
    fordi: 'og er nevnt',
  },
] as const)('med $med (skade: $skade, aktuelle: $aktuelle) gir $utfall, fordi $fordi', rad => {
  const svar = harPaakrevdeOpplysninger({
    med: rad.med,
    kanGjennomforesTilSkade: rad.skade,
    aktuelle: rad.aktuelle,
  })
  expect(svar.utfall).toBe(rad.utfall)
})
