import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { kanVaereSoknad } from '../application/soknad/kanVaereSoknad.ts'
import type { Innkommende } from '../application/soknad/mottak.ts'
import { FeilBruk } from './utskrift.ts'

/** Det som ikke ble lest, og hvorfor. Den som importerer, får en linje for hvert. */
export type Ulest = { readonly fil: string; readonly grunn: string }
/** `uleste`: filer i meldingen som ikke lot seg lese. Resten av meldingen er med. Kaster når selve søknaden ikke kan leses. */
export type Lest = { readonly inn: Innkommende; readonly uleste: readonly Ulest[] }
export type Funnet = { readonly fil: string; readonly les: () => Lest }
export type Funn = { readonly meldinger: readonly Funnet[]; readonly utenom: readonly Ulest[] }

const SOKNAD = 'soknad.json'
const VEDLEGG = 'vedlegg.json'
const METADATA = ['metadata.json', 'forsendelsemetadata.json']
const LENKE = 'Ikke lest: dette er en lenke, og den kan peke hvor som helst. Kopier inn selve filen.'
const IKKE_FIL = 'Ikke lest: dette er verken en fil eller en mappe.'

/**
 * Meldingene under en sti. En mappe med `soknad.json` er én søknad med vedlegg og filer; en mappe uten søknad, men med
 * `vedlegg.json` eller metadata, er vedlegg som kommer etter søknaden. Andre mapper gås gjennom: hver `*.json` er én søknad, og hver
 * annen fil er et vedlegg for seg, i navnerekkefølge. Store bokstaver i navnene er det samme. `fil` er stien fra argumentet.
 *
 * Undermapper i en meldings mappe er meldingens filer, og filen heter det stien sier («kvitteringer/mai.pdf»), så ingenting forsvinner
 * og to like navn kan skilles. En undermappe med sin egen `soknad.json` eller egne metadata er likevel sin egen melding.
 */
export function finnSoknader(argument: string): Funn {
  if (!existsSync(argument)) throw new FeilBruk(`Finner ikke «${argument}». Sjekk stien.`)
  if (!statSync(argument).isFile()) return iMappe(argument, argument)
  return { meldinger: [nevntFil(argument)], utenom: [] }
}

/** En fil noen har nevnt, er en søknad når den ikke er en vedleggsliste, en PDF eller noe annet en søknad aldri er. */
function nevntFil(sti: string): Funnet {
  const fil = basename(sti)
  return {
    fil,
    les: () => {
      const innhold = readFileSync(sti)
      const erVedlegg = heter(fil, VEDLEGG) || !kanVaereSoknad(innhold)
      return erVedlegg ? losFil(fil, innhold) : alene(innhold)
    },
  }
}

function iMappe(mappe: string, rot: string): Funn {
  const i = innhold(mappe)
  if (!i.ok) return { meldinger: [], utenom: [{ fil: relative(rot, mappe) || '.', grunn: i.grunn }] }
  const hoved = hovedfilene(i.oppforinger)
  const filer = filerI(mappe, '', i.oppforinger)
  const egneJson = hoved.soknad ? [] : filer.filer.filter(f => erJson(f) && !Object.values(hoved).includes(f))
  const med = filer.filer.filter(f => !egneJson.includes(f))
  const erMelding = hoved.soknad || hoved.vedlegg || (hoved.metadata && med.length > 1)
  if (!erMelding) return samle(i.oppforinger.map(o => enkeltvis(mappe, o, rot)))
  return samle([
    { meldinger: [enMelding(mappe, rot, { ...hoved, filer: med })], utenom: [] },
    { meldinger: egneJson.map(f => enSoknad(join(mappe, f), rot)), utenom: [] },
    ...filer.egne.map(e => iMappe(join(mappe, e), rot)),
    { meldinger: [], utenom: filer.utenom.map(u => ({ ...u, fil: relative(rot, join(mappe, u.fil)) })) },
  ])
}

function enkeltvis(mappe: string, o: Dirent, rot: string): Funn {
  const sti = join(mappe, o.name)
  if (o.isDirectory()) return iMappe(sti, rot)
  const fil = relative(rot, sti)
  if (!o.isFile()) return { meldinger: [], utenom: [{ fil, grunn: o.isSymbolicLink() ? LENKE : IKKE_FIL }] }
  if (erJson(o.name)) return { meldinger: [enSoknad(sti, rot)], utenom: [] }
  return { meldinger: [{ fil, les: () => losFil(o.name, readFileSync(sti)) }], utenom: [] }
}

const samle = (funn: readonly Funn[]): Funn => ({
  meldinger: funn.flatMap(f => f.meldinger),
  utenom: funn.flatMap(f => f.utenom),
})

const heter = (fil: string, navn: string): boolean => fil.toLowerCase() === navn
/** Bare filer i mappen selv; i undermapper er JSON vedlegg som alt annet. */
const erJson = (fil: string): boolean => !fil.includes('/') && fil.toLowerCase().endsWith('.json')

