import { describe, expect, test } from 'vitest'
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
