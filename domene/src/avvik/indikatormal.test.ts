import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { ProveId } from '../felles/id.ts'
import type { Indikator, MaltIndikator } from '../indikator/definisjoner.ts'
import { indikatorserie, type Periodetall } from '../statistikk/indikatorbilde.ts'
import type { Tertial } from '../statistikk/tertial.ts'
import {
  andelen,
  apning,
  dagene,
  detApnede,
  lagtTil,
  malt,
  meldt,
  NA,
  tall,
  utgangspunkt,
} from '../testdata/etAvvik.ts'
import { erSkjultSiden, hoyesteMal, MALBARE, malIndikator } from './indikatormal.ts'
import { hindreForLukking } from './lukking.ts'
import { erNadd } from './maling.ts'
import { type Avviksapning, apneAvvik } from './operasjoner.ts'
import { provefunn } from './provefunn.ts'
import { foldAvvik } from './tilstand.ts'
import type { Avvikskilde, Effektmal, Indikatormal, Maltall } from './typer.ts'

const malet = (
  indikator: Indikator,
  verdi: number,
  retning: Indikatormal['retning'] = 'minst',
): Effektmal => ({
  slag: 'indikator',
  indikator,
  retning,
  verdi,
})
const med = (effekt: Effektmal, kilde?: Avvikskilde): Avviksapning => ({
  ...apning,
  effekt,
  ...(kilde ? { kilde } : {}),
})
const PROVE = { slag: 'saksprove', proveId: 'p' as ProveId } as const

describe('å åpne på en indikator', () => {
  test.each<[Effektmal, Maltall, string | null, string]>([
    [malet('barnets-syn', 80), andelen(6, 20), null, '30 % er ikke 80 %'],
    [malet('barnets-syn', 80), { slag: 'for-faa' }, null, 'et skjult tall hindrer ikke'],
    [malet('barnets-syn', 30), andelen(6, 20), 'avvik-mal-ikke-bedre', '30 % er alt minst 30 %'],
    [malet('barnets-syn', 31), andelen(6, 20), null, '31 % er bedre'],
    [malet('retur', 30, 'hoyst'), andelen(6, 20), 'avvik-mal-ikke-bedre', '30 % er alt høyst 30 %'],
    [malet('retur', 0, 'hoyst'), andelen(0, 20), 'avvik-mal-ikke-bedre', 'ingen er alt ingen'],
    [malet('dager-til-vedtak', 14, 'hoyst'), dagene(14), 'avvik-mal-ikke-bedre', '14 dager er alt 14'],
    [malet('dager-til-vedtak', 14, 'hoyst'), dagene(15), null, '15 dager er mer enn 14'],
    [malet('kvp', 50), { slag: 'for-faa' }, 'avvik-indikator-males-ikke', 'måles ikke ennå'],
    [malet('mot-satsen', 50), andelen(6, 20), 'avvik-indikator-uten-mal', 'en fordeling har ingen retning'],
    [malet('soknader', 50), andelen(6, 20), 'avvik-indikator-uten-mal', 'et antall er ikke en andel'],
    [malet('langvarig-med-barn', 50), andelen(6, 20), 'avvik-indikator-uten-mal', 'grensen er kommunens'],
    [malet('barnets-syn', 101), andelen(6, 20), 'avvik-grense-ugyldig', 'mer enn alle'],
    [malet('barnets-syn', -1), andelen(6, 20), 'avvik-grense-ugyldig', 'mindre enn ingen'],
    [malet('barnets-syn', 50.5), andelen(6, 20), 'avvik-grense-ugyldig', 'ikke et helt tall'],
    [malet('dager-til-vedtak', 367, 'hoyst'), dagene(400), 'avvik-grense-ugyldig', 'mer enn et år'],
    [malet('dager-til-vedtak', 366, 'hoyst'), dagene(400), null, 'et år'],
  ])('%o fra %o: %s fordi %s', (effekt, fra, feil) => {
    const svar = apneAvvik(med(effekt), utgangspunkt(fra), NA)
    expect(svar.ok ? null : svar.feil).toBe(feil)
  })
  test('alt som kan være mål, er en andel, prosent eller dager, og har en høyeste grense', () => {
    expect(MALBARE).not.toContain('mot-satsen')
    expect(MALBARE.map(hoyesteMal).filter(n => n !== 100 && n !== 366)).toEqual([])
  })
})

