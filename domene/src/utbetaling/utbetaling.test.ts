import { describe, expect, test } from 'vitest'
import { type Belop, kroner, ore } from '../felles/belop.ts'
import { dato, type Maned, maned } from '../felles/dato.ts'
import type { UtbetalingId, VedtakId } from '../felles/id.ts'
import type { SakKommando } from '../sak/utfor.ts'
import type { Stonadsform } from '../stonadsform/typer.ts'
import { enSak, innvilget, medregnet, nodhjelpskommando } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import type { Vedtaksliste } from '../vedtak/tilstand.ts'
import type { Linjebeslutning } from '../vurdering/hendelser.ts'
import type { Betaling, Betalingsmottaker, Planpost } from './hendelser.ts'
import { alleredeBundet, erTattOver, finnRamme, ikkePlanlagt, rammer, type Stonadsvedtak } from './ramme.ts'

const [HUSLEIE, SENG, LONN] = ['s1/utgift:0', 's1/utgift:1', 's1/inntekt:0']
const DES = maned('2026-12')
const UTLEIER = { navn: 'Utleieren', hvorfor: 'Hun ba om det.', samtykke: dato('2026-11-20') }
const gir = (kr: number, mer: Partial<Extract<Linjebeslutning, { utfall: 'innvilget' }>> = {}) =>
  ({ ...innvilget(kroner(kr)), ...mer }) as Linjebeslutning
const garanti: Stonadsform = {
  slag: 'garanti',
  hvorfor: 'Utleier godtar.',
  gjelder: 'Depositum',
  til: dato('2027-12-31'),
}
const varer: Stonadsform = { slag: 'varer-tjenester', hva: 'Seng', saerligeGrunner: 'Særlig.' }

const fattet = (husleie: Linjebeslutning, seng = gir(1500), lonn = medregnet(kroner(0))) =>
  enSak()
    .medSoknad(
      enSoknad().medUtgift('husleie', 'Husleie').medUtgift('annet', 'Seng').medInntekt('lonn', 'Lønn', 0),
    )
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode('2026-12', '2027-01')
    .alleLinjerBesluttet()
    .beslutt('livsopphold/soker', gir(0))
    .beslutt(HUSLEIE, husleie)
    .beslutt(SENG, seng)
    .beslutt(LONN, lonn)
    .foreslatt()
    .fattetAv()
type S = ReturnType<typeof fattet>
const vedtaket = (s: S, nr = 0): Stonadsvedtak => {
  const v = s.sak.vedtak.vedtak.filter(x => x.status === 'fattet')[nr]
  if (v?.status !== 'fattet') throw new Error('Ingen vedtak')
  return v
}
const b = (
  belop: Belop,
  mottaker: Betalingsmottaker = { slag: 'soker' },
  forfall = '2026-12-01',
): Betaling => ({
  belop,
  mottaker,
  forfall: dato(forfall),
})
const planlegg = (s: S, post: Planpost, deler: readonly Betaling[], nr = 0): SakKommando => {
  const { vedtakId } = vedtaket(s, nr)
  const versjoner = s.sak.utbetalinger.filter(u => u.vedtakId === vedtakId).map(u => u.versjon)
  return {
    type: 'planleggUtbetalinger',
    vedtakId,
    utbetalinger: deler.map(d => ({ ...d, post })),
    settVersjon: Math.max(0, ...versjoner),
  }
}
const peker = (s: S, nr = 0) => {
  const u = s.sak.utbetalinger[nr]
  const settVersjon = u?.versjon ?? 0
  return { utbetalingId: u?.utbetalingId ?? ('' as UtbetalingId), settVersjon, lestVersjon: settVersjon }
}
const desember = (s: S) => finnRamme(vedtaket(s), DES)
const nei = (kode: string) => ({ ok: false, feil: { kode } })
const soker = { slag: 'soker' } as const

