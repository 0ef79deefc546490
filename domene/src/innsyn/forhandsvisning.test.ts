import { expect, test } from 'vitest'
import { tidspunkt } from '../felles/tidspunkt.ts'
import { filId } from '../testdata/enSak.ts'
import { forhandsvis } from './forhandsvisning.ts'
import type {
  DigisosHendelse,
  DigisosSoker,
  Saksstatuskode,
  Soknadsstatuskode,
  Utfallskode,
} from './format.ts'

const t = (nr: number) => tidspunkt(`2026-11-20T09:00:00.${String(nr).padStart(3, '0')}Z`)
type UtenTid = DigisosHendelse extends infer H ? (H extends H ? Omit<H, 'hendelsestidspunkt'> : never) : never
const soknad = (status: Soknadsstatuskode): UtenTid => ({ type: 'soknadsStatus', status })
const kontor = (navKontor: string): UtenTid => ({ type: 'tildeltNavKontor', navKontor })
const sak = (referanse: string, status: Saksstatuskode, tittel = 'Økonomisk sosialhjelp'): UtenTid => ({
  type: 'saksStatus',
  referanse,
  tittel,
  status,
})
const referanse = { type: 'dokumentlager', id: filId(1) } as const
const vedtak = (saksreferanse: string, utfall: Utfallskode): UtenTid => ({
  type: 'vedtakFattet',
  saksreferanse,
  utfall,
  vedtaksfil: { referanse },
})
const forelopig: UtenTid = { type: 'forelopigSvar', forvaltningsbrev: { referanse } }

const melding = (...hendelser: readonly UtenTid[]): DigisosSoker => ({
  version: '1.3.0',
  avsender: { systemnavn: 'Handlingsrom', systemversjon: '0.1.0' },
  hendelser: hendelser.map((h, i) => ({ ...h, hendelsestidspunkt: t(i) }) as DigisosHendelse),
})
const vis = (...h: readonly UtenTid[]) => forhandsvis(melding(...h))

test('uten melding ser søkeren bare at søknaden er sendt', () => {
  expect(forhandsvis(undefined)).toMatchObject({ status: 'SENDT', saker: [], historikk: [] })
})

test('siste status gjelder, også når den går tilbake', () => {
  expect(vis(soknad('MOTTATT'), soknad('UNDER_BEHANDLING'), soknad('MOTTATT')).status).toBe('MOTTATT')
})

test('FERDIGBEHANDLET vises som under behandling så lenge en sak mangler vedtak', () => {
  const h = [soknad('MOTTATT'), sak('a', 'UNDER_BEHANDLING'), soknad('FERDIGBEHANDLET')]
  expect(vis(...h).status).toBe('UNDER_BEHANDLING')
  expect(vis(...h, vedtak('a', 'AVSLATT')).status).toBe('FERDIGBEHANDLET')
})

test('en sak er ferdig når den har vedtak, og det siste utfallet vises', () => {
  const [kort] = vis(
    soknad('MOTTATT'),
    sak('a', 'UNDER_BEHANDLING'),
    vedtak('a', 'AVSLATT'),
    vedtak('a', 'INNVILGET'),
  ).saker
  expect(kort).toMatchObject({ status: 'FERDIGBEHANDLET', utfall: 'INNVILGET', antallVedtak: 2 })
})

test('en feilregistrert sak finnes ikke for søkeren', () => {
  const v = vis(soknad('MOTTATT'), sak('a', 'UNDER_BEHANDLING'), sak('b', 'UNDER_BEHANDLING', 'Nummer to'))
  expect(v.tittel).toBe('Økonomisk sosialhjelp, Nummer to')
  const w = vis(soknad('MOTTATT'), sak('a', 'UNDER_BEHANDLING'), sak('a', 'FEILREGISTRERT'))
  expect(w).toMatchObject({ saker: [], tittel: '', viser: 'alt' })
})

test.each([
  { h: [soknad('MOTTATT'), soknad('BEHANDLES_IKKE')], viser: 'behandles-ikke', fordi: 'søknaden' },
  { h: [soknad('MOTTATT'), sak('a', 'BEHANDLES_IKKE')], viser: 'behandles-ikke', fordi: 'alle saker' },
  { h: [soknad('MOTTATT'), sak('a', 'IKKE_INNSYN')], viser: 'ikke-innsyn', fordi: 'alle saker' },
  {
    h: [soknad('MOTTATT'), sak('a', 'IKKE_INNSYN'), sak('b', 'UNDER_BEHANDLING')],
    viser: 'alt',
    fordi: 'én sak kan vises',
  },
])('$viser, fordi $fordi sier det', ({ h, viser }) => {
  const v = vis(...h, forelopig)
  expect(v.viser).toBe(viser)
  expect(v.brev.length).toBe(viser === 'alt' ? 1 : 0)
})

test('foreløpig svar er et kort bare mens søknaden er åpen, men brevet blir stående', () => {
  const apen = [soknad('MOTTATT'), sak('a', 'UNDER_BEHANDLING'), forelopig]
  expect(vis(...apen).forelopigSvar).toBeDefined()
  const ferdig = vis(...apen, vedtak('a', 'AVSLATT'), soknad('FERDIGBEHANDLET'))
  expect(ferdig.forelopigSvar).toBeUndefined()
  expect(ferdig.brev.map(b => b.slag)).toEqual(['forelopig-svar', 'vedtak'])
})

test.each([
  { utfall: 'INNVILGET', vilkar: true },
  { utfall: 'DELVIS_INNVILGET', vilkar: true },
  { utfall: 'AVSLATT', vilkar: false },
] as const)('ved $utfall sier nav.no at det kan være vilkår: $vilkar', ({ utfall, vilkar }) => {
  expect(vis(soknad('MOTTATT'), sak('a', 'UNDER_BEHANDLING'), vedtak('a', utfall)).kanHaVilkar).toBe(vilkar)
})

test('historikken har en linje for det som skjer, og ingen for et kontor som er det samme', () => {
  const v = vis(
    soknad('MOTTATT'),
    kontor('9990'),
    kontor('9990'),
    soknad('UNDER_BEHANDLING'),
    sak('a', 'UNDER_BEHANDLING'),
    kontor('9991'),
    forelopig,
    vedtak('a', 'INNVILGET'),
    soknad('FERDIGBEHANDLET'),
  )
  expect(v.historikk.map(l => l.kode)).toEqual([
    'soknad-mottatt',
    'soknad-under-behandling',
    'sak-under-behandling',
    'videresendt',
    'forelopig-svar',
    'sak-ferdigbehandlet',
    'soknad-ferdigbehandlet',
  ])
  expect(v.kontor).toBe('9991')
})

test('et annet kontor enn søknaden ble sendt til, er en videresending', () => {
  const m = melding(soknad('MOTTATT'), kontor('9990'))
  expect(forhandsvis(m, '9990').historikk.length).toBe(1)
  expect(forhandsvis(m, '9989').historikk.at(-1)).toMatchObject({ kode: 'videresendt', kontor: '9990' })
})

test('en sak som blir usynlig, sier at status ikke kan vises', () => {
  const v = vis(soknad('MOTTATT'), sak('a', 'UNDER_BEHANDLING'), sak('a', 'BEHANDLES_IKKE'))
  expect(v.historikk.at(-1)).toMatchObject({ kode: 'sak-kan-ikke-vises' })
})
