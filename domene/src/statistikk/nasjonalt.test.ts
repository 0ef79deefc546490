import { describe, expect, test } from 'vitest'
import { MALEPUNKTER, type Malepunkt } from '../kontroll/malepunkt.ts'
import { KOMMUNEFIL, type Kommunefil, lesKommunefil } from './kommunefil.ts'
import { nasjonalt } from './nasjonalt.ts'

type Rad = readonly [string, string, string, number | null]
const ETT_PUNKT: readonly (readonly [string, number])[] = [
  ['mangler', 6],
  ['ingen-mangel-funnet', 20],
  ['krever-skjonn eller lest', 9],
  ['ikke-aktuelt', 0],
]
const RADER: readonly Rad[] = Object.entries(MALEPUNKTER).flatMap(([o, punkter]) =>
  punkter.flatMap(p => ETT_PUNKT.map(([del, n]): Rad => [o, p, del, n])),
)
const MERKE = {
  ...KOMMUNEFIL,
  kommune: '9001',
  periode: '2026-2',
  utvalg: 'alle',
  omfang: 'kommunen',
}
const FIL = {
  merke: MERKE,
  tittel: 't',
  definisjon: 'd',
  periode: 'p',
  populasjon: 'p',
  skjerming: 's',
  regnet: '2026-11-30T09:00:00.000Z',
  kolonner: ['område', 'målepunkt', 'del', 'familier'],
  rader: RADER,
}
const medRad = (nr: number, rad: readonly unknown[]) => ({ ...FIL, rader: RADER.with(nr, rad as never) })
const utenPunkt = (p: Malepunkt) => RADER.filter(r => r[1] !== p)
const lest = (endring: Partial<typeof MERKE> = {}, rader: readonly Rad[] = RADER): Kommunefil => {
  const svar = lesKommunefil({ ...FIL, rader, merke: { ...MERKE, ...endring } })
  if (!svar.ok) throw new Error(svar.feil)
  return svar.verdi
}

describe('filen fra en kommune', () => {
  test('leses når den er slik eksporten lager den', () => {
    expect(lest().punkter.K1).toEqual([
      { deler: ['mangler'], antall: 6 },
      { deler: ['ingen-mangel-funnet'], antall: 20 },
      { deler: ['krever-skjonn', 'lest'], antall: 9 },
      { deler: ['ikke-aktuelt'], antall: 0 },
    ])
  })
  test.each([
    ['ikke-eksport', 'noe annet', null],
    ['ikke-eksport', 'en liste', [FIL]],
    ['ikke-eksport', 'uten merke', { ...FIL, merke: undefined }],
    ['ikke-eksport', 'en annen tabell', { ...FIL, kolonner: ['målepunkt', 'måned', 'mangler', 'av'] }],
    ['ikke-eksport', 'ingen kommune', { ...FIL, merke: { ...MERKE, kommune: 'Sundfjære' } }],
    ['ikke-eksport', 'ingen periode', { ...FIL, merke: { ...MERKE, periode: '2026-4' } }],
    ['utgave', 'en annen utgave', { ...FIL, merke: { ...MERKE, utgave: 2 } }],
    ['omfang', 'ett kontor av flere', { ...FIL, merke: { ...MERKE, omfang: 'kontoret' } }],
    ['utvalg', 'et utvalg', { ...FIL, merke: { ...MERKE, utvalg: 'avslag' } }],
    ['fremmed-felt', 'et felt til', { ...FIL, saker: ['2026-1'] }],
    ['fremmed-felt', 'et felt til i merket', { ...FIL, merke: { ...MERKE, hentetAv: 'Kari' } }],
    ['personnummer', 'elleve sifre i en tekst', { ...FIL, populasjon: 'Gjelder 01017012345' }],
    ['personnummer', 'elleve sifre med mellomrom', { ...FIL, tittel: 'Om 010170 12345' }],
    ['rad', 'en rad med et navn', medRad(0, ['kartlegging', 'K1', 'Kari Nordmann', 7])],
    ['rad', 'en celle til', medRad(0, ['kartlegging', 'K1', 'mangler', 7, 'Kari'])],
    ['rad', 'et punkt i feil område', medRad(0, ['vurdering', 'K1', 'mangler', 7])],
    ['rad', 'et halvt tall', medRad(0, ['kartlegging', 'K1', 'mangler', 7.5])],
    [
      'rad',
      'et tall som er holdt tilbake uten å gjelde alle',
      medRad(0, ['kartlegging', 'K1', 'mangler', null]),
    ],
    ['lite-tall', 'et tall under fem', medRad(0, ['kartlegging', 'K1', 'mangler', 4])],
    ['punkter', 'et punkt mangler', { ...FIL, rader: utenPunkt('V3') }],
    ['punkter', 'en del to ganger', { ...FIL, rader: [...RADER, RADER[0]] }],
    [
      'punkter',
      'både tall og alt holdt tilbake',
      { ...FIL, rader: [...RADER, ['kartlegging', 'K1', 'alle', null]] },
    ],
  ])('avvises som %s: %s', (feil, _hva, raa) => {
    expect(lesKommunefil(raa)).toEqual({ ok: false, feil })
  })
})

describe('den nasjonale tabellen', () => {
  const k1 = (filer: readonly Kommunefil[]) => nasjonalt(filer)[0]?.punkter.find(p => p.malepunkt === 'K1')
  test('legger sammen det kommunene viser, og en del som er slått sammen, er et spenn', () => {
    expect(k1([lest(), lest({ kommune: '9002' })])).toMatchObject({
      viser: 2,
      holderTilbake: 0,
      deler: { mangler: { minst: 12, mest: 12 }, lest: { minst: 0, mest: 18 } },
    })
  })
  test('en kommune som holder alt tilbake, gjør toppen ukjent og fylles aldri ut', () => {
    const skjult = lest({ kommune: '9003' }, [...utenPunkt('K1'), ['kartlegging', 'K1', 'alle', null]])
    expect(k1([lest(), skjult])).toMatchObject({
      viser: 1,
      holderTilbake: 1,
      deler: { mangler: { minst: 6, mest: null }, 'ikke-aktuelt': { minst: 0, mest: null } },
    })
  })
  test('hver periode for seg, i tidens rekkefølge, og kommunene etter nummeret', () => {
    const bilder = nasjonalt([
      lest({ periode: '2026-3' }),
      lest({ kommune: '9002' }),
      lest({ kommune: '9001' }),
    ])
    expect(bilder.map(b => [b.periode, b.kommuner])).toEqual([
      ['2026-2', ['9001', '9002']],
      ['2026-3', ['9001']],
    ])
  })
})
