import type { Publication } from '@diglot/core'
import type { PdfFile } from './file.ts'
import { dateString, textString, type PdfReference } from './syntax.ts'

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

/**
 * Embeds a file as the source of the whole document, and gives its specification (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8
 * and annex E).
 */
export function writeAttachment(
  file: PdfFile,
  { name, type, description, bytes }: Attachment,
  date: Date,
): PdfReference {
  const embedded = file.addStream(
    {
      Type: '/EmbeddedFile',
      Subtype: `/${type.replace('/', '#2F')}`,
      Params: { ModDate: dateString(date), Size: bytes.length },
    },
    bytes,
  )
  return file.add({
    Type: '/Filespec',
    F: textString(name),
    UF: textString(name),
    Desc: textString(description),
    AFRelationship: '/Source',
    EF: { F: embedded, UF: embedded },
  })
}
