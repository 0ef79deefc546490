import { describe, expect, test } from 'vitest'
import { kroner } from '../../felles/belop.ts'
import { maned } from '../../felles/dato.ts'
import type { Norm } from '../../regelverk/satser/norm.ts'
import { oppgaver } from '../../sak/oppgaver.ts'
import type { SakKommando } from '../../sak/utfor.ts'
import { enSak, innvilget } from '../../testdata/enSak.ts'
import { enSoknad, S1 } from '../../testdata/enSoknad.ts'
import { personId, SOKER } from '../../testdata/etBarn.ts'
import { etBehov } from '../../testdata/etBehov.ts'
import { LESERSVAR } from '../../testdata/lesersvar.ts'
import { SIVERT, TUVA } from '../../testdata/verden.ts'
import { finnVedtak } from '../tilstand.ts'
import { endredeFakta, leseversjon } from './fakta.ts'

const HUSLEIE = 's1/utgift:0'
const foreslatt = () =>
  enSak()
    .medBarn('Emil', '2021-05-04')
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode('2026-12')
    .alleLinjerBesluttet()
    .alleBarnVurdert()
    .foreslatt()
type Bygd = ReturnType<typeof foreslatt>
const forslaget = (s: Bygd) => {
  const v = finnVedtak(s.sak.vedtak, s.forslagId())
  if (v?.status !== 'foreslatt' && v?.status !== 'returnert') throw new Error('Forslaget mangler')
  return v
}
const endret = (s: Bygd) => endredeFakta(s.sak, forslaget(s), null)
const versjon = (s: Bygd) => leseversjon(s.sak, forslaget(s), null)
const nyttSvar = (s: Bygd) => s.medSvar('Emil', 'skole', 'Har begynt i en annen klasse.')
const svar = (s: Bygd, hva: 'skriv-om' | 'kan-sta', grunn = 'Klassen betyr ikke noe for beløpet.') => {
  const [f] = endret(s)
  return s.prov({
    type: 'svarPaEndring',
    vedtakId: s.forslagId(),
    ref: f?.ref ?? 'emil/skole',
    lestVersjon: f?.til ?? 0,
    svar: hva,
    grunn,
  })
}
const svart = (s: Bygd, hva: 'skriv-om' | 'kan-sta') => {
  const [f] = endret(s)
  return s.utfor({
    type: 'svarPaEndring',
    vedtakId: s.forslagId(),
    ref: f?.ref ?? '',
    lestVersjon: f?.til ?? 0,
    svar: hva,
    grunn: 'Klassen betyr ikke noe for beløpet.',
  })
}
const typer = (s: Bygd) => oppgaver(s.sak).map(o => o.type)

describe('opplysninger som er endret etter forslaget', () => {
  test.each([
    { hva: 'ingenting', gjor: (s: Bygd) => s, refs: [], fordi: 'forslaget hviler på det som står' },
    {
      hva: 'et nytt svar om et tema forslaget hviler på',
      gjor: nyttSvar,
      refs: ['emil/skole'],
      fordi: 'setningene om Emil hviler på svaret',
    },
    {
      hva: 'et svar om et tema ingen hadde spurt om',
      gjor: (s: Bygd) => s.medSvar('Emil', 'fritid', 'Vil på håndball.'),
      refs: [],
      fordi: 'ingen setning kunne hvile på det som ikke var spurt',
    },
    {
      hva: 'et nytt beløp på linjen',
      gjor: (s: Bygd) =>
        s.utfor({
          type: 'settLinje',
          soknadId: S1,
          linjeId: HUSLEIE as never,
          linje: {
            slag: 'utgift',
            post: 'husleie',
            tekst: 'Husleie',
            faktisk: kroner(9500),
            hyppighet: 'manedlig',
            kilde: 'dokument',
          },
          settVersjon: s.sak.vurderinger[0]?.linjer.find(l => l.linjeId === HUSLEIE)?.versjon ?? 0,
        }),
      refs: [HUSLEIE],
      fordi: 'beløpet i brevet hviler på den faktiske utgiften',
    },
    {
      hva: 'bare en ny beslutning på linjen',
      gjor: (s: Bygd) => s.beslutt(HUSLEIE, innvilget(kroner(8000))),
      refs: [],
      fordi: 'det som er bestemt, er ikke en opplysning; forslaget er utdatert av seg selv',
    },
  ])('$hva: $refs, fordi $fordi', ({ gjor, refs }) => {
    expect(endret(gjor(foreslatt())).map(f => f.ref)).toEqual(refs)
  })

  test('et trukket svar er også en endring', () => {
    const s = foreslatt()
    const [celle] = s.sak.kartlegging.celler['emil' as never]?.skole?.svar ?? []
    const trukket = s.utfor({
      type: 'trekkOpplysning',
      personId: 'emil' as never,
      tema: 'skole',
      nr: celle?.nr ?? 0,
      grunn: 'Gjaldt et annet barn.',
      settVersjon: 1,
    })
    expect(endret(trukket)).toMatchObject([{ ref: 'emil/skole', til: 0 }])
  })

  test('beløpene i forslaget står som de var', () => {
    expect(forslaget(nyttSvar(foreslatt())).innhold).toEqual(forslaget(foreslatt()).innhold)
  })

  test('et nytt forslag hviler på det nye, og ingenting lyser', () => {
    const om = svart(nyttSvar(foreslatt()), 'skriv-om').foreslatt()
    expect([forslaget(om).forslagNr, endret(om)]).toEqual([2, []])
  })
})

