import { MANEDSNAVN } from '../../felles/manedsnavn.ts'
import { manederI, type Tertial } from '../../statistikk/tertial.ts'
import type { Rapportord } from '../ord/nb.ts'
import type { Rapporttall } from '../typer.ts'

export function tertialnavn(p: Tertial, t: Rapportord): string {
  const { fra, til } = manederI(p)
  return t.tertial(MANEDSNAVN[fra - 1] ?? '', MANEDSNAVN[til - 1] ?? '')
}

/** Perioden med året, som i et avvik som kan gjelde et annet år. */
export const tertialOgAr = (p: Tertial, t: Rapportord): string => `${tertialnavn(p, t)} ${manederI(p).ar}`

/** Det som er med av året. */
export function perioden(tall: Rapporttall, t: Rapportord): string {
  const [forste, siste] = [tall.tertialer[0], tall.tertialer.at(-1)]
  if (!forste || !siste) return `${tall.ar}`
  const { fra } = manederI(forste)
  const { til } = manederI(siste)
  return `${t.tertial(MANEDSNAVN[fra - 1] ?? '', MANEDSNAVN[til - 1] ?? '')} ${tall.ar}`
}
