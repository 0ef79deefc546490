import { describe, expect, test } from 'vitest'
import { dato, maned } from '../felles/dato.ts'
import type { AnsattId, AvvikId, ProveId } from '../felles/id.ts'
import {
  ANE,
  AVVIK,
  alleSvar,
  apning,
  egenvurderingen,
  o,
  PER,
  PROVE,
  rapporten,
} from '../testdata/enEgenvurdering.ts'
import { delene, erGjort, milepaeldager, nesteDel } from './deler.ts'
import type { Egenvurderingshendelse } from './hendelser.ts'
import { MALEN } from './maler.ts'
import {
  apneEgenvurdering,
  type Egenvurderingskommando,
  ferdigstill,
  hindreForFerdig,
  skrivEgenvurdering,
} from './operasjoner.ts'

const feilen = (r: { ok: boolean; feil?: string }) => (r.ok ? null : r.feil)
const satt: Egenvurderingshendelse = {
  type: 'MilepaelSatt',
  id: 'innsending',
  navn: '',
  dato: dato('2027-06-25'),
  ansvarlig: ANE,
}
const nadd: Egenvurderingshendelse = { type: 'MilepaelNadd', id: 'innsending', dato: dato('2027-06-20') }
const dokument = { id: 'd1', tittel: 'Rutinen', lenke: '', sted: 'Arkivet' }
const ferdig: Egenvurderingshendelse = { type: 'EgenvurderingFerdig', av: ANE }

test.each([
  { v: {}, feil: null },
  { v: { tittel: ' ' }, feil: 'egenvurdering-uten-tittel' },
  { v: { tittel: 'Om 120380 10120' }, feil: 'egenvurdering-nummer' },
  { v: { ansvarlig: 'borte' as AnsattId }, feil: 'egenvurdering-ansatt-ukjent' },
])('å åpne med $v gir $feil', ({ v, feil }) => {
  expect(feilen(apneEgenvurdering({ ...apning, ...v }, o))).toBe(feil)
})

test('malen for barn har de ti spørsmålene fra kilden; de to andre har ingen, og sier det', () => {
  expect(MALEN['barn-og-familie'].sporsmal.map(x => x.slag).join(' ')).toBe(
    `${'rutine '.repeat(7)}ettertanke ettertanke ettertanke`,
  )
  for (const mal of ['kvp', 'okonomisk-radgivning'] as const)
    expect([MALEN[mal].sporsmal.length, MALEN[mal].kildenMangler[0]]).toEqual([0, 'sporsmal'])
})

