import { describe, expect, test } from 'vitest'
import type { VedtakId } from '../../felles/id.ts'
import { oppgaver } from '../../sak/oppgaver.ts'
import type { SakKommando } from '../../sak/utfor.ts'
import { enSak } from '../../testdata/enSak.ts'
import { enSoknad, S1 } from '../../testdata/enSoknad.ts'
import { SIVERT, TUVA } from '../../testdata/verden.ts'
import { finnVedtak } from '../tilstand.ts'
import { erTrukket } from './trekning.ts'
import type { Lesersvar } from './typer.ts'

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
const OM_EMIL = {
  sted: { slag: 'barn', personId: 'emil' as never, sitat: 'Emil trives.' },
  tekst: 'Hva er veid?',
  grunn: 'V3',
} as const
const retur = (s: Bygd, kommentarer: unknown[] = [OM_EMIL]) =>
  ({
    type: 'returnerVedtak',
    vedtakId: s.forslagId(),
    grunner: ['V3'],
    kommentar: 'Godt brev. Én ting igjen.',
    kommentarer,
    lesersvar: [
      { punkt: 'V3', svar: 'delvis' },
      { punkt: 'barnas-behov', svar: 'oppfylt' },
    ],
  }) as SakKommando
const returnert = (s = foreslatt()) => s.som(SIVERT).utfor(retur(s)).som(TUVA)
const lesingen = (s: Bygd, id: VedtakId) => {
  const v = finnVedtak(s.sak.vedtak, id)
  if (!v) throw new Error('Vedtaket mangler')
  return v.lesing
}
const kommentarId = (s: Bygd) => lesingen(s, s.forslagId()).kommentarer[0]?.kommentarId ?? ''
const besvar = (s: Bygd, tekst = 'Skrevet om.') =>
  ({ type: 'besvarKommentar', vedtakId: s.forslagId(), kommentarId: kommentarId(s), tekst }) as const

describe('den som godkjenner, har svart på om barnas behov er undersøkt og vurdert (S-122)', () => {
  const utenBarn = () =>
    enSak()
      .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
      .tattTilBehandling()
      .altKartlagt()
      .medPeriode('2026-12')
      .alleLinjerBesluttet()
      .foreslatt()
  const akutt = () =>
    enSak()
      .medBarn('Emil', '2021-05-04')
      .medSoknad()
      .tattTilBehandling()
      .utfor({
        type: 'foreslaAnnetVedtak',
        soknadId: S1,
        annet: { slag: 'avslag-akutt', hva: 'midlertidig-botilbud' },
        begrunnelse: 'Dere har en bolig.',
      })
  const svart = (punkt: Lesersvar['punkt'], svar: Lesersvar['svar']) => [{ punkt, svar }]
  test.each<{ sak: () => Bygd; hvem: string; lesersvar?: readonly Lesersvar[]; nei: boolean; fordi: string }>(
    [
      { sak: foreslatt, hvem: SIVERT, nei: true, fordi: 'hun har ikke svart' },
      {
        sak: foreslatt,
        hvem: SIVERT,
        lesersvar: svart('V3', 'oppfylt'),
        nei: true,
        fordi: 'det er et annet spørsmål',
      },
      {
        sak: foreslatt,
        hvem: SIVERT,
        lesersvar: svart('barnas-behov', 'ikke'),
        nei: false,
        fordi: 'svaret er hennes',
      },
      { sak: utenBarn, hvem: SIVERT, nei: false, fordi: 'det er ingen barn å svare om' },
      { sak: () => foreslatt().utenAndreleser(), hvem: TUVA, nei: false, fordi: 'ingen har lest for henne' },
      { sak: akutt, hvem: SIVERT, nei: false, fordi: 'akutt hjelp hviler ikke på kartleggingen' },
    ],
  )('nei: $nei, fordi $fordi', ({ sak, hvem, lesersvar, nei }) => {
    const s = sak().som(hvem)
    const vedtakId = s.sak.vedtak.vedtak[0]?.vedtakId ?? ('' as VedtakId)
    const k: SakKommando = { type: 'fattVedtak', vedtakId, merknad: '', ...(lesersvar ? { lesersvar } : {}) }
    expect(s.prov(k)).toMatchObject(nei ? { feil: { kode: 'leseren-har-ikke-svart' } } : { ok: true })
  })
})

