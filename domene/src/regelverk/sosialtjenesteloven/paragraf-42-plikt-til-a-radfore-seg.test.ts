import { expect, test } from 'vitest'
import { vurderEtter42 } from './paragraf-42-plikt-til-a-radfore-seg.ts'

test.each([
  {
    tilfelle: 'alles syn er skrevet ned',
    fakta: { mottakersSyn: true, barnUtenSyn: 0 },
    antall: 0,
    fordi: 'om synet fikk stor vekt, er et annet spørsmål',
  },
  {
    tilfelle: 'søkerens syn mangler',
    fakta: { mottakersSyn: false, barnUtenSyn: 0 },
    antall: 1,
    fordi: 'da er det noe vi vet mangler',
  },
  {
    tilfelle: 'ett barns syn mangler',
    fakta: { mottakersSyn: true, barnUtenSyn: 1 },
    antall: 1,
    fordi: 'hvert barn spørres om',
  },
  {
    tilfelle: 'både søkerens og to barns syn mangler',
    fakta: { mottakersSyn: false, barnUtenSyn: 2 },
    antall: 2,
    fordi: 'begge deler sies',
  },
])('$tilfelle krever skjønn og nevner $antall mangler, fordi $fordi', ({ fakta, antall }) => {
  const svar = vurderEtter42(fakta)
  expect([svar.utfall, svar.fakta.length]).toEqual(['krever-skjonn', antall])
})
