export type Nodbehov = 'mat' | 'bosted' | 'strom'

/** Det som krysses av og det som skrives, som én tekst. Står i vedtaket, så den skrives slik et menneske ville sagt det. */
export function behovstekst(
  hva: readonly Nodbehov[],
  egneOrd: string,
  navn: Readonly<Record<Nodbehov, string>>,
): string {
  const krysset = hva.map((k, i) => (i === 0 ? navn[k] : navn[k].toLocaleLowerCase('nb'))).join(', ')
  const ord = egneOrd.trim()
  return krysset && ord ? `${krysset}. ${ord}` : krysset || ord
}
