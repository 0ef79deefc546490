import { describe, expect, test } from 'vitest'
import { foldKommune, type KommuneHendelse, STANDARDPOLICY } from '../sak/kommune.ts'
import { OPPGRADERINGER } from '../sak/oppgraderinger.ts'
import type { Registrert } from '../sak/strom.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import {
  ANDRELESERRADER,
  type Andreleserkrav,
  andreleserForAlle,
  andreleserslag,
  kreverAndreleser,
} from './andreleserkrav.ts'
import type { Opphorer } from './annet.ts'

const BARNA = ['Emil', 'Sana', 'Ask', 'Nora'] as const
const enFamilie = (antall: number, krav: Partial<Andreleserkrav>, fodt = '2016-05-04') =>
  BARNA.slice(0, antall)
    .reduce((s, navn) => s.medBarn(navn, fodt), enSak().medSoknad(enSoknad()))
    .medPolicy({ andreleser: { ...andreleserForAlle(false), ...krav } })
const STONAD = { utfall: 'innvilget' } as const
const opphor = (hva: Opphorer) =>
  ({ utfall: 'opphort', annet: { slag: 'opphor', hva, barna: [], avgjorSoknaden: false } }) as const
const OMGJORT = { erstatter: { gjenopptak: { slag: 'omgjoring' } } as never }

describe('hvilket slag vedtaket er', () => {
  test.each([
    { i: STONAD, slag: 'stonad', fordi: 'noe er gitt' },
    { i: { utfall: 'delvis-innvilget' }, slag: 'stonad', fordi: 'noe er gitt' },
    { i: { utfall: 'avslatt' }, slag: 'avslag', fordi: 'ingenting er gitt' },
    { i: { ...STONAD, ...OMGJORT }, slag: 'omgjoring', fordi: 'det erstatter et annet' },
    {
      i: { utfall: 'avslatt', ...OMGJORT },
      slag: 'omgjoring',
      fordi: 'et nei som erstatter et ja, er omgjøring',
    },
    {
      i: { utfall: 'avvist', annet: { slag: 'avvisning', grunn: 'annet' } },
      slag: 'avvisning',
      fordi: 'den har sin egen rad',
    },
    {
      i: { utfall: 'avslatt', annet: { slag: 'avslag-akutt', hva: 'nodhjelp' } },
      slag: 'avslag-akutt',
      fordi: 'et nei til akutt hjelp er ikke et avslag på søknaden',
    },
    {
      i: { ...STONAD, erstatter: { slag: 'avvisning', gjenopptak: { slag: 'omgjoring' } } as never },
      slag: 'stonad',
      fordi: 'det er det første svaret etter en avvisning',
    },
    {
      i: { utfall: 'avslatt', erstatter: { slag: 'avvisning', gjenopptak: { slag: 'omgjoring' } } as never },
      slag: 'avslag',
      fordi: 'et nei etter en avvisning leses som et nei',
    },
    { i: opphor('radgivning'), slag: 'radgivning', fordi: 'det er den retten som slutter' },
    { i: opphor('depositum'), slag: 'depositum', fordi: 'det er depositumet som ikke gis' },
    { i: opphor('nodhjelp'), slag: 'avslag-akutt', fordi: 'å ta fra noen nødhjelp er et nei til den' },
    { i: opphor('midlertidig-botilbud'), slag: 'avslag-akutt', fordi: 'og det er tak over hodet også' },
  ] as const)('$slag, fordi $fordi', ({ i, slag }) => {
    expect(andreleserslag(i)).toBe(slag)
  })
})

describe('om en kollega skal lese', () => {
  test.each([
    { krav: {}, antall: 1, i: STONAD, kreves: false, fordi: 'ingen rad er krysset av' },
    { krav: { stonad: true }, antall: 1, i: STONAD, kreves: true, fordi: 'raden for stønad er på' },
    { krav: { avslag: true }, antall: 1, i: STONAD, kreves: false, fordi: 'raden gjelder avslag' },
    { krav: { avslag: true }, antall: 1, i: { utfall: 'avslatt' }, kreves: true, fordi: 'det er et avslag' },
    { krav: { 'mange-barn': true }, antall: 3, i: STONAD, kreves: false, fordi: 'tre er ikke flere enn tre' },
    { krav: { 'mange-barn': true }, antall: 4, i: STONAD, kreves: true, fordi: 'fire er flere enn tre' },
    {
      krav: { 'mange-barn': true },
      antall: 4,
      i: { utfall: 'avvist', annet: { slag: 'avvisning', grunn: 'annet' } },
      kreves: false,
      fordi: 'en avvisning hviler ikke på vurderingen av barna',
    },
    { krav: { stonad: true }, antall: 4, i: STONAD, kreves: true, fordi: 'raden for stønad er nok' },
  ] as const)('$kreves med $antall barn og $krav, fordi $fordi', ({ krav, antall, i, kreves }) => {
    const { verden, sak } = enFamilie(antall, krav)
    const o = { policy: verden.policy, personer: verden.personer, naa: { dato: verden.dato } }
    expect(kreverAndreleser(sak, i, o)).toBe(kreves)
  })

  test('den som er fylt 18, er ikke et av barna', () => {
    const { verden, sak } = enFamilie(4, { 'mange-barn': true }, '2008-11-20')
    const o = { policy: verden.policy, personer: verden.personer, naa: { dato: verden.dato } }
    expect(kreverAndreleser(sak, STONAD, o)).toBe(false)
  })
})

