/**
 * Et tall fra 0 til 2³² − 1 som følger av teksten og ingenting annet: ingen kan velge det, og den som regner etter, får det samme. FNV-1a, 32
 * bit, og en siste blanding: de lave bitene alene er ikke jevne nok. Ikke til noe som skal være hemmelig.
 */
export function trekktall(tekst: string): number {
  let h = 0x811c9dc5
  for (const tegn of tekst) h = Math.imul(h ^ (tegn.codePointAt(0) ?? 0), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
