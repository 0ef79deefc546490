import fc from 'fast-check'
import type { Belop } from '../../felles/belop.ts'
import { dato, maned } from '../../felles/dato.ts'
import type {
  AnsattId,
  BehovId,
  LinjeId,
  MeldepliktId,
  NotatId,
  PersonId,
  SamtaleId,
  SoknadId,
  TilbudId,
  VedtakId,
  VilkarId,
} from '../../felles/id.ts'
import { KANALER } from '../../husstand/hendelser.ts'
import type { SakKommando, SakKommandotype } from '../../sak/utfor.ts'

/** Id-er som finnes ofte nok til at kommandoen treffer, og slike som aldri finnes. Noen er navn på arvede felt. */
const TULL = ['', ' ', 'finnes-ikke', '__proto__', 'constructor', 'toString', 'æ'.repeat(3000)]
export const id = <T extends string>(...kjente: readonly string[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...kjente) },
    { weight: 1, arbitrary: fc.constantFrom(...TULL) },
  ) as fc.Arbitrary<T>

export const person = id<PersonId>('soker', 'emil', 'sana', 'ola', 'kari')
export const soknadId = id<SoknadId>('s1', 's1', 's2', 's3')
/** `#n` er sakens n-te vedtak eller linje; `spill` slår det opp når kommandoen kjøres. */
export const vedtakId = id<VedtakId>('#0', '#1', '#2')
export const linjeId = id<LinjeId>(
  '#0',
  '#1',
  '#2',
  '#3',
  'livsopphold/soker',
  's1/utgift:0',
  's1/inntekt:0',
  'ny',
)
export const samtaleId = id<SamtaleId>('sam1', 'sam2', 'sam3')
export const behovId = id<BehovId>('b1', 'b2', 'b3')
export const vilkarId = id<VilkarId>('v1', 'v2', 'v3')
export const tilbudId = id<TilbudId>('nasjonal/bua', 'nasjonal/bostotte', 'ukjent')
export const meldepliktId = id<MeldepliktId>('m1', 'm2', 'm3')
export const notatId = id<NotatId>('n1', 'n2', 'n3')
export const ansattId = id<AnsattId>('tuva', 'sivert', 'nora')

export const tekst = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('Emil trenger vinterklær.', 'Barnetrygd', 'De trenger det.') },
  { weight: 1, arbitrary: fc.constantFrom('', '   ', '\n\t') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('a'.repeat(20_000), '\u0000\ud800', '<script>', 'áŋđ'.repeat(500)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
)
export const dag = fc
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
export const mnd = fc
  .constantFrom('2026-11', '2026-12', '2027-01', '2027-12', '2022-08', '2024-06', '9999-12')
  .map(maned)
export const belop = fc
  .oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 5_000_000 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER) },
  )
  .map(b => b as Belop)
/** -1 er «versjonen som står nå». */
export const settVersjon = fc.oneof(
  { weight: 5, arbitrary: fc.constant(-1) },
  { weight: 1, arbitrary: fc.nat({ max: 3 }) },
)
export const kilde = fc.constantFrom(
  'soknad' as const,
  'ansatt' as const,
  'familien' as const,
  'register' as const,
)
export const kanal = fc.constantFrom(...KANALER)

/** Feltene i én kommando, hvert med det typene tillater. */
export type Felt<T extends SakKommandotype> = {
  [N in keyof Omit<Extract<SakKommando, { type: T }>, 'type'>]-?: fc.Arbitrary<
    Exclude<Extract<SakKommando, { type: T }>[N & keyof Extract<SakKommando, { type: T }>], undefined>
  >
}

const valgfrie = new WeakSet<object>()
/** Et felt typen lar være borte. */
export function valgfri<T>(felt: fc.Arbitrary<T>): fc.Arbitrary<T> {
  const egen = felt.map(v => v)
  valgfrie.add(egen)
  return egen
}
export const erValgfri = (felt: fc.Arbitrary<unknown>): boolean => valgfrie.has(felt)

/** Feltene til kommandoene i ett område. */
export type Feltene<T extends SakKommandotype> = { readonly [N in T]: Felt<N> }