describe('normen i alle månedene', () => {
  const norm = (fra: string, kr: number, til?: string): Norm => ({
    gyldigFra: maned(fra),
    ...(til ? { gyldigTil: maned(til) } : {}),
    satser: { enslig: kroner(kr) },
    kilde: `Norm fra ${fra}`,
    vedtaksreferanse: '1/26',
    oppdiktet: true,
  })
  const FORST = [norm('2026-01', 900)]
  const iTre = (normer: readonly Norm[]) =>
    enSak()
      .medBarn('Emil', '2021-05-04')
      .medSoknad()
      .tattTilBehandling()
      .altKartlagt()
      .medPeriode('2026-12', '2027-02')
      .medPolicy({ normer })
      .alleLinjerBesluttet()
      .alleBarnVurdert()
      .foreslatt()
  const lyser = (for_: readonly Norm[], etter: readonly Norm[]) => {
    const s = iTre(for_)
    return endredeFakta(s.sak, forslaget(s), { normer: etter }).map(f => f.ref)
  }
  const TO = [...FORST, norm('2027-01', 950)]

  test.each([
    { for_: FORST, etter: FORST, ventet: [], fordi: 'ingenting er endret' },
    {
      for_: FORST,
      etter: [...FORST, norm('2026-01', 950)],
      ventet: ['norm/2026-12'],
      fordi: 'én rettelse for alle månedene er én endring',
    },
    { for_: FORST, etter: TO, ventet: ['norm/2027-01'], fordi: 'den nye gjelder fra den andre måneden' },
    {
      for_: TO,
      etter: [...TO, norm('2027-02', 970)],
      ventet: ['norm/2027-02'],
      fordi: 'bare den siste måneden er en annen',
    },
    {
      for_: TO,
      etter: [...TO, norm('2026-01', 910), norm('2027-01', 970)],
      ventet: ['norm/2026-12', 'norm/2027-01'],
      fordi: 'to utgaver er rettet hver for seg',
    },
    {
      for_: FORST,
      etter: [...FORST, norm('2027-03', 970)],
      ventet: [],
      fordi: 'den nye gjelder etter perioden',
    },
  ])('$ventet lyser, fordi $fordi', ({ for_, etter, ventet }) => {
    expect(lyser(for_, etter)).toEqual(ventet)
  })
})

describe('opplysninger om voksne', () => {
  const FOR = 'Har flyttet to ganger i år.'
  /** Svaret om søkerens bolig, og om noen har plukket det for Emil eller meldt et behov av det. */
  const medBolig = (brukt: 'plukket' | 'behov' | 'ikke') => {
    const s = enSak()
      .medBarn('Emil', '2021-05-04')
      .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
      .tattTilBehandling()
      .altKartlagt()
      .medSvar('Soker', 'bosituasjon', FOR)
    const nr = s.sak.kartlegging.celler[SOKER]?.bosituasjon?.svar[0]?.nr ?? 0
    const svaret = { personId: SOKER, tema: 'bosituasjon', nr } as const
    const med = {
      ikke: () => s,
      plukket: () =>
        s.utfor({
          type: 'velgBarnefakta',
          soknadId: S1,
          personId: personId('Emil'),
          fakta: [{ slag: 'svar', ...svaret }],
          settVersjon: 0,
        }),
      behov: () =>
        s
          .utfor({ ...etBehov('b1', { gjelder: SOKER }), fra: svaret } as SakKommando)
          .besvartBehov('b1', 'samarbeid'),
    }[brukt]()
    return med.medPeriode('2026-12').alleLinjerBesluttet().alleBarnVurdert().foreslatt()
  }
  test.each([
    { brukt: 'plukket', ventet: ['soker/bosituasjon'], fordi: 'Emils avsnitt viser til svaret' },
    { brukt: 'behov', ventet: ['soker/bosituasjon'], fordi: 'brevet svarer på behovet som kom av det' },
    { brukt: 'ikke', ventet: [], fordi: 'ingen setning hviler på det' },
  ] as const)('$brukt: $ventet lyser når svaret blir et annet, fordi $fordi', ({ brukt, ventet }) => {
    const s = medBolig(brukt)
    expect(endret(s)).toEqual([])
    expect(endret(s.medSvar('Soker', 'bosituasjon', 'Har fått fast leiekontrakt.')).map(f => f.ref)).toEqual(
      ventet,
    )
  })
})

