/**
 * En liten PDF med noen linjer tekst, til vedleggene i demoen: en kontrakt, en faktura, en time hos tannlegen. Den har bare
 * det en leser trenger, og de samme linjene gir de samme bytene.
 */
export function vedleggspdf(linjer: readonly string[]): Uint8Array {
  const tekst = linjer.map(
    (l, i) => `BT /F1 ${i === 0 ? 16 : 11} Tf 60 ${770 - i * 24} Td (${rommet(l)}) Tj ET`,
  )
  const innhold = [...tekst, 'BT /F1 8 Tf 60 60 Td (Oppdiktet vedlegg i demokommunen.) Tj ET'].join('\n')
  const objekter = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (nb-NO) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${innhold.length} >>\nstream\n${innhold}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let ut = '%PDF-1.4\n'
  const plasser = objekter.map((o, i) => {
    const plass = ut.length
    ut += `${i + 1} 0 obj\n${o}\nendobj\n`
    return plass
  })
  const xref = plasser.map(p => `${String(p).padStart(10, '0')} 00000 n \n`).join('')
  const antall = objekter.length + 1
  ut += `xref\n0 ${antall}\n0000000000 65535 f \n${xref}trailer\n<< /Size ${antall} /Root 1 0 R >>\nstartxref\n${ut.length}\n%%EOF\n`
  return Buffer.from(ut, 'latin1')
}

const rommet = (tekst: string): string => tekst.replace(/[\\()]/g, t => `\\${t}`)
