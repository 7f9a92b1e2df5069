import { checkBookmarks } from './bookmark.ts'
import { checkFields } from './field.ts'
import { type Check, readParts } from './parts.ts'
import { checkStyles } from './style.ts'
import { checkTables } from './table.ts'
import { checkAlternatives, checkHeadings, checkLanguages, checkNotes, checkSpacing } from './text.ts'

const checks: readonly Check[] = [
  checkTables,
  checkStyles,
  checkBookmarks,
  checkFields,
  checkLanguages,
  checkSpacing,
  checkAlternatives,
  checkNotes,
  checkHeadings,
]

/**
 * Faults of a Word file that validators let pass, in words; none in a good file.
 *
 * Throws a RangeError when the bytes hold no document, a SyntaxError when a part is not XML.
 */
export function lintDocx(bytes: Uint8Array): string[] {
  const parts = readParts(bytes)
  return checks.flatMap((check) => [...check(parts)])
}
