import { enSoknadJson } from '@handlingsrom/domene/testdata/soknadJson'
import { type Mottaksresultat, mottaSoknad } from '../../src/application/soknad/mottak.ts'
import { syntetiskNummer } from '../../src/demo/syntetisk.ts'
import type { Testhus } from '../hus.ts'
import { TESTKOMMUNE } from '../testdatabase.ts'

type Barn = { readonly fornavn: string; readonly fodselsdato: string; readonly nr?: number }
export type Valg = {
  /** Løpenummeret til søkeren; det samme nummeret er det samme mennesket. */
  readonly nr?: number
  readonly etternavn?: string
  readonly barn?: readonly Barn[]
  readonly kommunenummer?: string | null
  readonly version?: string
}
const to = (n: number): string => String(n).padStart(2, '0')
/** Ett nummer for hvert løpenummer: dagen er ulik, så to løpenumre aldri blir det samme. */
export const nummer = (
  nr: number,
  fodt = `1990-${to(1 + Math.floor(nr / 28))}-${to(1 + (nr % 28))}`,
): string => syntetiskNummer(fodt as never, 1)

/** En digital søknad til testkommunen, uten ektefelle. */
export function enDigital(v: Valg = {}) {
  const { nr = 1, etternavn = 'Sandvoll', barn = [{ fornavn: 'Nils', fodselsdato: '2016-04-03' }] } = v
  const json = enSoknadJson()
  const mottaker: Record<string, string> = { enhetsnummer: '9901', navEnhetsnavn: 'Nav Oppdiktet' }
  if (v.kommunenummer !== null) mottaker.kommunenummer = v.kommunenummer ?? TESTKOMMUNE
  const person = (b: Barn) => ({
    barn: {
      kilde: 'system',
      navn: { fornavn: b.fornavn, mellomnavn: '', etternavn },
      fodselsdato: b.fodselsdato,
      ...(b.nr ? { personIdentifikator: nummer(b.nr, b.fodselsdato) } : {}),
    },
    erFolkeregistrertSammen: { kilde: 'system', verdi: true },
  })
  return {
    ...json,
    version: v.version ?? json.version,
    mottaker,
    data: {
      ...json.data,
      personalia: {
        ...json.data.personalia,
        personIdentifikator: { kilde: 'system', verdi: nummer(nr) },
        navn: { kilde: 'system', fornavn: 'Tuva', mellomnavn: '', etternavn },
      },
      familie: {
        sivilstatus: { kilde: 'bruker', status: 'ugift' },
        forsorgerplikt: { harForsorgerplikt: { kilde: 'system', verdi: true }, ansvar: barn.map(person) },
      },
    },
  }
}
export const bytes = (json: unknown): Buffer => Buffer.from(JSON.stringify(json))

/** Uten `soknad`: vedlegg som kommer etter søknaden. */
export const motta = (
  hus: Testhus,
  soknad: Uint8Array | undefined,
  mer: Partial<Parameters<typeof mottaSoknad>[2]> = {},
): Promise<Mottaksresultat> =>
  mottaSoknad(
    hus.a,
    TESTKOMMUNE,
    { ...(soknad ? { soknad } : {}), filer: [], kanal: 'fil', ...mer },
    { type: 'drift', bruker: 'test' },
  )

/** Alle filene i innboksen, i rekkefølge. */
export const innboksfiler = (hus: Testhus) =>
  hus.db.somSystem(db =>
    db.selectFrom('innboks_fil').selectAll().orderBy('innboks_id').orderBy('nr').execute(),
  )
export const innboks = (hus: Testhus) =>
  hus.db.somSystem(db => db.selectFrom('innboks').selectAll().execute())

/** Et nummer på formen til et ekte, laget her så det aldri står noe i klartekst. Fødselsåret har ikke vært ennå. */
export function paEkteForm(): string {
  const siffer = (tekst: string, vekter: readonly number[]) =>
    (11 - (vekter.reduce((sum, v, i) => sum + v * Number(tekst[i]), 0) % 11)) % 11
  for (let individ = 600; ; individ++) {
    const ni = `010139${individ}`
    const k1 = siffer(ni, [3, 7, 6, 1, 8, 9, 4, 5, 2])
    const k2 = siffer(`${ni}${k1}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
    if (k1 < 10 && k2 < 10) return `${ni}${k1}${k2}`
  }
}
