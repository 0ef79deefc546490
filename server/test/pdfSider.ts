import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Teksten på hver side, slik en PDF-leser finner den. Gir seg ved første feil i filen. */
export async function pdfSider(pdf: Uint8Array): Promise<readonly string[]> {
  const d = await getDocument({ data: new Uint8Array(pdf), stopAtErrors: true, verbosity: 0 }).promise
  const sider = await Promise.all(Array.from({ length: d.numPages }, (_, i) => d.getPage(i + 1)))
  const tekst = await Promise.all(sider.map(s => s.getTextContent()))
  return tekst.map(t => t.items.map(b => ('str' in b ? `${b.str}${b.hasEOL ? ' ' : ''}` : '')).join(''))
}
