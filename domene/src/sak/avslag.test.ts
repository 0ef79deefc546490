import { describe, expect, test } from 'vitest'
import { type Belop, kroner } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import type { LinjeId, NotatId, SakId, VedtakId } from '../felles/id.ts'
import { enSak, innvilget, medregnet, nodhjelpskommando } from '../testdata/enSak.ts'
import { enSoknad, S1, soknadId } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import { MASKIN, SIVERT, TUVA } from '../testdata/verden.ts'
import { AVSLAG, type Avslagskode } from './avslag.ts'
import type { Utfort } from './omgivelse.ts'
import { tomSak } from './tilstand.ts'
import { type SakKommando, utfor } from './utfor.ts'

const FINNES_IKKE = 'finnes-ikke'
const linjeId = (id: string) => id as LinjeId
const vedtakId = (id: string) => id as VedtakId

const enFamilie = () =>
  enSak()
    .medBarn('Emil', '2021-05-04')
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000).medInntekt('barnetrygd', 'Barnetrygd', 1968))
const iArbeid = () => enFamilie().tattTilBehandling()
const kartlagt = () => iArbeid().altKartlagt().medPeriode()
const vurdert = () => kartlagt().alleLinjerBesluttet().alleBarnVurdert()
const foreslatt = () => vurdert().foreslatt()
const foresla: SakKommando = {
  type: 'foreslaVedtak',
  soknadId: S1,
  utfall: 'innvilget',
  begrunnelse: 'De trenger det.',
}
const besvar = (paa: string): SakKommando => ({
  type: 'besvarAlleBarna',
  svar: 'ja',
  kanal: 'kontor',
  dato: dato(paa),
  merknad: '',
  settVersjon: 0,
})
const beslutt = (
  id: string,
  beslutning: Extract<SakKommando, { type: 'besluttLinje' }>['beslutning'],
  settVersjon = 1,
): SakKommando => ({ type: 'besluttLinje', soknadId: S1, linjeId: linjeId(id), beslutning, settVersjon })
const notat = (id: string, tekst: string): SakKommando => ({
  type: 'ferdigstillNotat',
  notatId: id as NotatId,
  slag: 'telefon',
  dato: dato('2026-11-20'),
  tekst,
  gjelder: [],
})
const periode = (fra: string, til: string): SakKommando => ({
  type: 'settPeriode',
  soknadId: S1,
  fra: maned(fra),
  til: maned(til),
  settVersjon: 0,
})
const avsluttet = () =>
  iArbeid().utfor({ type: 'avsluttSoknad', soknadId: S1, avslutning: 'trukket', grunn: 'Hun ringte.' })
const fatt = (id: VedtakId): SakKommando => ({ type: 'fattVedtak', vedtakId: id, merknad: '' })

