import type { ContentInline, Span } from '@diglot/core'
import type { PhrasingContent } from 'mdast'
import { lineJoin } from './line-join.ts'
import { offsetsOf, pointAt, type Place, type SourceText } from './place.ts'
import { readLink, type Links } from './links.ts'
import type { Notes } from './notes.ts'
import type { Report } from './report.ts'
import type { MarkdownText, TextRun } from './tree.ts'
import { unsupported } from './unsupported.ts'
import { unitsOf, type Unit } from './units.ts'
import { reportLookalikes } from './lookalikes.ts'

/** What reading a file's text needs to know of the file as a whole. */
export interface Reading {
  readonly source: SourceText
  readonly report: Report
  readonly links: Links
  readonly notes: Notes
}

/** Phrasing content as running text, every unit of it placed. */
export function readText(nodes: readonly PhrasingContent[], place: Place, reading: Reading): MarkdownText {
  const units: Unit[] = []
  const raw = readInlines(nodes, units, reading)
  reportLookalikes(units, reading)
  return { place, ...joinLines(raw, units, reading.source) }
}

/** The place in the file of a stretch of a text's plain text. An empty stretch is an empty place. */
export function placeInText(text: MarkdownText, span: Span): Place {
  const start = positionAt(text, span.start)
  const end = span.end > span.start ? afterUnit(text, span.end - 1) : start
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** The line and column in the file where a unit of the plain text stands; the plain text's length gives its end. */
export function positionAt(
  text: MarkdownText,
  offset: number,
): { readonly line: number; readonly column: number } {
  if (offset > 0 && offset >= text.plainText.length) return afterUnit(text, text.plainText.length - 1)
  const run = text.runs.findLast((candidate) => candidate.start <= offset)
  if (!run) return { line: text.place.line, column: text.place.column }
  return { line: run.line, column: run.column + (offset - run.start) }
}

function afterUnit(text: MarkdownText, offset: number): { readonly line: number; readonly column: number } {
  const run = text.runs.findLast((candidate) => candidate.start <= offset)
  if (!run) return { line: text.place.endLine, column: text.place.endColumn }
  return { line: run.line, column: run.column + (offset - run.start) + run.width }
}

/** Text of the result still holds line endings as `units` does. */
function readInlines(nodes: readonly PhrasingContent[], units: Unit[], reading: Reading): ContentInline[] {
  return nodes.flatMap((node) => readInline(node, units, reading))
}

function readInline(node: PhrasingContent, units: Unit[], reading: Reading): ContentInline[] {
  const at = offsetsOf(node)
  switch (node.type) {
    case 'text':
      units.push(...unitsOf(node.value, reading.source.text, ...at))
      return [{ type: 'text', text: node.value }]
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: readInlines(node.children, units, reading) }]
    case 'link':
    case 'linkReference':
      return readLink(node, readInlines(node.children, units, reading), reading)
    case 'footnoteReference':
      return [{ type: 'note-reference', note: reading.notes.refer(node) }]
    case 'break':
      reading.report({ ...unsupported('break'), at })
      units.push({ char: ' ', start: at[0], end: at[1] })
      return [{ type: 'text', text: ' ' }]
    default:
      reading.report({ ...unsupported(node.type), at })
      return []
  }
}

function joinLines(
  raw: readonly ContentInline[],
  units: readonly Unit[],
  source: SourceText,
): Omit<MarkdownText, 'place'> {
  const kept = units.map((unit, at) => (/[\r\n]/.test(unit.char) ? joint(units, at) : unit.char))
  let next = 0
  const rebuild = (inlines: readonly ContentInline[]): ContentInline[] =>
    merged(
      inlines.map((inline) => {
        if (inline.type === 'note-reference') return inline
        if (inline.type !== 'text') return { ...inline, children: rebuild(inline.children) }
        const text = kept.slice(next, next + inline.text.length).join('')
        next += inline.text.length
        return { type: 'text', text }
      }),
    )
  const children = rebuild(raw)
  return { children, plainText: kept.join(''), runs: runsOf(kept, units, source) }
}

/** CR LF is one line ending: its first unit decides, the second says nothing. */
function joint(units: readonly Unit[], at: number): '' | ' ' {
  if (units[at]?.char === '\n' && units[at - 1]?.char === '\r') return ''
  const next = units.slice(at).find((unit) => !/[\r\n]/.test(unit.char))
  return lineJoin(units[at - 1]?.char ?? '', next?.char ?? '')
}

function merged(inlines: readonly ContentInline[]): ContentInline[] {
  const out: ContentInline[] = []
  for (const inline of inlines) {
    const last = out.at(-1)
    if (inline.type === 'text' && inline.text === '') continue
    if (inline.type === 'text' && last?.type === 'text')
      out.splice(-1, 1, { type: 'text', text: last.text + inline.text })
    else out.push(inline)
  }
  return out
}

function runsOf(kept: readonly string[], units: readonly Unit[], source: SourceText): TextRun[] {
  const runs: TextRun[] = []
  let offset = 0
  let previous: Unit | undefined
  for (const [at, unit] of units.entries()) {
    if (kept[at] === '') continue
    const single = unit.end - unit.start === 1
    const follows =
      previous !== undefined && previous.end === unit.start && single && runs.at(-1)?.width === 1
    if (!follows || /[\r\n]/.test(previous?.char ?? ''))
      runs.push({ start: offset, ...pointAt(source, unit.start), width: unit.end - unit.start })
    previous = unit
    offset += 1
  }
  return runs
}
