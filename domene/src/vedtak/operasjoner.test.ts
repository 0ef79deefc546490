import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { leggTilDager } from '../felles/dato.ts'
import { nesteVirkedag } from '../felles/kalender.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak, innvilget, medregnet, nodhjelpskommando } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { LESERSVAR } from '../testdata/lesersvar.ts'
import { SIVERT, TUVA } from '../testdata/verden.ts'
import type { Nodhjelpsform, Stedsvurdering } from './hendelser.ts'

const HUSLEIE = 's1/utgift:0'
const LONN = 's1/inntekt:0'
const vurdert = () =>
  enSak()
    .medBarn('Emil', '2021-05-04')
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000).medInntekt('lonn', 'Lønn', 5000))
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode('2026-12', '2027-01')
    .alleLinjerBesluttet()
    .beslutt(HUSLEIE, innvilget(kroner(9000)))
    .beslutt(LONN, medregnet(kroner(5000)))
    .alleBarnVurdert()
const forste = (sak: ReturnType<typeof vurdert>) => sak.sak.vedtak.vedtak[0]

describe('et forslag', () => {
  test('fryser det som er bestemt: linjer, barnas tekster og summen på øret', () => {
    const v = forste(vurdert().foreslatt())
    if (v?.status !== 'foreslatt') throw new Error('Forslaget mangler')
    // To livsopphold à 1 000 og husleie 9 000, minus lønn 5 000.
    expect(v.innhold.perManed).toBe(kroner(6000))
    expect(v.innhold.linjer.length).toBe(4)
    expect(v.innhold.barn.map(b => b.personId)).toEqual(['emil'])
  })

  test('beholder kontrollene slik de var da det ble foreslått', () => {
    expect(forste(vurdert().foreslatt())?.kontroller.resultater.length).toBeGreaterThan(5)
  })

  test('etter en retur er samme vedtak, nummer to, med det forrige innholdet ved siden av', () => {
    const en = vurdert().foreslatt()
    const to = en
      .som(SIVERT)
      .utfor({ type: 'returnerVedtak', vedtakId: en.forslagId(), grunner: ['V2'], kommentar: 'Emil?' })
      .som(TUVA)
      .beslutt(HUSLEIE, innvilget(kroner(9500)))
      .foreslatt()
    expect(forste(to)).toMatchObject({
      vedtakId: en.forslagId(),
      forslagNr: 2,
      forrigeInnhold: { perManed: kroner(6000) },
      innhold: { perManed: kroner(6500) },
      returer: [{ kommentar: 'Emil?' }],
    })
  })

  test.each([
    {
      navn: 'et nytt beløp',
      endre: (s: ReturnType<typeof vurdert>) => s.beslutt(HUSLEIE, innvilget(kroner(9001))),
    },
    { navn: 'en ny barnetekst', endre: (s: ReturnType<typeof vurdert>) => s.alleBarnVurdert() },
    { navn: 'en annen periode', endre: (s: ReturnType<typeof vurdert>) => s.medPeriode('2027-02') },
  ])('kan ikke godkjennes når vurderingen har fått $navn etterpå', ({ endre }) => {
    const sak = endre(vurdert().foreslatt()).som(SIVERT)
    expect(
      sak.prov({ type: 'fattVedtak', vedtakId: sak.forslagId(), merknad: '', lesersvar: LESERSVAR }),
    ).toMatchObject({
      feil: { kode: 'forslag-utdatert' },
    })
  })

  test('kan ikke godkjennes når det er kommet et barn til som ingen har spurt om', () => {
    const sak = vurdert().foreslatt().medBarn('Sana', '2014-09-30').som(SIVERT)
    const fatt: SakKommando = {
      type: 'fattVedtak',
      vedtakId: sak.forslagId(),
      merknad: '',
      lesersvar: LESERSVAR,
    }
    expect(sak.prov(fatt)).toMatchObject({ feil: { kode: 'alle-barna-ubesvart' } })
    expect(sak.alleBarnaErMed().prov(fatt)).toMatchObject({
      feil: { kode: 'barn-ikke-kartlagt', gjelder: 'sana' },
    })
  })

  test('kan trekkes med en grunn og foreslås på nytt som et nytt vedtak', () => {
    const en = vurdert().foreslatt()
    const to = en.utfor({ type: 'trekkForslag', vedtakId: en.forslagId(), grunn: 'Feil beløp.' }).foreslatt()
    expect(to.sak.vedtak.vedtak.map(v => v.status)).toEqual(['trukket', 'foreslatt'])
  })
})

