import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import { oppgaver } from '../sak/oppgaver.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak, innvilget } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import { etVilkar, settVilkar, vilkarId } from '../testdata/etVilkar.ts'
import { SIVERT, TUVA } from '../testdata/verden.ts'
import type { Vilkarsinnhold } from '../vilkar/typer.ts'
import { type Gjenopptak, sikkertTilSkade } from './gjenopptak.ts'
import type { Vedtaksinnhold } from './hendelser.ts'

const HUSLEIE = 's1/utgift:0'
const fattet = (...vilkar: readonly SakKommando[]) =>
  enSak()
    .medBarn('Emil', '2021-05-04')
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode('2026-12', '2027-01')
    .alleLinjerBesluttet()
    .beslutt(HUSLEIE, innvilget(kroner(9000)))
    .alleBarnVurdert()
    .utfor(...vilkar)
    .foreslatt()
    .fattetAv()
type S = ReturnType<typeof fattet>
const id = (s: S, nr = 0) => s.sak.vedtak.vedtak[nr]?.vedtakId ?? ('' as never)
const GUNST: Gjenopptak = { slag: 'omgjoring', grunn: 'ikke-til-skade', begrunnelse: 'SFO ble glemt.' }
const UGYLDIG: Gjenopptak = { slag: 'omgjoring', grunn: 'ugyldig', begrunnelse: 'Emil ble ikke vurdert.' }
const ENDRET: Gjenopptak = { slag: 'endring', grunn: 'endrede-forhold', begrunnelse: 'Hun har fått jobb.' }
const taOpp = (gjenopptak: Gjenopptak, s = fattet()) =>
  s.utfor({ type: 'taOppVedtak', vedtakId: id(s), gjenopptak })
const foresla: SakKommando = {
  type: 'foreslaVedtak',
  soknadId: S1,
  utfall: 'innvilget',
  begrunnelse: 'Nytt.',
}
const varsle: SakKommando = {
  type: 'varsleOmEndring',
  soknadId: S1,
  hva: 'Vi vurderer å sette ned beløpet fra januar.',
  frist: dato('2026-12-04'),
}
const utlever: SakKommando = {
  type: 'merkVarselUtlevert',
  soknadId: S1,
  maate: 'overlevert',
  dato: dato('2026-11-20'),
}
const typer = (s: S) => oppgaver(s.sak).map(o => o.type)

