import type { Edition } from '@diglot/core'
import { editions } from './generated/editions.ts'
import type { BlockIds, DocumentId, EditionLanguages } from './generated/ids.ts'

/** Loads one edition of a document, and no other text with it. */
export async function edition<D extends DocumentId>(
  document: D,
  lang: EditionLanguages[D],
): Promise<Edition<D, BlockIds[D]>> {
  return editions[document][lang]()
}