describe('kommentarene', () => {
  test('følger returen, festet til stedet, med navn og utgave', () => {
    const s = returnert()
    expect(lesingen(s, s.forslagId()).kommentarer).toMatchObject([
      { ...OM_EMIL, av: { id: SIVERT }, forslagNr: 1, svar: [] },
    ])
  })
  test('det leseren svarte på punktene, står med navnet hennes, og det hun ikke svarte på, er ikke der', () => {
    const s = returnert()
    expect(lesingen(s, s.forslagId()).lesninger).toMatchObject([
      {
        hva: 'retur',
        av: { id: SIVERT },
        svar: [{ punkt: 'V3', svar: 'delvis' }, { punkt: 'barnas-behov' }],
      },
    ])
  })
  test('besvares der de står, og svaret blir stående etter et nytt forslag og etter vedtaket', () => {
    const s = returnert()
    const id = s.forslagId()
    const fattet = s.utfor(besvar(s)).foreslatt().fattetAv(SIVERT)
    expect(lesingen(fattet, id).kommentarer).toMatchObject([
      { forslagNr: 1, svar: [{ tekst: 'Skrevet om.', av: { id: TUVA } }] },
    ])
    expect(lesingen(fattet, id).lesninger.map(l => [l.hva, l.forslagNr])).toEqual([
      ['retur', 1],
      ['godkjenning', 2],
    ])
    expect(lesingen(fattet, id).utgaver.map(u => u.forslagNr)).toEqual([1, 2])
  })
  test.each([
    { kode: 'tekst-mangler', kommentar: { ...OM_EMIL, tekst: ' ' } },
    { kode: 'barn-finnes-ikke', kommentar: { ...OM_EMIL, sted: { slag: 'barn', personId: 'ukjent' } } },
    { kode: 'linje-finnes-ikke', kommentar: { ...OM_EMIL, sted: { slag: 'linje', linjeId: 'ukjent' } } },
  ])('uten ord eller sted tas ikke imot: $kode', ({ kode, kommentar }) => {
    const s = foreslatt()
    expect(s.som(SIVERT).prov(retur(s, [kommentar]))).toMatchObject({ feil: { kode } })
  })
  test.each([
    { kode: 'tekst-mangler', endre: { tekst: ' ' } },
    { kode: 'kommentar-finnes-ikke', endre: { kommentarId: 'en annen' } },
    { kode: 'vedtak-finnes-ikke', endre: { vedtakId: 'ukjent' as VedtakId } },
  ])('kan ikke besvares slik: $kode', ({ kode, endre }) => {
    const s = returnert()
    expect(s.prov({ ...besvar(s), ...endre })).toMatchObject({ feil: { kode } })
  })
  test('den som leste en eldre utgave, får ikke festet noe til den nye', () => {
    const en = foreslatt()
    const lestVersjon = lesingen(en, en.forslagId()).nr
    const to = returnert(en).foreslatt()
    expect(to.som(SIVERT).prov({ ...retur(to), lestVersjon } as SakKommando)).toMatchObject({
      feil: { kode: 'lest-annen-utgave' },
    })
  })
  test('to lesere: den andre som avgjør, får vite at det er avgjort', () => {
    const s = foreslatt()
    const forst = s.som(SIVERT).utfor(retur(s))
    expect(forst.som('nora').prov(retur(s))).toMatchObject({ feil: { kode: 'ikke-foreslatt' } })
  })
})

describe('trekningen', () => {
  const ider = Array.from(
    { length: 2000 },
    (_, i) => `0193ffff-0000-7000-8000-${String(i).padStart(12, '0')}` as VedtakId,
  )
  const trukket = (andel: number, fro = '7') => ider.filter(id => erTrukket(id, { andel, fro }))
  test.each([
    { andel: 0, minst: 0, mest: 0, fordi: 'ingen skal leses' },
    { andel: 10, minst: 140, mest: 260, fordi: 'omtrent hver tiende av 2 000' },
    { andel: 100, minst: 2000, mest: 2000, fordi: 'alle skal leses' },
  ])('$andel prosent: $fordi', ({ andel, minst, mest }) => {
    expect(trukket(andel).length).toBeGreaterThanOrEqual(minst)
    expect(trukket(andel).length).toBeLessThanOrEqual(mest)
  })
  test('gir det samme hver gang, og noe annet med et annet frø', () => {
    expect(trukket(10)).toEqual(trukket(10))
    expect(trukket(10, '8')).not.toEqual(trukket(10))
  })
})

