import { deepStrictEqual } from 'node:assert/strict'
import { beregning } from '@handlingsrom/domene/beregning/forklaring'
import { kroner } from '@handlingsrom/domene/felles/belop'
import { alderPaa, dato } from '@handlingsrom/domene/felles/dato'
import type { LinjeId } from '@handlingsrom/domene/felles/id'
import { INNTEKTSTYPER } from '@handlingsrom/domene/regelverk/inntektstyper'
import { beregningsgrunnlag } from '@handlingsrom/domene/sak/beregningsgrunnlag'
import { enSak } from '@handlingsrom/domene/testdata/enSak'
import { enSoknad, S1 } from '@handlingsrom/domene/testdata/enSoknad'
import { personId, SOKER } from '@handlingsrom/domene/testdata/etBarn'
import type { Linjeinnhold } from '@handlingsrom/domene/vurdering/hendelser'
import { skrivHode, talletEtter } from './felles/maskin.ts'
import { catala, hentMotorer, jsonRules, type Motorlinje, type Rad, zen } from './felles/regelmotorer.ts'
import { skrivForhold, skrivRad, tidtatt } from './felles/statistikk.ts'

/** Statens satser for 2024 og § 18 tredje ledd, som en tabell. Kroner er øre. */
const UTENFOR = new Set(['barnetrygd', 'utvidet-barnetrygd', 'smabarnstillegg', 'barns-arbeidsinntekt'])
const SPOR = new Set(['nav-ukjent', 'barns-annen-inntekt'])
const TABELL: readonly Rad[] = [
  { slag: 'livsopphold', hva: 'par', virkning: 'sats', belop: 1_310_000 },
  { slag: 'livsopphold', hva: 'barn', alder: [0, 5], virkning: 'sats', belop: 385_000 },
  { slag: 'livsopphold', hva: 'barn', alder: [6, 10], virkning: 'sats', belop: 395_000 },
  { slag: 'livsopphold', hva: 'barn', alder: [11, 17], virkning: 'sats', belop: 515_000 },
  { slag: 'utgift', virkning: 'faktisk' },
  ...INNTEKTSTYPER.map(
    (hva): Rad => ({
      slag: 'inntekt',
      hva,
      virkning: UTENFOR.has(hva) ? 'utenfor' : SPOR.has(hva) ? 'spor' : 'regnes',
    }),
  ),
]

const BARN = [
  ['Ask', '2009-03-01'],
  ['Bo', '2015-06-06'],
  ['Cis', '2021-11-11'],
] as const
const UTGIFTER = [
  'husleie',
  'strom',
  'forsikring',
  'internett-mobil',
  'barnehage',
  'sfo',
  'fritid',
  'helse',
] as const
const INNTEKTER = [
  ['lonn', 18_000],
  ['bostotte', 3_100],
  ['barnebidrag', 2_000],
  ['barnetrygd', 5_298],
  ['utvidet-barnetrygd', 2_516],
] as const

/** To voksne og tre barn, atten linjer: fem til livsopphold, åtte utgifter og fem inntekter. */
function familien() {
  let sak = enSak('2024-12-01').medPolicy({ normer: [] })
  for (const [navn, fodt] of BARN) sak = sak.medBarn(navn, fodt)
  sak = sak.medVoksen('Per').medSoknad(enSoknad('s1', '2024-12-01')).tattTilBehandling().medPeriode('2024-12')
  sak = sak.utfor({ type: 'velgUtgangspunkt', soknadId: S1, utgangspunkt: 'statlige-satser', settVersjon: 0 })
  const linjer: [string, Linjeinnhold][] = [
    ...UTGIFTER.map((post, i): [string, Linjeinnhold] => [
      post,
      {
        slag: 'utgift',
        post,
        tekst: post,
        faktisk: kroner(1000 + i * 137),
        hyppighet: 'manedlig',
        kilde: 'samtale',
      },
    ]),
    ...INNTEKTER.map(([inntektstype, belop]): [string, Linjeinnhold] => [
      inntektstype,
      {
        slag: 'inntekt',
        inntektstype,
        tekst: inntektstype,
        gjelder: SOKER,
        faktisk: kroner(belop),
        hyppighet: 'manedlig',
        kilde: 'samtale',
      },
    ]),
  ]
  for (const [id, linje] of linjer)
    sak = sak.utfor({ type: 'settLinje', soknadId: S1, linjeId: id as LinjeId, linje, settVersjon: 0 })
  return sak.verden
}

function somMotorlinjer(): readonly Motorlinje[] {
  const slutt = dato('2024-12-31')
  return [
    { id: 'par', slag: 'livsopphold', hva: 'par', alder: 38, faktisk: 0 },
    ...BARN.map(([navn, fodt]) => ({
      id: personId(navn),
      slag: 'livsopphold' as const,
      hva: 'barn',
      alder: alderPaa(dato(fodt), slutt),
      faktisk: 0,
    })),
    ...UTGIFTER.map((hva, i) => ({
      id: hva,
      slag: 'utgift' as const,
      hva,
      alder: 0,
      faktisk: kroner(1000 + i * 137),
    })),
    ...INNTEKTER.map(([hva, b]) => ({
      id: hva,
      slag: 'inntekt' as const,
      hva,
      alder: 0,
      faktisk: kroner(b),
    })),
  ]
}

skrivHode('regnestykke')
const antall = talletEtter('antall', 2000)
const hent = hentMotorer()
const { sak, personer, policy } = familien()
const vaart = async () => {
  const { opplysning } = beregning(beregningsgrunnlag(sak, S1, { personer, policy }))
  const { norm, faktisk, inntekt } = opplysning[0] ?? { norm: 0, faktisk: 0, inntekt: 0 }
  return { norm, faktisk, inntekt }
}
const linjer = somMotorlinjer()
const [rules, zenMedSpor, fransk] = [jsonRules(hent, TABELL), zen(hent, TABELL), catala(hent)]
const fasit = await vaart()
deepStrictEqual(await rules(linjer), { ...fasit })
deepStrictEqual(await zenMedSpor(linjer), { ...fasit })
console.log(
  `Alle tre svarer det samme: ${JSON.stringify(fasit)} øre. Catala regner en annen lov, ${await fransk()} hendelser.\n`,
)

const tider: Record<'vaart' | 'rules' | 'zen' | 'catala', number[]> = {
  vaart: [],
  rules: [],
  zen: [],
  catala: [],
}
for (let i = -20; i < antall; i++) {
  const runde = {
    vaart: (await tidtatt(vaart)).ms,
    rules: (await tidtatt(() => rules(linjer))).ms,
    zen: (await tidtatt(() => zenMedSpor(linjer))).ms,
    catala: (await tidtatt(fransk)).ms,
  }
  if (i >= 0) for (const navn of ['vaart', 'rules', 'zen', 'catala'] as const) tider[navn].push(runde[navn])
}
skrivRad('regnestykket med full forklaring', tider.vaart)
skrivRad('json-rules-engine, samme tabell', tider.rules)
skrivRad('zen-engine, samme tabell, med sporing', tider.zen)
skrivRad('Catala, fransk barnetrygd, til referanse', tider.catala)
skrivForhold('json-rules-engine mot vårt', tider.rules, tider.vaart)
skrivForhold('zen-engine mot vårt', tider.zen, tider.vaart)
skrivForhold('Catala mot vårt', tider.catala, tider.vaart)
