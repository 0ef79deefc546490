import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { enSak, etDokument } from '../testdata/enSak.ts'
import { enSoknad, S1, S2 } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import { SIVERT, TUVA } from '../testdata/verden.ts'
import { faseFor } from './fasegrunnlag.ts'
import { FASER, type Fase } from './faser.ts'
import { oppgaver } from './oppgaver.ts'
import { gjelderFortsatt, type Oppgavetype } from './oppgavetyper.ts'

type Sak = ReturnType<typeof enSak>
const typer = (s: Sak): readonly Oppgavetype[] =>
  oppgaver(s.sak)
    .filter(o => !o.bareGradert)
    .map(o => o.type)
const oppgave = (s: Sak, type: Oppgavetype) => oppgaver(s.sak).find(o => o.type === type)

const enFamilie = () => enSak().medBarn('Emil', '2021-05-04').medSoknad()
const vurdert = () =>
  enFamilie().tattTilBehandling().altKartlagt().medPeriode().alleLinjerBesluttet().alleBarnVurdert()
const returnert = () => {
  const forslag = vurdert().foreslatt()
  return forslag
    .som(SIVERT)
    .utfor({ type: 'returnerVedtak', vedtakId: forslag.forslagId(), grunner: ['V2'], kommentar: 'Og Emil?' })
    .som(TUVA)
}
const fattet = () => vurdert().foreslatt().fattetAv(SIVERT)
const avsluttet = (s: Sak) =>
  s.utfor({ type: 'avsluttSoknad', soknadId: S1, avslutning: 'trukket', grunn: 'Hun ringte.' })

const utelatt = (s: Sak) =>
  s.utfor({
    type: 'utelatKartlegging',
    personId: personId('Emil'),
    grunn: 'akutt-kartlegges-etterpa',
    tekst: 'De fryser. Vi snakkes fredag.',
    innen: dato('2026-11-27'),
  })

