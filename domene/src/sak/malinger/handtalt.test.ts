import { describe, expect, test } from 'vitest'
import { dato, maned } from '../../felles/dato.ts'
import type { BehovId, SamtaleId } from '../../felles/id.ts'
import type { MaltIndikator } from '../../indikator/definisjoner.ts'
import type { Synsmaate } from '../../kartlegging/hendelser.ts'
import type { Kontrollresultat } from '../../kontroll/resultat.ts'
import type { Avslutning } from '../../soknad/hendelser.ts'
import { enSak } from '../../testdata/enSak.ts'
import { enSamtale } from '../../testdata/enSamtale.ts'
import { enSoknad, S1, S2 } from '../../testdata/enSoknad.ts'
import { personId } from '../../testdata/etBarn.ts'
import { etBehovssvar } from '../../testdata/etBehov.ts'
import { fattSiste, foreslaAnnet, RADGIVNING } from '../../testdata/etOpptak.ts'
import { malinger } from '../malinger.ts'
import type { Sak } from '../tilstand.ts'

/** Det tabellen i `malinger.test.ts` ikke har med: talt for hånd, en ting av gangen. */
const tatt = ({ sak }: { readonly sak: Sak }, i: MaltIndikator) =>
  malinger(sak)
    .filter(m => m.indikator === i)
    .map(m => [m.dato as string, m.verdi])

const iDag = '2026-11-20'
const sokt = () =>
  enSak(iDag)
    .medBarn('Emil', '2021-05-04')
    .medSoknad(enSoknad('s1', '2026-11-03').medUtgift('husleie', 'Husleie', 9000))
    .tattTilBehandling()
const HUSLEIE = 's1/utgift:0'
type S = ReturnType<typeof sokt>
const klar = (s = sokt(), fra = '2026-12', til = fra): S =>
  s.altKartlagt().medPeriode(fra, til).alleLinjerBesluttet().alleBarnVurdert()
const husleien = (s: S) => s.sak.vurderinger[0]?.linjer.find(l => l.innhold.tekst === 'Husleie')
const avslag = (s = klar()): S =>
  s.beslutt(husleien(s)?.linjeId ?? HUSLEIE, { utfall: 'avslatt', begrunnelse: 'Den er betalt.' })
const med19 = (s = avslag()): S => {
  const l = husleien(s)
  return s.utfor({
    type: 'vurderParagraf19',
    soknadId: S1,
    linjeId: l?.linjeId as never,
    vurdering: 'Emil merker det ikke.',
    settVersjon: l?.versjon ?? 0,
  })
}

describe('§ 19 ved avslag', () => {
  test('avslått og vurdert teller; ingenting avslått gjør det ikke', () => {
    expect(tatt(med19().foreslatt('delvis-innvilget').fattetAv(), 'paragraf-19')).toEqual([[iDag, 1]])
    expect(tatt(klar().foreslatt().fattetAv(), 'paragraf-19')).toEqual([])
  })
  test('avslått og ikke vurdert blir aldri et vedtak her, så tallet kan ikke bli lavere', () => {
    const forslag = { type: 'foreslaVedtak', soknadId: S1, begrunnelse: 'Den er betalt.' } as const
    expect(avslag().prov({ ...forslag, utfall: 'delvis-innvilget' })).toMatchObject({
      feil: { kode: 'paragraf-19-ikke-vurdert' },
    })
  })
  test.each<[string, readonly Kontrollresultat[], readonly number[]]>([
    ['én av to mangler', [V4('krever-skjonn', 'V4.vurdert'), V4('mangler', 'V4.ikke-vurdert')], [0]],
    ['bare et beløp som må leses', [V4('krever-skjonn', 'V4.delvis-uten-linje')], []],
    ['ingenting avslått', [V4('ikke-aktuelt', 'V4.ingenting-avslatt')], []],
  ])('et vedtak fra før sperren: %s', (_navn, resultater, ut) => {
    const forslag = klar().foreslatt()
    const fattet = forslag
      .fattetAv()
      .verden.hendelser.flatMap(({ hendelse: h }) => (h.type === 'VedtakFattet' ? [h] : []))
    const kontroller = {
      utgave: 1,
      resultater: resultater.map(resultat => ({ kontroll: 'V4' as const, resultat })),
    }
    const s = forslag.registrer(...fattet.map(h => ({ ...h, kontroller })))
    expect(tatt(s, 'paragraf-19').map(x => x[1])).toEqual(ut)
  })
})
function V4(utfall: Kontrollresultat['utfall'], kode: string): Kontrollresultat {
  return { utfall, kode } as Kontrollresultat
}

