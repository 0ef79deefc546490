import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import type { SakKommando } from '../sak/utfor.ts'
import type { Depositumsform } from '../stonadsform/typer.ts'
import { enSak } from '../testdata/enSak.ts'
import { S1 } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import { SIVERT } from '../testdata/verden.ts'
import { rammer } from '../utbetaling/ramme.ts'
import type { Depositumsvedtak } from './depositum.ts'

const LAN: Depositumsform = {
  slag: 'lan',
  hvorfor: 'Feriepengene kommer i juni.',
  evne: 'Hun har 2 000 kroner til overs i måneden.',
  forsteAvdrag: maned('2027-01'),
  avdrag: kroner(3000),
  antall: 10,
}
const GARANTI: Depositumsform = {
  slag: 'garanti',
  hvorfor: 'Utleieren godtar garanti.',
  gjelder: 'Leiligheten',
  til: dato('2029-12-31'),
}
const VILKAR = { dekker: 'Tre måneders leie.', vedSlutt: 'Pengene kommer tilbake til oss.' }
const etDepositum = (om: Partial<Depositumsvedtak> = {}): Depositumsvedtak => ({
  slag: 'depositum',
  belop: kroner(30_000),
  hjemmel: '18',
  form: LAN,
  mottaker: { navn: 'Utleieren', hvorfor: 'Han vil ha det på konto.', samtykke: dato('2026-11-20') },
  vilkar: VILKAR,
  barna: [{ personId: personId('Emil'), ord: 'Emil får bli på skolen sin.' }],
  avgjorSoknaden: true,
  ...om,
})
const familien = () => enSak('2026-11-20').medBarn('Emil', '2021-05-04').medSoknad().tattTilBehandling()
const foresla = (annet: Depositumsvedtak): SakKommando => ({
  type: 'foreslaAnnetVedtak',
  soknadId: S1,
  annet,
  begrunnelse: 'De må ut før jul.',
})

describe('det som må være skrevet', () => {
  test.each<{ om: Partial<Depositumsvedtak>; kode: string; fordi: string }>([
    { om: {}, kode: 'ok', fordi: 'lånet går opp, og vilkårene står der' },
    { om: { form: { slag: 'bidrag' } }, kode: 'ok', fordi: 'det kan også være et bidrag' },
    { om: { belop: kroner(0) }, kode: 'ugyldig-belop', fordi: 'null kroner er ikke et depositum' },
    {
      om: { form: { ...LAN, evne: ' ' } },
      kode: 'lan-ikke-vurdert',
      fordi: 'lån bare til den som kan betale',
    },
    {
      om: { form: { ...LAN, antall: 9 } },
      kode: 'lanevilkar-stemmer-ikke',
      fordi: 'ni avdrag gir det ikke tilbake',
    },
    {
      om: { vilkar: { ...VILKAR, vedSlutt: '' } },
      kode: 'depositumsvilkar-mangler',
      fordi: 'ingen vet hvem som får pengene',
    },
    {
      om: { vilkar: { ...VILKAR, dekker: ' ' } },
      kode: 'depositumsvilkar-mangler',
      fordi: 'ingen vet hva det dekker',
    },
    {
      om: { form: GARANTI },
      kode: 'depositumsvilkar-mangler',
      fordi: 'hva skjer når utleieren krever penger',
    },
    { om: { form: GARANTI, vilkar: { ...VILKAR, vedKrav: 'Vi betaler.' } }, kode: 'ok', fordi: 'det står' },
    {
      om: { mottaker: { navn: 'Utleieren', hvorfor: 'Han vil.' } },
      kode: 'mottaker-uten-samtykke',
      fordi: 'utleieren får vite at de har sosialhjelp',
    },
    { om: { barna: [] }, kode: 'barn-ikke-vurdert', fordi: 'Emil er ikke nevnt' },
    {
      om: { barna: [{ personId: personId('Emil'), ord: ' ' }] },
      kode: 'barn-ikke-vurdert',
      fordi: 'ordene er tomme',
    },
    {
      om: { barna: [...etDepositum().barna, { personId: personId('Ola'), ord: 'x' }] },
      kode: 'barn-finnes-ikke',
      fordi: 'Ola er ikke i saken',
    },
  ])('$kode, fordi $fordi', ({ om, kode }) => {
    const svar = familien().prov(foresla(etDepositum(om)))
    expect(svar.ok ? 'ok' : svar.feil.kode).toBe(kode)
  })
})

describe('pengene', () => {
  const fattet = (om: Partial<Depositumsvedtak> = {}) => {
    const s = familien().utfor(foresla(etDepositum(om)))
    const vedtakId = s.sak.vedtak.vedtak[0]?.vedtakId ?? ('' as never)
    const etter = s.som(SIVERT).utfor({ type: 'fattVedtak', vedtakId, merknad: 'Lest.' })
    const v = etter.sak.vedtak.vedtak[0]
    return { sak: etter.sak, rammer: v?.status === 'fattet' ? rammer(v) : [] }
  }
  test('et lån til utleieren blir én post i planen, til ham', () => {
    expect(fattet().rammer).toMatchObject([
      {
        post: 'engang',
        vedtatt: kroner(30_000),
        deler: [{ mottaker: { slag: 'annen', navn: 'Utleieren' } }],
      },
    ])
  })
  test('en garanti er et løfte, og betales ikke ut', () => {
    expect(fattet({ form: GARANTI, vilkar: { ...VILKAR, vedKrav: 'Vi betaler.' } }).rammer).toEqual([])
  })
  test.each([
    { avgjorSoknaden: true, status: 'ferdigbehandlet', fordi: 'det var alt de søkte om' },
    { avgjorSoknaden: false, status: 'under-behandling', fordi: 'resten får sitt eget svar' },
  ])('søknaden er $status, fordi $fordi', ({ avgjorSoknaden, status }) => {
    expect(fattet({ avgjorSoknaden }).sak.soknader[0]?.status).toBe(status)
  })
})