describe('kilden', () => {
  const funn = provefunn([{ levert: true, frist: dato('2026-11-01'), utfall: { K3: 'delvis' } }], NA.dagens)
  test.each<[Avvikskilde, Effektmal, typeof funn | null, string | null, string]>([
    [{ slag: 'malepunkt' }, apning.effekt, null, null, 'hun sto ved målepunktet'],
    [
      { slag: 'malepunkt' },
      malet('retur', 5, 'hoyst'),
      null,
      'avvik-kilde-passer-ikke',
      'hun sto ved et annet',
    ],
    [{ slag: 'indikator' }, apning.effekt, null, 'avvik-kilde-passer-ikke', 'hun sto ved en indikator'],
    [PROVE, apning.effekt, funn, null, 'leserne fant det'],
    [PROVE, apning.effekt, null, 'avvik-prove-finnes-ikke', 'prøven er ikke hennes'],
    [PROVE, apning.effekt, { ...funn, lest: false }, 'avvik-prove-leses', 'noen leser fortsatt'],
    [PROVE, { malepunkt: 'K1', hoyst: 20 }, funn, 'avvik-prove-uten-mangel', 'ingen fant noe på K1'],
    [
      PROVE,
      malet('retur', 5, 'hoyst'),
      funn,
      'avvik-kilde-passer-ikke',
      'leserne svarer ikke på indikatorer',
    ],
  ])('%o på %o: %s', (kilde, effekt, prove, feil) => {
    const svar = apneAvvik(med(effekt, kilde), utgangspunkt({ slag: 'for-faa' }), { ...NA, prove })
    expect(svar.ok ? (svar.verdi as { kilde?: Avvikskilde }).kilde : svar.feil).toEqual(feil ?? kilde)
  })
  test('prøven er lest når hver lesing er levert eller dagene er ute, og delvis er en mangel', () => {
    const sak = (
      levert: boolean,
      frist: string,
      utfall: Parameters<typeof provefunn>[0][number]['utfall'],
    ) => ({
      levert,
      frist: dato(frist),
      utfall,
    })
    expect(provefunn([], NA.dagens).lest).toBe(false)
    expect(provefunn([sak(false, '2026-11-29', { K1: 'ikke' })], NA.dagens)).toEqual({
      lest: false,
      mangler: [],
    })
    expect(
      provefunn(
        [
          sak(false, '2026-11-28', { V1: 'ikke' }),
          sak(true, '2026-12-20', { K1: 'ikke', K2: 'delvis', K3: 'oppfylt', O: 'ikke-aktuelt' }),
        ],
        NA.dagens,
      ),
    ).toEqual({ lest: true, mangler: ['K1', 'K2'] })
  })
})