describe('barnets eget syn, ett for hvert barn og vedtak', () => {
  const hort = (maate: Synsmaate, dag: string) =>
    sokt().utfor({
      type: 'registrerBarnetsSyn',
      personId: personId('Emil'),
      maate,
      ...(maate === 'direkte' || maate === 'gjennom-foreldre'
        ? { ord: 'Han vil spille.' }
        : { ord: '', grunn: 'Han sov.' }),
      dato: dato(dag),
      kanal: 'kontor',
      settVersjon: 0,
    })
  test.each<[string, S, readonly number[]]>([
    ['hørt selv', hort('direkte', '2026-11-10'), [1]],
    ['prøvd', hort('forsokt', '2026-11-10'), [1]],
    ['foreldrenes ord', hort('gjennom-foreldre', '2026-11-10'), [0]],
    ['ikke hørt', hort('ikke', '2026-11-10'), [0]],
    ['hørt før søknaden', hort('direkte', '2026-11-02'), [0]],
    ['ingenting skrevet, og to barn', sokt().medBarn('Sana', '2019-02-01'), [0, 0]],
  ])('%s', (_navn, s, ut) => {
    expect(tatt(klar(s).foreslatt().fattetAv(), 'barnets-syn')).toEqual(ut.map(n => [iDag, n]))
  })
})

test('retur: to ganger tilbake er ett vedtak som kom tilbake', () => {
  const returnert = (s: S): S =>
    s
      .som('sivert')
      .utfor({
        type: 'returnerVedtak',
        vedtakId: s.forslagId(),
        grunner: ['V2'],
        kommentar: 'Skriv om Emil.',
      })
      .som('tuva')
      .foreslatt()
  expect(tatt(klar().foreslatt().fattetAv(), 'retur')).toEqual([[iDag, 0]])
  expect(tatt(returnert(returnert(klar().foreslatt())).fattetAv(), 'retur')).toEqual([[iDag, 1]])
})

const avsluttet = (avslutning: Avslutning) =>
  sokt().utfor({ type: 'avsluttSoknad', soknadId: S1, avslutning, grunn: 'To av den samme.' })

test('søknader: den som er trukket, kom; den som var registrert ved en feil, gjorde det ikke', () => {
  expect(tatt(sokt().medSoknad(enSoknad('s2', '2026-11-05')), 'soknader')).toHaveLength(2)
  expect(tatt(avsluttet('trukket'), 'soknader')).toEqual([['2026-11-03', 1]])
  expect(tatt(avsluttet('feilregistrert'), 'soknader')).toEqual([])
})

test('den første søknaden er den første som ikke var registrert ved en feil', () => {
  const ny = (s: S) => {
    const andre = s.medSoknad(enSoknad('s2', '2026-11-05')).tattTilBehandling(S2)
    const mott = andre
      .utfor(enSamtale({ samtaleId: 'm' as SamtaleId, dato: dato('2026-11-06') }))
      .altKartlagt()
    return mott.medPeriode('2026-12', '2026-12', S2).alleLinjerBesluttet(S2).alleBarnVurdert(S2)
  }
  const fattet = (s: S) => ny(s).foreslatt('innvilget', S2).fattetAv(undefined, S2)
  expect(tatt(fattet(avsluttet('feilregistrert')), 'fysisk-mote')).toEqual([[iDag, 1]])
  expect(tatt(fattet(avsluttet('trukket')), 'fysisk-mote')).toEqual([])
})

