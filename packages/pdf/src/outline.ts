import type { OutlineEntry } from '@diglot/layout'
import type { PdfFile } from './file.ts'
import { textString, type PdfDictionary, type PdfReference, type PdfValue } from './syntax.ts'

/**
 * Writes the document outline (ISO 32000-1, 12.3.3), its first level open to the eye and the others closed, and gives its
 * root; `undefined` without entries.
 */
export function writeOutline(
  file: PdfFile,
  entries: readonly OutlineEntry[],
  destinationOf: (entry: OutlineEntry) => readonly PdfValue[] | undefined,
): PdfReference | undefined {
  if (entries.length === 0) return undefined
  const root = file.reference()
  file.write(root, { Type: '/Outlines', ...writeLevel(root, entries), Count: entries.length })
  return root

  function writeLevel(parent: PdfReference, level: readonly OutlineEntry[]): PdfDictionary {
    const references = level.map(() => file.reference())
    for (const [i, reference] of references.entries()) {
      const entry = level[i]
      if (!entry) continue
      const destination = destinationOf(entry)
      file.write(reference, {
        Title: textString(entry.title),
        Parent: parent,
        Prev: references[i - 1],
        Next: references[i + 1],
        Dest: destination,
        ...(entry.children.length > 0 && {
          ...writeLevel(reference, entry.children),
          Count: -entry.children.length,
        }),
      })
    }
    return { First: references[0], Last: references.at(-1) }
  }
}
