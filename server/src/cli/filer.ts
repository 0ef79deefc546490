import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Innkommende } from '../application/soknad/mottak.ts'
import { FeilBruk } from './utskrift.ts'

export type Funnet = { readonly fil: string; readonly les: () => Innkommende }

const SOKNAD = 'soknad.json'
const VEDLEGG = 'vedlegg.json'
const METADATA = ['metadata.json', 'forsendelseMetadata.json']

/**
 * Søknadene under en sti. En fil er én søknad; en mappe med `soknad.json` er én søknad med vedlegg og filer; andre mapper gås
 * gjennom, og hver `*.json` er én søknad, i navnerekkefølge. `fil` er stien fra argumentet.
 */
export function finnSoknader(argument: string): readonly Funnet[] {
  if (!existsSync(argument)) throw new FeilBruk(`Finner ikke «${argument}». Sjekk stien.`)
  if (statSync(argument).isFile()) return [enFil(argument, basename(argument))]
  return iMappe(argument, argument)
}

function iMappe(mappe: string, rot: string): readonly Funnet[] {
  if (existsSync(join(mappe, SOKNAD))) return [enMappe(mappe, rot)]
  return readdirSync(mappe, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(o => {
      const sti = join(mappe, o.name)
      if (o.isDirectory()) return iMappe(sti, rot)
      return o.isFile() && o.name.endsWith('.json') ? [enFil(sti, relative(rot, sti))] : []
    })
}

const enFil = (sti: string, fil: string): Funnet => ({
  fil,
  les: () => ({ soknad: readFileSync(sti), filer: [], kanal: 'fil' }),
})

function enMappe(mappe: string, rot: string): Funnet {
  return {
    fil: relative(rot, join(mappe, SOKNAD)),
    les: () => {
      const navn = readdirSync(mappe, { withFileTypes: true })
        .filter(o => o.isFile())
        .map(o => o.name)
        .toSorted()
      const metadata = METADATA.filter(m => navn.includes(m)).map(m => lesMetadata(join(mappe, m)))[0]
      return {
        soknad: readFileSync(join(mappe, SOKNAD)),
        ...(navn.includes(VEDLEGG) ? { vedlegg: readFileSync(join(mappe, VEDLEGG)) } : {}),
        filer: navn
          .filter(n => n !== SOKNAD && n !== VEDLEGG && !METADATA.includes(n))
          .map(filnavn => ({ filnavn, innhold: readFileSync(join(mappe, filnavn)) })),
        ...(metadata ? { metadata } : {}),
        kanal: 'fil',
      }
    },
  }
}

/** Id-ene fra Fiks IO eller SvarUt. En fil som ikke kan leses, gjør bare at identiteten blir hashen av søknaden. */
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
