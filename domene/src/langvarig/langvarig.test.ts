import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad, S1, soknadId } from '../testdata/enSoknad.ts'
import { MASKIN, SIVERT } from '../testdata/verden.ts'
import type { AnnetVedtak } from '../vedtak/annet.ts'
import { stonadsmaneder } from './tilstand.ts'

const med = (fra: string, til: string) =>
  enSak('2026-05-20')
    .medBarn('Emil', '2021-05-04')
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode(fra, til)
    .alleLinjerBesluttet()
    .alleBarnVurdert()
    .foreslatt()
    .fattetAv()
const antall = (s: ReturnType<typeof med>, paa: string) => {
  const { iSaken, fort } = stonadsmaneder(s.sak, dato(paa))
  return [iSaken.length, fort.length]
}
const fort = (fra: string, til: string, kilde = 'Gammelt fagsystem'): SakKommando => ({
  type: 'forTidligereStonad',
  fra: maned(fra),
  til: maned(til),
  kilde,
})
const vurder = (mer: object = {}): SakKommando => ({
  type: 'vurderSaerskilteFormal',
  soknadId: S1,
  svar: 'noe-trengs',
  begrunnelse: 'Sofaen er slitt ut.',
  ...mer,
})

describe('måneder med stønad av de tolv siste', () => {
  test.each([
    { paa: '2026-11-20', svar: 5, fordi: 'juni til oktober; november er ikke over' },
    { paa: '2026-12-01', svar: 6, fordi: 'nå er november over' },
    { paa: '2027-06-01', svar: 6, fordi: 'juni er den eldste av de tolv' },
    { paa: '2027-07-01', svar: 5, fordi: 'juni er falt ut' },
    { paa: '2026-06-30', svar: 0, fordi: 'den første måneden er ikke over' },
  ])('$paa: $svar, fordi $fordi', ({ paa, svar }) => {
    expect(antall(med('2026-06', '2026-11'), paa)).toEqual([svar, 0])
  })

  test('et avslag er ingen stønad', () => {
    const { sak } = med('2026-06', '2026-11')
    // Bare utfallet er byttet; formen er den samme.
    const vedtak = sak.vedtak.vedtak.map(
      v => ({ ...v, innhold: { ...v.innhold, utfall: 'avslatt' } }) as typeof v,
    )
    const avslatt = { ...sak, vedtak: { ...sak.vedtak, vedtak } }
    expect(stonadsmaneder(avslatt, dato('2026-12-01')).iSaken).toEqual([])
  })

  const annet = (annet: AnnetVedtak) => {
    const s = enSak('2026-05-20')
      .medSoknad(enSoknad().medAkutt('mat'))
      .tattTilBehandling()
      .den('2026-06-10')
      .utfor({ type: 'foreslaAnnetVedtak', soknadId: S1, annet, begrunnelse: 'De trenger dette.' })
    const vedtakId = s.sak.vedtak.vedtak[0]?.vedtakId ?? ('' as never)
    return s.som(SIVERT).utfor({ type: 'fattVedtak', vedtakId, merknad: 'Lest.' })
  }
  test.each<{ sak: () => ReturnType<typeof enSak>; fordi: string }>([
    {
      sak: () =>
        annet({
          slag: 'radgivning',
          hva: 'Hjelp til budsjettet',
          start: dato('2026-06-10'),
          hvorforStart: '',
          avgjorSoknaden: false,
        }),
      fordi: 'råd og veiledning er innvilget, men er ikke penger',
    },
    {
      sak: () =>
        annet({
          slag: 'depositum',
          belop: kroner(30_000),
          hjemmel: '18',
          form: { slag: 'bidrag' },
          vilkar: { dekker: 'Tre måneders leie.', vedSlutt: 'Pengene kommer tilbake til oss.' },
          barna: [],
          avgjorSoknaden: false,
        }),
      fordi: 'et depositum gis én gang, og er ikke til å leve av',
    },
    {
      sak: () => annet({ slag: 'avvisning', grunn: 'ikke-part' }),
      fordi: 'en avvist søknad gir ingenting',
    },
    {
      sak: () => enSak('2026-06-10').medSoknad().medNodhjelp(),
      fordi: 'nødhjelp er for noen dager',
    },
  ])('ingen måned, fordi $fordi', ({ sak }) => {
    const s = sak()
    expect(s.sak.vedtak.vedtak).toMatchObject([{ status: 'fattet' }])
    expect(stonadsmaneder(s.sak, dato('2026-12-01')).iSaken).toEqual([])
  })

  test('det som er ført for hånd, legges til; en måned telles én gang, og den siste føringen gjelder', () => {
    const s = med('2026-06', '2026-07').den('2026-12-01')
    expect(antall(s.utfor(fort('2026-05', '2026-06')), '2026-12-01')).toEqual([2, 1])
    expect(antall(s.utfor(fort('2026-05', '2026-06'), fort('2026-01', '2026-03')), '2026-12-01')).toEqual([
      2, 3,
    ])
  })
})

describe('svaret og føringen', () => {
  const sak = () => med('2026-06', '2026-11').den('2026-12-01')
  test.each([
    { k: vurder(), svar: 'ok', fordi: 'med grunn' },
    { k: vurder({ svar: 'ikke-naa' }), svar: 'ok', fordi: 'nei er også et svar, med grunn' },
    { k: vurder({ begrunnelse: ' ' }), svar: 'ma-begrunnes', fordi: 'uten grunn' },
    { k: vurder({ soknadId: soknadId('ukjent') }), svar: 'soknad-finnes-ikke', fordi: 'ukjent søknad' },
    { k: fort('2026-03', '2026-01'), svar: 'ugyldig-periode', fordi: 'baklengs' },
    { k: fort('2025-01', '2026-01'), svar: 'ugyldig-periode', fordi: 'tretten måneder' },
    { k: fort('2026-12', '2027-01'), svar: 'dato-i-fremtiden', fordi: 'januar er ikke kommet' },
    { k: fort('2026-01', '2026-03', ''), svar: 'tekst-mangler', fordi: 'ingen kilde' },
  ])('$svar, fordi $fordi', ({ k, svar }) => {
    const utfall = sak().prov(k)
    expect(utfall.ok ? 'ok' : utfall.feil.kode).toBe(svar)
  })

  test('bare et menneske svarer', () => {
    expect(sak().somAktor(MASKIN).prov(vurder())).toMatchObject({ feil: { kode: 'ikke-menneske' } })
  })

  test('svaret sier hvor mange måneder det var da, og innvilger ingenting', () => {
    const s = sak()
    const etter = s.utfor(vurder())
    expect(etter.sak.langvarig.vurdert).toMatchObject([{ maneder: 6, svar: 'noe-trengs' }])
    expect(etter.sak.vurderinger).toEqual(s.sak.vurderinger)
  })
})
