import type { Diagnostic } from '@diglot/core'
import { parseSyntax } from '../syntax.ts'
import { readBlocks } from './blocks.ts'
import { linksOf, reportUnusedDefinitions } from './links.ts'
import { readNotes } from './note.ts'
import { notesOf, reportNotes } from './notes.ts'
import { sourceText } from './place.ts'
import { reporting } from './report.ts'
import type { MarkdownFile } from './tree.ts'

/**
 * A document's text in the Markdown dialect of the content folder, as blocks that know where they stand.
 *
 * The dialect is CommonMark with GFM tables and footnotes, less what the content model has no place for; each such
 * construct is a diagnostic at its line and column, and all of them come at once. `file` is the path that diagnostics
 * name. Never throws on any text.
 */
export function parseMarkdown(text: string, file: string): MarkdownFile {
  const source = sourceText(text.replace(/^\uFEFF/, ''), file)
  const diagnostics: Diagnostic[] = []
  const report = reporting(source, diagnostics)
  const root = parseSyntax(source.text)
  const reading = { source, report, links: linksOf(root), notes: notesOf(root) }
  const blocks = readBlocks(root.children, reading)
  const notes = readNotes(reading)
  reportNotes(reading.notes, source, report)
  reportUnusedDefinitions(root, reading.links, report)
  return { blocks, notes, diagnostics: diagnostics.toSorted(byPlace) }
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.line - b.line || a.column - b.column
}
