import type { FastifyRequest } from 'fastify'
import type { Innkommende } from '../../application/soknad/mottak.ts'
import { ugyldig } from '../skall/feilsvar.ts'

type Fil = { readonly filnavn: string; readonly innhold: Uint8Array }
export type Opplasting = {
  readonly meldinger: readonly { readonly fil: string; readonly innhold: Innkommende }[]
}
type Felles = Pick<Innkommende, 'kanal' | 'metadata'>

const INGEN_FILER = 'Velg minst én fil. Søknaden heter vanligvis soknad.json.'

/**
 * Filene i én opplasting. Med en `soknad.json` er alt én søknad; uten er hver JSON-fil en egen søknad, i navnerekkefølge. Filer
 * uten søknad er vedlegg som kommer etter den: en `vedlegg.json` eller en `digisosId` holder dem sammen, ellers er hver fil for seg.
 * Integrasjonen legger `digisosId` og `eksternRef` ved som felter: de er identiteten når det er én melding.
 */
export async function lesOpplasting(
  request: FastifyRequest,
  kanal: Innkommende['kanal'],
): Promise<Opplasting> {
  if (!request.isMultipart()) throw ugyldig('ingen-filer', INGEN_FILER)
  const filer: Fil[] = []
  const felt: Record<string, string> = {}
  for await (const del of request.parts()) {
    if (del.type === 'file')
      filer.push({ filnavn: del.filename || 'uten-navn', innhold: await del.toBuffer() })
    else if (typeof del.value === 'string') felt[del.fieldname] = del.value
  }
  if (filer.length === 0) throw ugyldig('ingen-filer', INGEN_FILER)
  const { digisosId, eksternRef } = felt
  const metadata = digisosId ? { metadata: { digisosId, ...(eksternRef ? { eksternRef } : {}) } } : {}
  const hoved = filer.find(f => heter(f, 'soknad.json'))
  if (hoved) {
    const { vedlegg, andre } = delt(filer.filter(f => f !== hoved))
    const innhold = { soknad: hoved.innhold, ...vedlegg, filer: andre, ...metadata, kanal }
    return { meldinger: [{ fil: hoved.filnavn, innhold }] }
  }
  const soknader = filer.filter(erSoknad).toSorted((a, b) => (a.filnavn < b.filnavn ? -1 : 1))
  const resten = filer.filter(f => !erSoknad(f))
  const egen = soknader.length === 1 ? metadata : {}
  return {
    meldinger: [
      ...soknader.map(f => ({ fil: f.filnavn, innhold: { soknad: f.innhold, filer: [], ...egen, kanal } })),
      ...vedleggeneI(resten, { kanal, ...(soknader.length === 0 ? metadata : {}) }),
    ],
  }
}

function vedleggeneI(filer: readonly Fil[], felles: Felles): Opplasting['meldinger'] {
  const { vedlegg, andre } = delt(filer)
  const [forste] = filer
  if (!forste) return []
  if (!vedlegg && !felles.metadata)
    return filer.map(f => ({ fil: f.filnavn, innhold: { filer: [f], ...felles } }))
  const fil = filer.find(f => heter(f, 'vedlegg.json')) ?? forste
  return [{ fil: fil.filnavn, innhold: { ...vedlegg, filer: andre, ...felles } }]
}

function delt(filer: readonly Fil[]) {
  const liste = filer.find(f => heter(f, 'vedlegg.json'))
  return { vedlegg: liste && { vedlegg: liste.innhold }, andre: filer.filter(f => f !== liste) }
}

/** Noen systemer skriver navnene med store bokstaver. */
const heter = (f: Fil, navn: string): boolean => f.filnavn.toLowerCase() === navn
const erSoknad = (f: Fil): boolean => f.filnavn.toLowerCase().endsWith('.json') && !heter(f, 'vedlegg.json')
