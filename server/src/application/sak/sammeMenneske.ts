import type { Dato } from '@handlingsrom/domene/felles/dato'
import { forSammenligning } from '@handlingsrom/domene/felles/tekst'
import type { LestSak } from './lesSak.ts'
import type { Bestilling } from './utforSakKommando.ts'

type Nytt = { readonly fornavn: string; readonly etternavn: string; readonly fodselsdato?: Dato }

const navnet = (n: Pick<Nytt, 'fornavn' | 'etternavn'>): string =>
  [n.fornavn, n.etternavn].map(forSammenligning).join('\n')

/** Om noen av dem er født etter i dag. Et barn som ventes, legges til som ventet, med en dag det skal komme. */
export const fodtIFremtiden = (
  mennesker: readonly { readonly fodselsdato?: string | undefined }[],
  dagens: Dato,
): boolean => mennesker.some(m => m.fodselsdato !== undefined && m.fodselsdato > dagens)

/** Mennesket i bestillingen, når den legger til eller retter et. */
export const mennesketI = (b: Bestilling): Nytt | undefined => b.ogsaa as Nytt | undefined

/**
 * Om den som legges til uten nummer, alt står i husstanden med det samme navnet og den samme fødselsdatoen. To ganger det samme barnet
 * ville gi to linjer, to kolonner og to svar om én. Tvillinger heter ikke det samme, og uten dato vet vi ikke nok til å si nei.
 */
export function staarAltIFamilien({ sak, personer }: LestSak, b: Bestilling): boolean {
  const { kommando } = b
  if (kommando.type !== 'leggTilBarn' && kommando.type !== 'leggTilVoksen') return false
  const ny = mennesketI(b)
  if (!ny?.fodselsdato) return false
  const { barn, voksne } = sak.husstand
  const her = [sak.sokerPersonId, ...[...barn, ...voksne].filter(p => !p.tattUt).map(p => p.personId)]
  return her.some(id => {
    const p = id === undefined ? undefined : personer[id]
    return p !== undefined && p.fodselsdato === ny.fodselsdato && navnet(p.navn) === navnet(ny)
  })
}
