import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { AnsattId, KommandoId, LesingId, ProveId, SakId } from '../felles/id.ts'
import { tidspunkt } from '../felles/tidspunkt.ts'
import { LESTE_PUNKTER, type Leseutfall } from '../kontroll/malepunkt.ts'
import type { Registrert } from '../sak/strom.ts'
import type { LesingHendelse } from './hendelser.ts'
import {
  droftUenighet,
  foldLesing,
  type Lesing,
  lesMalepunkt,
  leverLesing,
  manglerILesingen,
  TOM_LESING,
  uenighetene,
} from './lesing.ts'
import type { Punktlesing } from './typer.ts'

const om = { proveId: 'p' as ProveId, lesingId: 'l' as LesingId, sakId: 's' as SakId }
const g = {
  om,
  dagens: dato('2026-12-29'),
  frist: dato('2026-12-29'),
  steder: new Set(['journal', 'vedtak/1']),
}
const svar = (endring: Partial<Punktlesing> = {}): Punktlesing => ({
  malepunkt: 'K1',
  utfall: 'oppfylt',
  steder: ['journal'],
  arsak: '',
  tiltak: '',
  ...endring,
})
const ferdig: Lesing = {
  droftet: {},
  punkter: Object.fromEntries(LESTE_PUNKTER.map(malepunkt => [malepunkt, svar({ malepunkt })])),
}
const levert: Lesing = { ...ferdig, levert: tidspunkt('2026-12-01T08:00:00.000Z') }
const hendelse = (h: LesingHendelse, nr: number): Registrert<LesingHendelse> => ({
  nr,
  tidspunkt: tidspunkt(`2026-12-01T08:00:0${nr}.000Z`),
  aktor: { type: 'ansatt', id: 'a' as AnsattId },
  kommandoId: 'k' as KommandoId,
  hendelse: h,
})

describe('det som må på plass ved hvert svar', () => {
  test.each<{ utfall: Leseutfall; mangler: string[]; fordi: string }>([
    { utfall: 'oppfylt', mangler: ['sted'], fordi: 'det som er oppfylt, kan vises' },
    { utfall: 'delvis', mangler: ['sted', 'arsak', 'tiltak'], fordi: 'noe står der, og noe gjør det ikke' },
    { utfall: 'ikke', mangler: ['arsak', 'tiltak'], fordi: 'det som ikke står der, har ikke noe sted' },
    { utfall: 'ikke-aktuelt', mangler: ['arsak'], fordi: 'hvorfor det ikke er aktuelt' },
  ])('$utfall: $fordi', ({ utfall, mangler }) => {
    const tomt = { ...TOM_LESING, punkter: { K1: svar({ utfall, steder: [], arsak: ' ' }) } }
    expect(manglerILesingen(tomt).flatMap(m => (m.malepunkt === 'K1' ? m.hva : []))).toEqual(mangler)
  })
  test('et punkt uten svar er ikke besvart', () => {
    expect(manglerILesingen(TOM_LESING).map(m => m.hva)).toEqual(LESTE_PUNKTER.map(() => 'svar'))
  })
})

describe('å lese og levere', () => {
  test('et halvferdig svar kan lagres, den siste dagen også', () => {
    expect(lesMalepunkt(TOM_LESING, svar({ steder: [] }), g).ok).toBe(true)
  })
  test.each([
    { fordi: 'dagen etter', l: ferdig, g: { ...g, dagens: dato('2026-12-30') }, feil: 'lesefrist-ute' },
    {
      fordi: 'levert, også etter fristen',
      l: levert,
      g: { ...g, dagens: dato('2026-12-30') },
      feil: 'lesing-levert',
    },
    { fordi: 'levert', l: levert, g, feil: 'lesing-levert' },
  ])('stengt: $fordi → $feil', ({ l, g, feil }) => {
    expect([lesMalepunkt(l, svar(), g), leverLesing(l, g)]).toEqual([
      { ok: false, feil },
      { ok: false, feil },
    ])
  })
  test('et sted som ikke finnes i saken, kan ikke vises til', () => {
    expect(lesMalepunkt(TOM_LESING, svar({ steder: ['journal', 'vedtak/2'] }), g)).toEqual({
      ok: false,
      feil: 'lesested-finnes-ikke',
    })
  })
  test('en lesing som mangler ett svar, kan ikke leveres', () => {
    const { O: _, ...uten } = ferdig.punkter
    expect(leverLesing({ ...ferdig, punkter: uten }, g)).toEqual({ ok: false, feil: 'lesing-ikke-ferdig' })
    expect(leverLesing(ferdig, g)).toEqual({ ok: true, verdi: { type: 'LesingLevert', ...om } })
  })
  test('det siste svaret gjelder, og leveringen står', () => {
    const l = foldLesing([
      hendelse({ type: 'MalepunktLest', ...om, ...svar() }, 1),
      hendelse({ type: 'MalepunktLest', ...om, ...svar({ utfall: 'ikke', arsak: 'Ingen har spurt' }) }, 2),
      hendelse({ type: 'LesingLevert', ...om }, 3),
    ])
    expect(l).toEqual({
      punkter: { K1: svar({ utfall: 'ikke', arsak: 'Ingen har spurt' }) },
      levert: '2026-12-01T08:00:03.000Z',
      droftet: {},
    })
  })
})

describe('leser og kontroll er uenige', () => {
  const funn = { K1: 'mangler', K2: 'ingen-mangel-funnet', V2: 'krever-skjonn' } as const
  const ulik: Lesing = {
    ...levert,
    punkter: { ...levert.punkter, K2: svar({ malepunkt: 'K2', utfall: 'delvis' }) },
  }
  const d = { malepunkt: 'K1', svar: 'kontrollen-tok-feil', ord: 'Notatet sto i et annet felt.' } as const
  test('bare der begge sa noe, og ikke det samme; «delvis» er talt som mangler', () => {
    expect([uenighetene(ulik, funn), uenighetene(levert, {}), uenighetene(TOM_LESING, funn)]).toEqual([
      ['K1', 'K2'],
      [],
      [],
    ])
  })
  test.each([
    { fordi: 'ikke levert', l: ferdig, d, feil: 'lesing-ikke-levert' },
    { fordi: 'de er enige', l: ulik, d: { ...d, malepunkt: 'K3' as const }, feil: 'lesing-ikke-uenige' },
    { fordi: 'ingen ord', l: ulik, d: { ...d, ord: ' ' }, feil: 'drofting-uten-ord' },
  ])('$fordi: $feil', ({ l, d: hva, feil }) => {
    expect(droftUenighet(l, hva, { om, funn })).toEqual({ ok: false, feil })
  })
  test('det siste som er skrevet, gjelder, og verken lesingen eller leveringen er endret', () => {
    const forst = droftUenighet(ulik, d, { om, funn })
    const siden = droftUenighet(ulik, { ...d, svar: 'ulike-sporsmal', ord: 'To ting.' }, { om, funn })
    if (!forst.ok || !siden.ok) throw new Error('avvist')
    const l = foldLesing([
      hendelse({ type: 'MalepunktLest', ...om, ...svar() }, 1),
      hendelse({ type: 'LesingLevert', ...om }, 2),
      hendelse(forst.verdi, 3),
      hendelse(siden.verdi, 4),
    ])
    expect([l.droftet.K1?.svar, l.droftet.K1?.ord, l.levert, l.punkter.K1?.utfall]).toEqual([
      'ulike-sporsmal',
      'To ting.',
      '2026-12-01T08:00:02.000Z',
      'oppfylt',
    ])
  })
})
