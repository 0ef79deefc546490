import { ore } from '@handlingsrom/domene/felles/belop'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { innvilget } from '@handlingsrom/domene/testdata/enSak'
import type { Behovssvar } from '@handlingsrom/kontrakt/sak/behov'
import type { Journalvisning } from '@handlingsrom/kontrakt/sak/journal'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import type { Sakkommandokropp, Sakkommandonavn } from '@handlingsrom/kontrakt/sak/kommandoer'
import type { Oppholdsvisning } from '@handlingsrom/kontrakt/sak/opphold'
import type { Samtaleliste } from '@handlingsrom/kontrakt/sak/samtale'
import type { Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import type { Utbetalingsplan } from '@handlingsrom/kontrakt/sak/utbetaling'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Vedtaksvisning, Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import type { Tilbudsvisning } from '@handlingsrom/kontrakt/tilbud'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, FOLK, type Testhus } from '../../../test/hus.ts'
import { KROPPER } from '../../../test/kropper.ts'
import { enSak, gjor, type Sakid, saken } from '../../../test/saker.ts'
import { databaser } from '../../../test/testdatabase.ts'
import { apneTjener, type Klient, type Svar } from '../../../test/tjener.ts'

/** Samtalen de to holder på med. */
const SAMTALE = '0193ffff-0000-7000-8000-00000000bbbb'

/** Saken slik skjermene viser den. Versjonene nettleseren sender, er lest herfra. */
type Skjerm = {
  readonly sak: Saksvisning
  readonly v: Vurderingsvisning
  readonly k: Kartleggingsvisning
  readonly t: Tilbudsvisning
  readonly s: Samtaleliste
  readonly j: Journalvisning
  readonly b: Behovssvar
  readonly u: Utbetalingsplan
  readonly o: Oppholdsvisning
  readonly e: Soknadsvisning
}
/** Vurderingen av en reduksjon finnes bare når vedtaket er tatt opp for det; den prøves i `kommandoer/reduksjon.test.ts`. */
type Versjonert = Exclude<
  {
    [T in Sakkommandonavn]: Sakkommandokropp<T> extends { settVersjon: number } ? T : never
  }[Sakkommandonavn],
  'vurderVilkarsbrudd'
>
type Redigering<T extends Versjonert> = {
  /** Det en av dem vil lagre; `ord` er det som skiller dem. */
  readonly kropp: (s: Skjerm, ord: string) => Omit<Sakkommandokropp<T>, 'settVersjon'>
  readonly versjon: (s: Skjerm) => number
  /** Ordet slik det står i det som er lagret. */
  readonly staar?: (ord: string) => string
  /** Svaret når den som tapte, har sett begge og sender sitt på nytt: det er gjort, og kan ikke gjøres en gang til. */
  readonly etterpa?: 409 | 422
}

const emil = (s: Skjerm) => s.sak.barn[0]?.personId ?? ''
const skole = (s: Skjerm) => s.k.barn[0]?.celler.find(c => c.tema === 'skole')
const voksen = (s: Skjerm) => s.sak.voksne[0]
const linje = (s: Skjerm, tekst: string, post?: string) =>
  s.v.linjer.find(l => l.tekst === tekst && (post === undefined || l.gjelder?.personId === post))
const om = (s: Skjerm, tekst: string, person?: string) => ({
  soknadId: s.v.soknadId,
  linjeId: linje(s, tekst, person)?.linjeId ?? '',
})
const versjonAv = (tekst: string, person?: (s: Skjerm) => string) => (s: Skjerm) =>
  linje(s, tekst, person?.(s))?.versjon ?? -1
const sfo = (ord: string) => (ord === 'A' ? ('har-ikke' as const) : ('ikke-spurt' as const))
const soker = (s: Skjerm) => s.sak.soker.personId

