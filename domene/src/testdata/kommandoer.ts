import fc from 'fast-check'
import type { Belop } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import type { AnsattId, LinjeId, NotatId, PersonId, SoknadId, VedtakId } from '../felles/id.ts'
import { ALLE_BARNA_SVAR, BARNERELASJONER, BOSTEDER, KANALER, VOKSENROLLER } from '../husstand/hendelser.ts'
import { NOTATSLAG } from '../journal/hendelser.ts'
import { SVARKILDER, type Svar, UTELATELSESGRUNNER } from '../kartlegging/hendelser.ts'
import type { Tema } from '../kartlegging/tema.ts'
import { INNTEKTSTYPER } from '../regelverk/inntektstyper.ts'
import type { SakKommando, SakKommandotype } from '../sak/utfor.ts'
import { AKUTTBEHOV, AVSLUTNINGER } from '../soknad/hendelser.ts'
import { RETURGRUNNER, UTFALL, UTLEVERINGSMAATER } from '../vedtak/hendelser.ts'
import type { Linjebeslutning, Linjeinnhold } from '../vurdering/hendelser.ts'
import { UTGANGSPUNKTER, UTGIFTSPOSTER } from '../vurdering/hendelser.ts'
import { etDokument } from './enSak.ts'

/** Id-er som finnes ofte nok til at kommandoen treffer, og slike som aldri finnes. Noen er navn på arvede felt. */
const TULL = ['', ' ', 'finnes-ikke', '__proto__', 'constructor', 'toString', 'æ'.repeat(3000)]
const id = <T extends string>(...kjente: readonly string[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...kjente) },
    { weight: 1, arbitrary: fc.constantFrom(...TULL) },
  ) as fc.Arbitrary<T>

const person = id<PersonId>('soker', 'emil', 'sana', 'ola', 'kari')
const soknadId = id<SoknadId>('s1', 's1', 's2', 's3')
/** `#n` er sakens n-te vedtak eller linje; `spill` slår det opp når kommandoen kjøres. */
const vedtakId = id<VedtakId>('#0', '#1', '#2')
const linjeId = id<LinjeId>('#0', '#1', '#2', '#3', 'livsopphold/soker', 's1/utgift:0', 's1/inntekt:0', 'ny')
const notatId = id<NotatId>('n1', 'n2', 'n3')
const ansattId = id<AnsattId>('tuva', 'sivert', 'nora')

const tekst = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('Emil trenger vinterklær.', 'Barnetrygd', 'De trenger det.') },
  { weight: 1, arbitrary: fc.constantFrom('', '   ', '\n\t') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('a'.repeat(20_000), '\u0000\ud800', '<script>', 'áŋđ'.repeat(500)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
)
const dag = fc
  .constantFrom(
    '2026-11-01',
    '2026-11-20',
    '2026-12-14',
    '2027-06-01',
    '1970-01-01',
    '9999-12-31',
    '2024-02-29',
  )
  .map(dato)
const mnd = fc
  .constantFrom('2026-11', '2026-12', '2027-01', '2027-12', '2022-08', '2024-06', '9999-12')
  .map(maned)
const belop = fc
  .oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 5_000_000 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER) },
  )
  .map(b => b as Belop)
/** -1 er «versjonen som står nå». */
const settVersjon = fc.oneof(
  { weight: 5, arbitrary: fc.constant(-1) },
  { weight: 1, arbitrary: fc.nat({ max: 3 }) },
)
const kilde = fc.constantFrom('soknad' as const, 'ansatt' as const, 'familien' as const, 'register' as const)
const kanal = fc.constantFrom(...KANALER)
const barn = fc.record({
  relasjon: fc.constantFrom(...BARNERELASJONER),
  bosted: fc.constantFrom(...BOSTEDER),
  foreldre: fc.array(person, { maxLength: 2 }),
})
const svar: fc.Arbitrary<Svar> = fc.record({
  tilstand: fc.constantFrom('kartlagt' as const, 'ikke-relevant' as const, 'onsker-ikke-a-svare' as const),
  tekst,
})
const felles = {
  tekst,
  gjelder: person,
  faktisk: belop,
  hyppighet: fc.constantFrom('manedlig' as const, 'engang' as const),
  kilde: fc.constant('samtale' as const),
}
const krav = { requiredKeys: ['slag', 'tekst', 'hyppighet', 'kilde'] as const }
const linje: fc.Arbitrary<Linjeinnhold> = fc.oneof(
  fc
    .record({ ...felles, slag: fc.constant('utgift' as const) }, { requiredKeys: [...krav.requiredKeys] })
    .chain(l => fc.constantFrom(...UTGIFTSPOSTER).map(post => ({ ...l, post }))),
  fc
    .record({ ...felles, slag: fc.constant('inntekt' as const) }, { requiredKeys: [...krav.requiredKeys] })
    .chain(l => fc.constantFrom(...INNTEKTSTYPER).map(inntektstype => ({ ...l, inntektstype }))),
)
const beslutning: fc.Arbitrary<Linjebeslutning> = fc.oneof(
  fc.record({
    utfall: fc.constant('innvilget' as const),
    belop,
    hjemmel: fc.constantFrom('18' as const, '19' as const),
    begrunnelse: tekst,
    erDetNok: tekst,
  }),
  fc.record({ utfall: fc.constant('avslatt' as const), begrunnelse: tekst }),
  fc.record({ utfall: fc.constant('medregnet' as const), belop, begrunnelse: tekst }),
)

type Felt<T extends SakKommandotype> = {
  [N in keyof Omit<Extract<SakKommando, { type: T }>, 'type'>]-?: fc.Arbitrary<
    Exclude<Extract<SakKommando, { type: T }>[N & keyof Extract<SakKommando, { type: T }>], undefined>
  >
}