test('et foreløpig svar til, når det drar ut, gjør ikke det første for sent', () => {
  const svar = (dag: string) =>
    ({
      type: 'ForelopigSvarSendt',
      soknadId: S1,
      grunn: 'Vi venter.',
      dato: dato(dag),
      forventetSvar: dato('2027-02-01'),
    }) as const
  const s = sokt().registrer(svar('2026-11-20'), svar('2026-12-20'), svar('2027-01-10'))
  expect(tatt(s, 'dager-til-forelopig-svar')).toEqual([[iDag, 17]])
  expect(tatt(s, 'forelopig-svar-i-tide')).toEqual([['2026-12-04', 1]])
})

describe('et behov besvart med råd og veiledning', () => {
  const svart = (s: S) => s.medBehov('b1').besvartBehov('b1', 'oppfolging-17')
  test('med et fattet vedtak er det gjort; et som bare er foreslått, er ikke det', () => {
    const foreslatt = sokt().utfor(foreslaAnnet(RADGIVNING))
    expect(tatt(svart(foreslatt), 'paragraf-17')).toEqual([[iDag, 0]])
    expect(tatt(svart(fattSiste(foreslatt)), 'paragraf-17')).toEqual([[iDag, 1]])
  })
  test('åpnet igjen er det ikke besvart', () => {
    const s = svart(fattSiste(sokt().utfor(foreslaAnnet(RADGIVNING))))
    const om = { behovId: 'b1' as BehovId, grunn: 'Det var ikke nok.', settVersjon: 2 }
    const apnet = s.utfor({ type: 'gjenapneBehov', ...om })
    expect(tatt(apnet, 'paragraf-17')).toEqual([])
    expect(tatt(apnet.utfor(etBehovssvar(apnet.sak, 'b1', 'familien-loser')), 'paragraf-17')).toEqual([])
  })
})

describe('måneder med stønad i de tolv før', () => {
  const lang = () => klar(sokt(), '2026-07', '2026-10').foreslatt().fattetAv()
  const neste = (s: S, dag = '2026-12-15') => {
    const andre = s.den(dag).medSoknad(enSoknad('s2', '2026-12-01')).tattTilBehandling(S2).altKartlagt()
    const om = andre.medPeriode('2027-01', '2027-01', S2).alleLinjerBesluttet(S2).alleBarnVurdert(S2)
    return om.foreslatt('innvilget', S2).fattetAv(undefined, S2)
  }
  const fort = (s: S, fra: string, til: string) =>
    s.utfor({ type: 'forTidligereStonad', fra: maned(fra), til: maned(til), kilde: 'Brev fra Nav Sør' })
  const siste = (s: S) => tatt(s, 'langvarig-med-barn').at(-1)

  test('fire fra vedtaket før, og to til som noen har ført', () => {
    expect(siste(neste(lang()))).toEqual(['2026-12-15', 4])
    expect(siste(neste(fort(lang(), '2026-05', '2026-07')))).toEqual(['2026-12-15', 6])
  })
  test('det som er ført siden, endrer ikke det som var sant da', () => {
    const s = neste(fort(lang(), '2026-05', '2026-07')).den('2027-06-01')
    expect(siste(fort(s, '2027-04', '2027-05'))).toEqual(['2026-12-15', 6])
  })
})

test('nødhjelpen var til en familie med barn også når barnet er flyttet siden', () => {
  const to = enSak('2026-03-01')
    .medBarn('Emil', '2021-05-04')
    .medSoknad(enSoknad('s1', '2026-03-01'))
    .tattTilBehandling()
    .medNodhjelp()
    .den('2026-10-01')
    .medNodhjelp()
  const flyttet = (fra: string) =>
    to.den('2026-12-01').utfor({
      type: 'taUtAvHusstanden',
      personId: personId('Emil'),
      fra: dato(fra),
      grunn: 'Flyttet til faren.',
      settVersjon: 1,
    })
  expect(tatt(flyttet('2026-11-01'), 'kartlagt-etter-nodhjelp')).toEqual([['2026-10-31', 0]])
  expect(tatt(flyttet('2026-09-01'), 'kartlagt-etter-nodhjelp')).toEqual([])
})