describe('svaret fra den som skriver', () => {
  test('«kan stå» krever en grunn', () => {
    expect(svar(nyttSvar(foreslatt()), 'kan-sta', ' ')).toMatchObject({ feil: { kode: 'ma-begrunnes' } })
  })
  test('«skriv om» krever ingen', () => {
    expect(svar(nyttSvar(foreslatt()), 'skriv-om', '')).toMatchObject({ ok: true })
  })
  test('noe som ikke er endret, er det ikke noe å svare på', () => {
    expect(svar(foreslatt(), 'skriv-om')).toMatchObject({ feil: { kode: 'ikke-endret' } })
  })
  test('svaret gjelder det hun så: er opplysningen endret igjen, må hun se på nytt', () => {
    const en = nyttSvar(foreslatt())
    const [sett] = endret(en)
    const to = en.medSvar('Emil', 'skole', 'Og så tilbake igjen.')
    expect(
      to.prov({
        type: 'svarPaEndring',
        vedtakId: to.forslagId(),
        ref: 'emil/skole',
        lestVersjon: sett?.til ?? 0,
        svar: 'kan-sta',
        grunn: 'Ingen betydning.',
      }),
    ).toMatchObject({ feil: { kode: 'endret-av-andre', gjeldende: { versjon: endret(to)[0]?.til } } })
  })
  test('«kan stå» er besvart til opplysningen endres en gang til', () => {
    const sto = svart(nyttSvar(foreslatt()), 'kan-sta')
    expect(endret(sto)[0]?.svar).toMatchObject({ svar: 'kan-sta', grunn: expect.stringContaining('Klassen') })
    expect(endret(sto.medSvar('Emil', 'skole', 'Enda noe nytt.'))[0]?.svar).toBeUndefined()
  })
  test('fryses i vedtaket, med navn og grunn', () => {
    const fattet = svart(nyttSvar(foreslatt()), 'kan-sta').fattetAv(SIVERT)
    expect(fattet.hendelser.findLast(h => h.hendelse.type === 'VedtakFattet')?.hendelse).toMatchObject({
      endringer: [{ ref: 'emil/skole', svar: { svar: 'kan-sta', av: TUVA } }],
    })
  })
  test('en endring ingen har svart på, stopper ikke vedtaket, men følger med som ubesvart', () => {
    const fattet = nyttSvar(foreslatt()).fattetAv(SIVERT)
    const h = fattet.hendelser.findLast(x => x.hendelse.type === 'VedtakFattet')?.hendelse
    expect(h?.type === 'VedtakFattet' && h.endringer).toEqual([
      { ref: 'emil/skole', fra: expect.any(Number), til: expect.any(Number) },
    ])
  })
  test('«skriv om» gjør at forslaget ikke kan godkjennes før det er sendt på nytt', () => {
    const om = svart(nyttSvar(foreslatt()), 'skriv-om')
    expect(
      om
        .som(SIVERT)
        .prov({ type: 'fattVedtak', vedtakId: om.forslagId(), merknad: '', lesersvar: LESERSVAR }),
    ).toMatchObject({
      feil: { kode: 'forslag-utdatert' },
    })
    expect(om.som(TUVA).foreslatt().fattetAv(SIVERT).sak.vedtak.vedtak).toMatchObject([{ status: 'fattet' }])
  })
  test('og den som ombestemmer seg, kan la dem stå', () => {
    const om = svart(nyttSvar(foreslatt()), 'skriv-om')
    expect(svart(om, 'kan-sta').fattetAv(SIVERT).sak.vedtak.vedtak).toMatchObject([{ status: 'fattet' }])
  })
})

test('den som foreslo, får oppgaven til hun har svart', () => {
  const s = nyttSvar(foreslatt())
  expect(
    [typer(foreslatt()), typer(s), typer(svart(s, 'kan-sta'))].map(t => t.includes('endret-opplysning')),
  ).toEqual([false, true, false])
})

describe('utgaven som leses', () => {
  const les = (s: Bygd, lestVersjon: number) =>
    s
      .som(SIVERT)
      .prov({ type: 'fattVedtak', vedtakId: s.forslagId(), merknad: '', lestVersjon, lesersvar: LESERSVAR })
  test('den som leste det som gjelder, kan fatte', () => {
    const s = foreslatt()
    expect(les(s, versjon(s))).toMatchObject({ ok: true })
  })
  test.each([
    { hva: 'et nytt svar', gjor: nyttSvar },
    { hva: 'et svar på en endring', gjor: (s: Bygd) => svart(s, 'kan-sta'), forst: nyttSvar },
    { hva: 'et nytt forslag', gjor: (s: Bygd) => s.beslutt(HUSLEIE, innvilget(kroner(9100))).foreslatt() },
  ])('etter $hva må hun lese på nytt', ({ gjor, forst }) => {
    const lest = (forst ?? ((s: Bygd) => s))(foreslatt())
    const na = gjor(lest)
    expect(les(na, versjon(lest))).toMatchObject({
      feil: { kode: 'lest-annen-utgave', gjeldende: { versjon: versjon(na) } },
    })
    expect(versjon(na)).toBeGreaterThan(versjon(lest))
  })
})
