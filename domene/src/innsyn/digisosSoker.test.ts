import { describe, expect, test } from 'vitest'
import { GRADERINGER } from '../person/hendelser.ts'
import type { Avslutning } from '../soknad/hendelser.ts'
import { enSak, etDokument, filId } from '../testdata/enSak.ts'
import { enSoknad, S1, S2 } from '../testdata/enSoknad.ts'
import {
  ENDRET,
  fattSiste,
  foreslaAnnet,
  gi,
  id,
  medAnnet,
  NEI_NODHJELP,
  NODHJELP,
  RADGIVNING,
  slutter,
  taOpp,
  varslet,
} from '../testdata/etOpptak.ts'
import { settVilkar, vilkarId } from '../testdata/etVilkar.ts'
import { brutteRegler } from '../testdata/innsynregler.ts'
import { innsyn, skalHaInnsyn, TITTEL } from './digisosSoker.ts'
import { forhandsvis } from './forhandsvisning.ts'

const AVSENDER = { systemnavn: 'Handlingsrom', systemversjon: '0.1.0' }

type Sak = ReturnType<typeof enSak>
const melding = (sak: Sak, id = S1) => innsyn(sak.hendelser, id, AVSENDER)

/** Hendelsene som korte ord: `soknad:MOTTATT`, `sak:UNDER_BEHANDLING`, `vedtak:INNVILGET`. */
const ord = (sak: Sak, id = S1): readonly string[] =>
  (melding(sak, id)?.hendelser ?? []).map(h => {
    if (h.type === 'soknadsStatus') return `soknad:${h.status}`
    if (h.type === 'saksStatus') return `sak:${h.status}`
    if (h.type === 'vedtakFattet') return `vedtak:${h.utfall}`
    return h.type === 'tildeltNavKontor' ? `kontor:${h.navKontor}` : h.type
  })

const START = ['soknad:MOTTATT', 'kontor:9990']
const TATT = [...START, 'soknad:UNDER_BEHANDLING', 'sak:UNDER_BEHANDLING']

const enFamilie = () => enSak().medBarn('Emil', '2021-05-04').medSoknad()
const vurdert = () =>
  enFamilie().tattTilBehandling().altKartlagt().medPeriode().alleLinjerBesluttet().alleBarnVurdert()
const etForslag = () => vurdert().foreslatt('delvis-innvilget')
const fattet = () => etForslag().fattetAv('sivert').medBrev()

test('en søknad som er mottatt, har MOTTATT først og så kontoret', () => {
  expect(ord(enFamilie())).toEqual(START)
})

test.each([
  { navEnhet: '9990', med: true, fordi: 'fire sifre er et kontor' },
  { navEnhet: '999', med: false, fordi: 'tre sifre er ikke et kontor' },
  { navEnhet: '99901', med: false, fordi: 'fem sifre er ikke et kontor' },
  { navEnhet: '', med: false, fordi: 'søknaden sa ikke hvilket kontor' },
])('kontoret «$navEnhet» er med: $med, fordi $fordi', ({ navEnhet, med }) => {
  expect(ord(enSak().medSoknad(enSoknad().medKontor(navEnhet))).length).toBe(med ? 2 : 1)
})

test('når søknaden tas til behandling, får søkeren status på søknaden og en sak med nøytral tittel', () => {
  const sak = enFamilie().tattTilBehandling()
  expect(ord(sak)).toEqual(TATT)
  expect(melding(sak)?.hendelser.at(-1)).toMatchObject({ tittel: TITTEL, status: 'UNDER_BEHANDLING' })
})

test('et forslag til vedtak er ikke noe søkeren ser', () => {
  expect(ord(etForslag())).toEqual(TATT)
})

test('et fattet vedtak er ikke med før brevet er levert', () => {
  expect(ord(fattet())).toEqual(TATT)
})

test('vedtaket og FERDIGBEHANDLET kommer når brevet er levert', () => {
  expect(ord(fattet().medLeverteBrev())).toEqual([
    ...TATT,
    'vedtak:DELVIS_INNVILGET',
    'soknad:FERDIGBEHANDLET',
  ])
})