describe('det som skal betales, utledes av vedtaket', () => {
  test.each([
    { hva: 'alt til søkeren', husleie: gir(9000), deler: [[soker, 9000]] },
    {
      hva: 'husleien til utleieren, det andre til søkeren',
      husleie: gir(7000, { mottaker: UTLEIER }),
      deler: [[{ slag: 'annen', navn: 'Utleieren' }, 7000]],
    },
    {
      hva: 'et lån betales ut',
      husleie: gir(9000, {
        form: {
          slag: 'lan',
          hvorfor: 'x',
          evne: 'y',
          forsteAvdrag: maned('2027-03'),
          avdrag: kroner(9000),
          antall: 1,
        },
      }),
      deler: [[soker, 9000]],
    },
    {
      hva: 'varer uten navn går ikke til søkeren',
      husleie: gir(900, { form: varer }),
      deler: [[{ slag: 'annen', navn: '' }, 900]],
    },
  ])('$hva', ({ husleie, deler }) => {
    const r = desember(fattet(husleie, gir(0)))
    expect(r?.deler.map(d => [d.mottaker, d.belop / 100])).toEqual(deler)
  })

  test('en garanti er et løfte, og blir ikke en betaling', () => {
    expect(rammer(vedtaket(fattet(gir(9000, { form: garanti }), gir(0))))).toEqual([])
  })

  test('en garanti til utleieren tar ingenting fra det de andre skal ha', () => {
    const r = desember(fattet(gir(9000, { form: garanti, mottaker: UTLEIER })))
    expect(r?.deler.map(d => [d.mottaker, d.belop])).toEqual([[soker, kroner(1500)]])
  })

  test('inntekten tas av det søkeren får; rekker det ikke til utleieren, sies det', () => {
    const litt = desember(fattet(gir(7000, { mottaker: UTLEIER }), gir(1500), medregnet(kroner(1000))))
    expect(litt).toMatchObject({ vedtatt: kroner(7500), rekkerIkke: false })
    expect(litt?.deler.map(d => d.belop)).toEqual([kroner(500), kroner(7000)])
    const mye = desember(fattet(gir(7000, { mottaker: UTLEIER }), gir(1500), medregnet(kroner(3000))))
    expect(mye).toMatchObject({ vedtatt: kroner(5500), rekkerIkke: true })
    expect(mye?.deler.map(d => d.belop)).toEqual([kroner(5500)])
  })

  test('hver måned i perioden har sin egen', () => {
    expect(rammer(vedtaket(fattet(gir(9000)))).map(r => r.post)).toEqual(['2026-12', '2027-01'])
  })
})

describe('planen går opp på øret', () => {
  test('én måned kan deles i flere, til samme sum', () => {
    const s = fattet(gir(9000))
    const del = ore(1)
    expect(s.prov(planlegg(s, DES, [b(ore(1_049_999)), b(del)]))).toMatchObject({ ok: true })
    expect(s.prov(planlegg(s, DES, [b(ore(1_049_999))]))).toMatchObject(nei('utbetalingssum-stemmer-ikke'))
    expect(s.prov(planlegg(s, DES, [b(ore(1_050_000)), b(del)]))).toMatchObject(
      nei('utbetalingssum-stemmer-ikke'),
    )
    expect(s.prov(planlegg(s, DES, [b(ore(1_050_000)), b(ore(0))]))).toMatchObject(
      nei('utbetalingssum-stemmer-ikke'),
    )
    expect(s.prov(planlegg(s, '2030-01' as Maned, [b(ore(1_050_000))]))).toMatchObject(
      nei('utbetalingssum-stemmer-ikke'),
    )
    const k = planlegg(s, DES, [b(ore(1_050_000))])
    expect(s.prov({ ...k, settVersjon: 1 } as SakKommando)).toMatchObject(nei('endret-av-andre'))
    expect(s.utfor(k).prov(planlegg(s.utfor(k), DES, [b(ore(1))]))).toMatchObject(
      nei('utbetalingssum-stemmer-ikke'),
    )
  })

  test('en annen mottaker krever at søkeren har sagt ja, om ikke vedtaket sier det', () => {
    const s = fattet(gir(7000, { mottaker: UTLEIER }), gir(3500))
    const til = (m: Betalingsmottaker) => s.prov(planlegg(s, DES, [b(kroner(10_500), m)]))
    expect(til({ slag: 'annen', navn: 'Utleieren' })).toMatchObject({ ok: true })
    expect(til({ slag: 'annen', navn: 'Strøm AS' })).toMatchObject(nei('mottaker-uten-samtykke'))
    expect(til({ slag: 'annen', navn: ' ' })).toMatchObject(nei('mottaker-ufullstendig'))
    expect(til({ slag: 'annen', navn: 'Strøm AS', samtykke: dato('2026-11-20') })).toMatchObject({ ok: true })
    expect(til({ slag: 'annen', navn: 'Strøm AS', samtykke: dato('2026-11-21') })).toMatchObject(
      nei('dato-i-fremtiden'),
    )
  })

  test('varer blir ikke penger til søkeren, heller ikke gjennom en endring', () => {
    const s = fattet(gir(9000), gir(1500, { form: varer }))
    expect(s.prov(planlegg(s, DES, [b(kroner(10_500))]))).toMatchObject(nei('utbetaling-annen-form'))
    const lagt = s.utfor(
      planlegg(s, DES, [b(kroner(9000)), b(kroner(1500), { slag: 'annen', navn: 'Møbelringen' })]),
    )
    const endret = {
      type: 'endreUtbetaling',
      ...peker(lagt, 1),
      deler: [b(kroner(1500))],
      grunn: 'x',
    } as const
    expect(lagt.prov(endret)).toMatchObject(nei('utbetaling-annen-form'))
  })
})