const v2 = (s: Skjerm) => s.v.kontroller.find(k => k.kontroll === 'V2')
const bestridt = (s: Skjerm) => ({
  kontroll: 'V2' as const,
  kode: v2(s)?.resultat.kode ?? '',
  hvem: v2(s)?.resultat.hvem ?? '',
})
const VILKAR = '0193ffff-0000-7000-8000-00000000cccc'
const vilkaret = (s: Skjerm) => s.v.vilkar.satt.find(x => x.vilkarId === VILKAR)
const behovet = (s: Skjerm) => s.b.behov[0]
const behovsversjon = (s: Skjerm) => behovet(s)?.versjon ?? -1

const kravet = (s: Skjerm, nr: number) => s.e.etterspurt[0]?.krav[nr]?.kravId ?? ''

let nodhjelp = ''
const penger = (s: Skjerm, nr: number) => s.u.poster[0]?.utbetalinger[nr]
const utbetalingen = (s: Skjerm, nr: number) => ({ utbetalingId: penger(s, nr)?.utbetalingId ?? '' })
const betaling = (belop: number, navn: string) => ({
  belop,
  mottaker: { slag: 'annen' as const, navn, samtykke: '2026-11-20' },
  forfall: '2026-12-24',
})

/** Alt som retter noe som står. En ny kommando med `settVersjon` uten oppføring her kompilerer ikke. */
const REDIGERINGER: { readonly [T in Versjonert]: Redigering<T> } = {
  rettBarneopplysninger: {
    kropp: (s, ord) => ({
      personId: emil(s),
      barn: { relasjon: 'barn', bosted: ord === 'A' ? 'delt' : 'samvar', foreldre: [] },
      grunn: ord,
    }),
    versjon: s => s.sak.barn[0]?.versjon ?? -1,
    staar: ord => (ord === 'A' ? 'delt' : 'samvar'),
  },
  vurderOpphold: {
    kropp: (s, ord) => ({
      personId: soker(s),
      grunnlag: 'ukjent',
      kilde: 'personen-selv',
      dato: '2026-11-20',
      begrunnelse: `Hun sier ${ord}`,
    }),
    versjon: s => s.o.voksne[0]?.versjon ?? -1,
  },
  taUtAvHusstanden: {
    kropp: (s, ord) => ({ personId: voksen(s)?.personId ?? '', fra: '2026-11-20', grunn: `Flyttet ${ord}` }),
    versjon: s => voksen(s)?.versjon ?? -1,
    etterpa: 422,
  },
  besvarAlleBarna: {
    kropp: (_, ord) => ({ svar: 'ja', kanal: 'telefon', dato: '2026-11-20', merknad: `Mor sier ${ord}` }),
    versjon: s => s.sak.alleBarna?.versjon ?? 0,
  },
  registrerOpplysning: {
    kropp: (s, ord) => ({
      personId: emil(s),
      tema: 'skole',
      svar: { tilstand: 'kartlagt', tekst: `Skolen sier ${ord}` },
      sagtAv: 'mor',
      kanal: 'kontor',
      dato: '2026-11-20',
    }),
    versjon: s => skole(s)?.versjon ?? -1,
  },
  trekkOpplysning: {
    kropp: (s, ord) => ({
      personId: emil(s),
      tema: 'skole',
      nr: skole(s)?.svar.at(-1)?.nr ?? -1,
      grunn: `Feil barn, sier ${ord}`,
    }),
    versjon: s => skole(s)?.versjon ?? -1,
    etterpa: 422,
  },
  bekreftFellessvar: {
    kropp: (s, ord) => ({
      fellesId: s.k.felles[0]?.fellesId ?? '',
      personId: emil(s),
      dato: ord === 'A' ? '2026-11-19' : '2026-11-20',
    }),
    versjon: s => s.k.barn[0]?.celler.find(c => c.tema === 'bosituasjon')?.versjon ?? -1,
    staar: ord => (ord === 'A' ? '2026-11-19' : '2026-11-20'),
  },
  registrerBarnetsSyn: {
    kropp: (s, ord) => ({ personId: emil(s), maate: 'direkte', ord: `Emil sier ${ord}`, dato: '2026-11-20' }),
    versjon: s => s.k.barn[0]?.syn.length ?? -1,
  },
  velgOmfang: {
    kropp: (_, ord) => ({
      omfang: 'forstegang',
      naa: [...TEMA],
      senere: [],
      begrunnelse: `Første gang, sier ${ord}`,
    }),
    versjon: s => s.k.omfang.antall,
  },
  endreSamtale: {
    kropp: (_, ord) => ({
      ...KROPPER.startSamtale,
      samtaleId: SAMTALE,
      formal: `Hvordan det går med ${ord}`,
    }),
    versjon: s => s.s.samtaler[0]?.versjon ?? -1,
  },
  endreBehov: {
    kropp: (s, ord) => ({
      behovId: behovet(s)?.behovId ?? '',
      gjelder: emil(s),
      hva: `Vintersko, sier ${ord}`,
      tema: 'utstyr-klaer',
      haster: 'denne-uken',
      kostnad: { slag: 'ukjent' },
      opphav: 'nav',
    }),
    versjon: behovsversjon,
  },
  besvarBehov: {
    kropp: (s, ord) => ({
      behovId: behovet(s)?.behovId ?? '',
      svar: 'annen-ordning',
      begrunnelse: `Utstyrssentralen, sier ${ord}`,
    }),
    versjon: behovsversjon,
    etterpa: 409,
  },
  gjenapneBehov: {
    kropp: (s, ord) => ({ behovId: behovet(s)?.behovId ?? '', grunn: `Feil størrelse, sier ${ord}` }),
    versjon: behovsversjon,
    etterpa: 422,
  },
  taBehovMedISoknaden: {
    kropp: (s, ord) => ({
      behovId: behovet(s)?.behovId ?? '',
      soknadId: s.v.soknadId,
      post: 'klaer-utstyr',
      hyppighet: 'engang',
      medFamilien: ord === 'A' ? '2026-11-18' : '2026-11-19',
      kanal: 'kontor',
    }),
    versjon: behovsversjon,
    staar: ord => (ord === 'A' ? '2026-11-18' : '2026-11-19'),
    etterpa: 422,
  },
  settPeriode: {
    kropp: (s, ord) => ({ soknadId: s.v.soknadId, fra: '2026-12', til: ord === 'A' ? '2027-01' : '2027-02' }),
    versjon: s => s.v.periodeversjon,
    staar: ord => (ord === 'A' ? '2027-01' : '2027-02'),
  },
  velgUtgangspunkt: {
    kropp: (s, ord) => ({
      soknadId: s.v.soknadId,
      utgangspunkt: ord === 'A' ? 'statlige-satser' : 'kommunal-norm',
    }),
    versjon: s => s.v.utgangspunktversjon,
    staar: ord => (ord === 'A' ? 'statlige-satser' : 'kommunal-norm'),
  },
  settLinje: {
    kropp: (s, ord) => ({
      ...om(s, 'Husleie'),
      linje: {
        slag: 'utgift',
        post: 'husleie',
        tekst: 'Husleie',
        faktisk: ord === 'A' ? 11_100 : 22_200,
        hyppighet: 'manedlig',
        kilde: 'dokument',
      },
    }),
    versjon: versjonAv('Husleie'),
    staar: ord => (ord === 'A' ? '11100' : '22200'),
  },
  fjernLinje: {
    kropp: (s, ord) => ({ ...om(s, 'Strøm'), grunn: `Betalt av ${ord}` }),
    versjon: versjonAv('Strøm'),
    etterpa: 422,
  },
  besluttLinje: {
    kropp: (s, ord) => ({
      ...om(s, 'Livsopphold', soker(s)),
      beslutning: { ...innvilget(ore(100_000)), begrunnelse: `Trenger det ${ord}` },
    }),
    versjon: versjonAv('Livsopphold', soker),
  },
  vurderParagraf19: {
    kropp: (s, ord) => ({ ...om(s, 'Livsopphold', emil(s)), vurdering: `Særlig ${ord}` }),
    versjon: versjonAv('Livsopphold', emil),
  },
  besvarTilbud: {
    kropp: (s, ord) => ({
      nr: s.t.fortalt[0]?.nr ?? -1,
      svar: ord === 'A' ? 'vil-soke' : 'nei-takk',
      dato: '2026-11-20',
    }),
    versjon: s => s.t.fortalt[0]?.svar.length ?? -1,
    staar: ord => (ord === 'A' ? 'vil-soke' : 'nei-takk'),
  },
  merkNotat: {
    kropp: (s, ord) => ({
      notatId: s.j.notater[0]?.notatId ?? '',
      innsyn: { merke: 'unntas', grunn: `Fars helse, sier ${ord}` },
    }),
    versjon: s => s.j.notater[0]?.merkeversjon ?? -1,
  },
  sjekkUtgift: {
    kropp: (s, ord) => ({ soknadId: s.v.soknadId, post: 'sfo', gjelder: emil(s), svar: sfo(ord) }),
    versjon: s => s.v.sjekket[0]?.versjon ?? 0,
    staar: sfo,
  },
  vurderBarn: {
    kropp: (s, ord) => ({
      soknadId: s.v.soknadId,
      personId: emil(s),
      vurdere: `Emil ${ord}`,
      vekte: '',
      vise: '',
    }),
    versjon: s => s.v.barn[0]?.versjon ?? -1,
  },
  velgBarnefakta: {
    kropp: (s, ord) => ({
      soknadId: s.v.soknadId,
      personId: emil(s),
      fakta: ord === 'A' ? (s.v.barn[0]?.grunner.valgbare.map(f => f.ref) ?? []) : [],
    }),
    versjon: s => s.v.barn[0]?.grunner.faktaversjon ?? -1,
    staar: ord => (ord === 'A' ? '"fakta":[{' : '"fakta":[]'),
  },
  vurderSamlet: {
    kropp: (s, ord) => ({
      soknadId: s.v.soknadId,
      avgjorende: `Avgjørende ${ord}`,
      brukersSyn: '',
      brukersSynTelte: '',
      alternativer: '',
      formal: '',
    }),
    versjon: s => s.v.samlet.versjon,
  },
  svarUndersokt: {
    kropp: (s, ord) => ({
      soknadId: s.v.soknadId,
      personId: emil(s),
      svar: 'nei',
      ord: `Vi mangler ${ord}`,
    }),
    versjon: s => s.v.barn[0]?.grunner.undersoktversjon ?? -1,
  },
  knyttLinje: {
    kropp: (s, ord) => ({
      ...om(s, 'Husleie'),
      behov: ord === 'A' ? s.b.behov.map(b => b.behovId) : [],
    }),
    versjon: s => linje(s, 'Husleie')?.grunner.koblingsversjon ?? -1,
    staar: ord => (ord === 'A' ? '"behov":["' : '"behov":[]'),
  },
  bestridKontroll: {
    kropp: (s, ord) => ({
      soknadId: s.v.soknadId,
      ...bestridt(s),
      svar: 'uenig',
      grunn: `Uenig fordi ${ord}`,
    }),
    versjon: s => v2(s)?.uenighetsversjon ?? 0,
  },
  planleggUtbetalinger: {
    kropp: (_, ord) => ({
      vedtakId: nodhjelp,
      utbetalinger: [
        { post: 'engang', ...betaling(20_000, `Butikken ${ord}`) },
        { post: 'engang', ...betaling(30_000, 'Utleieren') },
      ],
    }),
    versjon: s => s.u.versjon,
    etterpa: 422,
  },
  endreUtbetaling: {
    kropp: (s, ord) => ({
      ...utbetalingen(s, 0),
      deler: [betaling(20_000, 'Butikken')],
      grunn: `Flyttet fordi ${ord}`,
    }),
    versjon: s => penger(s, 0)?.versjon ?? -1,
  },
  stoppUtbetaling: {
    kropp: (s, ord) => ({ ...utbetalingen(s, 0), grunn: `Stoppet fordi ${ord}` }),
    versjon: s => penger(s, 0)?.versjon ?? -1,
    etterpa: 422,
  },
  annullerUtbetaling: {
    kropp: (s, ord) => ({ ...utbetalingen(s, 1), grunn: `Ført feil, sier ${ord}` }),
    versjon: s => penger(s, 1)?.versjon ?? -1,
    etterpa: 409,
  },
  merkDokumentkravMottatt: {
    kropp: (s, ord) => ({ kravId: kravet(s, 0), dokumenter: [], ord: `Vist til ${ord}` }),
    versjon: s => s.e.etterspurt[0]?.versjon ?? -1,
    etterpa: 409,
  },
  trekkDokumentkrav: {
    kropp: (s, ord) => ({ kravId: kravet(s, 1), grunn: `Trengs ikke, sier ${ord}` }),
    versjon: s => s.e.etterspurt[0]?.versjon ?? -1,
    etterpa: 409,
  },
  utsettDokumentfrist: {
    kropp: (s, ord) => ({
      etterspurtId: s.e.etterspurt[0]?.etterspurtId ?? '',
      frist: '2026-12-18',
      grunn: `Mer tid, sier ${ord}`,
    }),
    versjon: s => s.e.etterspurt[0]?.versjon ?? -1,
    etterpa: 422,
  },
  settVilkar: {
    kropp: (s, ord) => ({
      soknadId: s.v.soknadId,
      vilkarId: VILKAR,
      vilkar: { ...KROPPER.settVilkar.vilkar, gjelder: soker(s), hva: `Møte ${ord}` },
    }),
    versjon: s => vilkaret(s)?.versjon ?? 0,
  },
  fjernVilkar: {
    kropp: (s, ord) => ({ soknadId: s.v.soknadId, vilkarId: VILKAR, grunn: `Passet ikke ${ord}` }),
    versjon: s => vilkaret(s)?.versjon ?? 0,
    etterpa: 422,
  },
  settAktivitetsunntak: {
    kropp: (s, ord) => ({
      soknadId: s.v.soknadId,
      unntak: { kode: 'i-arbeid', grunn: `Jobber ${ord}` },
    }),
    versjon: s => s.v.vilkar.unntaksversjon,
  },
}

