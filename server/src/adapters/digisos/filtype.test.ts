import { describe, expect, test } from 'vitest'
import {
  MAKS_ANTALL_FILER,
  MAKS_BYTES_PER_FIL,
  MAKS_BYTES_SAMLET,
  merkerForFil,
  merkerSamlet,
} from './filmerker.ts'
import { FILVISNING, filtype } from './filtype.ts'

const b = (tekst: string): Uint8Array => Buffer.from(tekst, 'latin1')
const PDF = b('%PDF-1.7\n')
const zip = (...navn: string[]): Uint8Array => b(`PK\x03\x04${navn.join('')}`)

describe('typen sies av innholdet', () => {
  test.each<[string, Uint8Array, string]>([
    ['PDF', PDF, 'pdf'],
    ['PDF med noen byte foran', b(`\n\n${'x'.repeat(500)}%PDF-1.4`), 'pdf'],
    ['JPEG', b('\xff\xd8\xff\xe0'), 'jpg'],
    ['PNG', b('\x89PNG\r\n\x1a\n'), 'png'],
    ['Word', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['Excel', zip('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
    ['PowerPoint', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'pptx'],
    ['OpenDocument', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'odf'],
    ['gammel Word', b('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'eldre-office'],
    ['et vanlig zip-arkiv', zip('bilder/1.jpg'), 'ukjent'],
    ['HTML', b('<html><script>alert(1)</script>'), 'ukjent'],
    ['SVG', b('<svg onload="x()"/>'), 'ukjent'],
    ['bare begynnelsen av PNG', b('\x89PNG'), 'ukjent'],
    ['tom fil', new Uint8Array(), 'ukjent'],
  ])('%s', (_, bytes, ventet) => {
    expect(filtype(bytes)).toBe(ventet)
  })

  test('bare PDF og bilder vises; alt annet får en type nettleseren ikke kjører', () => {
    const vises = Object.entries(FILVISNING).filter(([, v]) => v.visning === 'vises')
    expect(vises.map(([type]) => type)).toEqual(['pdf', 'jpg', 'png'])
    expect(FILVISNING.ukjent.mimetype).toBe('application/octet-stream')
  })
})

describe('merker', () => {
  const medStorrelse = (n: number): Uint8Array => {
    const bytes = new Uint8Array(n)
    bytes.set(PDF)
    return bytes
  }
  test.each<[string, string, Uint8Array, readonly string[]]>([
    ['alt stemmer', 'a.pdf', PDF, []],
    ['store bokstaver i endelsen er samme type', 'A.PDF', PDF, []],
    ['jpeg og jpg er det samme', 'bilde.jpeg', b('\xff\xd8\xff'), []],
    ['filen er tom', 'a.pdf', new Uint8Array(), ['tom']],
    ['innholdet er PDF', 'a.png', PDF, ['annet-enn-navnet-sier']],
    ['navnet sier ingenting', 'uten endelse', PDF, ['annet-enn-navnet-sier']],
    ['typen er ukjent', 'a.exe', b('MZ'), ['ukjent-type']],
    ['nøyaktig 10 MB er lov', 'a.pdf', medStorrelse(MAKS_BYTES_PER_FIL), []],
    ['én byte for mye', 'a.pdf', medStorrelse(MAKS_BYTES_PER_FIL + 1), ['for-stor']],
  ])('%s: %s', (_fordi, navn, bytes, ventet) => {
    expect(merkerForFil(navn, bytes)).toEqual(ventet)
  })

  test.each<[string, readonly number[], readonly string[]]>([
    ['30 filer er lov', Array.from({ length: MAKS_ANTALL_FILER }, () => 1), []],
    ['31 filer', Array.from({ length: MAKS_ANTALL_FILER + 1 }, () => 1), ['for-mange-filer']],
    ['nøyaktig 150 MB er lov', [MAKS_BYTES_SAMLET], []],
    ['én byte for mye', [MAKS_BYTES_SAMLET, 1], ['for-stort-samlet']],
  ])('samlet: %s', (_fordi, storrelser, ventet) => {
    expect(merkerSamlet(storrelser)).toEqual(ventet)
  })
})
