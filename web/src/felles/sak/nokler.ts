/** Kodene i en uttømmende teksttabell, i den rekkefølgen de er skrevet. Slik er valgene i skjemaene alltid de samme som tekstene. */
export const nokler = <K extends string>(tabell: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(tabell) as K[]