test('vedtaket har tidspunktet da det ble fattet, ikke da filen ble levert', () => {
  const sak = fattet().den('2026-11-27').medLeverteBrev()
  expect(melding(sak)?.hendelser.at(-1)?.hendelsestidspunkt.slice(0, 10)).toBe('2026-11-20')
})

test('leveres samme fil to ganger, gjelder den første referansen for alltid', () => {
  const levert = fattet().medLeverteBrev()
  const brev = levert.sak.vedtak.vedtak[0]
  const sha = brev?.status === 'fattet' ? (brev.brev?.sha256 ?? '') : ''
  expect(melding(levert.medLevertFil(sha, 7))).toEqual(melding(levert))
})

test('en fil levert for en annen søknad gir ikke denne noe vedtak', () => {
  const sak = fattet()
  const v = sak.sak.vedtak.vedtak[0]
  expect(ord(sak.medLevertFil(v?.status === 'fattet' ? (v.brev?.sha256 ?? '') : '', 1, S2))).toEqual(TATT)
})

test('store bokstaver i en referanse skrives små, ellers godtar ikke skjemaet den', () => {
  const sak = fattet()
  const v = sak.sak.vedtak.vedtak[0]
  const levert = sak.registrer({
    type: 'FilLevert',
    soknadId: S1,
    sha256: v?.status === 'fattet' ? (v.brev?.sha256 ?? '') : '',
    referanse: { type: 'svarut', id: 'ABCDEF12-2222-4333-8444-000000000001', nr: 1 },
  })
  expect(JSON.stringify(melding(levert))).toContain('abcdef12-2222-4333-8444-000000000001')
})

test('et foreløpig svar vises når brevet er levert, med tidspunktet da det ble skrevet', () => {
  const sendt = enFamilie().utfor({
    type: 'sendForelopigSvar',
    soknadId: S1,
    forventetSvar: '2026-12-14' as never,
    grunn: 'Vi venter på barnehagen.',
    brev: etDokument('forelopig'),
  })
  expect(ord(sendt)).toEqual(START)
  const svar = melding(sendt.medLevertFil('forelopig', 3))?.hendelser.at(-1)
  expect(svar).toEqual({
    type: 'forelopigSvar',
    hendelsestidspunkt: sendt.hendelser.at(-1)?.tidspunkt,
    forvaltningsbrev: { referanse: { type: 'dokumentlager', id: filId(3) } },
  })
})

test('nødhjelp er sin egen sak med samme nøytrale tittel, også før søknaden er tatt til behandling', () => {
  const sak = enFamilie().medNodhjelp()
  expect(ord(sak)).toEqual([...START, 'sak:UNDER_BEHANDLING'])
  expect(ord(sak.medBrev().medLeverteBrev())).toEqual([...START, 'sak:UNDER_BEHANDLING', 'vedtak:INNVILGET'])
  expect(JSON.stringify(melding(sak))).not.toMatch(/nødhjelp|mat/i)
})

test('så lenge brevet om nødhjelp ikke er levert, er søknaden ikke ferdigbehandlet for søkeren', () => {
  const begge = etForslag().medNodhjelp().fattetAv('sivert').medBrev()
  const vanlig = begge.sak.vedtak.vedtak.find(v => v.status === 'fattet' && v.slag === 'ordinaert')
  const sha = vanlig?.status === 'fattet' ? (vanlig.brev?.sha256 ?? '') : ''
  const bareDetVanlige = begge.medLevertFil(sha)
  expect(ord(bareDetVanlige)).toContain('vedtak:DELVIS_INNVILGET')
  expect(ord(bareDetVanlige)).not.toContain('soknad:FERDIGBEHANDLET')
  expect(ord(bareDetVanlige.medLeverteBrev()).at(-1)).toBe('soknad:FERDIGBEHANDLET')
})

test('gjøres et nei til nødhjelp om, er det et nytt vedtak på den samme saken', () => {
  const nei = medAnnet(NEI_NODHJELP)
  const ja = taOpp(nei)
    .utfor(gi(NODHJELP, id(nei)))
    .medBrev()
    .medLeverteBrev()
  expect(ord(ja).slice(TATT.length)).toEqual(['sak:UNDER_BEHANDLING', 'vedtak:AVSLATT', 'vedtak:INNVILGET'])
})

