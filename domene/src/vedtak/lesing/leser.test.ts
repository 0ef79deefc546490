import { describe, expect, test } from 'vitest'
import type { AnsattId, Kommune, PersonId } from '../../felles/id.ts'
import { oppgaver } from '../../sak/oppgaver.ts'
import type { SakKommando } from '../../sak/utfor.ts'
import { enSak, nodhjelpskommando } from '../../testdata/enSak.ts'
import { enSoknad, S1 } from '../../testdata/enSoknad.ts'
import { SIVERT, TUVA } from '../../testdata/verden.ts'
import { avgjor } from '../../tilgang/avgjor.ts'
import { OPPE } from '../../tilgang/kontekst.ts'
import type { AnsattSubjekt, Sakressurs } from '../../tilgang/typer.ts'
import { leserne } from './lesere.ts'
import type { Leserfakta } from './typer.ts'

const NORA = 'nora' as AnsattId
const LEDER = 'leder' as AnsattId
const SLEKT = 'i-slekt' as PersonId
const fakta = (ansattId: AnsattId, endring: Partial<Leserfakta> = {}): Leserfakta => ({
  ansattId,
  fagansvarlig: true,
  iKrets: true,
  naer: false,
  ...endring,
})
const lesere = (...endret: readonly Leserfakta[]) => ({
  gradert: true,
  ansatte: [
    ...endret,
    ...[SIVERT, NORA, TUVA].filter(a => !endret.some(e => e.ansattId === a)).map(a => fakta(a)),
  ],
})
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
    .medLesere(lesere())
type Bygd = ReturnType<typeof foreslatt>
const gi = (s: Bygd, ansattId: AnsattId = SIVERT) =>
  ({ type: 'giTilLeser', vedtakId: s.sak.vedtak.vedtak[0]?.vedtakId as never, ansattId }) as const
const leserenI = (s: Bygd) => leserne(s.sak, s.dato)
const retur = (s: Bygd) =>
  ({ type: 'returnerVedtak', vedtakId: s.forslagId(), grunner: ['V3'], kommentar: 'Skriv om Emil.' }) as const