describe('å skrive', () => {
  const mote = { id: 'm1', tittel: 'Oppstart', dato: o.dagens, deltakere: [ANE], notat: '' }
  const samtale = { id: 's1', maned: maned('2026-11'), med: 'forelder', notat: 'De vil bli spurt.' } as const
  test.each<{ k: Egenvurderingskommando; mer?: Egenvurderingshendelse[]; feil: string | null }>([
    { k: { type: 'byttAnsvarlig', ansvarlig: PER }, feil: null },
    { k: { type: 'byttAnsvarlig', ansvarlig: 'borte' as AnsattId }, feil: 'egenvurdering-ansatt-ukjent' },
    { k: { ...satt, type: 'settMilepael' }, feil: null },
    { k: { ...satt, type: 'settMilepael', ansvarlig: 'x' as AnsattId }, feil: 'egenvurdering-ansatt-ukjent' },
    { k: { ...satt, type: 'settMilepael', id: 'egen' }, feil: 'milepael-uten-navn' },
    { k: { ...satt, type: 'settMilepael', id: 'egen', navn: 'Les sakene' }, feil: null },
    { k: { ...satt, type: 'settMilepael' }, mer: [satt, nadd], feil: 'milepael-nadd' },
    { k: { type: 'milepaelNadd', id: 'innsending' }, mer: [satt], feil: null },
    { k: { type: 'milepaelNadd', id: 'innsending' }, feil: 'milepael-uten-dag' },
    { k: { type: 'milepaelNadd', id: 'innsending' }, mer: [satt, nadd], feil: 'milepael-nadd' },
    { k: { type: 'milepaelNadd', id: 'finnes-ikke' }, feil: 'milepael-finnes-ikke' },
    { k: { type: 'leggTilDokument', ...dokument }, feil: null },
    { k: { type: 'leggTilDokument', ...dokument, tittel: '' }, feil: 'dokument-uten-tittel' },
    { k: { type: 'leggTilDokument', ...dokument, sted: '' }, feil: 'dokument-uten-sted' },
    { k: { type: 'leggTilDokument', ...dokument, lenke: 'javascript:x' }, feil: 'dokument-lenke' },
    { k: { type: 'leggTilDokument', ...dokument, sted: '', lenke: 'https://nav.no/x' }, feil: null },
    { k: { type: 'taBortDokument', id: 'd1' }, feil: 'dokument-finnes-ikke' },
    { k: { type: 'taBortDokument', id: 'd1' }, mer: [{ type: 'DokumentLagtTil', ...dokument }], feil: null },
    { k: { type: 'forMote', ...mote }, feil: null },
    { k: { type: 'forMote', ...mote, tittel: '' }, feil: 'mote-uten-tittel' },
    { k: { type: 'forMote', ...mote, dato: dato('2026-12-01') }, feil: 'mote-fram-i-tid' },
    { k: { type: 'forMote', ...mote, deltakere: [] }, feil: 'mote-uten-deltakere' },
    {
      k: { type: 'forMote', ...mote, deltakere: [ANE, 'x' as AnsattId] },
      feil: 'egenvurdering-ansatt-ukjent',
    },
    { k: { type: 'leggTilSporsmal', id: 'q', tekst: ' ' }, feil: 'sporsmal-uten-tekst' },
    { k: { type: 'leggTilSporsmal', id: 'q', tekst: 'Spør vi?' }, feil: null },
    { k: { type: 'besvar', id: 'nar', svar: 'delvis', tekst: '' }, feil: null },
    { k: { type: 'besvar', id: 'nodvendig', svar: null, tekst: 'Alt' }, feil: null },
    { k: { type: 'besvar', id: 'nar', svar: null, tekst: ' ' }, feil: 'sporsmal-uten-svar' },
    { k: { type: 'besvar', id: 'q', svar: 'ja', tekst: '' }, feil: 'sporsmal-finnes-ikke' },
    {
      k: { type: 'besvar', id: 'q', svar: 'ja', tekst: '' },
      mer: [{ type: 'SporsmalLagtTil', id: 'q', tekst: 'Spør vi?' }],
      feil: null,
    },
    { k: { type: 'skrivGuide', tekst: 'Hva vil dere snakke om?' }, feil: null },
    { k: { type: 'noterSamtale', ...samtale }, feil: null },
    { k: { type: 'noterSamtale', ...samtale, maned: maned('2026-12') }, feil: 'samtale-fram-i-tid' },
    { k: { type: 'noterSamtale', ...samtale, notat: '' }, feil: 'samtale-uten-notat' },
    { k: { type: 'noterSamtale', ...samtale, notat: '12898710120' }, feil: 'egenvurdering-nummer' },
    { k: { type: 'knyttProve', proveId: PROVE }, feil: null },
    { k: { type: 'knyttProve', proveId: null }, feil: null },
    { k: { type: 'knyttProve', proveId: 'x' as ProveId }, feil: 'egenvurdering-prove-ukjent' },
    { k: { type: 'knyttAvvik', avvikId: AVVIK }, feil: null },
    { k: { type: 'knyttAvvik', avvikId: 'x' as AvvikId }, feil: 'egenvurdering-avvik-ukjent' },
    {
      k: { type: 'knyttAvvik', avvikId: AVVIK },
      mer: [{ type: 'AvvikKnyttet', avvikId: AVVIK }],
      feil: 'egenvurdering-avvik-knyttet',
    },
    { k: { type: 'skrivRapportdel', del: 'tema', tekst: 'x' }, feil: null },
    { k: { type: 'skrivGuide', tekst: 'x' }, mer: [ferdig], feil: 'egenvurdering-ferdig' },
  ])('$k.type gir $feil', ({ k, mer = [], feil }) => {
    expect(feilen(skrivEgenvurdering(egenvurderingen(mer), k, o))).toBe(feil)
  })
  test('bare den ansvarlige og lederen skriver', () => {
    const k = { type: 'skrivGuide', tekst: 'x' } as const
    expect(feilen(skrivEgenvurdering(egenvurderingen(), k, { ...o, hvem: PER }))).toBe(
      'egenvurdering-ikke-din',
    )
    expect(skrivEgenvurdering(egenvurderingen(), k, { ...o, hvem: PER, erLeder: true }).ok).toBe(true)
  })
})

