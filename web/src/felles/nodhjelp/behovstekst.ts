import type { Akuttbehov } from '@handlingsrom/domene/soknad/hendelser'

export type Nodbehov = Akuttbehov

/** Det som krysses av og det som skrives, som én tekst. Står i vedtaket, så den skrives slik et menneske ville sagt det. */
export function behovstekst(
  hva: readonly Nodbehov[],
  egneOrd: string,
  navn: Readonly<Record<Nodbehov, string>>,
): string {
  // «Noe annet» sier ingenting i et brev; det er ordene som sier hva.
  const krysset = hva
    .filter(k => k !== 'ukjent')
    .map((k, i) => (i === 0 ? navn[k] : navn[k].toLocaleLowerCase('nb')))
    .join(', ')
  const ord = egneOrd.trim()
  return krysset && ord ? `${krysset}. ${ord}` : krysset || ord
}
