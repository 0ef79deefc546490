import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import { UNNTAK_FRA_VARSEL } from '../regelverk/forvaltningsloven/paragraf-16-forhandsvarsling.ts'
import { oppgaver } from '../sak/oppgaver.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { innvilget, nodhjelpskommando } from '../testdata/enSak.ts'
import { S1 } from '../testdata/enSoknad.ts'
import {
  besvart,
  EMIL,
  folgOpp,
  klarTilForslag,
  medVilkar,
  SENG,
  settNed,
  settNedLinje,
  svar,
  taOppForBrudd,
  tattOppForBrudd,
  utlever,
  varsle,
  vedtaket,
  vurder,
} from '../testdata/etBrudd.ts'
import { vilkarId } from '../testdata/etVilkar.ts'
import { LESERSVAR } from '../testdata/lesersvar.ts'
import { SIVERT, TUVA } from '../testdata/verden.ts'
import type { Vedtaksinnhold } from './hendelser.ts'
import { gaarForLangt } from './vilkarsbrudd.ts'

const nei = (kode: string) => ({ feil: { kode } })
const foresla = (utfall: 'innvilget' | 'delvis-innvilget' | 'avslatt' = 'delvis-innvilget'): SakKommando => ({
  type: 'foreslaVedtak',
  soknadId: S1,
  utfall,
  begrunnelse: 'Stønaden settes ned i januar.',
})

describe('å ta opp et vedtak fordi et vilkår ikke er oppfylt', () => {
  test.each([
    { varsel: { svar: 'ja', ord: 'Bare hennes del.' }, kode: undefined, fordi: 'vedtaket sa fra' },
    { varsel: { svar: 'nei', ord: 'Ikke her.' }, kode: 'reduksjon-ikke-varslet', fordi: 'vedtaket sa nei' },
    { varsel: undefined, kode: 'reduksjon-ikke-varslet', fordi: 'ingen svarte på om vedtaket skulle si det' },
  ] as const)('$kode, fordi $fordi', ({ varsel, kode }) => {
    const s = medVilkar(varsel ? { varsel } : { varsel: undefined as never })
    const svaret = s.utfor(folgOpp(s, 'ikke-oppfylt')).prov(taOppForBrudd(s))
    expect(svaret).toMatchObject(kode ? nei(kode) : { ok: true })
  })

  test('det frosne vedtaket teller, ikke det noen skriver i vilkåret etterpå', () => {
    const s = medVilkar({ varsel: { svar: 'nei', ord: 'Ikke her.' } })
    const endret = s.utfor({
      type: 'taOppVedtak',
      vedtakId: vedtaket(s),
      gjenopptak: { slag: 'omgjoring', grunn: 'ikke-til-skade', begrunnelse: 'Noe ble glemt.' },
    })
    const avbrutt = endret.utfor({ type: 'avbrytGjenopptak', soknadId: S1, grunn: 'Det var riktig.' })
    expect(avbrutt.utfor(folgOpp(s, 'ikke-oppfylt')).prov(taOppForBrudd(s))).toMatchObject(
      nei('reduksjon-ikke-varslet'),
    )
  })

  test.each([
    { funn: [], kode: 'vilkar-ikke-brutt', fordi: 'ingen har sett på det' },
    { funn: ['oppfylt'], kode: 'vilkar-ikke-brutt', fordi: 'det er oppfylt' },
    { funn: ['ikke-oppfylt'], kode: undefined, fordi: 'noen har ført inn at det ikke er oppfylt' },
    { funn: ['ikke-oppfylt', 'oppfylt'], kode: 'vilkar-ikke-brutt', fordi: 'det siste gjelder' },
    { funn: ['oppfylt', 'ikke-oppfylt'], kode: undefined, fordi: 'det siste gjelder' },
  ] as const)('$funn gir $kode, fordi $fordi', ({ funn, kode }) => {
    const s = medVilkar()
    const svaret = s.utfor(...funn.map(f => folgOpp(s, f))).prov(taOppForBrudd(s))
    expect(svaret).toMatchObject(kode ? nei(kode) : { ok: true })
  })

  test('et vilkår som ikke står i vedtaket, kan ikke være grunnen', () => {
    const s = medVilkar()
    expect(s.prov(taOppForBrudd(s, 'v2'))).toMatchObject(nei('vilkar-finnes-ikke'))
  })

  test.each([
    { dag: '2026-12-31', ok: true, fordi: 'januar er ikke begynt' },
    { dag: '2027-01-01', ok: false, fordi: 'den siste måneden er begynt, og ingenting settes ned bakover' },
  ])('$dag: $ok, fordi $fordi', ({ dag, ok }) => {
    const s = medVilkar().den(dag)
    const svaret = s.utfor(folgOpp(s, 'ikke-oppfylt', dato('2026-12-15'))).prov(taOppForBrudd(s))
    expect(svaret).toMatchObject(ok ? { ok } : nei('vedtaket-er-utlopt'))
  })
})

