import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import type { SamtaleId, VedtakId } from '../felles/id.ts'
import type { MaltIndikator } from '../indikator/definisjoner.ts'
import { enSak, innvilget } from '../testdata/enSak.ts'
import { enSamtale, etLofte } from '../testdata/enSamtale.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { medMotSatsen } from '../vedtak/motSatsen.ts'
import { finnVedtak } from '../vedtak/tilstand.ts'
import { finnVurdering } from '../vurdering/tilstand.ts'
import { malinger } from './malinger.ts'
import { stonadsrekker } from './stonadsrekker.ts'
import type { Sak } from './tilstand.ts'

const tatt = ({ sak }: { readonly sak: Sak }, i: MaltIndikator) =>
  malinger(sak)
    .filter(m => m.indikator === i)
    .map(m => [m.dato as string, m.verdi])

const sokt = (mottatt = '2026-11-03') =>
  enSak('2026-11-20').medBarn('Emil', '2021-05-04').medSoknad(enSoknad('s1', mottatt)).tattTilBehandling()
const klar = (s = sokt(), fra = '2026-12', til = fra) =>
  s.altKartlagt().medPeriode(fra, til).alleLinjerBesluttet().alleBarnVurdert()
const fattet = (s = klar()) => s.foreslatt().fattetAv()
const samtale = (dag: string, sted: 'kontor' | 'telefon' | 'brev' = 'kontor', id = dag) =>
  enSamtale({ samtaleId: id as SamtaleId, dato: dato(dag), sted })

describe('ventetiden', () => {
  test('fra søknaden kom til vedtaket', () => {
    expect(tatt(fattet(), 'dager-til-vedtak')).toEqual([['2026-11-20', 17]])
    expect(tatt(klar(), 'dager-til-vedtak')).toEqual([])
  })
  const sendt = (dag: string) =>
    sokt('2026-10-01').registrer({
      type: 'ForelopigSvarSendt',
      soknadId: S1,
      forventetSvar: dato('2026-12-01'),
      grunn: 'Vi venter på lønnsslippen.',
      dato: dato(dag),
    })
  test.each([
    { hva: 'sendt på fristen', s: sendt('2026-11-01'), i: [['2026-11-02', 1]], d: [['2026-11-01', 31]] },
    { hva: 'sendt dagen etter', s: sendt('2026-11-02'), i: [['2026-11-02', 0]], d: [['2026-11-02', 32]] },
    { hva: 'ikke sendt, ikke avgjort', s: sokt('2026-10-01'), i: [['2026-11-02', 0]], d: [] },
    { hva: 'avgjort før måneden var gått', s: fattet(), i: [], d: [] },
    { hva: 'avgjort etter måneden', s: fattet(klar(sokt('2026-10-01'))), i: [['2026-11-02', 0]], d: [] },
  ])('foreløpig svar, $hva', ({ s, i, d }) => {
    expect([tatt(s, 'forelopig-svar-i-tide'), tatt(s, 'dager-til-forelopig-svar')]).toEqual([i, d])
  })
  test('den første samtalen etter søknaden; et brev er ingen samtale', () => {
    const s = sokt().utfor(
      samtale('2026-11-01'),
      samtale('2026-11-05', 'brev'),
      samtale('2026-11-10', 'telefon'),
      samtale('2026-11-12'),
    )
    expect(tatt(s, 'dager-til-forste-samtale')).toEqual([['2026-11-10', 7]])
    expect(tatt(sokt(), 'dager-til-forste-samtale')).toEqual([])
  })
})

test.each([
  { hva: 'møtt på kontoret', samtaler: [samtale('2026-11-04')], ut: 1 },
  { hva: 'bare på telefon', samtaler: [samtale('2026-11-04', 'telefon')], ut: 0 },
  { hva: 'bare før søknaden', samtaler: [samtale('2026-10-01')], ut: 0 },
  { hva: 'ingen', samtaler: [], ut: 0 },
])('første gang de søkte: $hva', ({ samtaler, ut }) => {
  expect(tatt(fattet(klar(sokt().utfor(...samtaler))), 'fysisk-mote')).toEqual([['2026-11-20', ut]])
})

describe('punktene noen hadde et svar på da vedtaket ble fattet, i prosent av de tretten', () => {
  test('bare skole er spurt om, så to til; og det teller ikke før noe er fattet', () => {
    expect(tatt(fattet(), 'kartlagte-punkter')).toEqual([['2026-11-20', 8]])
    const flere = klar(sokt().medSvar('Emil', 'fritid', 'Svømmer.').medSvar('Emil', 'nettverk', 'En tante.'))
    expect(tatt(fattet(flere), 'kartlagte-punkter')).toEqual([['2026-11-20', 23]])
    expect(tatt(klar(), 'kartlagte-punkter')).toEqual([])
  })
  test('to barn deler på punktene: det ene spurt om to, det andre om ett', () => {
    const to = klar(sokt().medBarn('Ida', '2019-02-01').medSvar('Emil', 'fritid', 'Svømmer.'))
    expect(tatt(fattet(to), 'kartlagte-punkter')).toEqual([['2026-11-20', Math.round(300 / 26)]])
  })
  test('et svar som kommer etter vedtaket, endrer det ikke', () => {
    const etter = fattet().medSvar('Emil', 'fritid', 'Svømmer.')
    expect(tatt(etter, 'kartlagte-punkter')).toEqual([['2026-11-20', 8]])
  })
})