describe('å være ferdig', () => {
  test.each([
    { mer: [], feil: 'ferdig-sporsmal-gjenstar', fordi: 'ingen har svart' },
    { mer: alleSvar.slice(1), feil: 'ferdig-sporsmal-gjenstar', fordi: 'ett svar mangler' },
    { mer: [...alleSvar, ...rapporten.slice(1)], feil: 'ferdig-rapport-gjenstar', fordi: 'en del er tom' },
    { mer: [...alleSvar, ...rapporten], feil: null, fordi: 'alt er skrevet' },
    { mer: [...alleSvar, ...rapporten, ferdig], feil: 'egenvurdering-ferdig', fordi: 'den er alt ferdig' },
  ])('$feil fordi $fordi', ({ mer, feil }) => {
    expect(hindreForFerdig(egenvurderingen(mer))).toBe(feil)
    expect(feilen(ferdigstill(egenvurderingen(mer), o))).toBe(feil)
  })
  test('bare den ansvarlige selv, heller ikke lederen', () => {
    const e = egenvurderingen([...alleSvar, ...rapporten])
    expect(feilen(ferdigstill(e, { hvem: PER }))).toBe('ferdig-bare-ansvarlig')
    expect(ferdigstill(e, { hvem: ANE })).toMatchObject({ verdi: { av: ANE } })
  })
  test('uten spørsmål i kilden holder det at rapporten er skrevet', () => {
    expect(hindreForFerdig(egenvurderingen(rapporten, { mal: 'kvp' }))).toBeNull()
  })
})

test('delene teller det som står, og den neste er den første som ikke er gjort', () => {
  const tom = egenvurderingen()
  expect(delene(tom).map(d => `${d.gjort}/${d.av}`)).toEqual([
    '0/5',
    '0/null',
    '0/null',
    '0/10',
    '0/null',
    '0/1',
    '0/6',
  ])
  expect(nesteDel(tom)).toBe('tidsplan')
  const alle = MILEPALENE.map(id => ({ ...satt, id }))
  expect(nesteDel(egenvurderingen(alle))).toBe('dokumenter')
  expect(nesteDel(egenvurderingen([...alle, { type: 'DokumentLagtTil', ...dokument }]))).toBe('moter')
  expect(erGjort({ del: 'refleksjon', gjort: 0, av: 0 })).toBe(false)
})
const MILEPALENE = ['pamelding', 'oppstartsmote', 'opplaering', 'innsending', 'oppsummeringsmote']

test('milepælene som har en dag og ikke er nådd, står i årshjulet med den ansvarlige', () => {
  expect(milepaeldager(egenvurderingen([satt]))).toMatchObject([{ dato: '2027-06-25', eier: ANE, ref: 'e1' }])
  expect(milepaeldager(egenvurderingen([satt, nadd]))).toEqual([])
  expect(milepaeldager(egenvurderingen([satt, ferdig]))).toEqual([])
})

test('tilstanden er det som er skrevet', () => {
  expect(
    egenvurderingen([
      satt,
      nadd,
      { ...satt, id: 'egen', navn: 'Les sakene' },
      { type: 'DokumentLagtTil', ...dokument },
      { type: 'DokumentTattBort', id: 'd1' },
      { type: 'AnsvarligByttet', ansvarlig: PER },
      { type: 'GuideSkrevet', tekst: 'g' },
      { type: 'SaksproveKnyttet', proveId: PROVE },
      { type: 'AvvikKnyttet', avvikId: AVVIK },
      ferdig,
    ]),
  ).toMatchObject({
    milepaeler: [
      {},
      {},
      {},
      { id: 'innsending', slag: 'innsending', nadd: '2027-06-20' },
      {},
      { slag: null, navn: 'Les sakene' },
    ],
    dokumenter: [],
    ansvarlig: PER,
    guide: 'g',
    proveId: PROVE,
    avvik: [AVVIK],
    ferdig: { av: ANE },
  })
})
