import { describe, expect, test } from 'vitest'
import { type Belop, kroner } from '../../felles/belop.ts'
import { dato, maned } from '../../felles/dato.ts'
import type { NotatId, VedtakId } from '../../felles/id.ts'
import { oppgaver } from '../../sak/oppgaver.ts'
import { paaDagen } from '../../sak/oppgavetyper.ts'
import { enSak, innvilget } from '../../testdata/enSak.ts'
import { enSoknad, S1 } from '../../testdata/enSoknad.ts'
import { personId } from '../../testdata/etBarn.ts'
import { etVilkar, vilkarId } from '../../testdata/etVilkar.ts'
import { SIVERT, TUVA } from '../../testdata/verden.ts'
import type { Linjebeslutning } from '../../vurdering/hendelser.ts'
import type { Vedtaksinnhold } from '../hendelser.ts'
import { finnVedtak } from '../tilstand.ts'
import { ringefrist, ringegrunner } from './grunner.ts'

const dekket = innvilget(kroner(9000)) as Extract<Linjebeslutning, { utfall: 'innvilget' }>
const linje = (beslutning: Vedtaksinnhold['linjer'][number]['beslutning']) => ({
  linjeId: 'l1',
  innhold: {
    slag: 'utgift',
    post: 'husleie',
    tekst: 'Husleie',
    hyppighet: 'manedlig',
    kilde: 'soknad',
  } as const,
  beslutning,
})
const innhold = (mer: Partial<Vedtaksinnhold> = {}): Vedtaksinnhold => ({
  periode: { fra: maned('2026-12'), til: maned('2027-02') },
  utfall: 'innvilget',
  begrunnelse: '',
  linjer: [linje(innvilget(kroner(9000)))],
  barn: [],
  perManed: kroner(9000),
  engang: 0 as Belop,
  ...mer,
})
const fatt = (s: ReturnType<typeof enSak>, id: string, i: Vedtaksinnhold) =>
  s.registrer({
    type: 'VedtakFattet',
    vedtakId: id as VedtakId,
    soknadId: S1,
    innhold: i,
    godkjenning: { maate: 'andreleser', av: SIVERT, merknad: '' },
    kontroller: { utgave: '1', resultater: [] } as never,
    dato: s.dato,
    digisosSak: 'x',
    hendelsestider: [],
  })
const familien = () => enSak('2026-11-20').medBarn('Emil', '2021-05-04').medSoknad()
const V = 'v1' as VedtakId
const erstatter = {
  vedtakId: 'v0' as VedtakId,
  dato: dato('2026-11-01'),
  gjenopptak: { slag: 'endring', grunn: 'endrede-forhold', begrunnelse: 'Ny jobb.' },
} as const