describe('hvem som kan få vedtaket å lese', () => {
  test.each([
    { om: fakta(SIVERT), kode: undefined, fordi: 'fagansvarlig i kretsen som ikke har arbeidet med det' },
    { om: fakta(TUVA), kode: 'leser-er-deg', fordi: 'hun har saken selv' },
    { om: fakta(TUVA), av: LEDER, kode: 'leser-har-arbeidet', fordi: 'hun foreslo det' },
    { om: fakta(LEDER), av: LEDER, kode: 'leser-er-deg', fordi: 'også lederen velger en annen' },
    { om: fakta(SIVERT), inhabil: true, kode: 'leser-inhabil', fordi: 'hun har meldt seg inhabil' },
    {
      om: fakta(SIVERT, { iKrets: false }),
      inhabil: true,
      kode: 'leser-inhabil',
      fordi: 'inhabil sies før kretsen',
    },
    {
      om: fakta(SIVERT, { fagansvarlig: false }),
      kode: 'leser-ikke-fagansvarlig',
      fordi: 'en veileder godkjenner ikke',
    },
    { om: fakta(SIVERT, { iKrets: false }), kode: 'leser-utenfor-kretsen', fordi: 'hun er ikke sluppet inn' },
    { om: fakta(SIVERT, { naer: true }), kode: 'leser-kan-ikke', fordi: 'nærhet er ingen egen grunn' },
    {
      om: fakta(SIVERT, { naer: true, iKrets: false }),
      kode: 'leser-utenfor-kretsen',
      fordi: 'om nærhet sies ingenting om noen utenfor',
    },
    { om: fakta('ukjent' as AnsattId), ukjent: true, kode: 'leser-kan-ikke', fordi: 'hun arbeider ikke her' },
  ])('$fordi → $kode', ({ om, av = TUVA, inhabil, ukjent, kode }) => {
    const s = inhabil
      ? foreslatt().som(om.ansattId).utfor({ type: 'meldInhabil', grunn: 'Nabo.' })
      : foreslatt()
    const svar = s
      .som(av)
      .medLesere(ukjent ? lesere() : lesere(om))
      .prov(gi(s, om.ansattId))
    expect(svar.ok ? undefined : svar.feil.kode).toBe(kode)
  })

  test.each([
    {
      fordi: 'den som er inhabil, velger ingen',
      s: (s: Bygd) => s.utfor({ type: 'meldInhabil', grunn: 'Nabo.' }),
      kode: 'inhabil',
    },
    {
      fordi: 'ingen har sett på hvem som kan',
      s: (s: Bygd) => s.medLesere({ gradert: false, ansatte: [] }),
      kode: 'leser-trengs-ikke',
    },
    { fordi: 'den samme to ganger', s: (s: Bygd) => s.utfor(gi(s)), kode: 'allerede-utfort' },
    {
      fordi: 'det er i retur',
      s: (s: Bygd) => s.som(SIVERT).utfor(retur(s)).som(TUVA),
      kode: 'venter-ikke-pa-leser',
    },
    { fordi: 'det er fattet', s: (s: Bygd) => s.fattetAv(NORA), kode: 'venter-ikke-pa-leser' },
  ])('$fordi → $kode', ({ s, kode }) => {
    const sak = s(foreslatt())
    expect(sak.prov(gi(sak))).toMatchObject({ feil: { kode } })
  })

  test('den kjernen sier ja til, slipper porten inn; og omvendt', () => {
    const naer = (er: boolean) => (er ? [SLEKT] : [])
    const alle = [true, false]
    for (const fagansvarlig of alle)
      for (const iKrets of alle)
        for (const erNaer of alle)
          for (const inhabil of alle) {
            const start = foreslatt()
            const s = inhabil
              ? start.som(SIVERT).utfor({ type: 'meldInhabil', grunn: 'Nabo.' }).som(TUVA)
              : start
            const ja = s
              .medLesere(lesere(fakta(SIVERT, { fagansvarlig, iKrets, naer: erNaer })))
              .prov(gi(s)).ok
            const subjekt: AnsattSubjekt = {
              type: 'ansatt',
              ansattId: SIVERT,
              kommune: '9901' as Kommune,
              kontor: 'sor',
              roller: [fagansvarlig ? 'fagansvarlig' : 'veileder'],
              iKrets,
              egnePersoner: [],
              naerePersoner: naer(erNaer),
            }
            const ressurs: Sakressurs = {
              slag: 'sak',
              id: s.sak.sakId,
              kommune: subjekt.kommune,
              kontor: 'nord',
              gradering: 'strengt-fortrolig',
              tildelt: [TUVA],
              inhabile: s.sak.inhabile.map(i => i.ansattId),
              personer: [SLEKT],
              ufordelt: false,
              venterPaaAndreleser: true,
              lesere: [SIVERT],
              proveLesere: [],
              harLest: [],
            }
            const kontekst = { ...OPPE, foreslattAv: TUVA, leser: SIVERT }
            for (const h of ['les-sak', 'godkjenn-vedtak'] as const)
              expect([
                { fagansvarlig, iKrets, erNaer, inhabil },
                avgjor(subjekt, h, ressurs, kontekst).utfall,
              ]).toEqual([{ fagansvarlig, iKrets, erNaer, inhabil }, ja ? 'tillat' : 'avsla'])
          }
  })
})