describe('en utbetaling', () => {
  const lagt = () => {
    const s = fattet(gir(9000))
    return s.utfor(planlegg(s, DES, [b(kroner(10_500))]))
  }
  const av = (s: S) => s.sak.utbetalinger.map(u => [u.status, u.belop / 100, u.forfall])

  test('flyttes og deles; den første delen er den samme som før', () => {
    const s = lagt()
    const deler = [b(kroner(10_000), soker, '2026-12-15'), b(kroner(500), soker, '2026-12-20')]
    const delt = s.utfor({ type: 'endreUtbetaling', ...peker(s), deler, grunn: 'Strømregningen kom.' })
    expect(delt.sak.utbetalinger[0]?.utbetalingId).toBe(s.sak.utbetalinger[0]?.utbetalingId)
    expect(av(delt)).toEqual([
      ['planlagt', 10_000, '2026-12-15'],
      ['planlagt', 500, '2026-12-20'],
    ])
    expect(s.prov({ type: 'endreUtbetaling', ...peker(s), deler, grunn: ' ' })).toMatchObject(
      nei('ma-begrunnes'),
    )
    expect(delt.prov({ type: 'endreUtbetaling', ...peker(s), deler, grunn: 'x' })).toMatchObject(
      nei('endret-av-andre'),
    )
  })

  test('stoppes med en grunn, tar plass imens, og settes i gang igjen med en ny dag', () => {
    const s = lagt()
    expect(s.prov({ type: 'stoppUtbetaling', ...peker(s), grunn: '' })).toMatchObject(nei('ma-begrunnes'))
    const stoppet = s.utfor({ type: 'stoppUtbetaling', ...peker(s), grunn: 'Feil konto.' })
    expect(stoppet.prov(planlegg(stoppet, DES, [b(kroner(10_500))]))).toMatchObject(
      nei('utbetalingssum-stemmer-ikke'),
    )
    expect(stoppet.prov({ type: 'stoppUtbetaling', ...peker(stoppet), grunn: 'x' })).toMatchObject(
      nei('allerede-utfort'),
    )
    const deler = [b(kroner(10_500), soker, '2026-12-05')]
    const igjen = stoppet.utfor({
      type: 'endreUtbetaling',
      ...peker(stoppet),
      deler,
      grunn: 'Kontoen er rettet.',
    })
    expect(av(igjen)).toEqual([['planlagt', 10_500, '2026-12-05']])
  })

  test('tatt ut av planen gir plass til en ny', () => {
    const s = lagt()
    const ute = s.utfor({ type: 'annullerUtbetaling', ...peker(s), grunn: 'Feil.' })
    expect(ute.prov(planlegg(ute, DES, [b(kroner(10_500))]))).toMatchObject({ ok: true })
    expect(s.prov({ type: 'annullerUtbetaling', ...peker(s), grunn: '' })).toMatchObject(nei('ma-begrunnes'))
  })

  test('som er betalt, endres ikke av noe', () => {
    const s = lagt()
    expect(s.prov({ type: 'registrerUtbetalt', ...peker(s), dato: dato('2026-11-21') })).toMatchObject(
      nei('dato-i-fremtiden'),
    )
    const betalt = s.utfor({ type: 'registrerUtbetalt', ...peker(s), dato: dato('2026-11-20') })
    expect(betalt.sak.utbetalinger[0]).toMatchObject({ status: 'utbetalt', utbetalt: '2026-11-20' })
    const deler = [b(kroner(10_500))]
    for (const k of [
      { type: 'endreUtbetaling', deler, grunn: 'x' },
      { type: 'stoppUtbetaling', grunn: 'x' },
      { type: 'annullerUtbetaling', grunn: 'x' },
      { type: 'registrerUtbetalt', dato: dato('2026-11-20') },
    ] as const)
      expect(betalt.prov({ ...k, ...peker(betalt) } as SakKommando)).toMatchObject(
        nei('utbetaling-er-ferdig'),
      )
  })

  test('som er betalt, kan få dagen rettet, med grunn; en som ikke er betalt, har ingen dag å rette', () => {
    const s = lagt()
    const rett = (grunn: string, dag = '2026-11-20') =>
      ({ type: 'registrerUtbetalt', dato: dato(dag), grunn }) as const
    expect(s.prov({ ...rett('Feil dag.'), ...peker(s) })).toMatchObject(nei('utbetaling-er-ferdig'))
    const betalt = s.utfor({ type: 'registrerUtbetalt', ...peker(s), dato: dato('2026-11-20') })
    expect(betalt.prov({ ...rett('  '), ...peker(betalt) })).toMatchObject(nei('ma-begrunnes'))
    expect(betalt.prov({ ...rett('Feil dag.', '2026-11-21'), ...peker(betalt) })).toMatchObject(
      nei('dato-i-fremtiden'),
    )
    const senere = betalt.den('2026-11-23')
    const rettet = senere.utfor({ ...rett('Den gikk på mandag.', '2026-11-23'), ...peker(senere) })
    expect(rettet.sak.utbetalinger[0]).toMatchObject({
      status: 'utbetalt',
      utbetalt: '2026-11-23',
      sist: { grunn: 'Den gikk på mandag.' },
    })
  })
})

