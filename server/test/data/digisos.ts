import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const mappe = fileURLToPath(new URL('./digisos/', import.meta.url))

/** Et offisielt eksempel som følger med depotet, byte for byte. */
export const eksempelbytes = (navn: string): Uint8Array => readFileSync(join(mappe, navn))
export const eksempel = (navn: string): unknown => JSON.parse(readFileSync(join(mappe, navn), 'utf8'))

type Manifestrad = { readonly fil: string; readonly skjema: string; readonly gyldigNaa: boolean }

/** Alle de offisielle eksemplene, når det delte materialet ligger ved siden av depotet; ellers undefined. */
export function offisielleEksempler():
  | { readonly rot: string; readonly filer: readonly Manifestrad[] }
  | undefined {
  const delt =
    process.env.HANDLINGSROM_SHARED ?? fileURLToPath(new URL('../../../../shared', import.meta.url))
  const rot = join(delt, 'digisos', 'eksempler')
  if (!existsSync(join(rot, 'manifest.json'))) return undefined
  const manifest = JSON.parse(readFileSync(join(rot, 'manifest.json'), 'utf8')) as {
    filer: readonly Manifestrad[]
  }
  return { rot, filer: manifest.filer }
}