describe('å fatte sitt eget forslag', () => {
  const foreslatt = (krav: Partial<Andreleserkrav>, antall = 1) =>
    enFamilie(antall, krav)
      .tattTilBehandling()
      .altKartlagt()
      .medPeriode()
      .alleLinjerBesluttet()
      .alleBarnVurdert()
      .foreslatt()
  const fatt = (s: ReturnType<typeof foreslatt>) =>
    s.prov({ type: 'fattVedtak', vedtakId: s.sak.vedtak.vedtak[0]?.vedtakId ?? ('' as never), merknad: '' })

  test.each([
    { krav: { stonad: true }, antall: 1, nei: true },
    { krav: { avslag: true, omgjoring: true, avvisning: true }, antall: 1, nei: false },
    { krav: { 'mange-barn': true }, antall: 3, nei: false },
    { krav: { 'mange-barn': true }, antall: 4, nei: true },
  ])('$krav med $antall barn: nei $nei', ({ krav, antall, nei }) => {
    expect(fatt(foreslatt(krav, antall))).toMatchObject(
      nei ? { feil: { kode: 'egen-godkjenning' } } : { ok: true },
    )
  })

  test.each([
    { krav: { avvisning: true }, nei: true },
    { krav: { stonad: true, 'mange-barn': true }, nei: false },
  ])('en avvisning følger sin egen rad: $krav', ({ krav, nei }) => {
    const s = enFamilie(4, krav)
      .tattTilBehandling()
      .utfor({
        type: 'foreslaAnnetVedtak',
        soknadId: S1,
        annet: { slag: 'avvisning', grunn: 'annen-kommune' },
        begrunnelse: 'Dere bor i Brattvær nå.',
      })
    expect(fatt(s)).toMatchObject(nei ? { feil: { kode: 'egen-godkjenning' } } : { ok: true })
  })
})

describe('kommunens beslutning', () => {
  const strom = (kreves: unknown) =>
    [
      {
        nr: 1,
        aktor: { type: 'ansatt', id: 'a1' },
        hendelse: { type: 'AndreleserBestemt', kreves, grunn: 'Én på jobb', dato: '2026-11-22' },
      },
    ] as unknown as Registrert<KommuneHendelse>[]

  test('uten noen beslutning er hver rad på', () => {
    expect(foldKommune([])).toMatchObject({ andreleser: andreleserForAlle(true) })
    expect(Object.keys(STANDARDPOLICY.andreleser).toSorted()).toEqual([...ANDRELESERRADER].toSorted())
  })

  test('står med hvem som bestemte, når og hvorfor', () => {
    const kreves = { ...andreleserForAlle(true), avvisning: false }
    expect(foldKommune(strom(kreves))).toMatchObject({
      andreleser: kreves,
      andreleserBestemt: { av: { id: 'a1' }, dato: '2026-11-22', grunn: 'Én på jobb' },
    })
  })

  test('en rad ingen har bestemt noe om, er på', () => {
    const { 'mange-barn': _, ...uten } = andreleserForAlle(false)
    expect(foldKommune(strom(uten)).andreleser).toEqual({ ...uten, 'mange-barn': true })
  })

  test.each([
    { kreves: true, uten: [], fordi: 'ja var svaret, og det nye er på' },
    {
      kreves: false,
      uten: ['depositum', 'vilkarsbrudd'],
      fordi: 'de to kom siden, og ingen har sagt nei til dem',
    },
  ])('et gammelt $kreves gjelder radene som fantes da, fordi $fordi', ({ kreves, uten }) => {
    const loftet = OPPGRADERINGER.AndreleserBestemt?.[1]?.({ type: 'AndreleserBestemt', kreves, grunn: 'G' })
    expect(loftet).toMatchObject({ type: 'AndreleserBestemt', grunn: 'G' })
    const { andreleser } = foldKommune(strom(loftet?.kreves))
    const ventet = Object.fromEntries(ANDRELESERRADER.map(rad => [rad, kreves || uten.includes(rad)]))
    expect(andreleser).toEqual(ventet)
  })
})
