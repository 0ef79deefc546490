import { PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib'

const PDFUA = 'http://www.aiim.org/pdfua/ns/id/'

/** PDF/A krever at utvidelser av XMP er beskrevet; dette beskriver `pdfuaid:part`. */
const SKJEMA = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility schema</pdfaSchema:schema><pdfaSchema:namespaceURI>${PDFUA}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>`

/**
 * Typst skriver én standard per fil. Vi skriver PDF/A-2a og legger til det PDF/UA krever i tillegg: at
 * vinduet viser tittelen, og merket i metadataene. Tid leses aldri: datoene er brevets egne.
 */
export async function leggTilUa(pdf: Uint8Array): Promise<Uint8Array> {
  const dokument = await PDFDocument.load(pdf, { updateMetadata: false })
  const katalog = dokument.catalog
  const visning = katalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? dokument.context.obj({})
  visning.set(PDFName.of('DisplayDocTitle'), PDFBool.True)
  katalog.set(PDFName.of('ViewerPreferences'), visning)

  const ref = katalog.get(PDFName.of('Metadata'))
  const metadata = dokument.context.lookup(ref)
  if (!(ref instanceof PDFRef) || !(metadata instanceof PDFRawStream))
    throw new Error('PDF-en mangler XMP-metadata')
  const xmp = medUa(new TextDecoder().decode(metadata.contents))
  dokument.context.assign(
    ref,
    dokument.context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' }),
  )
  return dokument.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false })
}

function medUa(xmp: string): string {
  const ut = xmp
    .replace('</rdf:Bag></pdfaExtension:schemas>', `${SKJEMA}</rdf:Bag></pdfaExtension:schemas>`)
    .replace(
      '</rdf:RDF>',
      `<rdf:Description rdf:about="" xmlns:pdfuaid="${PDFUA}"><pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF>`,
    )
  if (!ut.includes('pdfuaid:part>1<') || !ut.includes(SKJEMA))
    throw new Error('XMP-en har ikke den ventede formen')
  return ut
}