/** En vei til hver eneste grunn. Typen krever en oppføring per kode: en ny kode uten vei kompilerer ikke. */
const VEI: Record<Avslagskode, () => Utfort> = {
  'sak-finnes-ikke': () => {
    const v = enSak()
    return utfor(tomSak('ny' as SakId), { type: 'taSak' }, {
      ...v,
      naa: null,
      nyId: null,
      tid: null,
    } as never)
  },
  'soknad-finnes-ikke': () => iArbeid().prov({ type: 'taTilBehandling', soknadId: soknadId(FINNES_IKKE) }),
  'person-finnes-ikke': () =>
    iArbeid().prov({
      type: 'taUtAvHusstanden',
      personId: personId(FINNES_IKKE),
      fra: dato('2026-11-01'),
      grunn: 'Flyttet.',
      settVersjon: 0,
    }),
  'barn-finnes-ikke': () =>
    iArbeid().prov({
      type: 'utelatKartlegging',
      personId: personId(FINNES_IKKE),
      grunn: 'annet',
      tekst: 'Grunn.',
    }),
  'linje-finnes-ikke': () => iArbeid().prov(beslutt(FINNES_IKKE, innvilget(kroner(1)), 0)),
  'vedtak-finnes-ikke': () => iArbeid().prov(fatt(vedtakId(FINNES_IKKE))),
  'notat-finnes-ikke': () =>
    iArbeid().prov({
      type: 'rettNotat',
      notatId: FINNES_IKKE as NotatId,
      rettelse: 'Det var tirsdag.',
      grunn: 'Feil dag.',
    }),
  'finnes-allerede': () => enFamilie().utfor(notat('n1', 'Ringte.')).prov(notat('n1', 'Ringte igjen.')),
  'tekst-mangler': () => enFamilie().prov(notat('n1', '  ')),
  'dato-i-fremtiden': () => enFamilie().prov(besvar('2026-11-21')),
  'dato-for-tidlig': () =>
    iArbeid().prov({
      type: 'sendForelopigSvar',
      soknadId: S1,
      forventetSvar: dato('2026-11-20'),
      grunn: 'Vi venter.',
    }),
  'ugyldig-periode': () => iArbeid().prov(periode('2026-12', '2026-11')),
  'ugyldig-belop': () => kartlagt().prov(beslutt('s1/utgift:0', innvilget(-1 as Belop))),
  'feil-slag-linje': () => kartlagt().prov(beslutt('s1/utgift:0', medregnet(kroner(1)))),
  'holdes-utenfor': () => kartlagt().prov(beslutt('s1/inntekt:0', medregnet(kroner(1968)))),
  'uavklart-inntekt': () =>
    enSak()
      .medSoknad(enSoknad().medInntekt('nav-ukjent', 'Utbetaling fra Nav', 500))
      .tattTilBehandling()
      .medPeriode()
      .prov(beslutt('s1/inntekt:0', medregnet(kroner(500)))),
  'er-det-nok-mangler': () =>
    kartlagt()
      .medPolicy({
        normer: [
          {
            gyldigFra: maned('2026-01'),
            satser: { barn_0_5: kroner(3000) },
            kilde: 'Oppdiktet norm',
            vedtaksreferanse: '1/26',
            oppdiktet: true,
          },
        ],
      })
      .prov(beslutt('livsopphold/emil', innvilget(kroner(3000)), 0)),
  'endret-av-andre': () => kartlagt().prov(beslutt('s1/utgift:0', innvilget(kroner(1)), 7)),
  'soknad-er-ferdig': () => avsluttet().prov(periode('2026-12', '2026-12')),
  'ikke-tatt-til-behandling': () => enFamilie().prov(foresla),
  'allerede-tatt': () => iArbeid().prov({ type: 'taTilBehandling', soknadId: S1 }),
  'alle-barna-ubesvart': () => iArbeid().medPeriode().alleLinjerBesluttet().alleBarnVurdert().prov(foresla),
  'barn-ikke-kartlagt': () =>
    iArbeid().alleBarnaErMed().medPeriode().alleLinjerBesluttet().alleBarnVurdert().prov(foresla),
  'barn-ikke-vurdert': () => kartlagt().alleLinjerBesluttet().prov(foresla),
  'paragraf-19-ikke-vurdert': () =>
    vurdert().beslutt('s1/utgift:0', { utfall: 'avslatt', begrunnelse: 'Utleier dekker den.' }).prov(foresla),
  'ikke-menneske': () => vurdert().somAktor(MASKIN).prov(foresla),
  'linje-ikke-besluttet': () => kartlagt().alleBarnVurdert().prov(foresla),
  'periode-mangler': () => iArbeid().altKartlagt().prov(foresla),
  'forslag-finnes': () => foreslatt().prov(foresla),
  'ikke-foreslatt': () => {
    const fattet = foreslatt().fattetAv(SIVERT)
    return fattet.som(SIVERT).prov(fatt(fattet.sak.vedtak.vedtak[0]?.vedtakId ?? vedtakId('')))
  },
  'forslag-utdatert': () => {
    const endret = foreslatt().medPeriode('2027-01')
    return endret.som(SIVERT).prov(fatt(endret.forslagId()))
  },
  'egen-godkjenning': () => {
    const forslag = foreslatt()
    return forslag.prov(fatt(forslag.forslagId()))
  },
  inhabil: () => vurdert().utfor({ type: 'meldInhabil', grunn: 'Søkeren er søsteren min.' }).prov(foresla),
  'ma-begrunnes': () => iArbeid().prov({ type: 'meldInhabil', grunn: '' }),
  'allerede-utfort': () => iArbeid().utfor({ type: 'taSak' }).prov({ type: 'taSak' }),
  'egen-etterkontroll': () => {
    const gitt = iArbeid().medNodhjelp()
    const id = gitt.sak.vedtak.vedtak[0]?.vedtakId ?? vedtakId('')
    return gitt.prov({ type: 'utforEtterkontroll', vedtakId: id, merknad: 'Sett.' })
  },
}

