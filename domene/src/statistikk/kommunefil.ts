import { avvist, ok, type Resultat } from '../felles/resultat.ts'
import { MALEPUNKTER, type Malepunkt, type Omrade } from '../kontroll/malepunkt.ts'
import { DELER, type Del } from './malepunktgrupper.ts'
import { type Gruppe, peker } from './skjerming.ts'

/** Det som gjør JSON-eksporten av målepunktene lesbar for en maskin. Utgaven øker når en leser må forstå noe nytt. */
export const KOMMUNEFIL = { skjema: 'handlingsrom-malepunkter', utgave: 1 } as const
export type Filmerke = {
  readonly skjema: typeof KOMMUNEFIL.skjema
  readonly utgave: number
  readonly kommune: string
  readonly periode: string
  readonly utvalg: string
  readonly omfang: 'kommunen' | 'kontoret'
}

/** Målepunktene i én kommune og én periode, slik kommunen selv har skjermet dem. `null`: alt er holdt tilbake. */
export type Kommunefil = {
  readonly kommune: string
  readonly periode: string
  readonly punkter: Readonly<Record<Malepunkt, readonly Gruppe<Del>[] | null>>
}
export const FILFEIL = [
  'ikke-eksport',
  'utgave',
  'omfang',
  'utvalg',
  'fremmed-felt',
  'personnummer',
  'rad',
  'lite-tall',
  'punkter',
] as const
export type Filfeil = (typeof FILFEIL)[number]

const TEKSTER = ['tittel', 'definisjon', 'periode', 'populasjon', 'skjerming', 'regnet'] as const
const FELT: readonly string[] = [...TEKSTER, 'merke', 'kolonner', 'rader']
const MERKEFELT = ['skjema', 'utgave', 'kommune', 'periode', 'utvalg', 'omfang']
const KOLONNER = ['område', 'målepunkt', 'del', 'familier']
const PUNKTER = (Object.keys(MALEPUNKTER) as Omrade[]).flatMap(o =>
  MALEPUNKTER[o].map((p): readonly [Omrade, Malepunkt] => [o, p]),
)
/** Elleve sifre, også delt: det kan være et fødselsnummer, og da hører ikke filen hjemme her. */
const ELLEVE_SIFRE = /(?<!\d)\d{6}[ \u00A0]?\d{5}(?!\d)/

/** Filen, når den er en eksport av målepunktene for en hel kommune og ikke har noe mer i seg. Teksten i den leses aldri videre. */
export function lesKommunefil(raa: unknown): Resultat<Kommunefil, Filfeil> {
  if (!erObjekt(raa) || !erObjekt(raa.merke) || raa.merke.skjema !== KOMMUNEFIL.skjema)
    return avvist('ikke-eksport')
  const { merke } = raa
  if (merke.utgave !== KOMMUNEFIL.utgave) return avvist('utgave')
  if (ELLEVE_SIFRE.test(JSON.stringify(raa))) return avvist('personnummer')
  if (!bare(raa, FELT) || !bare(merke, MERKEFELT)) return avvist('fremmed-felt')
  const { kommune, periode } = merke
  const helt =
    TEKSTER.every(f => typeof raa[f] === 'string') &&
    typeof kommune === 'string' &&
    /^\d{4}$/.test(kommune) &&
    typeof periode === 'string' &&
    /^20\d{2}-[123]$/.test(periode)
  if (!helt || JSON.stringify(raa.kolonner) !== JSON.stringify(KOLONNER) || !Array.isArray(raa.rader))
    return avvist('ikke-eksport')
  if (merke.omfang !== 'kommunen') return avvist('omfang')
  if (merke.utvalg !== 'alle') return avvist('utvalg')
  const punkter = punktene(raa.rader)
  return punkter.ok ? ok({ kommune, periode, punkter: punkter.verdi }) : punkter
}

function punktene(rader: readonly unknown[]): Resultat<Kommunefil['punkter'], Filfeil> {
  const lest = rader.map(rad)
  if (lest.some(r => r === null)) return avvist('rad')
  const kjente = lest.flatMap(r => (r === null ? [] : [r]))
  if (kjente.some(r => r.antall !== null && peker(r.antall))) return avvist('lite-tall')
  const ut = PUNKTER.map(([, p]) => [p, forPunktet(kjente.filter(r => r.punkt === p))] as const)
  if (ut.some(([, g]) => g === undefined)) return avvist('punkter')
  return ok(Object.fromEntries(ut) as Kommunefil['punkter'])
}

type Rad = { readonly punkt: Malepunkt; readonly deler: readonly Del[]; readonly antall: number | null }

/** Én rad: et punkt i sitt område, kjente deler, og et helt tall eller `null`. Alt annet er noe vi ikke vet hva er. */
function rad(raa: unknown): Rad | null {
  if (!Array.isArray(raa) || raa.length !== KOLONNER.length) return null
  const [omrade, punkt, del, antall] = raa as readonly unknown[]
  const kjent = PUNKTER.find(([o, p]) => o === omrade && p === punkt)
  if (!kjent || typeof del !== 'string') return null
  if (del === 'alle') return antall === null ? { punkt: kjent[1], deler: [], antall } : null
  const deler = del.split(' eller ').map(d => DELER.find(x => x === d))
  const erTall = typeof antall === 'number' && Number.isSafeInteger(antall) && antall >= 0
  if (!erTall || deler.includes(undefined)) return null
  return { punkt: kjent[1], deler: deler.flatMap(d => d ?? []), antall }
}

/** Hver del nøyaktig én gang, eller alt holdt tilbake. Ellers ville noen vært talt to ganger, eller ikke. */
function forPunktet(rader: readonly Rad[]): readonly Gruppe<Del>[] | null | undefined {
  if (rader.some(r => r.antall === null)) return rader.length === 1 ? null : undefined
  const deler = rader.flatMap(r => r.deler)
  const helt = deler.length === DELER.length && DELER.every(d => deler.includes(d))
  return helt
    ? rader.flatMap(r => (r.antall === null ? [] : [{ deler: r.deler, antall: r.antall }]))
    : undefined
}

const erObjekt = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x)
const bare = (x: object, felt: readonly string[]): boolean => Object.keys(x).every(f => felt.includes(f))
