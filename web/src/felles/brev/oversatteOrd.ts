type Stykke = { readonly original: string; readonly tekst: string }

/** Ordene under arbeid, lagret som ett utkast. Det som ikke lar seg lese, er ingen ord: da begynner feltene tomme. */
export function lesOrd(utkast: string): ReadonlyMap<string, string> {
  try {
    const lest: unknown = JSON.parse(utkast)
    return new Map(Array.isArray(lest) ? lest.filter(erStykke).map(s => [s.original, s.tekst]) : [])
  } catch {
    return new Map()
  }
}

export const skrivOrd = (ord: readonly Stykke[]): string => (ord.length === 0 ? '' : JSON.stringify(ord))

const erStykke = (x: unknown): x is Stykke =>
  typeof x === 'object' &&
  x !== null &&
  'original' in x &&
  typeof x.original === 'string' &&
  'tekst' in x &&
  typeof x.tekst === 'string'
