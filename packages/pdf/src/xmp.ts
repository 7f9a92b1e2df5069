import type { Lang, PublicationMetadata } from '@diglot/core'

/** Program that made the file. */
export const program = 'Diglot'

/**
 * The XMP packet (ISO 16684-1): what the document information says, and the identifiers of PDF/UA-1 and PDF/A-3a in one
 * file. PDF/A asks for a description of every schema that it does not know; that of PDF/UA is one (ISO 19005-3, 6.6.2.3).
 */
export function xmpPacket(metadata: PublicationMetadata, date: Date, langs: readonly Lang[]): Uint8Array {
  const moment = date.toISOString().replace('.000Z', 'Z')
  const properties = [
    `<dc:format>application/pdf</dc:format>`,
    `<dc:title>${alternative(metadata.title)}</dc:title>`,
    `<dc:creator><rdf:Seq>${item(metadata.creator)}</rdf:Seq></dc:creator>`,
    `<dc:description>${alternative(metadata.subject)}</dc:description>`,
    `<dc:language><rdf:Bag>${langs.map(item).join('')}</rdf:Bag></dc:language>`,
    `<dc:rights>${alternative(metadata.licence.spdx)}</dc:rights>`,
    ...(metadata.keywords.length > 0
      ? [
          `<dc:subject><rdf:Bag>${metadata.keywords.map(item).join('')}</rdf:Bag></dc:subject>`,
          `<pdf:Keywords>${escaped(metadata.keywords.join(', '))}</pdf:Keywords>`,
        ]
      : []),
    `<xmpRights:WebStatement>${escaped(metadata.licence.url)}</xmpRights:WebStatement>`,
    `<xmp:CreateDate>${moment}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${moment}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${program}</xmp:CreatorTool>`,
    `<pdf:Producer>${program}</pdf:Producer>`,
    `<pdfaid:part>3</pdfaid:part>`,
    `<pdfaid:conformance>A</pdfaid:conformance>`,
    `<pdfuaid:part>1</pdfuaid:part>`,
    uaSchema,
  ]
  const packet = [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${namespaces}>`,
    ...properties,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n')
  return new TextEncoder().encode(packet)
}

const namespaces = Object.entries({
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
})
  .map(([prefix, uri]) => `\n xmlns:${prefix}="${uri}"`)
  .join('')

const uaSchema = [
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li></rdf:Bag></pdfaExtension:schemas>',
].join('\n')

function alternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`
}

function item(text: string): string {
  return `<rdf:li>${escaped(text)}</rdf:li>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
