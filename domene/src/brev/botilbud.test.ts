import { expect, test } from 'vitest'
import { INGENTING, kroner } from '../felles/belop.ts'
import { dato } from '../felles/dato.ts'
import { etBrevgrunnlag } from '../testdata/brevgrunnlag.ts'
import { type BotilbudGrunnlag, byggBotilbudsbrev } from './botilbud.ts'
import { byggOversettelse } from './oversettelse.ts'
import { somMerketTekst } from './somTekst.ts'

const etBotilbud = (endring: Partial<BotilbudGrunnlag> = {}): BotilbudGrunnlag => ({
  ...etBrevgrunnlag(),
  underskrift: { slag: 'alene' },
  behov: 'Et rom med kjøkken på Granvåg pensjonat',
  belop: kroner(6_300),
  gjelderTil: dato('2026-12-06'),
  begrunnelse: 'Dere ble sagt opp fra leiligheten, og har ingen å bo hos i natt.',
  barn: [
    {
      ref: 'emil',
      navn: 'Emil',
      vurdering: 'Emil får eget rom, og går den samme veien til skolen som før.',
    },
  ],
  ...endring,
})

test.each([
  ['botilbud-nb', byggBotilbudsbrev(etBotilbud())],
  [
    'botilbud-nn',
    byggBotilbudsbrev(
      etBotilbud({
        malform: 'nn',
        behov: 'Eit rom på pensjonatet.',
        begrunnelse: '',
        barn: [],
        belop: INGENTING,
        soknadMottatt: null,
      }),
    ),
  ],
  ['botilbud-en', byggOversettelse(byggBotilbudsbrev, { ...etBotilbud(), malform: 'nb' })],
])('fasiten: %s', async (navn, brev) => {
  await expect(somMerketTekst(brev)).toMatchFileSnapshot(`golden/${navn}.txt`)
})

test('brevet bygger på § 27, og nevner hverken § 18 eller et beløp som ikke er der', () => {
  const tekst = somMerketTekst(byggBotilbudsbrev(etBotilbud({ belop: INGENTING })))
  expect(tekst).toContain('sosialtjenesteloven § 27')
  expect(tekst).not.toContain('sosialtjenesteloven § 18')
  expect(tekst).not.toContain('Vi dekker')
})
