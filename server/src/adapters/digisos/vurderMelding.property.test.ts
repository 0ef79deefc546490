import { etSkadetDokument } from '@handlingsrom/domene/testdata/mutasjoner'
import { enSoknadJson } from '@handlingsrom/domene/testdata/soknadJson'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eksempel } from '../../../test/data/digisos.ts'
import { PARKERINGSGRUNNER } from './parkering.ts'
import { vurderMelding } from './vurderMelding.ts'

const utfall = (soknad: Uint8Array): string => {
  const v = vurderMelding({ soknad, vedlegg: soknad }, ['1161', '9901'])
  return v.type === 'lesbar' ? 'lesbar' : v.grunn
}

test('1000 skadede søknader blir lesbare eller parkert med en kjent grunn, aldri en feil', () => {
  const telt = new Map<string, number>()
  const dokument = fc.oneof(
    etSkadetDokument(enSoknadJson),
    etSkadetDokument(() => eksempel('brukerdata.json')),
  )
  fc.assert(
    fc.property(dokument, json => {
      const u = utfall(new TextEncoder().encode(JSON.stringify(json)))
      telt.set(u, (telt.get(u) ?? 0) + 1)
    }),
    { numRuns: 1000 },
  )
  // Fordelingen viser at generatoren når begge sider; ellers beviser testen lite.
  expect([...telt.keys()].filter(u => u !== 'lesbar' && !PARKERINGSGRUNNER.some(g => g === u))).toEqual([])
  expect(telt.get('lesbar') ?? 0).toBeGreaterThan(50)
  expect(telt.get('skjemafeil') ?? 0).toBeGreaterThan(50)
})

test('tilfeldige byte kaster aldri', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), b => utfall(b) !== ''),
    { numRuns: 500 },
  )
})