describe('et fattet vedtak', () => {
  test('sier hvem som leste det, og gjør søknaden ferdig', () => {
    const sak = vurdert().foreslatt().fattetAv(SIVERT).sak
    expect(sak.vedtak.vedtak[0]).toMatchObject({ godkjenning: { maate: 'andreleser', av: SIVERT } })
    expect(sak.soknader[0]?.status).toBe('ferdigbehandlet')
  })

  test('kan ikke trekkes, returneres eller fattes om igjen', () => {
    const fattet = vurdert().foreslatt().fattetAv(SIVERT).som('nora')
    const vedtakId = forste(fattet)?.vedtakId
    if (!vedtakId) throw new Error('Vedtaket mangler')
    const kode = { feil: { kode: 'ikke-foreslatt' } }
    expect(fattet.prov({ type: 'trekkForslag', vedtakId, grunn: 'Nei.' })).toMatchObject(kode)
    expect(fattet.prov({ type: 'fattVedtak', vedtakId, merknad: '' })).toMatchObject(kode)
    expect(
      fattet.prov({ type: 'returnerVedtak', vedtakId, grunner: ['V2'], kommentar: 'Nei.' }),
    ).toMatchObject(kode)
  })
})

describe('nødhjelp', () => {
  test('på en søndag har etterkontroll mandag, og tar ikke over søknadens egen del av svaret', () => {
    const sak = vurdert().den('2026-11-22').medNodhjelp().sak
    const v = sak.vedtak.vedtak.at(-1)
    if (v?.status !== 'fattet' || v.slag !== 'nodhjelp') throw new Error('Vedtaket mangler')
    expect(v.etterkontrollFrist).toBe('2026-11-23')
    expect(v.digisosSak).not.toBe(sak.soknader[0]?.digisosSak)
    expect(sak.soknader[0]?.status).toBe('under-behandling')
  })

  test('et midlertidig sted å bo bærer ordene om stedet for barna i familien, og ingen andre; uten ord gis det likevel', () => {
    const familie = enSak().medBarn('Emil', '2021-05-04').medSoknad()
    const emil = familie.sak.husstand.barn[0]?.personId ?? ('' as never)
    const kommando = nodhjelpskommando(familie.verden)
    const gitt = (form: Nodhjelpsform, botilbud: readonly Stedsvurdering[]) => {
      const innhold = { ...kommando.innhold, form, botilbud }
      const svar = familie.prov({ ...kommando, innhold })
      return svar.ok && svar.verdi[0]?.type === 'NodhjelpInnvilget' ? svar.verdi[0].innhold.botilbud : 'nei'
    }
    const ord = { personId: emil, vurdering: 'Emil får eget rom.' }
    const annen = { personId: 'ukjent' as never, vurdering: 'Ord' }
    expect(gitt('midlertidig-botilbud', [ord, annen])).toEqual([ord])
    expect(gitt('midlertidig-botilbud', [{ ...ord, vurdering: ' ' }])).toEqual([])
    expect(gitt('penger', [ord])).toBeUndefined()
  })

  test('har frist første virkedag etter, også over påsken', () => {
    const sak = enSak('2027-03-24').medSoknad()
    const svar = sak.prov(nodhjelpskommando(sak.verden))
    const forventet = nesteVirkedag(leggTilDager(sak.dato, 4))
    expect(forventet).toBe('2027-03-30')
    expect(svar).toMatchObject({ ok: true, verdi: [{ etterkontrollFrist: forventet }] })
  })

  test('hindrer ikke den som ga den, i å lese vedtaket: vurderingen er en kollegas', () => {
    const sak = vurdert().som(SIVERT).medNodhjelp(S1).som(TUVA).foreslatt().som(SIVERT)
    expect(
      sak.prov({ type: 'fattVedtak', vedtakId: sak.forslagId(), merknad: '', lesersvar: LESERSVAR }),
    ).toMatchObject({
      ok: true,
    })
  })
})
