import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import type { Aldersgruppe } from '@handlingsrom/domene/kartlegging/skjema/veiledning/typer'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsskjema, Sporsmalvisning } from '@handlingsrom/kontrakt/kartleggingsskjema'
import { queryOptions } from '@tanstack/react-query'
import { hent } from '../../felles/api/klient.ts'

export type { Kartleggingsskjema } from '@handlingsrom/kontrakt/kartleggingsskjema'
export type Sporsmal = Sporsmalvisning
export type Oppfolging = NonNullable<Sporsmal['oppfolging']>[number]

/** Skjemaet er likt hele samtalen: det hentes én gang, så et nett som blir borte, ikke tar spørsmålene med seg. */
export const skjemaSporring = queryOptions({
  queryKey: ['kartleggingsskjema', 'samtale'],
  queryFn: ({ signal }) => hent<Kartleggingsskjema>('/api/kartleggingsskjema', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

const OVRE: readonly (readonly [Aldersgruppe, number])[] = [
  ['0-2', 2],
  ['3-5', 5],
  ['6-9', 9],
  ['10-12', 12],
  ['13-15', 15],
  ['16-17', 17],
]
/** Aldersgruppen rådene er delt etter; ingen fra fylte 18, eller når alderen ikke er kjent. */
export const aldersgruppe = (alder: number | null): Aldersgruppe | undefined =>
  alder === null ? undefined : OVRE.find(([, til]) => alder <= til)?.[0]

type Lokal = { readonly punkt: Tema; readonly gruppe: Aldersgruppe | null }

/** Det kommunen har skrevet om temaet for barna det spørres om: for alle aldre, og for akkurat deres. */
export function lokalt<T extends Lokal>(
  alle: readonly T[],
  tema: Tema,
  aldre: readonly (number | null)[],
): readonly T[] {
  const grupper = new Set(aldre.map(aldersgruppe))
  return alle.filter(x => x.punkt === tema && (x.gruppe === null || grupper.has(x.gruppe)))
}

/** Kommunens tekst på språket, ellers bokmål. */
export const paSpraak = (
  t: { readonly nb: string; readonly nn?: string; readonly en?: string },
  s: Spraak,
): string => t[s] ?? t.nb