describe('et vedtak tatt opp igjen', () => {
  test('gjelder til et nytt er fattet, og vurderingen er åpen imens', () => {
    const s = taOpp(GUNST)
    expect(s.sak.vedtak.vedtak[0]).toMatchObject({ status: 'fattet' })
    expect(s.sak.soknader[0]).toMatchObject({ status: 'under-behandling', besvart: true })
    expect(s.prov({ ...foresla }).ok).toBe(true)
  })

  test('gir ingen ny frist for foreløpig svar, og kan ikke avsluttes som om det ikke var svart', () => {
    const s = taOpp(GUNST)
    expect(typer(s)).not.toContain('forelopig-svar')
    expect(
      s.prov({ type: 'avsluttSoknad', soknadId: S1, avslutning: 'trukket', grunn: 'Nei' }),
    ).toMatchObject({ feil: { kode: 'soknad-er-ferdig' } })
  })

  test('kan bli stående: alt er som før', () => {
    const s = taOpp(GUNST).utfor({ type: 'avbrytGjenopptak', soknadId: S1, grunn: 'Det var riktig.' })
    expect(s.sak.soknader[0]?.status).toBe('ferdigbehandlet')
    expect(s.sak.vedtak.gjenopptatt).toEqual([])
  })

  test('erstattes av det nye, som sier hva det erstatter og hvorfor, og som leses av en annen', () => {
    const s = taOpp(GUNST)
      .beslutt(HUSLEIE, innvilget(kroner(9500)))
      .foreslatt()
    expect(s.prov({ type: 'fattVedtak', vedtakId: s.forslagId(), merknad: '' })).toMatchObject({
      feil: { kode: 'egen-godkjenning' },
    })
    const ferdig = s.fattetAv()
    expect(ferdig.sak.vedtak.vedtak[1]).toMatchObject({
      status: 'fattet',
      innhold: { erstatter: { vedtakId: id(ferdig), dato: '2026-11-20', gjenopptak: GUNST } },
      digisosSak: ferdig.sak.soknader[0]?.digisosSak,
    })
    expect(ferdig.sak.vedtak.gjenopptatt).toEqual([])
    expect(ferdig.sak.soknader[0]?.status).toBe('ferdigbehandlet')
  })

  test('leses ikke av den som tok det opp igjen, og ikke av den som varslet eller lot det være', () => {
    const nektet = { feil: { kode: 'egen-godkjenning' } }
    const tattOpp = taOpp(GUNST, fattet().som(SIVERT)).som(TUVA).foreslatt().som(SIVERT)
    const utelat = {
      type: 'utelatVarsel',
      soknadId: S1,
      unntak: 'kjenner-saken',
      begrunnelse: 'Hun sa det selv.',
    } as const
    const utelatt = taOpp(ENDRET).som(SIVERT).utfor(utelat).som(TUVA).foreslatt().som(SIVERT)
    for (const s of [tattOpp, utelatt])
      expect(s.prov({ type: 'fattVedtak', vedtakId: s.forslagId(), merknad: '' })).toMatchObject(nektet)
  })

  test('kan ikke avvises bort: det som er tatt opp, avgjøres av det nye vedtaket', () => {
    const annet = { slag: 'avvisning', grunn: 'alt-avgjort' } as const
    const avvis = { type: 'foreslaAnnetVedtak', soknadId: S1, annet, begrunnelse: 'Ferdig.' } as const
    expect(taOpp(GUNST).prov(avvis)).toMatchObject({ feil: { kode: 'erstattes-av-annet' } })
  })

  test('er det siste i søknaden: det erstattede kan ikke tas opp en gang til, men det nye kan', () => {
    const s = taOpp(GUNST).foreslatt().fattetAv()
    const prov = (nr: number) => s.prov({ type: 'taOppVedtak', vedtakId: id(s, nr), gjenopptak: GUNST })
    expect(prov(0)).toMatchObject({ feil: { kode: 'vedtak-gjelder-ikke' } })
    expect(prov(1).ok).toBe(true)
  })
})

describe('omgjøring etter § 35 første ledd a', () => {
  test.each([
    { endre: (s: S) => s, ok: true, fordi: 'likt er ikke mindre' },
    { endre: (s: S) => s.beslutt(HUSLEIE, innvilget(kroner(9001))), ok: true, fordi: 'en krone mer' },
    { endre: (s: S) => s.beslutt(HUSLEIE, innvilget(kroner(8999))), ok: false, fordi: 'en krone mindre' },
    { endre: (s: S) => s.medPeriode('2026-12', '2027-02'), ok: true, fordi: 'en måned til' },
    { endre: (s: S) => s.medPeriode('2026-12', '2026-12'), ok: false, fordi: 'en måned færre' },
    { endre: (s: S) => s.utfor(settVilkar()), ok: false, fordi: 'et vilkår som ikke sto der' },
    {
      endre: (s: S) =>
        s.beslutt(HUSLEIE, {
          utfall: 'innvilget',
          belop: kroner(9000),
          hjemmel: '18',
          begrunnelse: 'Slik er leien.',
          belopsvurdering: 'Det er leien.',
          form: { slag: 'bidrag' },
          mottaker: { navn: 'Ola Utleier', hvorfor: 'Hun ba om det.', samtykke: dato('2026-11-20') },
        }),
      ok: false,
      fordi: 'pengene går nå til en annen',
    },
    {
      endre: (s: S) =>
        s.beslutt(HUSLEIE, {
          utfall: 'innvilget',
          belop: kroner(9000),
          hjemmel: '18',
          begrunnelse: 'Slik er leien.',
          belopsvurdering: 'Det er leien.',
          form: {
            slag: 'garanti',
            gjelder: 'Husleien',
            til: dato('2027-01-31'),
            hvorfor: 'Utleier vil ha det.',
          },
        }),
      ok: false,
      fordi: 'det samme beløpet, men som garanti',
    },
    {
      endre: (s: S) =>
        s.beslutt(HUSLEIE, innvilget(kroner(8000))).beslutt('livsopphold/soker', innvilget(kroner(2500))),
      ok: false,
      fordi: 'mer i sum, men mindre til husleien',
    },
  ])('$fordi: $ok', ({ endre, ok }) => {
    expect(endre(taOpp(GUNST)).prov(foresla).ok).toBe(ok)
  })
})

