import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { dato } from '../felles/dato.ts'
import type { LinjeId } from '../felles/id.ts'
import { oppgaver } from '../sak/oppgaver.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak, innvilget } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import { SIVERT, TUVA } from '../testdata/verden.ts'
import type { AnnetVedtak } from './annet.ts'

const RAD: AnnetVedtak = {
  slag: 'radgivning',
  hva: 'Du får hjelp til å ordne gjelden sammen med Tuva.',
  start: dato('2026-11-27'),
  hvorforStart: 'Dere ba om en dag etter lønningen.',
  avgjorSoknaden: false,
}
const AVVIS: AnnetVedtak = { slag: 'avvisning', grunn: 'ikke-part' }
const NEI: AnnetVedtak = { slag: 'avslag-akutt', hva: 'midlertidig-botilbud' }

const mottatt = () => enSak().medBarn('Emil', '2021-05-04').medSoknad(enSoknad())
const tatt = () => mottatt().tattTilBehandling()
const foresla = (
  annet: AnnetVedtak,
  mer: Partial<Extract<SakKommando, { type: 'foreslaAnnetVedtak' }>> = {},
) =>
  ({
    type: 'foreslaAnnetVedtak',
    soknadId: S1,
    annet,
    begrunnelse: 'Vi har snakket om dette.',
    ...mer,
  }) satisfies SakKommando
const siste = (s: ReturnType<typeof tatt>) => s.sak.vedtak.vedtak.at(-1)
const fatt = (s: ReturnType<typeof tatt>) =>
  s.som(SIVERT).utfor({ type: 'fattVedtak', vedtakId: siste(s)?.vedtakId ?? ('' as never), merknad: 'Lest' })

describe('§ 17 opplysning, råd og veiledning', () => {
  test.each([
    { navn: 'før noe er kartlagt', sak: mottatt },
    { navn: 'mens søknaden er under behandling', sak: tatt },
    {
      navn: 'etter at søknaden er avsluttet',
      sak: () =>
        tatt().utfor({ type: 'avsluttSoknad', soknadId: S1, avslutning: 'trukket', grunn: 'Ville ikke' }),
    },
  ])('kan gis $navn', ({ sak }) => {
    const v = siste(fatt(sak().utfor(foresla(RAD))))
    expect(v).toMatchObject({ status: 'fattet', innhold: { utfall: 'innvilget', annet: RAD, perManed: 0 } })
  })

  test('ved siden av stønad lar det søknaden leve videre, med sin egen del av innsynet', () => {
    const s = fatt(tatt().utfor(foresla(RAD)))
    const soknad = s.sak.soknader[0]
    expect(soknad?.status).toBe('under-behandling')
    const v = siste(s)
    expect(v?.status === 'fattet' && v.digisosSak).not.toBe(soknad?.digisosSak)
  })

  test('alene avgjør det søknaden, på søknadens egen del', () => {
    const s = fatt(tatt().utfor(foresla({ ...RAD, avgjorSoknaden: true })))
    expect(s.sak.soknader[0]?.status).toBe('ferdigbehandlet')
    expect(siste(s)).toMatchObject({ digisosSak: s.sak.soknader[0]?.digisosSak })
  })

  test.each([
    { feil: 'tekst-mangler', annet: { ...RAD, hva: ' ' } },
    { feil: 'frist-er-passert', annet: { ...RAD, start: dato('2026-11-19') } },
  ])('krever innhold og en dag: $feil', ({ feil, annet }) => {
    expect(tatt().prov(foresla(annet))).toMatchObject({ feil: { kode: feil } })
  })

  test('kan begynne i dag', () => {
    expect(tatt().prov(foresla({ ...RAD, start: dato('2026-11-20') })).ok).toBe(true)
  })
})

