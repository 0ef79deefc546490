import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { leggTilUa } from './etterbehandling.ts'
import { ressurssti, skriftstier } from './ressurser.ts'
import { lesTegn, tilSkriften } from './skrifttegn.ts'

/** Malene: mappen under `ressurser/` og filen i den. Hver leser sine data fra `sys.inputs.data`. */
const MALER = {
  brev: 'brev/brev.typ',
  kartlegging: 'kartlegging/ark.typ',
  rapport: 'rapport/rapport.typ',
} as const
export type Mal = keyof typeof MALER

/**
 * Lager en oversetter fra data (JSON) til PDF etter en mal. Hver fil skrives først som PDF/UA-1, som er kontrollen
 * (Typst nekter når tittel, språk eller struktur mangler), og så som PDF/A-2a, som er den vi beholder.
 */
export function lagTypst(): (mal: Mal, json: string) => Promise<Uint8Array> {
  const skrifter = skriftstier().map(sti => readFileSync(sti))
  const [brodskrift] = skrifter
  if (brodskrift === undefined) throw new Error('Brevet har ingen skrift')
  const tegn = lesTegn(brodskrift)
  const oversettere = new Map<Mal, NodeCompiler>()
  const oversetter = (mal: Mal): NodeCompiler => {
    const finnes = oversettere.get(mal)
    if (finnes) return finnes
    const ny = NodeCompiler.create({
      workspace: dirname(ressurssti(MALER[mal])),
      fontArgs: [{ fontBlobs: skrifter }],
    })
    oversettere.set(mal, ny)
    return ny
  }

  return async (mal, json) => {
    const typst = oversetter(mal)
    try {
      const inputs = { data: medKjenteTegn(json, tegn) }
      const resultat = typst.compile({ mainFilePath: ressurssti(MALER[mal]), inputs })
      const dokument = resultat.result
      if (dokument === null) throw new Error(utenInnhold(resultat.takeError()?.shortDiagnostics))
      skriv(typst, dokument, 'ua-1')
      return await leggTilUa(skriv(typst, dokument, 'a-2a'))
    } finally {
      typst.evictCache(0)
    }
  }
}

function skriv(typst: NodeCompiler, dokument: NodeTypstDocument, standard: 'ua-1' | 'a-2a'): Uint8Array {
  try {
    return typst.pdf(dokument, { pdfStandard: standard })
  } catch (feil) {
    throw new Error(`${standard}: ${utenInnhold(feil)}`)
  }
}

const medKjenteTegn = (json: string, tegn: ReadonlySet<number>): string =>
  JSON.stringify(JSON.parse(json, (_, v: unknown) => (typeof v === 'string' ? tilSkriften(v, tegn) : v)))

/** Typst siterer teksten den klager på. Brevets ord skal aldri i en feilmelding eller logg. */
export function utenInnhold(feil: unknown): string {
  const meldinger = Array.isArray(feil) ? feil.map(melding) : [melding(feil)]
  return meldinger.join('; ').replace(/(["'`])[\s\S]*\1/gu, '«…»')
}

const melding = (feil: unknown): string =>
  typeof feil === 'object' && feil !== null && 'message' in feil ? String(feil.message) : 'ukjent feil'
