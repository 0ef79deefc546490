import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { visHjemmel } from './hjemmel.ts'
import { REGLER } from './indeks.ts'
import { siterteSteder } from './siterte.ts'
import { LOVER_UTEN_REGEL, PARAGRAFER_UTEN_REGEL } from './utenRegel.ts'

describe('leser lovstedet', () => {
  test.each([
    {
      tekst: 'sosialtjenesteloven § 18 tredje ledd',
      steder: ['sosialtjenesteloven § 18'],
      fordi: 'ett sted',
    },
    {
      tekst: 'sosialtjenesteloven § 20 a.',
      steder: ['sosialtjenesteloven § 20 a'],
      fordi: 'bokstav i nummeret',
    },
    {
      tekst: 'sosialtjenesteloven § 45 bokstav d',
      steder: ['sosialtjenesteloven § 45'],
      fordi: 'ordet etter er ikke en bokstav',
    },
    {
      tekst: 'sosialtjenesteloven §§ 4, 18 og 19',
      steder: ['sosialtjenesteloven § 4', 'sosialtjenesteloven § 18', 'sosialtjenesteloven § 19'],
      fordi: 'en liste',
    },
    {
      tekst: 'forvaltningsloven §§ 16–18',
      steder: ['forvaltningsloven § 16', 'forvaltningsloven § 17', 'forvaltningsloven § 18'],
      fordi: 'et spenn',
    },
    {
      tekst: 'forvaltningsloven §§ 13 til 13 e',
      steder: ['forvaltningsloven § 13', 'forvaltningsloven § 13 e'],
      fordi: 'bokstavene mellom er ikke nevnt',
    },
    { tekst: 'etter forvaltningslova § 7', steder: ['forvaltningsloven § 7'], fordi: 'nynorsk' },
    {
      tekst: 'Sosialtenestelova § 17',
      steder: ['sosialtjenesteloven § 17'],
      fordi: 'nynorsk, først i setningen',
    },
    { tekst: 'Social Services Act section 17', steder: ['sosialtjenesteloven § 17'], fordi: 'engelsk' },
    {
      tekst: 'se forvaltningsloven\n * § 30',
      steder: ['forvaltningsloven § 30'],
      fordi: 'delt over to linjer',
    },
    { tekst: "sotjl('18 tredje ledd')", steder: ['sosialtjenesteloven § 18'], fordi: 'et kall i koden' },
    {
      tekst: "forvaltningsloven(\n  '11 a', 'x')",
      steder: ['forvaltningsloven § 11 a'],
      fordi: 'et kall over to linjer',
    },
    {
      tekst: "forskrift1251('1 a', 'x')",
      steder: ['forskrift 2011-12-16-1251 § 1 a'],
      fordi: 'en forskrift',
    },
    {
      tekst: 'helse- og omsorgstjenesteloven § 7-2 a',
      steder: ['helse- og omsorgstjenesteloven § 7-2 a'],
      fordi: 'bindestrek',
    },
    { tekst: 'etter § 18', steder: [], fordi: 'uten lov vet vi ikke hvilken' },
  ])('$tekst ($fordi)', ({ tekst, steder }) => {
    expect(siterteSteder(tekst)).toEqual(steder)
  })
})

const rot = fileURLToPath(new URL('../../../', import.meta.url))
const kildefiler = ['domene/src', 'kontrakt/src', 'server/src', 'web/src'].flatMap(mappe =>
  readdirSync(`${rot}${mappe}`, { recursive: true, encoding: 'utf8' })
    .filter(fil => /\.tsx?$/.test(fil) && !/\.(test|gen)\.tsx?$/.test(fil))
    .filter(fil => !fil.endsWith('regelverk/utenRegel.ts'))
    .map(fil => `${mappe}/${fil}`),
)
const sitert = new Map<string, string>()
for (const fil of kildefiler)
  for (const sted of siterteSteder(readFileSync(`${rot}${fil}`, 'utf8')))
    if (!sitert.has(sted)) sitert.set(sted, fil)

const medRegel = new Set(
  REGLER.flatMap(r => [r.hjemmel, ...(r.ogsa ?? [])]).map(h =>
    visHjemmel({ lov: h.lov, paragraf: h.paragraf }),
  ),
)
const lovFor = (sted: string): string => sted.split(' § ')[0] ?? sted

test('det finnes lovsteder å se etter', () => {
  expect(sitert.size).toBeGreaterThan(50)
})

test('hvert lovsted koden viser til, har en regelfil eller en grunn til at den ikke har det', () => {
  const uten = [...sitert].filter(
    ([sted]) => !medRegel.has(sted) && !PARAGRAFER_UTEN_REGEL[sted] && !LOVER_UTEN_REGEL[lovFor(sted)],
  )
  expect(uten.map(([sted, fil]) => `${sted} i ${fil}`)).toEqual([])
})

test('listen over det som ikke har regel, har ingenting som har fått en, eller som ingen lenger viser til', () => {
  const lover = new Set([...sitert.keys()].map(lovFor))
  const paragrafer = Object.keys(PARAGRAFER_UTEN_REGEL).filter(
    sted => medRegel.has(sted) || !sitert.has(sted),
  )
  expect([...paragrafer, ...Object.keys(LOVER_UTEN_REGEL).filter(lov => !lover.has(lov))]).toEqual([])
})
