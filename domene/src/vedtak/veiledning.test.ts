import { describe, expect, test } from 'vitest'
import { svaretPaBehovet } from '../brev/behov.ts'
import { dato } from '../felles/dato.ts'
import type { Spraak } from '../felles/spraak.ts'
import { tjenesteUtenVedtak } from '../kontroll/tjenesteUtenVedtak.ts'
import { sakForKontroll } from '../sak/tilKontroll.ts'
import { etBrevgrunnlag } from '../testdata/brevgrunnlag.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { ENDRET, fattSiste, foreslaAnnet, slutter, taOpp, varslet } from '../testdata/etOpptak.ts'
import { SIVERT, TUVA, testomgivelse } from '../testdata/verden.ts'
import type { AnnetVedtak } from './annet.ts'

/** Et behov for hjelp med gjelda, besvart med oppfølging etter § 17, og en vurdering som kan foreslås. */
const lovet = () =>
  enSak()
    .medBarn('Emil', '2021-05-04')
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
    .tattTilBehandling()
    .medBehov('gjeld', { hva: 'Oversikt over gjelda', opphav: 'familien' })
    .besvartBehov('gjeld', 'oppfolging-17')
    .altKartlagt()
    .medPeriode()
    .alleLinjerBesluttet()
    .alleBarnVurdert()
type S = ReturnType<typeof lovet>
const RAD = {
  type: 'foreslaAnnetVedtak',
  soknadId: S1,
  annet: {
    slag: 'radgivning',
    hva: 'Du får hjelp til å ordne gjelda.',
    start: dato('2026-12-01'),
    hvorforStart: '',
    avgjorSoknaden: false,
  },
  begrunnelse: 'Hun ba om det.',
} as const
const medForslag = (s: S) => s.utfor(RAD)
const rad = (s: S) => s.sak.vedtak.vedtak.find(v => v.status !== 'trukket')?.vedtakId ?? ('' as never)
const fattet = (s: S) =>
  s
    .som(SIVERT)
    .utfor({ type: 'fattVedtak', vedtakId: rad(s), merknad: 'Lest.' })
    .som(TUVA)

/** Retten er tatt opp igjen, og familien har svart. Så kommer dette i stedet. */
const erstattet = (annet: AnnetVedtak): S => {
  const s = varslet(taOpp(fattet(medForslag(lovet())), ENDRET))
  return fattSiste(s.utfor(foreslaAnnet(annet, { erstatter: rad(s) })))
}

const koden = (s: S) => {
  const bilde = sakForKontroll(s.sak, S1, testomgivelse(s.verden))
  return bilde ? tjenesteUtenVedtak(bilde).map(r => r.kode) : []
}
const frosset = (s: S) => {
  const v = s.foreslatt().sak.vedtak.vedtak.findLast(x => x.status === 'foreslatt' && !x.innhold.annet)
  return v?.status === 'foreslatt' ? v.innhold.behov?.map(b => b.veiledningFra) : undefined
}

describe('et behov besvart med oppfølging etter § 17', () => {
  test.each([
    { navn: 'uten vedtak', sak: lovet, kode: 'sotjl-41.uten-vedtak', fra: undefined },
    { navn: 'med et forslag', sak: () => medForslag(lovet()), kode: 'sotjl-41.foreslatt', fra: undefined },
    {
      navn: 'med et trukket forslag',
      sak: () => {
        const s = medForslag(lovet())
        return s.utfor({ type: 'trekkForslag', vedtakId: rad(s), grunn: 'Feil dag.' })
      },
      kode: 'sotjl-41.uten-vedtak',
      fra: undefined,
    },
    {
      navn: 'med et fattet vedtak',
      sak: () => fattet(medForslag(lovet())),
      kode: 'sotjl-41.har-vedtak',
      fra: '2026-12-01',
    },
    {
      navn: 'med et vedtak som er erstattet av et nytt, med en ny dag',
      sak: () => erstattet({ ...RAD.annet, start: dato('2026-12-15') }),
      kode: 'sotjl-41.har-vedtak',
      fra: '2026-12-15',
    },
    {
      navn: 'med et vedtak som har sluttet',
      sak: () => erstattet(slutter('radgivning')),
      kode: 'sotjl-41.uten-vedtak',
      fra: undefined,
    },
  ])('$navn sier kontrollen $kode, og brevet får retten fra $fra', ({ sak, kode, fra }) => {
    expect(koden(sak())).toEqual([kode])
    expect(frosset(sak())).toEqual([fra])
  })
})

describe('brevet om et slikt behov', () => {
  const svaret = (malform: Spraak, veiledningFra?: string) => {
    const b = {
      ref: 'behov/gjeld',
      barn: null,
      hva: 'Oversikt over gjelda',
      opphav: 'familien',
      svar: 'oppfolging-17',
      begrunnelse: '',
      linjer: [],
      ...(veiledningFra ? { veiledningFra: dato(veiledningFra) } : {}),
    } as const
    return svaretPaBehovet(b, etBrevgrunnlag({ malform }))
  }

  test('sier ingenting om en rett som ikke finnes', () => {
    expect(svaret('nb').map(s => s.tekst)).toEqual([
      'Du har sagt fra om dette: Oversikt over gjelda.',
      'Dette følger vi opp sammen med deg.',
    ])
  })

  test.each([
    ['nb', 'Du har rett til råd og veiledning fra 1. desember 2026. Det har du fått et eget vedtak om.'],
    ['nn', 'Du har rett til råd og rettleiing frå 1. desember 2026. Det har du fått eit eige vedtak om.'],
    [
      'en',
      'You have a right to advice and guidance from 1 December 2026. You have received a separate decision about it.',
    ],
  ] as const)('sier retten og dagen på %s, med §§ 17 og 41', (malform, tekst) => {
    const setning = svaret(malform, '2026-12-01').at(-1)
    expect(setning?.tekst.replaceAll('\u00a0', ' ')).toBe(tekst)
    expect(setning?.grunnlag.map(g => g.ref)).toEqual([
      'sosialtjenesteloven § 17',
      'sosialtjenesteloven § 41',
    ])
  })
})