describe('hvorfor noen bør ringe', () => {
  test.each<{ ny: Partial<Vedtaksinnhold>; for?: Partial<Vedtaksinnhold>; grunner: string; fordi: string }>([
    { ny: {}, grunner: '', fordi: 'det første, og de får det de søkte om' },
    { ny: { utfall: 'avslatt', linjer: [] }, grunner: 'avslag', fordi: 'et nei merkes' },
    {
      ny: { utfall: 'avvist', annet: { slag: 'avvisning', grunn: 'ikke-part' } },
      grunner: 'avslag',
      fordi: 'søknaden er ikke tatt opp',
    },
    {
      ny: { utfall: 'avslatt', annet: { slag: 'avslag-akutt', hva: 'nodhjelp' } },
      grunner: 'avslag',
      fordi: 'de får ikke nødhjelp',
    },
    {
      ny: {
        annet: {
          slag: 'radgivning',
          hva: 'Budsjett',
          start: dato('2026-12-01'),
          hvorforStart: '',
          avgjorSoknaden: false,
        },
      },
      grunner: '',
      fordi: 'råd og veiledning endrer ikke pengene',
    },
    { ny: { utfall: 'delvis-innvilget' }, grunner: 'delvis', fordi: 'noe fikk de ikke' },
    {
      ny: { linjer: [linje({ utfall: 'avslatt', begrunnelse: 'Nei.' })] },
      grunner: 'delvis',
      fordi: 'linjen er avslått, hva utfallet enn heter',
    },
    {
      ny: { vilkar: [{ vilkarId: vilkarId('x'), ...etVilkar() }] },
      grunner: 'vilkar',
      fordi: 'de må gjøre noe',
    },
    {
      ny: { vilkar: [{ vilkarId: vilkarId('y'), ...etVilkar() }] },
      for: { vilkar: [{ vilkarId: vilkarId('x'), ...etVilkar() }] },
      grunner: '',
      fordi: 'det samme vilkåret som før er ikke nytt',
    },
    { ny: { perManed: kroner(8000) }, for: {}, grunner: 'lavere', fordi: 'tusen mindre i måneden' },
    { ny: { perManed: kroner(9000) }, for: {}, grunner: '', fordi: 'det samme som før' },
    {
      ny: { perManed: kroner(8000) },
      for: { periode: { fra: maned('2026-08'), til: maned('2026-10') } },
      grunner: '',
      fordi: 'det var et opphold, og november var uten stønad',
    },
    {
      ny: { perManed: kroner(8000) },
      for: { periode: { fra: maned('2026-09'), til: maned('2026-11') } },
      grunner: 'lavere',
      fordi: 'det forrige gjaldt til måneden før',
    },
    {
      ny: {
        linjer: [
          linje({
            ...dekket,
            form: { slag: 'varer-tjenester', hva: 'Husleie', saerligeGrunner: 'x' },
          }),
        ],
      },
      for: {},
      grunner: 'betaling',
      fordi: 'pengene går ikke lenger til dem',
    },
    {
      ny: { erstatter, periode: { fra: maned('2026-12'), til: maned('2027-01') } },
      for: {},
      grunner: 'opphor,lavere',
      fordi: 'en måned er tatt bort',
    },
    {
      ny: { erstatter, vilkar: [{ vilkarId: vilkarId('x'), ...etVilkar({ hva: 'Ringer Tuva.' }) }] },
      for: { vilkar: [{ vilkarId: vilkarId('x'), ...etVilkar() }] },
      grunner: 'vilkar',
      fordi: 'kravet er et annet, men beløpet er det samme',
    },
    { ny: { erstatter }, for: {}, grunner: '', fordi: 'det nye er ikke til skade' },
    {
      ny: { utfall: 'delvis-innvilget', periode: { fra: maned('2026-10'), til: maned('2026-11') } },
      grunner: '',
      fordi: 'perioden er ute før neste måned',
    },
  ])('$grunner, fordi $fordi', ({ ny, for: forrige, grunner }) => {
    const s = forrige ? fatt(familien(), 'v0', innhold(forrige)) : familien()
    const { sak } = fatt(s, 'v1', innhold(ny))
    const v = finnVedtak(sak.vedtak, V)
    expect(v && ringegrunner(sak, v).join(',')).toBe(grunner)
  })

  test.each([
    ['2026-11-20', '2026-11-25', 'fredag: mandag, tirsdag, onsdag'],
    ['2026-12-23', '2026-12-29', 'julen er ikke virkedager'],
  ])('vedtatt %s: innen %s, fordi %s', (vedtatt, innen) => {
    expect(ringefrist(dato(vedtatt))).toBe(innen)
  })
})

const delvis = () => fatt(familien(), 'v1', innhold({ utfall: 'delvis-innvilget' }))
type S = ReturnType<typeof delvis>
const oppgaven = (s: S) => oppgaver(s.sak).find(o => o.type === 'ring-og-forklar')
let nr = 0
const ring =
  (utfall: 'forklart' | 'onsket-ikke' | 'svarte-ikke' | 'nadde-ikke', mer: object = {}) =>
  (s: S) =>
    ({
      type: 'forOppringning',
      vedtakId: V,
      notatId: `ring${++nr}` as NotatId,
      utfall,
      kanal: 'telefon',
      dato: s.dato,
      hvem: 'Moren',
      tekst: 'Hun lurte på husleien.',
      gjelder: [personId('Emil')],
      innsyn: { merke: 'kan-vises' },
      ...mer,
    }) as const

describe('oppgaven', () => {
  test('står hos den som har saken, med frist, til måneden etter er slutt', () => {
    const o = oppgaven(delvis())
    expect(o).toMatchObject({ frist: '2026-11-25', tekst: 'delvis', vedtakId: V, til: '2026-12-31' })
    const paa = (d: string) => o && paaDagen(o, { dagens: dato(d), intervall: 3 })
    expect([paa('2026-11-20'), paa('2026-12-31'), paa('2027-01-01')].map(x => x !== undefined)).toEqual([
      true,
      true,
      false,
    ])
  })

  test('venter ikke på brevet, og brevet venter ikke på den', () => {
    const for_ = delvis()
    const etter = for_.utfor(ring('forklart')(for_))
    const uten = ({ oppringninger: _, ...v }: Record<string, unknown>) => v
    expect(etter.sak.vedtak.vedtak.map(v => uten({ ...v }))).toEqual(for_.sak.vedtak.vedtak)
  })

  test('er borte når vedtaket er erstattet: da er det det nye som forklares', () => {
    const s = fatt(
      fatt(familien(), 'v0', innhold({ utfall: 'delvis-innvilget' })),
      'v1',
      innhold({ erstatter }),
    )
    expect(oppgaven(s)).toBeUndefined()
  })
})

