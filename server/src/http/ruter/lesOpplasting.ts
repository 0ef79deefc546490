import type { FastifyRequest } from 'fastify'
import type { Innkommende } from '../../application/soknad/mottak.ts'
import { ugyldig } from '../skall/feilsvar.ts'

type Fil = { readonly filnavn: string; readonly innhold: Uint8Array }
export type Opplasting = {
  readonly meldinger: readonly { readonly fil: string; readonly innhold: Innkommende }[]
  /** Filer som ikke hører til noen søknad. De er ikke lagret, og den som lastet opp får vite det. */
  readonly uten: readonly string[]
}

export const UTEN_SOKNAD =
  'Filen hører ikke til noen søknad og er ikke lagret. Legg den i samme opplasting som en fil som heter soknad.json.'
const INGEN_FILER = 'Velg minst én fil. Søknaden heter vanligvis soknad.json.'
const INGEN_SOKNAD =
  'Ingen av filene er en søknad. En digital søknad er en JSON-fil; en papirsøknad føres i skjemaet.'

/**
 * Filene i én opplasting. Med en `soknad.json` er alt én søknad; uten er hver JSON-fil en egen søknad, i navnerekkefølge.
 * Integrasjonen kan legge `digisosId` og `eksternRef` ved som felter når det er én søknad: de er identiteten til den ene.
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
  const metadata = digisosId && eksternRef ? { metadata: { digisosId, eksternRef } } : {}
  const hoved = filer.find(f => f.filnavn === 'soknad.json')
  if (hoved) {
    const vedlegg = filer.find(f => f.filnavn === 'vedlegg.json')
    const innhold = {
      soknad: hoved.innhold,
      ...(vedlegg ? { vedlegg: vedlegg.innhold } : {}),
      filer: filer.filter(f => f !== hoved && f !== vedlegg),
      ...metadata,
      kanal,
    }
    return { meldinger: [{ fil: hoved.filnavn, innhold }], uten: [] }
  }
  const erJson = (f: Fil) => f.filnavn.toLowerCase().endsWith('.json')
  const soknader = filer.filter(erJson)
  if (soknader.length === 0) throw ugyldig('ingen-soknad', INGEN_SOKNAD)
  const egen = soknader.length === 1 ? metadata : {}
  return {
    meldinger: soknader
      .toSorted((a, b) => (a.filnavn < b.filnavn ? -1 : 1))
      .map(f => ({ fil: f.filnavn, innhold: { soknad: f.innhold, filer: [], ...egen, kanal } })),
    uten: filer.filter(f => !erJson(f)).map(f => f.filnavn),
  }
}
