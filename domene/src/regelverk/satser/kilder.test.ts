import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Belop, tilKroner } from '../../felles/belop.ts'
import { forsteDag, type Maned, nesteManed, sisteDag } from '../../felles/dato.ts'
import { ORDINAR_BARNETRYGD, SMABARNSTILLEGG, UTVIDET_BARNETRYGD } from './barnetrygd.ts'
import { GRUNNBELOP } from './grunnbelop.ts'
import { STATLIGE_SATSER } from './statlige-satser.ts'

/** Kildefilene ligger utenfor repoet; der de ikke finnes, hoppes sammenligningen over. */
const mappe = fileURLToPath(new URL('../../../../../shared/satser/', import.meta.url))
const les = (fil: string): unknown => JSON.parse(readFileSync(`${mappe}${fil}`, 'utf8'))

type Rad = { readonly gyldigFra: Maned; readonly gyldigTil: Maned | null; readonly kilde: unknown }
const periode = ({ gyldigFra, gyldigTil, kilde }: Rad) => ({
  gyldigFra: forsteDag(gyldigFra),
  gyldigTil: gyldigTil === null ? null : sisteDag(gyldigTil),
  kilde,
})
const iKroner = (belop: Readonly<Record<string, Belop>>) =>
  Object.fromEntries(Object.entries(belop).map(([navn, b]) => [navn, tilKroner(b)]))

describe.skipIf(!existsSync(mappe))('radene er de samme som i ../shared/satser', () => {
  test('statlige satser', () => {
    const kilde = les('statlige-satser.json') as readonly Record<string, unknown>[]
    const uten = kilde.map(({ justeringProsent: _1, merknad: _2, ...rad }) => rad)
    expect(
      STATLIGE_SATSER.map(rad => ({
        ...periode(rad),
        satser: iKroner(rad.satser),
        ...(rad.gyldigTilErAntatt && { gyldigTilErAntatt: true }),
      })),
    ).toEqual(uten)
  })

  test('grunnbeløp', () => {
    expect(GRUNNBELOP.map(rad => ({ ...periode(rad), belopPerAar: tilKroner(rad.belopPerAr) }))).toEqual(
      les('grunnbelop.json'),
    )
  })

  test('barnetrygd', () => {
    const tillegg = (rader: typeof UTVIDET_BARNETRYGD) =>
      rader.map(rad => ({ ...periode(rad), belop: tilKroner(rad.belop) }))
    expect({
      ordinaerPerMaaned: ORDINAR_BARNETRYGD.map(rad => ({
        ...periode(rad),
        ...iKroner({ barnUnder6: rad.barnUnder6, barnFra6Til18: rad.barnFra6Til18 }),
      })),
      utvidetPerMaaned: tillegg(UTVIDET_BARNETRYGD),
      smaabarnstilleggPerMaaned: tillegg(SMABARNSTILLEGG),
    }).toEqual(
      Object.fromEntries(
        Object.entries(les('barnetrygd.json') as object).filter(([navn]) => navn !== 'tilBrukI'),
      ),
    )
  })
})

test.each([
  { navn: 'statlige satser', rader: STATLIGE_SATSER as readonly Rad[] },
  { navn: 'grunnbeløp', rader: GRUNNBELOP as readonly Rad[] },
  { navn: 'ordinær barnetrygd', rader: ORDINAR_BARNETRYGD as readonly Rad[] },
  { navn: 'utvidet barnetrygd', rader: UTVIDET_BARNETRYGD as readonly Rad[] },
  { navn: 'småbarnstillegg', rader: SMABARNSTILLEGG as readonly Rad[] },
])('$navn: hver rad begynner måneden etter den forrige', ({ rader }) => {
  const slutt = rader.slice(0, -1).map(rad => rad.gyldigTil && nesteManed(rad.gyldigTil))
  expect(slutt).toEqual(rader.slice(1).map(rad => rad.gyldigFra))
})
