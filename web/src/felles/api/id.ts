/** UUIDv7: tid først, så tilfeldig. Lages i nettleseren før sending, slik at det samme aldri gjøres to ganger. */
export function nyUuid7(naa: number = Date.now()): string {
  const b = crypto.getRandomValues(new Uint8Array(16))
  let tid = naa
  for (let i = 5; i >= 0; i--) {
    b[i] = tid % 256
    tid = Math.floor(tid / 256)
  }
  b[6] = ((b[6] ?? 0) & 0x0f) | 0x70
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80
  const x = Array.from(b, n => n.toString(16).padStart(2, '0')).join('')
  return `${x.slice(0, 8)}-${x.slice(8, 12)}-${x.slice(12, 16)}-${x.slice(16, 20)}-${x.slice(20)}`
}
