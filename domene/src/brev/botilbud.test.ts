import { expect, test } from 'vitest'
import { INGENTING, kroner } from '../felles/belop.ts'
import { dato } from '../felles/dato.ts'
import { etBrevgrunnlag } from '../testdata/brevgrunnlag.ts'
import { botilbudEndret } from '../testdata/gjenopptaksbrev.ts'
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
  [
    'botilbud-endret-nb',
    byggBotilbudsbrev(
      etBotilbud({
        erstatter: botilbudEndret,
        behov: 'En leilighet i Skolegata',
        gjelderTil: dato('2027-01-10'),
        begrunnelse: 'Leiligheten er ledig fra i morgen, og ligger nær skolen til Emil.',
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

test.each([
  {
    slag: 'midlertidig-botilbud',
    sagt: true,
    fordi: 'nettene i det gamle stedet betales etter det gamle vedtaket',
  },
  { slag: 'opphor', sagt: false, fordi: 'brevet om at det sluttet, sa til hvilken dag' },
  { slag: 'avslag-akutt', sagt: false, fordi: 'familien hadde ikke noe sted' },
] as const)('i stedet for $slag sies det at nettene før er dekket: $sagt, fordi $fordi', ({ slag, sagt }) => {
  const tekst = somMerketTekst(byggBotilbudsbrev(etBotilbud({ erstatter: { ...botilbudEndret, slag } })))
  expect(tekst.includes('dekker vi de nettene som før')).toBe(sagt)
  expect(somMerketTekst(byggBotilbudsbrev(etBotilbud()))).not.toContain('nettene')
})
