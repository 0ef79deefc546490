import { delISetninger } from './ord.ts'

/** Hvor mange av setningene i noen tekster som er blant dem kontoret også har skrevet i andre brev. */
export function standardsetninger(
  tekster: readonly string[],
  andre: ReadonlySet<string>,
): { readonly setninger: number; readonly av: number } {
  const alle = tekster.flatMap(delISetninger)
  return { setninger: alle.filter(s => andre.has(s)).length, av: alle.length }
}