describe('oppgavene følger av det som har skjedd', () => {
  test.each<{ nar: string; sak: Sak; ventet: readonly Oppgavetype[] }>([
    { nar: 'ingenting har skjedd', sak: enSak(), ventet: [] },
    {
      nar: 'en søknad er kommet',
      sak: enFamilie(),
      ventet: ['ny-soknad', 'forelopig-svar', 'alle-barna', 'kartlegg-barn', 'mot-familien'],
    },
    {
      nar: 'den er tatt til behandling',
      sak: enFamilie().tattTilBehandling(),
      ventet: ['forelopig-svar', 'alle-barna', 'kartlegg-barn', 'mot-familien'],
    },
    {
      nar: 'barnet er kartlagt',
      sak: enFamilie().tattTilBehandling().altKartlagt(),
      ventet: ['forelopig-svar', 'mot-familien'],
    },
    {
      nar: 'bare antall og alder er besvart',
      sak: enFamilie().tattTilBehandling().alleBarnaErMed().medSvar('Emil', 'antall-alder', 'Ett barn.'),
      ventet: ['forelopig-svar', 'kartlegg-barn', 'mot-familien'],
    },
    {
      nar: 'vedtaket er foreslått',
      sak: vurdert().foreslatt(),
      ventet: ['forelopig-svar', 'godkjenn-vedtak', 'mot-familien'],
    },
    {
      nar: 'vedtaket er returnert',
      sak: returnert(),
      ventet: ['forelopig-svar', 'rett-returnert', 'mot-familien'],
    },
    { nar: 'vedtaket er fattet', sak: fattet(), ventet: ['brev-mangler'] },
    { nar: 'brevet er ferdig', sak: fattet().medBrev(), ventet: [] },
    { nar: 'søknaden er trukket', sak: avsluttet(enFamilie()), ventet: [] },
    { nar: 'søknaden trekkes mens forslaget venter', sak: avsluttet(vurdert().foreslatt()), ventet: [] },
    {
      nar: 'en ny søknad er kommet etter at det ble svart om alle barna',
      sak: fattet().medBrev().medSoknad(enSoknad('s2')),
      ventet: ['ny-soknad', 'forelopig-svar', 'alle-barna'],
    },
    {
      nar: 'et barn er lagt til etter at det ble svart om alle barna',
      sak: enFamilie().tattTilBehandling().altKartlagt().medBarn('Sana', '2014-09-30'),
      ventet: ['forelopig-svar', 'alle-barna', 'kartlegg-barn', 'mot-familien'],
    },
    {
      nar: 'barnet kartlegges etterpå',
      sak: utelatt(enFamilie().tattTilBehandling().alleBarnaErMed()),
      ventet: ['forelopig-svar', 'kartlegg-etterpa', 'mot-familien'],
    },
    {
      nar: 'barnet skulle kartlegges etterpå, og saken hviler',
      sak: avsluttet(utelatt(enFamilie())),
      ventet: ['kartlegg-etterpa'],
    },
    {
      nar: 'barnet skulle kartlegges etterpå, og noen har spurt',
      sak: avsluttet(utelatt(enFamilie())).medSvar('Emil', 'fritid', 'Vil spille fotball.'),
      ventet: [],
    },
    {
      nar: 'barnet skulle kartlegges etterpå, og neste søknad er kommet',
      sak: avsluttet(utelatt(enFamilie())).medSoknad(enSoknad('s2')).alleBarnaErMed(),
      ventet: ['ny-soknad', 'forelopig-svar', 'kartlegg-barn'],
    },
  ])('når $nar', ({ sak, ventet }) => {
    expect(typer(sak)).toEqual(ventet)
  })

  test('nødhjelp gir etterkontroll neste virkedag, for en annen enn den som innvilget', () => {
    const gitt = enFamilie().den('2026-11-22').medNodhjelp()
    expect(oppgave(gitt, 'etterkontroll')).toMatchObject({ frist: '2026-11-23', ikkeAnsatte: [TUVA] })
    const vedtakId = gitt.sak.vedtak.vedtak[0]?.vedtakId
    if (!vedtakId) throw new Error('Vedtaket mangler')
    const sett = gitt.som(SIVERT).utfor({ type: 'utforEtterkontroll', vedtakId, merknad: 'Sett på.' })
    expect(typer(sett)).not.toContain('etterkontroll')
  })

  describe('nødhjelp igjen innen et år (S-110)', () => {
    const forste = () =>
      enSak('2025-10-01')
        .medBarn('Emil', '2021-05-04')
        .medBarn('Sana', '2014-09-30')
        .medSoknad(enSoknad('s1', '2025-10-01'))
        .tattTilBehandling()
        .altKartlagt()
        .medNodhjelp()
    const igjen = (paa = '2026-10-01') => forste().den(paa).medNodhjelp()
    const paNytt = (s: Sak) =>
      oppgaver(s.sak).flatMap(o =>
        o.type === 'kartlegg-pa-nytt' ? [[o.personId, o.fra, o.frist, o.for]] : [],
      )
    const om = (navn: string) => [personId(navn), '2026-10-01', '2026-10-31', 'saksbehandler']
    test('gir en oppgave for hvert barn, med den fristen tallet om kontoret har', () => {
      expect(paNytt(igjen())).toEqual([om('Emil'), om('Sana')])
    })
    test.each([
      { nar: 'det bare er gitt én gang', s: forste },
      { nar: 'det er gått mer enn et år', s: () => igjen('2026-10-02') },
    ])('ikke når $nar', ({ s }) => {
      expect(paNytt(s())).toEqual([])
    })
    test('oppgaven om barnet er borte når noen har spurt om det, og bare den', () => {
      expect(paNytt(igjen().medSvar('Emil', 'fritid', 'Vil spille fotball.', '2026-10-01'))).toEqual([
        om('Sana'),
      ])
    })
    test('et svar fra før nødhjelpen er ikke et nytt svar', () => {
      expect(paNytt(igjen().medSvar('Emil', 'fritid', 'Vil spille fotball.', '2026-09-30'))).toHaveLength(2)
    })
    test('oppgaven er borte når noen har skrevet hvorfor barnet ikke er spurt om', () => {
      expect(
        paNytt(
          igjen().utfor({
            type: 'utelatKartlegging',
            personId: personId('Emil'),
            grunn: 'foreldrene-onsker-ikke',
            tekst: 'De vil vente til barnet er hjemme.',
          }),
        ),
      ).toEqual([om('Sana')])
    })
    test('et barn ingen har spurt om, har den andre oppgaven og ikke denne', () => {
      const s = igjen().medBarn('Nor', '2023-01-01')
      expect(
        oppgaver(s.sak)
          .filter(o => o.personId === personId('Nor'))
          .map(o => o.type),
      ).toEqual(['kartlegg-barn'])
      expect(paNytt(s)).toHaveLength(2)
    })
  })

  test('en foreløpig avgjørelse fra en inhabil skal gjennomgås (forvaltningsloven § 7)', () => {
    const sak = enFamilie().utfor({ type: 'meldInhabil', grunn: 'Nabo.' })
    const svar = sak.utfor({
      type: 'innvilgNodhjelp',
      soknadId: S1,
      innhold: {
        behov: 'Mat',
        belop: 0 as never,
        form: 'varer-eller-tjenester',
        gjelderTil: dato('2026-11-20'),
        begrunnelse: '',
      },
      forelopigEtter7: 'Ingen andre var på jobb.',
    })
    expect(typer(svar)).toContain('gjennomga-forelopig-avgjorelse')
  })

  test('et akutt behov står øverst hos alle med frist samme dag, til et menneske har møtt det', () => {
    const akutt = enSak().medSoknad(enSoknad('s1', '2026-11-20').medAkutt('mat', 'strom'))
    expect(oppgaver(akutt.sak)[0]).toMatchObject({
      type: 'akutt',
      for: 'alle',
      frist: '2026-11-20',
      tekst: 'mat,strom',
    })
    const dekket = akutt.utfor({
      type: 'avklarAkutt',
      soknadId: S1,
      hvordan: 'behovet-er-dekket',
      tekst: 'Søsteren handlet.',
    })
    expect(typer(dekket)).not.toContain('akutt')
  })

  test('det som kartlegges etterpå, har datoen noen satte, og beholder den i neste søknad', () => {
    const lovet = avsluttet(utelatt(enFamilie()))
    expect(oppgave(lovet, 'kartlegg-etterpa')).toMatchObject({ frist: '2026-11-27', fra: '2026-11-20' })
    expect(oppgave(lovet.medSoknad(enSoknad('s2')), 'kartlegg-barn')).toMatchObject({
      frist: '2026-11-27',
      soknadId: S2,
    })
  })

  test.each([
    { type: 'kartlegg-barn', paa: '2026-12-01', gjelder: true, fordi: 'dagen før hun fyller 18' },
    { type: 'kartlegg-barn', paa: '2026-12-02', gjelder: false, fordi: 'hun er 18, og K3 ser ikke på henne' },
    { type: 'kartlegg-etterpa', paa: '2026-12-02', gjelder: false, fordi: 'det samme gjelder resten' },
    { type: 'manglende-barn', paa: '2026-12-02', gjelder: true, fordi: 'graderingen må sjekkes likevel' },
  ] as const)('$type $paa gjelder: $gjelder, fordi $fordi', ({ type, paa, gjelder }) => {
    expect(gjelderFortsatt(type, dato('2008-12-02'), dato(paa))).toBe(gjelder)
  })

  test('uten fødselsdato regnes hun som barn', () => {
    expect(gjelderFortsatt('kartlegg-barn', undefined, dato('2026-12-02'))).toBe(true)
  })

  test('nye dokumenter er en oppgave til noen har sett dem', () => {
    const ny = enFamilie().registrer({
      type: 'EttersendelseMottatt',
      soknadId: S1,
      dokumenter: [etDokument('kontrakt')],
      mottattDato: dato('2026-11-19'),
    })
    expect(oppgave(ny, 'nye-dokumenter')).toMatchObject({ fra: '2026-11-19' })
    expect(typer(ny.utfor({ type: 'merkDokumenterSett', soknadId: S1 }))).not.toContain('nye-dokumenter')
  })

  test('et barn som manglet i søknaden, er en oppgave bare for kretsen', () => {
    const mangler = enFamilie().registrer({
      type: 'BarnManglerISoknad',
      personId: personId('Emil'),
      soknadId: S1,
    })
    expect(oppgave(mangler, 'manglende-barn')).toMatchObject({ for: 'krets', personId: 'emil' })
  })

  test('foreløpig svar har frist en måned etter mottak, og er gjort når svaret er sendt', () => {
    expect(oppgave(enFamilie(), 'forelopig-svar')).toMatchObject({ frist: '2026-12-03' })
    const sendt = enFamilie().utfor({
      type: 'sendForelopigSvar',
      soknadId: S1,
      forventetSvar: dato('2026-12-20'),
      grunn: 'Vi venter på svar fra barnehagen.',
    })
    expect(typer(sendt)).not.toContain('forelopig-svar')
  })

  test('godkjenningen gis ikke til noen som har bestemt noe i saken', () => {
    const sak = vurdert().som('nora').alleBarnVurdert().som(TUVA).foreslatt()
    expect(oppgave(sak, 'godkjenn-vedtak')?.ikkeAnsatte?.toSorted()).toEqual(['nora', 'tuva'])
  })

  test('returen går til den som foreslo, med kommentaren', () => {
    expect(oppgave(returnert(), 'rett-returnert')).toMatchObject({ ansattId: TUVA, tekst: 'Og Emil?' })
  })
})