/** En setning som ber henne gjøre noe, sier hva som kan gjøres i stedet, eller at en kollega må. */
const HVA_HUN_KAN_GJORE =
  /(?:^|[.:,;] (?:eller )?)(?:Finn|Gå|Kartlegg|Last|Legg|Les|Logg|Regn|Se|Sett|Skriv|Spør|Svar|Ta|Trekk|Velg) |En kollega må |kan føres i |må sendes på nytt|må være /

describe('hver grunn til å si nei', () => {
  test.each(Object.keys(AVSLAG) as Avslagskode[])('%s kan nås fra en vanlig sak', kode => {
    expect(VEI[kode]()).toMatchObject({ ok: false, feil: { kode } })
  })

  test.each(Object.entries(AVSLAG))('%s sier på norsk hva som må til', (_, { setning }) => {
    expect(setning).toMatch(/^[A-ZÆØÅ].*\.$/s)
    expect(setning).toMatch(HVA_HUN_KAN_GJORE)
  })
})

describe('nødhjelp stoppes aldri av noe som mangler', () => {
  test.each([
    ['søknaden er ikke tatt til behandling', enFamilie()],
    ['barnet er ikke kartlagt og perioden ikke satt', iArbeid()],
    ['spørsmålet om alle barna er ubesvart', iArbeid().medPeriode()],
    ['et forslag venter hos en kollega', foreslatt()],
    ['søknaden er ferdig behandlet', foreslatt().fattetAv(SIVERT)],
    ['søknaden er trukket', avsluttet()],
    ['kommunen krever andreleser', iArbeid().medPolicy({ andreleser: true })],
    ['barnets fødselsdato er ukjent', enSak().medBarn('Ukjent').medSoknad()],
    ['søknaden er på papir og saken uten tildeling', enSak().medSoknad(enSoknad().paPapir())],
  ])('når %s', (_, sak) => {
    expect(sak.prov(nodhjelpskommando(sak.verden))).toMatchObject({ ok: true })
  })

  test('bare et menneske kan innvilge den', () => {
    const sak = iArbeid().somAktor(MASKIN)
    expect(sak.prov(nodhjelpskommando(sak.verden))).toMatchObject({ feil: { kode: 'ikke-menneske' } })
  })
})

describe('den som er inhabil (forvaltningsloven §§ 6 og 7)', () => {
  const inhabil = () => iArbeid().utfor({ type: 'meldInhabil', grunn: 'Søkeren er søsteren min.' })

  test('kan ikke innvilge nødhjelp uten å si hvorfor det ikke kan vente', () => {
    const sak = inhabil()
    expect(sak.prov(nodhjelpskommando(sak.verden))).toMatchObject({ feil: { kode: 'inhabil' } })
  })

  test('kan treffe en foreløpig avgjørelse med grunn, og den blir en oppgave å gjennomgå', () => {
    const sak = inhabil()
    const svar = sak.prov({
      ...nodhjelpskommando(sak.verden),
      forelopigEtter7: 'Ingen kollega er på jobb før mandag.',
    })
    expect(svar).toMatchObject({
      ok: true,
      verdi: [{ godkjenning: { forelopigEtter7: 'Ingen kollega er på jobb før mandag.' } }],
    })
  })

  test('er hun inhabil uten å ha meldt det, som nær familie, blir grunnen også stående', () => {
    const sak = iArbeid()
    const svar = sak.prov({ ...nodhjelpskommando(sak.verden), forelopigEtter7: 'Alene på vakt.' })
    expect(svar).toMatchObject({ ok: true, verdi: [{ godkjenning: { forelopigEtter7: 'Alene på vakt.' } }] })
  })

  test('mister tildelingen, og kan verken ta saken igjen eller få den', () => {
    const sak = iArbeid().utfor({ type: 'taSak' }, { type: 'meldInhabil', grunn: 'Nær slekt.' })
    expect(sak.sak.tildelt).toEqual([])
    expect(sak.prov({ type: 'taSak' })).toMatchObject({ feil: { kode: 'inhabil' } })
    expect(sak.prov({ type: 'tildelSak', ansattId: TUVA })).toMatchObject({ feil: { kode: 'inhabil' } })
  })

  test.each(['fattVedtak', 'returnerVedtak'] as const)('kan ikke %s', type => {
    const sak = foreslatt().som(SIVERT).utfor({ type: 'meldInhabil', grunn: 'Nabo.' })
    const k = { vedtakId: sak.forslagId(), merknad: '', grunner: ['V2'], kommentar: 'Se her.' } as const
    expect(sak.prov({ ...k, type } as SakKommando)).toMatchObject({ feil: { kode: 'inhabil' } })
  })

  test('kan heller ikke gjøre etterkontrollen av nødhjelp', () => {
    const sak = iArbeid().medNodhjelp().som(SIVERT).utfor({ type: 'meldInhabil', grunn: 'Nabo.' })
    const id = sak.sak.vedtak.vedtak[0]?.vedtakId ?? vedtakId('')
    expect(sak.prov({ type: 'utforEtterkontroll', vedtakId: id, merknad: 'Sett.' })).toMatchObject({
      feil: { kode: 'inhabil' },
    })
  })
})