describe('leseren', () => {
  test('er den som fikk det sist, til det er avgjort', () => {
    const gitt = foreslatt().utfor(gi(foreslatt()))
    expect(leserenI(gitt)).toEqual([SIVERT])
    const flyttet = gitt.utfor(gi(gitt, NORA))
    expect(leserenI(flyttet)).toEqual([NORA])
    expect(leserenI(flyttet.fattetAv(NORA))).toEqual([])
  })
  test('har ikke saken mens forslaget er i retur, og får det igjen når det foreslås på nytt', () => {
    const s = foreslatt()
    const returnert = s.utfor(gi(s)).som(SIVERT).utfor(retur(s)).som(TUVA)
    expect(leserenI(returnert)).toEqual([])
    expect(leserenI(returnert.foreslatt())).toEqual([SIVERT])
  })
  test('følger ikke med til et nytt forslag når det gamle er trukket', () => {
    const s = foreslatt()
    const nytt = s
      .utfor(gi(s))
      .utfor({ type: 'trekkForslag', vedtakId: s.forslagId(), grunn: 'Feil måned.' })
      .foreslatt()
    expect(leserenI(nytt)).toEqual([])
  })
  test('leser ikke vedtaket etterpå også: da velges en annen', () => {
    const s = foreslatt()
    const fattet = s.utfor(gi(s)).fattetAv(SIVERT)
    const vedtakId = fattet.sak.vedtak.vedtak[0]?.vedtakId as never
    const valgt = fattet.utfor({ type: 'velgKvalitetslesing', vedtakId, grunn: 'Første av sitt slag.' })
    expect(leserenI(valgt)).toEqual([])
    expect(valgt.prov(gi(valgt))).toMatchObject({ feil: { kode: 'leser-har-arbeidet' } })
    expect(leserenI(valgt.utfor(gi(valgt, NORA)))).toEqual([NORA])
  })
  test('av nødhjelp leser etterpå, og er ikke den som innvilget', () => {
    const s = enSak().medSoknad(enSoknad('s1').medAkutt('mat')).medLesere(lesere()).medNodhjelp(S1)
    expect(s.som(LEDER).prov(gi(s, TUVA))).toMatchObject({ feil: { kode: 'leser-har-arbeidet' } })
    expect(leserenI(s.utfor(gi(s)))).toEqual([SIVERT])
  })
  test('har ikke lenger saken når nødhjelpen er erstattet: da er det den nye som leses', () => {
    const s = enSak().medSoknad(enSoknad('s1').medAkutt('mat')).medLesere(lesere()).medNodhjelp(S1)
    const { vedtakId } = gi(s)
    const gjenopptak = { slag: 'omgjoring', grunn: 'ikke-til-skade', begrunnelse: 'Mer trengs.' } as const
    const tattOpp = s.utfor(gi(s)).utfor({ type: 'taOppVedtak', vedtakId, gjenopptak })
    const ny = { ...nodhjelpskommando(tattOpp.verden, S1), erstatter: vedtakId } as SakKommando
    expect([leserenI(tattOpp), leserenI(tattOpp.utfor(ny))]).toEqual([[SIVERT], []])
  })
})

describe('oppgavene', () => {
  const lesingen = (s: Bygd) =>
    oppgaver(s.sak)
      .filter(o => o.type === 'gi-til-leser' || o.type === 'godkjenn-vedtak')
      .map(o => ({
        type: o.type,
        for: o.for,
        hvem: o.ansattId ?? o.lesing?.gittTil ?? null,
        bareGradert: o.bareGradert ?? false,
      }))
  test('før det er gitt, er det den som har saken, som har noe å gjøre', () => {
    expect(lesingen(foreslatt())).toEqual([
      { type: 'godkjenn-vedtak', for: 'andreleser', hvem: null, bareGradert: false },
      { type: 'gi-til-leser', for: 'saksbehandler', hvem: null, bareGradert: true },
    ])
  })
  test('når det er gitt, er den hos leseren', () => {
    const s = foreslatt()
    expect(lesingen(s.utfor(gi(s))).map(o => [o.type, o.hvem])).toEqual([
      ['godkjenn-vedtak', SIVERT],
      ['gi-til-leser', SIVERT],
    ])
  })
  test('har leseren siden meldt seg inhabil, regnes det ikke som gitt', () => {
    const s = foreslatt()
    const ute = s.utfor(gi(s)).som(SIVERT).utfor({ type: 'meldInhabil', grunn: 'Nabo.' })
    expect(oppgaver(ute.sak).find(o => o.type === 'gi-til-leser')?.lesing).toEqual({ slag: 'stonad' })
  })
})
