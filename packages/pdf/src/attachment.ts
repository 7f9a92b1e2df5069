import type { Publication } from '@diglot/core'
import { textString, type PdfFile, type PdfReference } from './pdfkit.ts'

/** A file that a PDF file carries: what it was made from. */
export interface Attachment {
  readonly name: string
  /** Media type: `application/json`. */
  readonly type: string
  readonly description: string
  readonly bytes: Uint8Array
}

/** The content of a publication as JSON, typed as `Publication` of `@diglot/core`. */
export function publicationAttachment(publication: Publication): Attachment {
  return {
    name: `${publication.id}.json`,
    type: 'application/json',
    description: `${publication.metadata.title}: the content of this file as typed data`,
    bytes: new TextEncoder().encode(`${JSON.stringify(publication)}\n`),
  }
}

/** Embeds a file as the source of the whole document (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8 and annex E). */
export function writeAttachment(
  file: PdfFile,
  { name, type, description, bytes }: Attachment,
  date: Date,
): void {
  const embedded = file.reference({
    Type: 'EmbeddedFile',
    Subtype: type.replace('/', '#2F'),
    Params: { ModDate: date, Size: bytes.length },
  })
  embedded.end(bytes)
  const specification: PdfReference = file.reference({
    Type: 'Filespec',
    F: textString(name),
    UF: textString(name),
    Desc: textString(description),
    AFRelationship: 'Source',
    EF: { F: embedded, UF: embedded },
  })
  specification.end()
  file.catalogue['AF'] = [specification]
  file.names['EmbeddedFiles'] = { Names: [textString(name), specification] }
}