const alene = (soknad: Uint8Array): Lest => ({ inn: { soknad, filer: [], kanal: 'fil' }, uleste: [] })
const losFil = (filnavn: string, innhold: Uint8Array): Lest => ({
  inn: heter(filnavn, VEDLEGG)
    ? { vedlegg: innhold, filer: [], kanal: 'fil' }
    : { filer: [{ filnavn, innhold }], kanal: 'fil' },
  uleste: [],
})
const enSoknad = (sti: string, rot: string): Funnet => ({
  fil: relative(rot, sti),
  les: () => alene(readFileSync(sti)),
})

type Hovedfiler = { readonly soknad?: string; readonly vedlegg?: string; readonly metadata?: string }

function hovedfilene(oppforinger: readonly Dirent[]): Hovedfiler {
  const filer = oppforinger.filter(o => o.isFile()).map(o => o.name)
  const [soknad, vedlegg] = [SOKNAD, VEDLEGG].map(n => filer.find(f => heter(f, n)))
  const metadata = filer.find(f => METADATA.includes(f.toLowerCase()))
  return { ...(soknad ? { soknad } : {}), ...(vedlegg ? { vedlegg } : {}), ...(metadata ? { metadata } : {}) }
}

type Melding = Hovedfiler & { readonly filer: readonly string[] }

function enMelding(mappe: string, rot: string, m: Melding): Funnet {
  const { soknad, vedlegg } = m
  const fra = (navn: string) => relative(rot, join(mappe, navn))
  return {
    fil: fra(soknad ?? vedlegg ?? m.metadata ?? ''),
    les: () => {
      const ids = m.metadata ? lesMetadata(join(mappe, m.metadata)) : undefined
      const metadata = soknad && !ids?.eksternRef ? undefined : ids
      // Metadata med id-ene er konvolutten til søknaden. Til vedlegg kan de si mer om hvor de hører til, og blir med som fil.
      const utenom = [soknad, vedlegg, soknad && metadata ? m.metadata : undefined]
      const hovedfiler = {
        ...(soknad ? { soknad: readFileSync(join(mappe, soknad)) } : {}),
        ...(vedlegg ? { vedlegg: readFileSync(join(mappe, vedlegg)) } : {}),
      }
      const lest = m.filer.filter(f => !utenom.includes(f)).map(f => prov(join(mappe, f), f))
      return {
        inn: {
          ...hovedfiler,
          filer: lest.flatMap(l => (l.ok ? [{ filnavn: l.fil, innhold: l.innhold }] : [])),
          ...(metadata ? { metadata } : {}),
          kanal: 'fil',
        },
        uleste: lest.flatMap(l => (l.ok ? [] : [{ fil: fra(l.fil), grunn: l.grunn }])),
      }
    },
  }
}

type Meldingsfiler = {
  readonly filer: readonly string[]
  /** Undermappene som er sin egen melding. */
  readonly egne: readonly string[]
  readonly utenom: readonly Ulest[]
}

/** Stiene fra meldingens mappe, alltid med `/`. */
function filerI(mappe: string, under: string, oppforinger: readonly Dirent[]): Meldingsfiler {
  const deler = oppforinger.map((o): Meldingsfiler => {
    const sti = under === '' ? o.name : `${under}/${o.name}`
    if (o.isFile()) return { filer: [sti], egne: [], utenom: [] }
    if (!o.isDirectory())
      return { filer: [], egne: [], utenom: [{ fil: sti, grunn: o.isSymbolicLink() ? LENKE : IKKE_FIL }] }
    const i = innhold(join(mappe, sti))
    if (!i.ok) return { filer: [], egne: [], utenom: [{ fil: sti, grunn: i.grunn }] }
    const { soknad, metadata } = hovedfilene(i.oppforinger)
    return soknad || metadata ? { filer: [], egne: [sti], utenom: [] } : filerI(mappe, sti, i.oppforinger)
  })
  return {
    filer: deler.flatMap(d => d.filer),
    egne: deler.flatMap(d => d.egne),
    utenom: deler.flatMap(d => d.utenom),
  }
}

/** Hvorfor noe ikke kunne leses, med systemets egen kode. */
export const hvorforUlest = (feil: unknown): string => {
  const kode = feil instanceof Error && 'code' in feil ? String(feil.code) : 'ukjent feil'
  return `Ikke lest: den kunne ikke åpnes (${kode}). Rett det, og importer på nytt; det som alt er mottatt, blir ikke doblet.`
}

function prov(sti: string, fil: string) {
  try {
    return { ok: true as const, fil, innhold: readFileSync(sti) }
  } catch (feil) {
    return { ok: false as const, fil, grunn: hvorforUlest(feil) }
  }
}

function innhold(mappe: string) {
  try {
    const oppforinger = readdirSync(mappe, { withFileTypes: true })
    return { ok: true as const, oppforinger: oppforinger.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }
  } catch (feil) {
    return { ok: false as const, grunn: hvorforUlest(feil) }
  }
}

/** Id-ene fra Fiks IO eller SvarUt. En fil som ikke kan leses, gjør bare at identiteten blir hashen; den følger med som fil. */
function lesMetadata(sti: string): Innkommende['metadata'] {
  try {
    const { digisosId, eksternRef } = JSON.parse(readFileSync(sti, 'utf8')) as Record<string, unknown>
    if (typeof digisosId !== 'string' || digisosId === '') return undefined
    return { digisosId, ...(typeof eksternRef === 'string' && eksternRef !== '' ? { eksternRef } : {}) }
  } catch {
    return undefined
  }
}
