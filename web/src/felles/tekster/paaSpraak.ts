import type { Spraak, Trespraak } from '@handlingsrom/domene/felles/spraak'

/** Ord som står i kjernen fordi noe annet enn skjermen også sier dem, på ett språk. */
export const paaSpraak = <N extends string>(
  navn: Readonly<Record<N, Trespraak>>,
  spraak: Spraak,
): Record<N, string> =>
  // Nøklene er nettopp dem i `navn`; `fromEntries` kan ikke si det.
  Object.fromEntries(Object.entries<Trespraak>(navn).map(([n, t]) => [n, t[spraak]])) as Record<N, string>