describe('å måle og lukke', () => {
  const rad = (indikator: MaltIndikator, i: number, verdi: number, dag: string) => ({
    indikator,
    sakId: `s${i}`,
    enhet: `e${indikator}${i}${dag}`,
    dato: dato(dag),
    verdi,
  })
  const serien = (verdier: readonly number[], senere: readonly number[] = []) => [
    indikatorserie(
      'dager-til-vedtak',
      [
        ...verdier.map((v, i) => rad('dager-til-vedtak', i, v, '2027-02-03')),
        ...senere.map((v, i) => rad('dager-til-vedtak', 100 + i, v, '2027-06-03')),
      ],
      [2026, 2027],
    ),
  ]
  const m = (s: ReturnType<typeof serien>, p: Tertial = '2027-1') => malIndikator(s, 'dager-til-vedtak', p)
  test.each([
    [[10, 20, 30, 40, 50], { slag: 'indikator', tall: { status: 'vises', antall: 5, deler: [], midt: 30 } }],
    [[10, 20, 30, 40], { slag: 'for-faa' }],
    [[], { slag: 'for-faa' }],
  ])('%j er det siden viser', (verdier, ventet) => {
    expect(m(serien(verdier))).toEqual({ periode: '2027-1', tall: ventet, utgaver: [1] })
  })
  test('en indikator som ikke måles, og en periode siden ikke har, finnes ikke', () => {
    expect(malIndikator(serien([1, 2, 3, 4, 5]), 'kvp', '2027-1').tall).toEqual({ slag: 'for-faa' })
    expect(m(serien([1, 2, 3, 4, 5]), '2020-1').tall).toEqual({ slag: 'for-faa' })
  })
  test('det frosne vises ikke når siden har skjult perioden bak et lite tertial', () => {
    const frosset = m(serien([1, 2, 3, 4, 5]))
    expect(erSkjultSiden(serien([1, 2, 3, 4, 5]), 'dager-til-vedtak', frosset)).toBe(false)
    const etter = serien([1, 2, 3, 4, 5], [9])
    expect(etter[0]?.ar[1]?.tall.status satisfies Periodetall['status'] | undefined).toBe('vises')
    expect(erSkjultSiden(etter, 'dager-til-vedtak', frosset)).toBe(true)
    expect(erSkjultSiden(etter, 'dager-til-vedtak', { ...frosset, tall: { slag: 'for-faa' } })).toBe(false)
    expect(erSkjultSiden(etter, 'dager-til-vedtak', { ...frosset, periode: '2020-1' })).toBe(false)
  })
  test.each<[Effektmal, Maltall, boolean]>([
    [malet('retur', 20, 'hoyst'), andelen(4, 20), true],
    [malet('retur', 20, 'hoyst'), andelen(41, 201), false],
    [malet('barnets-syn', 80), andelen(16, 20), true],
    [malet('barnets-syn', 80), andelen(159, 200), false],
    [malet('dager-til-vedtak', 14, 'hoyst'), dagene(14), true],
    [malet('egen-tekst', 30), dagene(29), false],
    [malet('barnets-syn', 0), { slag: 'for-faa' }, false],
    [malet('barnets-syn', 0), tall(0, 20), false],
    [apning.effekt, andelen(0, 20), false],
  ])('%o og %o: nådd er %s', (e, t, svar) => expect(erNadd(e, t)).toBe(svar))

  const bevis = {
    proveId: 'p' as ProveId,
    periode: '2027-1',
    antall: 5,
    levert: 5,
    familier: 9,
    svart: 5,
    mangler: 0,
  } as const
  test.each<[Maltall, string | null, string]>([
    [andelen(15, 20), 'avvik-mal-ikke-nadd', '75 %'],
    [andelen(16, 20), null, '80 %'],
    [{ slag: 'for-faa' }, 'avvik-for-faa-i-indikatoren', 'en prøve svarer ikke for en indikator'],
  ])('etter %o: %s fordi %s', (t, hinder) => {
    const a = detApnede(med(malet('barnets-syn', 80)), andelen(6, 20), [lagtTil, meldt('gjort'), malt(t)])
    expect(hindreForLukking(a, null)).toBe(hinder)
    expect(hindreForLukking(a, bevis)).toBe(hinder)
  })
})

test('en åpning lagret før indikatorene kunne være mål, er et målepunkt uten kilde', () => {
  const svar = apneAvvik(apning, utgangspunkt(), NA)
  if (!svar.ok) throw new Error(svar.feil)
  const lagret = JSON.parse(
    '{"type":"AvvikApnet","avvikId":"a","kontor":"nord","tittel":"x","beskrivelse":"","arsak":"","effekt":{"malepunkt":"K3","hoyst":20},"dato":"2026-11-29","utgangspunkt":{"periode":"2026-2","tall":{"slag":"tall","mangler":12,"av":20},"utgaver":[3],"ferdig":true},"perioder":["2027-1"]}',
  ) as typeof svar.verdi
  const a = foldAvvik([
    {
      nr: 1,
      tidspunkt: '2026-11-29T08:00:00.000Z',
      aktor: { type: 'ansatt', id: 'per' },
      kommandoId: 'k',
      hendelse: lagret,
    } as never,
  ])
  expect(a?.effekt).toEqual({ malepunkt: 'K3', hoyst: 20 })
  expect([a?.kilde, a && erNadd(a.effekt, tall(4, 20)), a && erNadd(a.effekt, tall(5, 20))]).toEqual([
    undefined,
    true,
    false,
  ])
})
