import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { UtbetalingId, VedtakId } from '../felles/id.ts'
import { oppgaver } from '../sak/oppgaver.ts'
import { enSak, etDokument } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { brevet, etterspor } from '../testdata/etterspurt.ts'

const bedt = (soknad = enSoknad()) => enSak().medSoknad(soknad).tattTilBehandling().utfor(etterspor())
type S = ReturnType<typeof bedt>
const nei = (kode: string) => ({ ok: false, feil: { kode } })
const fattet = () =>
  enSak()
    .medSoknad()
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode()
    .alleLinjerBesluttet()
    .utfor(etterspor())
    .foreslatt()
    .fattetAv()
const vedtaket = (s: S) => ({ vedtakId: s.sak.vedtak.vedtak[0]?.vedtakId ?? ('' as VedtakId) })
const kommet = (s: S) =>
  s.registrer({
    type: 'EttersendelseMottatt',
    soknadId: S1,
    dokumenter: [etDokument('lonnslipp')],
    mottattDato: dato('2026-11-25'),
  })
const statuser = (s: S, nr = 0) => s.sak.etterspurte[nr]?.krav.map(k => k.status)

describe('det som er bedt om, merkes mot det som er kommet', () => {
  test('et dokument familien har sendt, er svaret på ett krav; det andre står', () => {
    const s = kommet(bedt())
    const lonn = etDokument('lonnslipp').sha256
    const med = s.utfor({
      ...brevet(s.sak).krav(0),
      type: 'merkDokumentkravMottatt',
      dokumenter: [lonn],
      ord: '',
    })
    expect(statuser(med)).toEqual(['mottatt', 'apent'])
    expect(med.sak.etterspurte[0]?.krav[0]?.dokumenter).toEqual([lonn])
  })

  test('et dokument familien ikke har sendt, kan ikke være svaret', () => {
    const s = bedt()
    const om = { ...brevet(s.sak).krav(0), type: 'merkDokumentkravMottatt', ord: '' } as const
    expect(s.prov({ ...om, dokumenter: [etDokument('lonnslipp').sha256] })).toMatchObject(
      nei('dokument-finnes-ikke'),
    )
    expect(s.prov({ ...om, dokumenter: [], ord: 'Viste det på telefonen.' })).toMatchObject({ ok: true })
  })

  test('den som så en annen utgave, får se det som står nå', () => {
    const s = bedt()
    const trekk = { ...brevet(s.sak).krav(0), type: 'trekkDokumentkrav', grunn: 'Vi har det.' } as const
    expect(s.utfor(trekk).prov({ ...trekk, ...brevet(s.sak).krav(1) })).toMatchObject(nei('endret-av-andre'))
    expect(s.prov({ ...trekk, grunn: ' ' })).toMatchObject(nei('ma-begrunnes'))
  })

  test('fristen flyttes bare framover, med en grunn', () => {
    const s = bedt()
    const om = { ...brevet(s.sak).etterspurt, type: 'utsettDokumentfrist', grunn: 'Hun ringte.' } as const
    expect(s.prov({ ...om, frist: dato('2026-12-11'), grunn: '' })).toMatchObject(nei('ma-begrunnes'))
    const utsatt = s.utfor({ ...om, frist: dato('2026-12-11') })
    expect(utsatt.sak.etterspurte[0]).toMatchObject({ frist: '2026-12-11', utsatt: { fra: '2026-12-04' } })
    const sent = s.den('2026-12-20')
    expect(sent.prov({ ...om, frist: dato('2026-12-11') })).toMatchObject(nei('dato-for-tidlig'))
  })
})