describe('forhåndsvarselet', () => {
  test('kan aldri utelates, heller ikke med et av unntakene i loven', () => {
    const utelat = { type: 'utelatVarsel', soknadId: S1, begrunnelse: 'Hun vet det.' } as const
    for (const unntak of UNNTAK_FRA_VARSEL)
      expect(tattOppForBrudd().prov({ ...utelat, unntak })).toMatchObject(nei('varsel-kan-ikke-utelates'))
  })

  test('må være gått ut, og familien må ha svart eller fristen være ute', () => {
    const med = (s: ReturnType<typeof tattOppForBrudd>) => settNed(s.utfor(vurder()))
    expect(med(tattOppForBrudd()).prov(foresla())).toMatchObject(nei('forhandsvarsel-mangler'))
    const varslet = tattOppForBrudd().utfor(varsle)
    expect(med(varslet).prov(foresla())).toMatchObject(nei('forhandsvarsel-mangler'))
    const ute = med(varslet.utfor(utlever))
    expect(ute.prov(foresla())).toMatchObject(nei('forhandsvarsel-frist'))
    expect(ute.den('2026-12-05').prov(foresla()).ok).toBe(true)
  })

  test('står som oppgave til det er gått ut', () => {
    const har = (s: ReturnType<typeof tattOppForBrudd>) =>
      oppgaver(s.sak).some(o => o.type === 'varsle-for-endring')
    expect(har(tattOppForBrudd())).toBe(true)
    expect(har(tattOppForBrudd().utfor(varsle, utlever))).toBe(false)
  })
})

describe('vurderingen av reduksjonen', () => {
  test.each([
    { endring: { forholdsmessig: ' ' }, kode: 'reduksjon-ikke-avveid', fordi: 'ingen har veid det' },
    { endring: { svaret: '' }, kode: 'reduksjon-svaret-mangler', fordi: 'svaret er ikke hørt' },
    { endring: { barna: [] }, kode: 'reduksjon-barnet-mangler', fordi: 'Emil er ikke vurdert' },
    {
      endring: { barna: [{ personId: EMIL, ord: ' ' }] },
      kode: 'reduksjon-barnet-mangler',
      fordi: 'mellomrom er ingen ord',
    },
    { endring: {}, kode: undefined, fordi: 'alt er skrevet' },
  ])('$kode, fordi $fordi', ({ endring, kode }) => {
    const s = settNed(besvart().utfor(vurder(endring)))
    expect(s.prov(foresla())).toMatchObject(kode ? nei(kode) : { ok: true })
  })

  test('sier hvilket barn som mangler', () => {
    expect(
      klarTilForslag()
        .utfor(vurder({ barna: [], settVersjon: 1 }))
        .prov(foresla()),
    ).toMatchObject({
      feil: { kode: 'reduksjon-barnet-mangler', gjelder: EMIL },
    })
  })

  test('et svar som kommer etterpå, må leses før reduksjonen foreslås', () => {
    const s = klarTilForslag().utfor(svar('Legen skrev meg syk.'))
    expect(s.prov(foresla())).toMatchObject(nei('reduksjon-svaret-mangler'))
    expect(s.utfor(vurder({ settVersjon: 1 })).prov(foresla()).ok).toBe(true)
  })

  test('kan skrives litt om gangen, men ikke tom, ikke over en annens, og ikke mens noen leser forslaget', () => {
    const tomt = { forholdsmessig: '', svaret: ' ', barna: [] }
    expect(besvart().prov(vurder(tomt))).toMatchObject(nei('tekst-mangler'))
    expect(besvart().prov(vurder({ ...tomt, svaret: 'Hørt.' })).ok).toBe(true)
    expect(klarTilForslag().prov(vurder())).toMatchObject(nei('endret-av-andre'))
    const foreslatt = klarTilForslag().utfor(foresla())
    expect(foreslatt.prov(vurder({ settVersjon: 1 }))).toMatchObject(nei('forslag-finnes'))
  })

  test('finnes bare når grunnen er et vilkår som ikke er oppfylt', () => {
    const s = medVilkar()
    const annen = s.utfor({
      type: 'taOppVedtak',
      vedtakId: vedtaket(s),
      gjenopptak: { slag: 'endring', grunn: 'endrede-forhold', begrunnelse: 'Hun har fått jobb.' },
    })
    expect(annen.prov(vurder())).toMatchObject(nei('ikke-tatt-opp-for-brudd'))
  })
})

