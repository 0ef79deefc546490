/** Skilletegn mellom ordene i et navn. Listen står også i migrasjon 0025, som deler navnene som alt ligger i databasen. */
const SKILLE = /[ \t\n\r\u00a0.,/()'’`´‐‑–—-]+/u

/**
 * Ordene et navn søkes på: små bokstaver, uten aksenter, og med den samme formen for å skrive det samme («Åsen» og «Aasen», «André» og «Andre», «Bjørn»
 * og «Bjorn»). Å skille dem ad ville skjult en sak for den som ikke vet hvordan familien skriver navnet; et treff for mye ser hun selv. Bare til å finne
 * og sammenligne, aldri til visning.
 */
export const navneord = (navn: string): readonly string[] => [
  ...new Set(
    navn
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[øłðđı]/g, b => ERSTATTES[b] ?? b)
      .replaceAll('æ', 'ae')
      .replaceAll('œ', 'oe')
      .replaceAll('ß', 'ss')
      .replaceAll('þ', 'th')
      .replaceAll('aa', 'a')
      .split(SKILLE)
      .filter(o => o !== ''),
  ),
]

const ERSTATTES: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ð: 'd', đ: 'd', ı: 'i' }
