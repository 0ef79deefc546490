import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { forhandsvis } from '@handlingsrom/domene/innsyn/forhandsvisning'
import type { DigisosSoker } from '@handlingsrom/domene/innsyn/format'
import { lesSoknad } from '@handlingsrom/domene/soknad/lesSoknad'
import { alleFelt } from '@handlingsrom/kontrakt/felles/alleFelt'
import { Forhandsvisning } from '@handlingsrom/kontrakt/sak/forhandsvisning'
import { Soknadsopplysninger } from '@handlingsrom/kontrakt/sak/soknadsopplysninger'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { eksempel, offisielleEksempler } from './data/digisos.ts'

const SOKNADER = ['brukerdata.json', 'generert-18.json', 'minimal.json']
const VARE: readonly string[] = [
  'soknadsStatus',
  'tildeltNavKontor',
  'saksStatus',
  'vedtakFattet',
  'forelopigSvar',
]
const delt = offisielleEksempler()
const alle: readonly (readonly [string, unknown])[] = [
  ...SOKNADER.map(navn => [navn, eksempel(navn)] as const),
  ...(delt?.filer ?? [])
    .filter(f => f.fil.endsWith('.json') && f.skjema.includes('soknad'))
    .map(f => [f.fil, JSON.parse(readFileSync(join(delt?.rot ?? '', f.fil), 'utf8'))] as const),
]

/** Et felt kjernen ikke har i dag, lagt inn i hvert objekt på hvert nivå. */
const medKanari = (v: unknown): unknown =>
  Array.isArray(v)
    ? v.map(medKanari)
    : typeof v === 'object' && v !== null
      ? Object.fromEntries([...Object.entries(v).map(([n, x]) => [n, medKanari(x)]), ['nyttFelt', 'KANARI']])
      : v

test.each(alle)('%s vises som den er lest, og ingenting mer', (_fil, json) => {
  const { opplysninger } = lesSoknad(json)
  expect(Soknadsopplysninger.parse(opplysninger)).toEqual(opplysninger)
  expect(Soknadsopplysninger.parse(medKanari(opplysninger))).toEqual(opplysninger)
})

test('det søkeren ser, har bare feltene i skjemaet', () => {
  const alt = eksempel('digisos-soker-komplett.json') as DigisosSoker
  // Eksempelet har også hendelser vi aldri sender.
  const hendelser = alt.hendelser.filter(h => VARE.includes(h.type))
  const vist = forhandsvis({ ...alt, hendelser })
  expect(vist.saker.length + vist.brev.length).toBeGreaterThan(2)
  expect(Forhandsvisning.parse(vist)).toEqual(vist)
  expect(Forhandsvisning.parse(medKanari(vist))).toEqual(vist)
})

test('et felt som mangler i skjemaet, eller er for mye, kompilerer ikke', () => {
  type Kjerne = { readonly navn: string; readonly alder?: number }
  const navn = z.string()
  const alder = z.number().exactOptional()
  expect(alleFelt<Kjerne>()({ navn, alder }).parse({ navn: 'Emil', adresse: 'X' })).toEqual({ navn: 'Emil' })
  // @ts-expect-error: alder er ikke bestemt
  alleFelt<Kjerne>()({ navn })
  // @ts-expect-error: adresse finnes ikke i kjernen
  alleFelt<Kjerne>()({ navn, alder, adresse: z.string() })
  // @ts-expect-error: feil type
  alleFelt<Kjerne>()({ navn: z.number(), alder })
})
