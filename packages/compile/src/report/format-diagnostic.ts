import type { Diagnostic, Severity } from '@diglot/core'
import { displayWidth } from './display-width.ts'

export interface FormatOptions {
  /** Whether to set colours with ANSI escapes (ECMA-48, 8.3.117). */
  readonly colour: boolean
}

const red = '31'
const yellow = '33'
const cyan = '36'
const bold = '1'
const colours: Readonly<Record<Severity, string>> = { error: red, warning: yellow, info: cyan }

/** Longest stretch of a line that is shown: content has a paragraph to the line. */
const longestLine = 100

/**
 * A diagnostic as the user sees it: place, severity and code, the line itself with a mark under the place, what is
 * wrong, and what to do. `source` is the text of the file; without it the line is left out.
 */
export function formatDiagnostic(
  diagnostic: Diagnostic,
  source: string | undefined,
  { colour }: FormatOptions,
): string {
  const { severity, code, message, hint, file, line, column } = diagnostic
  const paint = (style: string, text: string) => (colour ? `\u001B[${style}m${text}\u001B[0m` : text)
  return [
    `${paint(bold, `${file}:${line}:${column}`)} ${paint(colours[severity], severity)} ${code}`,
    ...(source === undefined ? [] : frame(diagnostic, source, (mark) => paint(colours[severity], mark))),
    `  ${message}`,
    ...(hint === undefined ? [] : [`  ${paint(cyan, 'hint:')} ${hint}`]),
  ].join('\n')
}

function frame(
  { line, column, endLine, endColumn }: Diagnostic,
  source: string,
  paint: (mark: string) => string,
) {
  const whole = source.split(/\r\n|\n|\r/)[line - 1]
  if (whole === undefined || whole.trim() === '') return []
  const end = endLine > line ? whole.trimEnd().length + 1 : endColumn
  const { text, start, length } = cut(whole, column - 1, Math.max(column, end) - 1)
  const gutter = String(line)
  const before = displayWidth(withoutTabs(text.slice(0, start)))
  const under = Math.max(1, displayWidth(withoutTabs(text.slice(start, start + length))))
  return [
    `  ${gutter} | ${withoutTabs(text)}`,
    `  ${' '.repeat(gutter.length)} | ${' '.repeat(before)}${paint('^'.repeat(under))}`,
  ]
}

/** The stretch of a long line around a place, with ellipses where it was cut. */
function cut(line: string, from: number, to: number): { text: string; start: number; length: number } {
  if (line.length <= longestLine) return { text: line, start: from, length: to - from }
  const first = Math.max(0, Math.min(from - 30, line.length - longestLine))
  const last = Math.min(line.length, first + longestLine)
  const left = first > 0 ? '…' : ''
  const right = last < line.length ? '…' : ''
  const start = left.length + from - first
  return {
    text: left + line.slice(first, last) + right,
    start,
    length: Math.min(to, last) - from,
  }
}

/** A tab takes a terminal's next stop, which the mark below could not follow. */
function withoutTabs(text: string): string {
  return text.replaceAll('\t', '    ')
}

/** "3 errors, 1 warning in 2 files"; "no errors" when there is nothing. */
export function summarizeDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const counted = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const n = diagnostics.filter((each) => each.severity === severity).length
    return n === 0 ? [] : [plural(n, severity === 'info' ? 'note' : severity)]
  })
  if (counted.length === 0) return 'no errors'
  const files = new Set(diagnostics.map(({ file }) => file)).size
  return `${counted.join(', ')} in ${plural(files, 'file')}`
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