test('at hjelp slutter, er et nytt vedtak uten utfall: det er verken et ja eller et nei til søknaden', () => {
  const s = varslet(taOpp(medAnnet(RADGIVNING), ENDRET))
  const slutt = fattSiste(s.utfor(foreslaAnnet(slutter('radgivning'), { erstatter: id(s) })))
  const siste = melding(slutt.medBrev().medLeverteBrev())?.hendelser.at(-1)
  expect(siste).toMatchObject({ type: 'vedtakFattet' })
  expect(siste && 'utfall' in siste).toBe(false)
})

const avsluttet = (sak: Sak, avslutning: Avslutning) =>
  sak.utfor({ type: 'avsluttSoknad', soknadId: S1, avslutning, grunn: 'Søkeren ringte.' })

test.each([
  { avslutning: 'trukket', sak: 'BEHANDLES_IKKE', fordi: 'søkeren har trukket den' },
  { avslutning: 'behandles-sammen', sak: 'BEHANDLES_IKKE', fordi: 'svaret kommer på en annen søknad' },
  { avslutning: 'feilregistrert', sak: 'FEILREGISTRERT', fordi: 'den skulle aldri vært vist' },
] as const)('$avslutning gir $sak på saken, fordi $fordi', ({ avslutning, sak }) => {
  const slutt = ord(avsluttet(enFamilie().tattTilBehandling(), avslutning))
  expect(slutt).toEqual([...TATT, `sak:${sak}`, 'soknad:BEHANDLES_IKKE'])
})

test('avsluttes søknaden før den er tatt til behandling, finnes det ingen sak å lukke', () => {
  expect(ord(avsluttet(enFamilie(), 'trukket'))).toEqual([...START, 'soknad:BEHANDLES_IKKE'])
})

test('et vedtak om nødhjelp skjules ikke av at resten av søknaden trekkes', () => {
  const sak = avsluttet(enFamilie().tattTilBehandling().medNodhjelp(), 'trukket')
  expect(ord(sak)).not.toContain('soknad:BEHANDLES_IKKE')
  expect(ord(sak.medBrev().medLeverteBrev()).slice(-3)).toEqual([
    'vedtak:INNVILGET',
    'sak:BEHANDLES_IKKE',
    'soknad:FERDIGBEHANDLET',
  ])
})

test('nødhjelp gitt etter at søknaden ble trukket, kan også leses', () => {
  const sak = avsluttet(enFamilie(), 'trukket').medNodhjelp()
  expect(ord(sak).at(-2)).toBe('soknad:BEHANDLES_IKKE')
  expect(ord(sak.medBrev().medLeverteBrev()).slice(-3)).toEqual([
    'sak:UNDER_BEHANDLING',
    'vedtak:INNVILGET',
    'soknad:FERDIGBEHANDLET',
  ])
})

test('to søknader i samme sak får hver sin melding uten noe av den andres', () => {
  const sak = fattet().medLeverteBrev().medSoknad(enSoknad('s2', '2026-11-19'))
  expect(ord(sak, S2)).toEqual(START)
  expect(melding(sak)).toEqual(melding(fattet().medLeverteBrev()))
})

test('ingen tekst om barnet finnes noe sted i meldingen', () => {
  expect(JSON.stringify(melding(fattet().medLeverteBrev()))).not.toMatch(/emil/i)
})

test('en søknad som ikke er i strømmen, har ingen melding', () => {
  expect(melding(enSak())).toBeUndefined()
})

test('den uavhengige regelsjekken finner feil i en melding som er ødelagt', () => {
  const m = melding(fattet().medLeverteBrev())
  if (!m) throw new Error('Meldingen mangler')
  expect(brutteRegler(m)).toEqual([])
  expect(brutteRegler({ ...m, hendelser: m.hendelser.toReversed() })).not.toEqual([])
  const utenVedtak = m.hendelser.filter(h => h.type !== 'vedtakFattet')
  expect(brutteRegler({ ...m, hendelser: utenVedtak })).toEqual([
    'FERDIGBEHANDLET bare når hver sak er avgjort',
  ])
})

