import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Innkommende } from '../application/soknad/mottak.ts'
import { FeilBruk } from './utskrift.ts'

export type Funnet = { readonly fil: string; readonly les: () => Innkommende }
/** `utenom`: filene som verken er en søknad eller hører til en. De leses ikke, og den som importerer, får vite det. */
export type Funn = { readonly soknader: readonly Funnet[]; readonly utenom: readonly string[] }

const SOKNAD = 'soknad.json'
const VEDLEGG = 'vedlegg.json'
const METADATA = ['metadata.json', 'forsendelseMetadata.json']

/**
 * Søknadene under en sti. En fil er én søknad; en mappe med `soknad.json` er én søknad med vedlegg og filer; andre mapper gås
 * gjennom, og hver `*.json` er én søknad, i navnerekkefølge. `fil` er stien fra argumentet.
 *
 * Undermapper i en søknads mappe er søknadens filer, og filen heter det stien sier («kvitteringer/mai.pdf»), så ingenting forsvinner
 * og to like navn kan skilles. En undermappe med sin egen `soknad.json` er likevel sin egen søknad.
 */
export function finnSoknader(argument: string): Funn {
  if (!existsSync(argument)) throw new FeilBruk(`Finner ikke «${argument}». Sjekk stien.`)
  if (statSync(argument).isFile()) return { soknader: [enFil(argument, basename(argument))], utenom: [] }
  return iMappe(argument, argument)
}

function iMappe(mappe: string, rot: string): Funn {
  return existsSync(join(mappe, SOKNAD)) ? enMappe(mappe, rot) : samle(gaaGjennom(mappe, rot))
}

const gaaGjennom = (mappe: string, rot: string): readonly Funn[] =>
  innhold(mappe).map((o): Funn => {
    const sti = join(mappe, o.name)
    if (o.isDirectory()) return iMappe(sti, rot)
    const fil = relative(rot, sti)
    return o.isFile() && o.name.endsWith('.json')
      ? { soknader: [enFil(sti, fil)], utenom: [] }
      : { soknader: [], utenom: [fil] }
  })

const samle = (funn: readonly Funn[]): Funn => ({
  soknader: funn.flatMap(f => f.soknader),
  utenom: funn.flatMap(f => f.utenom),
})

const innhold = (mappe: string): readonly Dirent[] =>
  readdirSync(mappe, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))

const enFil = (sti: string, fil: string): Funnet => ({
  fil,
  les: () => ({ soknad: readFileSync(sti), filer: [], kanal: 'fil' }),
})

/** Søknaden i mappen, og så de som ligger i undermapper med sin egen `soknad.json`. */
function enMappe(mappe: string, rot: string): Funn {
  const { filer, egne, utenom } = soknadensFiler(mappe, '')
  const soknad: Funnet = {
    fil: relative(rot, join(mappe, SOKNAD)),
    les: () => {
      const metadatafil = METADATA.find(m => filer.includes(m))
      const metadata = metadatafil && lesMetadata(join(mappe, metadatafil))
      const hovedfiler = [SOKNAD, VEDLEGG, ...(metadata ? [metadatafil] : [])]
      return {
        soknad: readFileSync(join(mappe, SOKNAD)),
        ...(filer.includes(VEDLEGG) ? { vedlegg: readFileSync(join(mappe, VEDLEGG)) } : {}),
        filer: filer
          .filter(f => !hovedfiler.includes(f))
          .map(filnavn => ({ filnavn, innhold: readFileSync(join(mappe, filnavn)) })),
        ...(metadata ? { metadata } : {}),
        kanal: 'fil',
      }
    },
  }
  const under = samle(egne.map(e => enMappe(join(mappe, e), rot)))
  return {
    soknader: [soknad, ...under.soknader],
    utenom: [...utenom.map(f => relative(rot, join(mappe, f))), ...under.utenom],
  }
}

type Soknadsfiler = {
  readonly filer: readonly string[]
  /** Undermappene som er sin egen søknad. */
  readonly egne: readonly string[]
  /** Lenker og annet som ikke er filer: de leses ikke, for de kan peke hvor som helst. */
  readonly utenom: readonly string[]
}

/** Stiene fra søknadens mappe, alltid med `/`. */
function soknadensFiler(mappe: string, under: string): Soknadsfiler {
  const deler = innhold(join(mappe, under)).map((o): Soknadsfiler => {
    const sti = under === '' ? o.name : `${under}/${o.name}`
    if (o.isFile()) return { filer: [sti], egne: [], utenom: [] }
    if (!o.isDirectory()) return { filer: [], egne: [], utenom: [sti] }
    return existsSync(join(mappe, sti, SOKNAD))
      ? { filer: [], egne: [sti], utenom: [] }
      : soknadensFiler(mappe, sti)
  })
  return {
    filer: deler.flatMap(d => d.filer),
    egne: deler.flatMap(d => d.egne),
    utenom: deler.flatMap(d => d.utenom),
  }
}

/** Id-ene fra Fiks IO eller SvarUt. En fil som ikke kan leses, gjør bare at identiteten blir hashen av søknaden; den følger med som fil. */
function lesMetadata(sti: string): { digisosId: string; eksternRef: string } | undefined {
  try {
    const { digisosId, eksternRef } = JSON.parse(readFileSync(sti, 'utf8')) as Record<string, unknown>
    return typeof digisosId === 'string' && typeof eksternRef === 'string'
      ? { digisosId, eksternRef }
      : undefined
  } catch {
    return undefined
  }
}
