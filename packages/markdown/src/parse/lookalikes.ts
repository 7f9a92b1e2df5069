import type { Notes } from './notes.ts'
import type { Report } from './report.ts'
import { unsupported } from './unsupported.ts'
import type { Unit } from './units.ts'

/**
 * Text that an author meant as markup: a reference to a note or a definition that does not exist, struck text.
 *
 * The parser leaves these as plain text. Escaped marks are meant as text and pass.
 */
export function reportLookalikes(
  units: readonly Unit[],
  { notes, report }: { readonly notes: Notes; readonly report: Report },
): void {
  const text = units.map((unit) => (unit.end - unit.start === 1 ? unit.char : '\0')).join('')
  const offsets = (match: RegExpExecArray): [number, number] => [
    units[match.index]?.start ?? 0,
    units[match.index + match[0].length - 1]?.end ?? 0,
  ]
  for (const match of text.matchAll(/\[\^([^\s[\]]+)\]/g))
    report({
      code: 'unknown-note',
      message: `Expected the label of a note of this file, found [^${match[1]}]`,
      hint:
        notes.labels.length > 0
          ? `the notes are ${notes.labels.map((label) => `[^${label}]`).join(', ')}; or write the note: [^${match[1]}]: …`
          : `write the note: [^${match[1]}]: …`,
      at: offsets(match),
    })
  for (const match of text.matchAll(/\[[^[\]^][^[\]]*\]\[[^[\]^]*\]/g))
    report({ ...unsupported('unresolvedLink'), at: offsets(match) })
  for (const match of text.matchAll(/~~[^~]+~~/g)) report({ ...unsupported('delete'), at: offsets(match) })
}