describe('et nytt vedtak tar over', () => {
  const GUNST = { slag: 'omgjoring', grunn: 'ikke-til-skade', begrunnelse: 'Husleien er satt opp.' } as const
  const foresla = { type: 'foreslaVedtak', soknadId: S1, utfall: 'innvilget', begrunnelse: 'Nytt.' } as const
  const id = (s: S): VedtakId => vedtaket(s).vedtakId
  /** Desember er betalt, januar planlagt; så fattes et nytt vedtak med 1 000 mer. */
  const erstattet = (paa: string, forfall = '2027-01-02') => {
    const s = fattet(gir(9000))
    const des = s.utfor(planlegg(s, DES, [b(kroner(10_500))]))
    const jan = des.utfor(planlegg(des, maned('2027-01'), [b(kroner(10_500), soker, forfall)]))
    return jan
      .utfor({ type: 'registrerUtbetalt', ...peker(jan), dato: dato('2026-11-20') })
      .utfor({ type: 'taOppVedtak', vedtakId: id(jan), gjenopptak: GUNST })
      .den(paa)
      .beslutt(HUSLEIE, gir(10_000))
      .utfor(foresla)
      .fattetAv()
  }
  const rest = (s: S) => {
    const v = vedtaket(s, 1)
    return rammer(v).map(r => ikkePlanlagt(s.sak.vedtak, s.sak.utbetalinger, v, r) / 100)
  }

  test('det som ikke er betalt, tas ut med grunn, og det som er betalt, gis ikke to ganger', () => {
    const s = erstattet('2026-12-20')
    expect(s.sak.utbetalinger.map(u => u.status)).toEqual(['utbetalt', 'annullert'])
    expect(s.sak.utbetalinger[1]?.sist.avlostAv).toBe(vedtaket(s, 1).vedtakId)
    expect(rest(s)).toEqual([1000, 11_500])
  })

  test('det som skulle vært betalt før i dag, regnes som gått til et menneske sier noe annet', () => {
    const s = erstattet('2026-12-20', '2026-12-10')
    expect(s.sak.utbetalinger.map(u => u.status)).toEqual(['utbetalt', 'planlagt'])
    expect(rest(s)).toEqual([1000, 1000])
    const stoppet = s.utfor({ type: 'stoppUtbetaling', ...peker(s, 1), grunn: 'Den gikk ikke.' })
    expect(rest(stoppet)).toEqual([1000, 11_500])
    const dag = dato('2026-12-20')
    expect(stoppet.prov({ type: 'registrerUtbetalt', ...peker(stoppet, 1), dato: dag })).toMatchObject(
      nei('vedtak-er-erstattet'),
    )
    expect(s.prov({ type: 'registrerUtbetalt', ...peker(s, 1), dato: dag })).toMatchObject({ ok: true })
  })

  test('i det gamle legges det ikke flere', () => {
    const s = erstattet('2026-12-20')
    expect(s.prov(planlegg(s, DES, [b(kroner(1))]))).toMatchObject(nei('vedtak-er-erstattet'))
    expect(alleredeBundet(s.sak.vedtak, s.sak.utbetalinger, vedtaket(s, 1), DES)).toBe(kroner(10_500))
  })
})