test.each(
  GRADERINGER.map(gradering => ({
    gradering,
    ja: gradering === 'ugradert' || gradering === 'klientadresse',
  })),
)('en digital søker som er $gradering, skal ha innsyn: $ja', ({ gradering, ja }) => {
  expect(skalHaInnsyn(enFamilie().sak, S1, gradering)).toBe(ja)
})

test('en papirsøknad har ikke innsyn', () => {
  expect(skalHaInnsyn(enSak().medSoknad(enSoknad().paPapir()).sak, S1, 'ugradert')).toBe(false)
})

describe('vilkår', () => {
  const med = (...vilkar: Parameters<typeof settVilkar>[]) =>
    vilkar.reduce((s, v) => s.utfor(settVilkar(...v)), vurdert())
  const meldt = (sak: Sak) => (melding(sak)?.hendelser ?? []).flatMap(h => (h.type === 'vilkar' ? [h] : []))
  const vedtatt = (sak: Sak) => sak.foreslatt('delvis-innvilget').fattetAv('sivert')

  test('går ut med vedtaket når brevet er levert, og aldri før', () => {
    const sak = vedtatt(med([]))
    expect(meldt(sak)).toEqual([])
    expect(meldt(sak.medBrev().medLeverteBrev())).toMatchObject([
      { vilkarreferanse: 'v1', status: 'RELEVANT', tittel: 'Møte til veiledningssamtaler' },
    ])
  })

  test('ordene om familien står i brevet og ikke i meldingen, og bare en aktivitet har egen tittel', () => {
    const sak = vedtatt(med([{ type: 'helsetjenester', hva: 'Emils mor går til fastlegen.' }]))
      .medBrev()
      .medLeverteBrev()
    expect(meldt(sak)[0]?.tittel).toBe('Vilkår for stønaden')
    expect(JSON.stringify(meldt(sak))).not.toMatch(/Emil|fastlege|Tuva|helse/u)
  })

  test('tidene er egne og stiger, så nav.no leser dem i riktig rekkefølge', () => {
    const sak = vedtatt(med([], [{}, { id: 'v2' }]))
      .medBrev()
      .medLeverteBrev()
    const tider = (melding(sak)?.hendelser ?? []).map(h => h.hendelsestidspunkt)
    expect(new Set(tider).size).toBe(tider.length)
    expect(tider).toEqual(tider.toSorted())
    const m = melding(sak)
    expect(m && brutteRegler(m)).toEqual([])
  })

  test('at et vilkår ikke er fulgt, meldes ikke: statusene for det er avviklet', () => {
    const sak = vedtatt(med([])).medBrev().medLeverteBrev()
    const v = sak.sak.vedtak.vedtak[0]
    const etter = sak.utfor({
      type: 'folgOppVilkar',
      vedtakId: v?.vedtakId as never,
      vilkarId: vilkarId('v1'),
      utfall: 'ikke-oppfylt',
      grunn: 'Hun kom ikke.',
      dato: sak.dato,
    })
    expect(meldt(etter)).toEqual(meldt(sak))
  })

  test('et nytt vedtak annullerer vilkårene det ikke fører videre', () => {
    const forste = vedtatt(med([], [{}, { id: 'v2' }]))
      .medBrev()
      .medLeverteBrev()
    const id = forste.sak.vedtak.vedtak[0]?.vedtakId as never
    const nytt = vedtatt(
      forste
        .utfor({
          type: 'taOppVedtak',
          vedtakId: id,
          gjenopptak: { slag: 'omgjoring', grunn: 'ikke-til-skade', begrunnelse: 'Et vilkår passet ikke.' },
        })
        .utfor({
          type: 'fjernVilkar',
          soknadId: S1,
          vilkarId: vilkarId('v2'),
          grunn: 'Passet ikke.',
          settVersjon: 1,
        }),
    )
      .medBrev()
      .medLeverteBrev()
    expect(meldt(nytt).map(h => [h.vilkarreferanse, h.status])).toEqual([
      ['v1', 'RELEVANT'],
      ['v2', 'RELEVANT'],
      ['v1', 'RELEVANT'],
      ['v2', 'ANNULLERT'],
    ])
    expect(forhandsvis(melding(nytt)).vilkar.map(v => v.referanse)).toEqual(['v1'])
    expect(forhandsvis(melding(nytt)).kanHaVilkar).toBe(false)
  })
})
