import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast'
import { offsetsOf, pointAt, type SourceText } from './place.ts'
import type { Report } from './report.ts'

/** The notes that a file defines, and which of them its text has referred to. */
export interface Notes {
  /** Label of the note that a reference means, as its definition writes it. */
  readonly refer: (reference: FootnoteReference) => string
  readonly labels: readonly string[]
  readonly definitions: readonly FootnoteDefinition[]
  readonly used: ReadonlySet<string>
}

/** Labels that differ in case alone are one label (GFM matches them so). */
export function notesOf(root: Root): Notes {
  const definitions = root.children.filter((node) => node.type === 'footnoteDefinition')
  const labels = new Map(definitions.toReversed().map((node) => [node.identifier, labelOf(node)]))
  const used = new Set<string>()
  return {
    refer: (reference) => {
      used.add(reference.identifier)
      return labels.get(reference.identifier) ?? labelOf(reference)
    },
    labels: [...new Set(definitions.map(labelOf))],
    definitions,
    used,
  }
}

export function labelOf(node: FootnoteDefinition | FootnoteReference): string {
  return node.label ?? node.identifier
}

/** Notes defined twice, and notes that nothing refers to. */
export function reportNotes(notes: Notes, source: SourceText, report: Report): void {
  const first = new Map<string, FootnoteDefinition>()
  for (const node of notes.definitions) {
    const earlier = first.get(node.identifier)
    const label = labelOf(node)
    const at = labelOffsets(node)
    if (earlier) {
      const { line, column } = pointAt(source, offsetsOf(earlier)[0])
      report({
        code: 'duplicate-id',
        message: `Expected one note [^${label}], found a second`,
        hint: `the first stands at ${line}:${column}; give this one a label of its own`,
        at,
      })
      continue
    }
    first.set(node.identifier, node)
    if (!notes.used.has(node.identifier))
      report({
        code: 'unused-note',
        message: `Expected the text to refer to the note [^${label}], found no reference`,
        hint: `write [^${label}] where the note belongs, or remove the note`,
        at,
      })
  }
}

/** `[^label]` without its colon. */
export function labelOffsets(node: FootnoteDefinition): readonly [start: number, end: number] {
  const [start] = offsetsOf(node)
  return [start, start + labelOf(node).length + 3]
}
