import type { Notatvisning } from '@handlingsrom/kontrakt/sak/journal'
import { describe, expect, test } from 'vitest'
import { kanSkrivesUt, lesUtvalg, velgUt } from './utvalg.ts'

const EMIL = '0193ffff-0000-7000-8000-000000000001'
const SANA = '0193ffff-0000-7000-8000-000000000002'
const hvem = { ansattId: 'i', navn: 'Ingrid Solheim' }
const notat = (endring: Partial<Notatvisning> = {}): Notatvisning => ({
  notatId: '0193ffff-0000-7000-8000-00000000000a',
  slag: 'telefon',
  dato: '2026-11-12',
  klokkeslett: null,
  tekst: 'Mor ringte om Vintersko.',
  deler: null,
  forsok: null,
  referat: null,
  ikkeUndersokt: null,
  undersokt: null,
  staarApent: false,
  avklart: null,
  gjelder: [{ personId: EMIL, fornavn: 'Emil' }],
  tilstede: null,
  tema: ['skole'],
  samtaleId: null,
  svar: [],
  innsyn: { merke: 'kan-vises' },
  merkeversjon: 1,
  skjermet: false,
  feilfort: false,
  av: hvem,
  tidspunkt: '2026-11-12T10:00:00.000Z',
  skrevet: '2026-11-12',
  rettelser: [],
  merknader: [],
  knytninger: [],
  omMerket: [],
  ...endring,
})
const svar = {
  nr: 9,
  personId: SANA,
  fornavn: 'Sana',
  tema: 'fritid',
  svar: { tilstand: 'kartlagt', tekst: 'Korps' },
  dato: '2026-11-12',
} as const
const merknad = { slag: 'merknad', tekst: 'Støvlene er kjøpt.', av: hvem, tidspunkt: '' } as const

test.each([
  { utvalg: {}, sok: '', treff: true, fordi: 'ingenting er valgt' },
  { utvalg: { person: EMIL }, sok: '', treff: true, fordi: 'notatet gjelder Emil' },
  { utvalg: { person: SANA }, sok: '', treff: true, fordi: 'et svar om Sana hører til notatet' },
  { utvalg: { person: '0193ffff-0000-7000-8000-000000000003' }, sok: '', treff: false, fordi: 'en annen' },
  { utvalg: { tema: 'skole' }, sok: '', treff: true, fordi: 'temaet står på notatet' },
  { utvalg: { tema: 'fritid' }, sok: '', treff: true, fordi: 'et svar om fritid hører til' },
  { utvalg: { tema: 'nettverk' }, sok: '', treff: false, fordi: 'ingen av delene' },
  { utvalg: { slag: 'telefon' }, sok: '', treff: true, fordi: 'det var en telefonsamtale' },
  { utvalg: { slag: 'kontor' }, sok: '', treff: false, fordi: 'det var ikke på kontoret' },
  { utvalg: {}, sok: 'vintersko mor', treff: true, fordi: 'begge ordene står, uansett rekkefølge' },
  { utvalg: {}, sok: 'vintersko far', treff: false, fordi: 'ett av ordene mangler' },
  { utvalg: {}, sok: 'støvlene', treff: true, fordi: 'ordet står i en merknad' },
  { utvalg: {}, sok: 'solheim', treff: true, fordi: 'hun skrev det' },
  { utvalg: { slag: 'kontor' }, sok: 'mor', treff: false, fordi: 'utvalget gjelder også når det søkes' },
] as const)('$utvalg og «$sok»: $treff, fordi $fordi', ({ utvalg, sok, treff }) => {
  const n = notat({ svar: [svar], merknader: [merknad] })
  expect(velgUt([n], utvalg, sok)).toEqual(treff ? [n] : [])
})

test('adressen har bare koder og id-er; ord og ukjente verdier leses ikke', () => {
  expect(lesUtvalg({ person: EMIL, tema: 'skole', slag: 'forsok', notat: SANA, sok: 'Emil' })).toEqual({
    person: EMIL,
    tema: 'skole',
    slag: 'forsok',
    notat: SANA,
  })
  expect(lesUtvalg({ person: 'Emil', tema: 'finnes-ikke', slag: 7 })).toEqual({})
})

describe('det som skrives ut', () => {
  test.each([
    { endring: {}, med: true, fordi: 'noen har merket at det kan vises' },
    { endring: { innsyn: { merke: 'unntas', grunn: 'Helse' } }, med: false, fordi: 'det må holdes tilbake' },
    { endring: { innsyn: { merke: 'delvis', grunn: 'Helse' } }, med: false, fordi: 'det kan ikke deles her' },
    { endring: { innsyn: null }, med: false, fordi: 'ingen har tatt stilling' },
    { endring: { skjermet: true }, med: false, fordi: 'det handler om vold eller trygghet' },
    { endring: { feilfort: true }, med: false, fordi: 'det gjelder en annen familie' },
  ] as const)('$endring er med: $med, fordi $fordi', ({ endring, med }) => {
    expect(kanSkrivesUt(notat(endring as Partial<Notatvisning>))).toBe(med)
  })
})