describe('det noen gjorde', () => {
  test.each([
    { utfall: 'forklart', borte: true, slag: 'telefon' },
    { utfall: 'onsket-ikke', borte: true, slag: 'forsok' },
    { utfall: 'svarte-ikke', borte: false, slag: 'forsok' },
  ] as const)('$utfall blir et notat ($slag); oppgaven er borte: $borte', ({ utfall, borte, slag }) => {
    const s = delvis()
    const etter = s.utfor(ring(utfall)(s))
    expect(oppgaven(etter) === undefined).toBe(borte)
    expect(etter.sak.journal.at(-1)).toMatchObject({
      slag,
      tekst: 'Hun lurte på husleien.',
      gjelder: [personId('Emil')],
    })
  })

  test('kan ikke føres to ganger når det er gjort', () => {
    const s = delvis()
    const etter = s.utfor(ring('forklart')(s))
    expect(etter.prov(ring('svarte-ikke')(etter))).toMatchObject({ feil: { kode: 'allerede-utfort' } })
  })

  test.each([
    { dager: ['2026-11-20', '2026-11-23'], ja: false, fordi: 'to forsøk' },
    { dager: ['2026-11-20', '2026-11-20', '2026-11-20'], ja: false, fordi: 'tre ganger samme dag er én dag' },
    { dager: ['2026-11-20', '2026-11-23', '2026-11-24'], ja: true, fordi: 'tre ulike dager' },
  ])('å slutte å prøve går: $ja, fordi $fordi', ({ dager, ja }) => {
    const provd = dager.reduce((s, d) => {
      const paa = s.den(d)
      return paa.utfor(ring('svarte-ikke')(paa))
    }, delvis())
    const svar = provd.prov(ring('nadde-ikke')(provd))
    expect(svar.ok ? 'ja' : svar.feil.kode).toBe(ja ? 'ja' : 'provd-for-fa-ganger')
  })

  test.each([
    { mer: { tekst: ' ' }, kode: 'tekst-mangler', fordi: 'det de lurte på, må stå' },
    { mer: { hvem: '' }, kode: 'forsok-ufullstendig', fordi: 'hvem må stå' },
    { mer: { dato: dato('2026-11-21') }, kode: 'dato-i-fremtiden', fordi: 'ingen har ringt i morgen' },
    { mer: { dato: dato('2026-11-19') }, kode: 'for-vedtaket', fordi: 'det var ikke noe brev å forklare' },
    { mer: { gjelder: [personId('Ola')] }, kode: 'person-finnes-ikke', fordi: 'Ola er ikke i saken' },
    { mer: { innsyn: { merke: 'unntas' } }, kode: 'innsynsgrunn-mangler', fordi: 'grunnen må stå' },
    {
      mer: { tolk: { behov: 'ja', brukt: 'ikke' } },
      kode: 'tolkegrunn-mangler',
      fordi: 'uten tolk når den trengtes',
    },
    { mer: { tolk: { behov: 'ja', brukt: 'telefon' } }, kode: 'ok', fordi: 'tolken var med' },
  ])('$kode, fordi $fordi', ({ mer, kode }) => {
    const s = delvis()
    const svar = s.prov(ring('forklart', mer)(s))
    expect(svar.ok ? 'ok' : svar.feil.kode).toBe(kode)
  })

  test('er noens, og hun som skrev vedtaket har oppgaven så lenge hun har saken', () => {
    const s = enSak('2026-11-20')
      .medBarn('Emil', '2021-05-04')
      .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
      .tattTilBehandling()
      .altKartlagt()
      .medPeriode('2026-12')
      .alleLinjerBesluttet()
      .alleBarnVurdert()
      .utfor({ type: 'taSak' })
      .utfor({
        type: 'foreslaVedtak',
        soknadId: S1,
        utfall: 'delvis-innvilget',
        begrunnelse: 'De trenger det.',
      })
      .fattetAv()
    expect(oppgaven(s as S)).toMatchObject({ ansattId: TUVA, for: 'saksbehandler' })
  })
})