describe('fasen en søknad er i', () => {
  const ved: readonly (readonly [Fase, string, Sak])[] = [
    ['soknad', 'den er mottatt', enFamilie()],
    ['kartlegging', 'den er tatt til behandling', enFamilie().tattTilBehandling()],
    ['kartlegging', 'barna er spurt om, men ikke kartlagt', enFamilie().tattTilBehandling().alleBarnaErMed()],
    ['vurdering', 'alle barn er kartlagt', enFamilie().tattTilBehandling().altKartlagt()],
    ['vurdering', 'det ikke er barn', enSak().medSoknad().tattTilBehandling().alleBarnaErMed()],
    ['godkjenning', 'vedtaket er foreslått', vurdert().foreslatt()],
    ['vurdering', 'vedtaket er returnert', returnert()],
    ['vurdering', 'barnet kartlegges etterpå', utelatt(enFamilie().tattTilBehandling().alleBarnaErMed())],
    [
      'kartlegging',
      'et barn er lagt til siden det ble svart',
      enFamilie().tattTilBehandling().altKartlagt().medBarn('Sana').medSvar('Sana', 'skole', 'Trives.'),
    ],
    [
      'vurdering',
      'den eneste som ikke er kartlagt, er blitt 18',
      enSak().medBarn('Ola', '2008-11-20').medSoknad().tattTilBehandling().alleBarnaErMed(),
    ],
    [
      'kartlegging',
      'den eneste som ikke er kartlagt, fyller 18 i morgen',
      enSak().medBarn('Ola', '2008-11-21').medSoknad().tattTilBehandling().alleBarnaErMed(),
    ],
    ['brev', 'vedtaket er fattet uten brev', fattet()],
    ['ferdig', 'brevet er ferdig', fattet().medBrev()],
    ['ferdig', 'søknaden er trukket', avsluttet(enFamilie())],
  ]
  test.each(ved)('%s, når %s', (fase, _nar, sak) => {
    const soknad = sak.sak.soknader[0]
    expect(soknad && faseFor(sak.sak, soknad, { personer: sak.personer, naa: { dato: sak.dato } })).toBe(fase)
  })

  test('hver fase er prøvd', () => {
    expect([...new Set(ved.map(([fase]) => fase))].toSorted()).toEqual([...FASER].toSorted())
  })
})