describe('et vedtak som avslutter søknaden, svarer på alt de har søkt om', () => {
  const sokt = (post: string) =>
    enSak()
      .medBarn('Emil', '2021-05-04')
      .medSoknad(enSoknad().medUtgift(post, 'Det de søkte om', 9000))
      .tattTilBehandling()
  const ALENE = { ...RAD, avgjorSoknaden: true }
  const DEPOSITUM: AnnetVedtak = {
    slag: 'depositum',
    belop: kroner(30_000),
    hjemmel: '18',
    form: { slag: 'bidrag' },
    vilkar: { dekker: 'Tre måneders leie.', vedSlutt: 'Pengene kommer tilbake til oss.' },
    barna: [{ personId: personId('Emil'), ord: 'Emil får bli på skolen sin.' }],
    avgjorSoknaden: true,
  }
  const LINJE = 's1/utgift:0' as LinjeId
  const fjern = {
    type: 'fjernLinje',
    soknadId: S1,
    linjeId: LINJE,
    grunn: 'Ikke søkt om.',
    settVersjon: 1,
  } as const
  const lagtTil = {
    type: 'settLinje',
    soknadId: S1,
    linjeId: 'ny/sko' as LinjeId,
    linje: { slag: 'utgift', post: 'annet', tekst: 'Sko', hyppighet: 'engang', kilde: 'samtale' },
    settVersjon: 0,
  } as const
  test.each<{ sak: () => ReturnType<typeof tatt>; annet: AnnetVedtak; nei: boolean; fordi: string }>([
    { sak: () => sokt('husleie'), annet: ALENE, nei: true, fordi: 'husleien ville stått uten svar' },
    { sak: () => sokt('husleie'), annet: RAD, nei: false, fordi: 'resten får sitt eget svar' },
    { sak: () => sokt('husleie'), annet: AVVIS, nei: false, fordi: 'en avvisning svarer på hele søknaden' },
    { sak: () => sokt('husleie'), annet: DEPOSITUM, nei: true, fordi: 'husleien er noe annet' },
    { sak: () => sokt('depositum'), annet: DEPOSITUM, nei: false, fordi: 'det er det de søkte om' },
    { sak: () => sokt('depositum'), annet: ALENE, nei: true, fordi: 'et råd er ikke svar på et depositum' },
    {
      sak: () => sokt('husleie').utfor(fjern),
      annet: ALENE,
      nei: false,
      fordi: 'noen har skrevet hvorfor den ikke er med',
    },
    { sak: () => tatt().utfor(lagtTil), annet: ALENE, nei: false, fordi: 'linjen er vår, og ikke søkt om' },
    {
      sak: () =>
        sokt('husleie')
          .medPeriode()
          .beslutt(LINJE, innvilget(kroner(9000))),
      annet: ALENE,
      nei: true,
      fordi: 'en bestemt linje er ikke et svar før den står i et vedtak',
    },
  ])('nei: $nei, fordi $fordi', ({ sak, annet, nei }) => {
    const svar = sak().prov(foresla(annet))
    expect(svar.ok ? 'ja' : svar.feil).toEqual(nei ? { kode: 'soknaden-gjelder-mer', gjelder: LINJE } : 'ja')
  })

  test('tas linjen inn igjen mens forslaget venter, kan det ikke fattes', () => {
    const s = sokt('husleie').utfor(fjern).utfor(foresla(ALENE))
    const { innhold } = s.sak.vurderinger[0]?.linjer[0] ?? { innhold: lagtTil.linje }
    const igjen = s.utfor({ type: 'settLinje', soknadId: S1, linjeId: LINJE, linje: innhold, settVersjon: 0 })
    const vedtakId = siste(igjen)?.vedtakId ?? ('' as never)
    expect(igjen.som(SIVERT).prov({ type: 'fattVedtak', vedtakId, merknad: 'Lest' })).toMatchObject({
      feil: { kode: 'soknaden-gjelder-mer' },
    })
  })
})

describe('avvisning', () => {
  test('avgjør søknaden med sitt eget utfall', () => {
    const s = fatt(tatt().utfor(foresla(AVVIS)))
    expect(siste(s)).toMatchObject({ innhold: { utfall: 'avvist', annet: AVVIS } })
    expect(s.sak.soknader[0]?.status).toBe('ferdigbehandlet')
  })

  test.each([
    { feil: 'ikke-tatt-til-behandling', sak: mottatt() },
    { feil: 'soknad-er-ferdig', sak: fatt(tatt().utfor(foresla(AVVIS))) },
    { feil: 'forslag-finnes', sak: tatt().utfor(foresla(AVVIS)) },
  ])('kan ikke foreslås: $feil', ({ feil, sak }) => {
    expect(sak.som(TUVA).prov(foresla(AVVIS))).toMatchObject({ feil: { kode: feil } })
  })

  test('har alltid en begrunnelse', () => {
    expect(tatt().prov(foresla(AVVIS, { begrunnelse: ' ' }))).toMatchObject({
      feil: { kode: 'ma-begrunnes' },
    })
  })

  test('står i veien for et forslag om stønad, og omvendt', () => {
    const forslag = { type: 'foreslaVedtak', soknadId: S1, utfall: 'avslatt', begrunnelse: 'Nei' } as const
    expect(tatt().utfor(foresla(AVVIS)).prov(forslag)).toMatchObject({ feil: { kode: 'forslag-finnes' } })
  })
})

describe('avslag på akutt hjelp', () => {
  test('går den vanlige veien: den som foreslo, fatter det ikke selv', () => {
    const s = tatt().utfor(foresla(NEI))
    const vedtakId = siste(s)?.vedtakId ?? ('' as never)
    expect(s.prov({ type: 'fattVedtak', vedtakId, merknad: '' })).toMatchObject({
      feil: { kode: 'egen-godkjenning' },
    })
    expect(siste(fatt(s))).toMatchObject({ status: 'fattet', innhold: { utfall: 'avslatt' } })
  })

  test('lar det akutte behovet stå til noen skriver hvordan det ble møtt', () => {
    const s = enSak().medSoknad(enSoknad().medAkutt('bosted')).tattTilBehandling()
    expect(fatt(s.utfor(foresla(NEI))).sak.soknader[0]?.akutt).toMatchObject({ gjenstar: ['bosted'] })
  })
})