describe('livsopphold mot utgangspunktet', () => {
  const medBelop = (belop: number, norm?: number) => {
    const s = fattet()
    const v = finnVurdering(s.sak.vurderinger, S1)
    const linje = {
      linjeId: 'l9' as never,
      versjon: 1,
      innhold: { slag: 'utgift', post: 'livsopphold', tekst: 'Mor', hyppighet: 'manedlig', kilde: 'ansatt' },
      beslutning: innvilget(kroner(belop)),
      grunnlag: {
        utgangspunkt: 'kommunal-norm',
        kategori: 'enslig',
        maneder: [{ maned: maned('2026-12'), ...(norm ? { norm: kroner(norm) } : {}) }],
      },
    } as never
    const [vedtak] = s.sak.vedtak.vedtak
    const e = {
      type: 'VedtakFattet',
      vedtakId: vedtak?.vedtakId,
      soknadId: S1,
      innhold: { linjer: [{ linjeId: 'l9' }] },
    } as never
    const ut = medMotSatsen(s.sak.vedtak, [{ ...v, linjer: [linje] }], e)
    return tatt({ sak: { ...s.sak, vedtak: ut } }, 'mot-satsen').map(x => x[1])
  }
  test.each([
    { belop: 7000, norm: 8000, ut: [0], fordi: 'under' },
    { belop: 8000, norm: 8000, ut: [1], fordi: 'likt' },
    { belop: 8001, norm: 8000, ut: [2], fordi: 'over' },
    { belop: 8000, norm: undefined, ut: [], fordi: 'uten kjent norm er det ikke mot noe' },
  ])('$belop mot $norm: $fordi', ({ belop, norm, ut }) => {
    expect(medBelop(belop, norm)).toEqual(ut)
  })
})

test('egen tekst er det som ikke er standard, og måles ikke når brevet ikke er målt', () => {
  const s = fattet()
  const id = s.sak.vedtak.vedtak[0]?.vedtakId as VedtakId
  const v = finnVedtak(s.sak.vedtak, id)
  const sak = { ...s.sak, vedtak: { ...s.sak.vedtak, vedtak: [{ ...v, standardandel: 0.337 } as never] } }
  expect(tatt({ sak }, 'egen-tekst')).toEqual([['2026-11-20', 66]])
  expect(tatt(s, 'egen-tekst')).toEqual([])
})

describe('nødhjelp', () => {
  const tre = () =>
    enSak('2025-10-01')
      .medBarn('Emil', '2021-05-04')
      .medSoknad(enSoknad('s1', '2025-10-01'))
      .tattTilBehandling()
      .medNodhjelp()
      .den('2026-10-01')
      .medNodhjelp()
      .den('2027-11-01')
      .medNodhjelp()
  test('gjentatt er den som kom innen et år etter en annen', () => {
    expect(tatt(tre(), 'gjentatt-nodhjelp')).toEqual([
      ['2025-10-01', 0],
      ['2026-10-01', 1],
      ['2027-11-01', 0],
    ])
    expect(tatt(tre(), 'nodhjelp')).toHaveLength(3)
  })
  test('etter en gjentatt: spurt om barna innen 30 dager, eller ikke', () => {
    expect(tatt(tre(), 'kartlagt-etter-nodhjelp')).toEqual([['2026-10-31', 0]])
    expect(tatt(tre().medSvar('Emil', 'skole', 'Trives.', '2026-10-31'), 'kartlagt-etter-nodhjelp')).toEqual([
      ['2026-10-31', 1],
    ])
    expect(tatt(tre().medSvar('Emil', 'skole', 'Trives.', '2026-11-01'), 'kartlagt-etter-nodhjelp')).toEqual([
      ['2026-10-31', 0],
    ])
  })
})

describe('mens stønaden varer', () => {
  const lang = () => fattet(klar(sokt(), '2026-12', '2027-06'))
  test('hele kvartaler fra starten; den siste måneden er ikke et kvartal', () => {
    expect(stonadsrekker(lang().sak).map(r => r.length)).toEqual([7])
    const s = lang().den('2027-06-01').utfor(samtale('2027-02-28', 'telefon'))
    expect(tatt(s, 'kvartalssamtale')).toEqual([
      ['2027-02-28', 1],
      ['2027-05-31', 0],
    ])
  })
  test('måneder med stønad i de tolv før, uten vedtaket selv', () => {
    expect(tatt(lang(), 'langvarig-med-barn')).toEqual([['2026-11-20', 0]])
  })
  test('en avtale er holdt når den er gjort innen dagen; det som falt bort, telles ikke', () => {
    const lovet = sokt().utfor(etLofte({ innen: dato('2026-11-25') }))
    const gjort = (dag: string, utfall: 'holdt' | 'bortfalt') =>
      lovet.registrer({
        type: 'LofteInnfridd',
        lofteId: etLofte().lofteId,
        utfall,
        tekst: 'Sendt',
        dato: dato(dag),
      })
    expect(tatt(lovet, 'avtaler-holdt')).toEqual([['2026-11-25', 0]])
    expect(tatt(gjort('2026-11-25', 'holdt'), 'avtaler-holdt')).toEqual([['2026-11-25', 1]])
    expect(tatt(gjort('2026-11-26', 'holdt'), 'avtaler-holdt')).toEqual([['2026-11-25', 0]])
    expect(tatt(gjort('2026-11-24', 'bortfalt'), 'avtaler-holdt')).toEqual([])
  })
  test('et behov besvart med oppfølging trenger et fattet vedtak', () => {
    const s = sokt().medBehov('b1').besvartBehov('b1', 'oppfolging-17')
    expect(tatt(s, 'paragraf-17')).toEqual([['2026-11-20', 0]])
    expect(tatt(sokt().medBehov('b1').besvartBehov('b1'), 'paragraf-17')).toEqual([])
  })
})
