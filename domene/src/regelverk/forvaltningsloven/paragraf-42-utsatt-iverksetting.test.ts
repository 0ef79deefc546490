import { expect, test } from 'vitest'
import { vurderUtsettelse } from './paragraf-42-utsatt-iverksetting.ts'

test.each([
  {
    tilfelle: 'ingen har bedt om utsettelse',
    fakta: { harBedtOmUtsettelse: false, barn: 0 },
    antall: 0,
    fordi: 'kommunen kan utsette av eget tiltak',
  },
  {
    tilfelle: 'parten har bedt om det',
    fakta: { harBedtOmUtsettelse: true, barn: 0 },
    antall: 1,
    fordi: 'da skal det svares snarest mulig',
  },
  {
    tilfelle: 'ingen har bedt om det, og det er ett barn',
    fakta: { harBedtOmUtsettelse: false, barn: 1 },
    antall: 1,
    fordi: 'ett barn er nok til at det hører med',
  },
  {
    tilfelle: 'parten har bedt om det, og det er to barn',
    fakta: { harBedtOmUtsettelse: true, barn: 2 },
    antall: 2,
    fordi: 'hva som skjer med barna imens, hører med',
  },
])('$tilfelle krever skjønn med $antall opplysninger, fordi $fordi', ({ fakta, antall }) => {
  const svar = vurderUtsettelse(fakta)
  expect([svar.utfall, svar.fakta.length]).toEqual(['krever-skjonn', antall])
})
