/** Tegnene en TTF-skrift kan vise, lest av `cmap`-tabellen (format 4 og 12). */
export function lesTegn(ttf: Buffer): ReadonlySet<number> {
  const tegn = new Set<number>()
  const cmap = tabell(ttf, 'cmap')
  const antall = ttf.readUInt16BE(cmap + 2)
  for (let i = 0; i < antall; i++) {
    const del = cmap + ttf.readUInt32BE(cmap + 4 + i * 8 + 4)
    const format = ttf.readUInt16BE(del)
    if (format === 4) lesFormat4(ttf, del, tegn)
    if (format === 12) lesFormat12(ttf, del, tegn)
  }
  return tegn
}

function tabell(ttf: Buffer, navn: string): number {
  const antall = ttf.readUInt16BE(4)
  for (let i = 0; i < antall; i++) {
    const rad = 12 + i * 16
    if (ttf.toString('latin1', rad, rad + 4) === navn) return ttf.readUInt32BE(rad + 8)
  }
  throw new Error(`Skriften mangler tabellen ${navn}`)
}

function lesFormat4(ttf: Buffer, del: number, tegn: Set<number>): void {
  const segmenter = ttf.readUInt16BE(del + 6) / 2
  const [slutt, start] = [del + 14, del + 16 + segmenter * 2]
  for (let s = 0; s < segmenter; s++) {
    const til = ttf.readUInt16BE(slutt + s * 2)
    for (let k = ttf.readUInt16BE(start + s * 2); k <= til && k !== 0xffff; k++) tegn.add(k)
  }
}

function lesFormat12(ttf: Buffer, del: number, tegn: Set<number>): void {
  const grupper = ttf.readUInt32BE(del + 12)
  for (let g = 0; g < grupper; g++) {
    const rad = del + 16 + g * 12
    const til = ttf.readUInt32BE(rad + 4)
    for (let k = ttf.readUInt32BE(rad); k <= til; k++) tegn.add(k)
  }
}

const HARDT_MELLOMROM = '\u00a0'
/** Vises i stedet for et tegn skriften ikke har. PDF/A avviser manglende tegn, og et brev skal ut uansett. */
const UKJENT = '\u25a1'

/**
 * Gjør tekst klar for skriften: bokstav og aksent settes sammen, linjeskift blir mellomrom, usynlige styretegn
 * (også dem som snur leseretningen) tas bort, og tegn skriften mangler blir synlige som □.
 */
export function tilSkriften(tekst: string, tegn: ReadonlySet<number>): string {
  const renset = tekst
    .normalize('NFC')
    .replace(/[^\S\u00a0]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
  return Array.from(renset, t =>
    t === HARDT_MELLOMROM || tegn.has(t.codePointAt(0) ?? 0) ? t : UKJENT,
  ).join('')
}