describe('hvem og når', () => {
  test.each([
    {
      hva: 'en maskin',
      gjor: (s: S) => s.somAktor({ type: 'integrasjon', navn: 'digisos' }),
      kode: 'ikke-menneske',
    },
    {
      hva: 'den som er inhabil',
      gjor: (s: S) => s.utfor({ type: 'meldInhabil', grunn: 'Hun er søsteren min.' }),
      kode: 'inhabil',
    },
    {
      hva: 'etter at søknaden er trukket',
      gjor: (s: S) =>
        s.utfor({ type: 'avsluttSoknad', soknadId: S1, avslutning: 'trukket', grunn: 'Hun ringte.' }),
      kode: 'soknad-er-ferdig',
    },
  ])('$hva kan ikke be om noe', ({ gjor, kode }) => {
    expect(gjor(bedt()).prov(etterspor())).toMatchObject(nei(kode))
  })

  test('den siste dagen må være etter i dag', () => {
    const s = bedt()
    expect(s.prov(etterspor({ frist: dato('2026-11-20') }))).toMatchObject(nei('dato-for-tidlig'))
    expect(s.prov(etterspor({ frist: dato('2026-11-21') }))).toMatchObject({ ok: true })
  })

  test('når søknaden har fått svar, er det ikke lenger noe å vente på, og det nye gjelder vedtaket', () => {
    const s = fattet()
    const trekk = { ...brevet(s.sak).krav(0), type: 'trekkDokumentkrav', grunn: 'x' } as const
    expect(s.prov(trekk)).toMatchObject(nei('dokumentkrav-er-lukket'))
    expect(s.prov(etterspor())).toMatchObject(nei('etterspurt-uten-vedtak'))
    const gjelder = vedtaket(s)
    expect(s.prov(etterspor({ gjelder }))).toMatchObject({ ok: true })
    expect(s.prov(etterspor({ gjelder: { vedtakId: 'annet' as VedtakId } }))).toMatchObject(
      nei('vedtak-finnes-ikke'),
    )
    expect(
      s.prov(etterspor({ gjelder: { ...gjelder, utbetalingId: 'annen' as UtbetalingId } })),
    ).toMatchObject(nei('utbetaling-finnes-ikke'))
  })
})

describe('fristen avgjør ingenting', () => {
  const typer = (s: S, dag: string) =>
    oppgaver(s.sak)
      .filter(o => o.fra <= dag && /etterspurt/.test(o.type))
      .map(o => o.type)

  test.each([
    { dag: '2026-12-04', ventet: ['send-etterspurt'], fordi: 'fristen er hele dagen' },
    {
      dag: '2026-12-05',
      ventet: ['send-etterspurt', 'etterspurt-frist'],
      fordi: 'dagen etter må et menneske bestemme',
    },
  ])('$dag: $ventet, fordi $fordi', ({ dag, ventet }) => {
    expect(typer(bedt(), dag)).toEqual(ventet)
  })

  test('oppgaven er borte når alt er kommet eller trukket, og når søknaden har fått svar', () => {
    const s = bedt()
    const en = s.utfor({ ...brevet(s.sak).krav(0), type: 'trekkDokumentkrav', grunn: 'Vi har det.' })
    expect(typer(en, '2026-12-05')).toContain('etterspurt-frist')
    const to = en.utfor({
      ...brevet(en.sak).krav(1),
      type: 'merkDokumentkravMottatt',
      dokumenter: [],
      ord: 'Sett.',
    })
    expect(typer(to, '2026-12-05')).toEqual([])
    expect(typer(fattet(), '2026-12-05')).toEqual([])
  })

  test.each([
    { hva: 'digital søknad', soknad: enSoknad(), bareGradert: true },
    { hva: 'papirsøknad', soknad: enSoknad().paPapir(), bareGradert: undefined },
  ])('$hva: et menneske får brevet ut', ({ soknad, bareGradert }) => {
    const s = bedt(soknad)
    const oppgave = () => oppgaver(s.sak).find(o => o.type === 'send-etterspurt')
    expect(oppgave()?.bareGradert).toBe(bareGradert)
    const ute = s.utfor({
      type: 'merkEtterspurtUtlevert',
      etterspurtId: brevet(s.sak).etterspurt.etterspurtId,
      maate: 'post',
      dato: dato('2026-11-20'),
    })
    expect(typer(ute, '2026-12-04')).toEqual([])
  })

  test('etter et vedtak viser nav.no ikke brevet: det må ut på papir, også til den som søkte digitalt', () => {
    const s = fattet()
    const bedtIgjen = s.utfor(etterspor({ gjelder: vedtaket(s) }))
    expect(oppgaver(bedtIgjen.sak).find(o => o.type === 'send-etterspurt')?.bareGradert).toBeUndefined()
  })
})