test('nødhjelp er én betaling, og varer går til den som leverer', () => {
  const s = enSak().medSoknad()
  const gitt = s.utfor(nodhjelpskommando(s.verden))
  const v = gitt.sak.vedtak.vedtak[0]
  expect(v?.status === 'fattet' && rammer(v)).toMatchObject([
    { post: 'engang', deler: [{ mottaker: soker }] },
  ])
})

describe('en rekke av vedtak der hvert erstatter det før', () => {
  const maneder = (fra: string, til: string) => ({ fra: maned(fra), til: maned(til) })
  /** A gjelder desember til mars. `brudd`: reduksjon fordi et vilkår ikke er oppfylt, bare framover. */
  const rekke = (...senere: readonly (readonly ['brudd' | 'gunst', string, string])[]): Vedtaksliste => {
    const a = { innhold: { periode: maneder('2026-12', '2027-03') } }
    const nye = senere.map(([slag, fra, til], i) => {
      const gjenopptak = slag === 'brudd' ? { slag: 'vilkarsbrudd' } : { slag: 'omgjoring' }
      return { innhold: { periode: maneder(fra, til), erstatter: { vedtakId: `v${i}`, gjenopptak } } }
    })
    const felles = { status: 'fattet', slag: 'ordinaert' }
    // Bare det rekken leses av.
    const vedtak = [a, ...nye].map((v, i) => ({ ...felles, ...v, vedtakId: `v${i}` }))
    return { vedtak, gjenopptatt: [] } as unknown as Vedtaksliste
  }
  const B = ['brudd', '2027-02', '2027-03'] as const

  test.each([
    { liste: rekke(), post: DES, tatt: false, fordi: 'ingenting har erstattet A' },
    { liste: rekke(B), post: '2027-01', tatt: false, fordi: 'reduksjonen begynner i februar' },
    { liste: rekke(B), post: '2027-02', tatt: true, fordi: 'reduksjonen gjelder februar' },
    {
      liste: rekke(B, ['gunst', '2026-12', '2027-03']),
      post: DES,
      tatt: true,
      fordi: 'det som erstattet reduksjonen, gjelder desember',
    },
    {
      liste: rekke(B, ['gunst', '2027-01', '2027-03']),
      post: DES,
      tatt: false,
      fordi: 'det siste gjelder fra januar',
    },
    {
      liste: rekke(B, ['gunst', '2027-01', '2027-03']),
      post: '2027-01',
      tatt: true,
      fordi: 'januar er med i det siste',
    },
    {
      liste: rekke(B, ['gunst', '2026-12', '2026-12']),
      post: '2027-01',
      tatt: false,
      fordi: 'det siste gjelder bare desember',
    },
    {
      liste: rekke(B, ['brudd', '2027-03', '2027-03']),
      post: '2027-01',
      tatt: false,
      fordi: 'to reduksjoner, begge etter januar',
    },
    {
      liste: rekke(B, ['brudd', '2027-03', '2027-03'], ['gunst', '2026-12', '2027-03']),
      post: '2027-01',
      tatt: true,
      fordi: 'det fjerde gjelder januar',
    },
    {
      liste: rekke(['gunst', '2027-01', '2027-03'], B),
      post: DES,
      tatt: true,
      fordi: 'en omgjøring tar over alt, også det den ikke gjelder for',
    },
    { liste: rekke(B), post: 'engang', tatt: true, fordi: 'det som gis én gang, har ingen måned' },
  ])('$post tatt over: $tatt, fordi $fordi', ({ liste, post, tatt }) => {
    expect(erTattOver(liste, 'v0' as VedtakId, post as Planpost)).toBe(tatt)
  })

  test('februar i den første reduksjonen er tatt over av det som kom etter den neste', () => {
    const neste = ['brudd', '2027-03', '2027-03'] as const
    const feb = maned('2027-02')
    expect(erTattOver(rekke(B, neste), 'v1' as VedtakId, feb)).toBe(false)
    expect(erTattOver(rekke(B, neste, ['gunst', '2027-02', '2027-03']), 'v1' as VedtakId, feb)).toBe(true)
  })
})