describe.each(databaser)('To som endrer det samme samtidig, på %s', (_slag, apne) => {
  let hus: Testhus
  let id: Sakid
  let ingrid: Klient
  let tuva: Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    const tjener = await apneTjener(hus)
    const utgifter = [
      { tekst: 'Husleie', belop: 950_000 },
      { tekst: 'Strøm', belop: 120_000 },
    ]
    id = await enSak(hus, { utgifter })
    await gjor(hus, id.sakId, 'ingrid', { type: 'taSak' })
    await gjor(hus, id.sakId, 'per', { type: 'tildelSak', ansattId: FOLK.tuva.id })
    ingrid = await tjener.som('ingrid')
    tuva = await tjener.som('tuva')
    const person = { fornavn: 'Olav', etternavn: 'Haugdal', adressebeskyttelse: 'nei' }
    const kommandoId = hus.a.nyId()
    const sti = `/api/saker/${id.sakId}/kommandoer/leggTilVoksen`
    expect((await ingrid.post(sti, { person, rolle: 'partner', kommandoId })).statusCode).toBe(200)
    const felles = {
      ...KROPPER.registrerFellessvar,
      fellesId: hus.a.nyId(),
      dato: '2026-11-10',
      gjelderFor: [],
    }
    expect((await send(ingrid, 'registrerFellessvar', felles)).statusCode).toBe(200)
    const til = [(await skjermen()).sak.soker.personId]
    const fortalt = await send(ingrid, 'fortellOmTilbud', { ...KROPPER.fortellOmTilbud, til })
    expect(fortalt.statusCode).toBe(200)
    const samtale = { ...KROPPER.startSamtale, samtaleId: SAMTALE }
    expect((await send(ingrid, 'startSamtale', samtale)).statusCode).toBe(200)
    const notat = { ...KROPPER.ferdigstillNotat, notatId: hus.a.nyId() }
    expect((await send(ingrid, 'ferdigstillNotat', notat)).statusCode).toBe(200)
    const behov = { ...KROPPER.meldBehov, behovId: hus.a.nyId() }
    expect((await send(ingrid, 'meldBehov', behov)).statusCode).toBe(200)
    const { soknadId } = id
    const gitt = await send(ingrid, 'innvilgNodhjelp', { ...KROPPER.innvilgNodhjelp, soknadId })
    nodhjelp = gitt.json().nyId
    const [dokument] = KROPPER.ettersporDokumentasjon.dokumenter
    const dokumenter = [dokument, dokument, dokument]
    const bedt = await send(ingrid, 'ettersporDokumentasjon', {
      ...KROPPER.ettersporDokumentasjon,
      soknadId,
      dokumenter,
    })
    expect(bedt.statusCode).toBe(200)
  })
  afterAll(() => hus.lukk())

  const skjermen = async (): Promise<Skjerm> => {
    const hent = async <T>(sti: string): Promise<T> =>
      (await ingrid.hent(`/api/saker/${id.sakId}${sti}`)).json()
    return {
      sak: await hent<Saksvisning>(''),
      v: await hent<Vurderingsvisning>(`/vurdering/${id.soknadId}`),
      k: await hent<Kartleggingsvisning>('/kartlegging'),
      t: await hent<Tilbudsvisning>('/tilbud'),
      s: await hent<Samtaleliste>('/samtaler'),
      j: await hent<Journalvisning>('/journal'),
      b: await hent<Behovssvar>('/behov'),
      o: await hent<Oppholdsvisning>('/opphold'),
      e: await hent<Soknadsvisning>(`/soknader/${id.soknadId}`),
      u: (await hent<Vedtaksvisning>(`/vedtak/${nodhjelp}`)).utbetalingsplan as Utbetalingsplan,
    }
  }
  const send = (k: Klient, navn: string, kropp: object): Promise<Svar> =>
    k.post(`/api/saker/${id.sakId}/kommandoer/${navn}`, { ...kropp, kommandoId: hus.a.nyId() })
  const hendelser = async () => (await saken(hus, id.sakId)).hendelser

  const rader = Object.entries(REDIGERINGER) as [Versjonert, Redigering<Versjonert>][]
  test.each(rader)(
    '%s: én går gjennom, den andre får se den, og ingen av tekstene er borte',
    async (navn, r) => {
      const sett = await skjermen()
      const settVersjon = r.versjon(sett)
      const fra = (await hendelser()).length
      const mine = { A: r.kropp(sett, 'A'), B: r.kropp(sett, 'B') }
      const [a, b] = await Promise.all([
        send(ingrid, navn, { ...mine.A, settVersjon }),
        send(tuva, navn, { ...mine.B, settVersjon }),
      ])
      expect([a.statusCode, b.statusCode].toSorted()).toEqual([200, 412])
      const [vant, tapte] = a.statusCode === 200 ? (['A', 'B'] as const) : (['B', 'A'] as const)
      const konflikt = (tapte === 'A' ? a : b).json()
      const staar = r.staar ?? ((ord: string) => ` ${ord}"`)
      expect(konflikt).toMatchObject({ kode: 'endret-av-andre', title: 'Endret av andre' })
      expect(JSON.stringify(konflikt.gjeldende)).toContain(staar(vant))
      expect(JSON.stringify((await hendelser()).slice(fra))).not.toContain(staar(tapte))

      const igjen = await send(tapte === 'A' ? ingrid : tuva, navn, {
        ...mine[tapte],
        settVersjon: r.etterpa ? konflikt.gjeldende.versjon : r.versjon(await skjermen()),
      })
      expect(igjen.statusCode).toBe(r.etterpa ?? 200)
      const skrevet = JSON.stringify((await hendelser()).slice(fra).map(h => h.hendelse))
      expect(skrevet).toContain(staar(vant))
      expect(skrevet.includes(staar(tapte))).toBe(r.etterpa === undefined)
      expect(skrevet).not.toContain('settVersjon')
    },
  )
})