describe('kvalitetslesingen', () => {
  const alene = (andel: number) =>
    foreslatt()
      .utenAndreleser()
      .medPolicy({ kvalitetslesing: { andel, fro: '7' } })
      .fattetAv(TUVA)
  const id = foreslatt().forslagId()
  const typer = (s: Bygd) => oppgaver(s.sak).map(o => o.type)
  const les = (kommentarer: readonly unknown[] = []) =>
    ({
      type: 'kvalitetsles',
      vedtakId: id,
      merknad: 'Lest.',
      grunner: [],
      kommentarer,
      lesersvar: [],
    }) as SakKommando

  test.each([
    { navn: 'uten andreleser, trukket ut', sak: () => alene(100), venter: true },
    { navn: 'uten andreleser, ikke trukket', sak: () => alene(0), venter: false },
    {
      navn: 'lest av en kollega før det ble fattet',
      sak: () =>
        foreslatt()
          .medPolicy({ kvalitetslesing: { andel: 100, fro: '7' } })
          .fattetAv(SIVERT),
      venter: false,
    },
    {
      navn: 'valgt, med en grunn',
      sak: () =>
        alene(0).utfor({ type: 'velgKvalitetslesing', vedtakId: id, grunn: 'Første sak etter § 19.' }),
      venter: true,
    },
  ])('$navn: venter på en leser $venter', ({ sak, venter }) => {
    expect(typer(sak()).includes('kvalitetslesing')).toBe(venter)
  })
  test('stopper ingenting: vedtaket er fattet', () => {
    expect(finnVedtak(alene(100).sak.vedtak, id)).toMatchObject({ status: 'fattet' })
  })
  test('en kommentar blir en oppgave for den som har saken, til hun har svart', () => {
    const lest = alene(100)
      .som(SIVERT)
      .utfor(les([OM_EMIL]))
      .som(TUVA)
    expect(typer(lest)).toContain('svar-pa-lesing')
    const [k] = lesingen(lest, id).kommentarer
    const svart = lest.utfor({
      type: 'besvarKommentar',
      vedtakId: id,
      kommentarId: k?.kommentarId ?? '',
      tekst: 'Ringer.',
    })
    expect(typer(svart)).not.toContain('svar-pa-lesing')
  })
  test.each([
    { kode: 'egen-godkjenning', sak: () => alene(100), hvem: TUVA, k: les() },
    { kode: 'vedtak-finnes-ikke', sak: () => alene(0), hvem: SIVERT, k: les() },
    {
      kode: 'ma-begrunnes',
      sak: () => alene(100),
      hvem: SIVERT,
      k: { ...les(), merknad: ' ' } as SakKommando,
    },
    { kode: 'allerede-utfort', sak: () => alene(100).som(SIVERT).utfor(les()), hvem: SIVERT, k: les() },
    {
      kode: 'inhabil',
      sak: () => alene(100).som(SIVERT).utfor({ type: 'meldInhabil', grunn: 'Nabo.' }),
      hvem: SIVERT,
      k: les(),
    },
    {
      kode: 'ma-begrunnes',
      sak: () => alene(0),
      hvem: TUVA,
      k: { type: 'velgKvalitetslesing', vedtakId: id, grunn: '' } as SakKommando,
    },
    {
      kode: 'allerede-utfort',
      sak: () => alene(100),
      hvem: TUVA,
      k: { type: 'velgKvalitetslesing', vedtakId: id, grunn: 'Igjen.' } as SakKommando,
    },
  ])('avslås med $kode', ({ kode, sak, hvem, k }) => {
    expect(sak().som(hvem).prov(k)).toMatchObject({ feil: { kode } })
  })
})
