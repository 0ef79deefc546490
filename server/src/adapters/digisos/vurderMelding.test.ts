import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { eksempel, eksempelbytes, offisielleEksempler } from '../../../test/data/digisos.ts'
import { type Meldingsvurdering, vurderMelding } from './vurderMelding.ts'

const STAVANGER = '1161'
const bytes = (json: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(json))
const utfall = (v: Meldingsvurdering): string => (v.type === 'lesbar' ? 'lesbar' : v.grunn)
const vurder = (soknad: Uint8Array, kommuner = [STAVANGER]): string =>
  utfall(vurderMelding({ soknad }, kommuner))

const gyldig = () =>
  eksempel('minimal.json') as {
    version: unknown
    mottaker: Record<string, unknown>
    data: { personalia: { personIdentifikator: { verdi: unknown } }; [felt: string]: unknown }
  }
const endret = (endre: (s: ReturnType<typeof gyldig>) => void): Uint8Array => {
  const json = gyldig()
  endre(json)
  return bytes(json)
}

describe('lesbar eller parkert', () => {
  test.each<[string, Uint8Array, string]>([
    ['brukerdata til sin egen kommune er lesbar', eksempelbytes('brukerdata.json'), 'lesbar'],
    ['tomt kommunenummer godtas', eksempelbytes('minimal.json'), 'lesbar'],
    ['manglende kommunenummer godtas', endret(s => delete s.mottaker.kommunenummer), 'lesbar'],
    ['en ny minorutgave er lesbar', endret(s => Object.assign(s, { version: '1.99.0' })), 'lesbar'],
    ['ukjente felt tåles', endret(s => Object.assign(s.data, { heltNytt: { a: 1 } })), 'lesbar'],
    [
      'et nummer som ikke er et nummer, beholdes',
      endret(s => Object.assign(s.data.personalia.personIdentifikator, { verdi: 'vet ikke' })),
      'lesbar',
    ],
    [
      'et byte-ordensmerke først tåles',
      new Uint8Array([0xef, 0xbb, 0xbf, ...eksempelbytes('minimal.json')]),
      'lesbar',
    ],
    ['hovedversjon 2', endret(s => Object.assign(s, { version: '2.0.0', data: 7 })), 'ukjent-hovedversjon'],
    [
      'hovedversjon 10 begynner også på 1',
      endret(s => Object.assign(s, { version: '10.0.0' })),
      'ukjent-hovedversjon',
    ],
    ['uten versjon', eksempelbytes('feil-minimal-mangler-version.json'), 'skjemafeil'],
    ['versjon som ikke er tekst', endret(s => Object.assign(s, { version: 1 })), 'skjemafeil'],
    ['et tall er JSON, men ingen søknad', bytes(7), 'skjemafeil'],
    ['null er aldri gyldig', endret(s => Object.assign(s.mottaker, { kommunenummer: null })), 'skjemafeil'],
    [
      'en annen kommunes nummer',
      endret(s => Object.assign(s.mottaker, { kommunenummer: '0301' })),
      'annen-kommune',
    ],
    [
      'tomt identitetsnummer',
      endret(s => Object.assign(s.data.personalia.personIdentifikator, { verdi: ' ' })),
      'mangler-identitet',
    ],
    ['ingen byte', new Uint8Array(), 'ikke-json'],
    ['avkuttet fil', eksempelbytes('brukerdata.json').subarray(0, 4000), 'ikke-json'],
    ['byte som ikke er UTF-8', new Uint8Array([0x22, 0xe6, 0xf8, 0xe5, 0x22]), 'ikke-json'],
  ])('%s', (_, soknad, ventet) => {
    expect(vurder(soknad)).toBe(ventet)
  })

  test('brukerdata er parkert hos en kommune med et annet nummer, og det som lot seg lese er med', () => {
    const v = vurderMelding({ soknad: eksempelbytes('brukerdata.json') }, ['9901'])
    expect(v).toMatchObject({ grunn: 'annen-kommune', les: { mottaker: { kommunenummer: STAVANGER } } })
  })

  test('en vedlegg.json som ikke kan leses, stopper ikke søknaden', () => {
    const soknad = eksempelbytes('minimal.json')
    expect(utfall(vurderMelding({ soknad, vedlegg: new Uint8Array([0xff]) }, []))).toBe('lesbar')
  })
})

const delt = offisielleEksempler()
describe.skipIf(!delt)('de tolv offisielle søknadene', () => {
  const soknader = (delt?.filer ?? []).filter(f => f.skjema === 'soknad/soknad.json')

  test('det er tolv av dem', () => {
    expect(soknader).toHaveLength(12)
  })

  test.each(soknader)('$fil: lesbar er $gyldigNaa', ({ fil, gyldigNaa }) => {
    expect(vurder(readFileSync(join(delt?.rot ?? '', fil))) === 'lesbar').toBe(gyldigNaa)
  })
})