describe('et vilkår som er endret', () => {
  const med = (endring: Partial<Vilkarsinnhold> = {}, id = 'v1') =>
    ({
      periode: { fra: maned('2026-12'), til: maned('2027-01') },
      perManed: kroner(9000),
      engang: kroner(0),
      linjer: [],
      vilkar: [{ vilkarId: vilkarId(id), ...etVilkar(endring) }],
    }) as unknown as Vedtaksinnhold
  const uten = { ...med(), vilkar: [] }
  const NEI = { svar: 'nei', ord: 'Ikke her.' } as const
  test.each([
    { ny: med(), skade: false, fordi: 'det er det samme' },
    { ny: uten, skade: false, fordi: 'det er borte' },
    { ny: med({}, 'v2'), skade: true, fordi: 'det er et annet' },
    { ny: med({ type: 'kurs' }), skade: true, fordi: 'det er om noe annet' },
    { ny: med({ hjemmel: '20a' }), skade: true, fordi: 'det har en annen hjemmel' },
    { ny: med({ gjelder: personId('Ola') }), skade: true, fordi: 'en annen skal gjøre det' },
    { ny: med({ hva: 'Møter Tuva hver tirsdag.' }), skade: true, fordi: 'kravet er et annet' },
    { ny: med({ fra: dato('2026-10-31') }), skade: true, fordi: 'det begynner en dag før' },
    { ny: med({ fra: dato('2026-11-02') }), skade: false, fordi: 'det begynner en dag senere' },
    { ny: med({ til: dato('2027-03-01') }), skade: true, fordi: 'det varer en dag til' },
    { ny: med({ til: dato('2027-02-27') }), skade: false, fordi: 'det er over en dag før' },
    { ny: med({ varsel: NEI }), skade: false, fordi: 'brudd kan ikke lenger gi redusert stønad' },
    { for_: med({ varsel: NEI }), ny: med(), skade: true, fordi: 'brudd kan nå gi redusert stønad' },
    {
      for_: med({ varsel: NEI }),
      ny: med({ varsel: NEI }),
      skade: false,
      fordi: 'brudd kunne ikke gi redusert stønad, og kan det ikke nå',
    },
    { for_: uten, ny: med(), skade: true, fordi: 'det sto ikke der' },
    { ny: med({ rimelig: 'Hun har barnevakt.' }), skade: false, fordi: 'bare grunnen er skrevet om' },
  ])('til skade: $skade, fordi $fordi', ({ for_ = med(), ny, skade }) => {
    expect(sikkertTilSkade(for_, ny)).toBe(skade)
  })

  test('kan ikke komme inn i en omgjøring til gunst', () => {
    const s = taOpp(GUNST, fattet(settVilkar()))
    expect(s.prov(foresla).ok).toBe(true)
    const strengere = settVilkar({ hva: 'Møter Tuva hver tirsdag.' }, { settVersjon: 1 })
    expect(s.utfor(strengere).prov(foresla)).toMatchObject({ feil: { kode: 'omgjoring-til-skade' } })
  })
})

