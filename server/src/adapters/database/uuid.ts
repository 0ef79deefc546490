import { createHash, randomBytes } from 'node:crypto'

/** UUIDv7: millisekunder først, så tilfeldig. Nye rader havner etter hverandre i indeksen. */
export function nyUuid(ms: number = Date.now()): string {
  const b = randomBytes(16)
  b.writeUIntBE(ms, 0, 6)
  b[6] = ((b[6] ?? 0) & 0x0f) | 0x70
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80
  const h = b.toString('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}`
}

/**
 * En id som følger av en annen, med den samme tiden først: den samme inn gir den samme ut, og ingen kan velge seg fram til en id som alt er
 * brukt til noe annet.
 */
export function avledetUuid(id: string, ...av: readonly string[]): string {
  const h = createHash('sha256')
    .update([...av, id].join('/'))
    .digest('hex')
  return `${id.slice(0, 13)}-7${h.slice(0, 3)}-8${h.slice(3, 6)}-${h.slice(6, 18)}`
}