describe('det nye vedtaket', () => {
  test('sier hvilket vilkår, hva som ble veid, og hva det gamle ga', () => {
    const s = klarTilForslag().utfor(foresla()).fattetAv()
    expect(s.sak.vedtak.vedtak[1]).toMatchObject({
      status: 'fattet',
      innhold: {
        erstatter: {
          vedtakId: vedtaket(s),
          svar: { tekst: 'Jeg var syk, og ringte ikke.' },
          brudd: {
            vilkar: { vilkarId: vilkarId('v1'), hva: 'Møter Tuva annenhver tirsdag.' },
            sett: '2026-11-20',
            for: { perManed: kroner(11_000) },
            barna: [{ personId: EMIL, ord: 'Emil skal ha mat, varme og barnehage som før.' }],
          },
        },
      },
    })
  })

  test.each([
    { fra: '2026-12', til: '2027-01', dag: '2026-12-01', kode: 'reduksjon-tid', fordi: 'desember er begynt' },
    { fra: '2026-12', til: '2027-01', dag: '2026-11-30', kode: undefined, fordi: 'desember er ikke begynt' },
    { fra: '2027-01', til: '2027-01', dag: '2026-12-31', kode: undefined, fordi: 'januar er ikke begynt' },
    {
      fra: '2026-12',
      til: '2026-12',
      dag: '2026-11-30',
      kode: 'reduksjon-tid',
      fordi: 'januar ville stått uten',
    },
    {
      fra: '2027-01',
      til: '2027-02',
      dag: '2026-11-30',
      kode: 'reduksjon-tid',
      fordi: 'for februar har ingen sagt fra',
    },
  ])('$fra–$til den $dag: $kode, fordi $fordi', ({ fra, til, dag, kode }) => {
    const s = klarTilForslag().medPeriode(fra, til).den(dag)
    expect(s.prov(foresla())).toMatchObject(kode ? nei(kode) : { ok: true })
  })

  test('en måned som begynner mens forslaget venter, kan ikke settes ned', () => {
    const s = klarTilForslag().utfor(foresla()).den('2027-01-01').som(SIVERT)
    expect(
      s.prov({ type: 'fattVedtak', vedtakId: s.forslagId(), merknad: '', lesersvar: LESERSVAR }),
    ).toMatchObject(nei('vedtaket-er-utlopt'))
  })

  test('ført inn som oppfylt mens forslaget venter: da er det ingenting å sette ned', () => {
    const s = klarTilForslag().utfor(foresla())
    const oppfylt = s.utfor(folgOpp(s, 'oppfylt')).som(SIVERT)
    expect(
      oppfylt.prov({ type: 'fattVedtak', vedtakId: s.forslagId(), merknad: '', lesersvar: LESERSVAR }),
    ).toMatchObject(nei('vilkar-ikke-brutt'))
  })

  const innhold = (perManed: number, engang: number, utfall: Vedtaksinnhold['utfall'] = 'innvilget') =>
    ({
      periode: { fra: maned('2026-12'), til: maned('2026-12') },
      perManed: kroner(perManed),
      engang: kroner(engang),
      utfall,
    }) as Vedtaksinnhold
  test.each([
    {
      for_: innhold(9000, 0),
      ny: innhold(1, 0),
      stans: false,
      fordi: 'en krone er igjen, og et menneske må veie det',
    },
    { for_: innhold(9000, 0), ny: innhold(0, 0), stans: true, fordi: 'ingenting er igjen' },
    { for_: innhold(9000, 500), ny: innhold(0, 500), stans: true, fordi: 'det månedlige er borte' },
    {
      for_: innhold(9000, 500),
      ny: innhold(8000, 0),
      stans: true,
      fordi: 'det som ble gitt én gang, er gitt',
    },
    { for_: innhold(9000, 500), ny: innhold(8000, 499), stans: true, fordi: 'en krone av sengen er borte' },
    { for_: innhold(9000, 500), ny: innhold(8000, 500), stans: false, fordi: 'sengen står' },
    { for_: innhold(9000, 500), ny: innhold(8000, 501), stans: false, fordi: 'sengen ble dyrere' },
    { for_: innhold(0, 500), ny: innhold(0, 500), stans: false, fordi: 'ingenting er tatt' },
    { for_: innhold(0, 500), ny: innhold(0, 0), stans: true, fordi: 'det var alt de fikk' },
    { for_: innhold(0, 500), ny: innhold(0, 100), stans: true, fordi: 'noe er igjen, men noe er tatt' },
    { for_: innhold(9000, 0), ny: innhold(8000, 0, 'avslatt'), stans: true, fordi: 'utfallet sier nei' },
  ])('stans: $stans, fordi $fordi', ({ for_, ny, stans }) => {
    expect(gaarForLangt(for_, ny, dato('2026-11-20'))).toBe(stans ? 'reduksjon-er-stans' : undefined)
  })

  test('kan ikke ta hele stønaden', () => {
    const s = ['soker', EMIL].reduce(
      (x, id) => x.beslutt(`livsopphold/${id}`, innvilget(kroner(0))),
      klarTilForslag(0),
    )
    expect(s.prov(foresla())).toMatchObject(nei('reduksjon-er-stans'))
  })

  test('kan ikke ta noe av det som gis én gang', () => {
    const medSeng = tattOppForBrudd(medVilkar({}, SENG)).utfor(varsle, utlever, svar(), vurder())
    const s = settNed(medSeng)
    expect(s.prov(foresla()).ok).toBe(true)
    expect(settNedLinje(s, SENG.linjeId, 999).prov(foresla())).toMatchObject(nei('reduksjon-er-stans'))
  })

  test('leses av en som verken tok det opp, vurderte det eller førte inn bruddet', () => {
    const kan = (s: ReturnType<typeof klarTilForslag>) =>
      s.som(SIVERT).prov({ type: 'fattVedtak', vedtakId: s.forslagId(), merknad: '', lesersvar: LESERSVAR })
    expect(kan(klarTilForslag().utfor(foresla())).ok).toBe(true)
    const vurdert = klarTilForslag()
      .som(SIVERT)
      .utfor(vurder({ settVersjon: 1 }))
      .som(TUVA)
    expect(kan(vurdert.utfor(foresla()))).toMatchObject(nei('egen-godkjenning'))
  })

  test.each([
    { funn: [['ikke-oppfylt', SIVERT]], kan: false, fordi: 'hun førte inn bruddet' },
    {
      funn: [
        ['ikke-oppfylt', SIVERT],
        ['ikke-oppfylt', TUVA],
      ],
      kan: false,
      fordi: 'hun førte det inn først, og har ment det siden',
    },
    {
      funn: [
        ['oppfylt', SIVERT],
        ['ikke-oppfylt', TUVA],
      ],
      kan: true,
      fordi: 'hun har bare skrevet at det var oppfylt',
    },
  ] as const)('Sivert kan lese reduksjonen: $kan, fordi $fordi', ({ funn, kan }) => {
    const s = medVilkar()
    const funnet = funn.reduce((x, [utfall, av]) => x.som(av).utfor(folgOpp(s, utfall)), s).som(TUVA)
    const klar = settNed(funnet.utfor(taOppForBrudd(funnet), varsle, utlever, svar(), vurder()))
    const foreslatt = klar.utfor(foresla()).som(SIVERT)
    const svaret = foreslatt.prov({
      type: 'fattVedtak',
      vedtakId: foreslatt.forslagId(),
      merknad: '',
      lesersvar: LESERSVAR,
    })
    expect(svaret).toMatchObject(kan ? { ok: true } : nei('egen-godkjenning'))
  })

  test('akutt hjelp er åpen hele veien', () => {
    for (const s of [tattOppForBrudd(), besvart(), klarTilForslag().utfor(foresla())])
      expect(s.prov(nodhjelpskommando(s)).ok).toBe(true)
  })

  test('vedtaket kan bli stående: pengene går som før, og bruddet kan ikke brukes uten å varsles på nytt', () => {
    const s = klarTilForslag().utfor({ type: 'avbrytGjenopptak', soknadId: S1, grunn: 'Hun var syk.' })
    expect(s.sak.vedtak.gjenopptatt).toEqual([])
    const igjen = s.utfor(taOppForBrudd(s))
    expect(igjen.prov(foresla())).toMatchObject(nei('forhandsvarsel-mangler'))
  })
})
