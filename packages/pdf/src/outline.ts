import type { OutlineEntry } from '@diglot/layout'
import type { PdfFile, PdfReference } from './pdfkit.ts'
import { textString } from './pdfkit.ts'

/**
 * Writes the document outline (ISO 32000-1, 12.3.3), its first level open to the eye and the others closed, and gives its
 * root; `undefined` without entries.
 */
export function writeOutline(
  file: PdfFile,
  entries: readonly OutlineEntry[],
  destinationOf: (entry: OutlineEntry) => unknown[] | undefined,
): PdfReference | undefined {
  if (entries.length === 0) return undefined
  const root = file.reference()
  root.data = { Type: 'Outlines', ...writeLevel(root, entries), Count: entries.length }
  root.end()
  return root

  function writeLevel(parent: PdfReference, level: readonly OutlineEntry[]): Record<string, unknown> {
    const references = level.map(() => file.reference())
    for (const [i, reference] of references.entries()) {
      const entry = level[i]
      if (!entry) continue
      const destination = destinationOf(entry)
      reference.data = {
        Title: textString(entry.title),
        Parent: parent,
        ...(references[i - 1] && { Prev: references[i - 1] }),
        ...(references[i + 1] && { Next: references[i + 1] }),
        ...(destination && { Dest: destination }),
        ...(entry.children.length > 0 && {
          ...writeLevel(reference, entry.children),
          Count: -entry.children.length,
        }),
      }
      reference.end()
    }
    return { First: references[0], Last: references.at(-1) }
  }
}
