import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { AnsattId, ProveId, TiltakId } from '../felles/id.ts'
import { harNummer } from '../felles/tekst.ts'
import {
  ANE,
  apning,
  avviket,
  lagtTil,
  malt,
  meldt,
  NA,
  o,
  PER,
  T1,
  tall,
  utgangspunkt,
} from '../testdata/etAvvik.ts'
import type { AvvikHendelse } from './hendelser.ts'
import { hindreForLukking, lukkAvvik } from './lukking.ts'
import { type Avvikskommando, apneAvvik, endreAvvik } from './operasjoner.ts'
import type { Maltall, Provebevis } from './typer.ts'

const bevis = (endring: Partial<Provebevis> = {}): Provebevis => ({
  proveId: 'p' as ProveId,
  periode: '2027-1',
  antall: 5,
  levert: 5,
  familier: 9,
  svart: 5,
  mangler: 0,
  ...endring,
})
const feilen = (r: { ok: boolean; feil?: string }) => (r.ok ? null : r.feil)

describe('å åpne', () => {
  test.each([
    { endring: {}, feil: null, fordi: 'målet er bedre enn 12 av 20' },
    { endring: { tittel: ' ' }, feil: 'avvik-uten-tittel', fordi: 'noen må kunne kjenne det igjen' },
    {
      endring: { arsak: 'Se 120380 10120' },
      feil: 'avvik-nummer-i-teksten',
      fordi: 'avviket nevner aldri noen',
    },
    { endring: { periode: '2026-3' }, feil: 'avvik-periode-har-begynt', fordi: 'perioden er i gang' },
    { endring: { periode: '2029-1' }, feil: 'avvik-periode-har-begynt', fordi: 'det er mer enn to år fram' },
    {
      endring: { effekt: { malepunkt: 'K3', hoyst: 60 } },
      feil: 'avvik-mal-ikke-bedre',
      fordi: '12 av 20 er 60 %',
    },
    { endring: { effekt: { malepunkt: 'K3', hoyst: 59 } }, feil: null, fordi: '59 % er bedre enn 60 %' },
  ] as const)('$feil fordi $fordi', ({ endring, feil }) => {
    expect(feilen(apneAvvik({ ...apning, ...endring }, utgangspunkt(), NA))).toBe(feil)
  })
  test('for få saker, eller ingen mangel, hindrer ikke at et avvik åpnes', () => {
    expect(apneAvvik(apning, utgangspunkt({ slag: 'for-faa' }), NA).ok).toBe(true)
    expect(apneAvvik(apning, utgangspunkt(tall(0, 20)), NA).ok).toBe(true)
  })
})

describe('tiltakene', () => {
  const frist = dato('2026-12-15')
  test.each<{ k: Avvikskommando; hvem?: Partial<typeof o>; feil: string | null; for_?: AvvikHendelse[] }>([
    { k: { type: 'leggTilTiltak', tiltakId: T1, tekst: 'x', eier: ANE, frist: NA.dagens }, feil: null },
    { k: { type: 'leggTilTiltak', tiltakId: T1, tekst: '', eier: ANE, frist }, feil: 'tiltak-uten-tekst' },
    {
      k: { type: 'leggTilTiltak', tiltakId: T1, tekst: 'x', eier: 'borte' as AnsattId, frist },
      feil: 'tiltak-eier-ukjent',
    },
    {
      k: { type: 'leggTilTiltak', tiltakId: T1, tekst: 'x', eier: ANE, frist: dato('2026-11-28') },
      feil: 'tiltak-frist-passert',
    },
    { k: { type: 'flyttTiltak', tiltakId: 't9' as TiltakId, eier: ANE, frist }, feil: 'tiltak-finnes-ikke' },
    { k: { type: 'flyttTiltak', tiltakId: T1, eier: PER, frist }, feil: null },
    {
      k: { type: 'flyttTiltak', tiltakId: T1, eier: PER, frist },
      for_: [lagtTil, meldt('gjort')],
      feil: 'tiltak-ferdig',
    },
    {
      k: { type: 'meldTiltak', tiltakId: T1, status: 'gjort', merknad: '' },
      hvem: { hvem: ANE, erLeder: false },
      feil: null,
    },
    {
      k: { type: 'meldTiltak', tiltakId: T1, status: 'gjort', merknad: '' },
      hvem: { hvem: PER, erLeder: false },
      feil: 'tiltak-ikke-ditt',
    },
    {
      k: { type: 'meldTiltak', tiltakId: T1, status: 'droppet', merknad: ' ' },
      feil: 'tiltak-droppet-uten-grunn',
    },
    { k: { type: 'beskriv', beskrivelse: '12898710120', arsak: '' }, feil: 'avvik-nummer-i-teksten' },
    { k: { type: 'planleggMaling', periode: '2027-1' }, feil: 'avvik-periode-har-begynt' },
    { k: { type: 'planleggMaling', periode: '2027-2' }, feil: null },
    {
      k: { type: 'beskriv', beskrivelse: '', arsak: '' },
      for_: [lagtTil, { type: 'AvvikLukket', vurdering: 'x', bygger: { slag: 'maling', periode: '2027-1' } }],
      feil: 'avvik-lukket',
    },
  ])('$k.type gir $feil', ({ k, hvem = {}, for_ = [lagtTil], feil }) => {
    expect(feilen(endreAvvik(avviket(...for_), k, { ...o, ...hvem }))).toBe(feil)
  })
})