describe('forhåndsvarsel (§ 16)', () => {
  test.each([
    { gjenopptak: GUNST, ventet: true, fordi: 'til gunst trengs det ikke' },
    { gjenopptak: UGYLDIG, ventet: false, fordi: 'et ugyldig vedtak kan bli dårligere' },
    { gjenopptak: ENDRET, ventet: false, fordi: 'endrede forhold kan gå imot familien' },
  ])('$fordi', ({ gjenopptak, ventet }) => {
    expect(taOpp(gjenopptak).prov(foresla).ok).toBe(ventet)
    expect(typer(taOpp(gjenopptak)).includes('varsle-for-endring')).toBe(!ventet)
  })

  test.each([
    { dag: '2026-12-04', ok: false, fordi: 'den siste dagen er fortsatt deres' },
    { dag: '2026-12-05', ok: true, fordi: 'fristen er ute' },
  ])('$fordi', ({ dag, ok }) => {
    expect(taOpp(ENDRET).utfor(varsle, utlever).den(dag).prov(foresla).ok).toBe(ok)
  })

  test.each([
    { gikkUt: '2026-12-03', ventet: true, fordi: 'de fikk minst én dag' },
    { gikkUt: '2026-12-04', ventet: false, fordi: 'det gikk ut da fristen var ute' },
  ])('et varsel som gikk ut $gikkUt, gjelder: $ventet, fordi $fordi', ({ gikkUt, ventet }) => {
    const s = taOpp(ENDRET)
      .utfor(varsle)
      .den('2026-12-20')
      .utfor({ ...utlever, dato: dato(gikkUt) })
    expect(s.prov(foresla).ok).toBe(ventet)
    expect(s.prov({ ...varsle, frist: dato('2027-01-04') }).ok).toBe(!ventet)
  })

  test('ingen kan få varselet, eller svare på det, før det er skrevet', () => {
    const s = taOpp(ENDRET).utfor(varsle)
    const dagenFor = dato('2026-11-19')
    const svar = { type: 'forSvarPaVarsel', soknadId: S1, svar: 'Nei', dato: dagenFor } as const
    for (const k of [{ ...utlever, dato: dagenFor }, svar])
      expect(s.prov(k)).toMatchObject({ feil: { kode: 'for-varselet' } })
  })

  test('et svar teller først når varselet er gått ut, og et som kommer etter forslaget, stopper godkjenningen', () => {
    const svar = (tekst: string) =>
      ({ type: 'forSvarPaVarsel', soknadId: S1, svar: tekst, dato: dato('2026-11-20') }) as const
    const s = taOpp(ENDRET).utfor(varsle, svar('Jobben er kort.'))
    expect(s.prov(foresla)).toMatchObject({ feil: { kode: 'forhandsvarsel-mangler' } })
    const foreslatt = s.utfor(utlever).foreslatt().utfor(svar('Jobben er slutt.')).som(SIVERT)
    expect(
      foreslatt.prov({ type: 'fattVedtak', vedtakId: foreslatt.forslagId(), merknad: '' }),
    ).toMatchObject({ feil: { kode: 'forslag-utdatert' } })
  })

  test('et varsel ingen har sendt, er ikke et varsel, heller ikke når fristen er forbi', () => {
    const s = taOpp(ENDRET).utfor(varsle).den('2026-12-20')
    expect(s.prov(foresla)).toMatchObject({ feil: { kode: 'forhandsvarsel-mangler' } })
    expect(typer(s)).toContain('varsle-for-endring')
    expect(typer(s.utfor({ ...utlever, dato: dato('2026-11-21') }))).not.toContain('varsle-for-endring')
  })

  test('svaret avslutter ventingen og følger det nye vedtaket', () => {
    const svar = { tekst: 'Jobben er bare tre uker.', dato: dato('2026-11-20') }
    const s = taOpp(ENDRET)
      .utfor(varsle, utlever, { type: 'forSvarPaVarsel', soknadId: S1, svar: svar.tekst, dato: svar.dato })
      .foreslatt()
    expect(s.sak.vedtak.vedtak[1]).toMatchObject({
      innhold: { erstatter: { svar, varsel: { slag: 'sendt' } } },
    })
  })

  test('kan bare utelates med et unntak i loven og med ord', () => {
    const utelat = { type: 'utelatVarsel', soknadId: S1, unntak: 'kjenner-saken' } as const
    expect(taOpp(ENDRET).prov({ ...utelat, begrunnelse: ' ' })).toMatchObject({
      feil: { kode: 'ma-begrunnes' },
    })
    expect(
      taOpp(ENDRET)
        .utfor({ ...utelat, begrunnelse: 'Hun ba selv om det.' })
        .prov(foresla).ok,
    ).toBe(true)
  })
})
