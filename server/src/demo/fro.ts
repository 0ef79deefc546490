/** En liten generator med frø (mulberry32): samme frø gir samme tall på alle maskiner. */
export function froGenerator(fro: number): () => number {
  let tilstand = fro >>> 0
  return () => {
    tilstand = (tilstand + 0x6d2b79f5) >>> 0
    let t = tilstand
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** UUIDv7 av klokken som er flyttet og generatoren: sorterer etter når det skjedde, og er den samme neste gang. */
export function froUuid(tilfeldig: () => number, ms: () => number): () => string {
  const hex = (antall: number) =>
    Math.floor(tilfeldig() * 16 ** antall)
      .toString(16)
      .padStart(antall, '0')
  return () => {
    const tid = ms().toString(16).padStart(12, '0')
    return `${tid.slice(0, 8)}-${tid.slice(8)}-7${hex(3)}-${(8 + Math.floor(tilfeldig() * 4)).toString(16)}${hex(3)}-${hex(6)}${hex(6)}`
  }
}