describe('ingen er andreleser for sitt eget (T13)', () => {
  const lest = (sak: ReturnType<typeof foreslatt>, av: string) => sak.som(av).prov(fatt(sak.forslagId()))
  const nei = { ok: false, feil: { kode: 'egen-godkjenning' } }
  const linjeAv = (id: string) =>
    kartlagt()
      .alleLinjerBesluttet()
      .alleBarnVurdert()
      .som(id)
      .beslutt('s1/utgift:0', innvilget(kroner(900)))

  test('en kollega uten spor i vurderingen kan lese og fatte', () => {
    expect(lest(foreslatt(), SIVERT)).toMatchObject({ ok: true })
  })

  test('den som bestemte én linje, kan ikke', () => {
    expect(lest(linjeAv(SIVERT).som(TUVA).foreslatt(), SIVERT)).toMatchObject(nei)
  })

  test('den som bestemte en linje en annen siden har rettet, kan heller ikke', () => {
    const rettet = linjeAv(SIVERT)
      .som(TUVA)
      .beslutt('s1/utgift:0', innvilget(kroner(950)))
    expect(lest(rettet.foreslatt(), SIVERT)).toMatchObject(nei)
  })

  test('den som vurderte ett barn, kan ikke, selv om teksten siden er skrevet om', () => {
    const sak = kartlagt().alleLinjerBesluttet().som(SIVERT).alleBarnVurdert().som(TUVA).alleBarnVurdert()
    expect(lest(sak.foreslatt(), SIVERT)).toMatchObject(nei)
  })

  test('den som foreslo første gang, kan ikke lese det en annen foreslår etter returen', () => {
    const forslag = vurdert().som('nora').foreslatt()
    const returnert = forslag
      .som(SIVERT)
      .utfor({ type: 'returnerVedtak', vedtakId: forslag.forslagId(), grunner: ['V2'], kommentar: 'Emil?' })
    expect(lest(returnert.som(TUVA).foreslatt(), 'nora')).toMatchObject(nei)
  })

  test('den som foreslo noe som siden ble trukket, kan ikke lese det neste', () => {
    const forslag = vurdert().som('nora').foreslatt()
    const trukket = forslag.utfor({ type: 'trekkForslag', vedtakId: forslag.forslagId(), grunn: 'Feil.' })
    expect(lest(trukket.som(TUVA).foreslatt(), 'nora')).toMatchObject(nei)
  })

  test('den som returnerte, kan lese igjen: en retur er ikke arbeid med vurderingen', () => {
    const forslag = foreslatt()
    const returnert = forslag
      .som(SIVERT)
      .utfor({ type: 'returnerVedtak', vedtakId: forslag.forslagId(), grunner: ['V2'], kommentar: 'Emil?' })
    expect(lest(returnert.som(TUVA).foreslatt(), SIVERT)).toMatchObject({ ok: true })
  })

  test('den som foreslo, kan heller ikke returnere sitt eget', () => {
    const sak = foreslatt()
    expect(
      sak.prov({
        type: 'returnerVedtak',
        vedtakId: sak.forslagId(),
        grunner: ['annet'],
        kommentar: 'Til meg selv.',
      }),
    ).toMatchObject(nei)
  })

  test('der kommunen har bestemt det, fatter saksbehandleren selv, og det står hvordan', () => {
    const sak = foreslatt().utenAndreleser()
    expect(sak.prov(fatt(sak.forslagId()))).toMatchObject({
      ok: true,
      verdi: [{ godkjenning: { maate: 'uten-andreleser', av: TUVA } }],
    })
  })
})