/** Alle felt i hver kommando. En ny kommando uten felt her kompilerer ikke. */
const FELT: { readonly [T in SakKommandotype]: Felt<T> } = {
  taSak: {},
  tildelSak: { ansattId },
  fjernTildeling: { ansattId, grunn: tekst },
  meldInhabil: { grunn: tekst },
  leggTilBarn: { personId: person, barn, kilde },
  leggTilVoksen: { personId: person, rolle: fc.constantFrom(...VOKSENROLLER), kilde },
  rettBarneopplysninger: { personId: person, barn, kilde, grunn: tekst, settVersjon },
  taUtAvHusstanden: { personId: person, fra: dag, grunn: tekst, settVersjon },
  besvarAlleBarna: {
    svar: fc.constantFrom(...ALLE_BARNA_SVAR),
    kanal,
    dato: dag,
    merknad: tekst,
    settVersjon,
  },
  avklarManglendeBarn: { personId: person, soknadId, merknad: tekst },
  taTilBehandling: { soknadId },
  merkDokumenterSett: { soknadId },
  sendForelopigSvar: {
    soknadId,
    forventetSvar: dag,
    grunn: tekst,
    brev: fc.constantFrom('forelopig-1', 'forelopig-2').map(etDokument),
  },
  meldAkutt: { soknadId, behov: fc.array(fc.constantFrom(...AKUTTBEHOV), { maxLength: 2 }), tekst },
  avklarAkutt: {
    soknadId,
    hvordan: fc.constantFrom('behovet-er-dekket' as const, 'ikke-akutt-etter-samtale' as const),
    tekst,
  },
  avsluttSoknad: { soknadId, avslutning: fc.constantFrom(...AVSLUTNINGER), grunn: tekst },
  registrerOpplysning: {
    personId: person,
    // Få tema, slik at to svar ofte havner i samme celle.
    tema: fc.constantFrom<Tema>('skole', 'skole', 'fritid', 'antall-alder'),
    svar,
    sagtAv: fc.constantFrom(...SVARKILDER),
    kanal,
    dato: dag,
    settVersjon,
  },
  utelatKartlegging: { personId: person, grunn: fc.constantFrom(...UTELATELSESGRUNNER), tekst, innen: dag },
  settPeriode: { soknadId, fra: mnd, til: mnd, settVersjon },
  velgUtgangspunkt: { soknadId, utgangspunkt: fc.constantFrom(...UTGANGSPUNKTER), settVersjon },
  settLinje: { soknadId, linjeId, linje, settVersjon },
  fjernLinje: { soknadId, linjeId, grunn: tekst, settVersjon },
  besluttLinje: { soknadId, linjeId, beslutning, settVersjon },
  vurderParagraf19: { soknadId, linjeId, vurdering: tekst, settVersjon },
  vurderBarn: { soknadId, personId: person, vurdere: tekst, vekte: tekst, vise: tekst, settVersjon },
  foreslaVedtak: { soknadId, utfall: fc.constantFrom(...UTFALL), begrunnelse: tekst },
  trekkForslag: { vedtakId, grunn: tekst },
  returnerVedtak: {
    vedtakId,
    grunner: fc.subarray([...RETURGRUNNER]),
    kommentar: tekst,
    personId: person,
  },
  fattVedtak: { vedtakId, merknad: tekst },
  innvilgNodhjelp: {
    soknadId,
    innhold: fc.record({
      behov: tekst,
      belop,
      form: fc.constantFrom('penger' as const, 'varer-eller-tjenester' as const),
      gjelderTil: dag,
      begrunnelse: tekst,
      dekker: fc.subarray([...AKUTTBEHOV]),
    }),
    forelopigEtter7: tekst,
  },
  merkBrevUtlevert: { vedtakId, maate: fc.constantFrom(...UTLEVERINGSMAATER), dato: dag },
  utforEtterkontroll: { vedtakId, merknad: tekst },
  ferdigstillNotat: {
    notatId,
    slag: fc.constantFrom(...NOTATSLAG),
    dato: dag,
    tekst,
    gjelder: fc.array(person, { maxLength: 2 }),
  },
  rettNotat: { notatId, rettelse: tekst, grunn: tekst },
}

/** Felt typene lar være borte. */
const VALGFRIE = ['brev', 'forelopigEtter7', 'innen'] as const

const kommandoAvType = (type: SakKommandotype): fc.Arbitrary<SakKommando> => {
  const felt: Record<string, fc.Arbitrary<unknown>> = FELT[type]
  const valgfrie: readonly string[] = type === 'returnerVedtak' ? [...VALGFRIE, 'personId'] : VALGFRIE
  const requiredKeys = Object.keys(felt).filter(n => !valgfrie.includes(n))
  // Feltene er sjekket mot typen i `FELT`; her settes de sammen for én type av gangen.
  return fc.record(felt, { requiredKeys }).map(f => ({ ...f, type }) as unknown as SakKommando)
}

/** Kommandoer som lukker mye, og derfor trekkes sjeldnere: ellers kommer nesten ingen historie fram til et vedtak. */
const SJELDNE: readonly SakKommandotype[] = [
  'avsluttSoknad',
  'meldInhabil',
  'taUtAvHusstanden',
  'leggTilVoksen',
]

/** En hvilken som helst kommando typene tillater. */
export const enKommando: fc.Arbitrary<SakKommando> = fc.oneof(
  ...(Object.keys(FELT) as SakKommandotype[]).map(type => ({
    weight: SJELDNE.includes(type) ? 1 : type === 'registrerOpplysning' ? 12 : 4,
    arbitrary: kommandoAvType(type),
  })),
)