test.each<[string, AnnetVedtak, boolean]>([
  ['nødhjelp uten ord om § 19', { slag: 'avslag-akutt', hva: 'nodhjelp' }, false],
  ['nødhjelp med tomme ord', { slag: 'avslag-akutt', hva: 'nodhjelp', vurdering19: ' ' }, false],
  [
    'nødhjelp med vurderingen',
    { slag: 'avslag-akutt', hva: 'nodhjelp', vurdering19: 'Lønn i morgen.' },
    true,
  ],
  ['botilbud, som er § 27', NEI, true],
])('et nei til nødhjelp er et nei til § 18, og krever § 19: %s', (_navn, annet, gaar) => {
  const svar = tatt().prov(foresla(annet))
  expect(svar.ok || svar.feil.kode).toBe(gaar || 'paragraf-19-ikke-vurdert')
})

describe('felles', () => {
  test('et returnert forslag foreslås på nytt som det samme vedtaket, og oppgaven fører til vedtaket', () => {
    const en = tatt().utfor(foresla(RAD))
    const vedtakId = siste(en)?.vedtakId ?? ('' as never)
    const retur = en
      .som(SIVERT)
      .utfor({ type: 'returnerVedtak', vedtakId, grunner: ['sprak'], kommentar: 'Skriv hvem.' })
      .som(TUVA)
    const oppgave = oppgaver(retur.sak).find(o => o.type === 'rett-returnert')
    expect([oppgave?.vedtakId, oppgave?.soknadId]).toEqual([vedtakId, undefined])
    expect(siste(retur.utfor(foresla(RAD, { vedtakId })))).toMatchObject({ vedtakId, forslagNr: 2 })
  })

  test('et annet vedtak enn det returnerte kan ikke foreslås på nytt', () => {
    const en = tatt().utfor(foresla(RAD))
    const vedtakId = siste(en)?.vedtakId ?? ('' as never)
    expect(en.prov(foresla(RAD, { vedtakId }))).toMatchObject({ feil: { kode: 'vedtak-finnes-ikke' } })
  })

  test('blir aldri utdatert av at vurderingen endres', () => {
    const s = tatt().utfor(foresla(RAD)).medPeriode()
    expect(fatt(s).sak.vedtak.vedtak[0]?.status).toBe('fattet')
  })

  test('den som er inhabil, foreslår det ikke', () => {
    const s = tatt().utfor({ type: 'meldInhabil', grunn: 'Naboen min' })
    expect(s.prov(foresla(RAD))).toMatchObject({ feil: { kode: 'inhabil' } })
  })
})

describe('ordene i et vedtak som ikke er stønad, leses som andre ord', () => {
  const UTDELING = 'Du kan hente mat hos Frelsesarmeen.'
  const ordkontroll = (s: ReturnType<typeof tatt>) =>
    siste(s)?.kontroller.resultater.flatMap(k => (k.kontroll === 'tekst' ? [k.resultat] : []))

  test.each([
    {
      navn: 'begrunnelsen for en avvisning',
      sak: () => tatt().utfor(foresla(AVVIS, { begrunnelse: UTDELING })),
    },
    { navn: 'det rådet går ut på', sak: () => tatt().utfor(foresla({ ...RAD, hva: UTDELING })) },
    {
      navn: '§ 19 når nødhjelp avslås',
      sak: () => tatt().utfor(foresla({ slag: 'avslag-akutt', hva: 'nodhjelp', vurdering19: UTDELING })),
    },
    { navn: 'et vedtak som er fattet', sak: () => fatt(tatt().utfor(foresla({ ...RAD, hva: UTDELING }))) },
  ])('$navn', ({ sak }) => {
    expect(ordkontroll(sak())).toMatchObject([{ utfall: 'krever-skjonn', kode: 'tekst.veldedighet' }])
  })

  test('ordene i søknadens vurdering er ikke ordene i dette vedtaket', () => {
    const samlet = { avgjorende: UTDELING, brukersSyn: '', brukersSynTelte: '', alternativer: '', formal: '' }
    const s = tatt().utfor({ type: 'vurderSamlet', soknadId: S1, ...samlet, settVersjon: 0 })
    expect(ordkontroll(s.utfor(foresla(RAD)))).toMatchObject([{ kode: 'tekst.ingen-funn' }])
  })

  test('nødhjelp som viser til utdeling, gis, og et menneske leser ordene etterpå', () => {
    const s = mottatt().utfor({
      type: 'innvilgNodhjelp',
      soknadId: S1,
      innhold: {
        behov: UTDELING,
        belop: 100 as never,
        form: 'varer-eller-tjenester',
        gjelderTil: dato('2026-11-22'),
        begrunnelse: '',
      },
    })
    expect(ordkontroll(s)).toMatchObject([{ kode: 'tekst.veldedighet' }])
  })
})
