import type { SakForKontroll } from './sakForKontroll.ts'

type Barn = SakForKontroll['barn'][number]

export const tom = (t: string | undefined): boolean => (t ?? '').trim().length === 0

/**
 * Om barnets tekst er den samme som et søskens når navnene er tatt bort: hver setning i den står også om det andre barnet. At ett avsnitt
 * deler en setning med et annet, er ikke nok; familier deler hjem og økonomi.
 */
export function delerTekst(s: SakForKontroll, b: Barn, tekst: (b: Barn) => string): boolean {
  const navn = s.barn.map(x => fornavn(x))
  const min = setninger(tekst(b), navn)
  return (
    min.length > 0 &&
    s.barn.some(a => {
      if (a.personId === b.personId) return false
      const andres = new Set(setninger(tekst(a), navn))
      return min.every(x => andres.has(x))
    })
  )
}

const fornavn = (b: Barn): string => b.navn.split(' ')[0] ?? ''

/** Setningene uten navn, tall på alder, store bokstaver og skilletegn. */
function setninger(tekst: string, navn: readonly string[]): readonly string[] {
  const uten = navn
    .filter(n => n !== '')
    .reduce((t, n) => t.replace(new RegExp(`(?<!\\p{L})${bokstavelig(n)}s?(?!\\p{L})`, 'gu'), ''), tekst)
  return uten
    .toLowerCase()
    .split(/[.!?\n]+/u)
    .map(t => t.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .filter(t => t !== '')
}

const bokstavelig = (t: string): string => t.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
