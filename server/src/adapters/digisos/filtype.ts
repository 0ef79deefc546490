/** Hva en fil er, sagt av innholdet og aldri av navnet. Alt som ikke kan vises trygt, lastes bare ned. */
export type Filtype = 'pdf' | 'jpg' | 'png' | 'docx' | 'xlsx' | 'pptx' | 'odf' | 'eldre-office' | 'ukjent'
export type Filvisning = { readonly mimetype: string; readonly visning: 'vises' | 'bare-nedlasting' }

const UTEN_VISNING = { mimetype: 'application/octet-stream', visning: 'bare-nedlasting' } as const

/** Det nettleseren får vite om filen. Office-filer og det ukjente får aldri en type nettleseren kan finne på å kjøre. */
export const FILVISNING: Readonly<Record<Filtype, Filvisning>> = {
  pdf: { mimetype: 'application/pdf', visning: 'vises' },
  jpg: { mimetype: 'image/jpeg', visning: 'vises' },
  png: { mimetype: 'image/png', visning: 'vises' },
  docx: UTEN_VISNING,
  xlsx: UTEN_VISNING,
  pptx: UTEN_VISNING,
  odf: UTEN_VISNING,
  'eldre-office': UTEN_VISNING,
  ukjent: UTEN_VISNING,
}

const JPG = [0xff, 0xd8, 0xff]
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const VINDU = 64 * 1024

export function filtype(bytes: Uint8Array): Filtype {
  if (begynnerMed(bytes, JPG)) return 'jpg'
  if (begynnerMed(bytes, PNG)) return 'png'
  if (begynnerMed(bytes, OLE)) return 'eldre-office'
  if (begynnerMed(bytes, ZIP)) return iZip(bytes)
  // Lesere godtar noen byte før merket, så det gjør vi også.
  return somTekst(bytes.subarray(0, 1024)).includes('%PDF-') ? 'pdf' : 'ukjent'
}

/** Kan filen leses som tekst? En NUL hører ikke hjemme i tekst, unntatt i UTF-16, som sier fra med merket først. */
export function erTekst(bytes: Uint8Array): boolean {
  if (filtype(bytes) !== 'ukjent') return false
  return !bytes.includes(0) || begynnerMed(bytes, [0xff, 0xfe]) || begynnerMed(bytes, [0xfe, 0xff])
}

/** Ser bare etter filnavn i begge ender av arkivet; det pakkes aldri ut. */
function iZip(bytes: Uint8Array): Filtype {
  const navn = somTekst(bytes.subarray(0, VINDU)) + somTekst(bytes.subarray(-VINDU))
  if (navn.includes('mimetypeapplication/vnd.oasis.opendocument')) return 'odf'
  if (!navn.includes('[Content_Types].xml')) return 'ukjent'
  if (navn.includes('word/')) return 'docx'
  if (navn.includes('xl/')) return 'xlsx'
  return navn.includes('ppt/') ? 'pptx' : 'ukjent'
}

const begynnerMed = (bytes: Uint8Array, merke: readonly number[]): boolean =>
  merke.every((byte, nr) => bytes[nr] === byte)

const somTekst = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