describe('å lukke: bare på det som er målt (S-208)', () => {
  const ferdig = [lagtTil, meldt('gjort')]
  const forFaa: Maltall = { slag: 'for-faa' }
  test.each<{ h: AvvikHendelse[]; b?: Provebevis; hinder: string | null; fordi: string }>([
    { h: [], hinder: 'avvik-uten-tiltak', fordi: 'ingen har gjort noe' },
    { h: [lagtTil], hinder: 'avvik-tiltak-gjenstar', fordi: 'tiltaket er bare planlagt' },
    { h: [lagtTil, meldt('i-gang')], hinder: 'avvik-tiltak-gjenstar', fordi: 'tiltaket er i gang' },
    { h: [lagtTil, meldt('droppet')], hinder: 'avvik-ikke-malt', fordi: 'droppet er ferdig, men ikke målt' },
    { h: ferdig, hinder: 'avvik-ikke-malt', fordi: 'perioden er ikke målt' },
    { h: ferdig, b: bevis(), hinder: 'avvik-ikke-malt', fordi: 'en lest prøve erstatter ikke ventetiden' },
    { h: [...ferdig, malt(tall(5, 20))], hinder: 'avvik-mal-ikke-nadd', fordi: '25 % er over 20 %' },
    {
      h: [...ferdig, malt(tall(5, 20))],
      b: bevis(),
      hinder: 'avvik-mal-ikke-nadd',
      fordi: 'tallet går foran prøven',
    },
    { h: [...ferdig, malt(tall(4, 20))], hinder: null, fordi: '20 % er målet' },
    {
      h: [...ferdig, malt(tall(0, 20)), { type: 'MalingPlanlagt', periode: '2027-2' }],
      hinder: 'avvik-ikke-malt',
      fordi: 'den siste perioden gjelder',
    },
    {
      h: [
        ...ferdig,
        { type: 'MalingPlanlagt', periode: '2027-2' },
        malt(tall(0, 20)),
        malt(tall(9, 20), '2027-2'),
      ],
      hinder: 'avvik-mal-ikke-nadd',
      fordi: 'det gikk tilbake',
    },
    { h: [...ferdig, malt(forFaa)], hinder: 'avvik-for-faa-saker', fordi: 'tallet kan ikke vises' },
    { h: [...ferdig, malt(forFaa)], b: bevis(), hinder: null, fordi: 'fem lest, ingen mangler' },
    {
      h: [...ferdig, malt(forFaa)],
      b: bevis({ antall: 4 }),
      hinder: 'avvik-prove-for-liten',
      fordi: 'fire av ni',
    },
    {
      h: [...ferdig, malt(forFaa)],
      b: bevis({ antall: 3, levert: 3, familier: 3 }),
      hinder: null,
      fordi: 'alle tre',
    },
    {
      h: [...ferdig, malt(forFaa)],
      b: bevis({ levert: 4 }),
      hinder: 'avvik-prove-ikke-lest',
      fordi: 'én gjenstår',
    },
    {
      h: [...ferdig, malt(forFaa)],
      b: bevis({ svart: 0 }),
      hinder: 'avvik-prove-ikke-lest',
      fordi: 'aldri aktuelt',
    },
    {
      h: [...ferdig, malt(forFaa)],
      b: bevis({ mangler: 1 }),
      hinder: 'avvik-prove-viser-mangler',
      fordi: 'én mangler',
    },
    {
      h: [...ferdig, malt(forFaa)],
      b: bevis({ periode: '2026-3' }),
      hinder: 'avvik-prove-for-tidlig',
      fordi: 'før',
    },
  ])('$hinder fordi $fordi', ({ h, b = null, hinder }) => {
    expect(hindreForLukking(avviket(...h), b)).toBe(hinder)
  })
  test('målet er ikke nok: lederen må selv vurdere', () => {
    const a = avviket(...ferdig, malt(tall(0, 20)))
    expect(feilen(lukkAvvik(a, { vurdering: ' ', bevis: null }))).toBe('avvik-uten-vurdering')
    expect(lukkAvvik(a, { vurdering: 'Vi spør nå.', bevis: null })).toMatchObject({
      ok: true,
      verdi: { bygger: { slag: 'maling', periode: '2027-1' } },
    })
  })
})

test.each([
  ['12898710120', true],
  ['128987 10120', true],
  ['128987-10120', true],
  ['sak 2026-000123', false],
  ['1289871012', false],
  ['kontonummer 128987101205', false],
])('«%s» kan være et fødselsnummer: %s', (s, svar) => expect(harNummer(s)).toBe(svar))
